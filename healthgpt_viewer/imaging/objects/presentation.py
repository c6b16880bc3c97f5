"""Softcopy presentation states: how somebody wanted images to be seen (PS3.3 A.33, C.10 and C.11)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from pydicom.dataset import Dataset

from healthgpt_viewer.imaging.frames import first_item
from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.pixels import lut_of
from healthgpt_viewer.imaging.slice_image import Function, Lut, Window
from healthgpt_viewer.language import said

from .colours import Rgb, from_cielab
from .damage import told
from .overlays import GROUPS, OverlayPlane, overlay_plane
from .references import Images, of_series
from .shutters import Shutter, shutter_of

Point = tuple[float, float]
Shape = Literal["point", "polyline", "curve", "circle", "ellipse"]
_SHAPES: dict[str, Shape] = {
    "POINT": "point", "POLYLINE": "polyline", "INTERPOLATED": "curve", "CIRCLE": "circle", "ELLIPSE": "ellipse",
}  # fmt: skip
_POINT_LIMIT = 20_000  # of one drawing; more is no drawing but damage


@dataclass(frozen=True)
class Graphic:
    """A drawn shape. ``points`` are (row, column) in pixel edges, or parts of the displayed area where ``on_screen``.

    A circle has its centre and a point on it, an ellipse the ends of its two axes (PS3.3 C.10.5.1.2).
    """

    shape: Shape
    points: tuple[Point, ...]
    filled: bool = False
    on_screen: bool = False
    colour: Rgb | None = None


@dataclass(frozen=True)
class Caption:
    """A text at a place, given as for :class:`Graphic`; ``anchor`` is what it points to, ``box`` where it stands."""

    text: str
    anchor: Point | None
    box: tuple[Point, Point] | None
    on_screen: bool = False
    colour: Rgb | None = None


@dataclass(frozen=True)
class Annotation:
    """What is drawn on some of the images."""

    images: Images
    graphics: tuple[Graphic, ...]
    captions: tuple[Caption, ...]


@dataclass(frozen=True)
class Area:
    """The part of an image to be seen: (row, column) of two opposite corners in pixel edges.

    ``mode`` is "fit", "true" (one mm of the patient on one mm of the screen) or "magnify": ``factor`` screen pixels for each
    image pixel.
    """

    images: Images
    first: Point
    last: Point
    mode: Literal["fit", "true", "magnify"] = "fit"
    factor: float = 1.0


@dataclass(frozen=True)
class Grey:
    """The window of some of the images."""

    images: Images
    window: Window


@dataclass(frozen=True, eq=False)
class Presentation:
    """A presentation state.

    ``quarter_turns`` are clockwise, and made before the image is flipped left and right. ``inverse`` says whether the lowest
    values are to be white, whatever the image says; None where the state is in colour. ``left_out`` are the parts of it that
    this program does not apply, in words.
    """

    header: Header
    label: str
    description: str
    creator: str
    images: Images
    greys: tuple[Grey, ...]
    inverse: bool | None
    quarter_turns: int
    flip: bool
    areas: tuple[Area, ...]
    shutter: Shutter | None
    annotations: tuple[Annotation, ...]
    overlays: tuple[OverlayPlane, ...]
    left_out: tuple[str, ...] = ()

    def window_for(self, ref: ImageRef) -> Window | None:
        """The window for an image, where the state has one."""
        return next((grey.window for grey in self.greys if ref in grey.images), None)

    def area_for(self, ref: ImageRef) -> Area | None:
        """The part of an image to be seen, where the state says one."""
        return next((area for area in self.areas if ref in area.images), None)

    def annotations_for(self, ref: ImageRef) -> list[Annotation]:
        """What is drawn on an image."""
        return [annotation for annotation in self.annotations if ref in annotation.images]


@told
def read_presentation(header: Header) -> Presentation:
    """A presentation state from its header."""
    dataset, syntax = header.dataset, header.transfer_syntax_uid
    images = of_series(dataset.get("ReferencedSeriesSequence"))
    in_colour = "PresentationLUTShape" not in dataset and "PresentationLUTSequence" not in dataset
    return Presentation(
        header=header,
        label=_text(dataset.get("ContentLabel")),
        description=_text(dataset.get("ContentDescription")),
        creator=_text(dataset.get("ContentCreatorName")),
        images=images,
        greys=tuple(_greys(dataset, images)),
        inverse=None if in_colour else dataset.get("PresentationLUTShape") == "INVERSE",
        quarter_turns=_turns(dataset.get("ImageRotation")),
        flip=dataset.get("ImageHorizontalFlip") == "Y",
        areas=tuple(_areas(dataset, images)),
        shutter=shutter_of(dataset, syntax=syntax),
        annotations=tuple(_annotations(dataset, images)),
        overlays=_active_overlays(dataset, syntax),
        left_out=_left_out(dataset),
    )


def _left_out(dataset: Dataset) -> tuple[str, ...]:
    parts = {
        "PresentationLUTSequence": said("its presentation look-up table"),
        "BlendingSequence": said("its blending"),
        "AdvancedBlendingSequence": said("its blending"),
        "BlendingDisplaySequence": said("its blending"),
        "RedPaletteColorLookupTableData": said("its colour table"),
        "MaskSubtractionSequence": said("its mask"),
        "ModalityLUTSequence": said("its modality look-up table"),
        "VolumetricPresentationInputSetSequence": said("its volume"),
    }
    return tuple(dict.fromkeys(words for name, words in parts.items() if name in dataset))


def _scope(item: Dataset, images: Images) -> Images:
    """The images that a part of a state is for: those that it names, else all of the state's (PS3.3 C.11.8)."""
    return Images.of(item.get("ReferencedImageSequence")) or images


