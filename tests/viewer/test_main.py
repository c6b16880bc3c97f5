"""The command that opens the window says in one line why it cannot."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from healthgpt_viewer.__main__ import display_problem

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("system", "environment", "problem"),
    [
        ("Linux", {}, "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ("Linux", {"DISPLAY": ":987"}, "no X server answers at DISPLAY=:987"),
        ("Linux", {"DISPLAY": "nonsense"}, "no X server answers at DISPLAY=nonsense"),
        ("Linux", {"QT_QPA_PLATFORM": "offscreen"}, None),
        ("Linux", {"WAYLAND_DISPLAY": "wayland-0"}, None),
        ("Darwin", {}, None),
        ("Windows", {}, None),
    ],
)
def test_where_a_window_can_be_opened(system: str, environment: dict[str, str], problem: str | None) -> None:
    assert display_problem(system, environment) == problem


def test_without_a_display_one_line_names_the_commands_and_the_exit_code_is_1() -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment["PYTHONPATH"] = os.pathsep.join(str(ROOT / part) for part in ("", "plugins", "inference"))
    ran = subprocess.run(
        [sys.executable, "-m", "healthgpt_viewer"], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    if sys.platform.startswith("linux"):
        assert ran.returncode == 1
        assert ran.stdout == ""
        assert ran.stderr.count("\n") == 1
        assert "healthgpt ask" in ran.stderr
        assert "healthgpt convert" in ran.stderr
