"""Objects that go with images, in the window: what is switched on, how it is drawn, the list of it, and key images."""
