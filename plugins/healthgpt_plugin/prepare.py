"""Volumes to registered slices for training, windowed and squared as the workflow does it in use. No Qt.

A prepared folder holds ``train.json``, ``validation.json`` and ``test.json`` (records in VL-Health's form), their pictures,
exact targets of what is kept out, and ``prepared.json``: uses, windows, volumes, and what was left out and why.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from healthgpt_viewer.errors import HealthGPTError, SaveError
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.slice_image import SliceImage

from .files import write_array, write_json, write_picture
from .layouts import Case
from .picture import Picture, Seen, for_conversion
from .volumes import (
    Read,
    Values,
    VolumeError,
    body_mask,
    covered,
    displacement,
    onto,
    outside_of,
    read_volume,
    register,
    why_not,
)

PLANES = ("axial", "coronal", "sagittal")
USES = ("ct-to-mr", "mr-to-ct", "super-resolution", "reconstruct")
SPLITS = ("train", "validation", "test")
_ALIKE = 0.15  # a field of view that is so much larger or smaller than those prepared still counts as learned
_LEAST_BODY = 0.03  # of a slice; what shows less of the patient is left out
_PROMPTS = {
    "ct-to-mr": "Convert this CT slice to MR.",
    "mr-to-ct": "Convert this MR slice to CT.",
    "super-resolution": "Super-resolve this image.",
    "reconstruct": "Reconstruct the image.",
}
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Plan:
    """How volumes become slices.

    Args:
        uses: what the slices are for, of :data:`USES`.
        planes: of :data:`PLANES`.
        every: mm between two slices.
        ct_window: (centre, width) in HU of a CT that is shown.
        ct_range: HU that grey 0 and 255 of a CT that is to be drawn stand for.
        contrast: the name of an MR to be drawn, where there are several.
        shares: of patients in training, validation and test.
        register: ``auto`` registers what the layout does not say to be registered, ``yes`` all, ``no`` none.
        farthest: mm that a pair may seem displaced before it is left out.
        scale: how much smaller the input of super-resolution is.
        degradation: ``k-space``, ``bicubic`` or ``mixed`` (each slice its own, with noise in k-space).
        matrix: pixels of the side of a super-resolved slice.
    """

    uses: tuple[str, ...] = ("ct-to-mr",)
    planes: tuple[str, ...] = ("axial",)
    every: float = 3.0
    ct_window: tuple[float, float] = (40.0, 400.0)
    ct_range: tuple[float, float] = (-1000.0, 2000.0)
    contrast: str = ""
    shares: tuple[float, float, float] = (0.8, 0.1, 0.1)
    register: str = "auto"
    farthest: float = 8.0
    scale: int = 4
    degradation: str = "mixed"
    matrix: int = 256
    seed: int = 0
    title: str = ""
    licence: str = ""


@dataclass
class Prepared:
    """What came of it: cases and slices by split, and what was left out with its reason."""

    slices: dict[str, int] = field(default_factory=dict)
    patients: dict[str, int] = field(default_factory=dict)
    left_out: list[tuple[str, str]] = field(default_factory=list)


def prepare(found: Sequence[Case], folder: Path, plan: Plan, tell: Tell) -> Prepared:
    """Prepare cases, one after the other; a case that is done already is not done again.

    Raises:
        HealthGPTError: the folder was prepared otherwise before, or cannot be written.
    """
    _check_same(folder, plan)
    split_of = split(found, plan)
    result, records = Prepared(), dict[str, list[dict[str, Any]]]()
    volumes = {}
    for number, case in enumerate(found, 1):
        tell(f"{case.name}: {number} of {len(found)}")
        done = _once(case, folder, plan, exact=split_of[case.patient] != "train")
        if done.get("reason"):
            result.left_out.append((case.name, done["reason"]))
            continue
        volumes[case.name] = done["volume"]
        records.setdefault(split_of[case.patient], []).extend(done["records"])
    for name in SPLITS:
        entries = records.get(name, [])
        result.slices[name] = len(entries)
        result.patients[name] = len({entry["patient"] for entry in entries})
        write_json(folder / f"{name}.json", entries)
    described: dict[str, Any] = {
        "title": plan.title or folder.name,
        "licence": plan.licence,
        "plan": _plain(plan),
    }
    described |= {"uses": _uses(plan, found, volumes), "volumes": volumes}
    described["left_out"] = [list(each) for each in result.left_out]
    write_json(folder / "prepared.json", described)
    return result


def split(found: Sequence[Case], plan: Plan) -> dict[str, str]:
    """The split of each patient, never of a slice: the same for the same patients and seed."""
    patients = sorted({case.patient for case in found})
    random.Random(plan.seed).shuffle(patients)
    kept_out = [round(share * len(patients)) for share in plan.shares[1:]]
    if len(patients) >= 3:  # one patient at least for each part that has a share
        kept_out = [
            max(1, count) if share else 0 for count, share in zip(kept_out, plan.shares[1:], strict=True)
        ]
    validation, test = kept_out
    names = ["validation"] * validation + ["test"] * test
    names += ["train"] * (len(patients) - len(names))
    return dict(zip(patients, names, strict=False))


def _once(case: Case, folder: Path, plan: Plan, *, exact: bool) -> dict[str, Any]:
    """The records of a case, from its file where it was done before."""
    path = folder / "cases" / f"{case.name}.json"
    if path.is_file():
        done: dict[str, Any] = json.loads(path.read_text("utf-8"))
        if done.get("exact") == exact:
            return done
    try:
        done = _prepared(case, folder, plan, exact)
    except SaveError:
        raise
    except HealthGPTError as error:
        done = {"reason": str(error)}
    done["exact"] = exact
    write_json(path, done)
    return done


def _prepared(case: Case, folder: Path, plan: Plan, exact: bool) -> dict[str, Any]:
    """Slices and records of one case.

    Raises:
        HealthGPTError: a volume cannot be used, or the two do not lie on each other.
    """
    uses = [use for use in plan.uses if _can(use, case)]
    if not uses:
        raise VolumeError(f"nothing of {', '.join(plan.uses)} can be made of it")
    volumes = _Volumes.read(case, plan)
    records = [
        record
        for plane in plan.planes
        for index in volumes.indices(plane, plan.every)
        for record in _records(volumes, case, plane, index, uses, folder, plan, exact)
    ]
    if not records:
        raise VolumeError("no slice shows enough of the patient")
    return {"records": records, "volume": volumes.told | {"sides_mm": volumes.sides(plan.planes)}}


def _can(use: str, case: Case) -> bool:
    if use in ("ct-to-mr", "mr-to-ct"):
        return case.ct is not None and case.mr is not None
    return case.mr is not None or case.ct is not None


class _Volumes:
    """CT and MR of a case on one grid, with the body and the windows through which they are seen."""

    def __init__(
        self, images: dict[str, Values], spacing: tuple[float, float, float], body: NDArray[np.bool_]
    ) -> None:
        self.images, self._spacing, self.body = images, spacing, body
        self.windows: dict[str, tuple[float, float]] = {}
        self.told: dict[str, Any] = {}

    @classmethod
    def read(cls, case: Case, plan: Plan) -> _Volumes:
        """Read, register, check.

        Raises:
            VolumeError: a volume is not what it is said to be, or the pair is misregistered.
        """
        read = {
            name: read_volume(path) for name, path in (("MR", case.mr), ("CT", case.ct)) if path is not None
        }
        for name, volume in read.items():
            if volume.modality and volume.modality != name:
                raise VolumeError(f"wrong modality: {name} was said, and its headers say {volume.modality}")
            if reason := why_not(volume.values, name):
                raise VolumeError(f"wrong modality: {reason}")
        images, space, shift = _together(read, case, plan)
        volumes = cls(
            {name: np.asarray(_array(image)) for name, image in images.items()}, _spacing_of(images), space
        )
        volumes._settle(case, plan, images, shift)
        return volumes

    def _settle(self, case: Case, plan: Plan, images: dict[str, Any], shift: float) -> None:
        first = next(iter(self.images))
        if case.mask is not None:
            mask = onto(images[first], read_volume(case.mask).image, None, 0, nearest=True)
            body = _array(mask) > 0
        else:
            body = body_mask(
                self.images["CT" if "CT" in self.images else first], "CT" if "CT" in self.images else first
            )
        self.body = self.body & body
        centre, width = plan.ct_window
        self.windows = {"CT": (centre - width / 2, centre + width / 2)}
        if "MR" in self.images and self.body.any():
            inside = self.images["MR"][self.body]
            self.windows["MR"] = (0.0, max(float(np.percentile(inside, 99.5)), 1e-6))
        self.told = {
            "displacement_mm": shift,
            "windows": {name: list(ends) for name, ends in self.windows.items()},
        }
        for name, values in self.images.items():
            self.told[name] = [round(float(value), 2) for value in np.percentile(values, [0, 1, 50, 99, 100])]

    def indices(self, plane: str, every: float) -> list[int]:
        """Slices of a plane, so many mm apart, that show enough of the patient."""
        axis = PLANES.index(plane)
        step = max(1, round(every / self._spacing[axis]))
        counts = self.body.mean(axis=tuple(each for each in range(3) if each != axis))
        return [index for index in range(step // 2, len(counts), step) if counts[index] >= _LEAST_BODY]

    def slice(self, values: NDArray[Any], plane: str, index: int) -> NDArray[Any]:
        """A slice as it is shown: patient's right or front at the left, front or head at the top."""
        axis = PLANES.index(plane)
        cut = np.take(values, index, axis=axis)
        return np.ascontiguousarray(cut if plane == "axial" else cut[::-1])

    def sides(self, planes: Sequence[str]) -> list[float]:
        """The side in mm of the square that a slice of each plane is shown in."""
        shape = next(iter(self.images.values())).shape
        lengths = dict(zip(PLANES, np.multiply(shape, self._spacing).tolist(), strict=True))
        return [
            round(max(length for name, length in lengths.items() if name != plane), 1) for plane in planes
        ]

    def spacing(self, plane: str) -> tuple[float, float]:
        """(between rows, between columns) in mm."""
        z, y, x = self._spacing
        return {"axial": (y, x), "coronal": (z, x), "sagittal": (z, y)}[plane]


