"""The words in studies that name somebody, for the log to leave out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from healthgpt_viewer.imaging.series import Study

# What identifies a person, or leads to one (PS3.15 table E.1-1), as far as headers hold it.
_KEYWORDS = (
    "PatientName", "PatientID", "OtherPatientIDs", "OtherPatientNames", "PatientBirthName", "PatientBirthDate",
    "PatientMotherBirthName", "PatientAddress", "PatientTelephoneNumbers", "AccessionNumber", "StudyID", "InstitutionName",
    "ReferringPhysicianName", "PerformingPhysicianName", "RequestingPhysician", "OperatorsName",
    "NameOfPhysiciansReadingStudy",
)  # fmt: skip


def names_in(studies: Iterable[Study]) -> Iterator[str]:
    """Names, numbers and dates of the patients of studies, and the names of those who looked after them."""
    for study in studies:
        yield from (study.patient_name, study.patient_id, study.accession)
        for series in study.series:
            for header in series.headers[:1]:
                yield from (_text(header.dataset, keyword) for keyword in _KEYWORDS)


def _text(dataset: Dataset, keyword: str) -> str:
    """A value as far as it can be read without a look at what it should be: a damaged one stops no study from opening."""
    element = dataset.get_item(keyword)
    value = getattr(element, "value", None)
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value or "")
