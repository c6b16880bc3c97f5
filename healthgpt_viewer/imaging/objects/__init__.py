"""Objects that go with images: overlays, shutters, presentation states, segmentations, structures, reports …

Each module reads one kind from a header into plain values; nothing here draws. Places on an image are in pixel edges (row,
column), as in ``geometry``: the centre of the first pixel is (0.5, 0.5).
"""
