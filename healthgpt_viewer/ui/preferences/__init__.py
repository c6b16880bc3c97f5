"""The window of preferences, the keys that can be changed, and the viewer's own pages."""
