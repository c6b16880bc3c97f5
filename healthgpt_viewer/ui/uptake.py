"""PET in standardised uptake values: which series are shown in them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Edit
from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.pixels import default_window
from healthgpt_viewer.imaging.slice_image import SUV_WINDOW
from healthgpt_viewer.imaging.suv import in_suv, suv_factor
from healthgpt_viewer.language import said, tr

if TYPE_CHECKING:
    from healthgpt_viewer.current import CurrentSlice
    from healthgpt_viewer.imaging.series import Series
    from healthgpt_viewer.ui.window import MainWindow


class Uptake:
    """Which PET series are shown in standardised uptake values by body weight."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._on: set[str] = set()

    def is_on(self, current: CurrentSlice | None) -> bool:
        """Whether what is shown is in uptake values."""
        return current is not None and current.series.uid in self._on

    def why_not(self, current: CurrentSlice | None) -> str | None:
        """Why what is shown cannot be: the value that is missing."""
        if current is None:
            return tr("There is no image in the active viewport. Open a study, then choose a series.")
        if current.slice.provider is not None:
            return tr("This is a reformat: change the series itself, then reformat it.")
        try:
            suv_factor(current.series.headers)
        except HealthGPTError as error:
            return tr("This series cannot be shown in uptake values (SUV). {error}", error=error)
        return None

    def toggle(self, current: CurrentSlice) -> Edit:
        """Show a series in uptake values, or as the file has it."""
        series, on = current.series, current.series.uid not in self._on
        self._set(series, on)
        return Edit(
            said("Uptake values (SUV)"),
            lambda: self._set(series, not on),
            lambda: self._set(series, on),
            frozenset([series.study_uid]),
        )

    def _set(self, series: Series, on: bool) -> None:
        reader = self._window.stage.reader
        if on:
            self._on.add(series.uid)
            reader.convert(series.uid, partial(in_suv, factor=suv_factor(series.headers)))
        else:
            self._on.discard(series.uid)
            reader.convert(series.uid, None)
        reader.cache.discard({one.ref for stack in series.stacks for one in stack.slices})
        self._window.volumes.forget(series.stacks)
        for viewport in self._window.stage.widget.viewports:
            state = viewport.state
            if state.series is not None and state.series.uid == series.uid and state.stack is not None:
                window = SUV_WINDOW if on else default_window(state.stack, None)
                viewport.read_again(replace(state, window=window, preset="", region=None))
