"""Weights in fewer bits: near the exact results, less memory, and the same rules for every row."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from healthgpt_inference.decoding.matrices import FloatMatrix
from healthgpt_inference.decoding.packed import (
    Int4Matrix,
    Int8Matrix,
    PackedEmbedding,
    PackedHead,
    PackedLinear,
    Room,
    attend,
)
from healthgpt_inference.decoding.projections import projections
from healthgpt_inference.engine import Engine
from healthgpt_inference.errors import OutOfMemory, RequestError
from healthgpt_inference.families import load
from healthgpt_inference.hlora import HLoraConfig, HLoraLinear, joined
from healthgpt_inference.loading import LoadedModel
from healthgpt_inference.manifest import load_manifest
from healthgpt_inference.requests import AskRequest, GenerateRequest, Picture, Progress


@pytest.fixture
def weight() -> torch.Tensor:
    """Rows of very different size, as real weights have them, and one of nothing."""
    weight = torch.randn(30, 48, generator=torch.Generator().manual_seed(0))
    return weight * torch.logspace(-3, 2, 30)[:, None] * (torch.arange(30) != 7)[:, None]


def product(x: torch.Tensor, matrix: Int8Matrix, out: torch.Tensor, *, adding: bool = False) -> None:
    room = Room(*x.shape)
    room.take(x)
    room.multiply(matrix, out, adding=adding)


def test_a_product_in_8_bits_is_near_the_exact_one(weight: torch.Tensor) -> None:
    sizes = torch.tensor([[1e-4], [1], [1e4], [0], [3]])
    x = torch.randn(5, 48, generator=torch.Generator().manual_seed(1)) * sizes
    bias = torch.randn(30, generator=torch.Generator().manual_seed(2))
    exact, near = torch.empty(5, 30), torch.empty(5, 30)
    floats, packed = FloatMatrix(weight, bias), Int8Matrix(weight, bias)
    floats.put(x, exact)
    floats.add(x, exact)
    product(x, packed, near)
    product(x, packed, near, adding=True)
    bound = 0.02 * 2 * weight.norm(dim=1) * x.norm(dim=1, keepdim=True) + 1e-6 * bias.abs() + 1e-30
    assert ((near - exact).abs() <= bound).all()
    torch.testing.assert_close(near[3], 2 * bias)
    torch.testing.assert_close(near[:, 7], (2 * bias[7]).expand(5))


def test_a_row_gives_the_same_whatever_is_beside_it(weight: torch.Tensor) -> None:
    matrix = Int8Matrix(weight)
    x = torch.randn(9, 48, generator=torch.Generator().manual_seed(1)) * torch.logspace(-2, 2, 9)[:, None]
    together, alone = torch.empty(9, 30), torch.empty(1, 30)
    product(x, matrix, together)
    for row in range(9):
        product(x[row : row + 1], matrix, alone)
        torch.testing.assert_close(alone[0], together[row], rtol=0, atol=0)


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_what_is_no_number_does_not_become_one(weight: torch.Tensor, bad: float) -> None:
    x, out = torch.ones(2, 48), torch.empty(2, 30)
    x[1, 5] = bad
    product(x, Int8Matrix(weight + 1), out)
    assert out[0].isfinite().all()
    assert not out[1].isfinite().any()


@pytest.mark.parametrize("shape", [(1, 1), (16, 4), (17, 5), (100, 33), (2100, 130)])
@pytest.mark.parametrize("rows", [1, 2, 3, 7, 8, 21])
@pytest.mark.parametrize(("kind", "most"), [(Int8Matrix, 127), (Int4Matrix, 7)])
def test_products_of_every_shape_are_those_of_the_rounded_numbers(
    rows: int, shape: tuple[int, int], kind: type[Int8Matrix], most: int
) -> None:
    """Whole numbers up to the largest lose nothing by rounding: the product is exact. A part of a wider table is written."""
    random = torch.Generator().manual_seed(3)
    weight = torch.randint(-most, most + 1, shape, generator=random).float()
    x = torch.randint(-126, 127, (rows, shape[1]), generator=random).float()
    weight[:, ::64], x[:, 0] = most, 127
    wide = torch.full((rows, shape[0] + 3), 0.5)
    product(x, kind(weight), wide[:, 2 : 2 + shape[0]])
    torch.testing.assert_close(wide[:, 2 : 2 + shape[0]], x @ weight.T, rtol=1e-5, atol=0.02)
    assert (wide[:, :2] == 0.5).all()
    assert (wide[:, 2 + shape[0] :] == 0.5).all()


@torch.inference_mode()
@pytest.mark.parametrize("rows", [1, 6, 11])
def test_projections_in_8_bits_have_their_norm_and_their_adapters(rows: int) -> None:
    torch.manual_seed(4)
    norm = nn.RMSNorm(40, eps=1e-5)
    norm.weight.data.uniform_(0.5, 2)
    layers: list[Any] = [
        HLoraLinear(nn.Linear(40, width), "own", HLoraConfig(r=8, experts=4)) for width in (24, 40)
    ]
    for layer in layers:
        nn.init.normal_(layer.lora_B["own"].weight)
        layer.set_adapter("own")
    x = torch.randn(rows, 40)
    expected = torch.cat([layer(norm(x)) for layer in layers], dim=1)
    down = Int8Matrix(joined(layers, "own"))
    for layer in layers:
        layer.down["own"] = down
        layer.base_layer = PackedLinear(layer.base_layer.weight, layer.base_layer.bias)
        layer.lora_B["own"] = PackedLinear(layer.lora_B["own"].weight)
    together = projections(layers, norm.weight, 1e-5)
    out = torch.empty(rows, 64)
    together.put(x, torch.split(out, together.widths, dim=1), together.room(rows))
    assert float((out - expected).norm() / expected.norm()) < 0.02


@torch.inference_mode()
@pytest.mark.parametrize(("batch", "count"), [(1, 1), (3, 1), (1, 5)])
@pytest.mark.parametrize("window", [0, 6])
def test_attention_beside_packed_weights_is_that_of_torch(batch: int, count: int, window: int) -> None:
    heads, shared, head, begin = 6, 2, 40, 9
    torch.manual_seed(5)
    qkv = torch.randn(batch * count, (heads + 2 * shared) * head)
    turns = torch.rand(count, 1, head // 2) * 6
    angles = torch.cat([turns.cos(), turns.cos(), -turns.sin(), turns.sin()], dim=2).view(count, 2, head)
    swap = torch.cat([torch.arange(20, 40), torch.arange(20)])
    kept = torch.randn(2, batch, shared, begin + count + 4, 64).bfloat16()
    kept[..., head:] = 0
    keys, values = kept.view(torch.int16).numpy().view(np.uint16)
    out = torch.empty(batch * count, heads * head)
    attend(qkv, angles, swap, (keys, values), begin, window, head**-0.5, out)

    by_head = qkv.view(batch, count, heads + 2 * shared, head).transpose(1, 2)
    turned = by_head * angles[:, 0] + by_head[..., swap] * angles[:, 1]
    new = turned[:, heads : heads + shared], by_head[:, heads + shared :]
    own, other = torch.arange(begin, begin + count)[:, None], torch.arange(begin + count)
    seen = (other <= own) & ((other > own - window) if window else True)
    for mine, part in zip(kept, new, strict=True):
        torch.testing.assert_close(mine[:, :, begin : begin + count, :head], part.bfloat16())
    expected = nn.functional.scaled_dot_product_attention(
        turned[:, :heads],
        kept[0, :, :, : begin + count, :head].float(),
        kept[1, :, :, : begin + count, :head].float(),
        attn_mask=seen,
        enable_gqa=True,
    )
    torch.testing.assert_close(
        out.view(batch, count, heads, head).transpose(1, 2), expected, rtol=1e-4, atol=1e-5
    )


def test_other_processors_give_the_same_products() -> None:
    """Numba is told of one without special products: the sums of whole numbers are exact, so that nothing changes."""
    script = (
        "import torch\nfrom healthgpt_inference.decoding.packed import Int8Matrix, Room\n"
        "from healthgpt_inference.decoding import kernels\n"
        "torch.manual_seed(6); matrix = Int8Matrix(torch.randn(37, 50)); x = torch.randn(9, 50)\n"
        "room, out = Room(9, 50), torch.empty(9, 37); room.take(x); room.multiply(matrix, out)\n"
        "print(kernels.GROUPED, out.double().sum().item(), out.double().square().sum().item())"
    )
    said = []
    # This one has no place either where what was compiled could be kept.
    plain = {
        "NUMBA_CPU_NAME": "generic",
        "NUMBA_CPU_FEATURES": "",
        "NUMBA_CACHE_LOCATOR_CLASSES": "UserProvidedCacheLocator",
    }
    for own in ({}, plain):
        environment = {**os.environ, **own, "PYTHONPATH": os.pathsep.join(sys.path)}
        ran = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
        )
        said.append([float(word) for word in ran.stdout.split()])
    assert said[1][0] == 2
    assert said[0][1:] == pytest.approx(said[1][1:], rel=1e-6)


def test_four_bits_take_less_and_are_near() -> None:
    torch.manual_seed(8)
    weight, x, out = torch.randn(64, 640), torch.randn(3, 640), torch.empty(3, 64)
    packed = Int4Matrix(weight)
    assert packed.bytes < 0.63 * Int8Matrix(weight).bytes
    product(x, packed, out)
    assert float((out - x @ weight.T).norm() / (x @ weight.T).norm()) < 0.12


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
@pytest.mark.parametrize(
    ("precision", "bound"), [("bfloat16", 0.06), ("float16", 0.01), ("int8", 0.12), ("int4", 0.6)]
)
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


@pytest.mark.parametrize("precision", ["bfloat16", "float16", "int8", "int4"])
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
