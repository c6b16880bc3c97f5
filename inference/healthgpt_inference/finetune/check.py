"""``healthgpt data check``: what of the data to learn from is unusable, and why."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from healthgpt_inference.errors import EngineError
from healthgpt_inference.requests import Picture

from .records import SPLITS, Record, RecordError, open_picture, prepared, read

_CONVERSIONS = ("ct-to-mr", "mr-to-ct")
_BINS = 24
_SIDE = 96  # pixels at which pairs are judged
_REACH, _STEP = 6, 2  # of that picture
_PAIRS = 8  # of a patient that are judged together
_GAIN = 1.04  # by how much another place must fit better
_COPY = 0.995  # correlation above which a conversion's target is its input again
_BLANK = 2.0  # standard deviation in grey levels
_ALIKE = 4  # bits of 256 in which near-duplicates may differ,
_NEAR = 1.5  # and grey levels in the mean


@dataclass(frozen=True)
class Problem:
    """Something unusable: what kind of fault, where, and a sentence."""

    kind: str
    where: str
    words: str


@dataclass(frozen=True)
class Checked:
    """What was looked at, and what is unusable."""

    counts: dict[str, int]
    problems: tuple[Problem, ...]

    def lines(self) -> list[str]:
        """For people."""
        told = [f"{split}: {count} records" for split, count in self.counts.items()]
        told += [f"{problem.kind}: {problem.where}: {problem.words}" for problem in self.problems]
        return [*told, f"{len(self.problems)} problems" if self.problems else "nothing is wrong"]

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return {"counts": self.counts, "problems": [asdict(problem) for problem in self.problems]}


def check(path: Path, layout: str = "records", tell: Callable[[str], None] = lambda _: None) -> Checked:
    """Look at every record, picture and pair of some data, and across its splits.

    Raises:
        RecordError: there is nothing to look at.
    """
    records, problems = _read(path, layout)
    if not any(records.values()):
        raise problems[0] if problems else RecordError(f"There are no records in {path}.")
    found = [Problem("unreadable", str(path), str(error)) for error in problems]
    seen = _Seen()
    for split, each in records.items():
        for number, record in enumerate(each, 1):
            tell(f"{split}: {number} of {len(each)}")
            found += _looked_at(record, split, seen)
    found += seen.across_splits()
    found += [problem for each in records.values() for problem in _displaced(each)]
    found += [Problem("left out", name, reason) for name, reason in _left_out(path)]
    return Checked({split: len(each) for split, each in records.items()}, tuple(found))


def _read(path: Path, layout: str) -> tuple[dict[str, list[Record]], list[EngineError]]:
    if not path.is_dir():
        return {"records": read(path, layout)}, []
    records: dict[str, list[Record]] = {}
    problems: list[EngineError] = []
    for split in SPLITS:
        if layout == "records" and not (path / f"{split}.json").is_file():
            continue
        try:
            records[split] = read(path, layout, split)
        except EngineError as error:
            problems.append(error)
    return records, problems


def _left_out(path: Path) -> list[tuple[str, str]]:
    if not path.is_dir():
        return []
    return [(str(name), str(reason)) for name, reason in prepared(path).get("left_out", [])]


def _looked_at(record: Record, split: str, seen: _Seen) -> Iterable[Problem]:
    """The faults of one record by itself; its pictures are remembered for what is across splits."""
    pictures: dict[str, Picture] = {}
    for role, path in (("image", record.image), ("target", record.target)):
        if path is None:
            continue
        try:
            pictures[role] = open_picture(path)
        except EngineError as error:
            yield Problem("unreadable", record.source, str(error))
            continue
        if role == "target" and float(pictures[role].std()) < _BLANK:
            yield Problem("blank", record.source, f"{path.name} shows nothing")
    if "image" in pictures:
        seen.add(record, split, pictures["image"])
    if len(pictures) == 2 and record.use in _CONVERSIONS:
        yield from _pair(record, pictures["image"], pictures["target"])


def _pair(record: Record, source: Picture, target: Picture) -> Iterable[Problem]:
    one, two = _small(source), _small(target)
    if abs(source.shape[0] / source.shape[1] - target.shape[0] / target.shape[1]) > 0.02:
        words = f"input {source.shape[1]} x {source.shape[0]}, target {target.shape[1]} x {target.shape[0]}"
        yield Problem("misregistered", record.source, f"the two have other proportions: {words}")
    elif one.std() > 0 and two.std() > 0 and np.corrcoef(one.ravel(), two.ravel())[0, 1] > _COPY:
        yield Problem(
            "wrong modality", record.source, "the target is the input again, and not another modality"
        )


class _Seen:
    """Pictures and patients by split, to find what is in two of them."""

    def __init__(self) -> None:
        self._exact: dict[str, dict[str, str]] = {}
        self._patients: dict[str, set[str]] = {}
        self._hashes: dict[str, list[_Thumbnail]] = {}

    def add(self, record: Record, split: str, picture: Picture) -> None:
        """Remember a picture that is shown."""
        digest = hashlib.sha256(picture.tobytes() + str(picture.shape).encode()).hexdigest()
        first = split not in self._exact.setdefault(digest, {})
        self._exact[digest].setdefault(split, record.source)
        if record.patient:
            self._patients.setdefault(record.patient, set()).add(split)
        if first and float(picture.std()) >= _BLANK:
            self._hashes.setdefault(split, []).append(_Thumbnail.of(picture, digest, record.source))

    def across_splits(self) -> Iterable[Problem]:
        """Patients and pictures that are in two splits."""
        for patient, splits in self._patients.items():
            if len(splits) > 1:
                yield Problem("duplicate", patient, f"this patient is in {' and '.join(sorted(splits))}")
        for places in self._exact.values():
            if len(places) > 1:
                (split, where), *others = places.items()
                for other, again in others:
                    yield Problem(
                        "duplicate", again, f"the picture is also in {split} ({where}), and here in {other}"
                    )
        yield from self._nearly()

    def _nearly(self) -> Iterable[Problem]:
        """Pictures of which another split has nearly the same, as after another compression."""
        splits = [split for split in ("train", "validation", "test") if split in self._hashes]
        for number, split in enumerate(splits):
            known = np.array([each.bits for each in self._hashes[split]])
            for other in splits[number + 1 :]:
                for each in self._hashes[other]:
                    apart = np.bitwise_count(known ^ each.bits).sum(axis=1)
                    nearest = self._hashes[split][int(apart.argmin())]
                    if apart.min() <= _ALIKE and each.is_near(nearest):
                        words = f"nearly the same picture is in {split} ({nearest.where})"
                        yield Problem("duplicate", each.where, words)


@dataclass(frozen=True, eq=False)
class _Thumbnail:
    """What a picture is found again by: 256 bits, a small picture, its exact hash, and where it stands."""

    bits: NDArray[np.uint8]
    small: Picture
    digest: str
    where: str

    @classmethod
    def of(cls, picture: Picture, digest: str, where: str) -> _Thumbnail:
        """The thumbnail of a picture."""
        small = np.asarray(Image.fromarray(picture).convert("L").resize((32, 32), Image.Resampling.BOX))
        return cls(_difference_hash(picture), small, digest, where)

    def is_near(self, other: _Thumbnail) -> bool:
        """Whether two different pictures look the same."""
        apart = np.abs(self.small.astype(np.int16) - other.small).mean()
        return self.digest != other.digest and float(apart) <= _NEAR


def _difference_hash(picture: Picture) -> NDArray[np.uint8]:
    """256 bits: whether each of 16 x 16 places is brighter than the next, packed into bytes."""
    small = np.asarray(Image.fromarray(picture).convert("L").resize((17, 16), Image.Resampling.BOX), np.int16)
    return np.packbits(small[:, 1:] > small[:, :-1])


def _displaced(records: Sequence[Record]) -> Iterable[Problem]:
    """Patients whose inputs and targets would fit better when moved against each other (mutual information)."""
    pairs: dict[str, list[Record]] = {}
    for record in records:
        if record.use in _CONVERSIONS and record.image is not None and record.target is not None:
            pairs.setdefault(record.patient or record.source, []).append(record)
    for patient, each in pairs.items():
        places = np.unique(np.linspace(0, len(each) - 1, _PAIRS).round().astype(int))
        shift = _shift_of([each[int(place)] for place in places])
        if shift > _STEP:
            share = 100 * shift / _SIDE
            yield Problem(
                "misregistered",
                patient,
                f"input and target fit better when moved by {share:.0f} % of the picture",
            )


def _shift_of(records: Sequence[Record]) -> float:
    """By how many pixels of a small picture the targets would have to be moved to fit best."""
    pairs = []
    for record in records:
        assert record.image is not None
        assert record.target is not None
        try:
            pairs.append((_small(open_picture(record.image)), _small(open_picture(record.target))))
        except EngineError:
            continue
    if not pairs:
        return 0.0
    steps = range(-_REACH, _REACH + 1, _STEP)
    fits: Mapping[tuple[int, int], float] = {
        (row, column): sum(_information(*_moved(one, two, row, column)) for one, two in pairs)
        for row in steps
        for column in steps
    }
    best = max(fits, key=lambda place: fits[place])
    return float(np.hypot(*best)) if fits[best] > _GAIN * fits[0, 0] else 0.0


def _moved(one: Picture, two: Picture, row: int, column: int) -> tuple[Picture, Picture]:
    def cut(down: int, across: int) -> tuple[slice, slice]:
        return slice(max(down, 0), min(down, 0) or None), slice(max(across, 0), min(across, 0) or None)

    return one[cut(row, column)], two[cut(-row, -column)]


def _small(picture: Picture) -> Picture:
    return np.asarray(Image.fromarray(picture).convert("L").resize((_SIDE, _SIDE), Image.Resampling.BOX))


def _information(one: Picture, two: Picture) -> float:
    """The mutual information of two pictures in nats."""
    first, second = (values.astype(np.int64) * _BINS // 256 for values in (one, two))
    joint = (
        np.bincount((first * _BINS + second).ravel(), minlength=_BINS**2).reshape(_BINS, _BINS).astype(float)
    )
    joint /= joint.sum()
    alone = joint.sum(axis=1, keepdims=True) @ joint.sum(axis=0, keepdims=True)
    there = joint > 0
    return float((joint[there] * np.log(joint[there] / alone[there])).sum())