def _greys(dataset: Dataset, images: Images) -> Iterable[Grey]:
    for item in dataset.get("SoftcopyVOILUTSequence") or ():
        window = _window(item)
        if window is not None:
            yield Grey(_scope(item, images), window)


def _window(item: Dataset) -> Window | None:
    table = lut_of(first_item(item, "VOILUTSequence"))
    if table is not None:
        return _table_window(table)
    centre, width = _first(item.get("WindowCenter")), _first(item.get("WindowWidth"))
    if centre is None or width is None:
        return None
    function = str(item.get("VOILUTFunction") or "LINEAR")
    known: Function = (
        "SIGMOID" if function == "SIGMOID" else "LINEAR_EXACT" if function == "LINEAR_EXACT" else "LINEAR"
    )
    return Window(centre, width, known) if width >= (1 if known == "LINEAR" else 1e-9) else None


def _table_window(table: Lut) -> Window:
    span = Window.from_range(table.first, table.first + len(table.data) - 1)
    return Window(span.center, span.width, "LINEAR_EXACT", "LUT", table)


def _turns(value: Any) -> int:
    rotation = _first(value)
    return round(rotation / 90) % 4 if rotation is not None else 0


def _areas(dataset: Dataset, images: Images) -> Iterable[Area]:
    modes: dict[str, Literal["fit", "true", "magnify"]] = {"TRUE SIZE": "true", "MAGNIFY": "magnify"}
    for item in dataset.get("DisplayedAreaSelectionSequence") or ():
        first = _pair(item.get("DisplayedAreaTopLeftHandCorner"))
        last = _pair(item.get("DisplayedAreaBottomRightHandCorner"))
        if first is None or last is None:
            continue
        (top, bottom), (left, right) = sorted((first[1], last[1])), sorted((first[0], last[0]))
        yield Area(
            _scope(item, images),
            (top - 1, left - 1),
            (bottom, right),
            modes.get(str(item.get("PresentationSizeMode") or ""), "fit"),
            _first(item.get("PresentationPixelMagnificationRatio")) or 1.0,
        )


def _annotations(dataset: Dataset, images: Images) -> Iterable[Annotation]:
    """The drawings, layer by layer, the lowest first (PS3.3 C.10.7)."""
    layers = {str(item.get("GraphicLayer") or ""): item for item in dataset.get("GraphicLayerSequence") or ()}
    order = {name: _first(item.get("GraphicLayerOrder")) or 0.0 for name, item in layers.items()}
    items = list(dataset.get("GraphicAnnotationSequence") or ())
    for item in sorted(items, key=lambda item: order.get(str(item.get("GraphicLayer") or ""), 0.0)):
        colour = _layer_colour(layers.get(str(item.get("GraphicLayer") or "")))
        graphics = [_graphic(one, colour) for one in item.get("GraphicObjectSequence") or ()]
        captions = [_caption(one, colour) for one in item.get("TextObjectSequence") or ()]
        yield Annotation(
            _scope(item, images),
            tuple(one for one in graphics if one is not None),
            tuple(one for one in captions if one is not None),
        )


