"""What lies in an output folder already: what is done is not done again, and a series goes on where it was left."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.results import SavedImage, SavedTurn, read_results
from healthgpt_viewer.imaging.results.model import ResultSeries
from healthgpt_viewer.imaging.scan import ImageRef

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
        return next((image for image in found if _agrees(image.parameters, wanted)), None)

    def turn(
        self, ref: ImageRef, question: str, region: Box | None, wanted: Mapping[str, Any]
    ) -> SavedTurn | None:
        """The answer to the same question about a slice or the same part of it."""
        found = (turn for turn in self._turns if turn.source == ref and turn.question == question)
        return next(
            (turn for turn in found if turn.region == region and _agrees(turn.parameters, wanted)), None
        )

    def series(self, source_uid: str, wanted: Mapping[str, Any]) -> tuple[ResultSeries, int] | None:
        """The series that such images of a source series are in, whatever their windows, and the highest number in it."""
        wanted = {key: value for key, value in wanted.items() if key != "input_window"}
        together = [
            image.header.dataset
            for image in self._images
            if _agrees(image.parameters, wanted) and _source_series(image) == source_uid
        ]
        if not together:
            return None
        last = max(together, key=lambda dataset: int(dataset.InstanceNumber))
        made = datetime.strptime(f"{last.SeriesDate}{last.SeriesTime}"[:14], "%Y%m%d%H%M%S").astimezone()
        series = ResultSeries(int(last.SeriesNumber), str(last.SeriesInstanceUID), made)
        return series, int(last.InstanceNumber)


def _agrees(saved: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    return all(_same(saved.get(key), value) for key, value in wanted.items())


def _same(saved: Any, wanted: Any) -> bool:
    if isinstance(wanted, (list, tuple)) and isinstance(saved, list):
        return len(saved) == len(wanted) and all(map(_same, saved, wanted))
    if isinstance(wanted, float) and isinstance(saved, (int, float)):
        return math.isclose(saved, wanted, abs_tol=1e-6)
    return bool(saved == wanted)


def _source_series(image: SavedImage) -> str:
    referenced = image.header.dataset.get("ReferencedSeriesSequence")
    return str(referenced[0].get("SeriesInstanceUID", "")) if referenced else ""
