"""The commands of ``bootstrap.py``: run, test, bench, translations."""

from __future__ import annotations

import argparse
import os
import platform
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from environment import ROOT, ensure_environment, python
from errors import SetupError
from system_packages import ensure_system

_PARTS = (
    "viewer",
    "imaging",
    "looking",
    "workspace",
    "commands",
    "engine",
    "precisions",
    "all",
)  # of the benchmarks


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit code is 0 only where it succeeded."""
    options, rest = _parser().parse_known_args(arguments)
    if rest and options.command != "test":
        _parser().error("unrecognized arguments: " + " ".join(rest))
    try:
        if options.command == "run":
            return run(options.paths, options.torch)
        if options.command == "test":
            return test(rest, options.torch)
        if options.command == "translations":
            return translations(options.torch)
        return bench(options.part, options.data, options.torch)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped. The same command goes on from here.", file=sys.stderr)
        return 130


def run(paths: list[str], choice: str | None) -> int:
    """Open the viewer on ``paths``, or on the demo study."""
    if not has_display(platform.system(), os.environ):
        ensure_system(window=False, test=False)
        ensure_environment(choice)  # the commands that are named need it too
        program = python().with_name("healthgpt").relative_to(ROOT)
        print(
            "There is no display here to open a window on; without one, use the commands "
            f"`{program} ask` and `{program} convert` (`{program} --help`).",
            file=sys.stderr,
        )
        return 1
    ensure_system(window=True, test=False)
    ensure_environment(choice)
    arguments = [str(Path(path).absolute()) for path in paths] or ["--demo"]
    command, environment = [str(python()), "-m", "healthgpt_viewer", *arguments], compiling(os.environ)
    if os.name == "posix":
        os.execve(command[0], command, environment)  # a signal to this process is then one to the viewer
    return subprocess.run(command, env=environment, check=False).returncode


def compiling(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment in which what one process has compiled need not be compiled again by the next."""
    return {name: value for name, value in environment.items() if name != "PYTHONDONTWRITEBYTECODE"}


def has_display(system: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be opened: not in a Linux session with neither X nor Wayland, and no other Qt platform."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return system != "Linux" or any(environment.get(name) for name in names)


def test(arguments: list[str], choice: str | None) -> int:
    """Style, types, import rules, then the tests; the first that fails gives the exit code.

    With arguments only pytest runs, on them; ``--long`` alone is the long runs, which take an hour or more.
    """
    # A shell that starts this in the background makes it deaf to Ctrl-C, and all that it starts; the tests press it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    ensure_system(window=True, test=True)
    ensure_environment(choice)
    # The tests start hundreds of processes.
    environment = {**compiling(os.environ), "QT_QPA_PLATFORM": "offscreen", "OMP_WAIT_POLICY": "passive"}
    for program, *rest in checks(arguments):
        print("\n== " + " ".join([program, *rest]), flush=True)
        command = [str(python().with_name(program)), *rest]
        code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
        if code < 0:
            print(f"{program} was ended by signal {-code}.", file=sys.stderr)
            return 128 - code
        if code:
            return code
    return 0


def checks(arguments: list[str]) -> list[list[str]]:
    """The programs that ``test`` runs, each with its arguments."""
    if arguments == ["--long"]:
        return [["pytest", "--long", "tests/long", "tests/journeys/test_screens.py"]]
    if arguments:
        return [["pytest", *arguments]]
    # Three on two cores, since some wait for servers and processes.
    pytest = ["pytest", "-n", "3", "--dist", "loadfile"]
    return [["ruff", "check"], ["ruff", "format", "--check"], ["mypy", "-n", "2"], ["lint-imports"], pytest]


def translations(choice: str | None) -> int:
    """Find the texts of the program, bring resources/translations up to date, and say what is not translated."""
    ensure_environment(choice)
    command = [str(python()), str(ROOT / "installer" / "translations.py")]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def bench(part: str, data: str | None, choice: str | None) -> int:
    """Measure, print a table and, last, one line of JSON."""
    ensure_system(window=True, test=False)
    ensure_environment(choice)
    command = [str(python()), str(ROOT / "tests" / "benchmarks" / "bench.py"), part]
    if data:
        command += ["--data", str(Path(data).absolute())]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "OMP_WAIT_POLICY": "passive"}
    return subprocess.run(command, env=environment, check=False).returncode


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bootstrap.py", description="Set up and start HealthGPT Viewer.")
    commands = parser.add_subparsers(dest="command", required=True)
    running = commands.add_parser("run", help="open the viewer; on the demo study where no path is given")
    running.add_argument("paths", nargs="*", metavar="PATH", help="a folder, files, a DICOMDIR or a zip")
    testing = commands.add_parser(
        "test",
        usage="bootstrap.py test [--torch BUILD] [--long] [PYTEST ...]",
        help="check style, types and import rules, and run the tests; with arguments only pytest runs, on them; "
        "with --long the damaged files, the faults and the hour of reading, which take an hour or more",
    )
    benching = commands.add_parser("bench", help="measure, beside the alternatives")
    benching.add_argument("part", nargs="?", default="all", choices=_PARTS)
    benching.add_argument("--data", metavar="FOLDER", help="a folder of real studies to measure as well")
    translating = commands.add_parser(
        "translations", help="find the texts of the program and bring resources/translations up to date"
    )
    for each in (running, testing, benching, translating):
        each.add_argument(
            "--torch", choices=["auto", "cpu", "cuda"], help="which build of PyTorch; remembered"
        )
    return parser
