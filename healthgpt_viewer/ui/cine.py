"""Cine: the slices of a stack as a film, at the frame time of the file where it gives one."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from healthgpt_viewer.imaging.frames import frame_times
from healthgpt_viewer.language import tr

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.series import Stack
    from healthgpt_viewer.settings import Settings
    from healthgpt_viewer.ui.viewport.state import ViewState
    from healthgpt_viewer.ui.viewport.widget import Viewport

RATES = (1.0, 2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 15.0, 20.0, 25.0, 30.0, 40.0, 60.0)
USUAL = 10.0
_AGAIN_MS = 4  # until a frame that is not there yet is asked for again
_SETTING = "cine.rate"


class Cine(QObject):
    """Plays the stack of one viewport, over and over, until it is stopped or the reader goes elsewhere.

    Frames that the machine cannot show in time are passed over, so that a heart beats as fast as it did.

    Signals:
        changed(): it plays or has stopped, or its speed is another.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._viewport: Viewport | None = None
        self._stack: Stack | None = None
        self._index = 0
        self._due = 0.0
        self._chosen = False
        self._times: list[float] = []
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @property
    def playing(self) -> bool:
        """Whether a film runs."""
        return self._viewport is not None

    @property
    def words(self) -> str:
        """How fast, and who says so."""
        own = self._stack is not None and _own_times(self._stack) is not None and not self._chosen
        mean = sum(self._times) / len(self._times) if self._times else 1000 / self.rate
        if own:
            return tr("{rate:.3g} frames/s, as the file says", rate=1000 / mean)
        return tr("{rate:.3g} frames/s", rate=1000 / mean)

    def toggle(self, viewport: Viewport) -> None:
        """Play or stop."""
        if self.playing:
            self.stop()
        else:
            self.play(viewport)

    def play(self, viewport: Viewport) -> None:
        """Play the stack of a viewport from where it stands."""
        self._chosen = False
        self._viewport, self._stack, self._index = viewport, viewport.state.stack, viewport.state.index
        self._set_times()
        self._due = perf_counter()
        self._plan()
        self.changed.emit()

    def stop(self) -> None:
        """Stop at the slice that is shown."""
        self._timer.stop()
        self._viewport = self._stack = None
        self.changed.emit()

    def set_rate(self, rate: float) -> None:
        """Play such stacks as fast from now on."""
        self._settings.set(_SETTING, rate)
        self._set_times()
        self.changed.emit()

    def faster(self, steps: int) -> None:
        """Another speed than that of the file; it is remembered for stacks whose files give none."""
        now = 1000 * len(self._times) / sum(self._times) if self._times else self.rate
        nearest = min(range(len(RATES)), key=lambda number: abs(RATES[number] - now))
        self._settings.set(_SETTING, RATES[min(max(nearest + steps, 0), len(RATES) - 1)])
        self._chosen = True
        self._set_times()
        self.changed.emit()

    @property
    def rate(self) -> float:
        """Frames in a second of stacks whose files give no frame time, one of ``RATES``."""
        chosen = self._settings.get(_SETTING, USUAL)
        return float(chosen) if isinstance(chosen, (int, float)) and chosen in RATES else USUAL

    def _set_times(self) -> None:
        """How long each frame stands, in ms."""
        stack = self._stack
        if stack is None:
            self._times = []
            return
        own = _own_times(stack) if not self._chosen else None
        self._times = own or [1000 / self.rate] * len(stack.slices)

    def _plan(self) -> None:
        self._due += self._times[self._index] / 1000
        self._timer.start(max(0, round(1000 * (self._due - perf_counter()))))

    def _tick(self) -> None:
        viewport = self._viewport
        if viewport is None or not self._still_here(viewport.state):
            self.stop()
            return
        if viewport.is_waiting:
            self._timer.start(_AGAIN_MS)
            return
        count = len(self._times)
        self._index = (self._index + 1) % count
        while perf_counter() - self._due > self._times[self._index] / 1000:  # too late for this one
            self._due += self._times[self._index] / 1000
            self._index = (self._index + 1) % count
        viewport.go(self._index)
        self._plan()

    def _still_here(self, state: ViewState) -> bool:
        """Whether the viewport stands where the film has left it."""
        return state.stack is self._stack and state.index == self._index


def _own_times(stack: Stack) -> list[float] | None:
    """The frame times of a stack that is one multi-frame file, in ms; None where it gives none, or is many files."""
    header = stack.slices[0].header
    if stack.slices[0].provider is not None or any(one.header is not header for one in stack.slices):
        return None
    times = frame_times(header.dataset, header.number_of_frames)
    return [times[one.frame_index] for one in stack.slices] if times else None
