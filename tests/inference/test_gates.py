"""Precisions beside one another: what is the same passes, what is another is told, pictures come from folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from healthgpt_inference.commands.__main__ import main
from healthgpt_inference.errors import RequestError
from healthgpt_inference.gates import QUESTIONS, Gate, compare, read_pictures

MakeModel = Callable[..., Path]


def quiet(_: str) -> None:
    """Tell nobody."""


def test_the_same_precision_again_is_the_same(make_model: MakeModel) -> None:
    folder = make_model()
    pictures = {
        "reconstruct": [np.tile(np.arange(64, dtype=np.uint8), (64, 1)), np.zeros((32, 48), np.uint8)]
    }
    seen: list[str] = []
    (gate,) = compare(folder, ["float32", "int8"], pictures, "cpu", seen.append)
    assert [words.split(":")[0] for words in seen] == ["float32", "int8"]
    assert gate.precision == "int8"
    assert gate.asked == 2 * len(QUESTIONS)
    assert 0 < gate.likeness["reconstruct"] <= 1
    assert 0 <= gate.tokens["reconstruct"] <= 1
    assert 0 <= gate.answers <= gate.asked
    assert gate.weights > 0


@pytest.mark.parametrize(
    ("likeness", "answers", "passed"), [(0.99, 6, True), (0.99, 5, False), (0.9, 6, False)]
)
def test_a_precision_passes_where_a_reader_sees_and_reads_the_same(
    likeness: float, answers: int, passed: bool
) -> None:
    assert Gate("int8", 1, {"ct-to-mr": likeness}, {"ct-to-mr": 1.0}, answers, 6).passed == passed


def test_pictures_are_read_from_a_folder_for_each_use(make_model: MakeModel, tmp_path: Path) -> None:
    folder, place = make_model(), tmp_path / "pictures"
    (place / "reconstruct").mkdir(parents=True)
    with pytest.raises(RequestError, match="has no pictures: put some"):
        read_pictures(place, folder)
    Image.fromarray(np.full((20, 30), 7, np.uint8)).save(place / "reconstruct" / "a.png")
    (place / "reconstruct" / "notes.txt").write_text("no picture")
    (one,) = read_pictures(place, folder)["reconstruct"]
    assert one.shape == (20, 30)
    assert one.dtype == np.uint8
    (place / "reconstruct" / "b.png").write_bytes(b"no picture")
    with pytest.raises(RequestError, match=r"b\.png cannot be read as a picture"):
        read_pictures(place, folder)


def test_bench_tells_what_fewer_bits_cost(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "pictures" / "reconstruct"
    place.mkdir(parents=True)
    Image.fromarray(np.tile(np.arange(64, dtype=np.uint8), (64, 1))).save(place / "a.png")
    sizes = "hidden=64,layers=2,rank=8,head=32,patches=2,side=4,codes=64"
    options = [
        "--random",
        sizes,
        "--precision",
        "float32,int8",
        "--steps",
        "3",
        "--pictures",
        str(place.parent),
    ]
    assert main(["bench", *options]) == 0
    *_, told, _json = capfd.readouterr().out.splitlines()
    assert told.startswith("int8 beside the first precision ")
    assert "reconstruct: SSIM" in told
