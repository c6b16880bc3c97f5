"""Opening in the window: what is shown first, what is said, what goes wrong."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthgpt_viewer.ui.browser import MIME
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]


def open_paths(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    with qtbot.waitSignal(window.library.opened, timeout=120_000):
        window.opening.paths(paths)


def drop(window: MainWindow, carried: QMimeData) -> None:
    event = QDropEvent(
        QPointF(600, 300),
        Qt.DropAction.CopyAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_at_first_the_window_says_how_to_begin(window: MainWindow) -> None:
    assert window.middle.currentWidget() is window.welcome
    assert window.welcome.open_button.isVisible()
    assert window.welcome.demo_button.isVisible()
    assert window.current() is None


def test_a_folder_is_opened_and_its_first_series_shown(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    open_paths(qtbot, window, make_study(slices=5))
    qtbot.waitUntil(lambda: (c := window.current()) is not None and c.image is not None)
    current = window.current()
    assert current is not None
    assert current.index == 2
    assert current.image is not None
    assert current.image.value_at(0, 0) == 2
    assert window.middle.currentWidget() is window.stage.widget
    assert window.bottom.notices.text == "5 files read, one study."
    assert [entry.title for entry in window.browser.rows] == ["Head"]
    qtbot.waitUntil(lambda: window.browser.drawing.pictures.keys() == {window.browser.rows[0].key})


def test_the_rest_of_the_series_is_read_behind(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    open_paths(qtbot, window, make_study(slices=12))
    stack = window.library.studies[0].series[0].stacks[0]
    qtbot.waitUntil(lambda: all(window.stage.reader.cache.get(one) is not None for one in stack.slices))


def test_dropped_files_are_opened(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(make_study(slices=2))), QUrl("https://example.org/x")])
    with qtbot.waitSignal(window.library.opened):
        drop(window, carried)
    assert len(window.library.studies) == 1


def test_a_series_dropped_is_shown(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> None:
    open_paths(qtbot, window, make_study("one", slices=2), make_study("two", slices=3))
    shown = window.stage.places()[0].stack
    other = next(entry for entry in window.browser.rows if entry.stack is not shown)
    carried = QMimeData()
    carried.setData(MIME, other.key.encode())
    drop(window, carried)
    assert window.stage.places()[0].stack is other.stack


def test_files_that_cannot_be_opened_are_listed_with_their_reasons(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    folder = make_study(slices=3)
    (folder / "cut.dcm").write_bytes(b"")
    open_paths(qtbot, window, folder)
    assert window.bottom.notices.text == "3 files read, one study. 1 file could not be opened."
    window.trigger("file.problems")
    dialog = window.desk.problems
    assert dialog is not None
    row = dialog.list.topLevelItem(0)
    assert row is not None
    assert row.text(0) == "cut.dcm"
    assert row.text(2) == str(folder)
    assert row.text(1)
    dialog.close()


def test_a_file_whose_pixels_are_broken_says_so_in_its_viewport(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    folder = make_study(slices=1)
    file = folder / "000.dcm"
    file.write_bytes(file.read_bytes()[:-500])
    open_paths(qtbot, window, folder)
    if window.library.studies:
        qtbot.waitUntil(lambda: window.stage.active.problem is not None)
        assert str(window.stage.active.problem)
    else:
        assert window.library.problems


def test_what_is_not_there_is_told_and_nothing_is_open(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.opening.paths([tmp_path / "nowhere"])
    qtbot.waitUntil(lambda: "nowhere" in window.bottom.notices.text)
    assert window.middle.currentWidget() is window.welcome


def test_what_was_opened_is_offered_again_the_newest_first(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    one, two = make_study("one", slices=1), make_study("two", slices=1)
    for folder in (one, two, one):
        open_paths(qtbot, window, folder)
    assert window.opening.recent() == [one, two]
    shutil.rmtree(two)
    assert window.opening.recent() == [one]
    window.trigger("file.close-study")
    window.opening.close(window.library.studies[0])
    texts = [button.text() for button in window.welcome.findChildren(QPushButton)]
    assert "one" in texts


def test_closing_a_study_empties_its_viewports_and_leaves_its_files(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    folder = make_study(slices=3)
    before = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}
    open_paths(qtbot, window, folder)
    window.trigger("image.flip-horizontally")
    window.trigger("file.close-study")
    assert window.current() is None
    assert window.middle.currentWidget() is window.welcome
    assert window.browser.rows == ()
    assert len(window.registry.undo) == 0
    after = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}
    assert after == before


def test_reading_a_folder_again_keeps_the_slice(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    folder = make_study(slices=5)
    open_paths(qtbot, window, folder)
    window.trigger("image.last-slice")
    shown = window.current()
    assert shown is not None
    (folder / "001.dcm").unlink()
    with qtbot.waitSignal(window.library.opened):
        window.trigger("file.reload")
    current = window.current()
    assert current is not None
    assert current.ref == shown.ref
    assert (current.index, len(current.stack.slices)) == (3, 4)


def test_the_demo_study_opens_or_its_absence_is_told(qtbot: QtBot, window: MainWindow) -> None:
    window.trigger("file.open-demo")
    qtbot.waitUntil(
        lambda: bool(window.library.studies) or "demo study" in window.bottom.notices.text, timeout=120_000
    )


@pytest.mark.parametrize("folder", ["ct-head", "mr-t1-head"])
def test_real_studies_are_shown(qtbot: QtBot, window: MainWindow, shared: Path, folder: str) -> None:
    open_paths(qtbot, window, shared / "data" / folder)
    qtbot.waitUntil(lambda: (c := window.current()) is not None and c.image is not None, timeout=120_000)
    picture = window.stage.picture()
    assert picture.width() > 200
    values = {picture.pixelColor(x, picture.height() // 2).lightness() for x in range(0, picture.width(), 7)}
    assert len(values) > 20


def test_the_tilt_of_a_real_study_is_told_while_it_is_shown(
    qtbot: QtBot, window: MainWindow, shared: Path
) -> None:
    open_paths(qtbot, window, shared / "data" / "ct-head")
    window.bottom.notices.clear()
    qtbot.waitUntil(lambda: "tilt 18.5 degrees" in window.bottom.notices.text)


def test_non_images_are_listed_for_what_they_are(qtbot: QtBot, window: MainWindow, shared: Path) -> None:
    open_paths(qtbot, window, shared / "data" / "ct-transfer-syntaxes")
    others = [entry for entry in window.browser.rows if entry.stack is None]
    assert others
    assert all(entry.detail for entry in others)
    assert window.library.problems
    window.show_entry(others[0])
    dialog = window.desk.tags
    assert dialog is not None
    assert dialog.found.rowCount() > 5
    dialog.close()


def test_a_study_in_two_far_places_is_read_again_there_and_nowhere_else(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    near = make_study("near", slices=2)
    far = tmp_path / "far" / "away"
    far.mkdir(parents=True)
    (near / "001.dcm").rename(far / "001.dcm")
    (tmp_path / "text.txt").write_text("not read", encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))  # the folder that holds both
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([near, far])
    qtbot.waitUntil(lambda: window.current() is not None)
    read: list[tuple[Path, ...]] = []
    window.library.opened.connect(lambda opened: read.append(opened.paths))
    window.trigger("file.reload")
    qtbot.waitUntil(lambda: len(read) == 2)
    assert read == [(far,), (near,)]