def _together(
    read: dict[str, Read], case: Case, plan: Plan
) -> tuple[dict[str, Any], NDArray[np.bool_], float]:
    """The volumes on the grid of the first, where both have voxels, and by how many mm they still seem displaced."""
    first, *others = read
    fixed = read[first].image
    images, space = {first: fixed}, np.ones(fixed.GetSize()[::-1], bool)
    shift = 0.0
    for name in others:
        moving = read[name].image
        wanted = plan.register == "yes" or (plan.register == "auto" and not case.registered)
        try:
            transform = register(fixed, moving, plan.seed) if wanted else None
        except RuntimeError as error:
            raise VolumeError(
                f"misregistered: CT and MR could not be brought together ({str(error).splitlines()[-1]})"
            ) from error
        images[name] = onto(fixed, moving, transform, outside_of(name, moving))
        space &= covered(fixed, moving, transform)
        if not space.any():
            raise VolumeError("misregistered: CT and MR do not overlap")
        shift = displacement(fixed, images[name])
        if shift > plan.farthest:
            raise VolumeError(f"misregistered: CT and MR would fit better when moved by about {shift:g} mm")
    return images, space, shift


def _array(image: Any) -> NDArray[Any]:
    import SimpleITK as sitk

    return np.asarray(sitk.GetArrayFromImage(image))


