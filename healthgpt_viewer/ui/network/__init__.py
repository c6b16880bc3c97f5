"""The windows of the network: searching and fetching, sending, servers and receiver."""
