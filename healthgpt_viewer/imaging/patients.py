"""Whose files these are: files of several patients under one UID are told apart, never shown as one series."""

from __future__ import annotations

from collections.abc import Iterable

from pydicom.dataset import Dataset

from healthgpt_viewer.language import said

from .parsing import value_of
from .scan import Header


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


def same_patient(first: Dataset, second: Dataset) -> bool:
    """Whether two files can be of one patient."""
    return _agree(_id(first), _id(second)) and _agree(_name(first), _name(second))


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
