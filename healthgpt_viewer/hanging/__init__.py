"""Hanging protocols: which series of a study go where on the screen, and when. No Qt."""
