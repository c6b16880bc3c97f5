"""Super-resolution of slices: four times the matrix, in its place, saved by the contract; with a made random model."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from PIL import Image

from healthgpt_inference.consistency import METHOD, shrunk
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.placing import frame_grids
from healthgpt_viewer.imaging.results import read_results
from healthgpt_viewer.imaging.scan import scan

Command = Callable[..., Any]
MakeOriginal = Callable[..., Path]


@pytest.fixture
def resolve(command: Command, random_model: Path, tmp_path: Path) -> Command:
    """The command with that model, writing to ``out``; gives the facts of one result and its data set."""

    def run(source: Path, *arguments: object) -> tuple[Any, Any]:
        ran = command(
            "convert", "--model", random_model, "--task", "super-resolution", "--input", source, "--output",
            tmp_path / "out", *arguments, "--json",
        )  # fmt: skip
        assert ran.code == 0, ran.err
        (result,) = ran.facts["results"]
        return result, pydicom.dcmread(result["file"])

    return run


def parameters(dataset: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(dataset.DerivationAlgorithmSequence[0].AlgorithmParameters)
    return found


def test_a_region_has_four_times_the_matrix_and_a_quarter_of_the_spacing(
    resolve: Command, make_original: MakeOriginal
) -> None:
    result, dataset = resolve(make_original("mr"), "--region", "10,6,50,38")
    assert (dataset.Rows, dataset.Columns) == (4 * 32, 4 * 40)
    assert [float(value) for value in dataset.PixelSpacing] == pytest.approx([0.225, 0.225])
    assert (
        "The part of 36 x 29 mm is kept: 40 x 32 pixels of 0.9 mm became 160 x 128 of 0.225 mm."
        in (result["notices"])
    )
    found = parameters(dataset)
    assert found["region"] == found["stored_box"] == [6, 10, 32, 40]
    assert found["input_size"] == [16, 16]
    assert found["tiles"] == {
        "side": 16, "overlap": 4, "rows": [6, 14, 22], "columns": [10, 22, 34], "blending": "raised cosine",
    }  # fmt: skip
    assert found["scale"] == 4


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("ct", ()), ("ct-tilted", ("--region", "5.5,7,38.2,51")), ("ct-turned", ("--region", "0,0,20,64")),
        ("ct-nonsquare", ()), ("ct-nonsquare", ("--region", "11,3,44,38")), ("mr-nonsquare", ("--region", "11,3,44,38")),
    ],
)  # fmt: skip
def test_the_centre_of_the_part_stays(
    resolve: Command, make_original: MakeOriginal, kind: str, more: tuple[str, ...]
) -> None:
    file = make_original(kind)
    _, dataset = resolve(file, *more)
    (source,) = frame_grids(read_header(file))
    (made,) = frame_grids(read_header(Path(dataset.filename)))
    assert source is not None
    assert made is not None
    region = parameters(dataset).get("region") or [0, 0, source.rows, source.columns]
    wanted = source.to_patient(region[0] + region[2] / 2 - 0.5, region[1] + region[3] / 2 - 0.5)
    centre = made.to_patient((made.rows - 1) / 2, (made.columns - 1) / 2)
    assert np.linalg.norm(centre - wanted) < 0.05
    assert source.same_plane(made)
    assert made.spacing[0] == pytest.approx(made.spacing[1], rel=1e-3)
    assert min(made.spacing) == pytest.approx(min(source.spacing) / 4, rel=1e-3)


def test_shrunk_the_result_is_the_slice_again_and_that_is_written_down(
    resolve: Command, make_original: MakeOriginal
) -> None:
    file = make_original("mr")
    _, kept = resolve(file)
    _, plain = resolve(file, "--no-consistency")
    low, high = parameters(kept)["input_window"]
    measured = ((pydicom.dcmread(file).pixel_array - low) / (high - low) * 255).clip(0, 255)

    def off(dataset: Any) -> float:
        grey = (dataset.pixel_array.astype(np.float32) - low) / (high - low) * 255
        return float(np.sqrt(((shrunk(grey.astype(np.float32), measured.shape) - measured) ** 2).mean()))

    found = parameters(kept)["data_consistency_found"]
    assert (parameters(kept)["data_consistency"], parameters(plain)["data_consistency"]) == (METHOD, "none")
    assert "data_consistency_found" not in parameters(plain)
    assert found["before"] == pytest.approx(off(plain), rel=0.02)
    assert found["after"] == pytest.approx(off(kept), abs=0.3)
    assert off(kept) < off(plain) / 5
    assert found["change"] > 0


def test_all_tiles_are_seen_through_one_window(resolve: Command, make_original: MakeOriginal) -> None:
    """A slice that is dark on one side and bright on the other: no tile is stretched by itself."""
    file = make_original("mr")
    dataset = pydicom.dcmread(file)
    ramp = np.tile(np.linspace(100, 900, 64), (48, 1))
    dataset.PixelData = ramp.astype(np.uint16).tobytes()
    dataset.save_as(file)
    result, made = resolve(file)
    assert result["window"] == [500, 900]
    columns = made.pixel_array.astype(float).mean(axis=0)
    wanted = np.interp((np.arange(256) + 0.5) / 4 - 0.5, np.arange(64), ramp[0])
    assert np.corrcoef(columns, wanted)[0, 1] > 0.98
    assert np.abs(columns.reshape(64, 4).mean(axis=1) - ramp[0]).max() < 40


def test_what_is_saved_holds_to_the_contract_and_belongs_to_its_slice(
    command: Command, random_model: Path, write_original: MakeOriginal, shared: Path, tmp_path: Path
) -> None:
    study = tmp_path / "study"
    kinds = {
        "ct-tilted": "10,20,40,60", "ct-nonsquare": "3,5,41,39", "ct-no-position": "", "mr": "0,0,30,31", "mr-nonsquare": "",
        "mr-rescaled": "20,16,64,48",
    }  # fmt: skip
    for number, (kind, region) in enumerate(kinds.items(), 1):
        file = write_original(study / f"{kind}.dcm", kind, SeriesNumber=number)
        part = ("--region", region) if region else ()
        ran = command(
            "convert", "--model", random_model, "--task", "super-resolution", "--input", file, "--output", study, *part
        )  # fmt: skip
        assert ran.code == 0, ran.err
    checker = shared / "tools" / "check_ai_results.py"
    report = json.loads(
        subprocess.run(
            [sys.executable, str(checker), str(study), "--source", str(study), "--json"],
            capture_output=True, text=True, timeout=280, check=False,
        ).stdout
    )  # fmt: skip
    assert (report["faults"], report["results"]) == ([], len(kinds))
    index = read_results(scan([study]).headers)
    assert {image.task for image in index.images} == {"SUPERRES"}
    assert all(image.source_found for image in index.images)


def test_a_series_of_a_low_matrix_is_one_series(
    command: Command, random_model: Path, make_original: MakeOriginal, tmp_path: Path
) -> None:
    files = [
        make_original(
            "mr", f"MR/{number}.dcm", SeriesInstanceUID="1.2.6", InstanceNumber=number + 1,
            ImagePositionPatient=[-30, -40, 5 * number], shape=(20, 24),
        )
        for number in range(3)
    ]  # fmt: skip
    arguments = ("--model", random_model, "--task", "super-resolution", "--input", files[0].parent)
    ran = command("convert", *arguments, "--output", tmp_path / "out", "--json")
    assert ran.code == 0
    assert "24 x 20 pixels of 0.9 mm become 96 x 80 of 0.225 mm, in 4 tiles." in ran.err.splitlines()
    made = [pydicom.dcmread(result["file"]) for result in ran.facts["results"]]
    assert len({each.SeriesInstanceUID for each in made}) == 1
    assert [float(each.ImagePositionPatient[2]) for each in made] == [0, 5, 10]
    assert {(each.Rows, each.Columns) for each in made} == {(80, 96)}
    again = command("convert", *arguments, "--output", tmp_path / "out", "--resume", "--json")
    assert [result["notices"] for result in again.facts["results"]] == [["It was there already."]] * 3
    plain = command(
        "convert", *arguments, "--output", tmp_path / "out", "--resume", "--no-consistency", "--json"
    )
    assert all(result["notices"] != ["It was there already."] for result in plain.facts["results"])


def test_a_picture_gives_a_picture_of_four_times_its_size(
    command: Command, random_model: Path, tmp_path: Path
) -> None:
    file = tmp_path / "head.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (20, 30)).astype(np.uint8)).save(file)
    arguments = (
        "convert",
        "--model",
        random_model,
        "--task",
        "super-resolution",
        "--output",
        tmp_path / "out",
    )
    ran = command(*arguments, "--input", file, "--preview", tmp_path / "p.png", "--json")
    (result,) = ran.facts["results"]
    assert any("30 x 20 pixels became 120 x 80" in notice for notice in result["notices"])
    with Image.open(result["file"]) as made, Image.open(tmp_path / "p.png") as preview:
        assert made.size == preview.size == (120, 80)
    small = tmp_path / "small.png"
    Image.fromarray(np.zeros((9, 30), np.uint8)).save(small)
    ran = command(*arguments, "--input", small)
    assert ran.code == 1
    assert "A part of 30 x 9 pixels is too small for super-resolution" in ran.error


def test_what_cannot_be_done_is_told_before_the_model_is_loaded(
    command: Command, random_model: Path, plain_model: Path, make_original: MakeOriginal, tmp_path: Path
) -> None:
    def error(file: Path, *more: object, model: object = random_model, task: str = "super-resolution") -> str:
        ran = command(
            "convert", "--model", model, "--task", task, "--input", file, "--output", tmp_path / "out", *more
        )
        assert ran.code != 0
        assert "loading" not in ran.err
        told: str = ran.error
        return told

    large = make_original("ct", "large.dcm", shape=(256, 256))
    assert "A part of 256 x 256 pixels is too large for super-resolution (441 tiles)" in error(large)
    assert "too small" in error(large, "--region", "0,0,12,100")
    assert error(make_original("ct"), model=plain_model) == (
        "The model 'plain' was not trained for super-resolution."
    )
    assert "--no-consistency goes with --task super-resolution only" in error(
        make_original("mr"), "--no-consistency", task="reconstruct"
    )


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dciodvfy (dicom3tools) is not installed")
def test_dciodvfy_finds_nothing_that_the_original_has_not(
    resolve: Command, make_original: MakeOriginal
) -> None:
    file = make_original("mr")
    _, dataset = resolve(file, "--region", "10,6,50,38")

    def errors(path: object) -> set[str]:
        ran = subprocess.run(
            ["dciodvfy", str(path)], capture_output=True, text=True, errors="replace", check=False
        )
        return {line for line in (ran.stdout + ran.stderr).splitlines() if line.startswith("Error")}

    foreseen = (
        "(0x0008,0x001c)",
        "not present in standard DICOM IOD",
        "99HEALTHGPT",
        "AI_SUPERRES",
        "Laterality",
    )
    new = {
        line for line in errors(dataset.filename) - errors(file) if not any(word in line for word in foreseen)
    }
    assert new == set()
