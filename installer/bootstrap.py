#!/usr/bin/env python3
"""Set up and start HealthGPT Viewer. Standard library only.

    python3 installer/bootstrap.py run [PATH ...]     open the viewer (on the demo study where no path is given)
    python3 installer/bootstrap.py test [PYTEST ...]  check style, types, import rules, and run the tests
    python3 installer/bootstrap.py bench [PART]       measure: viewer, imaging, engine or all

Each call first makes or updates the environment in ``.venv`` from pinned versions; when nothing has changed
that takes a fraction of a second. It may be interrupted at any point and goes on the next time.
``--torch cpu`` or ``--torch cuda`` overrides what is found about the graphics card.
"""

from __future__ import annotations

import argparse
import ctypes
import ctypes.util
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "healthgpt-setup.json"
CONSTRAINTS = ROOT / "installer" / "constraints.txt"
OLDEST, NEWEST = (3, 11), (3, 13)

TORCH = "torch==2.13.0"
CPU_INDEX = "https://download.pytorch.org/whl/cpu"
CUDA_INDEX = "https://download.pytorch.org/whl/cu130"

# Shared libraries that Qt 6 loads on Linux, and the Debian package that has each.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# Programs that the tests validate DICOM with, and the Debian package that has each.
VALIDATORS = {"dciodvfy": "dicom3tools", "dsrdump": "dcmtk"}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


class SetupError(Exception):
    """Why set-up cannot go on: one or two sentences that say what to do."""


@dataclass(frozen=True)
class TorchPlan:
    """What to hand to pip for torch: argument lists tried in this order, or why there is none."""

    attempts: tuple[tuple[str, ...], ...] = ()
    refusal: str = ""


def check_python(version: tuple[int, int]) -> str:
    """Why this Python cannot be used, or an empty string."""
    if OLDEST <= version <= NEWEST:
        return ""
    return (
        f"HealthGPT Viewer needs Python 3.11, 3.12 or 3.13, and this is {version[0]}.{version[1]}: "
        "start the same command with one of those."
    )


def plan_torch(
    system: str, machine: str, version: tuple[int, int], gpu: bool, choice: str = "auto"
) -> TorchPlan:
    """Which torch build fits a computer.

    Args:
        system: ``platform.system()``: Linux, Darwin or Windows.
        machine: ``platform.machine()``: x86_64, AMD64, arm64, aarch64 …
        version: Python's major and minor version.
        gpu: whether an NVIDIA GPU answers.
        choice: ``auto``, ``cpu`` or ``cuda``.

    Without an NVIDIA GPU the CPU index comes first, so that no gigabytes of CUDA libraries are fetched for nothing;
    where that index cannot be reached, the plain package is taken.
    """
    refusal = check_python(version) or _refuse_machine(system, machine, choice)
    if refusal:
        return TorchPlan(refusal=refusal)
    cpu = ("--no-deps", "--index-url", CPU_INDEX, TORCH)
    cuda = ("--no-deps", "--index-url", CUDA_INDEX, TORCH)
    plain = (TORCH,)
    if system == "Darwin":
        return TorchPlan((plain,))  # the plain macOS build has Metal (MPS) in it
    wants_cuda = choice == "cuda" or (choice == "auto" and gpu)
    if not wants_cuda:
        return TorchPlan((cpu, plain))
    # On Linux the plain package is the CUDA build; on Windows the plain package has no CUDA.
    return TorchPlan((plain,) if system == "Linux" else (cuda, plain))


def _refuse_machine(system: str, machine: str, choice: str) -> str:
    if system not in {"Linux", "Darwin", "Windows"}:
        return f"HealthGPT Viewer runs on Linux, macOS and Windows, not on {system}."
    if system == "Darwin" and machine == "x86_64":
        return "PyTorch is no longer made for Macs with an Intel processor: use a Mac with Apple silicon, Linux or Windows."
    if machine.lower() not in {"x86_64", "amd64", "arm64", "aarch64"}:
        return f"PyTorch is not made for this processor ({machine}): a 64-bit Intel, AMD or Arm computer is needed."
    if choice == "cuda" and system == "Darwin":
        return "There is no CUDA on macOS: leave out --torch cuda, and the Apple GPU is used."
    return ""


