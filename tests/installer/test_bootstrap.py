"""The first file of the set-up: any Python 3 can read it, and one that does not fit is told so."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import bootstrap
import pytest
import pythons

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "installer" / "bootstrap.py"


@pytest.mark.parametrize("version", [(3, 6), (3, 10), (3, 14), (4, 0)])
def test_another_python_is_refused_in_one_sentence(version: tuple[int, int]) -> None:
    said = pythons.check_python(version)
    assert f"this is {version[0]}.{version[1]}" in said
    assert "\n" not in said


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_these_pythons_fit(version: tuple[int, int]) -> None:
    assert pythons.check_python(version) == ""


@pytest.mark.parametrize("version", [(3, 10, 13), (3, 14, 0)])
def test_a_refusal_is_exit_code_1(
    version: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    assert bootstrap.main(["run"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1


@pytest.mark.parametrize("name", ["bootstrap.py", "pythons.py"])
def test_an_old_python_can_read_the_file(name: str) -> None:
    tree = ast.parse((SCRIPT.parent / name).read_text(encoding="utf-8"), feature_version=(3, 6))
    futures = [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
    assert futures == [], "Python 3.6 stops at `from __future__ import annotations`"


@pytest.mark.parametrize("minor", [6, 7, 8, 9, 10, 14])
def test_an_old_or_new_python_says_one_sentence(minor: int) -> None:
    program = shutil.which(f"python3.{minor}")
    if program is None or subprocess.run([program, "-c", ""], capture_output=True, check=False).returncode:
        pytest.skip(f"there is no Python 3.{minor} here")
    ended = subprocess.run(
        [program, str(SCRIPT), "run"], capture_output=True, text=True, check=False, timeout=60
    )
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert f"this is 3.{minor}" in ended.stderr
