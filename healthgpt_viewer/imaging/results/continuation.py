"""Saved results that later ones join: a report gets a newer version, a series more images.

DICOM contract, section 1 (one series for the results of one task) and section 6 (several turns).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from pydicom.dataset import Dataset

from healthgpt_viewer.imaging.headers import Header

from .index import SavedImage, SavedTurn, read_turns
from .model import Maker, Report, ResultSeries, Turn
from .report import content

# What Turn.parameters says by itself; everything else in a saved turn's parameters are its settings.
_OWN_PARAMETERS = ("contract", "task", "model", "weights_sha256", "input_size")
_UNREADABLE = (AttributeError, KeyError, TypeError, ValueError)


def report_to_continue(
    reports: Sequence[Header], headers: Iterable[Header], weights: Collection[str]
) -> Report | None:
    """The report that the next answers of a study join, or None where they begin a new one.

    Args:
        reports: the newest versions of the study's reports, oldest first (``ResultIndex.reports``).
        headers: all that is open of the study; the images of the report must be among them.
        weights: SHA-256 of the models that gave the new answers; those of a model that the report does not know begin a
            new one.
    """
    sources = {header.sop_instance_uid: header for header in headers}
    for header in reversed(reports):
        report = _read_report(header, sources)
        if report is not None and set(weights) <= {turn.maker.weights_sha256 for turn in report.turns}:
            return report
    return None


def _read_report(header: Header, sources: Mapping[str, Header]) -> Report | None:
    """A saved report as values; None where writing them again would not give its content to the last item."""
    dataset = header.dataset
    try:
        turns = tuple(_turn(saved, sources) for saved in read_turns(header, sources))
        made = _time(dataset.ContentDate, dataset.ContentTime)
        number = int(dataset.InstanceNumber)
        report = Report(turns, _series(dataset), number, uid=header.sop_instance_uid, made=made)
        whole = bool(turns) and content(report) == dataset.ContentSequence
    except _UNREADABLE:
        return None
    return report if whole else None


def _turn(saved: SavedTurn, sources: Mapping[str, Header]) -> Turn:
    if saved.source is None:
        raise ValueError("the turn names no image")
    parameters = saved.parameters
    rows, columns = parameters["input_size"]
    return Turn(
        saved.question,
        saved.answer,
        sources[saved.source.sop_instance_uid],
        saved.source,
        Maker(saved.model, saved.version, _authors(saved), str(parameters["weights_sha256"])),
        (rows, columns),
        saved.region,
        {name: value for name, value in parameters.items() if name not in _OWN_PARAMETERS},
        saved.uid,
    )


def _authors(saved: SavedTurn) -> str:
    """The authors of a turn's model, which a report states for the model of its first turn."""
    equipment = saved.header.dataset.get("ContributingEquipmentSequence") or []
    stated = (
        str(item.Manufacturer) for item in equipment if item.get("ManufacturerModelName") == saved.model
    )
    return next(stated, "unknown")


def series_to_continue(
    images: Iterable[SavedImage], source_series: str, wanted: Mapping[str, Any]
) -> tuple[ResultSeries, int] | None:
    """The series that a new generated image joins, and the highest number in it; None where it begins a new one.

    Args:
        images: the saved images.
        source_series: Series Instance UID of what the new image is made from.
        wanted: the parameters that images of one series share (DICOM contract, section 3).
    """
    images = list(images)
    alike = [
        image for image in images if image.source_series == source_series and agrees(image.parameters, wanted)
    ]
    try:
        last = max(alike, key=lambda image: int(image.header.dataset.InstanceNumber), default=None)
        if last is None:
            return None
        series = _series(last.header.dataset)
        datasets = (image.header.dataset for image in images)
        numbers = [int(one.InstanceNumber) for one in datasets if one.SeriesInstanceUID == series.uid]
    except _UNREADABLE:
        return None
    return series, max(numbers)


def agrees(saved: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Whether saved parameters have all wanted values; numbers as close as a file keeps them."""
    return all(_same(saved.get(key), value) for key, value in wanted.items())


def _same(saved: Any, wanted: Any) -> bool:
    if isinstance(wanted, (list, tuple)) and isinstance(saved, list):
        return len(saved) == len(wanted) and all(map(_same, saved, wanted))
    if isinstance(wanted, float) and isinstance(saved, (int, float)):
        return math.isclose(saved, wanted, abs_tol=1e-6)
    return bool(saved == wanted)


def _series(dataset: Dataset) -> ResultSeries:
    made = _time(dataset.SeriesDate, dataset.SeriesTime)
    return ResultSeries(int(dataset.SeriesNumber), str(dataset.SeriesInstanceUID), made)


def _time(date: str, time: str) -> datetime:
    """Date and time as this program writes them, to the second, on this computer's clock."""
    return datetime.strptime(f"{date}{time}"[:14], "%Y%m%d%H%M%S").astimezone()
