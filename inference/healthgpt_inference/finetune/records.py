"""Records to learn from: VL-Health's form, prepared folders of slices, and the layouts of VQA-RAD, SLAKE and PathVQA.

A record is ``{"image": [...], "conversations": [{"from": "human", "value": "<image>\\n..."}, {"from": "gpt", ...}]}``. Where
the answer is ``<image>``, the last image is what is to be drawn; it may also be written out as ``<idx_n>`` tokens.
"""

from __future__ import annotations

import io
import json
import pickle
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, UnidentifiedImageError

from healthgpt_inference.errors import EngineError
from healthgpt_inference.requests import Picture
from healthgpt_inference.tokenization import IMAGE_MARK

from .settings import Source, Task

SPLITS = ("train", "validation", "test")
_CODE = re.compile(r"<idx_(\d+)>")
_HUMAN, _MODEL = {"human", "user"}, {"gpt", "assistant"}
# The largest side that a picture may have: what is larger is no medical picture but an attack on memory.
_LARGEST = 1 << 15
_DAMAGE = (
    pickle.UnpicklingError,
    EOFError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OSError,
    MemoryError,
)


class RecordError(EngineError):
    """Data to learn from that cannot be used."""


@dataclass(frozen=True)
class Record:
    """One conversation about a picture, or one picture to draw from another.

    ``source`` tells where it stands, for messages. ``target`` is the picture to draw, or ``codes`` its tokens. ``use``,
    ``contrast``, ``patient``, ``plane``, ``mask``, ``values`` (the exact target as an array) and ``kind`` (``closed`` or
    ``open``) are known where the data were prepared.
    """

    source: str
    turns: tuple[tuple[str, str], ...]
    image: Path | None = None
    target: Path | None = None
    codes: tuple[int, ...] = ()
    use: str = ""
    contrast: str = ""
    patient: str = ""
    plane: str = ""
    mask: Path | None = None
    values: Path | None = None
    kind: str = ""

    @property
    def task(self) -> Task:
        """The adapter that learns from it."""
        return "generation" if self.target is not None or self.codes else "comprehension"


def read_sources(sources: Iterable[Source]) -> list[Record]:
    """All records of some sources, in their order.

    Raises:
        RecordError: a file is missing, damaged, or not in the form that is asked for.
    """
    found: list[Record] = []
    for source in sources:
        records = read(source.path, source.layout, source.split)
        found += records[: max(1, round(source.share * len(records)))] if source.share < 1 else records
    return found


def read(path: Path, layout: str = "records", split: str = "train") -> list[Record]:
    """The records of one file or folder.

    Args:
        path: a JSON or JSON lines of records, a prepared folder with one JSON for each split, or the folder of a collection.
        layout: ``records``, ``vqa-rad``, ``slake`` or ``pathvqa``.

    Raises:
        RecordError: it is missing, damaged or in another form.
    """
    if layout == "records":
        file = path / f"{split}.json" if path.is_dir() else path
        return [_record(entry, file, number) for number, entry in enumerate(_entries(file), 1)]
    readers = {"vqa-rad": _vqa_rad, "slake": _slake, "pathvqa": _pathvqa}
    return list(readers[layout](path, split))


def prepared(folder: Path) -> dict[str, Any]:
    """What ``prepared.json`` of a prepared folder tells (uses, windows, volumes); empty for other data.

    Raises:
        RecordError: it is damaged.
    """
    path = folder / "prepared.json"
    if not path.is_file():
        return {}
    document = _json(path)
    if not isinstance(document, dict):
        raise RecordError(f"{path} is no description of prepared data: prepare the data again.")
    return document


def open_picture(path: Path) -> Picture:
    """A picture as 8-bit grey [rows, columns] or RGB [rows, columns, 3].

    Raises:
        RecordError: it is missing, damaged or too large.
    """
    try:
        with Image.open(path) as image:
            if max(image.size) > _LARGEST:
                raise RecordError(f"The picture {path} of {image.width} x {image.height} is too large.")
            return np.asarray(
                image.convert("L" if image.mode in ("1", "L", "LA", "I", "I;16", "F") else "RGB")
            )
    except (OSError, UnidentifiedImageError, ValueError, Image.DecompressionBombError) as error:
        raise RecordError(f"The picture {path} cannot be read: {error}") from error


