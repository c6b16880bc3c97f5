"""The workspace of the window: kept every so often, and brought back after the program was ended without closing."""
