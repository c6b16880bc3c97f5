"""Saved results read back: which were made from which image (DICOM contract, section 9)."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydicom.dataset import Dataset

from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.headers import Header, ImageRef

from .codes import QA, SCHEME, is_ai_result

_MADE = ("ContentDate", "ContentTime")


@dataclass(frozen=True, eq=False)
class SavedImage:
    """A generated image that was saved. ``source_found`` says whether what it was made from is open."""

    header: Header
    task: str
    source: ImageRef | None
    source_found: bool
    model: str
    parameters: dict[str, Any]

    @property
    def ref(self) -> ImageRef:
        """The image's own name."""
        return ImageRef(self.header.sop_instance_uid, 1)

    @property
    def source_series(self) -> str:
        """Series Instance UID of what it was made from."""
        referenced = self.header.dataset.get("ReferencedSeriesSequence")
        return str(referenced[0].get("SeriesInstanceUID", "")) if referenced else ""


@dataclass(frozen=True, eq=False)
class SavedTurn:
    """A question and answer that were saved. ``version`` is that of the model."""

    header: Header
    number: int
    question: str
    answer: str
    source: ImageRef | None
    source_found: bool
    model: str
    uid: str
    region: Box | None = None
    parameters: dict[str, Any] = field(default_factory=dict)
    version: str = ""


@dataclass(frozen=True, eq=False)
class ResultIndex:
    """The results among some files. ``reports`` are the newest versions, oldest first, and ``turns`` what they hold."""

    images: tuple[SavedImage, ...] = ()
    turns: tuple[SavedTurn, ...] = ()
    reports: tuple[Header, ...] = ()

    def images_for(self, ref: ImageRef) -> list[SavedImage]:
        """The generated images that were made from an image."""
        return [image for image in self.images if image.source == ref]

    def turns_for(self, ref: ImageRef) -> list[SavedTurn]:
        """The questions that were asked about an image."""
        return [turn for turn in self.turns if turn.source == ref]

    def conversation(self, study_uid: str) -> list[SavedTurn]:
        """The turns of a study, in their order."""
        return [turn for turn in self.turns if _study_of(turn.header) == study_uid]

    def reports_of(self, study_uid: str) -> list[Header]:
        """The reports of a study, oldest first."""
        return [header for header in self.reports if _study_of(header) == study_uid]

    def image(self, sop_instance_uid: str) -> SavedImage | None:
        """The saved image of a UID."""
        return next(
            (image for image in self.images if image.header.sop_instance_uid == sop_instance_uid), None
        )


def read_results(headers: Sequence[Header]) -> ResultIndex:
    """Index the results among some headers; of reports the newest version counts."""
    here = {header.sop_instance_uid for header in headers}
    results = [(task, header) for header in headers if (task := is_ai_result(header.dataset))]
    images = [_image(task, header, here) for task, header in results if task != QA]
    reports = newest([header for task, header in results if task == QA])
    turns = [turn for header in reports for turn in read_turns(header, here) if turn.question or turn.answer]
    return ResultIndex(tuple(images), tuple(_once(turns)), tuple(reports))


def _study_of(header: Header) -> str:
    return str(header.dataset.get("StudyInstanceUID", ""))


def _once(turns: Iterable[SavedTurn]) -> list[SavedTurn]:
    """Each turn once: two versions that stand side by side both hold the turns of their predecessor."""
    seen: set[str] = set()
    once = []
    for turn in turns:
        if not turn.uid or turn.uid not in seen:
            once.append(turn)
        seen.add(turn.uid)
    return once


def newest(reports: list[Header]) -> list[Header]:
    """The reports that no other one names as its predecessor, oldest first."""
    replaced = {
        str(reference.ReferencedSOPInstanceUID)
        for header in reports
        for study in header.dataset.get("PredecessorDocumentsSequence") or []
        for series in study.get("ReferencedSeriesSequence") or []
        for reference in series.get("ReferencedSOPSequence") or []
    }
    newest = [header for header in reports if header.sop_instance_uid not in replaced]
    return sorted(newest, key=lambda header: [str(header.dataset.get(name, "")) for name in _MADE])


def _image(task: str, header: Header, here: set[str]) -> SavedImage:
    algorithm = (header.dataset.get("DerivationAlgorithmSequence") or [Dataset()])[0]
    source = _reference(header.dataset.get("SourceImageSequence"))
    return SavedImage(
        header,
        task,
        source,
        source is not None and source.sop_instance_uid in here,
        str(algorithm.get("AlgorithmName", "")),
        _json(str(algorithm.get("AlgorithmParameters", ""))),
    )


def read_turns(header: Header, here: Container[str]) -> list[SavedTurn]:
    """All measurement groups of a report as turns; ``here`` are the SOP Instance UIDs of what is open."""
    groups = (
        group
        for part in _named(header.dataset.get("ContentSequence"), "126010")
        for group in _named(part.get("ContentSequence"), "125007")
    )
    return [_turn(number, group, header, here) for number, group in enumerate(groups, 1)]


def _turn(number: int, group: Dataset, header: Header, here: Container[str]) -> SavedTurn:
    content = group.get("ContentSequence") or []
    outline = next(iter(_named(content, "111030")), None)
    about = outline.get("ContentSequence") if outline is not None else _named(content, "121112")
    source = _reference(about[0].get("ReferencedSOPSequence")) if about else None
    return SavedTurn(
        header,
        number,
        _text_of(content, "QUESTION"),
        _text_of(content, "ANSWER"),
        source,
        source is not None and source.sop_instance_uid in here,
        _text_of(content, "111001"),
        next((str(item.get("UID", "")) for item in _named(content, "112040")), ""),
        _box(outline) if outline is not None else None,
        _json(_text_of(content, "111002")),
        _text_of(content, "111003"),
    )


def _named(items: Iterable[Dataset] | None, value: str) -> list[Dataset]:
    """The content items whose concept has a code value; local ones only of our scheme."""
    found = []
    for item in items or []:
        name = (item.get("ConceptNameCodeSequence") or [Dataset()])[0]
        local = value.isalpha() and str(name.get("CodingSchemeDesignator", "")) != SCHEME
        if str(name.get("CodeValue", "")) == value and not local:
            found.append(item)
    return found


def _text_of(items: Iterable[Dataset], value: str) -> str:
    return next((str(item.get("TextValue", "")) for item in _named(items, value)), "")


def _reference(sequence: Sequence[Dataset] | None) -> ImageRef | None:
    if not sequence:
        return None
    frame = sequence[0].get("ReferencedFrameNumber") or 1
    frame = frame if isinstance(frame, (int, str)) else frame[0]
    return ImageRef(str(sequence[0].get("ReferencedSOPInstanceUID", "")), int(frame))


def _box(outline: Dataset) -> Box | None:
    values = [float(value) for value in outline.get("GraphicData") or []]
    columns, rows = values[0::2], values[1::2]
    if len(columns) < 2 or len(columns) != len(rows):
        return None
    return Box(min(rows), min(columns), max(rows) - min(rows), max(columns) - min(columns))


def _json(text: str) -> dict[str, Any]:
    try:
        values = json.loads(text)
    except ValueError:
        return {}
    return values if isinstance(values, dict) else {}
