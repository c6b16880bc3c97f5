"""A viewport: what is shown (``state``), how it is painted (``painter``), and the hands on it (``widget``, ``tools``)."""
