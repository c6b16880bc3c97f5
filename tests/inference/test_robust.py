"""What goes wrong is told in one sentence, costs no memory, and leaves the engine usable."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from healthgpt_inference import engine as engine_module
from healthgpt_inference.engine import Engine
from healthgpt_inference.errors import NotANumber, RequestError, Stopped, WeightsError
from healthgpt_inference.requests import AskRequest, GenerateRequest, Picture, Progress

ASK = AskRequest("Which organ is shown?", max_new_tokens=3)


def parts_of_loading(engine: Engine, folder: Path) -> list[str]:
    """What loading tells, in order."""
    told = list[str]()
    engine.load(folder, lambda progress: told.append(progress.text)).result()
    engine.unload().result()
    return [text for text in told if text.startswith("tiny: ")]


def stopped_at(engine: Engine, folder: Path, last: int) -> list[str]:
    """Load, and stop when the part of that number is told; the parts that were told."""
    seen, jobs, ready = list[str](), list[Any](), threading.Event()

    def stop_here(progress: Progress) -> None:
        ready.wait(10)
        if progress.stage == "loading":
            seen.append(progress.text)
            if len(seen) == last:
                jobs[0].stop()

    jobs.append(engine.load(folder, stop_here))
    ready.set()
    with pytest.raises(Stopped):
        jobs[0].result()
    return seen


def test_loading_is_stopped_at_every_part(engine: Engine, tiny_model: Path) -> None:
    parts = parts_of_loading(engine, tiny_model)
    assert {"tiny: base", "tiny: vision", "tiny: comprehension", "tiny: device"} <= set(parts)
    for last in range(1, len(parts) + 1):
        assert stopped_at(engine, tiny_model, last) == parts[:last]
        assert engine.info is None
    engine.load(tiny_model).result()
    assert engine.ask(ASK).result().tokens > 0


def test_a_model_is_let_go_of_and_loaded_again(engine: Engine, tiny_model: Path) -> None:
    size = engine.load(tiny_model).result().bytes
    assert size > 100_000
    engine.unload().result()
    assert engine.info is None
    with pytest.raises(RequestError, match="No model is loaded"):
        engine.ask(ASK).result()
    assert engine.load(tiny_model).result().bytes == size
    assert engine.ask(ASK).result().tokens > 0


def test_an_idle_model_is_let_go_of_where_others_need_its_memory(
    tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free, told, reasons = [8 << 30], threading.Event(), list[str]()
    monkeypatch.setattr(engine_module, "free_memory", lambda _: free[0])
    monkeypatch.setattr(engine_module, "_LOOK_EVERY", 0.01)

    def let_go(reason: str) -> None:
        reasons.append(reason)
        told.set()

    engine = Engine(device="cpu", threads=1, on_let_go=let_go)
    engine.load(tiny_model).result()
    assert engine.ask(ASK).result().tokens > 0
    assert engine.info is not None
    assert not told.is_set()
    free[0] = 100 << 20
    assert told.wait(60)
    assert reasons == ["memory"]
    assert engine.info is None
    with pytest.raises(RequestError, match="No model is loaded"):
        engine.ask(ASK).result()
    # A model that leaves no more than that free by itself stays.
    told.clear()
    assert engine.load(tiny_model).result().bytes > 0
    assert engine.ask(ASK).result().tokens > 0
    assert not told.wait(0.3)
    assert engine.info is not None
    engine.close()


@pytest.mark.parametrize("damage", ["cut off", "another's bytes"])
def test_a_damaged_shard_is_named(engine: Engine, make_model: Any, damage: str) -> None:
    folder = make_model(form="shards")
    shard = folder / "base/model-00002-of-00002.safetensors"
    content = shard.read_bytes()
    shard.write_bytes(content[: len(content) // 2] if damage == "cut off" else bytes(len(content)))
    with pytest.raises(WeightsError, match=r"model-00002-of-00002\.safetensors is damaged"):
        engine.load(folder).result()
    shard.write_bytes(content)
    engine.load(folder).result()
    assert engine.ask(ASK).result().tokens > 0


def test_an_answer_of_no_numbers_is_told(engine: Engine, make_model: Any) -> None:
    folder = make_model()
    file = folder / "com.bin"
    tensors = torch.load(file, weights_only=True)
    torch.save({name: part * float("inf") for name, part in tensors.items()}, file)
    engine.load(folder).result()
    with pytest.raises(NotANumber, match="no number: its weights are damaged"):
        engine.ask(ASK).result()


@pytest.mark.parametrize("shape", [(1, 1), (2, 20_000), (20_000, 2), (3, 20_000, 3)])
def test_pictures_of_extreme_shapes_are_drawn(
    engine: Engine, tiny_model: Path, shape: tuple[int, ...]
) -> None:
    engine.load(tiny_model).result()
    picture: Picture = np.full(shape, 200, np.uint8)
    assert engine.generate(GenerateRequest("reconstruct", picture)).result().pixels.shape == (8, 8)


def test_the_precision_is_that_of_the_environment(tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEALTHGPT_PRECISION", "bfloat16")
    engines = [Engine(device="cpu", threads=1), Engine(device="cpu", precision="float16", threads=1)]
    assert [engine.load(tiny_model).result().precision for engine in engines] == ["bfloat16", "float16"]
    for engine in engines:
        engine.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a process is read from /proc")
def test_many_requests_take_no_more_memory(engine: Engine, tiny_model: Path, picture: Picture) -> None:
    def resident() -> int:
        return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

    def work(count: int) -> None:
        for _ in range(count):
            engine.ask(AskRequest("What?", picture, 1)).result()
            engine.generate(GenerateRequest("reconstruct", picture, preview_every=0)).result()

    engine.load(tiny_model).result()
    work(30)
    before = resident()
    work(150)
    assert resident() - before < 8 << 20
