"""What the program tells of itself: a log that names no patient, what is left by a crash, and a report to read and send.

No Qt, no torch; nothing here contacts anything.
"""
