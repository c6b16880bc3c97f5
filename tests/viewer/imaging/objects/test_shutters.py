"""Shutters leave open just what their numbers name."""

from __future__ import annotations

import numpy as np
from pydicom.dataset import Dataset

from healthgpt_viewer.imaging.objects.shutters import shutter_of


def _made(shape: str | list[str], **values: object) -> Dataset:
    dataset = Dataset()
    dataset.ShutterShape = shape
    for name, value in values.items():
        setattr(dataset, name, value)
    return dataset


def test_the_edges_of_a_rectangle_are_seen() -> None:
    shutter = shutter_of(
        _made(
            "RECTANGULAR",
            ShutterUpperHorizontalEdge=3,
            ShutterLeftVerticalEdge=5,
            ShutterLowerHorizontalEdge=10,
            ShutterRightVerticalEdge=20,
        )
    )
    assert shutter is not None
    assert shutter.rectangle == (2, 4, 10, 20)


def test_circle_polygon_and_colour() -> None:
    dataset = _made(
        ["CIRCULAR", "POLYGONAL"],
        CenterOfCircularShutter=[4, 8],
        RadiusOfCircularShutter=3,
        VerticesOfThePolygonalShutter=[1, 1, 1, 9, 9, 9],
        ShutterPresentationValue=65535,
    )
    shutter = shutter_of(dataset)
    assert shutter is not None
    assert (shutter.centre, shutter.radius) == ((3.5, 7.5), 3)
    assert shutter.polygon == ((0.5, 0.5), (0.5, 8.5), (8.5, 8.5))
    assert shutter.colour == (255, 255, 255)
    dataset.ShutterPresentationColorCIELabValue = [0, 32896, 32896]
    again = shutter_of(dataset)
    assert again is not None
    assert again.colour == (0, 0, 0)


def test_a_bitmap_covers_where_its_bits_are_set() -> None:
    mask = np.array([[True, False], [False, True]])
    dataset = _made("BITMAP", ShutterOverlayGroup=0x6010)
    for element, vr, value in ((0x10, "US", 2), (0x11, "US", 2), (0x50, "SS", [1, 1])):
        dataset.add_new((0x6010, element), vr, value)
    dataset.add_new((0x6010, 0x3000), "OW", np.packbits(mask, bitorder="little").tobytes() + b"\0")
    shutter = shutter_of(dataset)
    assert shutter is not None
    assert shutter.bitmap is not None
    assert np.array_equal(shutter.bitmap, mask)


def test_damaged_shutters_hide_nothing() -> None:
    assert shutter_of(Dataset()) is None
    assert shutter_of(_made("RECTANGULAR", ShutterUpperHorizontalEdge=3)) is None
    assert shutter_of(_made("CIRCULAR", CenterOfCircularShutter=[4, 8], RadiusOfCircularShutter=-1)) is None
    assert shutter_of(_made("POLYGONAL", VerticesOfThePolygonalShutter=[1, 1, 2, 2])) is None
