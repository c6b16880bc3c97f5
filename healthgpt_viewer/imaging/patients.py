"""Whose files these are: files of several patients under one UID are told apart, never shown as one series."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from pydicom.dataset import Dataset

from healthgpt_viewer.language import said

from .headers import Header
from .parsing import value_of
from .series import Study


@dataclass(frozen=True)
class Person:
    """Who a study is of, as its files say it; what they do not say is empty."""

    patient_id: str
    name: str = ""
    birth_date: str = ""
    sex: str = ""
    issuer: str = ""

    @classmethod
    def of(cls, study: Study) -> Person:
        """The patient of a study."""
        first = study.series[0].headers[0].dataset if study.series and study.series[0].headers else Dataset()
        names = ("PatientBirthDate", "PatientSex", "IssuerOfPatientID")
        described = (str(value_of(first, name) or "").strip() for name in names)
        return cls(study.patient_id, study.patient_name, *described)

    def is_same(self, other: Person) -> bool:
        """Whether studies are of one patient: the ID is the same, and nothing else that both tell differs.

        So an ID that two hospitals gave out, or that anonymised studies share, joins nobody.
        """
        pairs = (
            (plain(self.name.replace("^", " ")), plain(other.name.replace("^", " "))),
            (self.birth_date, other.birth_date),
            (self.sex, other.sex),
            (self.issuer, other.issuer),
        )
        contradicted = any(first and second and first != second for first, second in pairs)
        return bool(self.patient_id) and self.patient_id == other.patient_id and not contradicted


def plain(text: str) -> str:
    """Without case and accents, as people type it."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())


def patients_of(headers: Iterable[Header]) -> list[tuple[str, list[Header]]]:
    """The headers of each patient with what the patient is called, in the order in which they are met.

    Two files are of one patient where ID and name agree; a name or an ID that is missing on one side contradicts nothing.
    """
    found: list[tuple[str, str, str, list[Header]]] = []
    for header in headers:
        patient_id, name = _id(header.dataset), _name(header.dataset)
        known = next((one for one in found if _agree(one[0], patient_id) and _agree(one[1], name)), None)
        if known is None:
            found.append((patient_id, name, _called(header.dataset), [header]))
        else:
            known[3].append(header)
    return [(called, members) for _, _, called, members in found]


def _agree(first: str, second: str) -> bool:
    return first == second or not first or not second


def _id(dataset: Dataset) -> str:
    return str(value_of(dataset, "PatientID") or "").strip()


def _name(dataset: Dataset) -> str:
    """The name as far as it tells patients apart: the case of letters and empty parts at its end do not."""
    name = str(value_of(dataset, "PatientName") or "").partition("=")[0]
    return " ".join(name.replace("^", " ").split()).casefold()


def _called(dataset: Dataset) -> str:
    name = str(value_of(dataset, "PatientName") or "").partition("=")[0]
    words = ", ".join(" ".join(part.split("^")).strip() for part in name.split("^", 1))
    return words.strip(", ") or _id(dataset) or said("no name")
