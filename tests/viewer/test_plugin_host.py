"""Plugins are found by entry point, get their place in the window, and keep their failures to themselves."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from importlib.metadata import EntryPoint
from pathlib import Path
from textwrap import dedent

import pytest
from pytestqt.qtbot import QtBot

from healthgpt_viewer import plugin_host
from healthgpt_viewer.plugin_host import GROUP
from healthgpt_viewer.ui.window import MainWindow

Install = Callable[[str, str], None]
GOOD = """
    from PySide6.QtWidgets import QLabel
    from healthgpt_viewer.plugin_api import Action

    class Plugin:
        api_version = 1
        title = "Good"
        log = []

        def activate(self, host):
            self.host = host
            host.add_panel("good", "GOOD", QLabel("good"))
            host.add_action(Action("good.do", "Do good", lambda _: self.log.append("done"), "Good", key="Ctrl+G"))
            host.closing.connect(lambda: self.log.append("closing"))
            host.settings.set("times", (host.settings.get("times", 0) or 0) + 1)

        def deactivate(self):
            self.log.append("deactivated")
"""


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plugins: list[EntryPoint]) -> Iterator[Install]:
    """A function that writes a plugin's module and makes its entry point known."""
    folder = tmp_path / "plugins"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)
    names: list[str] = []

    def add(name: str, source: str) -> None:
        module = f"plugin_under_test_{name}"
        names.append(module)
        (folder / f"{module}.py").write_text(dedent(source))
        plugins.append(EntryPoint(name, f"{module}:Plugin", GROUP))

    yield add
    for module in names:
        sys.modules.pop(module, None)


def load(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.plugins.loaded):
        window.start([], demo=False)


def said(window: MainWindow) -> str:
    return window.bottom.notices.text


def test_a_plugin_is_imported_only_when_the_window_is_up(
    qtbot: QtBot, install: Install, window: MainWindow
) -> None:
    install("good", GOOD)
    assert window.isVisible()
    assert "plugin_under_test_good" not in sys.modules
    load(qtbot, window)
    assert "plugin_under_test_good" in sys.modules
    assert window.plugins.titles == ["Good"]


def test_the_plugin_of_the_guide_works(qtbot: QtBot, install: Install, window: MainWindow) -> None:
    guide = (Path(__file__).resolve().parents[2] / "docs" / "plugins.md").read_text(encoding="utf-8")
    source = guide.split("```python\n")[1].split("```")[0]
    install("hello", source + "\n\nPlugin = Hello\n")
    load(qtbot, window)
    assert window.plugins.titles == ["Hello"]
    assert "view.panel-hello" in window.registry
    window.trigger("hello.greet")
    assert said(window) == "Hello."


def test_a_plugin_gets_a_panel_a_menu_and_settings(
    qtbot: QtBot, install: Install, window: MainWindow
) -> None:
    install("good", GOOD)
    load(qtbot, window)
    log = sys.modules["plugin_under_test_good"].Plugin.log
    qtbot.waitUntil(lambda: "Good" in [action.text().strip("&") for action in window.menuBar().actions()])
    assert "view.panel-good" in window.registry
    window.menus.item("good.do").trigger()
    assert log == ["done"]
    assert window.settings.get("plugin.good.times") == 1
    window.plugins.shut_down()
    assert log == ["done", "closing", "deactivated"]
    assert "good.do" not in window.registry
    assert "view.panel-good" not in window.registry


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("import no_such_module_anywhere", "ModuleNotFoundError"),
        ("raise RuntimeError('broken on import')", "broken on import"),
        ("class Plugin:\n    def __init__(self): raise ValueError('no')", "ValueError: no"),
        ("class Plugin:\n    pass", "AttributeError"),
        (GOOD.replace("self.host = host", 'raise KeyError("panel")'), "KeyError"),
        (GOOD.replace('"Good", key=', '"", key='), "names no menu"),
        ("import sys\nsys.exit('enough')", "SystemExit: enough"),
        (GOOD.replace("self.host = host", "raise SystemExit('enough')"), "SystemExit: enough"),
    ],
)
def test_a_broken_plugin_is_told_and_stops_nothing(
    qtbot: QtBot,
    install: Install,
    window: MainWindow,
    caplog: pytest.LogCaptureFixture,
    source: str,
    reason: str,
) -> None:
    install("bad", source)
    install("good", GOOD)
    with caplog.at_level(logging.ERROR):
        load(qtbot, window)
    assert "The plugin 'bad' could not be started and stays off" in said(window)
    assert reason in said(window)
    assert "Traceback" in caplog.text
    assert window.plugins.titles == ["Good"]


def test_a_plugin_that_fails_half_way_leaves_nothing_behind(
    qtbot: QtBot, install: Install, window: MainWindow
) -> None:
    install("half", GOOD.replace("host.settings.set(", 'raise RuntimeError("half way")\n            ('))
    load(qtbot, window)
    assert "half way" in said(window)
    assert "good.do" not in window.registry
    assert "view.panel-good" not in window.registry


