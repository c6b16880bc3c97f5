"""Writing the measurements of a study: a report of what was measured, states of what was drawn, and tables."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from pydicom.dataset import Dataset

from healthgpt_viewer.errors import SaveError
from healthgpt_viewer.imaging.drawn import MARKS, TITLES, Drawn
from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.measure import Quantity, Reading, in_patient, measure
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.series import Series, Slice, Study
from healthgpt_viewer.imaging.slice_image import SliceImage
from healthgpt_viewer.language import said

from .drawn_state import drawn_state
from .measured_reading import newest_states, own_reports, series_of_state
from .measured_report import Saved, Version, measured_report
from .model import Predecessor, ResultSeries, new_uid, next_series_number
from .save import encoded, write_whole

FOLDER = "MEASUREMENTS"
Readings = Mapping[str, Reading]


@dataclass(frozen=True, eq=False)
class Written:
    """What a save wrote."""

    files: tuple[Path, ...]
    place: Path


def save_measurements(
    study: Study, items: Sequence[Drawn], before: Sequence[Drawn], readings: Readings, folder: Path
) -> Written:
    """Write what has changed since the last save as new versions, into ``folder``/MEASUREMENTS/<Study Instance UID>.

    Args:
        items: all measurements of the study.
        before: those that were saved last.
        readings: what they say, by UID; of the others the images are read.

    Raises:
        SaveError: a measurement lies on an image that is in no file, or nothing can be written.
        DecodeError: an image cannot be read.
    """
    saver = _Saver(study, readings)
    own = [drawn for drawn in items if not drawn.locked]
    place = folder / FOLDER / Path(study.uid).name
    datasets = [*saver.report(own, before), *saver.states(own, before)]
    files = [
        write_whole(encoded(one), place / f"{one.Modality}_{one.SOPInstanceUID}.dcm") for one in datasets
    ]
    return Written(tuple(files), place)


def stands_in_state(drawn: Drawn) -> bool:
    """Whether a measurement is saved in a presentation state: what says nothing, on an image of a file."""
    return drawn.kind in MARKS and not drawn.reformat


class _Saver:
    """One save of one study."""

    def __init__(self, study: Study, readings: Readings) -> None:
        self._study, self._readings = study, readings
        self._slices: dict[ImageRef, tuple[Series, Slice]] = {
            one.ref: (series, one)
            for series in study.series
            for stack in series.stacks
            for one in stack.slices
        }
        self._made = datetime.now().astimezone()
        self._numbers = {series.number for series in study.series if series.number is not None}

    def report(self, items: Sequence[Drawn], before: Sequence[Drawn]) -> list[Dataset]:
        """The report, where what belongs into it has changed."""
        wanted = [drawn for drawn in items if not stands_in_state(drawn)]
        if wanted == [drawn for drawn in before if not stands_in_state(drawn)]:
            return []
        saved = [Saved(drawn, self._reading(drawn), self._sources(drawn)) for drawn in wanted]
        former = next(iter(own_reports(self._study)[::-1]), None)
        about = saved[0].sources[0] if saved else self._any_image()
        return [measured_report(saved, about, self._version(former, former))]

    def states(self, items: Sequence[Drawn], before: Sequence[Drawn]) -> list[Dataset]:
        """A state for each series of images whose drawings have changed."""
        now = [drawn for drawn in items if stands_in_state(drawn)]
        then = [drawn for drawn in before if stands_in_state(drawn)]
        headers = [header for series in self._study.series for header in series.headers]
        former = {series_of_state(header): header for header in newest_states(headers)}
        changed = [
            uid
            for uid in dict.fromkeys(drawn.series_uid for drawn in (*now, *then))
            if [d for d in now if d.series_uid == uid] != [d for d in then if d.series_uid == uid]
        ]
        last = next(iter(former.values()), None)
        made = []
        version = self._version(last, None)
        highest = max((int(h.dataset.get("InstanceNumber") or 0) for h in former.values()), default=0)
        for step, uid in enumerate(changed, 1):
            marks = [
                Saved(drawn, Reading(()), self._sources(drawn)) for drawn in now if drawn.series_uid == uid
            ]
            one = Version(new_uid(), version.series, highest + step, self._made)
            made.append(drawn_state(marks, self._images_of(marks, uid), one))
        return made

    def _images_of(self, marks: Sequence[Saved], series_uid: str) -> list[Header]:
        """The images that a state refers to: those that were drawn on, else the first of their series."""
        drawn_on = {header.sop_instance_uid: header for mark in marks for header in mark.sources}
        if drawn_on:
            return list(drawn_on.values())
        series = next(one for one in self._study.series if one.uid == series_uid)
        return [series.stacks[0].slices[0].header]

    def _version(self, former: Header | None, replaced: Header | None) -> Version:
        """The next version in the series of the former one, or the first of a new series."""
        if former is None:
            series, number = ResultSeries(next_series_number(self._numbers)), 1
            self._numbers.add(series.number)
        else:
            dataset = former.dataset
            series = ResultSeries(
                int(dataset.get("SeriesNumber") or 0), str(dataset.SeriesInstanceUID), self._made
            )
            number = int(dataset.get("InstanceNumber") or 0) + 1
        before = None
        if replaced is not None:
            before = Predecessor(
                replaced.sop_instance_uid, series.uid, self._study.uid, replaced.sop_class_uid
            )
        return Version(new_uid(), series, number, self._made, before)

    def _sources(self, drawn: Drawn) -> tuple[Header, ...]:
        """The image that a measurement lies on; of a reformat those of its series."""
        if drawn.reformat:
            series = next((one for one in self._study.series if one.uid == drawn.series_uid), None)
            if series is None:
                raise SaveError(
                    said(
                        "{title} lies on a reformat of images that are in no file. Save these images first.",
                        title=drawn.title,
                    )
                )
            return tuple(one.header for stack in series.stacks for one in stack.slices)
        found = self._slices.get(drawn.measurement.ref)
        if found is None:
            raise SaveError(
                said(
                    "{title} lies on a generated image that is not saved. Save the AI result first.",
                    title=drawn.title,
                )
            )
        return (found[1].header,)

    def _any_image(self) -> Header:
        return next(
            one.header for series in self._study.series for stack in series.stacks for one in stack.slices
        )

    def _reading(self, drawn: Drawn) -> Reading:
        known = self._readings.get(drawn.uid)
        if known is not None:
            return known
        found = self._slices.get(drawn.measurement.ref)
        if found is not None and drawn.kind not in MARKS:
            return measure(drawn.measurement, load(found[1]))
        return geometry_of(drawn)


def geometry_of(drawn: Drawn) -> Reading:
    """Lengths, angles and areas of a measurement whose pixels are not at hand."""
    if drawn.kind in (*MARKS, "probe"):
        return Reading(())
    blank = SliceImage(
        drawn.measurement.ref, np.zeros((1, 1), np.int16), grid=drawn.grid, ai_task=drawn.ai_task
    )
    return Reading(measure(drawn.measurement, blank).quantities)


# Tables

_COLUMNS = (
    "Name", "Kind", "Image", "Length", "Length unit", "Angle (degrees)", "Area", "Area unit", "Perimeter", "Value", "Mean",
    "Standard deviation", "Minimum", "Maximum", "Pixels", "Value unit", "Note", "Points in the patient (x y z, mm)",
    "Points in the image (row column)", "SOP Instance UID", "Frame", "Series Instance UID", "Study Instance UID",
    "Frame of Reference UID", "Tracking UID",
)  # fmt: skip


def table(items: Sequence[Drawn], readings: Readings) -> list[dict[str, str]]:
    """One row for each measurement, by the names of the columns; numbers with a point, empty where there is none."""
    return [_row(drawn, readings.get(drawn.uid) or Reading(drawn.stated)) for drawn in items]


def _row(drawn: Drawn, reading: Reading) -> dict[str, str]:
    row = dict.fromkeys(_COLUMNS, "")
    row |= {"Name": drawn.title, "Kind": TITLES[drawn.kind], "Image": drawn.where}
    row["Note"] = "; ".join([*reading.notes, *([f"of {drawn.report}"] if drawn.locked else [])])
    for quantity in reading.quantities:
        row |= _cells(quantity)
    found = reading.statistics
    if found is not None:
        row |= {
            "Mean": f"{found.mean:.6g}", "Standard deviation": f"{found.sd:.6g}", "Minimum": f"{found.minimum:.6g}",
            "Maximum": f"{found.maximum:.6g}", "Pixels": str(found.pixels), "Value unit": found.unit,
        }  # fmt: skip
    points = drawn.measurement.points
    row["Points in the image (row column)"] = "; ".join(f"{r:.3f} {c:.3f}" for r, c in points)
    if drawn.grid is not None:
        places = in_patient(drawn.measurement, drawn.grid)
        row["Points in the patient (x y z, mm)"] = "; ".join(f"{x:.3f} {y:.3f} {z:.3f}" for x, y, z in places)
    if not drawn.reformat:
        row |= {
            "SOP Instance UID": drawn.measurement.ref.sop_instance_uid,
            "Frame": str(drawn.measurement.ref.frame),
        }
    row |= {
        "Series Instance UID": drawn.series_uid, "Study Instance UID": drawn.study_uid,
        "Frame of Reference UID": drawn.frame_of_reference, "Tracking UID": drawn.uid,
    }  # fmt: skip
    return row


def _cells(quantity: Quantity) -> dict[str, str]:
    value = f"{quantity.value:.6g}"
    if quantity.name == "length":
        return {"Length": value, "Length unit": quantity.unit}
    if quantity.name == "angle":
        return {"Angle (degrees)": value}
    if quantity.name == "area":
        return {"Area": value, "Area unit": quantity.unit}
    if quantity.name == "perimeter":
        return {"Perimeter": value}
    if quantity.name == "value":
        return {"Value": value, "Value unit": quantity.unit}
    return {"Note": f"{quantity.name} {value} {quantity.unit}".strip()}


def csv_text(rows: Sequence[Mapping[str, str]]) -> str:
    """A table as comma-separated values; a cell that a spreadsheet would take for a formula is told to be text."""
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, _COLUMNS)
    writer.writeheader()
    writer.writerows({name: _harmless(value) for name, value in row.items()} for row in rows)
    return buffer.getvalue()


def _harmless(value: str) -> str:
    """Names come from files and keyboards: none may be a formula (numbers may begin with a minus)."""
    is_number = value[:1] == "-" and value[1:2].isdigit()
    return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t") and not is_number else value
