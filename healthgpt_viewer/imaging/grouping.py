"""Headers to studies, series and ordered stacks, with notices of what a reader should know about them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from pydicom.dataset import Dataset

from healthgpt_viewer.language import said

from .headers import Header, ImageRef, is_lossy
from .parsing import has, value_of
from .patients import patients_of
from .placing import fault_of, frame_grids, skew_of
from .results.codes import is_ai_result, is_own_measurement
from .scan import undisturbed
from .series import Series, Slice, Stack, Study
from .splitting import split

# Storage classes that are no images, and what they are called (PS3.4 B.5).
_KINDS = {
    "1.2.840.10008.5.1.4.1.1.88.59": "key objects",
    "1.2.840.10008.5.1.4.1.1.66.4": "segmentation",
    "1.2.840.10008.5.1.4.1.1.481.3": "structures",
    "1.2.840.10008.5.1.4.1.1.481.5": "plan",
    "1.2.840.10008.5.1.4.1.1.104.1": "document",
    "1.2.840.10008.5.1.4.1.1.104.2": "document",
}
_KIND_PREFIXES = {
    "1.2.840.10008.5.1.4.1.1.88.": "report",
    "1.2.840.10008.5.1.4.1.1.11.": "presentation",
    "1.2.840.10008.5.1.4.1.1.9.": "waveform",
    "1.2.840.10008.5.1.4.1.1.481.": "plan",
}
# What goes with images, and can be shown or switched on by itself.
OBJECT_KINDS = ("presentation", "segmentation", "structures", "report", "key objects", "document")


@undisturbed()
def group(headers: Iterable[Header]) -> list[Study]:
    """Headers as studies, newest first; series by number, results behind what they were made from."""
    by_study: dict[str, list[Header]] = defaultdict(list)
    for header in headers:
        by_study[_text(header.dataset, "StudyInstanceUID")].append(header)
    studies = [_study(uid, members) for uid, members in by_study.items()]
    return sorted(studies, key=lambda study: (study.date, study.uid), reverse=True)


def _study(uid: str, headers: list[Header]) -> Study:
    by_series: dict[str, list[Header]] = defaultdict(list)
    for header in _without_copies(headers):
        by_series[_text(header.dataset, "SeriesInstanceUID")].append(header)
    series = [_series(key, uid, members) for key, members in by_series.items()]
    series.sort(key=lambda one: (one.ai_task is not None, one.number is None, one.number or 0, one.uid))
    first, patients = headers[0].dataset, len(patients_of(headers))
    return Study(
        uid=uid,
        patient_name=_text(first, "PatientName"),
        patient_id=_text(first, "PatientID"),
        date=_text(first, "StudyDate"),
        description=_text(first, "StudyDescription"),
        accession=_text(first, "AccessionNumber"),
        series=tuple(series),
        folder=common_folder(headers),
        notices=_study_notices(patients),
        patients=patients,
    )


def common_folder(headers: Iterable[Header]) -> Path | None:
    """The deepest folder that holds all files; the folder of saved results does not count."""
    folders = {header.source.folder for header in headers if not _is_result(header.dataset)}
    folders = folders or {header.source.folder for header in headers}
    if None in folders or not folders:
        return None
    parts = [folder.resolve().parts for folder in folders if folder is not None]
    shared = [names[0] for names in zip(*parts, strict=False) if len(set(names)) == 1]
    return Path(*shared) if shared else None


def _is_result(dataset: Dataset) -> bool:
    return is_ai_result(dataset) is not None or is_own_measurement(dataset)


def _without_copies(headers: list[Header]) -> list[Header]:
    """Each instance once: a second file of the same instance is the same image."""
    return list({header.sop_instance_uid: header for header in reversed(headers)}.values())[::-1]


def _study_notices(patients: int) -> tuple[str, ...]:
    if patients > 1:
        return (
            said(
                "Files of {patients} different patients carry the same study UID: no series shows images "
                "of two of them",
                patients=patients,
            ),
        )
    return ()


def kind_of(header: Header) -> str:
    """What a file is: "image", "report", "presentation" … (PS3.4 B.5)."""
    if header.sop_class_uid in _KINDS:
        return _KINDS[header.sop_class_uid]
    for prefix, kind in _KIND_PREFIXES.items():
        if header.sop_class_uid.startswith(prefix) and not has(header.dataset, "Rows"):
            return kind
    return "image" if has(header.dataset, "Rows") else "other"


def _series(uid: str, study_uid: str, headers: list[Header]) -> Series:
    first = headers[0].dataset
    kinds = [kind_of(header) for header in headers]
    ((kind, _),) = Counter(kinds).most_common(1)
    pictures = [header for header in headers if has(header.dataset, "Rows")]
    stacks = tuple(_stacks(pictures))
    mixed = _orientation_notice(stacks)
    without = kinds.count("other")
    notices: tuple[str, ...] = ()
    if without and pictures:
        notices = (said("{without} files of this series hold no image.", without=without),)
    notices += (mixed,) if mixed else ()
    return Series(
        uid=uid,
        study_uid=study_uid,
        number=_integer(first.get("SeriesNumber")),
        description=_text(first, "SeriesDescription"),
        modality=_text(first, "Modality"),
        body_part=_text(first, "BodyPartExamined"),
        kind=kind,
        stacks=stacks,
        headers=tuple(headers),
        lossy=any(is_lossy(header) for header in pictures),
        ai_task=is_ai_result(first),
        notices=notices,
        objects=tuple(header for header, what in zip(headers, kinds, strict=True) if what in OBJECT_KINDS),
    )


def _stacks(headers: list[Header]) -> list[Stack]:
    """The stacks of a series; images of two patients under one UID never stand in one."""
    stacks = [stack for _, members in patients_of(headers) for stack in _stacks_of(members)]
    return sorted(stacks, key=lambda stack: -len(stack.slices))


def _stacks_of(headers: list[Header]) -> list[Stack]:
    groups: dict[Any, list[Slice]] = defaultdict(list)
    for header in headers:
        grids = frame_grids(header)
        for index, grid in enumerate(grids):
            one = Slice(ImageRef(header.sop_instance_uid, index + 1), header, grid, index)
            groups[_stack_key(one, len(grids))].append(one)
    return [
        replace(_ordered(part), label=label) for members in groups.values() for label, part in split(members)
    ]


def _orientation_notice(stacks: Sequence[Stack]) -> str:
    """Of a series whose images lie in several directions, as only those of a localizer are expected to."""
    firsts = [stack.slices[0] for stack in stacks if stack.slices and stack.slices[0].grid is not None]
    if any("LOCALIZER" in [str(v) for v in one.header.dataset.get("ImageType") or []] for one in firsts):
        return ""
    directions = {
        tuple(round(value, 2) + 0.0 for value in (*one.grid.row_direction, *one.grid.column_direction))
        for one in firsts
        if one.grid is not None
    }
    if len(directions) < 2:
        return ""
    return said("images of {n} orientations, each shown on its own", n=len(directions))


def _stack_key(one: Slice, frames: int) -> tuple[Any, ...]:
    dataset = one.header.dataset
    size = (_integer(value_of(dataset, "Rows")), _integer(value_of(dataset, "Columns")))
    if one.grid is None:
        return (*size, one.ref.sop_instance_uid if frames > 1 else "")
    directions = (*one.grid.row_direction, *one.grid.column_direction)
    scout = "LOCALIZER" in [str(value) for value in value_of(dataset, "ImageType") or []]
    spacing = (round(value, 3) for value in one.grid.spacing)
    return (*size, scout, *spacing, *(round(value, 2) + 0.0 for value in directions))


def _ordered(slices: list[Slice]) -> Stack:
    if all(one.grid is not None for one in slices):
        return _in_space(slices)
    slices.sort(
        key=lambda one: (
            _integer(value_of(one.header.dataset, "InstanceNumber")) or 0,
            one.header.source.label,
            one.frame_index,
        )
    )
    return Stack(tuple(slices), tuple(_notices_without_place(slices)))


def _notices_without_place(slices: Sequence[Slice]) -> list[str]:
    """Why images have no place in the patient: a header that contradicts itself is told also of a single image."""
    faults = Counter(fault for one in slices if (fault := fault_of(one.header, one.frame_index)))
    told = [
        said(
            "{n} images have {fault}: shown without a place in the patient",
            one="1 image has {fault}: shown without a place in the patient",
            n=count,
            fault=fault,
        )
        for fault, count in faults.items()
    ]
    if len(slices) > 1:
        told.append(
            said("These images carry no position in the patient: they are in the order of their numbers.")
            if not told
            else said("in the order of their numbers")
        )
    return told


def _in_space(slices: list[Slice]) -> Stack:
    def place(one: Slice) -> tuple[float, int, int]:
        assert one.grid is not None
        number = _integer(value_of(one.header.dataset, "InstanceNumber")) or 0
        return round(float(np.dot(normal, one.grid.position)), 4), number, one.frame_index

    first = slices[0].grid
    assert first is not None
    normal = first.normal
    slices.sort(key=place)
    positions = np.array([one.grid.position for one in slices if one.grid is not None])
    steps = np.diff(positions @ normal)
    tilt = _tilt(positions, normal)
    skew = max(skew_of(one.grid) for one in slices if one.grid is not None)
    notices = [*_skew_notice(skew), *_tilt_notice(tilt), *_step_notices(steps)]
    even = len(steps) > 0 and float(np.ptp(steps)) <= max(0.01, 0.02 * float(np.median(steps)))
    return Stack(tuple(slices), tuple(notices), float(np.median(steps)) if even else None, tilt)


def _tilt(
    positions: np.ndarray[Any, np.dtype[np.float64]], normal: np.ndarray[Any, np.dtype[np.float64]]
) -> float:
    """Degrees between the line through the first and last position and the normal of the slices."""
    line = positions[-1] - positions[0]
    length = float(np.linalg.norm(line))
    if length < 1e-3:
        return 0.0
    return math.degrees(math.acos(min(1.0, abs(float(np.dot(line, normal))) / length)))


def _skew_notice(skew: float) -> list[str]:
    return (
        [said("rows and columns {skew:.1f} degrees off a right angle: measure with care", skew=skew)]
        if skew >= 0.1
        else []
    )


def _tilt_notice(tilt: float) -> list[str]:
    return [said("gantry tilt {tilt:.1f} degrees", tilt=tilt)] if tilt > 0.5 else []


def _step_notices(steps: np.ndarray[Any, np.dtype[np.float64]]) -> list[str]:
    if not len(steps):
        return []
    notices = []
    doubled = int((steps < 0.01).sum())
    if doubled:
        notices.append(said("{doubled} slices lie at the position of another", doubled=doubled))
    real = steps[steps >= 0.01]
    if not len(real):
        return notices
    usual = float(np.median(real))
    if float(np.ptp(real)) > max(0.05, 0.02 * usual):
        gaps = [
            step for step in real if step > 1.5 * usual and abs(step / usual - round(step / usual)) < 0.05
        ]
        if gaps and len(gaps) < 0.2 * len(real) and np.ptp(real[real < 1.5 * usual]) <= 0.05 * usual:
            missing = sum(round(step / usual) - 1 for step in gaps)
            notices.append(
                said(
                    "{missing} slices seem to be missing (distance {usual:.3g} mm)",
                    missing=missing,
                    usual=usual,
                )
            )
        else:
            notices.append(said("slices {min:.1f} to {max:.1f} mm apart", min=real.min(), max=real.max()))
    return notices


def memory_series(
    slices: Sequence[Slice],
    *,
    uid: str,
    study_uid: str,
    description: str,
    modality: str,
    number: int | None,
    ai_task: str,
) -> Series:
    """A series of images that are in memory only: generated and not saved yet."""
    stacks: dict[Any, list[Slice]] = defaultdict(list)
    for one in slices:
        stacks[_stack_key(one, 1)].append(one)
    return Series(
        uid=uid,
        study_uid=study_uid,
        number=number,
        description=description,
        modality=modality,
        body_part="",
        kind="image",
        stacks=tuple(_ordered(members) for members in stacks.values()),
        headers=tuple(dict.fromkeys(one.header for one in slices)),
        ai_task=ai_task,
    )


def _text(dataset: Dataset, name: str) -> str:
    value = value_of(dataset, name)
    return "" if value is None else str(value).strip()


def _integer(value: Any) -> int | None:
    try:
        return int(value)
    except (TypeError, ValueError):
        return None
