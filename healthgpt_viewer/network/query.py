"""What is asked of an archive, and what it answers, in the words of either protocol."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from pydicom.dataset import Dataset

LIMIT = 500  # answers of one search; more are not read by anybody, and an archive may hold millions

_PATIENT_KEYS = ("PatientName", "PatientID", "PatientBirthDate", "PatientSex")
_STUDY_KEYS = (
    "StudyInstanceUID", "StudyDate", "StudyTime", "StudyDescription", "AccessionNumber", "ModalitiesInStudy",
    "NumberOfStudyRelatedSeries", "NumberOfStudyRelatedInstances",
)  # fmt: skip
_SERIES_KEYS = (
    "SeriesInstanceUID", "SeriesNumber", "SeriesDescription", "Modality", "BodyPartExamined",
    "NumberOfSeriesRelatedInstances",
)  # fmt: skip


@dataclass(frozen=True)
class Query:
    """Filters of a search; an empty one lets everything through. Dates are both inclusive.

    ``*`` stands for any characters and ``?`` for one in the texts (PS3.4 C.2.2.2.4).
    """

    patient_name: str = ""
    patient_id: str = ""
    accession: str = ""
    description: str = ""
    modality: str = ""
    first: date | None = None
    last: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it asks for everything that the archive has."""
        return self == Query()


@dataclass(frozen=True)
class PatientFound:
    """A patient of an archive."""

    name: str
    id: str
    birth_date: str = ""
    sex: str = ""


@dataclass(frozen=True)
class StudyFound:
    """A study of an archive; ``images`` and ``series`` are None where the archive does not count."""

    uid: str
    patient: PatientFound
    date: str
    time: str
    description: str
    accession: str
    modalities: tuple[str, ...]
    series: int | None
    images: int | None


@dataclass(frozen=True)
class SeriesFound:
    """A series of an archive; ``images`` is None where the archive does not count."""

    uid: str
    study_uid: str
    number: int | None
    description: str
    modality: str
    body_part: str
    images: int | None


@dataclass(frozen=True)
class InstanceFound:
    """An image or other object of an archive; ``sop_class_uid`` is empty where the archive does not tell."""

    uid: str
    sop_class_uid: str = ""


def today(filters: Query, day: date | None = None) -> Query:
    """The same filters on the studies of one day: today's list."""
    day = day or date.today()
    return replace(filters, first=day, last=day)


def last_days(filters: Query, days: int, day: date | None = None) -> Query:
    """The same filters on the last ``days`` days, today included."""
    day = day or date.today()
    return replace(filters, first=day - timedelta(days - 1), last=day)


# Matching keys.


def keys_of(query: Query) -> dict[str, str]:
    """The keys to match by and their values, by keyword; those that match everything are left out."""
    keys = {
        "PatientName": _name_pattern(query.patient_name),
        "PatientID": _clean(query.patient_id),
        "AccessionNumber": _clean(query.accession),
        "StudyDescription": _contained(query.description),
        "ModalitiesInStudy": _clean(query.modality),
        "StudyDate": _range(query.first, query.last),
    }
    return {keyword: value for keyword, value in keys.items() if value}


def _clean(text: str) -> str:
    """Without the backslash, which would make two values of one (PS3.5 6.4)."""
    return text.replace("\\", " ").strip()


def _name_pattern(text: str) -> str:
    """“Doe J” finds DOE^JANE: each word begins a part of the name, as people type names."""
    pattern = "*".join(_clean(text).replace("^", " ").replace(",", " ").split())
    return pattern if not pattern or "*" in text or "?" in text else pattern + "*"


def _contained(text: str) -> str:
    clean = _clean(text)
    return clean if not clean or "*" in clean or "?" in clean else f"*{clean}*"


