"""Super-resolution by a loaded model: the tiles of a part are drawn, blended, and kept to what was measured."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from .consistency import keep_to
from .errors import RequestError
from .manifest import Use
from .quality import as_grey, likeness, notices, resized
from .requests import GeneratedImage, Picture, Progress, SuperResolveRequest
from .tiling import Blend, tile

if TYPE_CHECKING:
    from .decoding import Step
    from .families import Runnable

USE = "super-resolution"
_TOGETHER = 8  # tiles; more are hardly quicker, and what is drawn so far would be shown more rarely
_WHITE = 127.5


class SuperResolving:
    """One request.

    Args:
        loaded: the model.
        use: its super-resolution.
        request: whose ``image`` was checked.
        check: raises where a stop was asked for; called before every token.
        tell: how far it is.

    Raises:
        RequestError: the model draws no whole number of pixels for each, or the part is too small or too large.
    """

    def __init__(
        self, loaded: Runnable, use: Use, request: SuperResolveRequest, check: Callable[[], None],
        tell: Callable[[Progress], None],
    ) -> None:  # fmt: skip
        self._loaded, self._use, self._request, self._check, self._tell = loaded, use, request, check, tell
        self._picture = np.asarray(Image.fromarray(request.image).convert("L"))
        if use.scale < 2 or loaded.output_size % use.scale:
            raise RequestError(
                "The model '{model}' cannot super-resolve: it draws {output_size} pixels along a side, and its "
                "scale is {scale}.",
                model=loaded.manifest.name,
                output_size=loaded.output_size,
                scale=use.scale,
            )
        side = loaded.output_size // use.scale
        rows, columns = self._picture.shape
        self.tiling = tile((rows, columns), request.region, side, use.scale)
        self._step = loaded.output_size // loaded.side
        self._drawn, self._entropy = Blend(self.tiling), Blend(self.tiling, self._step)
        self._ceiling = Blend(self.tiling)
        self._codes: list[int] = []
        self._probabilities: list[float] = []

    def run(self, together: int, smaller: Callable[[BaseException], bool]) -> GeneratedImage:
        """Draw all tiles and put them together.

        Args:
            together: how many tiles memory has room for at a time.
            smaller: whether an error was for want of memory, so that fewer at a time are to be tried.
        """
        begun, size = perf_counter(), max(1, min(together, _TOGETHER))
        starts, tiles = list(self.tiling.starts), self.tiling.cut(self._picture)
        done = 0
        while done < len(tiles):
            batch = tiles[done : done + size]
            try:
                drawn = self._draw(batch, done)
            except BaseException as error:
                if size == 1 or not smaller(error):
                    raise
                size = len(batch) // 2 or 1
                continue
            for start, one, steps in zip(starts[done:], batch, drawn, strict=False):
                self._add(start, one, steps)
            done += len(batch)
            if done < len(tiles):
                self._tell(self._progress("drawing", done, 0, self._preview()))
        return self._finished(perf_counter() - begun)

    def _draw(self, batch: Sequence[Picture], before: int) -> list[Sequence[Step]]:
        """The tokens of some tiles; ``before`` were drawn already."""
        prompt = self._use.prompt_for(self._request.contrast)
        if before == 0:
            self._tell(self._progress("reading", 0, 0))
        steps: list[list[Step]] = []
        for each in self._loaded.draw_together(self._use, prompt, batch):
            self._check()
            steps.append(each)
            self._tell(self._progress("drawing", before, len(steps) * len(batch)))
        return [list(own) for own in zip(*steps, strict=True)]

    def _add(self, start: tuple[int, int], one: Picture, steps: Sequence[Step]) -> None:
        self._check()
        loaded, side = self._loaded, self._loaded.side
        self._drawn.add(start, loaded.decoded_from(self._use, steps))
        entropy = np.asarray([step.entropy for step in steps], np.float32)
        self._entropy.add(start, entropy.reshape(side, side))
        shown = resized(loaded.framed(self._use, one), loaded.output_size)
        self._ceiling.add(start, loaded.copied(shown).astype(np.float32))
        self._codes += loaded.codes([step.token for step in steps])
        self._probabilities += [step.probability for step in steps]

    def _progress(self, stage: str, tiles: int, tokens: int, preview: Picture | None = None) -> Progress:
        count, each = self.tiling.count, self._loaded.side**2
        words = f"{tiles} of {count} tiles" if count > 1 else ""
        return Progress(
            "reading" if stage == "reading" else "drawing",
            tiles * each + tokens,
            count * each,
            words,
            preview,
        )

    def _preview(self) -> Picture | None:
        """The picture so far, black where no tile is drawn yet."""
        return as_grey(self._drawn.values(empty=-1)) if self._request.preview else None

    def _finished(self, seconds: float) -> GeneratedImage:
        values = self._drawn.values()
        measured = self._measured()
        source = _enlarged(measured, values.shape)
        kept = None
        if self._request.consistent:
            grey, kept = keep_to(measured, (values + 1) * np.float32(_WHITE))
            pixels = np.rint(grey).astype(np.uint8)
        else:
            pixels = as_grey(values)
        copied = np.rint(self._ceiling.values()).astype(np.uint8)
        return GeneratedImage(
            pixels=pixels,
            indices=np.asarray(self._codes, np.int64),
            mean_token_probability=float(np.mean(self._probabilities)),
            seconds=seconds,
            ceiling=likeness(source, copied),
            entropy=self._entropy.values(),
            notices=notices(USE, source, values),
            tiling=self.tiling,
            consistency=kept,
            code_temperature=self._use.code_temperature,
        )

    def _measured(self) -> Picture:
        left, top, right, bottom = self.tiling.region
        return self._picture[top:bottom, left:right]


def _enlarged(picture: Picture, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    return np.asarray(Image.fromarray(picture).resize((shape[1], shape[0]), Image.Resampling.BICUBIC))