def _spacing_of(images: dict[str, Any]) -> tuple[float, float, float]:
    x, y, z = next(iter(images.values())).GetSpacing()
    return z, y, x


def _records(
    volumes: _Volumes,
    case: Case,
    plane: str,
    index: int,
    uses: Sequence[str],
    folder: Path,
    plan: Plan,
    exact: bool,
) -> list[dict[str, Any]]:
    """The pictures of one slice written, and a record for each use."""
    name = f"pictures/{case.name}/{plane}-{index:04d}"
    known = {"patient": case.patient, "plane": plane, "body_part": case.body_part}
    spacing = volumes.spacing(plane)
    cuts = {key: volumes.slice(values, plane, index) for key, values in volumes.images.items()}
    body = volumes.slice(volumes.body, plane, index)
    records = []
    for use in uses:
        made = _Slice(cuts, body, spacing, volumes.windows, plan, random.Random(f"{plan.seed} {name} {use}"))
        pictures, values = made.pictures(use)
        files = {role: f"{name}-{use}-{role}.png" for role in pictures}
        for role, picture in pictures.items():
            write_picture(folder / files[role], picture)
        record: dict[str, Any] = {
            "image": [files["source"], files["target"]], "use": use, **known, "mask": files["mask"],
            "conversations": [
                {"from": "human", "value": f"<image>\n{_prompt(use, plan, case)}"}, {"from": "gpt", "value": "<image>"},
            ],
        }  # fmt: skip
        record |= {"contrast": contrast} if (contrast := _contrast(use, plan, case)) else {}
        if exact and values is not None:
            record["values"] = f"{name}-{use}-target.npy"
            write_array(folder / record["values"], values)
        records.append(record)
    return records