def _range(first: date | None, last: date | None) -> str:
    """A range of dates (PS3.4 C.2.2.2.5.1)."""
    if first is None and last is None:
        return ""
    if first == last and first is not None:
        return f"{first:%Y%m%d}"
    return "-".join(f"{day:%Y%m%d}" if day else "" for day in (first, last))


def fields_of(level: str) -> tuple[str, ...]:
    """The keywords that are asked for at a level: "PATIENT", "STUDY", "SERIES" or "IMAGE"."""
    return {
        "PATIENT": _PATIENT_KEYS,
        "STUDY": _PATIENT_KEYS + _STUDY_KEYS,
        "SERIES": ("StudyInstanceUID", *_SERIES_KEYS),
        "IMAGE": ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "SOPClassUID"),
    }[level]


def identifier(level: str, keys: Mapping[str, str]) -> Dataset:
    """The identifier of a C-FIND (PS3.4 C.4.1.1.3): the keys to match, and empty those to be told."""
    asked = Dataset()
    asked.QueryRetrieveLevel = level
    for keyword in fields_of(level):
        setattr(asked, keyword, None if keyword.startswith("NumberOf") else "")
    for keyword, value in keys.items():
        setattr(asked, keyword, value)
    if not all(value.isascii() for value in keys.values()):
        asked.SpecificCharacterSet = "ISO_IR 192"
    return asked


# Answers.


def patient_found(answer: Dataset) -> PatientFound:
    """A patient, from an answer at any level."""
    return PatientFound(
        _text(answer, "PatientName"),
        _text(answer, "PatientID"),
        _text(answer, "PatientBirthDate"),
        _text(answer, "PatientSex"),
    )


def study_found(answer: Dataset) -> StudyFound:
    """A study, from an answer at the level of studies."""
    return StudyFound(
        _text(answer, "StudyInstanceUID"),
        patient_found(answer),
        _text(answer, "StudyDate"),
        _text(answer, "StudyTime"),
        _text(answer, "StudyDescription"),
        _text(answer, "AccessionNumber"),
        _texts(answer, "ModalitiesInStudy"),
        _number(answer, "NumberOfStudyRelatedSeries"),
        _number(answer, "NumberOfStudyRelatedInstances"),
    )


def series_found(answer: Dataset, study_uid: str) -> SeriesFound:
    """A series, from an answer at the level of series."""
    return SeriesFound(
        _text(answer, "SeriesInstanceUID"),
        study_uid,
        _number(answer, "SeriesNumber"),
        _text(answer, "SeriesDescription"),
        _text(answer, "Modality"),
        _text(answer, "BodyPartExamined"),
        _number(answer, "NumberOfSeriesRelatedInstances"),
    )


def instance_found(answer: Dataset) -> InstanceFound:
    """An object, from an answer at the level of images."""
    return InstanceFound(_text(answer, "SOPInstanceUID"), _text(answer, "SOPClassUID"))


def fits(study: StudyFound, query: Query) -> bool:
    """Whether a study fits the filters that archives may ignore: its modalities (PS3.4 table C.6-1, optional)."""
    wanted = _clean(query.modality)
    return not wanted or not study.modalities or wanted in study.modalities


def _value(answer: Dataset, keyword: str) -> Any:
    """The value of an element, or None; an answer is what a server sent, and may hold anything."""
    try:
        return answer.get(keyword)
    except Exception:  # noqa: BLE001 - a value that cannot be read raises anything in the parser; it is shown as missing
        return None


def _text(answer: Dataset, keyword: str) -> str:
    value = _value(answer, keyword)
    return "" if value is None else " ".join(str(value).split())


def _texts(answer: Dataset, keyword: str) -> tuple[str, ...]:
    value = _value(answer, keyword)
    several = [value] if isinstance(value, str) else list(value or ())
    return tuple(text for text in (str(one).strip() for one in several) if text)


def _number(answer: Dataset, keyword: str) -> int | None:
    try:
        return int(str(_value(answer, keyword)))
    except ValueError:
        return None
