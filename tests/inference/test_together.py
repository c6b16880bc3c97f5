"""Several pictures together: the same as each alone, in batches that fit the memory, stopped within a step."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from healthgpt_inference import drawing
from healthgpt_inference.decoding import Steady
from healthgpt_inference.engine import Engine
from healthgpt_inference.errors import EngineError, NotANumber, OutOfMemory, RequestError, Stopped
from healthgpt_inference.made import Made, make
from healthgpt_inference.manifest import write_manifest
from healthgpt_inference.memory import free_memory
from healthgpt_inference.requests import GeneratedImage, GenerateRequest, Progress, Steadied, Steadying


@pytest.fixture
def requests() -> list[GenerateRequest]:
    """Five different pictures of different shapes."""
    random = np.random.default_rng(0)
    shapes = [(20, 28), (16, 16), (31, 9), (40, 40), (1, 1)]
    return [
        GenerateRequest("reconstruct", random.integers(0, 256, shape, dtype=np.uint8)) for shape in shapes
    ]


@pytest.fixture
def loaded(engine: Engine, tiny_model: Path) -> Engine:
    engine.load(tiny_model).result()
    return engine


def test_pictures_together_are_those_of_each_alone(loaded: Engine, requests: list[GenerateRequest]) -> None:
    told, given = list[Progress](), list[tuple[int, GeneratedImage]]()
    together = loaded.generate_together(requests, told.append, lambda *image: given.append(image)).result()
    for request, image in zip(requests, together, strict=True):
        alone = loaded.generate(request).result()
        np.testing.assert_array_equal(image.pixels, alone.pixels)
        np.testing.assert_array_equal(image.indices, alone.indices)
        assert image.mean_token_probability == pytest.approx(alone.mean_token_probability, rel=1e-4)
        assert image.entropy == pytest.approx(alone.entropy, abs=1e-3)
        assert image.ceiling == alone.ceiling
    assert [place for place, _ in given] == [0, 1, 2, 3, 4]
    assert all(image is own for (_, image), own in zip(given, together, strict=True))
    assert told[-1].done == told[-1].total == 5 * 16
    assert loaded.generate_together([]).result() == ()


def test_batches_are_as_large_as_memory_allows(
    loaded: Engine, requests: list[GenerateRequest], monkeypatch: pytest.MonkeyPatch
) -> None:
    position = 2 * 2 * 32 * 4  # bytes: keys and values of two layers of width 32 in float32
    monkeypatch.setattr(drawing, "free_memory", lambda _: 2 * 2 * 80 * position)
    steps = list[Progress]()
    loaded.generate_together(requests, steps.append).result()
    assert [step.done // 16 for step in steps if step.stage == "reading"] == [0, 2, 4]


def test_where_memory_is_short_after_all_smaller_batches_go_on(
    loaded: Engine, requests: list[GenerateRequest]
) -> None:
    sizes = list[int]()

    def lack_memory_for_more_than_two(progress: Progress) -> None:
        if progress.stage == "drawing":
            sizes.append(progress.done)
            if len(sizes) < 3:
                torch.empty(2**60, dtype=torch.uint8)

    together = loaded.generate_together(requests, lack_memory_for_more_than_two).result()
    assert len(together) == 5
    assert sizes[:3] == [5, 2, 1]


def test_a_lack_of_memory_that_stays_is_told(loaded: Engine, requests: list[GenerateRequest]) -> None:
    def always(progress: Progress) -> None:
        if progress.stage == "drawing":
            torch.empty(2**60, dtype=torch.uint8)

    with pytest.raises(OutOfMemory, match="not enough memory"):
        loaded.generate_together(requests, always).result()
    assert len(loaded.generate_together(requests).result()) == 5


def test_pictures_together_are_stopped_within_a_step(loaded: Engine, requests: list[GenerateRequest]) -> None:
    seen, jobs, ready = list[int](), list[Any](), threading.Event()

    def stop_at_the_third_step(progress: Progress) -> None:
        ready.wait(10)
        seen.append(progress.done)
        if progress.done == 15:
            jobs[0].stop()

    jobs.append(loaded.generate_together(requests, stop_at_the_third_step))
    ready.set()
    with pytest.raises(Stopped):
        jobs[0].result()
    assert seen == [0, 5, 10, 15]
    assert len(loaded.generate_together(requests).result()) == 5


def test_only_one_task_is_drawn_together(loaded: Engine, requests: list[GenerateRequest]) -> None:
    other = GenerateRequest("reconstruct", requests[0].image, contrast="t2")
    with pytest.raises(RequestError, match="of one task and one contrast"):
        loaded.generate_together([requests[0], other]).result()
    with pytest.raises(RequestError, match="8-bit"):
        loaded.generate_together(
            [requests[0], GenerateRequest("reconstruct", np.zeros((4, 4, 4), np.uint8))]
        ).result()


def test_weights_that_give_no_numbers_are_told_everywhere(
    engine: Engine, make_model: Any, requests: list[GenerateRequest]
) -> None:
    folder = make_model()
    file = folder / "gen.bin"
    tensors = torch.load(file, weights_only=True)
    tensors = {
        name: part.fill_(float("nan")) if "layers.1" in name else part for name, part in tensors.items()
    }
    torch.save(tensors, file)
    engine.load(folder).result()
    with pytest.raises(NotANumber, match="no number: its weights are damaged"):
        engine.generate(requests[0]).result()
    with pytest.raises(EngineError, match="no number"):
        engine.generate_together(requests).result()


def test_free_memory_is_told() -> None:
    assert free_memory("cpu") > 1 << 20


def logits_of(*probabilities: list[float]) -> torch.Tensor:
    return torch.tensor(probabilities).log()


def test_the_neighbours_token_stays_where_it_is_nearly_as_probable() -> None:
    steady = Steady(0.5)
    steps = steady.choose(
        logits_of([0.5, 0.3, 0.2], [0.35, 0.6, 0.05], [0.2, 0.7, 0.1], [0.2, 0.3, 0.5]), 100
    )
    assert [step.token for step in steps] == [100, 100, 101, 101]
    assert [step.kept for step in steps] == [False, True, False, True]
    assert [step.probability for step in steps] == pytest.approx([0.5, 0.35, 0.7, 0.3])
    before = Steady(0.5, [101, 102])
    assert [step.token for step in before.choose(logits_of([0.5, 0.3, 0.2]), 100)] == [101]
    assert [step.token for step in before.choose(logits_of([0.5, 0.3, 0.2]), 100)] == [100]
    with pytest.raises(NotANumber):
        Steady(0.5).choose(torch.full((1, 3), float("nan")))


@pytest.fixture
def wide(engine: Engine, tmp_path: Path) -> Engine:
    """A random model whose pictures differ from one another."""
    make(Made.read("hidden=64,layers=2,rank=8,head=32,patches=2,side=4,codes=64"), tmp_path, seed=3)
    engine.load(tmp_path).result()
    return engine


def codes_of(images: Sequence[GeneratedImage]) -> list[list[int]]:
    return [image.indices.tolist() for image in images]


def test_neighbouring_slices_share_tokens_only_as_far_as_is_allowed(
    wide: Engine, requests: list[GenerateRequest]
) -> None:
    plain = wide.generate_together(requests).result()
    assert all(image.steadied is None for image in plain)
    exact = wide.generate_together(requests, steady=Steadying(1.0)).result()
    assert codes_of(exact) == codes_of(plain)
    assert [image.steadied for image in exact] == [Steadied(1.0, 0.0)] * 5
    steadied = wide.generate_together(requests, steady=Steadying(0.97)).result()
    assert codes_of(steadied)[0] == codes_of(plain)[0]
    assert codes_of(steadied) != codes_of(plain)

    def changes(images: Sequence[GeneratedImage]) -> int:
        return sum(int((a.indices != b.indices).sum()) for a, b in pairwise(images))

    assert changes(steadied) < changes(plain)
    for before, image in pairwise(steadied):
        assert image.steadied is not None
        assert image.steadied.kept <= float((before.indices == image.indices).mean())


def test_a_series_goes_on_behind_the_slice_before(
    wide: Engine, requests: list[GenerateRequest], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = wide.generate_together(requests, steady=Steadying(0.97)).result()
    first = wide.generate_together(requests[:2], steady=Steadying(0.97)).result()
    rest = wide.generate_together(requests[2:], steady=Steadying(0.97, first[-1].indices)).result()
    assert codes_of([*first, *rest]) == codes_of(whole)
    monkeypatch.setattr(drawing, "free_memory", lambda _: 0)
    one_by_one = wide.generate_together(requests, steady=Steadying(0.97)).result()
    assert codes_of(one_by_one) == codes_of(whole)


@pytest.mark.parametrize("share", [0.0, 1.5, -1.0, float("nan")])
def test_a_share_that_is_none_is_refused(
    loaded: Engine, requests: list[GenerateRequest], share: float
) -> None:
    with pytest.raises(RequestError, match="above 0 and at most 1"):
        loaded.generate_together(requests, steady=Steadying(share)).result()


def test_previews_are_of_the_first_picture_under_way(loaded: Engine, requests: list[GenerateRequest]) -> None:
    told = list[Progress]()
    loaded.generate_together([replace(one, preview_every=4) for one in requests], told.append).result()
    previews = [progress.preview for progress in told if progress.preview is not None]
    assert previews
    assert all(preview.shape == previews[0].shape for preview in previews)
    told.clear()
    loaded.generate_together([replace(one, preview_every=0) for one in requests], told.append).result()
    assert not any(progress.preview is not None for progress in told)


def test_a_picture_of_mean_codes_has_the_same_tokens(
    tmp_path: Path, engine: Engine, requests: list[GenerateRequest]
) -> None:
    def drawn(temperature: float | None) -> tuple[GeneratedImage, ...]:
        folder = tmp_path / str(temperature)
        manifest = make(
            Made.read("hidden=64,layers=2,rank=8,head=32,patches=2,side=4,codes=64"), folder, seed=3
        )
        uses = {name: replace(use, code_temperature=temperature) for name, use in manifest.uses.items()}
        write_manifest(replace(manifest, uses=uses), folder)
        engine.load(folder).result()
        together = engine.generate_together(requests).result()
        alone = engine.generate(requests[0]).result()
        np.testing.assert_allclose(alone.pixels.astype(int), together[0].pixels, atol=1)
        assert {image.code_temperature for image in together} == {temperature}
        return together

    chosen, soft, nearly_chosen = drawn(None), drawn(1.0), drawn(1e-4)
    assert codes_of(chosen) == codes_of(soft) == codes_of(nearly_chosen)
    assert all(
        np.abs(a.pixels.astype(int) - b.pixels).max() <= 1 for a, b in zip(chosen, nearly_chosen, strict=True)
    )
    assert any((a.pixels != b.pixels).any() for a, b in zip(chosen, soft, strict=True))
