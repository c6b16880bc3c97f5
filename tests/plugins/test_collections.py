"""The command over a collection: a tree or a list, resumed, with a report of what failed and why."""

from __future__ import annotations

import csv
import io
import os
import shutil
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest
from PIL import Image

from healthgpt_inference.engine import Engine
from healthgpt_plugin.cli import terminal
from healthgpt_viewer.imaging.results import read_results
from healthgpt_viewer.imaging.scan import scan

Command = Callable[..., Any]
MakeOriginal = Callable[..., Path]


@pytest.fixture
def collection(make_original: MakeOriginal, tmp_path: Path) -> Path:
    """Two patients: a head CT of three slices with a neck CT beside it, and a head CT of two."""
    for patient, count in (("anna", 3), ("bert", 2)):
        study = f"1.2.3.{count}"
        for number in range(count):
            make_original(
                "ct", f"{patient}/head/{number}.dcm", PatientID=patient, StudyInstanceUID=study,
                SeriesInstanceUID=f"{study}.1", InstanceNumber=number + 1, ImagePositionPatient=[-30, -40, 5 * number],
            )  # fmt: skip
    make_original(
        "ct", "anna/neck/0.dcm", PatientID="anna", StudyInstanceUID="1.2.3.3", SeriesNumber=2, BodyPartExamined="NECK"
    )  # fmt: skip
    return tmp_path / "study"


@pytest.fixture
def convert(command: Command, quick_model: Path) -> Command:
    """``convert`` of head CT with the quick model."""
    return lambda *arguments: command("convert", "--model", quick_model, "--task", "ct-to-mr", *arguments)


@pytest.fixture
def ask(command: Command, quick_model: Path) -> Command:
    """``ask`` with the quick model."""
    return lambda *arguments: command("ask", "--model", quick_model, "--question", "Which part?", *arguments)


def rows(report: Path) -> list[dict[str, str]]:
    with report.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_tree_is_converted_beside_its_studies_with_a_report(
    convert: Command, collection: Path, tmp_path: Path
) -> None:
    ran = convert("--input", collection, "--beside", "--report", tmp_path / "r" / "report.csv", "--json")
    assert ran.code == 1
    assert len(ran.facts["results"]) == 5
    assert [Path(entry["input"]).parts[-2:] for entry in ran.facts["failed"]] == [("neck", "0.dcm")]
    # Beside means the deepest folder that holds all of a study.
    assert len(list((collection / "anna" / "AI_RESULTS").rglob("*.dcm"))) == 3
    assert len(list((collection / "bert" / "head" / "AI_RESULTS").rglob("*.dcm"))) == 2
    table = rows(tmp_path / "r" / "report.csv")
    assert [row["state"] for row in table].count("made") == 5
    (failed,) = [row for row in table if row["state"] == "failed"]
    assert failed["input"].endswith("0.dcm")
    assert "this is a neck CT" in failed["reason"]
    assert all(Path(row["file"]).is_file() for row in table if row["state"] == "made")


