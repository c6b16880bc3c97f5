"""What is read ahead of the reader's hand: whole series of what is shown, and the small pictures of the browser."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.jobs import Job, JobContext, Jobs
from healthgpt_viewer.language import said, tr

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.cache import Reader
    from healthgpt_viewer.imaging.headers import ImageRef
    from healthgpt_viewer.imaging.series import Slice, Stack
    from healthgpt_viewer.imaging.slice_image import SliceImage
    from healthgpt_viewer.ui.browser import Entry

_IN_FLIGHT = 6
_BUDGET_SHARE = 0.9
_THUMBNAIL_PIXELS = 160
_THUMBNAIL_DELAY_MS = 150


@dataclass(frozen=True, eq=False)
class Wanted:
    """A stack that a viewport shows, and the slice that it stands at."""

    stack: Stack
    index: int
    title: str


class SeriesLoader(QObject):
    """Reads the whole of what is shown, nearest slices first, one job for each stack.

    Only a few frames are asked for at a time, so that the slice under the reader's hand never waits, and stopping
    leaves no wishes behind.
    """

    def __init__(self, jobs: Jobs, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._reader = reader
        self._loading: dict[Stack, Job] = {}
        self._loaded: set[Stack] = set()

    def want(self, wanted: Sequence[Wanted]) -> None:
        """Load these, and stop loading what is no longer shown. What the reader stopped stays stopped."""
        stacks = {item.stack for item in wanted}
        for stack in self._loading.keys() - stacks:
            self._loading.pop(stack).stop()
        self._loaded &= stacks
        for item in wanted:
            if item.stack not in self._loading and item.stack not in self._loaded and _is_read(item.stack):
                self._loading[item.stack] = self._start(item)

    def _start(self, item: Wanted) -> Job:
        order = nearest_first(len(item.stack.slices), item.index)
        slices = [item.stack.slices[i] for i in order]

        def ended(_result: object) -> None:
            if self._loading.pop(item.stack, None):
                self._loaded.add(item.stack)

        def done(failures: list[str]) -> None:
            ended(None)
            if failures:
                count = tr(
                    "{failed} of {count} images of {title} cannot be shown",
                    failed=len(failures),
                    count=len(slices),
                    title=item.title,
                )
                self._jobs.message.emit(f"{count}: {tr(str(failures[0]))}", "warning")

        return self._jobs.run(
            said("Reading {title}", title=item.title),
            lambda context: _Load(self._reader, slices, context).run(),
            done,
            ended,
            request=item.stack,
        )


class _Load:
    """The reading of one stack, on the job's thread."""

    def __init__(self, reader: Reader, slices: Sequence[Slice], context: JobContext) -> None:
        self._reader = reader
        self._slices = slices
        self._context = context
        self._changed = threading.Condition()
        self._done = 0
        self._bytes = 0
        self._failures: list[str] = []

    def run(self) -> list[str]:
        """Read until all is there or the cache is full. Returns the reason of each image that cannot be shown."""
        for asked, one in enumerate(self._slices):
            self._wait_for(asked - _IN_FLIGHT + 1)
            if self._bytes > _BUDGET_SHARE * self._reader.cache.budget:
                return self._failures
            self._reader.request(one, self._receive, urgent=False)
        self._wait_for(len(self._slices))
        return self._failures

    def _wait_for(self, count: int) -> None:
        with self._changed:
            while self._done < count:
                self._context.check()
                self._changed.wait(0.1)
        self._context.check()
        self._context.progress(self._done, len(self._slices))

    def _receive(self, _one: Slice, result: SliceImage | HealthGPTError) -> None:
        with self._changed:
            self._done += 1
            if isinstance(result, HealthGPTError):
                self._failures.append(str(result))
            else:
                self._bytes += result.stored.nbytes
            self._changed.notify()


class Thumbnails(QObject):
    """Makes the small pictures of the browser. ``made`` carries the row's key and its picture."""

    made = Signal(str, QImage)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._made_of: dict[str, ImageRef] = {}
        self._waiting: dict[str, Stack] = {}
        self._job: Job | None = None
        self._soon = QTimer(self, interval=_THUMBNAIL_DELAY_MS, singleShot=True)
        self._soon.timeout.connect(self._start)

    def want(self, entries: Iterable[Entry], *, whole: bool) -> None:
        """Make the pictures of these rows, soon, where there is none.

        Once the stacks are ``whole``, a picture that is not of the middle any more is made again.
        """
        asked = {entry.key: entry.stack for entry in entries if entry.stack is not None}
        self._made_of = {key: ref for key, ref in self._made_of.items() if key in asked}
        self._waiting = {
            key: stack
            for key, stack in asked.items()
            if key not in self._made_of or (whole and self._made_of[key] != _middle(stack).ref)
        }
        if self._waiting and not self._soon.isActive():
            self._soon.start()

    def _start(self) -> None:
        if self._job is not None or not self._waiting:
            return
        batch, self._waiting = self._waiting, {}
        self._made_of |= {key: _middle(stack).ref for key, stack in batch.items()}
        self._job = self._jobs.run(
            said("Making small pictures"),
            lambda context: self._work(batch, context),
            lambda _result: self._ended(),
            lambda _error: self._ended(),
            quiet=True,
        )

    def _work(self, batch: dict[str, Stack], context: JobContext) -> None:
        for key, stack in batch.items():
            context.check()
            picture = thumbnail(stack)
            if picture is not None:
                context.post(lambda key=key, picture=picture: self.made.emit(key, picture))  # type: ignore[misc]  # mypy on defaults of lambdas

    def _ended(self) -> None:
        self._job = None
        self._start()


def thumbnail(stack: Stack) -> QImage | None:
    """A small picture of the middle slice; None where it cannot be decoded (the viewport tells why)."""
    from healthgpt_viewer.imaging.pixels import default_window, load
    from healthgpt_viewer.imaging.rendering import render

    one = _middle(stack)
    try:
        image = one.memory or load(one)
    except HealthGPTError:
        return None
    picture = render(image, default_window(stack, image))
    height, width = picture.shape[:2]
    layout = QImage.Format.Format_RGB888 if picture.ndim == 3 else QImage.Format.Format_Grayscale8
    pinned = picture.tobytes()  # a QImage keeps no reference to its bytes
    whole = QImage(pinned, width, height, width * (3 if picture.ndim == 3 else 1), layout)
    tall, wide = height * image.pixel_aspect, float(width)
    scale = _THUMBNAIL_PIXELS / max(tall, wide)
    return whole.scaled(
        max(1, round(wide * scale)),
        max(1, round(tall * scale)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _middle(stack: Stack) -> Slice:
    return stack.slices[len(stack.slices) // 2]


def nearest_first(count: int, index: int) -> list[int]:
    """The numbers below ``count``, nearest to ``index`` first."""
    return sorted(range(count), key=lambda i: (abs(i - index), i))


def _is_read(stack: Stack) -> bool:
    """Whether the stack comes from files and has more than the slice that is shown anyway."""
    first = stack.slices[0]
    return len(stack.slices) > 1 and first.memory is None and first.provider is None
