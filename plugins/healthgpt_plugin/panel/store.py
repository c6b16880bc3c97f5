"""What is not saved yet, kept in the user's folder as it is made, so that a crash loses none of it. No Qt.

One file for each entry, in a folder for each study. Whatever is read back is checked again like any other input.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import logging
import zlib
from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from healthgpt_plugin.workflow import memory_image
from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.results.codes import TASK_OF_USE
from healthgpt_viewer.imaging.results.model import ImageResult, Maker, ResultSeries, Turn
from healthgpt_viewer.imaging.series import Slice
from healthgpt_viewer.language import said
from healthgpt_viewer.workspace.files import private_folder, write_private

from .conversation import Entry, Kind, clock

_log = logging.getLogger(__name__)
_LARGEST = 4096  # pixels along one side of a generated image
Find = Callable[[ImageRef], "Slice | None"]
KEPT = said("Kept from an earlier run of the program.")
GONE = said("Kept from an earlier run; its slice is not open, so it can be read and not saved.")


class Store:
    """The folder of what is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, study_uid: str, entry: Entry) -> None:
        """Keep an entry; a disk that refuses is logged, the entry holds until the window closes. Runs on any thread."""
        place = self._place(study_uid)
        try:
            private_folder(self._folder)
            private_folder(place)
            write_private(place / _name(entry.uid), json.dumps(_row(entry)).encode())
        except OSError as error:
            _log.warning("The conversation cannot be kept in %s: %s", self._folder, error)

    def forget(self, study_uid: str, uids: Iterable[str]) -> None:
        """Let go of what is saved, or was deleted."""
        for uid in uids:
            with contextlib.suppress(OSError):
                (self._place(study_uid) / _name(uid)).unlink(missing_ok=True)

    def load(self, study_uid: str, find: Find) -> list[Entry]:
        """What an earlier run left of a study, oldest first; ``find`` gives its slices. A damaged file gives nothing."""
        rows = []
        for path in self._place(study_uid).glob("*.json"):
            with contextlib.suppress(OSError, ValueError):
                rows.append(json.loads(path.read_text(encoding="utf-8")))
        entries = []
        for row in sorted(
            (row for row in rows if isinstance(row, dict)), key=lambda row: str(row.get("made", ""))
        ):
            try:
                entries.append(_entry(row, find))
            except (ValueError, KeyError, TypeError, zlib.error, HealthGPTError) as error:
                _log.warning("A kept entry cannot be read: %s", error)
        return entries

    def _place(self, study_uid: str) -> Path:
        # A UID from a file is no file name to trust.
        return self._folder / hashlib.sha256(study_uid.encode()).hexdigest()[:32]


def _name(uid: str) -> str:
    return f"{hashlib.sha256(uid.encode()).hexdigest()[:32]}.json"


def _row(entry: Entry) -> dict[str, Any]:
    assert entry.result is not None  # what was read from a file is not kept a second time
    names = (
        "uid",
        "kind",
        "where",
        "model",
        "question",
        "answer",
        "notices",
        "warnings",
        "probability",
        "run",
        "outside",
    )
    row: dict[str, Any] = {name: getattr(entry, name) for name in names}
    row["ref"] = [entry.result.ref.sop_instance_uid, entry.result.ref.frame]
    row["made"] = entry.result.made.isoformat()
    row["entropy"] = entry.entropy.round(3).tolist() if entry.entropy is not None else None
    row["result"] = (
        _image_row(entry.result) if isinstance(entry.result, ImageResult) else _turn_row(entry.result)
    )
    return row


def _turn_row(turn: Turn) -> dict[str, Any]:
    return {
        "maker": asdict(turn.maker),
        "input_size": turn.input_size,
        "region": turn.region.to_json() if turn.region else None,
        "settings": dict(turn.settings),
    }


def _image_row(result: ImageResult) -> dict[str, Any]:
    return {
        "maker": asdict(result.maker),
        "input_size": result.input_size,
        "region": result.region.to_json() if result.region else None,
        "settings": dict(result.settings),
        "task": result.task,
        "shape": result.pixels.shape,
        "pixels": base64.b64encode(zlib.compress(result.pixels.tobytes())).decode(),
        "window": result.window,
        "input_box": result.input_box.to_json(),
        "stored_box": result.stored_box.to_json(),
        "series": [result.series.number, result.series.uid, result.series.made.isoformat()],
        "instance_number": result.instance_number,
        "hu_range": result.hu_range,
    }


def _entry(row: dict[str, Any], find: Find) -> Entry:
    ref = ImageRef(str(row["ref"][0]), int(row["ref"][1]))
    one = find(ref)
    result = _result(row, ref, one) if one is not None else None
    image = None
    if isinstance(result, ImageResult) and one is not None:
        image = memory_image(result, load(one))
    kind: Kind = "image" if row["kind"] == "image" else "answer"
    return Entry(
        str(row["uid"]), kind, ref if one is not None else None, str(row["where"]), str(row["model"]),
        clock(datetime.fromisoformat(row["made"])), str(row["question"]), str(row["answer"]),
        (*map(str, row["notices"]), KEPT if result is not None else GONE), tuple(map(str, row["warnings"])),
        None if row["probability"] is None else float(row["probability"]), result, image, str(row["run"]),
        outside=bool(row.get("outside")), entropy=_entropy(row.get("entropy")),
    )  # fmt: skip


def _entropy(values: Any) -> NDArray[np.float32] | None:
    if values is None:
        return None
    entropy = np.asarray(values, np.float32)
    if entropy.ndim != 2 or not 0 < max(entropy.shape) <= _LARGEST or not np.isfinite(entropy).all():
        raise ValueError("a map of entropy of no usable form")
    return entropy


def _result(row: dict[str, Any], ref: ImageRef, one: Slice) -> Turn | ImageResult:
    own = row["result"]
    maker = Maker(
        **{name: str(own["maker"][name]) for name in ("name", "version", "authors", "weights_sha256")}
    )
    size = (int(own["input_size"][0]), int(own["input_size"][1]))
    made, uid, settings = datetime.fromisoformat(row["made"]), str(row["uid"]), dict(own["settings"])
    region = _box(own["region"]) if own["region"] else None
    if row["kind"] != "image":
        return Turn(
            str(row["question"]), str(row["answer"]), one.header, ref, maker, size, region, settings, uid, made
        )  # fmt: skip
    if own["task"] not in TASK_OF_USE.values():
        raise ValueError(f"unknown task {own['task']!r}")
    number, series_uid, begun = own["series"]
    return ImageResult(
        own["task"], _pixels(own), one.header, ref, maker, size, _pair(own["window"]), _box(own["input_box"]),
        _box(own["stored_box"]), ResultSeries(int(number), str(series_uid), datetime.fromisoformat(begun)),
        int(own["instance_number"]), region, _pair(own["hu_range"]) if own["hu_range"] else None, settings, uid, made,
    )  # fmt: skip


def _pixels(own: dict[str, Any]) -> NDArray[np.uint8]:
    rows, columns = (int(side) for side in own["shape"])
    if not (0 < rows <= _LARGEST and 0 < columns <= _LARGEST):
        raise ValueError(f"an image of {rows} x {columns} pixels")
    size = rows * columns
    data = zlib.decompressobj().decompress(base64.b64decode(own["pixels"]), size)
    return np.frombuffer(data, np.uint8).reshape(rows, columns)


def _box(values: Any) -> Box:
    return Box(*(float(value) for value in values))


def _pair(values: Any) -> tuple[float, float]:
    return float(values[0]), float(values[1])
