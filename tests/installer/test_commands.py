"""``run``, ``test`` and ``bench`` as they are typed."""

from __future__ import annotations

import os
import subprocess
import sys

import commands
import environment
import pytest

SCRIPT = environment.ROOT / "installer" / "bootstrap.py"


@pytest.mark.parametrize(
    ("system", "variables", "found"),
    [
        ("Linux", {}, False),
        ("Linux", {"DISPLAY": ""}, False),
        ("Linux", {"DISPLAY": ":0"}, True),
        ("Linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("Linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("Darwin", {}, True),
        ("Windows", {}, True),
    ],
)
def test_display_is_looked_for(system: str, variables: dict[str, str], found: bool) -> None:
    assert commands.has_display(system, variables) is found


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a display")
def test_run_without_a_display_names_the_commands() -> None:
    if not environment._is_as_wanted(None):
        pytest.skip("the environment here is not the set-up's own, and a test does not make it")
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    variables = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, str(SCRIPT), "run"]
    ended = subprocess.run(command, env=variables, capture_output=True, text=True, check=False, timeout=60)
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    program = ended.stderr.split("`")[1].split()[0]
    assert "healthgpt ask" in ended.stderr
    assert "healthgpt convert" in ended.stderr
    assert (environment.ROOT / program).is_file(), "the command that is named is there"


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the viewer is a process of its own")
def test_what_the_viewer_compiles_is_kept_for_the_next_start(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[tuple[list[str], dict[str, str]]] = []
    monkeypatch.setattr(os, "execve", lambda _program, command, variables: begun.append((command, variables)))
    monkeypatch.setattr(subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 0))
    monkeypatch.setattr(commands, "ensure_system", lambda **_: None)
    monkeypatch.setattr(commands, "ensure_environment", lambda _choice: None)
    for name, value in (
        ("QT_QPA_PLATFORM", "offscreen"),
        ("PYTHONDONTWRITEBYTECODE", "1"),
        ("QT_SCALE_FACTOR", "1.5"),
    ):
        monkeypatch.setenv(name, value)
    commands.main(["run"])
    [(command, variables)] = begun
    assert command == [str(environment.python()), "-m", "healthgpt_viewer", "--demo"]
    assert "PYTHONDONTWRITEBYTECODE" not in variables
    assert variables["QT_SCALE_FACTOR"] == "1.5"


def test_everything_is_checked_unless_tests_are_named() -> None:
    programs = [program for program, *_rest in commands.checks([])]
    assert programs == ["ruff", "ruff", "mypy", "lint-imports", "pytest"]
    assert commands.checks(["-k", "window"]) == [["pytest", "-k", "window"]]
    assert commands.checks(["--long"]) == [
        ["pytest", "--long", "tests/long", "tests/journeys/test_screens.py"]
    ]


def test_what_test_does_not_know_goes_to_pytest(monkeypatch: pytest.MonkeyPatch) -> None:
    got: list[object] = []

    def test(rest: list[str], choice: str | None) -> int:
        got.append((rest, choice))
        return 0

    monkeypatch.setattr(commands, "test", test)
    assert commands.main(["test", "-k", "window", "--torch", "cpu", "tests/viewer", "--tb=short"]) == 0
    assert got == [(["-k", "window", "tests/viewer", "--tb=short"], "cpu")]


@pytest.mark.parametrize("arguments", [[], ["run", "--no-such"], ["bench", "nothing"], ["fly"]])
def test_wrong_use_is_exit_code_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        commands.main(arguments)
    assert ended.value.code == 2
    assert "usage: bootstrap.py" in capsys.readouterr().err


def test_the_translations_are_brought_up_to_date_by_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[list[str]] = []

    def run(command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        begun.append(command)
        return subprocess.CompletedProcess(command, 3)

    monkeypatch.setattr(commands, "ensure_environment", lambda _choice: None)
    monkeypatch.setattr(subprocess, "run", run)
    assert commands.main(["translations"]) == 3
    [[program, script]] = begun
    assert program == str(environment.python())
    assert script.endswith("translations.py")