# What a hanging plugin begins with, so that the short limit is its own alone, however busy the computer is.
_OTHERS_HAVE_TIME = """from healthgpt_viewer import plugin_host
plugin_host.IMPORT_SECONDS = plugin_host.ACTIVATE_SECONDS = 60.0
"""


def test_a_plugin_that_hangs_while_it_is_imported_is_told_and_the_next_one_loads(
    qtbot: QtBot, install: Install, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plugin_host, "IMPORT_SECONDS", 0.5)
    go_on = threading.Event()
    monkeypatch.setattr(threading, "the_test_lets_go", go_on, raising=False)
    hanging = f"{_OTHERS_HAVE_TIME}import threading\nthreading.the_test_lets_go.wait(60)\n"
    install("bad", hanging + dedent(GOOD))
    install("good", GOOD)
    load(qtbot, window)
    try:
        assert "The plugin 'bad' could not be started and stays off" in said(window)
        assert "its import does not end" in said(window)
        assert window.plugins.titles == ["Good"]
    finally:
        go_on.set()
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert window.plugins.titles == ["Good"], "too late is too late"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no alarm that interrupts")
@pytest.mark.parametrize(
    "hang", ["while True: pass", "import time; time.sleep(60)", "import threading; threading.Event().wait()"]
)
def test_a_plugin_that_hangs_while_it_is_started_is_told_and_leaves_nothing_behind(
    qtbot: QtBot, install: Install, window: MainWindow, monkeypatch: pytest.MonkeyPatch, hang: str
) -> None:
    monkeypatch.setattr(plugin_host, "ACTIVATE_SECONDS", 1.0)
    after_the_action = "host.closing.connect"
    lines = [*_OTHERS_HAVE_TIME.splitlines(), hang, after_the_action]
    hanging = GOOD.replace(after_the_action, "\n            ".join(lines))
    install("bad", hanging.replace("good", "bad"))
    install("good", GOOD)
    load(qtbot, window)
    assert "The plugin 'bad' could not be started and stays off (Overdue: its start does not end" in said(
        window
    )
    assert window.plugins.titles == ["Good"]
    assert "bad.do" not in window.registry


def test_a_plugin_for_another_version_of_the_interface_stays_off(
    qtbot: QtBot, install: Install, window: MainWindow
) -> None:
    install("old", GOOD.replace("api_version = 1", "api_version = 99"))
    load(qtbot, window)
    assert "The plugin 'old' is written for version 99 of the plugin interface" in said(window)
    assert window.plugins.titles == []


def test_a_key_that_is_taken_is_left_out_and_told(qtbot: QtBot, install: Install, window: MainWindow) -> None:
    install("greedy", GOOD.replace("Ctrl+G", "Ctrl+O"))
    load(qtbot, window)
    assert "the key Ctrl+O is taken" in said(window)
    assert window.registry["good.do"].keys == ()


UNSAVED = (
    GOOD
    + """
        unsaved = 2
        saves = True

        def unsaved_results(self):
            return type(self).unsaved

        def save_results(self, done):
            if self.saves:
                type(self).unsaved = 0
            done(self.saves)
"""
)


def test_unsaved_results_are_counted_over_the_plugins_and_saved(
    qtbot: QtBot, install: Install, window: MainWindow
) -> None:
    install("one", UNSAVED)
    load(qtbot, window)
    assert window.plugins.unsaved_results() == 2
    answers: list[bool] = []
    window.plugins.save_results(answers.append)
    assert answers == [True]
    assert window.plugins.unsaved_results() == 0


def test_a_plugin_that_cannot_save_keeps_the_window_open(
    qtbot: QtBot, install: Install, window: MainWindow
) -> None:
    install("one", UNSAVED.replace("saves = True", "saves = False"))
    load(qtbot, window)
    answers: list[bool] = []
    window.plugins.save_results(answers.append)
    assert answers == [False]
    sys.modules["plugin_under_test_one"].Plugin.unsaved = 0


def test_a_plugin_that_fails_while_saving_or_ending_is_told(
    qtbot: QtBot, install: Install, window: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    install("one", UNSAVED.replace("done(self.saves)", "raise OSError('disk full')"))
    install(
        "two",
        GOOD.replace('self.log.append("deactivated")', "raise ValueError('late')").replace("good", "two"),
    )
    load(qtbot, window)
    answers: list[bool] = []
    with caplog.at_level(logging.ERROR):
        window.plugins.save_results(answers.append)
        assert answers == [False]
        assert "could not save its results (OSError: disk full)" in said(window)
        window.plugins.shut_down()
    assert "The plugin 'two' could not be ended cleanly (ValueError: late)" in said(window)
    assert window.plugins.titles == []
