"""The engine as its users meet it: one base, one thread, one queue; stop at every stage; errors that leave it usable."""

from __future__ import annotations

import gc
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from healthgpt_inference.engine import Engine
from healthgpt_inference.errors import (
    DeviceLost,
    EngineError,
    ManifestError,
    OutOfMemory,
    RequestError,
    Stopped,
    WeightsError,
)
from healthgpt_inference.faults import as_told
from healthgpt_inference.loading import LoadedModel
from healthgpt_inference.manifest import load_manifest, write_manifest
from healthgpt_inference.requests import AskRequest, GenerateRequest, Picture, Progress, Sampling, Turn

ASK = AskRequest("Which organ is shown?", max_new_tokens=6)


@pytest.fixture
def loaded(engine: Engine, tiny_model: Path) -> Engine:
    engine.load(tiny_model).result()
    return engine


def model_of(engine: Engine) -> LoadedModel:
    assert isinstance(engine._loaded, LoadedModel)
    return engine._loaded


def test_importing_the_engine_imports_nothing_heavy() -> None:
    code = (
        "import sys, healthgpt_inference.engine, healthgpt_inference.commands\n"
        "print([name for name in ('torch', 'transformers', 'peft', 'scipy', 'PIL', 'sentencepiece') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_idle_threads_of_torch_sleep_before_it_is_imported() -> None:
    """Otherwise a busy program beside this one makes a picture ten times slower."""
    code = (
        "import os, sys\n"
        "from healthgpt_inference.engine import Engine\n"
        "engine = Engine(device='cpu')\n"
        "stages = []\n"
        "engine.load(__import__('pathlib').Path(sys.argv[1]), lambda p: stages.append(p.stage)).result()\n"
        "engine.close()\n"
        "print(os.environ['OMP_WAIT_POLICY'], stages[0], stages[-1])"
    )
    model = Path(__file__).parent / "vectors/m3"
    given = {name: value for name, value in os.environ.items() if name != "OMP_WAIT_POLICY"}
    run = subprocess.run(
        [sys.executable, "-c", code, str(model)], capture_output=True, text=True, check=True, env=given
    )
    assert run.stdout.split() == ["passive", "importing", "done"]


# Loading.


def test_a_model_says_what_it_is(engine: Engine, tiny_model: Path) -> None:
    info = engine.load(tiny_model).result()
    assert engine.info == info
    assert (info.name, info.family, info.device, info.precision) == ("tiny", "healthgpt-m3", "cpu", "float32")
    assert (info.image_size, info.output_size) == (16, 8)
    assert set(info.uses) == {"ask", "reconstruct"}
    assert info.weights_sha256 == load_manifest(tiny_model).weights_sha256()
    assert info.abilities.draws
    assert info.notices == ()


def test_the_same_folder_again_loads_nothing_and_a_changed_one_loads_anew(
    engine: Engine, make_model: Any
) -> None:
    folder = make_model()
    engine.load(folder).result()
    before = engine._loaded
    stages = list[str]()
    engine.load(folder, lambda progress: stages.append(progress.stage)).result()
    assert engine._loaded is before
    assert stages == []
    manifest = folder / "model.toml"
    manifest.write_text(manifest.read_text().replace('name = "tiny"', 'name = "other"'))
    assert engine.load(folder).result().name == "other"
    assert engine._loaded is not before


def test_both_tasks_share_one_base_and_changing_the_task_loads_nothing(
    loaded: Engine, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = model_of(loaded).model
    layers = [
        layer.base_layer.weight.data_ptr()
        for layer in model.tuner.model.modules()
        if hasattr(layer, "lora_A")
    ]
    files = list[str]()
    monkeypatch.setattr(Path, "open", lambda path, *_: files.append(str(path)))
    first = loaded.ask(AskRequest("What?", picture, 6)).result()
    loaded.generate(GenerateRequest("reconstruct", picture)).result()
    again = loaded.ask(AskRequest("What?", picture, 6)).result()
    monkeypatch.undo()
    assert again.text == first.text
    assert files == []
    assert layers == [
        layer.base_layer.weight.data_ptr()
        for layer in model.tuner.model.modules()
        if hasattr(layer, "lora_A")
    ]
    assert sum(name.endswith("qkv_proj.base_layer.weight") for name, _ in model.named_parameters()) == 2


def test_loading_can_be_stopped_and_begun_again(engine: Engine, tiny_model: Path) -> None:
    jobs = list[Any]()
    begun = threading.Event()

    def stop_at_once(progress: Progress) -> None:
        begun.wait(10)
        if progress.stage == "loading":
            jobs[0].stop()

    jobs.append(engine.load(tiny_model, stop_at_once))
    begun.set()
    with pytest.raises(Stopped):
        jobs[0].result()
    assert engine.info is None
    assert engine.load(tiny_model).result().name == "tiny"


def test_a_failed_load_names_the_fault_and_leaves_the_engine_usable(
    engine: Engine, tiny_model: Path, make_model: Any
) -> None:
    engine.load(tiny_model).result()
    broken = make_model()
    (broken / "com.bin").unlink()
    with pytest.raises(ManifestError, match=r"com\.bin"):
        engine.load(broken).result()
    with pytest.raises(RequestError, match="No model is loaded"):
        engine.ask(ASK).result()
    engine.load(tiny_model).result()
    assert engine.ask(ASK).result().tokens > 0


def test_nothing_is_answered_before_a_model_is_there(engine: Engine) -> None:
    with pytest.raises(RequestError, match="No model is loaded"):
        engine.ask(ASK).result()


def test_an_image_tokenizer_alone_answers_nothing(engine: Engine, tiny_model: Path, tmp_path: Path) -> None:
    shutil.copytree(tiny_model / "vqgan", tmp_path / "vqgan")
    (tmp_path / "model.toml").write_text(
        'name = "eyes"\nfamily = "healthgpt-image-tokenizer"\n'
        '[image_tokenizer]\nconfig = "vqgan/model.yaml"\nweights = "vqgan/model.safetensors"\n'
    )
    with pytest.raises(ManifestError, match=r"'eyes'.*neither answers nor draws"):
        engine.load(tmp_path).result()


# Faults of a folder, each named.


def edit(file: Path, change: Callable[[dict[str, Any]], Any]) -> None:
    document = json.loads(file.read_text())
    change(document)
    file.write_text(json.dumps(document))


def edit_tensors(file: Path, change: Callable[[dict[str, torch.Tensor]], Any]) -> None:
    pickled = file.suffix == ".bin"
    tensors = torch.load(file, weights_only=True) if pickled else load_file(file)
    change(tensors)
    torch.save(tensors, file) if pickled else save_file(tensors, file)


QKV = "model.layers.0.self_attn.qkv_proj"
ADAPTER = "base_model.model."
Fault = Callable[[Path], Any]


def removed(file: str) -> Fault:
    return lambda folder: (folder / file).unlink()


def written(file: str, text: str) -> Fault:
    return lambda folder: (folder / file).write_text(text)


def replaced(old: str, new: str) -> Fault:
    """In the manifest."""
    return lambda folder: written("model.toml", (folder / "model.toml").read_text().replace(old, new))(folder)


def configured(**values: Any) -> Fault:
    return lambda folder: edit(folder / "base/config.json", lambda document: document.update(values))


def without(file: str, name: str) -> Fault:
    return lambda folder: edit_tensors(folder / file, lambda tensors: tensors.pop(name))


def misshapen(file: str, name: str) -> Fault:
    return lambda folder: edit_tensors(
        folder / file, lambda tensors: tensors.update({name: torch.ones(3, 3)})
    )


BASE, TOWER, ADAPTED = "base/model.safetensors", "vision/model.safetensors", "com.bin"
FOLDER_FAULTS: dict[str, tuple[Fault, type[EngineError], str]] = {
    "no configuration": (removed("base/config.json"), ManifestError, r"config\.json"),
    "a damaged configuration": (written("base/config.json", "{"), ManifestError, r"config\.json"),
    "heads that do not divide the width": (configured(num_attention_heads=5), WeightsError, "o_proj"),
    "another vocabulary": (configured(vocab_size=471), WeightsError, "embed_tokens"),
    "a base without weights": (removed(BASE), WeightsError, "holds no weights"),
    "a missing tensor of the base": (without(BASE, f"{QKV}.weight"), WeightsError, f"lacks the tensor {QKV}"),
    "a misshapen tensor of the base": (misshapen(BASE, f"{QKV}.weight"), WeightsError, rf"{QKV}.*\[3, 3\]"),
    "a missing tensor of the tower": (without(TOWER, "pre_layrnorm.weight"), WeightsError, "pre_layrnorm"),
    "a missing tensor of an adapter": (
        without(ADAPTED, f"{ADAPTER}{QKV}.lora_route.weight"), WeightsError, f"{QKV}.lora_route",
    ),
    "a missing tensor of a projector": (
        without(ADAPTED, f"{ADAPTER}model.mm_projector.2.bias"), WeightsError, r"mm_projector.*2\.bias",
    ),
    "a misshapen table": (misshapen("gen.bin", f"{ADAPTER}lm_head.weight"), WeightsError, "vocabulary"),
    "a wrong rank": (replaced("rank = 8", "rank = 16"), WeightsError, r"lora_A.*\[8, 32\] and not \[16, 32\]"),
    "a vision layer that is not there": (
        replaced("vision_layer = -2", "vision_layer = 4"), ManifestError, "vision layer 4, but the tower has 3",
    ),
    "another number of codes": (
        replaced("size = 32", "size = 30"), ManifestError, "30 image tokens, but its image tokenizer 32",
    ),
    "an unknown template": (replaced("phi3_instruct", "llama"), ManifestError, "llama"),
    "end tokens that are none": (
        written("base/generation_config.json", '{"eos_token_id": "x"}'), ManifestError, "generation_config",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FOLDER_FAULTS)
def test_every_fault_of_a_folder_is_named(engine: Engine, make_model: Any, name: str) -> None:
    change, kind, words = FOLDER_FAULTS[name]
    folder = make_model()
    change(folder)
    with pytest.raises(kind, match=words):
        engine.load(folder).result()


def test_an_unknown_extra_tensor_is_reported_and_left_out(engine: Engine, make_model: Any) -> None:
    folder = make_model()
    edit_tensors(folder / "com.bin", lambda tensors: tensors.update(extra=torch.ones(1), more=torch.ones(1)))
    notices = engine.load(folder).result().notices
    assert len(notices) == 1
    assert "2 tensors that the model does not know; left out: extra" in notices[0]
    assert "com.bin" in notices[0]


# Asking.


def test_progress_for_each_token_ends_in_the_answer(loaded: Engine, picture: Picture) -> None:
    seen = list[Progress]()
    answer = loaded.ask(AskRequest("What is this?", picture, 6), seen.append).result()
    assert [progress.stage for progress in seen] == ["reading"] + ["writing"] * answer.tokens
    assert [progress.done for progress in seen[1:]] == list(range(1, answer.tokens + 1))
    assert seen[-1].text == answer.text
    assert seen[-1].total == 6
    assert 0 < answer.mean_token_probability <= 1
    assert answer.stopped is False
    assert answer.notices == ("The answer was cut off at its longest length.",)


def test_greedy_answers_are_the_same_again_and_sampled_ones_by_their_seed(loaded: Engine) -> None:
    def text(sampling: Sampling) -> str:
        return loaded.ask(AskRequest("Why?", max_new_tokens=12, sampling=sampling)).result().text

    assert text(Sampling()) == text(Sampling())
    hot = [text(Sampling(temperature=3.0, seed=seed)) for seed in (1, 1, 2)]
    assert hot[0] == hot[1] != hot[2]


def test_a_caution_stands_before_each_answer_that_holds_its_word(engine: Engine, make_model: Any) -> None:
    folder = make_model()
    engine.load(folder).result()
    plain = engine.ask(ASK).result().text
    manifest = load_manifest(folder)
    cautions = {plain.strip()[-3:].upper(): "Mind this.", "a word that is not said": "Never shown."}
    uses = manifest.uses | {"ask": replace(manifest.uses["ask"], cautions=cautions)}
    write_manifest(replace(manifest, uses=uses), folder)
    assert load_manifest(folder).uses["ask"].cautions == cautions
    engine.load(folder).result()
    assert engine.ask(ASK).result().text == f"Mind this. {plain}"


def test_a_region_is_what_the_model_sees(loaded: Engine, picture: Picture) -> None:
    part = np.ascontiguousarray(picture[2:11, 5:20])
    whole = loaded.ask(AskRequest("What?", picture, 8)).result().text
    region = loaded.ask(AskRequest("What?", picture, 8, region=(5, 2, 20, 11))).result().text
    assert region == loaded.ask(AskRequest("What?", part, 8)).result().text
    assert region != whole


def test_earlier_turns_change_the_answer(loaded: Engine) -> None:
    plain = loaded.ask(AskRequest("And now?", max_new_tokens=8)).result()
    after = loaded.ask(
        AskRequest("And now?", max_new_tokens=8, history=(Turn("Is it CT?", "Yes."),))
    ).result()
    assert after.text != plain.text


def test_the_oldest_turns_are_left_out_where_they_do_not_fit(engine: Engine, make_model: Any) -> None:
    engine.load(make_model(positions=200)).result()
    history = tuple(Turn(f"Question {number} about it?", "An answer of some words.") for number in range(12))
    answer = engine.ask(AskRequest("And now?", max_new_tokens=8, history=history)).result()
    notice = next(notice for notice in answer.notices if "oldest" in notice)
    left_out = int(notice.split()[2])
    assert 0 < left_out < 12
    kept = engine.ask(AskRequest("And now?", max_new_tokens=8, history=history[left_out:])).result()
    assert kept.text == answer.text
    assert not any("oldest" in notice for notice in kept.notices)


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "no question": ({"question": "  "}, "no question"),
    "no room for an answer": ({"max_new_tokens": 0}, "at least one token"),
    "too long": ({"question": "long " * 600}, "longer than the model can read"),
    "an image mark": ({"question": "Is <image> it?"}, "<image>"),
    "floating point": ({"image": np.zeros((4, 4))}, "8-bit"),
    "four channels": ({"image": np.zeros((4, 4, 4), np.uint8)}, "8-bit"),
    "no pixels": ({"image": np.zeros((0, 4), np.uint8)}, "8-bit"),
    "too large": ({"image": np.zeros((1, 20_001), np.uint8)}, "larger than 20000"),
    "an empty region": ({"image": np.zeros((4, 4), np.uint8), "region": (1, 1, 1, 3)}, "empty or leaves"),
    "a region outside": ({"image": np.zeros((4, 4), np.uint8), "region": (0, 0, 5, 4)}, "empty or leaves"),
    "a region of nothing": ({"region": (0, 0, 1, 1)}, "needs the picture"),
    "several pictures": (
        {"images": (np.zeros((4, 4), np.uint8),) * 2},
        "one picture with a question, not several",
    ),
    "a volume": ({"volume": np.zeros((3, 4, 4), np.uint8)}, "not volumes: ask about one slice"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_asked_is_refused_with_the_reason(loaded: Engine, name: str) -> None:
    changes, words = BAD[name]
    with pytest.raises(RequestError, match=words):
        loaded.ask(replace(AskRequest("What?", max_new_tokens=2), **changes)).result()
    assert loaded.ask(ASK).result().tokens > 0


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 1), (5, 7, 3), (9000, 6000)])
def test_pictures_of_any_shape_are_seen(loaded: Engine, shape: tuple[int, ...]) -> None:
    assert loaded.ask(AskRequest("What?", np.full(shape, 90, np.uint8), 2)).result().tokens == 2


# Generating.


def test_a_picture_is_drawn_with_progress_for_each_token_and_a_preview(
    loaded: Engine, picture: Picture
) -> None:
    seen = list[Progress]()
    result = loaded.generate(GenerateRequest("reconstruct", picture, preview_every=4), seen.append).result()
    drawing = [progress for progress in seen if progress.stage == "drawing"]
    assert [progress.done for progress in drawing] == list(range(1, 17))
    assert {progress.total for progress in drawing} == {16}
    previews = [progress for progress in drawing if progress.preview is not None]
    assert previews[0].done == 4
    assert all(progress.preview.shape == (8, 8) for progress in previews if progress.preview is not None)
    assert result.pixels.shape == (8, 8)
    assert result.pixels.dtype == np.uint8
    assert result.indices.shape == (16,)
    assert ((result.indices >= 0) & (result.indices < 32)).all()
    assert np.isfinite(result.ceiling.psnr)
    assert -1 <= result.ceiling.ssim <= 1
    # New rows of the head are all the mean of the old ones: each of the 32 codes is as probable, which is 5 bits.
    np.testing.assert_allclose(result.entropy, np.full((4, 4), 5), rtol=1e-5)


def test_no_preview_where_none_is_wanted(loaded: Engine, picture: Picture) -> None:
    seen = list[Progress]()
    loaded.generate(GenerateRequest("reconstruct", picture, preview_every=0), seen.append).result()
    assert all(progress.preview is None for progress in seen)


def test_the_picture_is_that_of_the_codes(loaded: Engine, picture: Picture) -> None:
    result = loaded.generate(GenerateRequest("reconstruct", picture)).result()
    np.testing.assert_array_equal(result.pixels, model_of(loaded).decode(result.indices.tolist()))


def test_a_use_that_is_not_offered_is_refused(loaded: Engine, picture: Picture) -> None:
    with pytest.raises(RequestError, match="'tiny' was not trained for ct-to-mr"):
        loaded.generate(GenerateRequest("ct-to-mr", picture)).result()


def test_a_grid_that_the_manifest_makes_smaller_is_drawn(
    engine: Engine, make_model: Any, picture: Picture
) -> None:
    folder = make_model()
    manifest = folder / "model.toml"
    manifest.write_text(manifest.read_text().replace("side = 4", "side = 2"))
    assert engine.load(folder).result().output_size == 4
    result = engine.generate(GenerateRequest("reconstruct", picture)).result()
    assert result.pixels.shape == (4, 4)


def test_a_picture_that_does_not_fit_behind_its_prompt_is_refused(
    engine: Engine, make_model: Any, picture: Picture
) -> None:
    engine.load(make_model(positions=60)).result()
    with pytest.raises(RequestError, match="longer than the 60 positions"):
        engine.generate(GenerateRequest("reconstruct", picture)).result()


# Stopping.


def held(engine: Engine) -> tuple[threading.Event, Any]:
    """A request that keeps the engine busy until the event is set."""
    release, begun = threading.Event(), threading.Event()

    def wait(_: Progress) -> None:
        begun.set()
        release.wait(30)

    job = engine.ask(ASK, wait)
    assert begun.wait(30)
    return release, job


def test_a_request_in_the_queue_is_stopped_at_once(loaded: Engine) -> None:
    release, first = held(loaded)
    begun = list[Progress]()
    waiting = loaded.ask(ASK, begun.append)
    waiting.stop()
    with pytest.raises(Stopped):
        waiting.result(timeout=5)
    assert not first.done()
    release.set()
    assert first.result().tokens > 0
    assert loaded.ask(ASK).result().tokens > 0
    assert begun == []


def test_an_answer_is_stopped_within_one_token_and_kept_so_far(loaded: Engine) -> None:
    jobs, seen = list[Any](), list[Progress]()
    ready = threading.Event()

    def stop_at_the_second(progress: Progress) -> None:
        ready.wait(10)
        seen.append(progress)
        if progress.done == 2:
            jobs[0].stop()

    jobs.append(loaded.ask(AskRequest("What?", max_new_tokens=50), stop_at_the_second))
    ready.set()
    answer = jobs[0].result()
    assert answer.stopped
    assert answer.tokens == 2
    assert answer.text == seen[-1].text
    assert answer.notices == ()


def test_a_picture_is_stopped_within_one_token(loaded: Engine, picture: Picture) -> None:
    jobs, seen = list[Any](), list[Progress]()
    ready = threading.Event()

    def stop_at_the_fifth(progress: Progress) -> None:
        ready.wait(10)
        seen.append(progress)
        if progress.done == 5:
            jobs[0].cancel()

    jobs.append(loaded.generate(GenerateRequest("reconstruct", picture), stop_at_the_fifth))
    ready.set()
    with pytest.raises(Stopped):
        jobs[0].result()
    assert seen[-1].done == 5
    assert loaded.ask(ASK).result().tokens > 0


def test_a_stop_after_the_end_changes_nothing(loaded: Engine) -> None:
    job = loaded.ask(ASK)
    answer = job.result()
    job.stop()
    assert job.result() is answer


# Faults while working.


def test_a_fault_of_the_listener_leaves_the_engine_usable(loaded: Engine) -> None:
    def fail(_: Progress) -> None:
        raise ZeroDivisionError("the listener's own")

    with pytest.raises(ZeroDivisionError, match="the listener's own"):
        loaded.ask(ASK, fail).result()
    assert loaded.ask(ASK).result().tokens > 0


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB"),
        RuntimeError(
            "[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: can't allocate memory: you tried to"
        ),
        RuntimeError("[enforce fail a"),
        RuntimeError("MPS backend out of memory (MPS allocated: 9 GB)"),
        RuntimeError("unable to mmap 447 bytes from file <x>: Cannot allocate memory (12)"),
    ],
    ids=["python", "cuda", "cpu", "cut off", "mps", "mapped file"],
)
def test_out_of_memory_is_a_message(error: BaseException) -> None:
    told = as_told(error)
    assert isinstance(told, OutOfMemory)
    assert "choose a smaller model" in str(told)


