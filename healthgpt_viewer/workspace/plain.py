"""A workspace as JSON, and back: versioned, and checked value by value, whoever wrote it.

Arrays stand beside it, in the list that :func:`to_plain` gives; the JSON names them by their place in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast, get_args

import numpy as np
from numpy.typing import NDArray

from healthgpt_viewer.imaging.drawn import Drawn
from healthgpt_viewer.imaging.fusion import MODES, Mode
from healthgpt_viewer.imaging.geometry import Box, PatientGrid, Vector
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.measure import POINTS, Kind, Measurement, Quantity
from healthgpt_viewer.imaging.reformat import PLANE_NAMES, THIN_WORDS, Directions, Planes, Slab
from healthgpt_viewer.imaging.slice_image import Function, Window

from .checked import Fields, Refused, each, numbers, text
from .state import Fused, Held, Layout, OpenStudy, Over, Plane, View, Workspace

VERSION = 1
_STUDIES, _PATHS, _DRAWN, _POINTS, _VIEWPORTS, _SIDE = 1000, 1000, 100_000, 100_000, 24, 4
_UID, _LABEL = 1000, 10_000  # longer than the standard allows, as are some that occur
_KINDS: dict[str, Kind] = {kind: kind for kind in POINTS}
_MODES: dict[str, Mode] = {mode: mode for mode in MODES}
_FUNCTIONS: dict[str, Function] = {name: name for name in get_args(Function)}
_UNIT = 1e-2  # how far a direction may be from length 1

Plain = dict[str, Any]
Arrays = list[NDArray[np.uint8]]


def to_plain(workspace: Workspace) -> tuple[Plain, Arrays]:
    """A workspace as values that JSON knows, and the arrays that they name by number."""
    arrays: Arrays = []
    plain = {
        "version": VERSION,
        "studies": [
            {"uid": one.uid, "title": one.title, "paths": [str(path) for path in one.paths]}
            for one in workspace.studies
        ],
        "opening": [str(path) for path in workspace.opening],
        "layout": _layout(workspace.layout),
        "views": [_view(view, arrays) if view is not None else None for view in workspace.views],
        "drawn": [_drawn(drawn) for drawn in workspace.drawn],
        "saved": [[study, list(uids)] for study, uids in workspace.saved],
        "deleted": [[study, list(uids)] for study, uids in workspace.deleted],
        "flags": [[study, [_ref(ref) for ref in refs]] for study, refs in workspace.flags],
    }
    return plain, arrays


def from_plain(plain: Any, arrays: Sequence[NDArray[Any]]) -> tuple[Workspace, tuple[str, ...]]:
    """The workspace of what :func:`to_plain` gave, and why some of its parts cannot be read.

    Raises:
        Refused: it was made by another version, or is not what a workspace is.
    """
    fields, left_out = Fields(plain), list[str]()
    version = fields.whole("version", 0, 1 << 30)
    if version != VERSION:
        raise Refused(f"it is of version {version}, and this program reads version {VERSION}")
    workspace = Workspace(
        fields.usable("studies", _study_of, _STUDIES, left_out),
        fields.usable("opening", _path_of, _PATHS, left_out),
        fields.group("layout", _layout_of),
        fields.each("views", lambda value: _view_or_none(value, arrays, left_out), _VIEWPORTS),
        fields.usable("drawn", lambda value: _drawn_of(Fields(value)), _DRAWN, left_out),
        fields.usable("saved", lambda one: _by_study(one, lambda uid: text(uid, _UID)), _STUDIES, left_out),
        fields.usable("deleted", lambda one: _by_study(one, lambda uid: text(uid, _UID)), _STUDIES, left_out),
        fields.usable("flags", lambda one: _by_study(one, _ref_of), _STUDIES, left_out),
    )
    return workspace, tuple(left_out)


def _view_or_none(value: Any, arrays: Sequence[NDArray[Any]], left_out: list[str]) -> View | None:
    """A view keeps its place in the list, also where it cannot be read."""
    if value is None:
        return None
    try:
        return _view_of(Fields(value), arrays)
    except (Refused, ValueError) as error:
        left_out.append(str(error))
        return None


# Studies and layout


def _study_of(value: Any) -> OpenStudy:
    fields = Fields(value)
    return OpenStudy(
        fields.text("uid", _UID), fields.text("title", _LABEL), fields.each("paths", _path_of, _PATHS)
    )


def _path_of(value: Any) -> Path:
    if not isinstance(value, str) or len(value) > _LABEL or "\0" in value or not Path(value).is_absolute():
        raise Refused("a path is none")
    return Path(value)


def _by_study(value: Any, make: Any) -> tuple[str, tuple[Any, ...]]:
    if not isinstance(value, list) or len(value) != 2:
        raise Refused("a study with a list was expected")
    return text(value[0], _UID), each(value[1], make, _DRAWN)


def _layout(layout: Layout) -> Plain:
    return {
        "rows": layout.rows,
        "columns": layout.columns,
        "alone": list(layout.alone) if layout.alone else None,
        "active": layout.active,
        "linked": list(layout.linked),
        "scroll": layout.scroll,
        "zoom": layout.zoom,
        "window": layout.window,
    }


def _layout_of(fields: Fields) -> Layout:
    alone = fields.each("alone", _side, 2) if fields.has("alone") else None
    if alone is not None and len(alone) != 2:
        raise Refused("rows and columns were expected")
    return Layout(
        fields.whole("rows", 1, _SIDE),
        fields.whole("columns", 1, _SIDE),
        (alone[0], alone[1]) if alone is not None else None,
        fields.whole("active", 0, _VIEWPORTS),
        fields.each("linked", _number_of_viewport, _VIEWPORTS),
        fields.flag("scroll"),
        fields.flag("zoom"),
        fields.flag("window"),
    )


def _side(value: Any) -> int:
    return Fields({"side": value}).whole("side", 1, _SIDE)


def _number_of_viewport(value: Any) -> int:
    return Fields({"number": value}).whole("number", 0, _VIEWPORTS)


# Views


def _view(view: View, arrays: Arrays) -> Plain:
    return {
        "study": view.study_uid,
        "series": view.series_uid,
        "ref": _ref(view.ref),
        "window": _window(view.window) if view.window is not None else None,
        "preset": view.preset,
        "invert": view.invert,
        "zoom": view.zoom,
        "pan": list(view.pan),
        "flips": [view.flip_h, view.flip_v],
        "turns": view.quarter_turns,
        "region": view.region.to_json() if view.region is not None else None,
        "colours": view.colours,
        "point": list(view.point) if view.point is not None else None,
        "plane": _plane(view.plane) if view.plane is not None else None,
        "over": _over(view.over, arrays) if view.over is not None else None,
        "fused": _fused(view.fused) if view.fused is not None else None,
        "made": view.made,
    }


def _view_of(fields: Fields, arrays: Sequence[NDArray[Any]]) -> View:
    flips = fields.each("flips", lambda value: Fields({"flip": value}).flag("flip"), 2)
    if len(flips) != 2:
        raise Refused("two flips were expected")
    return View(
        fields.text("study", _UID),
        fields.text("series", _UID),
        _ref_of(fields.each("ref", lambda value: value, 2)),
        fields.group_or_none("window", _window_of),
        fields.text("preset", _LABEL),
        fields.flag("invert"),
        fields.number("zoom", 1e-9, 1e9) if fields.has("zoom") else None,
        _pair(fields.numbers("pan", 2)),
        flips[0],
        flips[1],
        fields.whole("turns", 0, 3),
        _box_of(fields) if fields.has("region") else None,
        fields.text("colours", _LABEL),
        _vector(fields.numbers("point", 3)) if fields.has("point") else None,
        fields.group_or_none("plane", _plane_of),
        fields.group_or_none("over", lambda own: _over_of(own, arrays)),
        fields.group_or_none("fused", _fused_of),
        fields.flag("made"),
    )


def _box_of(fields: Fields) -> Box:
    return Box(*fields.numbers("region", 4))


def _window(window: Window) -> Plain:
    return {
        "center": window.center,
        "width": window.width,
        "function": window.function,
        "label": window.label,
    }


def _window_of(fields: Fields) -> Window:
    return Window(
        fields.number("center"),
        fields.number("width"),
        fields.one_of("function", _FUNCTIONS),
        fields.text("label", _LABEL),
    )


def _plane(plane: Plane) -> Plain:
    return {
        "name": plane.name,
        "planes": [[list(vector) for vector in plane.planes.directions(name)] for name in PLANE_NAMES],
        "point": list(plane.point),
        "thickness": plane.slab.thickness,
        "projection": plane.slab.projection,
    }


def _plane_of(fields: Fields) -> Plane:
    planes = fields.each("planes", _directions_of, len(PLANE_NAMES))
    if len(planes) != len(PLANE_NAMES):
        raise Refused("three planes were expected")
    return Plane(
        fields.one_of("name", {name: name for name in PLANE_NAMES}),
        Planes(*planes),
        _vector(fields.numbers("point", 3)),
        Slab(
            fields.number("thickness", 0, 1000),
            fields.one_of("projection", {name: name for name in THIN_WORDS}),
        ),
    )


def _directions_of(value: Any) -> Directions:
    both = each(value, lambda one: _vector(numbers(one, 3)), 2)
    if len(both) != 2 or not _are_directions(np.array(both)):
        raise Refused("a plane needs two directions at right angles")
    return both[0], both[1]


def _are_directions(vectors: NDArray[np.float64]) -> bool:
    return bool(np.allclose(vectors @ vectors.T, np.eye(2), atol=_UNIT))


def _over(over: Over, arrays: Arrays) -> Plain:
    arrays.append(over.pixels.array)
    return {
        "pixels": len(arrays) - 1,
        "source": _ref(over.source),
        "label": over.label,
        "mode": over.mode,
        "opacity": over.opacity,
        "position": over.position,
        "outside": over.outside,
        "generated": over.generated,
        "grid": _grid(over.grid) if over.grid is not None else None,
    }


def _over_of(fields: Fields, arrays: Sequence[NDArray[Any]]) -> Over:
    return Over(
        Held(_picture(arrays[fields.whole("pixels", 0, len(arrays) - 1)])),
        _ref_of(fields.each("source", lambda value: value, 2)),
        fields.text("label", _LABEL),
        fields.one_of("mode", _MODES),
        fields.number("opacity", 0, 1),
        fields.number("position", 0, 1),
        fields.flag("outside"),
        fields.flag("generated"),
        fields.group_or_none("grid", _grid_of),
    )


def _picture(array: NDArray[Any]) -> NDArray[np.uint8]:
    grey, colour = array.ndim == 2, array.ndim == 3 and array.shape[2] == 3
    if array.dtype != np.uint8 or not (grey or colour) or not array.size:
        raise Refused("a picture is none")
    return array


def _fused(fused: Fused) -> Plain:
    return {
        "series": fused.series_uid,
        "ref": _ref(fused.ref),
        "window": _window(fused.window),
        "mode": fused.mode,
        "colours": fused.colours,
        "opacity": fused.opacity,
        "position": fused.position,
        "threshold": fused.threshold,
        "transform": list(fused.transform) if fused.transform is not None else None,
    }


def _fused_of(fields: Fields) -> Fused:
    return Fused(
        fields.text("series", _UID),
        _ref_of(fields.each("ref", lambda value: value, 2)),
        fields.group("window", _window_of),
        fields.one_of("mode", _MODES),
        fields.text("colours", _LABEL),
        fields.number("opacity", 0, 1),
        fields.number("position", 0, 1),
        fields.number("threshold") if fields.has("threshold") else None,
        _rigid(fields.numbers("transform", 16)) if fields.has("transform") else None,
    )


def _rigid(values: tuple[float, ...]) -> tuple[float, ...]:
    """A turn and a shift, which is all that a registration gives: nothing that stretches or mirrors the patient."""
    matrix = np.array(values).reshape(4, 4)
    turn = matrix[:3, :3]
    upright = np.allclose(turn @ turn.T, np.eye(3), atol=_UNIT) and np.linalg.det(turn) > 0
    if not upright or not np.allclose(matrix[3], [0, 0, 0, 1]):
        raise Refused("a registration is no turn and shift")
    return values


# Measurements


def _drawn(drawn: Drawn) -> Plain:
    measurement = drawn.measurement
    return {
        "kind": measurement.kind,
        "points": [list(map(float, point)) for point in measurement.points],
        "ref": _ref(measurement.ref),
        "text": measurement.text,
        "study": drawn.study_uid,
        "series": drawn.series_uid,
        "frame": drawn.frame_of_reference,
        "grid": _grid(drawn.grid) if drawn.grid is not None else None,
        "where": drawn.where,
        "name": drawn.name,
        "uid": drawn.uid,
        "reformat": drawn.reformat,
        "task": drawn.ai_task,
        "stated": [[one.name, float(one.value), one.unit] for one in drawn.stated],
    }


def _drawn_of(fields: Fields) -> Drawn:
    points = fields.each("points", lambda value: _pair(numbers(value, 2)), _POINTS)
    ref = _ref_of(fields.each("ref", lambda value: value, 2))
    return Drawn(
        Measurement(fields.one_of("kind", _KINDS), points, ref, fields.text("text")),
        fields.text("study", _UID),
        fields.text("series", _UID),
        fields.text("frame", _UID),
        fields.group_or_none("grid", _grid_of),
        fields.text("where", _LABEL),
        fields.text("name", _LABEL),
        fields.text("uid", _UID),
        fields.flag("reformat"),
        fields.text("task", 40) if fields.has("task") else None,
        stated=fields.each("stated", _quantity_of, 100),
    )


def _quantity_of(value: Any) -> Quantity:
    name, amount, unit = each(value, lambda one: one, 3)
    own = Fields({"name": name, "value": amount, "unit": unit})
    return Quantity(own.text("name", 100), own.number("value", -1e15, 1e15), own.text("unit", 100))


# Small values


def _grid(grid: PatientGrid) -> Plain:
    return {
        "size": [grid.rows, grid.columns],
        "position": [float(one) for one in grid.position],
        "row": [float(one) for one in grid.row_direction],
        "column": [float(one) for one in grid.column_direction],
        "spacing": [float(one) for one in grid.spacing],
    }


def _grid_of(fields: Fields) -> PatientGrid:
    rows, columns = (int(one) for one in fields.numbers("size", 2))
    row, column = _vector(fields.numbers("row", 3)), _vector(fields.numbers("column", 3))
    spacing = _pair(fields.numbers("spacing", 2))
    if min(rows, columns) < 1 or min(spacing) <= 0 or not _are_directions(np.array([row, column])):
        raise Refused("a place in the patient is none")
    return PatientGrid(rows, columns, _vector(fields.numbers("position", 3)), row, column, spacing)


def _ref(ref: ImageRef) -> list[Any]:
    return [ref.sop_instance_uid, ref.frame]


def _ref_of(value: Any) -> ImageRef:
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise Refused("an image was expected")
    own = Fields({"uid": value[0], "frame": value[1]})
    return ImageRef(own.text("uid", _UID), own.whole("frame", 1, 1 << 31))


def _pair(values: tuple[float, ...]) -> tuple[float, float]:
    return cast("tuple[float, float]", values)


def _vector(values: tuple[float, ...]) -> Vector:
    return cast("Vector", values)
