"""A result as typed values: what was made, of which image, by which model, with which settings."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.headers import Header, ImageRef

from .codes import CONTRACT

Task = Literal["CT2MR", "MR2CT", "SUPERRES", "RECON"]
_FIRST_SERIES_NUMBER = 9001


def new_uid() -> str:
    """A UID of its own: ``2.25.`` and a random UUID as a decimal number (PS3.5 B.2)."""
    return f"2.25.{uuid.uuid4().int}"


@dataclass(frozen=True)
class Maker:
    """The model that made a result."""

    name: str
    version: str
    authors: str
    weights_sha256: str


@dataclass(frozen=True)
class ResultSeries:
    """The series that results of one run share; fixed when its first result is made."""

    number: int
    uid: str = field(default_factory=new_uid)
    made: datetime = field(default_factory=lambda: datetime.now().astimezone())


@dataclass(frozen=True, eq=False)
class ImageResult:
    """One generated image.

    ``pixels`` is [rows, columns] grey 0..255. ``input_box`` and ``stored_box`` are boxes of the source matrix; ``window`` is
    (low, high) in the source's output units. UIDs are given when the image is made, not when it is saved.
    """

    task: Task
    pixels: NDArray[np.uint8]
    source: Header
    ref: ImageRef
    maker: Maker
    input_size: tuple[int, int]
    window: tuple[float, float]
    input_box: Box
    stored_box: Box
    series: ResultSeries
    instance_number: int
    region: Box | None = None
    hu_range: tuple[float, float] | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    uid: str = field(default_factory=new_uid)
    made: datetime = field(default_factory=lambda: datetime.now().astimezone())

    def parameters(self, value_map: str) -> str:
        """Algorithm Parameters: one JSON object (DICOM contract, section 3)."""
        values: dict[str, Any] = {
            "contract": CONTRACT,
            "task": self.task,
            "model": self.maker.name,
            "weights_sha256": self.maker.weights_sha256,
            "input_size": list(self.input_size),
            "input_window": list(self.window),
            "model_input_box": self.input_box.to_json(),
            "stored_box": self.stored_box.to_json(),
            "value_map": value_map,
        }
        if self.region is not None:
            values["region"] = self.region.to_json()
        if value_map == "hu-model" and self.hu_range is not None:
            values["hu_range"] = list(self.hu_range)
        return json.dumps(values | dict(self.settings))


@dataclass(frozen=True, eq=False)
class Turn:
    """One question and its answer, about one image or a part of it. Neither is ever edited."""

    question: str
    answer: str
    source: Header
    ref: ImageRef
    maker: Maker
    input_size: tuple[int, int]
    region: Box | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    uid: str = field(default_factory=new_uid)
    made: datetime = field(default_factory=lambda: datetime.now().astimezone())

    def parameters(self) -> str:
        """Algorithm Parameters of a turn."""
        values: dict[str, Any] = {
            "contract": CONTRACT,
            "task": "QA",
            "model": self.maker.name,
            "weights_sha256": self.maker.weights_sha256,
            "input_size": list(self.input_size),
        }
        return json.dumps(values | dict(self.settings))


@dataclass(frozen=True, eq=False)
class Predecessor:
    """The report that a newer one takes the place of."""

    uid: str
    series_uid: str
    study_uid: str
    sop_class_uid: str


@dataclass(frozen=True, eq=False)
class Report:
    """All turns of a conversation on one study, in their order."""

    turns: tuple[Turn, ...]
    series: ResultSeries
    instance_number: int = 1
    predecessor: Predecessor | None = None
    language: str = "en-US"
    uid: str = field(default_factory=new_uid)
    made: datetime = field(default_factory=lambda: datetime.now().astimezone())


def next_series_number(taken: set[int]) -> int:
    """The lowest number from 9001 up that no series of the study has."""
    number = _FIRST_SERIES_NUMBER
    while number in taken:
        number += 1
    return number