def test_a_real_lack_of_memory_is_a_message_and_the_engine_goes_on(loaded: Engine) -> None:
    def take_too_much(_: Progress) -> None:
        torch.empty(2**60, dtype=torch.uint8)

    with pytest.raises(OutOfMemory):
        loaded.ask(ASK, take_too_much).result()
    assert loaded.ask(ASK).result().tokens > 0


def test_a_device_that_disappears_is_told_and_the_processor_goes_on(tiny_model: Path) -> None:
    def lose(_: Progress) -> None:
        raise torch.AcceleratorError("CUDA error: unspecified launch failure")

    reasons = list[str]()
    engine = Engine(device="cpu", threads=1, on_let_go=reasons.append)
    assert engine.load(tiny_model).result().notices == ()
    with pytest.raises(DeviceLost, match="stopped answering"):
        engine.ask(ASK, lose).result()
    assert engine.info is None
    info = engine.load(tiny_model).result()
    assert reasons == ["device"]
    assert info.device == "cpu"
    assert "until the program is started anew" in info.notices[0]
    assert engine.ask(ASK).result().tokens > 0
    engine.close()


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("CUDA error: device-side assert triggered"),
        RuntimeError("cuDNN error: CUDNN_STATUS_EXECUTION_FAILED"),
        RuntimeError("CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling `cublasCreate(handle)`"),
        RuntimeError("No CUDA GPUs are available"),
        RuntimeError("MPS: command buffer exited with error status"),
    ],
    ids=["assert", "cudnn", "cublas", "none left", "metal"],
)
def test_every_way_of_losing_a_device_is_known(error: RuntimeError) -> None:
    assert isinstance(as_told(error), DeviceLost)


