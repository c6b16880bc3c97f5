"""The command as such: help, wrong use, exit codes, and models."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
MakeOriginal = Callable[..., Path]

_HELP = """
import sys
from healthgpt_plugin.cli import main
try:
    main({arguments!r})
finally:
    heavy = {{"torch", "transformers", "peft", "PySide6", "pydicom", "SimpleITK", "highdicom"}} & set(sys.modules)
    assert not heavy, heavy
"""


@pytest.mark.parametrize("arguments", [["--help"], ["ask", "--help"], ["convert", "--help"]])
def test_help_comes_at_once_and_imports_nothing_heavy(arguments: list[str]) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _HELP.format(arguments=arguments)], capture_output=True, text=True, timeout=60, check=False
    )  # fmt: skip
    assert (run.returncode, run.stderr) == (0, "")
    assert "usage: healthgpt" in run.stdout


def test_the_installed_command_lists_the_sub_commands() -> None:
    program = Path(sys.executable).with_name("healthgpt")
    run = subprocess.run([program, "--help"], capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 0
    assert all(name in run.stdout for name in ("ask", "convert", "models", "trace"))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "required: {ask,convert,data,eval,models,trace,train}"),
        (["draw"], "invalid choice: 'draw'"),
        (["ask", "--question", "What?"], "one of the arguments --input --list is required"),
        (["ask", "--input", "a", "--list", "b", "--question", "What?"], "not allowed with argument --input"),
        (["ask", "--input", "a", "--question", "What?", "--slices", "some"], "all, middle or a number from 1"),
        (["ask", "--input", "a", "--question", "What?", "--resume"], "--resume needs --save or --beside"),
        (["convert", "--task", "ct-to-mr", "--input", "a", "--output", "b", "--beside"], "not allowed with argument"),
        (["ask", "--input", "a.dcm"], "required: --question"),
        (["ask", "--input", "a.dcm", "--question", " "], "the question is empty"),
        (["ask", "--input", "a.png", "--question", "What?", "--save", "here"], "--save needs a DICOM file"),
        (["ask", "--input", "a.dcm", "--question", "What?", "--frame", "0"], "frames count from 1"),
        (["ask", "--input", "a.dcm", "--question", "What?", "--frame", "two"], "frames count from 1"),
        (["ask", "--input", "a.dcm", "--question", "What?", "--region", "1,2,3"], "4 numbers with commas"),
        (["ask", "--input", "a.dcm", "--question", "What?", "--region", "9,2,3,4"], "X1 must be greater than X0"),
        (["ask", "--input", "a.dcm", "--question", "What?", "--window", "40"], "2 numbers with commas"),
        (["ask", "--input", "a.dcm", "--question", "What?", "--window", "40,0"], "the width must be positive"),
        (["ask", "--input", "a.dcm", "--question", "What?", "--window", "nan,80"], "2 numbers with commas"),
        (["ask", "--input", "a.dcm", "--question", "What?", "--device", "abacus"], "invalid choice: 'abacus'"),
        (["convert", "--task", "ct-to-mr", "--input", "a.dcm"], "--output --beside is required"),
        (["convert", "--task", "ct-to-pet", "--input", "a.dcm", "--output", "o"], "invalid choice: 'ct-to-pet'"),
        (["models"], "required: action"),
    ],
)  # fmt: skip
def test_wrong_use_is_one_line_and_exit_code_2(command: Command, arguments: list[str], said: str) -> None:
    ran = command(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.error


def test_a_preview_is_a_png_and_not_the_input(
    command: Command, make_original: MakeOriginal, tmp_path: Path
) -> None:
    file = make_original()
    common = ("convert", "--task", "ct-to-mr", "--output", tmp_path / "out", "--input")
    assert command(*common, file, "--preview", tmp_path / "p.jpg").error.endswith("must end in .png")
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"an original")
    ran = command(*common, picture, "--preview", picture)
    assert (ran.code, picture.read_bytes()) == (2, b"an original")


@pytest.mark.parametrize("name", ["ask", "convert"])
def test_no_such_model_says_what_can_be_given(
    command: Command, make_original: MakeOriginal, tmp_path: Path, name: str
) -> None:
    rest = ["--question", "What?"] if name == "ask" else ["--task", "ct-to-mr", "--output", tmp_path / "out"]
    ran = command(name, "--model", "nothing", "--input", make_original(), *rest)
    assert (ran.code, ran.out) == (1, "")
    assert "There is no model 'nothing'" in ran.error
    assert "bundled" in ran.error
    assert not (tmp_path / "out").exists()


def test_a_published_model_that_is_not_here_is_told(command: Command, make_original: MakeOriginal) -> None:
    ran = command("ask", "--model", "HealthGPT-M3", "--input", make_original(), "--question", "What?")
    assert ran.code == 1
    assert "HealthGPT-M3" in ran.error


def test_a_device_that_is_not_there_is_told(
    command: Command, make_original: MakeOriginal, quick_model: Path
) -> None:
    import torch

    there = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    missing = next(name for name, is_there in there.items() if not is_there)
    ran = command(
        "ask", "--model", quick_model, "--device", missing, "--input", make_original(), "--question", "What?"
    )
    assert ran.code == 1
    assert f"The device '{missing}' is not there" in ran.error


def test_models_are_listed_shown_and_verified(command: Command, quick_model: Path) -> None:
    listed = command("models", "list", "--json")
    assert listed.code == 0
    assert "bundled" in {row["name"] for row in listed.facts}
    shown = command("models", "show", quick_model, "--json")
    assert shown.facts["name"] == "quick"
    assert set(shown.facts["uses"]) == {"ask", "ct-to-mr", "mr-to-ct", "super-resolution", "reconstruct"}
    assert command("models", "verify", quick_model).code == 0
