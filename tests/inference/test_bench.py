"""``healthgpt bench`` on a model of the smallest sizes: what it prints is measured, whole and consistent."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from healthgpt_inference.bench import Report, Way
from healthgpt_inference.commands.__main__ import main
from healthgpt_inference.commands.bench import as_text
from healthgpt_inference.engine import Engine
from healthgpt_inference.errors import RequestError
from healthgpt_inference.made import Made, make
from healthgpt_inference.requests import AskRequest, GenerateRequest, Picture

SMALL = "hidden=64,layers=2,rank=8,head=32,patches=2,side=4,codes=64"


def test_a_random_model_is_measured_beside_the_direct_way(capfd: pytest.CaptureFixture[str]) -> None:
    options = ["--random", SMALL, "--precision", "float32,int8", "--steps", "3", "--json"]
    assert main(["bench", *options]) == 0
    (line,) = capfd.readouterr().out.splitlines()
    report = json.loads(line)
    assert [way["name"] for way in report["ways"]] == ["direct", "float32", "int8"]
    assert report["tokens"] == 16
    direct, exact, packed = report["ways"]
    for way in report["ways"]:
        assert set(way["step"]) == set(way["image"]) == {"1", "4", "8"}
        for size, step in way["step"].items():
            whole = way["prefill"] + report["decode"] + 16 * step / int(size)
            assert way["image"][size] == pytest.approx(whole)
    assert exact["agreement"] == 1.0
    assert 0 <= packed["agreement"] <= 1
    assert packed["weights"] < exact["weights"] == direct["weights"]
    assert exact["tokens_per_step"] >= 1
    assert exact["stop"] > 0
    assert exact["bandwidth"] > 1e6
    assert sys.platform != "linux" or exact["peak_of_weights"] > 0
    assert exact["share_of_bandwidth"] > 0


def test_the_figures_are_shown_side_by_side() -> None:
    direct = Way("direct", prefill=1.0, step={1: 0.1, 4: 0.2, 8: 0.4}, image={1: 40.0, 4: 20.0, 8: 16.0})
    own = Way(
        "int8", prefill=0.5, step={1: 0.02, 4: 0.03, 8: 0.04}, image={1: 8.0, 4: 3.0, 8: 2.0}, agreement=0.98
    )
    machine = {"device": "cpu", "threads": 2, "instructions": "AVX2", "torch": "2"}
    lines = as_text(Report("m", machine, 600, 1024, 0.5, [direct, own])).splitlines()
    rows = {line[:36].strip(): line[36:].split() for line in lines[3:]}
    assert rows["a step"] == ["100.0", "ms", "20.0", "ms"]
    assert rows["one picture against the direct way"] == ["1.0", "x", "5.0", "x"]
    assert rows["of eight together, each"] == ["2.5", "x", "20.0", "x"]
    assert rows["tokens chosen as the direct way"] == ["98", "%"]


WRONG = {
    "a size of nothing": (["--random", "width=3"], "'width=3' is no size"),
    "no whole number": (["--random", "hidden=many"], "'hidden=many' is no size"),
    "sizes that do not fit": (["--random", "hidden=100"], "do not fit together"),
    "no precision": (["--random", SMALL, "--precision", "int3"], "no precision 'int3'"),
    "int8 alone": (["--random", SMALL, "--precision", "int8"], "name float32 first"),
    "no steps": (["--random", SMALL, "--steps", "1"], "at least 3"),
    "no such model": (["--model", "nowhere/at/all"], "nowhere"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_measured_is_told(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    options, words = WRONG[name]
    assert main(["bench", *options]) == 1
    told = capsys.readouterr().err.splitlines()[-1]
    assert words in told


def test_sizes_are_read() -> None:
    sizes = Made.read(" hidden=192, layers=4 ,type=bfloat16,")
    assert (sizes.hidden, sizes.layers, sizes.type, sizes.rank, sizes.inner) == (192, 4, "bfloat16", 64, 512)
    with pytest.raises(RequestError, match="'type=int8' is no size"):
        Made.read("type=int8")


def test_a_random_model_answers_and_draws(tmp_path: Path, engine: Engine, picture: Picture) -> None:
    make(Made.read(f"{SMALL},type=bfloat16"), tmp_path)
    info = engine.load(tmp_path).result()
    assert info.output_size == 32
    assert engine.ask(AskRequest("What?", picture, 4)).result().tokens > 0
    assert engine.generate(GenerateRequest("reconstruct", picture)).result().indices.shape == (16,)
