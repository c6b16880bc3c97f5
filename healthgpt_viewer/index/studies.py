"""The studies that were opened: what they are, where their files lie, found again by words, by patient, by date."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from healthgpt_viewer.imaging.patients import Person, plain
from healthgpt_viewer.imaging.sources import FileSource, ZipMember

from .database import Database

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.series import Series, Study

_MOST = 500
Which = Literal["all", "recent", "pinned"]


@dataclass(frozen=True)
class SeriesRecord:
    """What the index knows of a series."""

    uid: str
    number: int | None
    description: str
    modality: str
    body_part: str
    images: int
    ai: bool


@dataclass(frozen=True)
class StudyRecord:
    """What the index knows of a study. ``places`` are the folders and archives that hold its files; ``opened`` is in
    seconds since 1970."""

    uid: str
    patient_name: str
    patient_id: str
    issuer: str
    birth_date: str
    sex: str
    date: str
    time: str
    description: str
    accession: str
    pinned: bool
    opened: float
    places: tuple[Path, ...]
    series: tuple[SeriesRecord, ...]

    @property
    def modalities(self) -> tuple[str, ...]:
        """The modalities of what was acquired, in the order of the series."""
        return tuple(dict.fromkeys(one.modality for one in self.series if one.modality and not one.ai))

    @property
    def images(self) -> int:
        """How many images it has."""
        return sum(one.images for one in self.series)


@dataclass(frozen=True)
class Wanted:
    """What is looked for. ``words`` must all be found in patient, id, date, modality, descriptions, body part or
    accession; dates are ``YYYYMMDD``, both ends included."""

    words: str = ""
    which: Which = "all"
    modality: str = ""
    first_date: str = ""
    last_date: str = ""


class StudyIndex:
    """The studies of the index. Every call is one transaction; may be used on any thread.

    Raises, in all of its methods:
        IndexUnavailable: the file of the index cannot be used.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def remember(self, studies: Iterable[Study], now: float | None = None) -> None:
        """Write down studies that were opened. Whether one is pinned stays."""
        rows = [_Row.of(study, time.time() if now is None else now) for study in studies if study.uid]

        def store(connection: sqlite3.Connection) -> None:
            for row in rows:
                row.store(connection)

        self._database.write(store)

    def find(self, wanted: Wanted, limit: int = _MOST) -> list[StudyRecord]:
        """The studies that were looked for, pinned ones first, then those that were opened last."""
        where, values = _conditions(wanted)
        query = f"SELECT * FROM study {where} ORDER BY pinned DESC, opened DESC LIMIT ?"
        return self._database.read(lambda connection: _records(connection, query, (*values, limit)))

    def study(self, uid: str) -> StudyRecord | None:
        """The study of that UID."""
        found = self._database.read(
            lambda connection: _records(connection, "SELECT * FROM study WHERE uid = ?", (uid,))
        )
        return found[0] if found else None

    def priors(self, study: Study | StudyRecord) -> list[StudyRecord]:
        """The other studies of a patient (:meth:`Person.is_same`), newest first."""
        known = (
            study if isinstance(study, StudyRecord) else self.study(study.uid) or _Row.of(study, 0).record()
        )
        if not known.patient_id:
            return []
        query = "SELECT * FROM study WHERE patient_id = ? AND uid <> ? ORDER BY date DESC, time DESC LIMIT ?"
        others = self._database.read(
            lambda connection: _records(connection, query, (known.patient_id, known.uid, _MOST))
        )
        return [other for other in others if is_same_patient(known, other)]

    def pin(self, uid: str, on: bool) -> None:
        """Keep a study at the top of the list, or no longer."""
        self._database.write(
            lambda connection: connection.execute("UPDATE study SET pinned = ? WHERE uid = ?", (on, uid))
        )

    def forget(self, uids: Iterable[str]) -> None:
        """Take studies out of the index, with the headers of their files. The files stay as they are."""
        gone = [(uid,) for uid in uids]
        self._database.write(lambda connection: _forget(connection, gone))


def is_missing(record: StudyRecord) -> bool:
    """Whether nothing is at any of its places any more. Looks at the disk, which may take long where it is far away."""
    return not any(place.exists() for place in record.places)


def is_same_patient(one: StudyRecord, other: StudyRecord) -> bool:
    """Whether two studies are of one patient (:meth:`Person.is_same`)."""
    return _person(one).is_same(_person(other))


def _person(one: StudyRecord) -> Person:
    return Person(one.patient_id, one.patient_name, one.birth_date, one.sex, one.issuer)


def places_of(study: Study) -> tuple[Path, ...]:
    """The folders and archives that hold the files of a study, none of them below another."""
    sources = [header.source for series in study.series for header in series.headers]
    archives = {source.archive.absolute() for source in sources if isinstance(source, ZipMember)}
    folders = {source.path.parent.absolute() for source in sources if isinstance(source, FileSource)}
    outer = [folder for folder in folders if not any(parent in folders for parent in folder.parents)]
    return (*sorted(outer), *sorted(archives))


