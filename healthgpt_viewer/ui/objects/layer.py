"""All objects that are on, drawn over an image: regions, then the shutter, then overlays and drawings."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QPainterPath

from healthgpt_viewer.imaging.objects.colours import Rgb
from healthgpt_viewer.language import tr
from healthgpt_viewer.ui.objects import drawing
from healthgpt_viewer.ui.viewport import lettering

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.geometry import PatientGrid
    from healthgpt_viewer.imaging.objects.segmentation import Segmentation
    from healthgpt_viewer.imaging.objects.structures import Structure
    from healthgpt_viewer.imaging.slice_image import SliceImage
    from healthgpt_viewer.ui.objects.key_images import KeyImages
    from healthgpt_viewer.ui.objects.model import Objects
    from healthgpt_viewer.ui.objects.regions import Part, Regions
    from healthgpt_viewer.ui.objects.sections import Sections
    from healthgpt_viewer.ui.viewport.painter import Colours, Scene
    from healthgpt_viewer.ui.viewport.state import View

_IMAGES_KEPT = 256
_POINTS = 9.5
_NAMES, _NAME_LENGTH = 4, 48
Mask = NDArray[np.bool_]


class ObjectLayer:
    """One layer for all viewports; it holds the pictures of masks that were drawn lately."""

    def __init__(self, objects: Objects, sections: Sections, keys: KeyImages) -> None:
        self._objects = objects
        self._sections = sections
        self._keys = keys
        self._images: OrderedDict[tuple[int, Rgb], tuple[Mask, QImage]] = OrderedDict()
        self._paths: OrderedDict[tuple[str, int, PatientGrid, float], QPainterPath] = OrderedDict()

    def paint(self, painter: QPainter, view: View, scene: Scene, colours: Colours) -> None:
        """Draw what is on for the image of a scene."""
        image = scene.image
        if image is None:
            return
        under = [
            part.name
            for regions, numbers in self._objects.shown_on(image.ref, _frame_of_reference(scene))
            for part in regions.parts
            if part.number in numbers and self._draw_part(painter, view, scene, regions, part)
        ]
        self._draw_rest(painter, view, image)
        if self._keys.is_key(image.ref):
            _draw_key(painter, view, scene, colours)
        if under and scene.cursor is not None:
            _draw_names(painter, scene.cursor, under, colours)

    def _draw_rest(self, painter: QPainter, view: View, image: SliceImage) -> None:
        state = self._objects.presentation_of(image.ref)
        shutter = (state.shutter if state is not None else None) or image.shutter
        if shutter is not None and self._objects.shutters_on:
            drawing.draw_shutter(painter, view, shutter)
        planes = image.overlays if self._objects.overlays_on else ()
        for plane in (*planes, *(state.overlays if state is not None else ())):
            picture = self._picture(plane.mask, drawing.OVERLAY)
            drawing.draw_overlay(painter, view, plane, picture)
        if state is None:
            return
        places = drawing.Places(view, state.area_for(image.ref))
        for annotation in state.annotations_for(image.ref):
            for graphic in annotation.graphics:
                drawing.draw_graphic(painter, places, graphic)
            for caption in annotation.captions:
                drawing.draw_caption(painter, places, caption)

    def _draw_part(self, painter: QPainter, view: View, scene: Scene, regions: Regions, part: Part) -> bool:
        """Draw one region; returns whether the cursor is in it."""
        number, colour = part.number, part.colour
        if regions.segmentation is not None:
            return self._draw_segment(painter, view, scene, regions.uid, regions.segmentation, number, colour)
        structure, image = regions.structures[number], scene.image
        assert image is not None
        if image.grid is None or structure.frame_of_reference != _frame_of_reference(scene):
            return False
        path = self._outline(structure, image.grid, _thickness(scene), (regions.uid, number))
        if path is None or path.isEmpty():
            return False
        drawing.draw_outline(painter, view, path, colour, self._objects.opacity / 100)
        return scene.cursor is not None and path.contains(_in_image(view, scene.cursor))

    def _outline(
        self, structure: Structure, grid: PatientGrid, thickness: float, key: tuple[str, int]
    ) -> QPainterPath | None:
        """A region in a plane; where it must be cut, as soon as that is done."""

        def cut() -> QPainterPath:
            path = drawing.path_of(structure.outlines(grid, thickness))
            return path if structure.is_along(grid) else path.simplified()

        if not structure.is_along(grid):
            return self._sections.get((*key, grid), cut)
        whole = (*key, grid, thickness)
        if whole not in self._paths:
            self._paths[whole] = cut()
        self._paths.move_to_end(whole)
        while len(self._paths) > _IMAGES_KEPT:
            self._paths.popitem(last=False)
        return self._paths[whole]

    def _draw_segment(
        self,
        painter: QPainter,
        view: View,
        scene: Scene,
        uid: str,
        found: Segmentation,
        number: int,
        colour: Rgb,
    ) -> bool:
        image = scene.image
        assert image is not None
        grid, pieces = image.grid, []
        if grid is None or found.placed is None or found.is_parallel(grid):
            pieces = [(p.mask, p.matrix) for p in found.pieces(number, image.ref, grid, view.shape)]
        else:
            mask = self._sections.get((uid, number, grid), lambda: found.section(number, grid))
            pieces = [(mask, np.eye(3))] if mask is not None else []
        painter.setOpacity(self._objects.opacity / 100)
        for mask, matrix in pieces:
            drawing.draw_mask(painter, view, self._picture(mask, colour), matrix)
        painter.setOpacity(1.0)
        return any(_covers(mask, matrix, view, scene.cursor) for mask, matrix in pieces)

    def _picture(self, mask: Mask, colour: Rgb) -> QImage:
        """The picture of a mask, kept with it, so that its identity stays its own."""
        key = (id(mask), colour)
        if key not in self._images:
            self._images[key] = mask, drawing.mask_image(mask, colour)
        self._images.move_to_end(key)
        while len(self._images) > _IMAGES_KEPT:
            self._images.popitem(last=False)
        return self._images[key][1]


def _frame_of_reference(scene: Scene) -> str:
    one = scene.state.slice
    return str(one.header.dataset.get("FrameOfReferenceUID") or "") if one is not None else ""


def _thickness(scene: Scene) -> float:
    """The distance of the images, in mm, where it is even."""
    stack = scene.state.stack
    return stack.spacing_between or 0.0 if stack is not None else 0.0


def _in_image(view: View, cursor: tuple[float, float]) -> QPointF:
    row, column = view.to_image(*cursor)
    return QPointF(column, row)


def _covers(mask: Mask, matrix: NDArray[np.float64], view: View, cursor: tuple[float, float] | None) -> bool:
    if cursor is None:
        return False
    row, column = view.to_image(*cursor)
    x, y, _ = np.linalg.inv(matrix) @ (column, row, 1.0)
    inside = 0 <= y < mask.shape[0] and 0 <= x < mask.shape[1]
    return bool(inside and mask[int(y), int(x)])


def _draw_names(painter: QPainter, cursor: tuple[float, float], names: list[str], colours: Colours) -> None:
    """The regions under the cursor, beside it."""
    points = lettering.at_size(_POINTS)
    height, ascent, _ = lettering.heights_of(points)
    for number, name in enumerate(names[:_NAMES]):
        text = "".join(c if c.isprintable() else " " for c in name[:_NAME_LENGTH])
        lettering.draw(
            painter, cursor[0] + 14, cursor[1] + 10 + number * height + ascent, text, points, colours.text
        )


def _draw_key(painter: QPainter, view: View, scene: Scene, colours: Colours) -> None:
    """The word that a slice is a key image, at the left edge below the middle, where no other text stands."""
    points = lettering.at_size(_POINTS)
    height, ascent, _ = lettering.heights_of(points)
    y = view.height / 2 + 1.5 * height + ascent
    lettering.draw(painter, 8.0, y, tr("key image"), points, colours.accent)
