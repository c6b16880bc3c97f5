"""The words in the corners of a viewport."""

from __future__ import annotations

import math

import numpy as np

from healthgpt_viewer.imaging.results.codes import TASK_TITLES
from healthgpt_viewer.imaging.slice_image import SliceImage
from healthgpt_viewer.language import day, decimal, shown, tr

from .state import View, ViewState


def corners(view: View, image: SliceImage | None, *, dated: bool = False) -> dict[str, list[str]]:
    """The lines of each corner, from top to bottom; ``dated`` where images of another study stand beside."""
    return {
        "top-left": _patient(view, dated=dated or view.state.text == "all"),
        "top-right": _series(view),
        "bottom-left": _place(view, image),
        "bottom-right": _window(view, image),
    }


def _patient(view: View, *, dated: bool) -> list[str]:
    state = view.state
    if state.study is None or state.hide_patient:
        return []
    own, patient_id = _identity(state)
    name = person_name(own)
    lines = [name or tr("No name"), patient_id]
    return [line for line in ([*lines, iso_date(state.study.date)] if dated else lines) if line]


def _identity(state: ViewState) -> tuple[str, str]:
    """Name and ID as the file of the slice has them: files of two patients may carry one study UID."""
    study, one = state.study, state.slice
    dataset = one.header.dataset if one is not None else None
    if dataset is not None and (dataset.get("PatientID") or dataset.get("PatientName")):
        return str(dataset.get("PatientName") or ""), str(dataset.get("PatientID") or "").strip()
    return (study.patient_name, study.patient_id) if study is not None else ("", "")


def _series(view: View) -> list[str]:
    series = view.state.series
    if series is None:
        return []
    overlay = view.state.shown_overlay()
    lines = [series.description or series.modality]
    if series.ai_task:
        lines = [TASK_TITLES[series.ai_task], *_model(view.state)]
        lines += [series.description] if view.state.text == "all" else []
    if overlay is not None:
        lines += [
            tr("over it: {label}", label=part) if not number else part
            for number, part in enumerate(overlay.label.split(", "))
        ]
    if view.state.fusion is not None:
        lines += [tr("over it: {label}", label=view.state.fusion.label)]
    if view.state.text == "all":
        lines.append(tr("series {number}", number=series.number) if series.number is not None else "")
    return [line for line in lines if line]


def _model(state: ViewState) -> list[str]:
    """The model that generated the image, as its file names it."""
    algorithms = (
        state.slice.header.dataset.get("DerivationAlgorithmSequence") if state.slice is not None else None
    )
    name = str(algorithms[0].get("AlgorithmName", "")) if algorithms else ""
    return [tr("model {name}", name=name)] if name else []


def _place(view: View, image: SliceImage | None) -> list[str]:
    state, one = view.state, view.state.slice
    if state.stack is None or one is None:
        return []
    line = tr("slice {number}/{count}", number=state.index + 1, count=len(state.stack.slices))
    if one.grid is not None:
        line += "   " + tr("loc {distance:.1f} mm", distance=one.grid.distance)
    lines = [tr("lossy compressed")] if image is not None and image.lossy else []
    if one.provider is not None:
        lines.append(shown(state.stack.label))
    return [*lines, line]


def _window(view: View, image: SliceImage | None) -> list[str]:
    window = view.state.window
    lines = []
    if window is not None and image is not None and not image.is_colour:
        preset = f"{tr(view.state.preset)}   " if view.state.preset and view.state.text == "all" else ""
        lines.append(preset + decimal(f"W {window.width:.4g} L {window.center:.4g}"))
    if image is not None and image.grid is None and view.state.text == "all":
        lines.append(tr("no scale"))
    return [*lines, tr("zoom {percent:.0f}%", percent=view.percent)]


def value_text(view: View, image: SliceImage | None, cursor: tuple[float, float] | None) -> str:
    """The value under the cursor with its unit; of a generated image "AI value", never HU."""
    if image is None or cursor is None:
        return ""
    place = view.to_pixel(*cursor)
    if place is None:
        return ""
    value = image.value_at(*place)
    if value is None:
        return tr("outside the field of view")
    if isinstance(value, tuple):
        return f"R {value[0]} G {value[1]} B {value[2]}"
    series = view.state.series
    return _said(value, image, generated=series is not None and series.ai_task is not None)


def fused_text(view: View, image: SliceImage | None, cursor: tuple[float, float] | None) -> str:
    """The value of the second series under the cursor."""
    fusion = view.state.fusion
    if fusion is None or image is None or image.grid is None or cursor is None:
        return ""
    matrix = view.matrix_of(image.grid)
    if matrix is None:
        return ""
    column, row, _ = np.linalg.solve(matrix, (*cursor, 1.0))
    value = image.value_at(math.floor(row), math.floor(column))
    if value is None or isinstance(value, tuple):
        return ""
    return tr(
        "over it: {label}", label=_said(value, image, generated=fusion.second.series.ai_task is not None)
    )


def _said(value: float, image: SliceImage, *, generated: bool) -> str:
    if generated:
        return tr("AI value {value:.0f}", value=value)
    number = decimal(f"{value:.4g}" if abs(value) < 10_000 else f"{value:.0f}")
    return (
        f"{number} {image.units}"
        if image.units and image.units != "US"
        else tr("value {number}", number=number)
    )


def person_name(name: str) -> str:
    """A DICOM person name as people write it: "Family, Given"."""
    family, _, rest = name.partition("=")[0].partition("^")
    given = " ".join(part for part in rest.split("^")[:2] if part)
    return ", ".join(part for part in (family.strip(), given.strip()) if part)


def iso_date(date: str) -> str:
    """A DICOM date as the reader writes it, in English with dashes; other texts as they are."""
    return day(date)
