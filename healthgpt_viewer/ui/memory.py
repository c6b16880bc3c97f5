"""Keeps the memory of decoded images within its budget, and tells in the status line how much it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from healthgpt_viewer.imaging.cache import FrameCache
from healthgpt_viewer.imaging.memory import pixel_budget
from healthgpt_viewer.language import decimal, tr
from healthgpt_viewer.settings import Settings
from healthgpt_viewer.ui.bottom import BottomLine

_EVERY_MS = 2000
_NAME, _LIMIT = "memory", "memory.limit-gb"
MOST_GB = 1024


class MemoryWatch(QObject):
    """Looks at the free memory every other second."""

    def __init__(
        self, cache: FrameCache, bottom: BottomLine, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._cache = cache
        self._bottom = bottom
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    @property
    def limit_gb(self) -> int:
        """What images may take at most, in GB; 0 for half of what is free."""
        kept = self._settings.get(_LIMIT, 0)
        return kept if isinstance(kept, int) and 0 < kept <= MOST_GB else 0

    def allow_gb(self, limit: int) -> None:
        """Let images take so much at most from now on; 0 for half of what is free."""
        self._settings.set(_LIMIT, limit or None)
        self.look()

    def look(self) -> None:
        """Take up or give back memory now."""
        self._cache.allow(pixel_budget(self._cache.size, self.limit_gb << 30 if self.limit_gb else None))
        held = self._cache.size
        self._bottom.status(
            _NAME,
            tr("images {held} of {budget}", held=_amount(held), budget=_amount(self._cache.budget))
            if held
            else "",
        )

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()


def _amount(size: int) -> str:
    return decimal(f"{size / (1 << 30):.1f} GB") if size >= 100 << 20 else f"{round(size / (1 << 20))} MB"
