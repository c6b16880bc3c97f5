"""Radiotherapy structure sets: named regions as contours in patient space (PS3.3 C.8.8.5, C.8.8.6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from healthgpt_viewer.imaging.geometry import PatientGrid, Points
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.language import said

from .colours import Rgb, from_rgb, own
from .damage import told

_FLAT = 0.5  # mm by which a contour may leave its plane and still count as planar
_PARALLEL = 0.999  # cosine between the normals of a contour and an image that count as parallel
_SAME_PLACE = 0.01  # mm


@dataclass(frozen=True, eq=False)
class Contour:
    """One contour: ``points`` [n, 3] in mm; ``kind`` "closed", "open" or "point"."""

    kind: Literal["closed", "open", "point"]
    points: Points

    @cached_property
    def centre(self) -> Points:
        """The mean of its points."""
        return np.asarray(self.points.mean(axis=0))

    @cached_property
    def normal(self) -> Points | None:
        """The unit vector across its plane; None where it has none, as a point, a line or a curve in space.

        Newell's method: the sum of the cross products of its edges.
        """
        if self.kind != "closed":
            return None
        local = self.points - self.centre
        normal = np.cross(local, np.roll(local, -1, axis=0)).sum(axis=0)
        length = float(np.linalg.norm(normal))
        if length < 1e-9:
            return None
        normal = normal / length
        return normal if np.abs(local @ normal).max() <= _FLAT else None


@dataclass(frozen=True, eq=False)
class Structure:
    """One region of interest. ``frame_of_reference`` is that of its points."""

    number: int
    name: str
    colour: Rgb
    frame_of_reference: str
    contours: tuple[Contour, ...]

    @cached_property
    def step(self) -> float:
        """The usual distance of its contours along their normal, in mm; 0 where there is one plane only."""
        flat = [contour for contour in self.contours if contour.normal is not None]
        if len(flat) < 2 or flat[0].normal is None:
            return 0.0
        places = np.unique(np.round([float(contour.centre @ flat[0].normal) for contour in flat], 2))
        return float(np.median(np.diff(places))) if len(places) > 1 else 0.0

    @cached_property
    def _planes(self) -> tuple[Points, Points, Points]:
        """Centres [n, 3], normals [n, 3] (not a number where a contour has none) and radii [n] of the contours."""
        nothing = np.full(3, np.nan)
        normals = [contour.normal for contour in self.contours]
        return (
            np.array([contour.centre for contour in self.contours]),
            np.array([nothing if normal is None else normal for normal in normals]),
            np.array([np.linalg.norm(c.points - c.centre, axis=1).max() for c in self.contours]),
        )

    def is_along(self, grid: PatientGrid) -> bool:
        """Whether all contours run along a plane, so that it cuts none of them."""
        return bool(self._along(grid).all())

    def _along(self, grid: PatientGrid) -> NDArray[np.bool_]:
        cosines = np.abs(self._planes[1] @ grid.normal)
        return np.asarray(np.isnan(cosines) | (cosines >= _PARALLEL))

    def outlines(self, grid: PatientGrid, thickness: float = 0.0) -> list[tuple[bool, Points]]:
        """What of the region lies in a plane: polygons [n, 2] of (row, column) in pixel edges, each closed or not.

        Contours that run along the plane are taken whole where they are nearer than half of their own distance or half of
        ``thickness`` (the distance of the images); through others the plane cuts, and each stands for a slab as thick as
        their distance.
        """
        centres, _, radii = self._planes
        apart = np.abs((centres - grid.position) @ grid.normal)
        reach = max(max(self.step, thickness) / 2, _SAME_PLACE)
        along = self._along(grid)
        shapes = [
            (self.contours[i].kind == "closed", grid.to_pixel(self.contours[i].points)[:, :2] + 0.5)
            for i in np.flatnonzero(along & (apart < reach))
        ]
        for i in np.flatnonzero(~along & (apart <= radii)):
            shapes += self._cut(self.contours[i], grid)
        return shapes

    def _cut(self, contour: Contour, grid: PatientGrid) -> list[tuple[bool, Points]]:
        """The slab of a contour where a plane cuts it: one quadrangle for each stretch that lies inside of the contour."""
        normal = contour.normal
        assert normal is not None
        along = np.cross(normal, grid.normal)
        along /= np.linalg.norm(along)
        up = np.cross(grid.normal, along)  # in the plane, across the contours
        crossings = _crossings(contour.points, grid)
        ends = crossings[np.argsort(crossings @ along)]
        half = up * (max(self.step, 0.5) / 2 / float(up @ normal))
        slabs = []
        for first, last in zip(ends[::2], ends[1::2], strict=False):
            corners = np.array([first - half, last - half, last + half, first + half])
            slabs.append((True, grid.to_pixel(corners)[:, :2] + 0.5))
        return slabs


def _crossings(points: Points, grid: PatientGrid) -> Points:
    """[n, 3]: where the edges of a closed contour pass through a plane, in mm."""
    ends = np.roll(points, -1, axis=0)
    before, after = (np.asarray((p - grid.position) @ grid.normal) for p in (points, ends))
    # A corner in the plane itself counts to one side, so that no crossing is counted twice.
    crossing = (before >= 0) != (after >= 0)
    part = before[crossing] / (before[crossing] - after[crossing])
    return np.asarray(points[crossing] + part[:, None] * (ends[crossing] - points[crossing]))


@told
def read_structures(header: Header) -> tuple[Structure, ...]:
    """The regions of a structure set, in its order; what has no contour that can be read is left out."""
    dataset = header.dataset
    names = {
        int(item.ROINumber): item
        for item in dataset.get("StructureSetROISequence") or ()
        if "ROINumber" in item
    }
    return tuple(
        structure
        for place, item in enumerate(dataset.get("ROIContourSequence") or ())
        if (structure := _structure(place, item, names, dataset)).contours
    )


def _structure(place: int, item: Dataset, names: dict[int, Dataset], dataset: Dataset) -> Structure:
    number = int(item.get("ReferencedROINumber") or 0)
    named = names.get(number) or Dataset()
    frame = named.get("ReferencedFrameOfReferenceUID") or dataset.get("FrameOfReferenceUID")
    return Structure(
        number,
        str(named.get("ROIName") or "").strip() or said("Region {number}", number=number),
        from_rgb(item.get("ROIDisplayColor")) or own(place),
        str(frame or ""),
        tuple(_contours(item)),
    )


def _contours(item: Dataset) -> Iterator[Contour]:
    kinds: dict[str, Literal["closed", "open", "point"]] = {
        "POINT": "point",
        "OPEN_PLANAR": "open",
        "OPEN_NONPLANAR": "open",
    }
    for contour in item.get("ContourSequence") or ():
        try:
            data = np.asarray(contour.get("ContourData") or (), np.float64)
        except (TypeError, ValueError):
            continue
        if len(data) >= 3 and len(data) % 3 == 0 and np.isfinite(data).all():
            yield Contour(kinds.get(str(contour.get("ContourGeometricType")), "closed"), data.reshape(-1, 3))