def _entries(path: Path) -> list[Any]:
    if path.suffix == ".jsonl":
        lines = [line for line in _text(path).splitlines() if line.strip()]
        try:
            return [json.loads(line) for line in lines]
        except ValueError as error:
            raise RecordError(f"The records {path} are no JSON lines: {error}") from error
    document = _json(path)
    if not isinstance(document, list):
        raise RecordError(f"The records {path} are no list: a JSON list of conversations is wanted.")
    return document


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise RecordError(f"The records {path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise RecordError(f"The records {path} are no text: {error}") from error


def _json(path: Path) -> Any:
    try:
        return json.loads(_text(path))
    except (ValueError, RecursionError) as error:
        raise RecordError(f"The records {path} are no JSON: {error}") from error


def _record(entry: Any, path: Path, number: int) -> Record:
    """A record of VL-Health's form.

    Raises:
        RecordError: it has another form, or names a picture outside of its folder.
    """
    where = f"{path}, record {number}"
    if not isinstance(entry, dict) or not isinstance(entry.get("conversations"), list):
        raise RecordError(f"{where} has no list 'conversations'.")
    images = entry.get("image", [])
    images = [images] if isinstance(images, str) else images
    if not isinstance(images, list) or not all(isinstance(each, str) for each in images):
        raise RecordError(f"{where}: 'image' must be a list of file names.")
    turns = tuple(_turns(entry["conversations"], where))
    paths = [_inside(path.parent, name, where) for name in images]
    answer = turns[-1][1]
    draws = answer.strip() == IMAGE_MARK
    codes = tuple(int(code) for code in _CODE.findall(answer)) if _CODE.search(answer) else ()
    _check_images(paths, turns, draws, where)
    texts = {name: str(entry.get(name, "")) for name in ("use", "contrast", "patient", "plane", "kind")}
    files = {name: _optional(path.parent, entry.get(name), where) for name in ("mask", "values")}
    known: dict[str, Any] = texts | files
    shown = paths[0] if len(paths) > draws else None
    return Record(where, turns, shown, paths[-1] if draws else None, codes, **known)


def _turns(conversation: list[Any], where: str) -> Iterable[tuple[str, str]]:
    if not conversation or len(conversation) % 2:
        raise RecordError(f"{where}: questions and answers do not take turns.")
    for asked, given in zip(conversation[::2], conversation[1::2], strict=True):
        if not isinstance(asked, dict) or not isinstance(given, dict):
            raise RecordError(f"{where}: a turn is no object of 'from' and 'value'.")
        if asked.get("from") not in _HUMAN or given.get("from") not in _MODEL:
            raise RecordError(
                f"{where}: questions are from 'human', answers from 'gpt', and they take turns."
            )
        question, answer = str(asked.get("value", "")), str(given.get("value", "")).strip()
        if not answer:
            raise RecordError(f"{where} has an empty answer.")
        yield question, answer


def _check_images(paths: list[Path], turns: tuple[tuple[str, str], ...], draws: bool, where: str) -> None:
    marks = sum(text.count(IMAGE_MARK) for turn in turns for text in turn)
    if marks > len(paths):
        raise RecordError(f"{where} has {marks} marks {IMAGE_MARK} and {len(paths)} images.")
    shown = len(paths) - draws
    if shown > 1:
        raise RecordError(f"{where} shows {shown} images: the model takes one.")
    if draws and len(turns) > 1:
        raise RecordError(f"{where} draws after a conversation: one instruction is wanted.")


def _inside(folder: Path, name: str, where: str) -> Path:
    """A file below the folder of the records.

    Raises:
        RecordError: the name leads out of it.
    """
    place = (folder / name).resolve()
    if Path(name).is_absolute() or not place.is_relative_to(folder.resolve()):
        raise RecordError(f"{where} names {name!r}, which lies outside of {folder}.")
    return place


def _optional(folder: Path, name: Any, where: str) -> Path | None:
    return _inside(folder, str(name), where) if name else None


def _answered(question: str, answer: str, image: Path, source: str, kind: str, patient: str) -> Record:
    kind = kind.lower().strip()
    closed = kind == "closed" or (not kind and answer.lower().strip() in ("yes", "no"))
    turn = (f"{IMAGE_MARK}\n{question.strip()}", answer.strip())
    return Record(source, (turn,), image, kind="closed" if closed else "open", patient=patient, use="ask")


def _vqa_rad(folder: Path, split: str) -> Iterable[Record]:
    """VQA-RAD (Lau et al. 2018) as published: one JSON; its test questions are marked by ``phrase_type``."""
    path = next((found for found in sorted(folder.glob("*.json")) if "vqa" in found.name.lower()), None)
    if path is None:
        raise RecordError(f"{folder} holds no JSON of VQA-RAD (VQA_RAD Dataset Public.json).")
    images = next((found for found in sorted(folder.iterdir()) if found.is_dir()), folder)
    for number, entry in enumerate(_entries(path), 1):
        where = f"{path}, record {number}"
        asked, answer, name = _fields(entry, where, "question", "answer", "image_name")
        tested = str(entry.get("phrase_type", "")).startswith("test")
        if tested == (split == "test") and answer.strip():
            image = _inside(images, name, where)
            yield _answered(asked, answer, image, where, str(entry.get("answer_type", "")), name)


def _slake(folder: Path, split: str) -> Iterable[Record]:
    """SLAKE (Liu et al. 2021): ``train.json``, ``validate.json``, ``test.json`` and ``imgs/``; its English questions."""
    path = folder / f"{ {'validation': 'validate'}.get(split, split) }.json"
    for number, entry in enumerate(_entries(path), 1):
        where = f"{path}, record {number}"
        asked, answer, name = _fields(entry, where, "question", "answer", "img_name")
        if str(entry.get("q_lang", "en")) == "en" and answer.strip():
            image = _inside(folder / "imgs", name, where)
            yield _answered(
                asked, answer, image, where, str(entry.get("answer_type", "")), name.split("/")[0]
            )


def _pathvqa(folder: Path, split: str) -> Iterable[Record]:
    """PathVQA (He et al. 2020): ``qas/train_vqa.json`` or the published ``.pkl`` of plain lists, and ``images/train/``."""
    short = {"validation": "val"}.get(split, split)
    names = [f"{short}{ending}" for ending in ("_vqa.json", "_qa.json", "_vqa.pkl", "_qa.pkl")]
    places = [folder / "qas" / name for name in names] + [folder / "qas" / short / name for name in names]
    path = next((place for place in places if place.is_file()), None)
    if path is None:
        raise RecordError(
            f"{folder} holds no questions of PathVQA: {places[0]} or {places[2].name} is wanted."
        )
    for number, entry in enumerate(_plain_pickle(path) if path.suffix == ".pkl" else _entries(path), 1):
        where = f"{path}, record {number}"
        entry = _pathvqa_entry(entry)
        asked, answer, name = _fields(entry, where, "question", "answer", "image")
        if answer.strip():
            file = name if Path(name).suffix else f"{name}.jpg"
            yield _answered(asked, answer, _inside(folder / "images" / short, file, where), where, "", name)


def _pathvqa_entry(entry: Any) -> Any:
    """An entry of either form of PathVQA: in ``_vqa`` the question is ``sent`` and the answer the key of ``label``."""
    if (
        isinstance(entry, dict)
        and "sent" in entry
        and isinstance(entry.get("label"), dict)
        and entry["label"]
    ):
        return {
            "question": entry["sent"],
            "answer": next(iter(entry["label"])),
            "image": entry.get("img_id", ""),
        }
    return entry


def _fields(entry: Any, where: str, *names: str) -> list[str]:
    if not isinstance(entry, Mapping) or any(name not in entry for name in names):
        raise RecordError(f"{where} lacks one of {', '.join(names)}: the collection is in another form.")
    return [str(entry[name]) for name in names]


class _PlainUnpickler(pickle.Unpickler):
    """Reads lists, dictionaries, texts and numbers; nothing that a pickle could call is admitted."""

    def find_class(self, module: str, name: str) -> Any:
        raise pickle.UnpicklingError(f"it asks for {module}.{name}")


def _plain_pickle(path: Path) -> list[Any]:
    """A pickled list of plain values.

    Raises:
        RecordError: it holds more than plain values, or is damaged.
    """
    try:
        document = _PlainUnpickler(io.BytesIO(path.read_bytes())).load()
    except _DAMAGE as error:
        raise RecordError(f"The questions {path} were not read: {error}. Use JSON instead.") from error
    if not isinstance(document, list):
        raise RecordError(f"The questions {path} are no list.")
    return document