@dataclass(frozen=True, eq=False)
class _Slice:
    """One slice of all volumes, and the pictures that a use makes of it."""

    cuts: dict[str, NDArray[Any]]
    body: NDArray[np.bool_]
    spacing: tuple[float, float]
    windows: dict[str, tuple[float, float]]
    plan: Plan
    rng: random.Random

    def pictures(self, use: str) -> tuple[dict[str, Picture], Values | None]:
        """Source, target and mask as pictures, and the exact target in HU where it is CT."""
        if use in ("ct-to-mr", "mr-to-ct"):
            shown, drawn = ("CT", "MR") if use == "ct-to-mr" else ("MR", "CT")
        else:
            shown = drawn = "MR" if "MR" in self.cuts else "CT"
        source = self._seen(shown, self.windows[shown])
        converts_to_ct = use == "mr-to-ct"
        target = self._seen(drawn, self.plan.ct_range if converts_to_ct else self.windows[drawn])
        mask = for_conversion(self._image(self.body.astype(np.float32)), (0, 1)).picture
        values = squared_values(self.cuts["CT"], target, -1024.0) if converts_to_ct else None
        pictures = {"source": source.picture, "target": target.picture, "mask": np.uint8(255) * (mask > 127)}
        if use == "super-resolution":
            pictures |= self._lowered(target.picture)
        return pictures, values

    def _lowered(self, picture: Picture) -> dict[str, Picture]:
        side = self.plan.matrix
        full = np.asarray(Image.fromarray(picture).resize((side, side), Image.Resampling.BICUBIC))
        how = self.plan.degradation
        how = self.rng.choice(("k-space", "k-space", "bicubic")) if how == "mixed" else how
        noise = self.rng.uniform(0, 0.02) if self.plan.degradation == "mixed" else 0.0
        return {
            "source": degraded(full, self.plan.scale, how, noise, self.rng.randrange(1 << 30)),
            "target": full,
        }

    def _seen(self, modality: str, window: tuple[float, float]) -> Seen:
        return for_conversion(self._image(self.cuts[modality], modality), window)

    def _image(self, values: NDArray[Any], modality: str = "") -> SliceImage:
        """A slice as the viewer has one: the workflow itself windows and squares it."""
        aspect = self.spacing[0] / self.spacing[1]
        return SliceImage(
            ImageRef("prepared"), values.astype(np.float32), modality=modality, pixel_aspect=aspect
        )


def degraded(picture: Picture, scale: int, how: str, noise: float = 0.0, seed: int = 0) -> Picture:
    """A picture [side, side] as a scanner with a smaller matrix would have given it, [side / scale, side / scale].

    ``k-space`` keeps the middle of the spatial frequencies, as fewer phase-encoding steps and a shorter read-out do, with
    complex noise of a standard deviation of ``noise`` of the range; ``bicubic`` resamples. Both keep all in its place.
    """
    side = picture.shape[0] // scale
    if how == "bicubic":
        return np.asarray(Image.fromarray(picture).resize((side, side), Image.Resampling.BICUBIC))
    spectrum = np.fft.fftshift(np.fft.fft2(picture.astype(np.float64)))
    begun = picture.shape[0] // 2 - side // 2
    middle = spectrum[begun : begun + side, begun : begun + side] / scale**2
    # Fewer samples of the same field begin at the first fine pixel; a coarse pixel has its centre in the middle of several.
    frequency = np.arange(side) - side // 2
    shift = np.exp(1j * np.pi * frequency * (scale - 1) / picture.shape[0])
    image = np.fft.ifft2(np.fft.ifftshift(middle * shift[:, None] * shift))
    rng = np.random.default_rng(seed)
    image = image + 255 * noise * (rng.standard_normal(image.shape) + 1j * rng.standard_normal(image.shape))
    return np.asarray(np.rint(np.clip(np.abs(image), 0, 255)), np.uint8)