@dataclass(frozen=True)
class _Row:
    """One study as it is stored."""

    values: tuple[str, ...]
    opened: float
    series: tuple[SeriesRecord, ...]
    places: tuple[Path, ...]

    @classmethod
    def of(cls, study: Study, now: float) -> _Row:
        first = study.series[0].headers[0].dataset if study.series and study.series[0].headers else {}
        described = [
            str(first.get(name) or "").strip()
            for name in ("IssuerOfPatientID", "PatientBirthDate", "PatientSex")
        ]
        values = (
            study.uid, study.patient_name, study.patient_id, *described, study.date,
            str(first.get("StudyTime") or "").strip(), study.description, study.accession,
        )  # fmt: skip
        return cls(values, now, tuple(_series_record(one) for one in study.series), places_of(study))

    def record(self) -> StudyRecord:
        uid, name, patient, issuer, birth, sex, date, of_day, description, accession = self.values
        return StudyRecord(
            uid, name, patient, issuer, birth, sex, date, of_day, description, accession,
            False, self.opened, self.places, self.series,
        )  # fmt: skip

    def store(self, connection: sqlite3.Connection) -> None:
        uid = self.values[0]
        connection.execute(
            """INSERT INTO study VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
            ON CONFLICT (uid) DO UPDATE SET
                patient_name = excluded.patient_name, patient_id = excluded.patient_id, issuer = excluded.issuer,
                birth_date = excluded.birth_date, sex = excluded.sex, date = excluded.date, time = excluded.time,
                description = excluded.description, accession = excluded.accession,
                opened = excluded.opened, words = excluded.words""",
            (*self.values, self.opened, self._words()),
        )
        connection.execute("DELETE FROM series WHERE study = ?", (uid,))
        connection.execute("DELETE FROM place WHERE study = ?", (uid,))
        connection.executemany(
            "INSERT OR REPLACE INTO series VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (uid, s.uid, s.number, s.description, s.modality, s.body_part, s.images, s.ai)
                for s in self.series
            ],
        )
        connection.executemany(
            "INSERT OR REPLACE INTO place VALUES (?, ?)", [(uid, str(place)) for place in self.places]
        )

    def _words(self) -> str:
        """All that a search looks at; dates also with dashes."""
        _, name, patient, _, birth, _, date, _, description, accession = self.values
        told = [
            name.replace("^", " "),
            patient,
            date,
            _dashed(date),
            birth,
            _dashed(birth),
            description,
            accession,
        ]
        told += [word for one in self.series for word in (one.modality, one.description, one.body_part)]
        return plain(" ".join(dict.fromkeys(word for word in told if word)))


def _series_record(series: Series) -> SeriesRecord:
    images = sum(len(stack.slices) for stack in series.stacks)
    return SeriesRecord(
        series.uid, series.number, series.description, series.modality, series.body_part, images,
        series.ai_task is not None,
    )  # fmt: skip


def _conditions(wanted: Wanted) -> tuple[str, tuple[str | float, ...]]:
    parts: list[str] = []
    values: list[str | float] = []
    for word in plain(wanted.words).split():
        parts.append("words LIKE ? ESCAPE '\\'")
        values.append(f"%{_escaped(word)}%")
    if wanted.which == "pinned":
        parts.append("pinned = 1")
    if wanted.which == "recent":
        parts.append("opened > ?")
        values.append(time.time() - 30 * 86_400)
    if wanted.modality:
        parts.append("EXISTS (SELECT 1 FROM series WHERE series.study = study.uid AND series.modality = ?)")
        values.append(wanted.modality)
    for date, sign in ((wanted.first_date, ">="), (wanted.last_date, "<=")):
        if date:
            parts.append(f"date {sign} ?")
            values.append(date)
    return ("WHERE " + " AND ".join(parts) if parts else ""), tuple(values)


def _records(connection: sqlite3.Connection, query: str, values: Sequence[object]) -> list[StudyRecord]:
    return [_record(connection, row) for row in connection.execute(query, tuple(values)).fetchall()]


def _record(connection: sqlite3.Connection, row: sqlite3.Row) -> StudyRecord:
    uid = (row["uid"],)
    places = connection.execute("SELECT path FROM place WHERE study = ? ORDER BY path", uid).fetchall()
    series = connection.execute("SELECT * FROM series WHERE study = ? ORDER BY rowid", uid).fetchall()
    return StudyRecord(
        row["uid"], row["patient_name"], row["patient_id"], row["issuer"], row["birth_date"], row["sex"],
        row["date"], row["time"], row["description"], row["accession"], bool(row["pinned"]), row["opened"],
        tuple(Path(place["path"]) for place in places),
        tuple(
            SeriesRecord(
                one["uid"], one["number"], one["description"], one["modality"], one["body_part"], one["images"],
                bool(one["ai"]),
            )
            for one in series
        ),
    )  # fmt: skip


def _forget(connection: sqlite3.Connection, gone: list[tuple[str]]) -> None:
    connection.executemany("DELETE FROM study WHERE uid = ?", gone)
    connection.executemany("DELETE FROM file WHERE study = ?", gone)
    connection.execute("DELETE FROM template WHERE id NOT IN (SELECT template FROM file)")
    connection.execute("DELETE FROM folder WHERE id NOT IN (SELECT folder FROM file)")


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _dashed(date: str) -> str:
    return f"{date[:4]}-{date[4:6]}-{date[6:8]}" if len(date) == 8 and date.isdigit() else ""
