"""Real studies through the command: a head CT and a head MR with the bundled model, other kinds with the quick one."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest
from PIL import Image

from healthgpt_viewer.imaging.results import read_results
from healthgpt_viewer.imaging.scan import scan

Command = Callable[..., Any]

_OTHERS = {
    "ct-transfer-syntaxes/multi-frame/eCT_Supplemental_deflated.dcm": "super-resolution",
    "ct-transfer-syntaxes/multi-frame/emri_small_RLE.dcm": "super-resolution",
    "ct-transfer-syntaxes/pixel-types/ct_monochrome1_jpegls.dcm": "reconstruct",
    "ct-transfer-syntaxes/pixel-types/nonsquare_spacing_0.2x0.1.dcm": "super-resolution",
    "ct-transfer-syntaxes/same-slice/12-jpeg-baseline-8bit.dcm": "super-resolution",
    "ct-transfer-syntaxes/codecs/WG04_CT2_JLSN.dcm": "super-resolution",
    "ct-transfer-syntaxes/codecs/MR_small_bigendian.dcm": "super-resolution",
    "ct-transfer-syntaxes/luts-overlays/vlut_lutseq_slope-1.dcm": "super-resolution",
    "ct-neck": "ask",
}


def check(shared: Path, study: Path) -> dict[str, Any]:
    """The report of the contract's checker about a study with its results."""
    checker = shared / "tools" / "check_ai_results.py"
    run = subprocess.run(
        [sys.executable, str(checker), str(study), "--source", str(study), "--json"],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    report: dict[str, Any] = json.loads(run.stdout)
    return report


@pytest.mark.parametrize(
    ("file", "task", "saved_as", "window"),
    [
        ("ct-head/15.dcm", "ct-to-mr", "CT2MR", [40, 80]),
        ("mr-t1-head/1-061.dcm", "mr-to-ct", "MR2CT", None),
    ],
)
def test_ask_convert_save_and_reopen(
    command: Command, shared: Path, tmp_path: Path, file: str, task: str, saved_as: str, window: list[float] | None
) -> None:  # fmt: skip
    study = tmp_path / "study"
    study.mkdir()
    source = shared / "data" / file
    shutil.copy(source, study)
    original = study / source.name
    common = ("--model", "bundled", "--input", original)
    converted = command(
        "convert", *common, "--task", task, "--output", study, "--preview", tmp_path / "p.png", "--json"
    )
    asked = command("ask", *common, "--question", "Which modality is this?", "--save", study, "--json")
    assert (converted.code, asked.code) == (0, 0)
    (result,) = converted.facts["results"]
    assert converted.facts["model"] == "bundled"
    assert window is None or result["window"] == window
    with Image.open(tmp_path / "p.png") as picture:
        assert (picture.mode, picture.size) == ("L", (512, 512))
    assert asked.facts["answer"]
    assert original.read_bytes() == source.read_bytes()
    index = read_results(scan([study]).headers)
    (image,), (turn,) = index.images, index.turns
    assert (image.task, image.source_found, image.source) == (saved_as, True, turn.source)
    assert turn.answer == asked.facts["answer"]
    assert check(shared, study)["faults"] == []


def test_other_real_files_hold_to_the_contract(
    command: Command, quick_model: Path, shared: Path, tmp_path: Path
) -> None:
    """Multi-frame, inverted, not square, lossy, big endian, with tables: each in a study of its own."""
    for number, (name, task) in enumerate(_OTHERS.items()):
        source = shared / "data" / name
        source = sorted(source.iterdir())[0] if source.is_dir() else source
        study = tmp_path / f"{number}"
        study.mkdir()
        original = study / source.name
        shutil.copy(source, original)
        part = ("--region", "8,8,56,48") if task == "super-resolution" else ()
        rest = ("--question", "What?", "--save") if task == "ask" else ("--task", task, *part, "--output")
        ran = command(
            "ask" if task == "ask" else "convert", "--model", quick_model, "--input", original, *rest, study, "--json"
        )  # fmt: skip
        assert ran.code == 0, (name, ran.err)
        report = check(shared, study)
        assert (report["faults"], report["ok"]) == ([], True), name
        frames = int(pydicom.dcmread(original, stop_before_pixels=True).get("NumberOfFrames", 1))
        assert report["results"] == (1 if task == "ask" else frames)
        assert original.read_bytes() == source.read_bytes()


def test_the_window_of_a_slice_is_that_of_its_series(
    command: Command, quick_model: Path, shared: Path
) -> None:
    """38 different windows in the files of one MR series, and one in the viewer."""
    folder = shared / "data" / "mr-t1-head"
    windows = [
        command(
            "ask", "--model", quick_model, "--input", folder / name, "--question", "What?", "--json"
        ).facts["window"]
        for name in ("1-001.dcm", "1-119.dcm")
    ]
    assert windows[0] == windows[1]


def test_a_chest_is_refused_and_a_neck_says_where_that_was_read(
    command: Command, shared: Path, tmp_path: Path
) -> None:
    neck = sorted((shared / "data" / "ct-neck").iterdir())[0]
    chest = shared / "data" / "ct-chest" / "series3-soft-kernel" / "1-32.dcm"
    for file, part, read in (
        (neck, "neck", "Its Body Part Examined is NECK."),
        (chest, "chest", "So say its descriptions"),
    ):
        alone = tmp_path / "study" / file.name
        alone.parent.mkdir(exist_ok=True)
        shutil.copy(file, alone)
        ran = command("convert", "--task", "ct-to-mr", "--input", alone, "--output", tmp_path / "out")
        assert ran.code == 1
        assert f"the model 'bundled' was trained for head CT, and this is a {part} CT." in ran.error
        assert read in ran.error
    assert not (tmp_path / "out").exists()
