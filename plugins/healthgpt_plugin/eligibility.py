"""Whether a model was trained for a slice: a reason in one sentence, or none. No Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from healthgpt_viewer.imaging.series import Series, Slice

if TYPE_CHECKING:
    from healthgpt_inference.manifest import Use

TITLES = {
    "ct-to-mr": "Convert to MR",
    "mr-to-ct": "Convert to CT",
    "super-resolution": "Super-resolve",
    "reconstruct": "Reconstruct",
    "ask": "Ask",
}
_WHAT = {
    "ct-to-mr": "converting to MR",
    "mr-to-ct": "converting to CT",
    "super-resolution": "super-resolution",
    "reconstruct": "reconstruction",
    "ask": "questions",
}
# The only modality that a conversion makes sense of, whatever a manifest says.
_SOURCE = {"ct-to-mr": "CT", "mr-to-ct": "MR"}
# Words of descriptions, and the body part (PS3.16 annex L) that they mean.
_WORDS = {
    "HEAD": (
        "head",
        "brain",
        "skull",
        "cerebr",
        "cranial",
        "schadel",
        "schädel",
        "kopf",
        "crane",
        "crâne",
        "neuro",
    ),
    "NECK": ("neck", "cervical", "hals", "carotid"),
    "CHEST": ("chest", "thorax", "lung", "pulmon", "cardiac", "heart"),
    "ABDOMEN": ("abdom", "liver", "kidney", "pancrea"),
    "PELVIS": ("pelvi", "prostate", "hip", "becken"),
    "SPINE": ("spine", "lumbar", "sacr"),
    "EXTREMITY": ("knee", "shoulder", "wrist", "ankle", "foot", "hand", "elbow", "leg"),
}
_SAME = {
    "BRAIN": "HEAD",
    "SKULL": "HEAD",
    "THORAX": "CHEST",
    "LUNG": "CHEST",
    "HEART": "CHEST",
    "HEADNECK": "HEAD",
}


@dataclass(frozen=True)
class Verdict:
    """``reason`` says why not, empty where it may be done; ``notices`` say what could not be known."""

    reason: str = ""
    notices: tuple[str, ...] = ()


def body_part(one: Slice) -> str:
    """The body part by its code or by the words of the descriptions; empty where neither says it."""
    dataset = one.header.dataset
    stated = re.sub(r"[^A-Z]", "", str(dataset.get("BodyPartExamined") or "").upper())
    if stated:
        return _SAME.get(stated, stated)
    texts = (dataset.get(name) for name in ("SeriesDescription", "StudyDescription", "ProtocolName"))
    words = " ".join(str(text) for text in texts if text).lower()
    return next((part for part, stems in _WORDS.items() if any(stem in words for stem in stems)), "")


def judge(task: str, uses: dict[str, Use], model: str, series: Series, one: Slice) -> Verdict:
    """Whether a use fits a slice."""
    dataset = one.header.dataset
    modality = str(dataset.get("Modality") or "")
    if series.ai_task is not None and task != "ask":
        return Verdict("This image was generated: only acquired images can be converted.")
    if task in _SOURCE and modality != _SOURCE[task]:
        return Verdict(
            f"{TITLES[task]} needs {_article(_SOURCE[task])} image, and this is {_article(modality or 'other')} image."
        )
    if task not in uses:
        return Verdict(f"The model '{model}' was not trained for {_WHAT[task]}.")
    if task == "ask":
        return Verdict()
    return _judge_conversion(uses[task], model, one, modality)


def _judge_conversion(use: Use, model: str, one: Slice, modality: str) -> Verdict:
    dataset = one.header.dataset
    if int(dataset.get("SamplesPerPixel") or 1) != 1 or "PALETTE" in str(
        dataset.get("PhotometricInterpretation", "")
    ):
        return Verdict("This is a colour image: only grey images can be converted.")
    if "LOCALIZER" in [str(value) for value in dataset.get("ImageType") or []]:
        return Verdict("This is a localizer: only slices can be converted.")
    part = body_part(one)
    trained = _trained_for(use)
    if use.input_modality and modality not in use.input_modality:
        return Verdict(_cannot(model, trained, part, modality))
    if (
        use.body_parts
        and part
        and part not in {_SAME.get(known.upper(), known.upper()) for known in use.body_parts}
    ):
        return Verdict(_cannot(model, trained, part, modality))
    if use.planes and one.grid is not None and one.grid.plane not in use.planes:
        return Verdict(
            f"The model '{model}' was trained for {_or(use.planes)} slices, and this one is {one.grid.plane}."
        )
    notices = []
    if use.body_parts and not part:
        notices.append(
            f"The file does not say which body part it shows; the model was trained for the {_or(use.body_parts).lower()}."
        )
    if use.planes and one.grid is None:
        notices.append(
            f"The file does not say which plane it shows; the model was trained for {_or(use.planes)} slices."
        )
    return Verdict("", tuple(notices))


def _cannot(model: str, trained: str, part: str, modality: str) -> str:
    what = f"{part.lower()} {modality}".strip()
    return f"This series cannot be converted: the model '{model}' was trained for {trained}, and this is a {what}."


def _trained_for(use: Use) -> str:
    return f"{_or(use.body_parts).lower()} {_or(use.input_modality)}".strip() or "other images"


def _or(words: tuple[str, ...]) -> str:
    return " or ".join(words)


def _article(modality: str) -> str:
    return f"{'an' if modality[:1] in 'AEFHILMNORSX' and modality != 'other' else 'a'} {modality}"
