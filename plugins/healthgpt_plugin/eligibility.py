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
# Beginnings of words in descriptions, and the body part (PS3.16 annex L) that they mean.
_STEMS = {
    "HEAD": "head brain skull cerebr crani schadel schaedel schädel kopf crane crâne neuro",
    "NECK": "neck cervical hals carotid",
    "CHEST": "chest thora lung pulmon cardi heart",
    "ABDOMEN": "abdom liver kidney renal pancrea",
    "PELVIS": "pelvi prostat hip becken",
    "SPINE": "spine lumba sacr",
    "EXTREMITY": "knee shoulder wrist ankle foot hand elbow leg",
}
_WORDS = {part: re.compile(rf"(?<![^\W\d_])(?:{'|'.join(stems.split())})") for part, stems in _STEMS.items()}
# Codes that mean the same to a model, and codes that say nothing.
_SAME = {
    "BRAIN": "HEAD", "SKULL": "HEAD", "HEADNECK": "HEAD", "HEADANDNECK": "HEAD",
    "THORAX": "CHEST", "LUNG": "CHEST", "HEART": "CHEST",
    "UNKNOWN": "", "OTHER": "", "NONE": "", "UNSPECIFIED": "",
}  # fmt: skip


@dataclass(frozen=True)
class Verdict:
    """``reason`` says why not, empty where it may be done; ``notices`` say what could not be known."""

    reason: str = ""
    notices: tuple[str, ...] = ()


def body_part(one: Slice) -> str:
    """The body part by its code, or by the words of the descriptions, the closest first; empty where none says it."""
    dataset = one.header.dataset
    stated = str(dataset.get("BodyPartExamined") or "")
    code = re.sub(r"[^A-Z]", "", stated.upper())
    if code and _SAME.get(code, code):
        return _SAME.get(code) or _part_in(stated) or code
    texts = (dataset.get(name) for name in ("SeriesDescription", "ProtocolName", "StudyDescription"))
    return next((part for text in texts if (part := _part_in(str(text or "")))), "")


def _part_in(text: str) -> str:
    """The first body part that a text names."""
    lowered = text.lower()
    return next((part for part, words in _WORDS.items() if words.search(lowered)), "")


def judge(task: str, uses: dict[str, Use], model: str, series: Series, one: Slice) -> Verdict:
    """Whether a use fits a slice."""
    dataset = one.header.dataset
    modality = str(dataset.get("Modality") or "")
    if one.provider is not None:
        return Verdict(
            "This is a reformat: choose a slice of the series itself, so that the result can name its source."
        )
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
    known = {_SAME.get(name.upper(), name.upper()) for name in use.body_parts}
    if known and part and part not in known:
        return Verdict(f"{_cannot(model, trained, part, modality)} {_said_by(one)}")
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
    article = "an" if part[:1] in "AEIOU" else "a"
    what = f"{article} {part.lower()} {modality}" if part else _article(modality or "other")
    return (
        f"This series cannot be converted: the model '{model}' was trained for {trained}, and this is {what}."
    )


def _said_by(one: Slice) -> str:
    """Where the body part was read, so that a wrong or rough entry can be told from a wrong judgement."""
    stated = str(one.header.dataset.get("BodyPartExamined") or "").strip()
    if stated:
        return f"(Its Body Part Examined is {stated}.)"
    return "(So say its descriptions; it has no Body Part Examined.)"


def _trained_for(use: Use) -> str:
    return f"{_or(use.body_parts).lower()} {_or(use.input_modality)}".strip() or "other images"


def _or(words: tuple[str, ...]) -> str:
    return " or ".join(words)


def _article(modality: str) -> str:
    return f"{'an' if modality[:1] in 'AEFHILMNORSX' and modality != 'other' else 'a'} {modality}"
