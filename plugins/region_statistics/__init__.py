"""Mean, spread and area of the rectangle drawn on a slice: the whole of a small plugin, explained in docs/plugins.md."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from healthgpt_viewer.plugin_api import Action, Box, Context, CurrentSlice, Host, SliceImage

_NOTHING = "Draw a rectangle on the slice (Tools, Rectangle)."


@dataclass(frozen=True)
class Statistics:
    """Of the pixels whose centres lie in a rectangle, without padding. ``area`` is in mm², None where the file has no mm."""

    count: int
    mean: float
    deviation: float
    lowest: float
    highest: float
    area: float | None
    units: str

    def text(self) -> str:
        """One line for each figure."""
        unit = f" {self.units}" if self.units else ""
        lines = [
            f"Mean {self.mean:.1f}{unit}",
            f"Standard deviation {self.deviation:.1f}{unit}",
            f"Lowest {self.lowest:.0f}, highest {self.highest:.0f}{unit}",
            f"{self.count} pixels" + (f", {self.area:.1f} mm²" if self.area is not None else ""),
        ]
        return "\n".join(lines)


def measure(image: SliceImage, region: Box) -> Statistics | None:
    """The statistics of a region; None where no pixel's centre lies in it, or the image is in colour.

    A pixel (row, column) has its centre at (row + 0.5, column + 0.5) in the region's pixel-edge coordinates.
    """
    if image.is_colour:
        return None
    values = image.values()
    rows, columns = (np.arange(size) + 0.5 for size in values.shape)
    within = np.outer(
        (rows >= region.row0) & (rows < region.row1), (columns >= region.col0) & (columns < region.col1)
    )
    if image.padding_mask is not None:
        within &= ~image.padding_mask
    chosen = values[within].astype(np.float64)
    if not chosen.size:
        return None
    area = chosen.size * image.spacing[0] * image.spacing[1] if image.grid is not None else None
    # A generated image has the units of what it imitates, and measures nothing.
    units = "(AI value)" if image.ai_task is not None else image.units
    return Statistics(
        chosen.size, chosen.mean(), chosen.std(), float(chosen.min()), float(chosen.max()), area, units
    )


class RegionStatistics:
    """A panel that follows the rectangle, and an action that copies what it says."""

    api_version = 1
    title = "Region statistics"

    def activate(self, host: Host) -> None:
        """Add the panel and the action, and follow the current slice."""
        self._host = host
        self.label = QLabel(_NOTHING)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setMargin(10)
        self.label.setAccessibleName("Statistics of the rectangle")
        host.add_panel("region-statistics", "REGION", self.label)
        host.add_action(
            Action(
                "region-statistics.copy",
                "Copy statistics of the rectangle",
                lambda _: self._copy(),
                "Tools",
                enabled=self._why_not,
                slice_menu=True,
            )
        )
        host.current_changed.connect(self._show)
        self._show(host.current())

    def deactivate(self) -> None:
        """Nothing to let go of: the viewer takes the panel and the action away itself."""

    def _show(self, current: CurrentSlice | None) -> None:
        found = self._measured(current)
        self.label.setText(found.text() if found is not None else _NOTHING)

    def _measured(self, current: CurrentSlice | None) -> Statistics | None:
        if current is None or current.image is None or current.region is None:
            return None
        return measure(current.image, current.region)

    def _why_not(self, context: Context) -> str | None:
        return (
            None
            if self._measured(context.current()) is not None
            else "There is no rectangle on a grey image."
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.label.text())
        self._host.notify("The statistics of the rectangle were copied.")
