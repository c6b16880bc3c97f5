"""What lies in an output folder already: what is done is not done again, and a series goes on where it was left."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.results import SavedImage, SavedTurn, read_results
from healthgpt_viewer.imaging.results.continuation import agrees, series_to_continue
from healthgpt_viewer.imaging.results.model import ResultSeries

from .inputs import results_in


class Done:
    """The results below one folder, as they were when it was first looked at.

    A result counts as done when it has the same source and agrees in the settings that are asked for.
    """

    def __init__(self, output: Path) -> None:
        index = read_results(results_in(output))
        self._images, self._turns = index.images, index.turns

    def image(self, ref: ImageRef, wanted: Mapping[str, Any]) -> SavedImage | None:
        """The generated image of a slice that was made with the same settings."""
        found = (image for image in self._images if image.source == ref)
        return next((image for image in found if agrees(image.parameters, wanted)), None)

    def turn(
        self, ref: ImageRef, question: str, region: Box | None, wanted: Mapping[str, Any]
    ) -> SavedTurn | None:
        """The answer to the same question about a slice or the same part of it."""
        found = (turn for turn in self._turns if turn.source == ref and turn.question == question)
        return next(
            (turn for turn in found if turn.region == region and agrees(turn.parameters, wanted)), None
        )

    def series(self, source_uid: str, wanted: Mapping[str, Any]) -> tuple[ResultSeries, int] | None:
        """The series that such images of a source series are in, whatever their windows, and the highest number in it."""
        shared = {key: value for key, value in wanted.items() if key != "input_window"}
        return series_to_continue(self._images, source_uid, shared)
