"""What the set-up asks of the operating system, and what Qt really needs of it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import system_packages
from errors import SetupError

linux = pytest.mark.skipif(sys.platform != "linux", reason="a matter of Linux")


@linux
def test_nothing_that_is_needed_is_missing_where_the_tests_run() -> None:
    assert system_packages._missing(window=True, test=False) == ([], [])


@linux
def test_a_missing_library_font_and_program_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(system_packages.QT_LIBRARIES, "libnowhere.so.7", "libnowhere7")
    monkeypatch.setattr(system_packages, "FONT_FOLDERS", ("/no/such/folder",))
    monkeypatch.setattr(
        system_packages, "TEST_PROGRAMS", {"no-such-program": "nosuch", sys.executable: "python3"}
    )
    monkeypatch.setattr(system_packages, "TEST_FILES", {"/no/such/file": "nofile", __file__: "tests"})
    assert system_packages._missing(window=True, test=True) == (
        ["libnowhere7", "fonts-dejavu-core"],
        ["nosuch", "nofile"],
    )
    assert system_packages._missing(window=True, test=False)[1] == []
    assert system_packages._missing(window=False, test=False) == ([], [])


@linux
@pytest.mark.skipif(shutil.which("apt-get") is None, reason="a matter of Debian")
def test_without_the_right_to_install_the_exact_command_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(system_packages.QT_LIBRARIES, "libnowhere.so.7", "libnowhere7")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    command = "sudo apt-get install -y --no-install-recommends libnowhere7"
    with pytest.raises(SetupError) as told:
        system_packages.ensure_system(window=True, test=False)
    assert str(told.value).splitlines()[-1].strip() == command


@pytest.fixture
def screen() -> Iterator[str]:
    """The name of an X display of its own."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        yield ":" + told.readline().strip()
    server.send_signal(signal.SIGTERM)
    server.wait(30)


@linux
def test_qt_opens_a_window_on_an_x_server(screen: str, healthgpt_home: Path) -> None:
    script = """if True:
        from PySide6.QtWidgets import QApplication, QWidget
        application = QApplication([])
        window = QWidget()
        window.show()
        application.processEvents()
        print(application.platformName(), window.isVisible())
    """
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment |= {"DISPLAY": screen, "QT_DEBUG_PLUGINS": "0"}
    environment.pop("WAYLAND_DISPLAY", None)
    ended = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.stdout == "xcb True\n", ended.stderr
