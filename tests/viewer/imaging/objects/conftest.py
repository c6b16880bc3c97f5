"""Objects about a small CT whose places in the patient are known, made by highdicom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import highdicom as hd
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid

from tests.viewer.imaging.objects.made import MAKER, segment_description

MakeSegmentation = Callable[..., Path]


@pytest.fixture
def make_segmentation(tmp_path: Path) -> MakeSegmentation:
    """A function that writes a segmentation of data sets: ``make(images, masks [frames, rows, columns, segments])``."""

    def make(
        images: Sequence[Dataset], masks: NDArray[Any], kind: str = "BINARY", name: str = "seg.dcm"
    ) -> Path:
        count = masks.shape[3] if masks.ndim == 4 else 1
        descriptions = [segment_description(i + 1, f"Part {i + 1}") for i in range(count)]
        made = hd.seg.Segmentation(
            images,
            masks,
            kind,
            descriptions,
            generate_uid(),
            30,
            generate_uid(),
            1,
            series_description="Organs",
            **MAKER,
        )
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        made.save_as(path)
        return path

    return make
