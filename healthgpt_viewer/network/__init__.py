"""Archives on the network: finding, fetching, sending and receiving studies. No Qt, no torch.

Everything here waits for sockets and is called on the thread of a job, never on that of the window. Nothing of a
patient reaches the log.
"""
