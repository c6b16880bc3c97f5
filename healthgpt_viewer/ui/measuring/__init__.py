"""Measuring in the window: drawing (``sketch``, ``hand``), painting (``layer``), list (``panel``), files (``saving``)."""
