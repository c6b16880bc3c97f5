"""The words, codes and marks of saved AI results (DICOM contract, sections 1 to 3)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from pydicom.dataset import Dataset

from ..parsing import value_of

# Drawn over every picture of a generated image, never translated (look and feel, "The viewport").
AI_MARK: Final = "AI-GENERATED - NOT ACQUIRED - NOT FOR DIAGNOSIS"
# Added to the mark where a model was used for what it was not trained for, because the user insisted.
OUTSIDE_MARK: Final = "OUTSIDE TRAINED USE"
CONTRACT: Final = 1
SCHEME: Final = "99HEALTHGPT"
QA: Final = "QA"
# Local codes of what a reader has drawn and measured; AI results are known by the other scheme.
DRAWING_SCHEME: Final = "99HGPTVIEWER"

# DICOM's task name <-> the name that people and commands use.
TASK_OF_USE: Final[Mapping[str, str]] = {
    "ct-to-mr": "CT2MR",
    "mr-to-ct": "MR2CT",
    "super-resolution": "SUPERRES",
    "reconstruct": "RECON",
    "ask": QA,
}
USE_OF_TASK: Final[Mapping[str, str]] = {task: use for use, task in TASK_OF_USE.items()}
TASK_TITLES: Final[Mapping[str, str]] = {
    "CT2MR": "Synthetic MR from CT",
    "MR2CT": "Synthetic CT from MR",
    "SUPERRES": "Super-resolution",
    "RECON": "Reconstruction",
    QA: "Questions and answers",
}
_DESCRIPTIONS: Final[Mapping[str, str]] = {
    "SUPERRES": "AI SUPER-RESOLUTION of {m} - NOT ACQUIRED",
    "RECON": "AI RECONSTRUCTION of {m} - NOT ACQUIRED",
    "CT2MR": "AI SYNTHETIC MR from {m} - NOT ACQUIRED",
    "MR2CT": "AI SYNTHETIC CT from {m} - NOT ACQUIRED",
}


def series_description(task: str, modality: str, *, outside: bool = False) -> str:
    """The Series Description of generated images of a task made from a modality, inside or outside of the trained use."""
    description = _DESCRIPTIONS[task].format(m=modality or "OT")
    return (f"{description} - {OUTSIDE_MARK}" if outside else description)[:64]


def overrides(dataset: Dataset) -> tuple[str, ...]:
    """Why a use outside of the trained one was insisted on; empty for a use that the model was trained for.

    Read from Algorithm Parameters (DICOM contract, section 3), which a de-identification keeps.
    """
    algorithms = dataset.get("DerivationAlgorithmSequence") or [Dataset()]
    try:
        given = json.loads(str(algorithms[0].get("AlgorithmParameters", "")))["override"]
    except (ValueError, KeyError, TypeError):
        return ()
    return tuple(str(reason) for reason in given) if isinstance(given, list) else ()


def mark_of(*, outside: bool) -> str:
    """The mark that is drawn over a generated image."""
    return f"{AI_MARK} - {OUTSIDE_MARK}" if outside else AI_MARK


def is_ai_result(dataset: Dataset) -> str | None:
    """The task (CT2MR, MR2CT, SUPERRES, RECON, QA) of a result that this program wrote, or None.

    The coded marks are looked at first: texts go in a de-identification, codes stay.
    """
    for item in value_of(dataset, "DerivationCodeSequence") or []:
        if item.get("CodingSchemeDesignator") == SCHEME:
            task = str(item.get("CodeValue", "")).removeprefix("AI_")
            if task in TASK_TITLES:
                return task
    image_type = value_of(dataset, "ImageType") or []
    if len(image_type) > 3 and str(image_type[3]).removeprefix("AI_") in _DESCRIPTIONS:
        return str(image_type[3]).removeprefix("AI_")
    return QA if _is_our_report(dataset) else None


def is_own_measurement(dataset: Dataset) -> bool:
    """Whether a report or presentation state holds what a reader has drawn and measured with this program."""
    schemes = value_of(dataset, "CodingSchemeIdentificationSequence") or []
    return any(item.get("CodingSchemeDesignator") == DRAWING_SCHEME for item in schemes)


def _is_our_report(dataset: Dataset) -> bool:
    schemes = value_of(dataset, "CodingSchemeIdentificationSequence") or []
    ours = any(item.get("CodingSchemeDesignator") == SCHEME for item in schemes)
    return ours and str(dataset.get("Modality", "")) == "SR"
