"""``healthgpt ask``: input, window, region, JSON, and saving."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from PIL import Image

from healthgpt_inference.manifest import load_manifest, write_manifest
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.pixels import default_window
from healthgpt_viewer.imaging.results import read_results
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.sources import FileSource

Command = Callable[..., Any]
MakeOriginal = Callable[..., Path]

_KEYS = {"answer", "model", "device", "input", "frame", "window", "region", "seconds", "notices", "saved"}
_KEYS |= {"mean_token_probability"}


@pytest.fixture
def ask(command: Command, quick_model: Path) -> Command:
    """The sub-command with the quick model and a question."""

    def run(file: Path, *arguments: object) -> Any:
        return command(
            "ask", "--model", quick_model, "--input", file, "--question", "Which modality?", *arguments
        )

    return run


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    file = tmp_path / "picture.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (40, 60), np.uint8)).save(file)
    return file


def test_the_answer_is_on_stdout_and_nothing_else(ask: Command, make_original: MakeOriginal) -> None:
    ran = ask(make_original())
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.strip()


def test_json_has_exactly_the_keys_that_are_documented(ask: Command, make_original: MakeOriginal) -> None:
    file = make_original()
    ran = ask(file, "--json")
    facts = ran.facts
    assert ran.code == 0
    assert set(facts) == _KEYS
    assert isinstance(facts["answer"], str)
    assert facts["answer"]
    assert (facts["model"], facts["device"]) == ("quick", "cpu")
    assert (facts["input"], facts["frame"], facts["region"], facts["saved"]) == (str(file), 1, None, None)
    assert facts["window"] == [40, 80]
    assert facts["seconds"] > 0
    assert facts["notices"] == []


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".JPEG"])
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_pictures_can_be_asked_about(ask: Command, tmp_path: Path, suffix: str, mode: str) -> None:
    file = tmp_path / f"picture{suffix}"
    Image.new(mode, (60, 40)).save(file)
    facts = ask(file, "--json").facts
    assert set(facts) == _KEYS
    assert facts["frame"] == 1
    assert facts["window"] == [127.5, 255]


def test_a_16_bit_picture_keeps_its_grey_levels(ask: Command, tmp_path: Path) -> None:
    file = tmp_path / "deep.png"
    values = np.linspace(0, 40_000, 64 * 64).reshape(64, 64).astype(np.uint16)
    Image.fromarray(values).save(file)
    center, width = ask(file, "--json").facts["window"]
    assert center == pytest.approx(20_000, rel=0.05)
    assert width == pytest.approx(40_000, rel=0.05)


def test_the_region_is_in_pixel_edges_column_first(ask: Command, make_original: MakeOriginal) -> None:
    facts = ask(make_original(), "--region", "10,20,30,64", "--json").facts
    assert facts["region"] == [10, 20, 30, 64]


def test_a_region_that_reaches_outside_is_cut_and_one_that_lies_outside_is_an_error(
    ask: Command, make_original: MakeOriginal
) -> None:
    file = make_original()  # 50 columns, 64 rows
    assert ask(file, "--region", "-5,20,30.5,100", "--json").facts["region"] == [0, 20, 31, 64]
    ran = ask(file, "--region", "50,0,60,10")
    assert ran.code == 1
    assert "50 columns and 64 rows" in ran.error


def test_a_window_below_zero_may_be_given(ask: Command, make_original: MakeOriginal) -> None:
    assert ask(make_original(), "--window", "-600,1600", "--json").facts["window"] == [-600, 1600]


def test_the_window_is_that_of_the_series_as_the_viewer_opens_it(
    ask: Command, make_original: MakeOriginal
) -> None:
    files = [
        make_original(
            "mr", f"MR/{n}.dcm", SeriesInstanceUID="1.2.6", ImagePositionPatient=[0, 0, 5 * n], WindowCenter=100 * n + 300,
            WindowWidth=200 * n + 500,
        )
        for n in range(5)
    ]  # fmt: skip
    stack = group(scan([files[0].parent]).headers)[0].series[0].stacks[0]
    opened = default_window(stack)
    assert [opened.center, opened.width] == [500, 900]
    for file in (files[0], files[4]):
        assert ask(file, "--json").facts["window"] == [500, 900]


def test_the_headers_beside_a_file_are_read_once_and_not_those_below(
    ask: Command, make_original: MakeOriginal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = make_original("ct", "1.dcm", SeriesInstanceUID="1.2.6")
    make_original("ct", "2.dcm", SeriesInstanceUID="1.2.6", ImagePositionPatient=[-30, -40, 17])
    make_original("ct", "below/3.dcm", SeriesInstanceUID="1.2.6")
    opened: list[str] = []
    really_open = FileSource.open

    def noted(source: FileSource) -> Any:
        opened.append(source.path.name)
        return really_open(source)

    monkeypatch.setattr(FileSource, "open", noted)
    assert ask(file, "--save", tmp_path / "out").code == 0
    assert opened.count("2.dcm") == 1
    assert opened.count("3.dcm") == 0


def test_a_frame_is_chosen_and_one_that_is_not_there_is_told(
    ask: Command, make_original: MakeOriginal
) -> None:
    file = make_original("mr-enhanced")
    assert ask(file, "--frame", "3", "--json").facts["frame"] == 3
    ran = ask(file, "--frame", "4")
    assert ran.code == 1
    assert "has 3 frames and no frame 4" in ran.error


def test_a_turned_slice_is_told(ask: Command, make_original: MakeOriginal) -> None:
    prone = make_original("ct", ImageOrientationPatient=[-1, 0, 0, 0, -1, 0])
    assert any("patient's right is at its left" in notice for notice in ask(prone, "--json").facts["notices"])


def test_a_slice_without_orientation_says_that_side_cannot_be_told(
    ask: Command, make_original: MakeOriginal
) -> None:
    notices = ask(make_original("ct-no-position"), "--json").facts["notices"]
    assert any("side cannot be told" in notice for notice in notices)


def test_of_a_picture_no_slice_is_told_of(ask: Command, picture: Path) -> None:
    notices = ask(picture, "--json").facts["notices"]
    assert "A picture has no orientation: side cannot be told." in notices
    assert not any("slice" in notice for notice in notices)


def test_saved_answers_are_found_again_on_their_slice(
    ask: Command, make_original: MakeOriginal, tmp_path: Path
) -> None:
    file = make_original("mr-enhanced")
    facts = ask(file, "--frame", "2", "--region", "10,5,40,30", "--save", tmp_path / "study", "--json").facts
    saved = Path(facts["saved"])
    assert saved.name.startswith("AI_QA_")
    assert saved.parent.parent == tmp_path / "study" / "AI_RESULTS"
    headers = scan([tmp_path / "study"]).headers
    (turn,) = read_results(headers).turns
    assert (turn.question, turn.answer) == ("Which modality?", facts["answer"])
    assert turn.source_found
    assert turn.source is not None
    assert turn.source.frame == 2
    assert turn.region is not None
    assert (turn.region.col0, turn.region.row0, turn.region.col1, turn.region.row1) == (10, 5, 40, 30)


def test_each_saved_answer_has_a_series_number_of_its_own(
    ask: Command, make_original: MakeOriginal, tmp_path: Path
) -> None:
    file = make_original("ct", SeriesNumber=9001)
    saved = [ask(file, "--save", tmp_path / "out", "--json").facts["saved"] for _ in range(2)]
    assert [int(pydicom.dcmread(path).SeriesNumber) for path in saved] == [9002, 9003]


def test_a_model_that_was_not_trained_for_questions_says_so(
    command: Command, make_original: MakeOriginal, quick_model: Path, tmp_path: Path
) -> None:
    silent = tmp_path / "silent"
    shutil.copytree(quick_model, silent)
    manifest = load_manifest(silent)
    uses = {name: use for name, use in manifest.uses.items() if name != "ask"}
    write_manifest(replace(manifest, uses=uses), silent)
    for file in (make_original(), tmp_path / "picture.png"):
        if not file.exists():
            Image.new("L", (20, 20)).save(file)
        ran = command("ask", "--model", silent, "--input", file, "--question", "What?")
        assert ran.code == 1
        assert "was not trained for questions" in ran.error
