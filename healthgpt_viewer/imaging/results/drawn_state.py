"""What was only drawn (arrows, texts) as softcopy presentation states, one for each series of images."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import numpy as np
from highdicom.pr import (
    AnnotationUnitsValues,
    GraphicAnnotation,
    GraphicLayer,
    GraphicObject,
    GraphicTypeValues,
    TextJustificationValues,
    TextObject,
)
from PIL import ImageCms
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as Items
from pydicom.uid import ColorSoftcopyPresentationStateStorage, GrayscaleSoftcopyPresentationStateStorage

from healthgpt_viewer.imaging.drawn import Drawn
from healthgpt_viewer.imaging.headers import Header

from .measured_report import Saved, Version, begin_drawing
from .parts import finish

DESCRIPTION = "DRAWINGS"
_LAYER = GraphicLayer("DRAWINGS", 1, "Arrows and texts")
_PIXEL = AnnotationUnitsValues.PIXEL
# The strokes of an arrow's head: a part of its length, to each side by half of that.
_HEAD = 0.15


def drawn_state(items: Sequence[Saved], headers: Sequence[Header], version: Version) -> Dataset:
    """The presentation state of what was drawn on one series of images, ready to be written.

    Args:
        items: arrows and texts; none where all those of the former version were deleted.
        headers: the images of the series that the state refers to, one at least.
    """
    is_colour = int(headers[0].dataset.get("SamplesPerPixel", 1) or 1) > 1
    sop_class = (
        ColorSoftcopyPresentationStateStorage if is_colour else GrayscaleSoftcopyPresentationStateStorage
    )
    dataset = begin_drawing(headers[0], str(sop_class), version, "PR", DESCRIPTION)
    # Of a presentation state the standard names the time of its creation, not of a content.
    del dataset.ContentDate, dataset.ContentTime
    dataset.PresentationCreationDate = version.made.strftime("%Y%m%d")
    dataset.PresentationCreationTime = version.made.strftime("%H%M%S")
    dataset.ContentLabel, dataset.ContentDescription = "DRAWINGS", "Arrows and texts drawn by a reader"
    dataset.ContentCreatorName = ""
    dataset.ReferencedSeriesSequence = Items([_series_item(headers)])
    dataset.DisplayedAreaSelectionSequence = Items(_areas(headers))
    if not is_colour:
        dataset.PresentationLUTShape = "IDENTITY"
        if str(headers[0].dataset.get("PhotometricInterpretation", "")) == "MONOCHROME1":
            dataset.PresentationLUTShape = "INVERSE"
    else:
        dataset.ICCProfile = _srgb()
    if items:
        dataset.GraphicAnnotationSequence = Items([_annotation(item) for item in items])
        dataset.GraphicLayerSequence = Items([_LAYER])
    return finish(dataset)


def _series_item(headers: Sequence[Header]) -> Dataset:
    item = Dataset()
    item.SeriesInstanceUID = headers[0].dataset.SeriesInstanceUID
    item.ReferencedImageSequence = Items([_reference(header) for header in headers])
    return item


def _reference(header: Header) -> Dataset:
    item = Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = header.sop_class_uid, header.sop_instance_uid
    return item


def _areas(headers: Sequence[Header]) -> list[Dataset]:
    """The whole of each image, as large as fits; one item for the images of each size (PS3.3 C.10.4)."""

    def size(header: Header) -> tuple[int, int]:
        return int(header.dataset.Rows), int(header.dataset.Columns)

    areas = []
    for (rows, columns), members in groupby(sorted(headers, key=size), key=size):
        group = list(members)
        area = Dataset()
        area.ReferencedImageSequence = Items([_reference(header) for header in group])
        area.DisplayedAreaTopLeftHandCorner = [1, 1]
        area.DisplayedAreaBottomRightHandCorner = [columns, rows]
        area.PresentationSizeMode = "SCALE TO FIT"
        spacing = group[0].dataset.get("PixelSpacing")
        if spacing and len(spacing) == 2:
            area.PresentationPixelSpacing = list(spacing)
        else:
            area.PresentationPixelAspectRatio = [1, 1]
        areas.append(area)
    return areas


def _annotation(item: Saved) -> GraphicAnnotation:
    header, drawn = item.sources[0], item.drawn
    text = drawn.measurement.text
    frame = drawn.measurement.ref.frame if header.number_of_frames > 1 else None
    return GraphicAnnotation(
        [header.dataset],
        _LAYER,
        referenced_frame_number=frame,
        graphic_objects=[_arrow(drawn, header)] if drawn.kind == "arrow" else None,
        text_objects=[_text(drawn, text)] if text else None,
    )


def _arrow(drawn: Drawn, header: Header) -> GraphicObject:
    """The shaft from its tail to its tip, then the strokes of the head: any program shows an arrow."""
    tail, tip = (np.asarray(point, float) for point in drawn.measurement.points)
    back, aside = (tail - tip) * _HEAD, (tail - tip)[::-1] * (1, -1) * _HEAD / 2
    points = np.array([tail, tip, tip + back + aside, tip, tip + back - aside]) + 0.5
    # Only what lies on the image may be named (PS3.3 C.10.5.1.1).
    points = np.clip(points, 0, (int(header.dataset.Rows), int(header.dataset.Columns)))
    return GraphicObject(
        GraphicTypeValues.POLYLINE,
        points[:, ::-1],
        _PIXEL,
        tracking_id=drawn.measurement.text or "Arrow",
        tracking_uid=drawn.uid,
    )


def _text(drawn: Drawn, text: str) -> TextObject:
    row, column = drawn.measurement.points[0]
    return TextObject(
        text,
        _PIXEL,
        anchor_point=(column + 0.5, row + 0.5),
        anchor_point_visible=False,
        text_justification=TextJustificationValues.LEFT,
        tracking_id=text,
        tracking_uid=drawn.uid,
    )


def _srgb() -> bytes:
    """The colour space of images that name none."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
