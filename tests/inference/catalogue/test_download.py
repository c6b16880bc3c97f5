"""``healthgpt models download`` from a hub on loopback: whole, cut off, damaged, not there."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from healthgpt_inference.catalogue.download import download, plan_download
from healthgpt_inference.catalogue.released import find_released
from healthgpt_inference.commands.__main__ import main
from healthgpt_inference.engine import Engine
from healthgpt_inference.errors import HubError
from healthgpt_inference.manifest import load_manifest, models_folder
from healthgpt_inference.requests import AskRequest
from tests.inference.catalogue.conftest import CHUNK, CLIP, M3, PHI
from tests.inference.catalogue.hub import COMMIT, Hub

Captured = pytest.CaptureFixture[str]
FETCH = ["models", "download", "HealthGPT-M3", "--accept-licences"]
ADAPTERS = "com_hlora_weights.bin"


def part_files() -> list[Path]:
    return list(models_folder().rglob("*.part"))


def state(capsys: Captured, name: str = "HealthGPT-M3") -> str:
    capsys.readouterr()
    assert main(["models", "list", "--json"]) == 0
    rows = {row["name"]: row["state"] for row in json.loads(capsys.readouterr().out)}
    return str(rows[name])


def test_a_model_is_fetched_with_the_chosen_parts_alone_and_answers(
    hub: Hub, engine: Engine, capsys: Captured
) -> None:
    assert main(FETCH) == 0
    folder = models_folder() / "HealthGPT-M3"
    out = capsys.readouterr().out
    assert f"{M3}: MIT" in out
    assert f"{CLIP}: not stated" in out
    assert str(folder) in out
    fetched = {name for name, _ in hub.asked}
    assert {ADAPTERS, "pytorch_model.bin", "tokenizer.model", "LICENSE"} <= fetched
    assert fetched.isdisjoint({"gen_hlora_weights.bin", "tf_model.h5", "modeling_phi3.py", "figure.png"})
    assert [path for path in folder.rglob("*") if path.name.startswith(".")] == []
    manifest = load_manifest(folder)
    assert manifest.downloaded
    assert set(manifest.uses) == {"ask"}
    assert manifest.licence[PHI] == "MIT"
    assert set(manifest.hashes) == {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    } - {"model.toml"}
    assert main(["models", "verify", "HealthGPT-M3"]) == 0
    engine.load(folder).result()
    assert engine.ask(AskRequest("Which modality?", max_new_tokens=2)).result().tokens > 0


def test_nothing_is_fetched_without_agreement(hub: Hub, capsys: Captured) -> None:
    assert main(FETCH[:3]) == 1
    captured = capsys.readouterr()
    assert f"{PHI}: MIT. https://huggingface.co/{PHI}" in captured.out
    assert "--accept-licences" in captured.err
    assert hub.asked == []
    assert not models_folder().exists()


def test_without_a_network_one_sentence_says_so_and_nothing_is_written(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert main(FETCH) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert "cannot be reached" in captured.err
    assert "models import" in captured.err
    assert not models_folder().exists()


def test_a_hub_that_answers_with_an_error_is_told(hub: Hub, capsys: Captured) -> None:
    hub.closed = True
    assert main(FETCH) == 1
    assert "answered 503" in capsys.readouterr().err
    hub.closed = False
    del hub.files[CLIP]
    assert main(FETCH) == 1
    assert f"{CLIP} was not fetched" in capsys.readouterr().err
    assert not models_folder().exists()


def test_a_transfer_that_is_cut_off_goes_on_where_it_was(hub: Hub) -> None:
    hub.cut = {ADAPTERS: 2}
    size = len(hub.files[M3][ADAPTERS])
    assert main(FETCH) == 0
    starts = [start for name, start in hub.asked if name == ADAPTERS]
    first = size // 2 // CHUNK * CHUNK
    assert starts == [0, first, first + (size - first) // 2 // CHUNK * CHUNK]
    assert main(["models", "verify", "HealthGPT-M3"]) == 0


def test_a_download_that_broke_off_goes_on_in_the_next_run(hub: Hub, capsys: Captured) -> None:
    hub.files[M3][ADAPTERS] = hub.files[M3][ADAPTERS][:64]
    hub.cut = {
        ADAPTERS: 99
    }  # until less than a chunk comes each time, and then no more than the library's patience
    assert main(FETCH) == 1
    assert "start the same command again" in capsys.readouterr().err
    assert state(capsys) == "download begun"
    (part,) = part_files()
    came = part.stat().st_size
    assert 0 < came < 64
    hub.cut, hub.asked = {}, []
    whole = hub.files[M3][ADAPTERS]
    assert main(FETCH) == 0
    assert hub.asked[0] == (ADAPTERS, came)
    assert (models_folder() / "HealthGPT-M3" / ADAPTERS).read_bytes() == whole
    assert part_files() == []
    assert state(capsys) == "here"


def test_a_stop_keeps_what_came(hub: Hub, capsys: Captured) -> None:
    plan = plan_download(find_released("HealthGPT-M3"))

    def stop(name: str, done: int, total: int) -> None:
        if name == "pytorch_model.bin" and done > total / 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        download(plan, tell=stop)
    assert state(capsys) == "download begun"
    again = plan_download(find_released("HealthGPT-M3"))
    assert again.bytes == plan.bytes
    assert again.missing < plan.bytes / 2 + 2 * CHUNK
    download(again)
    assert state(capsys) == "here"
    assert main(["models", "verify", "HealthGPT-M3"]) == 0


def test_a_damaged_file_is_refused_and_only_it_is_fetched_again(hub: Hub, capsys: Captured) -> None:
    hub.corrupt = {ADAPTERS, "config.json"}
    for name in (
        ADAPTERS,
        "config.json",
    ):  # of a large file and of a small one the hub tells different checksums
        assert main(FETCH) == 1
        error = capsys.readouterr().err
        assert f"/{name} was damaged on the way" in error
        assert part_files() == []
        hub.corrupt.remove(name)
    before = len(hub.asked)
    assert main(FETCH) == 0
    assert ADAPTERS not in {name for name, _ in hub.asked[before:]}
    assert main(["models", "verify", "HealthGPT-M3"]) == 0


def test_names_that_leave_the_folder_are_passed_over(hub: Hub, tmp_path: Path) -> None:
    hub.files[PHI] |= {
        "../../evil.json": b"{}",
        "/evil.json": b"{}",
        "sub/config.json": b"{}",
        "..": b"",
        "a\\b.json": b"",
    }
    assert main(FETCH) == 0
    assert list(tmp_path.rglob("evil*")) == []
    assert not (models_folder() / "HealthGPT-M3" / PHI / "sub").exists()


def test_parts_are_added_later_and_nothing_that_is_here_is_fetched_again(
    hub: Hub, published: Path, engine: Engine
) -> None:
    assert main(FETCH) == 0
    hub.asked = []
    more = ["--parts", "generation", "--image-tokenizer", str(published / "vqgan")]
    assert main([*FETCH, *more]) == 0
    assert {name for name, _ in hub.asked} == {"gen_hlora_weights.bin", "fusion_layer_weights.bin"}
    manifest = load_manifest(models_folder() / "HealthGPT-M3")
    assert set(manifest.uses) == {"ask", "reconstruct"}
    assert set(manifest.hashes) >= {ADAPTERS, "gen_hlora_weights.bin", "vqgan/model.safetensors"}
    assert engine.load(manifest.root).result().output_size == 64


def test_what_another_model_has_is_not_fetched_again(hub: Hub) -> None:
    assert main(FETCH) == 0
    hub.asked = []
    assert main(["models", "download", "HealthGPT-L14", "--accept-licences", "--json"]) == 0
    assert "pytorch_model.bin" not in {name for name, _ in hub.asked}
    first, second = (
        models_folder() / name / CLIP / "pytorch_model.bin" for name in ("HealthGPT-M3", "HealthGPT-L14")
    )
    assert first.read_bytes() == second.read_bytes()


def test_a_repaired_model_is_whole_again(hub: Hub) -> None:
    assert main(FETCH) == 0
    place = models_folder() / "HealthGPT-M3" / ADAPTERS
    place.write_bytes(b"?" + place.read_bytes()[1:])
    assert main(["models", "verify", "HealthGPT-M3"]) == 1
    assert main(FETCH) == 0
    assert main(["models", "verify", "HealthGPT-M3"]) == 0


def test_json_tells_what_was_fetched(hub: Hub, capsys: Captured) -> None:
    assert main([*FETCH, "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["parts"] == ["comprehension"]
    assert facts["commits"] == {M3: COMMIT, PHI: COMMIT, CLIP: COMMIT}
    assert facts["bytes"] > 0


def test_too_small_a_disk_is_told_before_anything_is_written(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage("/")._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(HubError, match=r"GB more, and .* has 0\.0 GB free"):
        download(plan_download(find_released("HealthGPT-M3")))
    assert not models_folder().exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["HealthGPT-M4"], "known are HealthGPT-M3"),
        (["HealthGPT-M3", "--parts", "x"], "its parts are comprehension"),
    ],
)
def test_what_is_not_known_is_told(hub: Hub, capsys: Captured, arguments: list[str], words: str) -> None:
    assert main(["models", "download", *arguments]) == 1
    assert words in capsys.readouterr().err
