"""The set-up script: what it decides for each computer, and how it goes on after an interruption."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import bootstrap
import pytest

CPU = ("--no-deps", "--index-url", bootstrap.CPU_INDEX, "torch==2.13.0")
CUDA = ("--no-deps", "--index-url", bootstrap.CUDA_INDEX, "torch==2.13.0")
PLAIN = ("torch==2.13.0",)

# system, machine, GPU, --torch -> what pip is given, in order
PLANS = [
    ("Linux", "x86_64", False, "auto", (CPU, PLAIN)),
    ("Linux", "x86_64", True, "auto", (PLAIN,)),
    ("Linux", "x86_64", True, "cpu", (CPU, PLAIN)),
    ("Linux", "x86_64", False, "cuda", (PLAIN,)),
    ("Linux", "aarch64", False, "auto", (CPU, PLAIN)),
    ("Linux", "aarch64", True, "auto", (PLAIN,)),
    ("Windows", "AMD64", False, "auto", (CPU, PLAIN)),
    ("Windows", "AMD64", True, "auto", (CUDA, PLAIN)),
    ("Windows", "ARM64", False, "auto", (CPU, PLAIN)),
    ("Darwin", "arm64", False, "auto", (PLAIN,)),
    ("Darwin", "arm64", False, "cpu", (PLAIN,)),
]
REFUSALS = [
    ("Darwin", "x86_64", (3, 12), "auto", "Intel"),
    ("Darwin", "arm64", (3, 12), "cuda", "no CUDA on macOS"),
    ("Linux", "armv7l", (3, 12), "auto", "armv7l"),
    ("FreeBSD", "amd64", (3, 12), "auto", "FreeBSD"),
    ("Linux", "x86_64", (3, 10), "auto", "this is 3.10"),
    ("Linux", "x86_64", (3, 14), "auto", "this is 3.14"),
]


@pytest.mark.parametrize(("system", "machine", "gpu", "choice", "attempts"), PLANS)
@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_torch_build_fits_the_computer(
    system: str,
    machine: str,
    gpu: bool,
    choice: str,
    attempts: tuple[tuple[str, ...], ...],
    version: tuple[int, int],
) -> None:
    assert bootstrap.plan_torch(system, machine, version, gpu, choice) == bootstrap.TorchPlan(attempts)


@pytest.mark.parametrize(("system", "machine", "version", "choice", "said"), REFUSALS)
def test_a_computer_without_torch_gets_one_sentence(
    system: str, machine: str, version: tuple[int, int], choice: str, said: str
) -> None:
    plan = bootstrap.plan_torch(system, machine, version, False, choice)
    assert not plan.attempts
    assert said in plan.refusal
    assert "\n" not in plan.refusal


@pytest.mark.parametrize("version", [(3, 10, 13), (3, 14, 0)])
def test_another_python_is_refused_with_exit_code_1(
    version: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    assert bootstrap.main(["run"]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert f"this is {version[0]}.{version[1]}" in said


@pytest.mark.parametrize(
    ("system", "environment", "missing"),
    [
        ("Linux", {}, True),
        ("Linux", {"DISPLAY": ":0"}, False),
        ("Linux", {"WAYLAND_DISPLAY": "wayland-0"}, False),
        ("Linux", {"QT_QPA_PLATFORM": "offscreen"}, False),
        ("Darwin", {}, False),
        ("Windows", {}, False),
    ],
)
def test_display_is_looked_for(system: str, environment: dict[str, str], missing: bool) -> None:
    assert bootstrap.no_display(system, environment) is missing


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a display")
def test_run_without_a_display_names_the_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    command = [sys.executable, str(bootstrap.ROOT / "installer" / "bootstrap.py"), "run"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert ended.returncode == 1
    assert ended.stdout.count("\n") == 1
    assert "healthgpt ask" in ended.stdout


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The environment of the set-up lies in a folder of the test."""
    place = tmp_path / ".venv"
    monkeypatch.setattr(bootstrap, "VENV", place)
    monkeypatch.setattr(bootstrap, "STAMP", place / "healthgpt-setup.json")
    return place


def test_an_interrupted_environment_is_made_again(elsewhere: Path) -> None:
    (elsewhere / "bin").mkdir(parents=True)
    (elsewhere / "bin" / "python").write_text("cut off", encoding="utf-8")
    bootstrap._make_venv()
    assert bootstrap._venv_works()
    kept = elsewhere / "kept"
    kept.touch()
    bootstrap._make_venv()
    assert kept.exists(), "a working environment is not thrown away"


@pytest.mark.parametrize("text", ["", "{", "[]", "\x00"])
def test_a_damaged_stamp_means_set_up_again(elsewhere: Path, text: str) -> None:
    elsewhere.mkdir()
    bootstrap.STAMP.write_text(text, encoding="utf-8")
    assert bootstrap._installed() is None


def test_a_changed_pin_means_set_up_again(
    elsewhere: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere.mkdir()
    bootstrap.STAMP.write_text(json.dumps(bootstrap._wanted("auto")), encoding="utf-8")
    assert bootstrap._installed() == bootstrap._wanted("auto")
    assert bootstrap._installed() != bootstrap._wanted("cpu")
    changed = tmp_path / "constraints.txt"
    changed.write_text(bootstrap.CONSTRAINTS.read_text(encoding="utf-8") + "more==1\n", encoding="utf-8")
    monkeypatch.setattr(bootstrap, "CONSTRAINTS", changed)
    assert bootstrap._installed() != bootstrap._wanted("auto")


def test_every_dependency_is_pinned() -> None:
    import tomllib

    project = tomllib.loads((bootstrap.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["dev"]
    lines = bootstrap.CONSTRAINTS.read_text(encoding="utf-8").splitlines()
    pinned = {line.split("==")[0].replace("_", "-").lower() for line in lines} | {"torch"}
    names = {requirement.split(";")[0].strip() for requirement in wanted}
    bare = {"".join(c if c not in "<>=!~" else " " for c in name).split()[0].lower() for name in names}
    assert bare <= pinned