def test_other_faults_stay_what_they_are() -> None:
    error = RuntimeError("shapes do not fit")
    assert as_told(error) is error


def test_a_device_that_is_not_there_is_told(tiny_model: Path) -> None:
    engine = Engine(device="quantum")
    with pytest.raises(EngineError, match="'quantum' is not there; here are cpu"):
        engine.load(tiny_model).result()
    engine.close()


# Closing, and several at once.


def test_closing_ends_what_runs_and_what_waits(tiny_model: Path) -> None:
    engine = Engine(device="cpu", threads=1)
    engine.load(tiny_model).result()
    release, running = held(engine)
    waiting = engine.ask(ASK)
    closing = threading.Thread(target=engine.close, args=(10.0,))
    closing.start()
    with pytest.raises(Stopped):
        waiting.result(timeout=10)
    release.set()
    closing.join(10)
    assert not closing.is_alive()
    assert running.result(timeout=1).stopped
    assert not engine._thread.is_alive()
    assert engine.info is None
    with pytest.raises(EngineError, match="was closed"):
        engine.ask(ASK).result(timeout=1)
    engine.close()


def test_an_engine_may_be_closed_by_its_own_listener(tiny_model: Path) -> None:
    engine = Engine(device="cpu", threads=1)
    engine.load(tiny_model).result()
    answer = engine.ask(AskRequest("What?", max_new_tokens=20), lambda _: engine.close()).result(timeout=10)
    assert answer.stopped
    engine._thread.join(10)
    assert not engine._thread.is_alive()


