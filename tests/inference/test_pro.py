"""HealthGPT-Pro on a tiny random configuration of the real architecture, against transformers' own ``generate``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from healthgpt_inference.engine import Engine
from healthgpt_inference.errors import EngineError, ManifestError, RequestError, WeightsError
from healthgpt_inference.families.pro import FRAMES, LoadedPro, slices_of
from healthgpt_inference.manifest import Use, load_manifest
from healthgpt_inference.requests import AskRequest, GenerateRequest, Picture, Turn
from tests.inference.tiny_pro import make_pro

COUNT = 8


@pytest.fixture(scope="session")
def pro_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "pro"
    make_pro(folder)
    return folder


@pytest.fixture(scope="session")
def pro(pro_folder: Path) -> LoadedPro:
    return LoadedPro(load_manifest(pro_folder))


@pytest.fixture
def volume() -> Picture:
    return np.random.default_rng(1).integers(0, 256, (30, 16, 24), dtype=np.uint8)


def requests(picture: Picture, volume: Picture) -> dict[str, AskRequest]:
    turn = Turn("Is it CT?", "It is MR.")
    return {
        "text": AskRequest("Is there a lesion?"),
        "one picture": AskRequest("Is there a lesion?", picture),
        "several": AskRequest("What differs?", images=(picture, picture[:, ::-1].copy(), picture[:10])),
        "a volume": AskRequest("What is shown?", volume=volume),
        "a conversation": AskRequest("And now?", picture, history=(turn,)),
    }


@pytest.mark.parametrize("name", ["text", "one picture", "several", "a volume", "a conversation"])
@torch.inference_mode()
def test_the_tokens_are_those_of_transformers(
    pro: LoadedPro, picture: Picture, volume: Picture, name: str
) -> None:
    reading = pro.read(Use(), requests(picture, volume)[name])
    steps = list(pro.write(reading, COUNT))
    pro.model.model.rope_deltas = None
    whole = pro.model.generate(
        **reading.inputs, attention_mask=torch.ones_like(reading.inputs["input_ids"]), do_sample=False, max_new_tokens=COUNT,
        eos_token_id=list(pro.ends), pad_token_id=0,
    )  # fmt: skip
    assert [step.token for step in steps] == whole[0, reading.length :].tolist()


def test_pictures_stand_in_front_of_the_text_each_with_its_tokens(pro: LoadedPro, picture: Picture) -> None:
    reading = pro.read(Use(), AskRequest("What differs?", images=(picture, picture)))
    text = pro.tokenizer.decode(reading.inputs["input_ids"][0])
    grids = reading.inputs["image_grid_thw"]
    shown = "".join(
        "<|vision_start|>" + "<|image_pad|>" * (int(grid.prod()) // 4) + "<|vision_end|>" for grid in grids
    )
    assert text == f"<|im_start|>user\n{shown}What differs?<|im_end|>\n<|im_start|>assistant\n"
    assert len(reading.inputs["pixel_values"]) == int(grids.prod(dim=1).sum())
    kinds = reading.inputs["mm_token_type_ids"][0]
    assert int(kinds.sum()) == text.count("<|image_pad|>")


def test_a_volume_is_a_film_of_pairs_with_their_times(pro: LoadedPro, volume: Picture) -> None:
    reading = pro.read(Use(), AskRequest("What is shown?", volume=volume))
    text = pro.tokenizer.decode(reading.inputs["input_ids"][0])
    grid = reading.inputs["video_grid_thw"][0]
    assert grid[0] == FRAMES // 2
    one = "<|vision_start|>" + "<|video_pad|>" * (int(grid[1] * grid[2]) // 4) + "<|vision_end|>"
    film = "".join(f"<{time} seconds>{one}" for time in ("0.2", "1.2", "2.2", "3.2", "4.2"))
    assert text == f"<|im_start|>user\n{film}What is shown?<|im_end|>\n<|im_start|>assistant\n"


def test_each_pair_holds_both_frames_in_the_order_of_the_merged_patches(pro: LoadedPro) -> None:
    """Patches of one film, cut out of the resized frames by hand."""
    frames = np.random.default_rng(2).integers(0, 256, (2, 96, 128), dtype=np.uint8)
    reading = pro.read(Use(), AskRequest("What?", volume=frames))
    _, rows, columns = reading.inputs["video_grid_thw"][0].tolist()
    size = (columns * 4, rows * 4)
    scaled = [
        np.asarray(Image.fromarray(frame).convert("RGB").resize(size, Image.Resampling.BICUBIC))
        for frame in frames
    ]
    film = np.stack(scaled).astype(np.float64) / 127.5 - 1  # [time, row, column, colour]
    patches = [
        film[:, 4 * row : 4 * row + 4, 4 * column : 4 * column + 4].transpose(3, 0, 1, 2).ravel()
        for top in range(0, rows, 2)
        for left in range(0, columns, 2)
        for row in (top, top + 1)
        for column in (left, left + 1)
    ]
    np.testing.assert_allclose(reading.inputs["pixel_values_videos"], patches, atol=1e-5)


@pytest.mark.parametrize(
    ("depth", "places"),
    [
        (30, [1, 4, 7, 10, 13, 16, 19, 22, 25, 28]),
        (12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        (5, [1, 1, 1, 1, 1, 2, 2, 2, 2, 3]),
        (2, [0, 1]),
        (1, [0]),
    ],
)
def test_slices_are_taken_evenly_without_the_first_and_last(depth: int, places: list[int]) -> None:
    volume = np.arange(depth, dtype=np.uint8)[:, None, None]
    assert [int(one[0, 0]) for one in slices_of(volume)] == places


def test_a_question_without_pictures_is_not_moved_by_an_earlier_picture(
    pro: LoadedPro, picture: Picture
) -> None:
    with torch.inference_mode():
        ask = AskRequest("Is there a lesion?")
        before = [step.token for step in pro.write(pro.read(Use(), ask), COUNT)]
        list(pro.write(pro.read(Use(), AskRequest("What?", picture)), COUNT))
        after = [step.token for step in pro.write(pro.read(Use(), ask), COUNT)]
    assert after == before


def test_tied_tables_are_read(tmp_path: Path) -> None:
    make_pro(tmp_path, tied=True)
    model = LoadedPro(load_manifest(tmp_path)).model
    torch.testing.assert_close(model.lm_head.weight, model.model.language_model.embed_tokens.weight)


# In the engine.


def test_the_engine_asks_about_everything_it_says_it_can(
    engine: Engine, pro_folder: Path, picture: Picture, volume: Picture
) -> None:
    info = engine.load(pro_folder).result()
    assert (info.family, set(info.uses), info.output_size) == ("healthgpt-pro", {"ask"}, 0)
    assert info.abilities.volume
    assert not info.abilities.draws
    for request in requests(picture, volume).values():
        assert engine.ask(request).result().tokens > 0


def test_what_it_cannot_do_is_refused_with_the_reason(
    engine: Engine, pro_folder: Path, picture: Picture, volume: Picture
) -> None:
    engine.load(pro_folder).result()
    with pytest.raises(RequestError, match="was not trained for ct-to-mr"):
        engine.generate(GenerateRequest("ct-to-mr", picture)).result()
    wrong = {
        "not about both": AskRequest("What?", picture, volume=volume),
        "8-bit grey": AskRequest("What?", volume=volume.astype(np.float32)),
        "a mark that stands for a picture": AskRequest("Is <|image_pad|> it?", picture),
        "several": AskRequest("What?", images=(picture,) * 65),
        "cannot be read": AskRequest("What?", np.zeros((1, 900), np.uint8)),
    }
    for words, request in wrong.items():
        with pytest.raises(RequestError, match=words):
            engine.ask(request).result()
    assert engine.ask(AskRequest("What?", picture, 2)).result().tokens > 0


def test_a_use_that_needs_drawing_is_refused(engine: Engine, tmp_path: Path, picture: Picture) -> None:
    make_pro(tmp_path)
    with (tmp_path / "model.toml").open("a") as file:
        file.write('[uses.reconstruct]\nprompt = "Reconstruct the image."\n')
    engine.load(tmp_path).result()
    with pytest.raises(RequestError, match="cannot draw"):
        engine.generate(GenerateRequest("reconstruct", picture)).result()


def test_the_oldest_turns_are_left_out_where_they_do_not_fit(engine: Engine, tmp_path: Path) -> None:
    make_pro(tmp_path, positions=120)
    engine.load(tmp_path).result()
    history = tuple(Turn(f"Question {number}?", "Some words.") for number in range(8))
    answer = engine.ask(AskRequest("And now?", max_new_tokens=4, history=history)).result()
    assert any("oldest" in notice for notice in answer.notices)
    with pytest.raises(RequestError, match="longer than the model can read"):
        engine.ask(AskRequest("long " * 200)).result()


# Faults of a folder.


def without_a_tensor(folder: Path) -> None:
    from safetensors.torch import load_file, save_file

    tensors = load_file(folder / "model.safetensors")
    del tensors["model.visual.merger.norm.weight"]
    save_file(tensors, folder / "model.safetensors")


def without_a_template(folder: Path) -> None:
    (folder / "chat_template.jinja").unlink(missing_ok=True)
    settings = json.loads((folder / "tokenizer_config.json").read_text())
    settings.pop("chat_template", None)
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))


FAULTS: dict[str, tuple[Callable[[Path], Any], type[EngineError], str]] = {
    "a missing tensor": (without_a_tensor, WeightsError, r"model\.visual\.merger\.norm\.weight"),
    "no chat template": (without_a_template, ManifestError, "no chat template"),
    "no configuration": (lambda f: (f / "config.json").unlink(), ManifestError, r"config\.json"),
    "a damaged tokenizer": (lambda f: (f / "tokenizer.json").write_text("{"), ManifestError, "tokenizer"),
    "no picture settings": (
        lambda f: (f / "preprocessor_config.json").unlink(),
        ManifestError,
        "preprocessor_config",
    ),
    "no weights": (lambda f: (f / "model.safetensors").unlink(), WeightsError, "holds no weights"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_of_a_folder_is_named(tmp_path: Path, name: str) -> None:
    change, kind, words = FAULTS[name]
    make_pro(tmp_path)
    change(tmp_path / "base")
    with pytest.raises(kind, match=words):
        LoadedPro(load_manifest(tmp_path))
