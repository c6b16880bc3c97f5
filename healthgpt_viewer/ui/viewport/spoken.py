"""What a viewport shows, in words: for those who hear it."""

from __future__ import annotations

from healthgpt_viewer.imaging.results.codes import TASK_TITLES
from healthgpt_viewer.imaging.slice_image import SliceImage
from healthgpt_viewer.language import tr

from .corner_text import iso_date
from .state import ViewState


def seen_words(state: ViewState, image: SliceImage | None) -> str:
    """Modality, plane, slice, series, date of the study and window, in one line of plain text."""
    one, series, stack = state.slice, state.series, state.stack
    if one is None or series is None or stack is None:
        return tr("No image is shown.")
    if series.ai_task is not None and series.ai_task in TASK_TITLES:
        what = f"{tr(TASK_TITLES[series.ai_task])}, {state.mark}"
    else:
        what = series.modality
    parts = [
        what,
        one.grid.plane if one.grid is not None else "",
        tr("slice {index} of {n}", index=state.index + 1, n=len(stack.slices)),
        series.description,
        iso_date(state.study.date) if state.study is not None else "",
    ]
    window = state.window
    if window is not None and (image is None or not image.is_colour):
        parts.append(
            tr("window {width} level {level}", width=f"{window.width:.4g}", level=f"{window.center:.4g}")
        )
    overlay = state.shown_overlay()
    if overlay is not None:
        parts.append(tr("over it: {what}", what=overlay.label))
    return ", ".join(part for part in parts if part)
