"""Hanging protocols in the window: the layout is saved, comes back by itself, by menu, and can be undone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from healthgpt_viewer.ui.dialogs.hanging import SaveProtocol
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]


def opens(qtbot: QtBot, window: MainWindow, *folders: Path) -> None:
    with qtbot.waitSignal(window.library.opened, timeout=60_000):
        window.opening.paths(list(folders))
    qtbot.waitUntil(lambda: (c := window.current()) is not None and c.image is not None, timeout=60_000)


def save(window: MainWindow, name: str, **fields: str) -> SaveProtocol:
    """Save the present layout through the dialog."""
    window.trigger("hanging.save")
    dialog = window.hanging.saving
    assert dialog is not None
    dialog.name.setText(name)
    for field, text in fields.items():
        getattr(dialog, field).setText(text)
    dialog.buttons.accepted.emit()
    return dialog


@pytest.fixture
def two_windows(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> MainWindow:
    """A head CT in two viewports, the right one in the bone window and flipped; saved as a protocol."""
    opens(qtbot, window, make_study("first", slices=5))
    window.trigger("view.layout-1x2")
    window.stage.activate_next(1)
    window.show_entry(window.browser.rows[0])
    qtbot.waitUntil(lambda: (c := window.current()) is not None and c.image is not None)
    window.trigger("image.window-5")
    window.trigger("image.flip-horizontally")
    save(window, "Two windows", description="")
    return window


def close_all(qtbot: QtBot, window: MainWindow) -> None:
    for study in window.library.studies:
        window.opening.close(study)
    qtbot.waitUntil(lambda: not window.library.studies)
    window.stage.set_layout((1, 1))
    window.bottom.notices.clear()


def is_laid_out(window: MainWindow) -> bool:
    shown = window.stage.widget.shown
    states = [viewport.state for viewport in shown]
    return (
        window.stage.layout == (1, 2)
        and all(state.stack is not None for state in states)
        and [state.flip_h for state in states] == [False, True]
        and states[1].preset == "Bone"
    )


def test_a_study_that_fits_is_laid_out_when_it_is_opened(
    qtbot: QtBot, two_windows: MainWindow, make_study: MakeStudy
) -> None:
    close_all(qtbot, two_windows)
    opens(qtbot, two_windows, make_study("second", slices=5))
    assert is_laid_out(two_windows)
    state = two_windows.stage.widget.shown[1].state
    assert state.window is not None
    assert (state.window.center, state.window.width) == (500, 2000)
    assert "Two windows" in two_windows.bottom.notices.text
    assert "Hanging protocols, switches this off" in two_windows.bottom.notices.text
    two_windows.trigger("edit.undo")
    assert two_windows.stage.layout == (1, 1)


def test_switched_off_nothing_is_laid_out(
    qtbot: QtBot, two_windows: MainWindow, make_study: MakeStudy
) -> None:
    two_windows.trigger("hanging.automatic")
    close_all(qtbot, two_windows)
    opens(qtbot, two_windows, make_study("second", slices=5))
    assert two_windows.stage.layout == (1, 1)
    two_windows.trigger("hanging.use: Two windows")
    assert is_laid_out(two_windows)


def test_one_that_does_not_fit_is_offered_in_the_menu_only(
    qtbot: QtBot, two_windows: MainWindow, make_study: MakeStudy
) -> None:
    close_all(qtbot, two_windows)
    folder = make_study("chest", slices=3)
    for file in folder.iterdir():
        dataset = pydicom.dcmread(file)
        dataset.BodyPartExamined = "CHEST"
        dataset.save_as(file)
    opens(qtbot, two_windows, folder)
    assert two_windows.stage.layout == (1, 1)
    assert two_windows.registry.reason("hanging.use: Two windows", two_windows) is None


def test_reading_a_study_again_leaves_the_layout_alone(qtbot: QtBot, two_windows: MainWindow) -> None:
    two_windows.trigger("view.layout-1x1")
    with qtbot.waitSignal(two_windows.library.opened, timeout=60_000):
        two_windows.trigger("file.reload")
    assert two_windows.stage.layout == (1, 1)


def test_the_dialog_offers_what_the_study_is_and_says_what_is_replaced(two_windows: MainWindow) -> None:
    two_windows.trigger("hanging.save")
    dialog = two_windows.hanging.saving
    assert dialog is not None
    assert (dialog.modality.text(), dialog.body_part.text(), dialog.description.text()) == (
        "CT",
        "HEAD",
        "Made study",
    )
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Save).isEnabled()
    dialog.name.setText("Two windows")
    assert "takes the place" in dialog.problem.text()
    dialog.close()


def test_priors_are_hung_beside(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> None:
    folders = [make_study(name, slices=3) for name in ("now", "before")]
    for folder, date in zip(folders, ("20240317", "20230101"), strict=True):
        for file in folder.iterdir():
            dataset = pydicom.dcmread(file)
            dataset.PatientID, dataset.StudyDate = "SAME", date
            dataset.save_as(file)
    opens(qtbot, window, *folders)
    window.trigger("view.layout-1x2")
    rows = {row.study.date: row for row in window.browser.rows}
    window.show_entry(rows["20240317"], 0)
    window.show_entry(rows["20230101"], 1)
    window.trigger("view.link")
    save(window, "With prior", description="")
    (protocol,) = window.hanging.store.protocols
    assert [one.prior for one in protocol.wanted] == [0, 1]
    assert protocol.linked
    close_all(qtbot, window)
    opens(qtbot, window, *folders)
    dates = [viewport.state.study.date for viewport in window.stage.widget.shown if viewport.state.study]
    assert dates == ["20240317", "20230101"]
    assert window.stage.linked
    close_all(qtbot, window)
    window.stage.set_layout((1, 1))
    opens(qtbot, window, folders[0])
    assert "1 of its 2 series are not there" in window.bottom.notices.text


def test_three_planes_are_kept(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> None:
    opens(qtbot, window, make_study("first", slices=5))
    window.trigger(next(action.id for action in window.registry if "M" in action.keys))
    qtbot.waitUntil(lambda: window.reformats.active, timeout=60_000)
    save(window, "Planes")
    (protocol,) = window.hanging.store.protocols
    assert (protocol.reformat, protocol.rows, protocol.columns) == (True, 1, 1)
    close_all(qtbot, window)
    opens(qtbot, window, make_study("second", slices=5))
    qtbot.waitUntil(lambda: window.reformats.active, timeout=60_000)


def test_the_list_exports_imports_and_removes(
    qtbot: QtBot, two_windows: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_windows.trigger("hanging.manage")
    dialog = two_windows.hanging.managing
    assert dialog is not None
    item = dialog.list.topLevelItem(0)
    assert item is not None
    item.setSelected(True)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.json"), ""))
    dialog.export.click()
    values = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert values[0]["name"] == "Two windows"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "out.json"), ""))
    dialog.take_in.click()
    assert "hanging.use: Two windows 2" in two_windows.registry
    (tmp_path / "bad.json").write_text('{"format": "something else"}')
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "bad.json"), ""))
    dialog.take_in.click()
    assert "bad.json holds no hanging protocol" in dialog.problem.text()
    dialog.remove.click()
    assert "hanging.use: Two windows" not in two_windows.registry
    assert dialog.list.topLevelItemCount() == 1
    dialog.close()


def test_a_rule_is_changed_later(two_windows: MainWindow) -> None:
    hanging = two_windows.hanging
    hanging.ask_to_save(hanging.store.protocols[0])
    dialog = hanging.saving
    assert dialog is not None
    dialog.body_part.setText("CHEST")
    dialog.name.setText("Chest")
    dialog.automatic.setChecked(False)
    dialog.buttons.accepted.emit()
    (protocol,) = hanging.store.protocols
    assert (protocol.name, protocol.rule.body_part, protocol.automatic) == ("Chest", "CHEST", False)
    assert len(protocol.panes) == 2
    assert "hanging.use: Chest" in two_windows.registry


def test_nothing_on_the_screen_is_nothing_to_save(window: MainWindow) -> None:
    reason = window.registry.reason("hanging.save", window)
    assert reason is not None
    assert reason.startswith("There is no image")
