"""``healthgpt-viewer [PATH …]``: open the window, on the demo study where no path is given."""

from __future__ import annotations

import argparse
import os
import platform
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

NO_DISPLAY = (
    "There is no display to open a window on ({reason}); without one, use the commands `healthgpt ask` and "
    "`healthgpt convert` (`healthgpt --help`)."
)


def main(arguments: list[str] | None = None) -> int:
    """Run the viewer; the exit code is 0 once its window was closed, 1 where it could not be opened."""
    options = _parser().parse_args(arguments)
    reason = display_problem(platform.system(), os.environ)
    if reason:
        return _fail(NO_DISPLAY.format(reason=reason))
    try:
        from healthgpt_viewer.ui.app import run
    except ImportError as error:
        return _fail(
            f"The window system cannot be loaded ({error}). Run `python3 installer/bootstrap.py run`, which "
            "installs what is missing or names it; `healthgpt ask` and `healthgpt convert` work without."
        )
    return run([Path(path).absolute() for path in options.paths], demo=options.demo or not options.paths)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="healthgpt-viewer", description="A DICOM viewer with HealthGPT built in."
    )
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="folders, files, a DICOMDIR or a zip to open"
    )
    parser.add_argument("--demo", action="store_true", help="open the demo study as well")
    return parser


def display_problem(system: str, environment: Mapping[str, str]) -> str | None:
    """Why no window can be opened, or None. Qt would end the process without a word that helps."""
    if system != "Linux" or environment.get("QT_QPA_PLATFORM") or environment.get("WAYLAND_DISPLAY"):
        return None
    display = environment.get("DISPLAY", "")
    if not display:
        return "neither DISPLAY nor WAYLAND_DISPLAY is set"
    return None if _answers(display) else f"no X server answers at DISPLAY={display}"


def _answers(display: str) -> bool:
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdigit():
        return False
    if host in ("", "unix"):
        return any(_connects(socket.AF_UNIX, f"{start}/tmp/.X11-unix/X{number}") for start in ("\0", ""))
    return _connects(socket.AF_INET, (host, 6000 + int(number)))


def _connects(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(2.0)
            probe.connect(address)
    except OSError:
        return False
    return True


def _fail(sentence: str) -> int:
    if sys.stderr:
        sys.stderr.write(sentence + "\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