def _layer_colour(layer: Dataset | None) -> Rgb | None:
    if layer is None:
        return None
    lab = layer.get("GraphicLayerRecommendedDisplayCIELabValue")
    return from_cielab(lab) if lab else None


def _style_colour(item: Dataset, style: str) -> Rgb | None:
    found = first_item(item, style)
    lab = found.get("PatternOnColorCIELabValue") or found.get("TextColorCIELabValue") if found else None
    return from_cielab(lab) if lab else None


def _graphic(item: Dataset, colour: Rgb | None) -> Graphic | None:
    shape = _SHAPES.get(str(item.get("GraphicType") or ""))
    data = _numbers(item.get("GraphicData"))
    on_screen = item.get("GraphicAnnotationUnits") == "DISPLAY"
    points = _points(data)
    least = {"point": 1, "polyline": 2, "curve": 2, "circle": 2, "ellipse": 4}
    if shape is None or not least[shape] <= len(points) <= _POINT_LIMIT:
        return None
    filled = item.get("GraphicFilled") == "Y"
    return Graphic(shape, points, filled, on_screen, _style_colour(item, "LineStyleSequence") or colour)


def _caption(item: Dataset, colour: Rgb | None) -> Caption | None:
    text = str(item.get("UnformattedTextValue") or "")
    anchors = _points(_numbers(item.get("AnchorPoint")))
    corners = _points(
        [
            *_numbers(item.get("BoundingBoxTopLeftHandCorner")),
            *_numbers(item.get("BoundingBoxBottomRightHandCorner")),
        ]
    )
    box = (corners[0], corners[1]) if len(corners) == 2 else None
    if not text.strip() or (not anchors and box is None):
        return None
    units = {name: item.get(f"{name}AnnotationUnits") == "DISPLAY" for name in ("AnchorPoint", "BoundingBox")}
    on_screen = units["BoundingBox" if box else "AnchorPoint"]
    # Where text and anchor are given in different units, the text counts; beside a box an anchor need not be seen.
    pointed = box is None or (units["AnchorPoint"] == on_screen and item.get("AnchorPointVisibility") == "Y")
    anchor = anchors[0] if anchors and pointed else None
    return Caption(text, anchor, box, on_screen, _style_colour(item, "TextStyleSequence") or colour)


def _points(data: list[float]) -> tuple[Point, ...]:
    """Column and row in turn, already in pixel edges: the corner of the first pixel is 0, 0 (PS3.3 C.10.5.1.2)."""
    return tuple((row, column) for column, row in zip(data[::2], data[1::2], strict=False))


def _active_overlays(dataset: Dataset, syntax: str) -> tuple[OverlayPlane, ...]:
    """The state's own overlays that are switched on in a layer; that of the shutter is no drawing."""
    shutter = dataset.get("ShutterOverlayGroup")
    active = [
        group
        for group in GROUPS
        if (group, 0x1001) in dataset and dataset[group, 0x1001].value and group != shutter
    ]
    planes = (overlay_plane(dataset, group, syntax) for group in active)
    return tuple(plane for plane in planes if plane is not None)


def _pair(value: Any) -> Point | None:
    numbers = _numbers(value)
    return (numbers[0], numbers[1]) if len(numbers) == 2 else None


def _first(value: Any) -> float | None:
    numbers = _numbers(value)
    return numbers[0] if numbers else None


def _numbers(value: Any) -> list[float]:
    if value is None or isinstance(value, (bytes, str)):
        return []
    parts = value if isinstance(value, Iterable) else [value]
    try:
        numbers = [float(part) for part in parts]
    except (TypeError, ValueError):
        return []
    return numbers if np.isfinite(numbers).all() else []


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()
