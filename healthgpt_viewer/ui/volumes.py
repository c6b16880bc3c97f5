"""Stacks as blocks of voxels, built in the background when they are first needed, and a few of them kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

from healthgpt_viewer.language import said

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.cache import Reader
    from healthgpt_viewer.imaging.series import Stack
    from healthgpt_viewer.imaging.volume import Volume
    from healthgpt_viewer.jobs import JobContext, Jobs

_KEPT = 3
Ready = Callable[["Volume"], None]


class Volumes:
    """The volumes of what is looked at. All of it on the Qt thread; the work is done in jobs, which can be stopped."""

    def __init__(self, jobs: Jobs, reader: Reader) -> None:
        self._jobs, self._reader = jobs, reader
        self._kept: OrderedDict[Stack, Volume] = OrderedDict()
        self._waiting: dict[Stack, list[Ready]] = {}

    def want(self, stack: Stack, title: str, ready: Ready) -> None:
        """Call ``ready`` with the volume of a stack: at once where it is kept, else when it is built.

        Where it cannot be built the reader is told why, and ``ready`` is not called.
        """
        if (volume := self._kept.get(stack)) is not None:
            self._kept.move_to_end(stack)
            ready(volume)
            return
        waiting = self._waiting.setdefault(stack, [])
        waiting.append(ready)
        if len(waiting) == 1:
            self._jobs.run(
                said("Preparing the reformat of {title}", title=title),
                lambda context: self._build(stack, context),
                lambda volume: self._built(stack, volume),
                lambda _error: self._failed(stack),
                request=stack,
            )

    def forget(self) -> None:
        """Let go of all that is kept; what is shown keeps its own."""
        self._kept.clear()

    def _build(self, stack: Stack, context: JobContext) -> Volume:
        from healthgpt_viewer.imaging.volume import build  # with SimpleITK, which a start need not wait for

        return build(
            stack, read=self._reader.read, on_progress=context.progress, stop=lambda: context.stopped
        )

    def _failed(self, stack: Stack) -> None:
        self._waiting.pop(stack, None)

    def _built(self, stack: Stack, volume: Volume) -> None:
        self._kept[stack] = volume
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        for ready in self._waiting.pop(stack, []):
            ready(volume)