def test_what_is_done_is_not_done_again(
    convert: Command, collection: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = collection / "anna" / "head"
    first = convert("--input", head / "1.dcm", "--output", collection, "--json").facts["results"]
    again = convert("--input", head, "--output", collection, "--resume", "--json")
    assert again.code == 0
    results = again.facts["results"]
    assert [result["notices"] == ["It was there already."] for result in results] == [False, True, False]
    assert results[1]["file"] == first[0]["file"]
    files = [pydicom.dcmread(result["file"]) for result in results]
    assert len({(file.SeriesInstanceUID, file.SeriesNumber) for file in files}) == 1
    assert sorted(file.InstanceNumber for file in files) == [1, 2, 3]
    # The third time there is nothing to do, and the model is not even loaded.
    monkeypatch.setattr(Engine, "load", None)
    done = convert("--input", head, "--output", collection, "--resume", "--json")
    assert (done.code, done.facts["device"]) == (0, None)
    assert [result["file"] for result in done.facts["results"]] == [result["file"] for result in results]


@pytest.mark.parametrize(
    "other", [("--region", "0,0,50,32"), ("--window", "300,600", "--task", "super-resolution")]
)
def test_other_settings_are_done_anew(convert: Command, collection: Path, other: tuple[str, ...]) -> None:
    file = collection / "anna" / "head" / "1.dcm"
    task = ("--task", "super-resolution") if "--task" in other else ()
    assert convert("--input", file, "--output", collection, *task).code == 0
    (result,) = convert("--input", file, "--output", collection, "--resume", *other, "--json").facts[
        "results"
    ]
    assert result["notices"] != ["It was there already."]


def test_without_resume_everything_is_done_anew(convert: Command, collection: Path) -> None:
    file = collection / "anna" / "head" / "1.dcm"
    runs = [convert("--input", file, "--output", collection, "--json") for _ in range(2)]
    assert len({ran.facts["results"][0]["file"] for ran in runs}) == 2


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
def test_a_stopped_run_goes_on_where_it_was(
    convert: Command, collection: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pressed = threading.Event()

    def live(text: str) -> None:
        if "2 slices together, drawing" in text and not pressed.is_set():
            pressed.set()
            os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(terminal, "live", live)
    arguments = ("--input", collection, "--beside", "--resume", "--json")
    stopped = convert(*arguments)
    assert (stopped.code, len(stopped.facts["results"])) == (130, 3)
    resumed = convert(*arguments)
    assert (resumed.code, len(resumed.facts["results"])) == (1, 5)  # the neck fails in both
    assert resumed.facts["results"][0] | {"notices": []} == stopped.facts["results"][0] | {"notices": []}


def test_a_list_names_files_folders_and_pictures(
    convert: Command, collection: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("L", (20, 20), 90).save(tmp_path / "head.png")
    (tmp_path / "cut.png").write_bytes(b"\x89PNG")
    lines = [
        "# a comment", "", collection / "anna" / "head" / "1.dcm", collection / "bert", tmp_path / "head.png",
        tmp_path / "nothing", tmp_path / "cut.png",
    ]  # fmt: skip
    text = "\n".join(map(str, lines))
    (tmp_path / "list.txt").write_text(text, encoding="utf-8")
    ran = convert("--list", tmp_path / "list.txt", "--output", tmp_path / "out", "--json")
    assert ran.code == 1
    assert len(ran.facts["results"]) == 4
    assert [Path(entry["input"]).name for entry in ran.facts["failed"]] == ["nothing", "cut.png"]
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    again = convert("--list", "-", "--output", tmp_path / "out", "--resume", "--json")
    assert len(again.facts["results"]) == 4
    assert all(result["notices"] == ["It was there already."] for result in again.facts["results"])


def test_a_list_that_cannot_be_used(convert: Command, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("# nothing\n")
    assert "cannot be read" in convert("--list", tmp_path / "none.txt", "--output", tmp_path / "out").error
    ran = convert("--list", tmp_path / "empty.txt", "--output", tmp_path / "out")
    assert ran.code == 2
    assert "names no file or folder" in ran.error


def test_the_middle_slice_of_each_series_is_asked_about(ask: Command, collection: Path) -> None:
    ran = ask("--input", collection, "--beside", "--json")
    assert ran.code == 0
    asked = ran.facts["results"]
    assert sorted(Path(entry["input"]).parts[-3:] for entry in asked) == [
        ("anna", "head", "1.dcm"), ("anna", "neck", "0.dcm"), ("bert", "head", "1.dcm")
    ]  # fmt: skip
    keys = {"answer", "input", "frame", "window", "region", "seconds", "notices", "saved"}
    keys |= {"mean_token_probability"}
    assert all(set(entry) == keys for entry in asked)
    turns = read_results(scan([collection]).headers).turns
    assert sorted(turn.answer for turn in turns) == sorted(entry["answer"] for entry in asked)
    assert all(turn.source_found for turn in turns)
    again = ask("--input", collection, "--beside", "--resume", "--json").facts["results"]
    assert all(entry["notices"] == ["It was there already."] for entry in again)
    assert {entry["saved"] for entry in again} == {entry["saved"] for entry in asked}


def test_all_slices_of_a_series_share_a_report(ask: Command, collection: Path) -> None:
    folder = collection / "anna" / "head"
    ran = ask("--input", folder, "--save", collection, "--slices", "all", "--json")
    assert len({entry["saved"] for entry in ran.facts["results"]}) == 1
    turns = read_results(scan([collection]).headers).turns
    assert [turn.number for turn in turns] == [1, 2, 3]
    assert len({turn.source for turn in turns}) == 3


def test_answers_about_several_slices_name_their_files(ask: Command, collection: Path) -> None:
    ran = ask("--input", collection / "bert", "--slices", "2")
    files = [line.partition(": ")[0] for line in ran.out.splitlines()]
    assert ran.code == 0
    assert files == [str(collection / "bert" / "head" / f"{number}.dcm") for number in range(2)]


def test_a_study_in_an_archive_has_no_folder_beside_it(
    convert: Command, collection: Path, tmp_path: Path
) -> None:
    archive = shutil.make_archive(str(tmp_path / "packed"), "zip", collection / "bert")
    ran = convert("--input", archive, "--beside")
    assert ran.code == 1
    assert "lies in an archive" in ran.err.splitlines()[-1]