def nvidia_gpu() -> bool:
    """Whether an NVIDIA GPU answers on this computer."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return False
    try:
        listed = subprocess.run([program, "-L"], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return listed.returncode == 0 and "GPU" in listed.stdout


def missing_packages(*, test: bool) -> list[str]:
    """The Debian packages whose libraries, fonts or programs are not on this Linux computer."""
    packages = [package for library, package in QT_LIBRARIES.items() if not _has_library(library)]
    if not any(_has_fonts(Path(folder).expanduser()) for folder in FONT_FOLDERS):
        packages.append("fonts-dejavu-core")
    if test:
        packages += [package for program, package in VALIDATORS.items() if shutil.which(program) is None]
    return packages


def _has_library(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _has_fonts(folder: Path) -> bool:
    return any(folder.rglob("*.[to]tf")) if folder.is_dir() else False


def ensure_system(*, test: bool) -> None:
    """Install on Debian as root what Qt and the tests need; elsewhere print the exact command.

    Raises:
        SetupError: a library that Qt cannot start without is missing and cannot be installed from here.
    """
    if platform.system() != "Linux":
        return
    packages = missing_packages(test=test)
    if not packages:
        return
    apt = shutil.which("apt-get")
    command = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if apt and os.geteuid() == 0:
        _say("Installing system packages: " + " ".join(packages))
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run([apt, "update", "-qq"], env=environment, check=False)
        subprocess.run(command.split(), env=environment, check=False)
        packages = missing_packages(test=test)
    required = [package for package in packages if package not in VALIDATORS.values()]
    if required and apt:
        raise SetupError(f"System packages are missing. Run this, then start again:\n    sudo {command}")
    if required:
        raise SetupError(
            "Libraries that Qt needs are missing; install with your system's package manager what Debian calls: "
            + " ".join(required)
        )
    if packages:
        _say("Not found, so the tests that use them are skipped: " + " ".join(packages))


def ensure_environment(choice: str) -> None:
    """Make or update ``.venv``; do nothing where it is as wanted.

    Raises:
        SetupError: no torch for this computer, or pip could not finish.
    """
    wanted = _wanted(choice)
    if _installed() == wanted and _python().exists():
        return
    plan = plan_torch(platform.system(), platform.machine(), sys.version_info[:2], nvidia_gpu(), choice)
    if plan.refusal:
        raise SetupError(plan.refusal)
    _make_venv()
    _install_torch(plan)
    _say("Installing the other packages …")
    if not _pip("install", "--constraint", str(CONSTRAINTS), "--editable", f"{ROOT}[dev]"):
        raise SetupError(
            "The packages could not be installed: check the connection and start again; what is there stays."
        )
    STAMP.write_text(json.dumps(wanted), encoding="utf-8")


def _wanted(choice: str) -> dict[str, str]:
    """What the environment must have been made from for it to be up to date."""
    digest = hashlib.sha256()
    for path in (ROOT / "pyproject.toml", CONSTRAINTS):
        digest.update(path.read_bytes())
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    # `auto` looks for a GPU only when something is to be installed: nvidia-smi alone takes up to a second.
    return {"files": digest.hexdigest(), "python": version, "torch": choice, "root": str(ROOT)}


def _installed() -> dict[str, str] | None:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return stamp if isinstance(stamp, dict) else None


def _make_venv() -> None:
    """A working environment of this Python in ``.venv``: kept where there is one, else made anew."""
    STAMP.unlink(missing_ok=True)
    if _venv_works():
        return
    _say("Making the environment in .venv …")
    try:
        venv.create(VENV, clear=VENV.exists(), with_pip=True, symlinks=os.name != "nt")
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetupError(
            f"The environment could not be made in {VENV}: {error}. "
            "On Debian, `apt-get install python3-venv` is needed once."
        ) from error


def _venv_works() -> bool:
    """Whether ``.venv`` has this Python's version and a pip that answers (an interrupted one has not)."""
    check = f"import sys, pip; sys.exit(sys.version_info[:2] != {sys.version_info[:2]!r})"
    try:
        return subprocess.run([str(_python()), "-c", check], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _install_torch(plan: TorchPlan) -> None:
    """Try each way of the plan in turn; a torch of the right version that is already there is kept."""
    for attempt in plan.attempts:
        _say(f"Installing {TORCH} …")
        # One short try: an index that cannot be reached must not hold up the next way.
        patience = ("--retries", "1", "--timeout", "15") if "--index-url" in attempt else ()
        if _pip("install", *patience, "--constraint", str(CONSTRAINTS), *attempt):
            return
    raise SetupError(f"{TORCH} could not be installed: check the connection and start again.")


def _pip(*arguments: str) -> bool:
    command = [str(_python()), "-m", "pip", "--disable-pip-version-check", *arguments]
    return subprocess.run(command, check=False).returncode == 0


def _python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _say(text: str) -> None:
    print(text, flush=True)


def no_display(system: str, environment: dict[str, str]) -> bool:
    """Whether a window cannot be opened: a Linux session with neither X nor Wayland, and no other Qt platform asked for."""
    if system != "Linux" or environment.get("QT_QPA_PLATFORM"):
        return False
    return not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def run(paths: list[str], choice: str) -> int:
    """Open the viewer on ``paths``, or on the demo study."""
    if no_display(platform.system(), dict(os.environ)):
        _say(
            "There is no display here; without one, use `healthgpt ask` and `healthgpt convert` "
            "(.venv/bin/healthgpt --help)."
        )
        return 1
    ensure_system(test=False)
    ensure_environment(choice)
    arguments = [str(Path(path).absolute()) for path in paths] or ["--demo"]
    return subprocess.run([str(_python()), "-m", "healthgpt_viewer", *arguments], check=False).returncode


def test(arguments: list[str], choice: str) -> int:
    """Style, types, import rules, then the tests; the first that fails gives the exit code.

    With arguments only pytest runs, on them.
    """
    ensure_system(test=True)
    ensure_environment(choice)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "OMP_WAIT_POLICY": "passive"}
    pytest = ("pytest", *arguments) if arguments else ("pytest", "-n", "2", "--dist", "loadfile")
    checks: list[tuple[str, ...]] = [pytest]
    if not arguments:
        checks = [("ruff", "check"), ("ruff", "format", "--check"), ("mypy",), ("lint-imports",), pytest]
    for program, *rest in checks:
        _say("\n== " + " ".join([program, *rest]))
        command = [str(_python().with_name(program)), *rest]
        code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
        if code:
            return code
    return 0


