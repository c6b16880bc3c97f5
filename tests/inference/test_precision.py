"""Weights in fewer bits: near the exact results, less memory, and the same rules for every row."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from healthgpt_inference.decoding.matrices import (
    FloatMatrix,
    Int8Matrix,
    PackedEmbedding,
    PackedHead,
    PackedLinear,
)
from healthgpt_inference.engine import Engine
from healthgpt_inference.errors import OutOfMemory, RequestError
from healthgpt_inference.families import load
from healthgpt_inference.loading import LoadedModel
from healthgpt_inference.manifest import load_manifest
from healthgpt_inference.requests import AskRequest, GenerateRequest, Picture, Progress


@pytest.fixture
def weight() -> torch.Tensor:
    """Rows of very different size, as real weights have them, and one of nothing."""
    weight = torch.randn(30, 48, generator=torch.Generator().manual_seed(0))
    return weight * torch.logspace(-3, 2, 30)[:, None] * (torch.arange(30) != 7)[:, None]


def test_a_product_in_8_bits_is_near_the_exact_one(weight: torch.Tensor) -> None:
    x = torch.randn(5, 48, generator=torch.Generator().manual_seed(1)) * torch.tensor(
        [[1e-4], [1], [1e4], [0], [3]]
    )
    bias = torch.randn(30, generator=torch.Generator().manual_seed(2))
    exact, near = torch.empty(5, 30), torch.empty(5, 30)
    for matrix, out in ((FloatMatrix(weight, bias), exact), (Int8Matrix(weight, bias), near)):
        matrix.put(matrix.ready(x), out)
        matrix.add(matrix.ready(x), out, 0.5)
    bound = 0.02 * 1.5 * weight.norm(dim=1) * x.norm(dim=1, keepdim=True) + 1e-6 * bias.abs() + 1e-30
    assert ((near - exact).abs() <= bound).all()
    torch.testing.assert_close(near[3], 1.5 * bias)
    torch.testing.assert_close(near[:, 7], (1.5 * bias[7]).expand(5))


def test_a_row_gives_the_same_whatever_is_beside_it(weight: torch.Tensor) -> None:
    matrix = Int8Matrix(weight)
    x = torch.randn(9, 48, generator=torch.Generator().manual_seed(1)) * torch.logspace(-2, 2, 9)[:, None]
    together, alone = torch.empty(9, 30), torch.empty(1, 30)
    matrix.put(matrix.ready(x), together)
    for row in range(9):
        matrix.put(matrix.ready(x[row : row + 1]), alone)
        torch.testing.assert_close(alone[0], together[row], rtol=0, atol=0)


def test_rows_of_a_packed_head_are_those_of_the_whole(weight: torch.Tensor) -> None:
    head = PackedHead(weight, cuts=(8, 20))
    x = torch.randn(2, 48, generator=torch.Generator().manual_seed(1))
    whole = head(x)
    assert whole.shape == (2, 30)
    for rows in (slice(8, 20), slice(0, 30), slice(3, 9), slice(25, 30)):
        torch.testing.assert_close(head(x, rows), whole[:, rows], rtol=0, atol=0)
    torch.testing.assert_close(PackedLinear(weight)(x[None])[0], whole, rtol=0, atol=0)


def test_a_packed_table_gives_its_rows(weight: torch.Tensor) -> None:
    table = PackedEmbedding(weight)
    rows = table(torch.tensor([[3, 7, 29]]))
    assert rows.shape == (1, 3, 48)
    most = weight[[3, 7, 29]].abs().amax(dim=1, keepdim=True)
    assert ((rows[0] - weight[[3, 7, 29]]).abs() <= most / 254 + 1e-12).all()


FAMILIES: dict[str, dict[str, Any]] = {
    "healthgpt-m3": {},
    "healthgpt-l14": {"family": "healthgpt-l14", "key_value_heads": 2},
    "healthgpt-xl32": {
        "family": "healthgpt-xl32",
        "key_value_heads": 2,
        "draws": False,
        "vocabulary": 656,
        "router_layer": "",
    },
}


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize(("precision", "bound"), [("bfloat16", 0.06), ("float16", 0.01), ("int8", 0.12)])
def test_every_precision_comes_near_float32(
    make_model: Any, picture: Picture, family: str, precision: str, bound: float
) -> None:
    manifest = load_manifest(make_model(**FAMILIES[family]))
    logits = []
    for own in ("float32", precision):
        model = load(manifest, precision=own)
        assert model.precision == own
        reading = model.read(manifest.uses["ask"], AskRequest("What?", picture))
        logits.append(next(model.write(reading, 1, AskRequest("").sampling)).logits.float())
    error = float((logits[1] - logits[0]).norm() / logits[0].norm())
    assert error < bound
    assert not torch.equal(*logits)


@pytest.mark.parametrize("precision", ["bfloat16", "float16", "int8"])
def test_tasks_change_and_pictures_are_drawn_in_every_precision(
    tiny_model: Path, picture: Picture, precision: str
) -> None:
    engine = Engine(device="cpu", precision=precision, threads=1)
    info = engine.load(tiny_model).result()
    assert info.precision == precision
    first = engine.ask(AskRequest("What?", picture, 6)).result()
    drawn = engine.generate(GenerateRequest("reconstruct", picture)).result()
    assert drawn.indices.shape == (16,)
    assert engine.ask(AskRequest("What?", picture, 6)).result().text == first.text
    together = engine.generate_together([GenerateRequest("reconstruct", picture)] * 3).result()
    for image in together:
        np.testing.assert_array_equal(image.indices, drawn.indices)
    engine.close()


def test_fewer_bits_count_as_many_numbers_and_take_less_memory(tiny_model: Path) -> None:
    manifest = load_manifest(tiny_model)
    counts, sizes = set[int](), dict[str, int]()
    for precision in ("float32", "bfloat16", "int8"):
        model = load(manifest, precision=precision)
        assert isinstance(model, LoadedModel)
        counts.add(model.parameters)
        sizes[precision] = model.bytes
    assert len(counts) == 1
    assert sizes["int8"] < sizes["bfloat16"] < sizes["float32"]


def test_a_precision_that_is_not_there_is_told(tiny_model: Path) -> None:
    engine = Engine(device="cpu", precision="int3", threads=1)
    with pytest.raises(RequestError, match="no precision 'int3'; there are float32"):
        engine.load(tiny_model).result()
    engine.close()
    with pytest.raises(RequestError, match="int8 is for the CPU"):
        load(load_manifest(tiny_model), device="cuda", precision="int8")


def test_a_model_too_large_for_memory_is_loaded_in_fewer_bits_once(tiny_model: Path) -> None:
    parts = list[str]()

    def short_of_memory(progress: Progress) -> None:
        parts.append(progress.text)
        if progress.text == "tiny: vision" and parts.count("tiny: vision") == 1:
            torch.empty(2**60, dtype=torch.uint8)

    engine = Engine(device="cpu", threads=1)
    info = engine.load(tiny_model, short_of_memory).result()
    assert parts.count("tiny: vision") == 2
    assert info.precision == "int8"
    assert any("not enough memory for float32" in notice for notice in info.notices)
    assert engine.ask(AskRequest("What?", max_new_tokens=2)).result().tokens > 0
    engine.close()


def test_a_lack_of_memory_that_stays_is_told(tiny_model: Path) -> None:
    def short_of_memory(progress: Progress) -> None:
        if progress.text == "tiny: vision":
            torch.empty(2**60, dtype=torch.uint8)

    engine = Engine(device="cpu", threads=1)
    with pytest.raises(OutOfMemory, match="choose a smaller model"):
        engine.load(tiny_model, short_of_memory).result()
    assert engine.load(tiny_model).result().precision == "float32"
    engine.close()