def test_two_engines_work_side_by_side(tiny_model: Path, make_model: Any, picture: Picture) -> None:
    engines = [Engine(device="cpu", threads=1) for _ in range(2)]
    folders = [tiny_model, make_model(seed=5)]
    for engine, folder in zip(engines, folders, strict=True):
        engine.load(folder).result()
    alone = [engine.ask(AskRequest("What?", picture, 12)).result().text for engine in engines]
    assert alone[0] != alone[1]
    jobs = [[engine.ask(AskRequest("What?", picture, 12)) for _ in range(4)] for engine in engines]
    for text, own in zip(alone, jobs, strict=True):
        assert {job.result().text for job in own} == {text}
    engines[0].close()
    assert engines[1].ask(ASK).result().tokens > 0
    engines[1].close()


def test_each_engine_has_its_own_number_of_threads(tiny_model: Path) -> None:
    engines = [Engine(device="cpu", threads=count) for count in (1, 2)]
    for engine in engines:
        engine.load(tiny_model).result()
    counts = [set[int](), set[int]()]
    for engine, seen in zip(engines, counts, strict=True):
        engine.ask(ASK, lambda _, seen=seen: seen.add(torch.get_num_threads())).result()  # type: ignore[misc]
        engine.close()
    assert counts == [{1}, {2}]


def test_many_requests_leave_nothing_behind(loaded: Engine, picture: Picture) -> None:
    def tensors() -> int:
        gc.collect()
        return sum(issubclass(type(thing), torch.Tensor) for thing in gc.get_objects())

    loaded.ask(AskRequest("What?", picture, 3)).result()
    loaded.generate(GenerateRequest("reconstruct", picture)).result()
    before = tensors()
    for _ in range(30):
        loaded.ask(AskRequest("What?", picture, 3)).result()
    for _ in range(10):
        loaded.generate(GenerateRequest("reconstruct", picture)).result()
    loaded.ask(ASK).result()
    assert tensors() <= before
    assert loaded._jobs == set()