def squared_values(values: NDArray[Any], seen: Seen, outside: float) -> Values:
    """Exact values on the same canvas as a picture of them, float32; ``outside`` where it was padded."""
    side, box = seen.picture.shape[0], seen.box
    rows, columns = values.shape
    per_row, per_column = box.rows / side, box.cols / side
    high, wide = round(rows / per_row), round(columns / per_column)
    top, left = round(-box.row0 / per_row), round(-box.col0 / per_column)
    canvas = np.full((side, side), outside, np.float32)
    part = Image.fromarray(values.astype(np.float32))
    if (high, wide) != (rows, columns):
        part = part.resize((wide, high), Image.Resampling.BICUBIC)
    canvas[top : top + high, left : left + wide] = np.asarray(part)
    return canvas


def _contrast(use: str, plan: Plan, case: Case) -> str:
    return (case.contrast or plan.contrast) if use == "ct-to-mr" else ""


def _prompt(use: str, plan: Plan, case: Case) -> str:
    contrast = _contrast(use, plan, case)
    return f"Convert this CT slice to {contrast.upper()}-weighted MR." if contrast else _PROMPTS[use]


def _uses(plan: Plan, found: Sequence[Case], volumes: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """The uses as the manifest of a model that learns from this states them; ``volumes`` is what was read of the cases."""
    parts = sorted({case.body_part for case in found if case.body_part})
    uses: dict[str, Any] = {}
    for use in plan.uses:
        able = [case for case in found if _can(use, case)]
        if not able:
            continue
        shown = {"ct-to-mr": ["CT"], "mr-to-ct": ["MR"]}.get(use) or [
            "MR" if able[0].mr is not None else "CT"
        ]
        described: dict[str, Any] = {
            "input_modality": shown,
            "body_parts": parts,
            "planes": list(plan.planes),
        }
        described["input_window"] = {"CT": list(plan.ct_window)} if "CT" in shown else {}
        contrasts = sorted({contrast for case in able if (contrast := _contrast(use, plan, case))})
        if contrasts:
            named = {
                contrast: next(case for case in able if _contrast(use, plan, case) == contrast)
                for contrast in contrasts
            }
            described |= {"contrasts": contrasts, "default_contrast": contrasts[0]}
            described["prompt"] = {contrast: _prompt(use, plan, case) for contrast, case in named.items()}
        else:
            described["prompt"] = _PROMPTS[use]
        if use == "mr-to-ct":
            described["output_hu_range"] = list(plan.ct_range)
        sides = [side for case in able for side in volumes.get(case.name, {}).get("sides_mm", ())]
        if sides and use != "super-resolution":  # which is shown parts
            least, greatest = min(sides) * (1 - _ALIKE), max(sides) * (1 + _ALIKE)
            described["learned_field_of_view"] = [round(least, 1), round(greatest, 1)]
        if use == "super-resolution":
            described["scale"] = plan.scale
        uses[use] = described
    return uses


def _check_same(folder: Path, plan: Plan) -> None:
    """Slices of two plans must not be mixed.

    Raises:
        HealthGPTError: the folder was begun with another plan.
    """
    path = folder / "plan.json"
    if path.is_file():
        if json.loads(path.read_text("utf-8")) != _plain(plan):
            raise HealthGPTError(f"{folder} was prepared with other options: choose another folder.")
        return
    if folder.is_dir() and any(folder.iterdir()):
        raise HealthGPTError(f"{folder} holds something else already: choose another folder.")
    write_json(path, _plain(plan))


def _plain(plan: Plan) -> dict[str, Any]:
    """A plan as JSON gives it back."""
    values: dict[str, Any] = json.loads(json.dumps(asdict(plan)))
    return values
