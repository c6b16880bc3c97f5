"""What the operating system must have before Python packages are of use: Qt's libraries, fonts, validators."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from errors import SetupError
from torch_plan import refuse_release

# Shared libraries that Qt 6 loads on Linux, and the Debian package that has each.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# Programs of the tests, and the Debian package that has each: two validators of DICOM (dcmtk has archives, too), an X
# server without a screen, an archive, and what makes certificates.
TEST_PROGRAMS = {
    "dciodvfy": "dicom3tools",
    "dsrdump": "dcmtk",
    "Xvfb": "xvfb",
    "Orthanc": "orthanc",
    "openssl": "openssl",
}
# Files that only some tests use, and the Debian package that has each: the DICOMweb of the archive.
TEST_FILES = {"/usr/share/orthanc/plugins/libOrthancDicomWeb.so": "orthanc-dicomweb"}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


def ensure_system(*, window: bool, test: bool) -> None:
    """Install on Debian as root what the window and the tests need; elsewhere tell the exact command.

    Raises:
        SetupError: something is missing that nothing can go on without, and it cannot be installed from here.
    """
    system, machine = platform.system(), platform.machine()
    refusal = refuse_release(system, machine, platform.libc_ver()[1], platform.mac_ver()[0])
    if refusal:
        raise SetupError(refusal)
    if system != "Linux":
        return
    needed, useful = _missing(window=window, test=test)
    if needed or useful:
        if shutil.which("apt-get") and os.geteuid() == 0:
            _install(needed + useful)
            needed, useful = _missing(window=window, test=test)
        _tell(needed, useful)


def _missing(*, window: bool, test: bool) -> tuple[list[str], list[str]]:
    """The Debian packages that are not on this computer: those that are needed, and those that only some tests use."""
    needed = [] if importlib.util.find_spec("ensurepip") else [f"python3.{sys.version_info[1]}-venv"]
    if window or test:
        needed += [package for library, package in QT_LIBRARIES.items() if not _has_library(library)]
        needed += [] if any(map(_has_fonts, FONT_FOLDERS)) else ["fonts-dejavu-core"]
    useful = [package for program, package in TEST_PROGRAMS.items() if not _has_program(program)]
    useful += [package for file, package in TEST_FILES.items() if not Path(file).is_file()]
    return needed, useful if test else []


def _has_program(name: str) -> bool:
    """Whether a program is there; services lie in a folder that not every user's path has."""
    return any(shutil.which(name, path=path) for path in (None, "/usr/sbin"))


def _has_library(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _has_fonts(folder: str) -> bool:
    return any(Path(folder).expanduser().rglob("*.[to]tf"))


def _install(packages: list[str]) -> None:
    """Install Debian packages; a failure is seen afterwards, by what is still missing."""
    print("Installing system packages: " + " ".join(packages), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in ["apt-get update -qq", _command(packages)]:
        subprocess.run(command.split(), env=environment, stdin=subprocess.DEVNULL, check=False)
    importlib.invalidate_caches()


def _command(packages: list[str]) -> str:
    return "apt-get install -y --no-install-recommends " + " ".join(packages)


def _tell(needed: list[str], useful: list[str]) -> None:
    if needed and shutil.which("apt-get"):
        raise SetupError(
            f"System packages are missing. Run this, then start again:\n    sudo {_command(needed + useful)}"
        )
    if needed:
        raise SetupError(
            "System packages are missing; install with your system's package manager what Debian calls: "
            + " ".join(needed)
        )
    if useful:
        print("Not found, so the tests that use them are skipped: " + " ".join(useful), flush=True)
