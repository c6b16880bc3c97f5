"""Whether a model was trained for a slice: a reason in one sentence, or none. No Qt."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.language import said, strung

if TYPE_CHECKING:
    from healthgpt_inference.manifest import Use
    from healthgpt_viewer.imaging.series import Series, Slice

TITLES = {
    "ct-to-mr": said("Convert to MR"),
    "mr-to-ct": said("Convert to CT"),
    "super-resolution": said("Super-resolve"),
    "reconstruct": said("Reconstruct"),
    "ask": said("Ask"),
}
_WHAT = {
    "ct-to-mr": said("converting to MR"),
    "mr-to-ct": said("converting to CT"),
    "super-resolution": said("super-resolution"),
    "reconstruct": said("reconstruction"),
    "ask": said("questions"),
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


# What a user who knows better may insist on, by the names that the command takes. The source's modality is none of them: a
# conversion of the wrong modality has no meaning.
OVERRIDABLE = ("body-part", "plane", "field-of-view")


@dataclass(frozen=True)
class Verdict:
    """Whether a use may be done.

    Args:
        reason: why not; empty where it may be done.
        notices: what could not be known, and that a field of view was not learned from.
        against: the reasons against it that the user may insist on, by their names in ``OVERRIDABLE``; only where there is
            no other reason.
        override: of these, the sentences that were insisted on.
    """

    reason: str = ""
    notices: tuple[str, ...] = ()
    against: tuple[tuple[str, str], ...] = ()
    override: tuple[str, ...] = ()


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


def judge(
    task: str, uses: dict[str, Use], model: str, series: Series, one: Slice, *,
    region: Box | None = None, override: Collection[str] = (), tile: int = 0,
) -> Verdict:  # fmt: skip
    """Whether a use fits a slice, or a part of it.

    Args:
        tile: the side in pixels of what super-resolution draws at a time (``Manifest.tile``).
        override: the names in ``OVERRIDABLE`` of what the user insists on.
    """
    dataset = one.header.dataset
    modality = str(dataset.get("Modality") or "")
    if one.provider is not None:
        return Verdict(
            said(
                "This is a reformat: choose a slice of the series itself, so that the result can name its source."
            )
        )
    if series.ai_task is not None and task != "ask":
        return Verdict(said("This image was generated: only acquired images can be converted."))
    if task in _SOURCE and modality != _SOURCE[task]:
        return Verdict(
            said(
                "{task} needs {needed} image, and this is {given} image.",
                task=TITLES[task],
                needed=_article(_SOURCE[task]),
                given=_article(modality or "other"),
                # Without an English article, for the translations.
                source=_SOURCE[task],
                modality=modality or "?",
            )
        )
    if task not in uses:
        return Verdict(said("The model '{model}' was not trained for {what}.", model=model, what=_WHAT[task]))
    tile = tile if task == "super-resolution" else 0
    if task == "ask":
        return Verdict("", _asked_beyond(uses[task], model, series, one, modality))
    verdict = _judge_conversion(uses[task], model, one, modality, region, override, tile)
    if verdict.reason or not tile:
        return verdict
    from .parts import why_not_drawn  # what it imports is not needed to tell how the command is called

    shape, spacing = _matrix(one)
    return replace(verdict, reason=why_not_drawn(shape, spacing, region, tile, uses[task].scale))


def _asked_beyond(use: Use, model: str, series: Series, one: Slice, modality: str) -> tuple[str, ...]:
    """Questions are never refused; that the model did not learn from such images is told with the answer."""
    part, known = body_part(one), _known_parts(use)
    fits = (not use.input_modality or modality in use.input_modality) and (
        not known or not part or part in known
    )
    if fits or series.ai_task is not None:
        return ()
    what = _what(part, modality)
    return (
        said(
            "The model '{model}' was trained for questions about {trained_for}, and this is {what}.",
            model=model,
            trained_for=_trained_for(use),
            what=what,
        ),
    )


def _judge_conversion(
    use: Use, model: str, one: Slice, modality: str, region: Box | None, override: Collection[str], tile: int
) -> Verdict:
    dataset = one.header.dataset
    if int(dataset.get("SamplesPerPixel") or 1) != 1 or "PALETTE" in str(
        dataset.get("PhotometricInterpretation", "")
    ):
        return Verdict(said("This is a colour image: only grey images can be converted."))
    if "LOCALIZER" in [str(value) for value in dataset.get("ImageType") or []]:
        return Verdict(said("This is a localizer: only slices can be converted."))
    part = body_part(one)
    if use.input_modality and modality not in use.input_modality:
        return Verdict(_cannot(model, _trained_for(use), part, modality))
    against = _against(use, model, one, modality, part, region, tile)
    left = [(name, words) for name, words in against if name not in override]
    if left:
        name, words = left[0]
        if name == "body-part":
            words = strung((_cannot(model, _trained_for(use), part, modality), _said_by(one)))
        return Verdict(words, (), tuple(against))
    notices = (*_not_known(use, one, part), *_beyond_what_was_learned(use, model, one, region, tile))
    return Verdict("", notices, tuple(against), tuple(words for _, words in against))


def _against(
    use: Use, model: str, one: Slice, modality: str, part: str, region: Box | None, tile: int
) -> list[tuple[str, str]]:
    """What speaks against a conversion and may be insisted on: its name and a sentence."""
    found = []
    known = _known_parts(use)
    if known and part and part not in known:
        found.append(
            ("body-part", strung((_trained(model, _trained_for(use), part, modality), _said_by(one))))
        )
    if use.planes and one.grid is not None and one.grid.plane not in use.planes:
        found.append(
            (
                "plane",
                said(
                    "The model '{model}' was trained for {planes} slices, and this one is {plane}.",
                    model=model,
                    planes=_or(use.planes),
                    plane=one.grid.plane,
                ),
            )
        )
    side = _side(one, region, tile)
    if use.field_of_view is not None and side is not None:
        least, greatest = use.field_of_view
        if not least <= side <= greatest:
            found.append(
                (
                    "field-of-view",
                    said(
                        "The model '{model}' was trained for fields of view of {least:g} to {greatest:g} mm, and "
                        "{what} has {side:.0f} mm.",
                        model=model,
                        least=least,
                        greatest=greatest,
                        what=_seen(region, tile),
                        side=side,
                    ),
                )
            )
    return found


def _beyond_what_was_learned(
    use: Use, model: str, one: Slice, region: Box | None, tile: int
) -> tuple[str, ...]:
    """That a model did not learn from so large or so small a field of view, and what does better."""
    side = _side(one, region, tile)
    if use.learned_field_of_view is None or side is None:
        return ()
    least, greatest = use.learned_field_of_view
    if least <= side <= greatest:
        return ()
    learned = said(
        "The model '{model}' learned from fields of view of {least:g} to {greatest:g} mm, and {what} has {side:.0f} mm",
        model=model,
        least=least,
        greatest=greatest,
        what=_seen(region, tile),
        side=side,
    )
    if side > greatest:
        return (
            said(
                "{learned}: the result is coarse. Convert a rectangle of such a size instead.",
                learned=learned,
            ),
        )
    return (said("{learned}: the result may be wrong. Convert a larger part.", learned=learned),)


def _seen(region: Box | None, tile: int) -> str:
    """What a model sees, in words."""
    if tile:
        return said("one of its tiles")
    return said("this part") if region is not None else said("this slice")


def _side(one: Slice, region: Box | None, tile: int) -> float | None:
    """The side in mm of the square that a model would see; None where the file gives no scale."""
    if one.grid is None:
        return None
    if tile:
        return tile * min(one.grid.spacing)
    rows, columns = (one.grid.rows, one.grid.columns) if region is None else (region.rows, region.cols)
    return max(rows * one.grid.spacing[0], columns * one.grid.spacing[1])


def _matrix(one: Slice) -> tuple[tuple[int, int], tuple[float, float]]:
    """Rows and columns of a slice, and its spacing where the file gives one."""
    if one.grid is not None:
        return (one.grid.rows, one.grid.columns), one.grid.spacing
    dataset = one.header.dataset
    return (int(dataset.get("Rows") or 0), int(dataset.get("Columns") or 0)), (1.0, 1.0)


def _not_known(use: Use, one: Slice, part: str) -> tuple[str, ...]:
    """What the file does not say although the model was trained for some only."""
    notices = []
    if use.body_parts and not part:
        notices.append(
            said(
                "The file does not say which body part it shows; the model was trained for the {parts}.",
                parts=_or(use.body_parts).lower(),
            )
        )
    if use.planes and one.grid is None:
        notices.append(
            said(
                "The file does not say which plane it shows; the model was trained for {planes} slices.",
                planes=_or(use.planes),
            )
        )
    return tuple(notices)


def _known_parts(use: Use) -> set[str]:
    return {_SAME.get(name.upper(), name.upper()) for name in use.body_parts}


def _cannot(model: str, trained: str, part: str, modality: str) -> str:
    return said(
        "This series cannot be converted: the model '{model}' was trained for {trained}, and this is {what}.",
        model=model,
        trained=trained,
        what=_what(part, modality),
    )


def _trained(model: str, trained: str, part: str, modality: str) -> str:
    return said(
        "The model '{model}' was trained for {trained}, and this is {what}.",
        model=model,
        trained=trained,
        what=_what(part, modality),
    )


def _what(part: str, modality: str) -> str:
    return f"{_article_of(part)} {part.lower()} {modality}" if part else _article(modality or "other")


def _said_by(one: Slice) -> str:
    """Where the body part was read, so that a wrong or rough entry can be told from a wrong judgement."""
    stated = str(one.header.dataset.get("BodyPartExamined") or "").strip()
    if stated:
        return said("(Its Body Part Examined is {stated}.)", stated=stated)
    return said("(So say its descriptions; it has no Body Part Examined.)")


def _trained_for(use: Use) -> str:
    return f"{_or(use.body_parts).lower()} {_or(use.input_modality)}".strip() or said("other images")


def _or(words: tuple[str, ...]) -> str:
    return " or ".join(words)


def _article_of(part: str) -> str:
    return "an" if part[:1] in "AEIOU" else "a"


def _article(modality: str) -> str:
    return f"{'an' if modality[:1] in 'AEFHILMNORSX' and modality != 'other' else 'a'} {modality}"
