"""Which models a machine can run: sizes, memory, and what is expected of them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from healthgpt_inference.catalogue.fit import PRECISIONS, best, bytes_per_token, fits, memory_needed, sizes_of
from healthgpt_inference.catalogue.machine import Device, devices, read_bandwidth
from healthgpt_inference.catalogue.released import released
from healthgpt_inference.catalogue.words import advice, fit_words, size_words, time_words
from healthgpt_inference.commands.__main__ import main
from healthgpt_inference.engine import Engine
from healthgpt_inference.errors import WeightsError
from healthgpt_inference.manifest import CATALOGUE, load_manifest

GB = 10**9
LAPTOP = Device("cpu", "two cores", 16 * GB, 12 * GB, 20e9)
CARD = Device("cuda", "a card", 24 * GB, 23 * GB, 900e9)
M3 = released()["HealthGPT-M3"]


def test_the_catalogue_names_what_was_released() -> None:
    assert tuple(released()) == CATALOGUE
    assert M3.trained_for == ("ask", "reconstruct")
    assert all(model.trained_for == ("ask",) for name, model in released().items() if name != "HealthGPT-M3")
    assert "copy a picture and do nothing else" in " ".join(M3.about)


@pytest.mark.parametrize(
    ("name", "billions"),
    [("HealthGPT-M3", 4.78), ("HealthGPT-L14", 15.2), ("HealthGPT-XL32", 33.4), ("HealthGPT-Pro-4B", 4.44),
     ("HealthGPT-Pro-8B", 8.77)],
)  # fmt: skip
def test_numbers_of_parameters_are_the_published_ones(name: str, billions: float) -> None:
    model = released()[name]
    assert model.sizes.parameters / 1e9 == pytest.approx(billions, rel=0.005)
    for part, values in model.parts.items():
        # Adapters are published in 16 bits; the generation files hold the enlarged tables, too.
        numbers = model.sizes.adapters[part] + (model.sizes.tables if part == "generation" else 0)
        assert values.bytes == pytest.approx(2 * numbers, rel=0.01)


def test_a_coarser_precision_needs_less_memory_and_reads_less() -> None:
    needed = [memory_needed(M3.sizes, precision) for precision in PRECISIONS]
    assert needed == sorted(needed, reverse=True)
    assert 7.5 * GB < memory_needed(M3.sizes, "bfloat16") < 14 * GB
    assert bytes_per_token(M3.sizes, "float32") == 2 * bytes_per_token(M3.sizes, "bfloat16")


def test_what_fits_is_told_with_its_speed() -> None:
    options = {(one.device.kind, one.precision): one for one in fits(M3.sizes, (CARD, LAPTOP))}
    assert not options["cpu", "float32"].fits
    assert options["cpu", "bfloat16"].fits
    assert fit_words(options["cpu", "float32"]) == "too large"
    assert not options["cpu", "bfloat16"].free_now
    assert "once other programs are closed" in fit_words(options["cpu", "bfloat16"])
    half = options["cuda", "bfloat16"]
    assert half.tokens_per_second is not None
    assert 40 < half.tokens_per_second < 900e9 / bytes_per_token(M3.sizes, "bfloat16")
    assert half.image_seconds == pytest.approx(1024 / half.tokens_per_second)
    assert "a picture in about" in fit_words(half)
    eight, four = options["cpu", "int8"], options["cpu", "int4"]
    assert (four.tokens_per_second or 0) > 1.2 * (eight.tokens_per_second or 0) > 0
    # The engine computes with whole numbers on processors only, and only where it decodes by itself.
    assert ("cuda", "int8") not in options
    assert {one.precision for one in fits(released()["HealthGPT-Pro-4B"].sizes, (LAPTOP,))} == {
        "float32",
        "bfloat16",
        "float16",
    }


def test_the_best_choice_is_the_finest_that_is_quick_enough() -> None:
    def choice(name: str, *found: Device) -> tuple[str, str] | None:
        option = best(fits(released()[name].sizes, found))
        return (option.device.kind, option.precision) if option is not None else None

    assert choice("HealthGPT-M3", CARD, LAPTOP) == ("cuda", "bfloat16")
    assert choice("HealthGPT-L14", CARD, LAPTOP) == ("cpu", "int4")
    assert choice("HealthGPT-M3", LAPTOP) == ("cpu", "int8")
    assert choice("HealthGPT-XL32", LAPTOP) is None
    assert choice("HealthGPT-M3", replace(CARD, bandwidth=None)) == ("cuda", "bfloat16")
    assert "too large for this machine" in advice(None)


def test_the_sizes_of_a_model_that_is_here_are_those_that_it_loads(make_model: Any, engine: Engine) -> None:
    for form in ("safetensors", "shards"):
        folder = make_model(form=form)
        loaded = engine.load(folder).result()
        sizes = sizes_of(load_manifest(folder))
        # Adapters are pickled here and in 32 bits: their files count twice what they hold, and the tables grow on loading.
        own = sizes.linear + sizes.tables + sizes.vision + sizes.image_tokenizer
        counted = own + sum(sizes.adapters.values()) / 2
        assert counted == pytest.approx(loaded.parameters, rel=0.15)
        assert (sizes.layers, sizes.kv_width, sizes.image_tokens) == (2, 32, 16)
        assert set(sizes.adapters) == {"comprehension", "generation"}


@pytest.mark.parametrize(
    "header", [b"", b"\xff" * 8, b"\x05" + bytes(7) + b"{nono", b"\x02" + bytes(7) + b"[]"]
)
def test_a_damaged_header_is_told(make_model: Any, header: bytes) -> None:
    folder = make_model()
    (folder / "base/model.safetensors").write_bytes(header)
    with pytest.raises(WeightsError, match="damaged"):
        sizes_of(load_manifest(folder))


# The machine.


def test_the_processor_is_a_device_and_is_measured() -> None:
    processor = devices()[-1]
    assert processor.kind == "cpu"
    assert 0 < processor.free <= processor.memory
    assert processor.bandwidth == read_bandwidth() > 1e8


def test_a_card_is_known_from_its_drivers_tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = tmp_path / "nvidia-smi"
    tool.write_text("#!/bin/sh\necho 'NVIDIA RTX A6000, 49140, 48000'\necho '[Not Found]'\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    card, processor = devices(measure=False)
    assert (card.kind, card.name, card.memory) == ("cuda", "NVIDIA RTX A6000", 49140 << 20)
    assert processor.kind == "cpu"
    tool.write_text("#!/bin/sh\nexit 9\n")
    assert [device.kind for device in devices(measure=False)] == ["cpu"]


def test_a_containers_limit_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit = tmp_path / "memory.max"
    monkeypatch.setattr("healthgpt_inference.catalogue.machine._CONTAINER_LIMITS", (tmp_path / "none", limit))
    limit.write_text("123456789\n")
    assert devices(measure=False)[-1].memory == 123456789
    limit.write_text("max\n")
    assert devices(measure=False)[-1].memory > 123456789


# The command.


def test_the_command_tells_of_every_model(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "fit", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["devices"][-1]["kind"] == "cpu"
    rows = {row["name"]: row for row in facts["models"]}
    assert set(rows) == {"bundled", *CATALOGUE}
    assert rows["bundled"]["best"]["device"] in ("cpu", "cuda", "mps")
    assert {option["precision"] for option in rows["bundled"]["options"]} == set(PRECISIONS)
    assert main(["models", "fit"]) == 0
    out = capsys.readouterr().out
    assert "HealthGPT-XL32: " in out
    assert "bundled: fits this machine, best on " in out


def test_sizes_and_times_are_said_as_people_say_them() -> None:
    assert [size_words(count) for count in (23e6, 10.9e9)] == ["23 MB", "10.9 GB"]
    assert [time_words(seconds) for seconds in (0.42, 47, 300, 30000)] == ["0.4 s", "47 s", "5 min", "8 h"]
