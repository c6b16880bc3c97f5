"""Stacks as blocks of voxels, built in the background when they are first needed, and kept within the memory of images."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, cast

from healthgpt_viewer.language import said

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.cache import Reader
    from healthgpt_viewer.imaging.series import Stack
    from healthgpt_viewer.imaging.volume import Volume
    from healthgpt_viewer.jobs import JobContext, Jobs

Ready = Callable[["Volume"], None]


class Volumes:
    """The volumes of what is looked at. All of it on the Qt thread; the work is done in jobs, which can be stopped."""

    def __init__(self, jobs: Jobs, reader: Reader) -> None:
        self._jobs, self._reader = jobs, reader
        self._waiting: dict[Stack, list[Ready]] = {}

    def want(self, stack: Stack, title: str, ready: Ready) -> None:
        """Call ``ready`` with the volume of a stack: at once where it is kept, else when it is built.

        Where it cannot be built the reader is told why, and ``ready`` is not called.
        """
        if (volume := self._reader.cache.block(stack)) is not None:
            ready(cast("Volume", volume))
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

    def forget(self, stacks: Collection[Stack]) -> None:
        """Let go of what is kept of these; what is shown keeps its own."""
        self._reader.cache.discard(stacks)

    def _build(self, stack: Stack, context: JobContext) -> Volume:
        from healthgpt_viewer.imaging.building import build  # with SimpleITK, which a start need not wait for

        volume = build(
            stack, read=self._reader.read, on_progress=context.progress, stop=lambda: context.stopped
        )
        self._reader.cache.put_block(stack, volume)
        return volume

    def _failed(self, stack: Stack) -> None:
        self._waiting.pop(stack, None)

    def _built(self, stack: Stack, volume: Volume) -> None:
        for ready in self._waiting.pop(stack, []):
            ready(volume)
