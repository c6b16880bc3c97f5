"""``healthgpt train`` as it is typed: a dry run, a run that is killed, and a model at its end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from healthgpt_inference.commands.__main__ import main
from healthgpt_inference.finetune.dry_run import dry_run
from healthgpt_inference.manifest import load_manifest
from tests.inference.finetune.conftest import MakeRun

ROOT = Path(__file__).resolve().parents[3]
LAST = {"stage": 3, "task": "generation", "batch": 2}


def test_a_dry_run_tells_data_shapes_and_memory_without_weights(
    make_run: MakeRun,
    slices: Path,
    parts: dict[str, Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    bare = tmp_path / "bare"
    for part in ("base", "vision", "vqgan"):
        (bare / part).mkdir(parents=True)
        for file in (parts["healthgpt-m3"] / part).iterdir():
            (bare / part / file.name).write_bytes(b"" if file.suffix == ".safetensors" else file.read_bytes())
    model = {
        "base": str(bare / "base"),
        "vision": str(bare / "vision"),
        "tokenizer_config": str(bare / "vqgan/model.yaml"),
    }
    settings = make_run(model=model)
    assert main(["train", str(settings.path), "--dry-run", "--memory", "24", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert [stage["steps"] for stage in report["stages"]] == [3] * 5
    assert report["stages"][2]["records"] == {"comprehension": 16, "generation": 16}
    assert report["stages"][0]["memory"]["peak"] < report["stages"][2]["memory"]["peak"]
    assert main(["train", str(settings.path), "--dry-run", "--memory", "0.001"]) == 1
    told = capsys.readouterr().out
    assert "lower micro_batch" in told
    assert "The run cannot begin like this." in told


def test_a_dry_run_tells_what_is_left_out(make_run: MakeRun, tmp_path: Path) -> None:
    talk = [{"from": "human", "value": "<image>\nConvert it."}, {"from": "gpt", "value": "<image>"}]
    data = tmp_path / "records.json"
    data.write_text(json.dumps([{"image": ["gone.png", "gone-too.png"], "conversations": talk}]))
    settings = make_run(stages=[LAST | {"data": [str(data)]}])
    report = dry_run(settings)
    assert report.stages[0].unusable == 1
    assert "gone.png" in report.stages[0].left_out[0]
    assert "nothing to learn from" in report.problems[0]


def test_a_batch_for_several_devices_is_checked(make_run: MakeRun, slices: Path) -> None:
    settings = make_run(stages=[LAST | {"data": [str(slices)]}])
    assert dry_run(settings, devices=1).problems == []
    assert "multiple of 8" in dry_run(settings, devices=4).problems[0]


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "healthgpt_inference.commands", "train", *arguments]


def environment() -> dict[str, str]:
    paths = os.pathsep.join(str(ROOT / part) for part in ("", "inference", "plugins"))
    return {**os.environ, "PYTHONPATH": paths, "OMP_NUM_THREADS": "1"}


def test_a_run_that_is_killed_goes_on_and_ends_with_a_model(
    make_run: MakeRun, slices: Path, tmp_path: Path
) -> None:
    settings = make_run(stages=[LAST | {"data": [str(slices)], "steps": 4000}], training={"save_every": 1})
    place = settings.output / "stage3-generation" / "checkpoints"
    with subprocess.Popen(
        command(str(settings.path)), env=environment(), stderr=subprocess.DEVNULL
    ) as process:
        until = time.monotonic() + 120
        while not list(place.glob("step-*")) and time.monotonic() < until and process.poll() is None:
            time.sleep(0.05)
        process.kill()
    kept = sorted(place.glob("step-*"))
    assert kept, "no checkpoint was written before the kill"
    step = int(kept[-1].name.removeprefix("step-"))
    text = settings.path.read_text().replace("steps = 4000", f"steps = {step + 2}")
    settings.path.write_text(text)
    record = kept[-1] / "checkpoint.json"
    record.write_text(record.read_text().replace('"steps": 4000', f'"steps": {step + 2}'))
    done = subprocess.run(
        command(str(settings.path), "--resume"),
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert f"from step {step}" in done.stderr
    assert "ct-to-mr" in load_manifest(settings.output / "model").uses


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent otherwise there")
def test_two_processes_share_a_batch(make_run: MakeRun, slices: Path) -> None:
    one = make_run(stages=[LAST | {"data": [str(slices)], "steps": 2, "batch": 4}])
    launched = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc_per_node", "2"]
    launched += ["-m", "healthgpt_inference.commands", "train", str(one.path)]
    place = environment() | {"ACCELERATE_USE_CPU": "true"}
    done = subprocess.run(launched, env=place, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == 0, done.stderr[-3000:]
    assert "on 2 x cpu" in done.stderr
    assert (one.output / "model" / "model.toml").is_file()


def test_ctrl_c_saves_and_says_how_to_go_on(make_run: MakeRun, slices: Path) -> None:
    settings = make_run(stages=[LAST | {"data": [str(slices)], "steps": 100_000}])
    process = subprocess.Popen(
        command(str(settings.path)), env=environment(), stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    for line in process.stderr:
        if "step 1 of" in line:
            process.send_signal(signal.SIGINT)
            break
    rest = process.stderr.read()
    assert process.wait(timeout=60) == 130
    assert "--resume" in rest
    assert "Traceback" not in rest
    assert list((settings.output / "stage3-generation" / "checkpoints").glob("step-*"))
    assert not (settings.output / "model").exists()