def bench(part: str, data: str | None, choice: str) -> int:
    """Measure, print a table and, last, one line of JSON."""
    ensure_system(test=False)
    ensure_environment(choice)
    command = [str(_python()), str(ROOT / "tests" / "benchmarks" / "bench.py"), part]
    if data:
        command += ["--data", str(Path(data).absolute())]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "OMP_WAIT_POLICY": "passive"}
    return subprocess.run(command, env=environment, check=False).returncode


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bootstrap.py", description="Set up and start HealthGPT Viewer.")
    commands = parser.add_subparsers(dest="command", required=True)
    running = commands.add_parser("run", help="open the viewer; on the demo study where no path is given")
    running.add_argument("paths", nargs="*", metavar="PATH", help="a folder, files, a DICOMDIR or a zip")
    testing = commands.add_parser("test", help="check style, types and import rules, and run the tests")
    testing.add_argument("pytest", nargs=argparse.REMAINDER, help="with these, only pytest runs, on them")
    benching = commands.add_parser("bench", help="measure, beside the alternatives")
    benching.add_argument("part", nargs="?", default="all", choices=["viewer", "imaging", "engine", "all"])
    benching.add_argument("--data", metavar="FOLDER", help="a folder of real studies to measure as well")
    for each in (running, testing, benching):
        each.add_argument(
            "--torch", choices=["auto", "cpu", "cuda"], default="auto", help="which torch build"
        )
    return parser


def main(arguments: list[str] | None = None) -> int:
    refusal = check_python(sys.version_info[:2])
    if refusal:
        print(refusal, file=sys.stderr)
        return 1
    options = _parser().parse_args(arguments)
    try:
        if options.command == "run":
            return run(options.paths, options.torch)
        if options.command == "test":
            return test(options.pytest, options.torch)
        return bench(options.part, options.data, options.torch)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped. The same command goes on from here.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
