"""The window Studies, importing, and comparing with an earlier study."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pydicom
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthgpt_viewer.index import Wanted
from healthgpt_viewer.ui.studies.desk import CHOSEN
from healthgpt_viewer.ui.studies.window import StudiesWindow
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]
_LONG = 30_000


def opens(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    with qtbot.waitSignal(window.library.opened, timeout=_LONG):
        window.opening.paths(list(paths))
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=_LONG)


def rests(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=_LONG)


def listed(qtbot: QtBot, window: MainWindow, words: str = "") -> StudiesWindow:
    window.studies.show(words)
    rests(qtbot, window)
    assert window.studies.list is not None
    return window.studies.list


def patients(shown: StudiesWindow) -> list[str]:
    return [record.patient_id for record in shown.rows.records]


def change(folder: Path, **values: str) -> Path:
    for file in folder.iterdir():
        dataset = pydicom.dcmread(file)
        for name, value in values.items():
            setattr(dataset, name, value)
        dataset.save_as(file)
    return folder


def test_what_was_opened_is_found_and_opened_again(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    opens(qtbot, window, make_study("one", patient="Phantom^Anna"), make_study("two", patient="Phantom^Bert"))
    for study in window.library.studies:
        window.opening.close(study)
    shown = listed(qtbot, window)
    assert sorted(patients(shown)) == ["ID-one", "ID-two"]
    QTest.keyClicks(shown.words, "bert")
    qtbot.waitUntil(lambda: patients(shown) == ["ID-two"], timeout=_LONG)
    with qtbot.waitSignal(window.library.opened, timeout=_LONG):
        QTest.keyClick(shown.words, Qt.Key.Key_Return)
    assert [study.patient_id for study in window.library.studies] == ["ID-two"]
    assert "No study is like that" in _told(qtbot, window, shown, "nobody")


def _told(qtbot: QtBot, window: MainWindow, shown: StudiesWindow, words: str) -> str:
    shown.search(words)
    rests(qtbot, window)
    return shown.told.whole


def test_only_the_chosen_study_of_a_folder_is_opened(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy, tmp_path: Path
) -> None:
    both = tmp_path / "both"
    both.mkdir()
    for name in ("one", "two"):
        for file in make_study(name).iterdir():
            shutil.copy(file, both / f"{name}-{file.name}")
    opens(qtbot, window, both)
    for study in window.library.studies:
        window.opening.close(study)
    shown = listed(qtbot, window, "ID-two")
    with qtbot.waitSignal(window.library.opened, timeout=_LONG):
        shown.buttons["known.open"].click()
    assert [study.patient_id for study in window.library.studies] == ["ID-two"]


def test_pinned_removed_and_moved(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy, tmp_path: Path
) -> None:
    one, two = make_study("one"), make_study("two")
    opens(qtbot, window, one)
    opens(qtbot, window, two)
    for study in window.library.studies:
        window.opening.close(study)
    shown = listed(qtbot, window)
    assert patients(shown) == ["ID-two", "ID-one"]
    shown.table.setCurrentIndex(shown.rows.index(1, 0))
    shown.buttons["known.pin"].click()
    qtbot.waitUntil(lambda: patients(shown) == ["ID-one", "ID-two"], timeout=_LONG)
    moved = Path(shutil.move(one, tmp_path / "elsewhere"))
    shown.search()
    rests(qtbot, window)
    record = shown.rows.records[0]
    assert shown.rows.missing == {record.uid}
    assert "1 moved or deleted" in shown.told.whole
    assert shown.rows.index(0, 8).data() == "moved or deleted"
    window.studies.open([record])
    assert "are not in" in window.bottom.notices.text
    with qtbot.waitSignal(window.library.opened, timeout=_LONG):
        window.studies._read(record, [moved])
    rests(qtbot, window)
    assert shown.rows.missing == frozenset()
    shown.choose(record.uid)
    shown.buttons["known.forget"].click()
    qtbot.waitUntil(lambda: patients(shown) == ["ID-two"], timeout=_LONG)
    assert len(list(moved.iterdir())) == 4


def test_what_a_row_offers_is_commands(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> None:
    opens(qtbot, window, make_study("one"), make_study("two"))
    known = [action.id for action in window.registry if action.menu == CHOSEN]
    reasons = {window.registry.reason(action_id, window) for action_id in known}
    assert reasons == {"No study is chosen in the window Studies."}  # it was not shown yet
    shown = listed(qtbot, window)
    assert {button.objectName() for button in shown.findChildren(QPushButton)} == set(known)
    window.trigger("known.pin")
    rests(qtbot, window)
    assert [record.pinned for record in shown.rows.records] == [True, False]
    assert shown.buttons["known.pin"].text() == "Unpin"
    menu = window.menus.menu_of(CHOSEN, shown)
    offered = [item for item in menu.actions() if not item.isSeparator()]
    assert [item.objectName() for item in offered] == known
    next(item for item in offered if item.text() == "Unpin").trigger()
    rests(qtbot, window)
    assert not any(record.pinned for record in shown.rows.records)
    menu.close()
    shown.table.selectAll()
    assert not shown.buttons["known.find"].isEnabled()
    assert "Choose one study" in shown.buttons["known.find"].toolTip()


def test_the_wrong_folder_for_a_moved_study_is_told(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    one, two = make_study("one"), make_study("two")
    opens(qtbot, window, one)
    record = window.index.studies.find(Wanted())[0]
    window.opening.close(window.library.studies[0])
    window.studies._read(record, [two])
    rests(qtbot, window)
    assert window.bottom.notices.text == "The study is not in two. Choose another folder."


def test_a_copy_is_imported_and_remembered_there(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy, tmp_path: Path
) -> None:
    folder, target = make_study("disc", slices=3), tmp_path / "archive"
    opens(qtbot, window, folder)
    record = window.index.studies.find(Wanted())[0]
    window.studies.import_studies([record], target)
    rests(qtbot, window)
    assert "3 files were copied" in window.bottom.notices.text
    copies = sorted(target.rglob("*.dcm"))
    assert {file.read_bytes() for file in copies} == {file.read_bytes() for file in folder.iterdir()}
    (after,) = window.index.studies.find(Wanted())
    assert all(target in place.parents for place in after.places)
    window.studies.import_from(folder, target)
    rests(qtbot, window)
    assert sorted(target.rglob("*.dcm")) == copies


def test_what_was_imported_is_told_before_other_news(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy, tmp_path: Path
) -> None:
    opens(qtbot, window, change(make_study("before"), PatientID="77"))
    disc = change(make_study("disc", slices=3), PatientID="77")
    window.studies.import_from(disc, tmp_path / "archive")
    qtbot.waitUntil(lambda: len(window.library.studies) == 2, timeout=_LONG)
    rests(qtbot, window)
    assert "3 files were copied" in window.bottom.notices.text
    window.bottom.notices.clear()
    assert "1 other study of this patient is known" in window.bottom.notices.text


def test_an_earlier_study_is_offered_and_compared(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    today = change(make_study("today", slices=6), PatientID="77")
    lung = change(make_study("lung", description="Lung"), PatientID="77", StudyDate="20230101")
    head = make_study("head", slices=5, description="Head")
    study_uid = pydicom.dcmread(lung / "000.dcm").StudyInstanceUID
    change(head, PatientID="77", StudyDate="20230101", StudyInstanceUID=study_uid, SeriesNumber="2")
    assert window.registry.reason("studies.compare", window) is not None
    opens(qtbot, window, lung, head)
    window.opening.close(window.library.studies[0])
    opens(qtbot, window, today)
    assert "1 other study of this patient is known" in window.bottom.notices.text
    with qtbot.waitSignal(window.library.opened, timeout=_LONG):
        window.trigger("studies.compare")
    rests(qtbot, window)
    shown = window.stage.places()
    assert [place.study.date for place in shown] == ["20240317", "20230101"]
    assert shown[1].series.description == "Head"
    assert window.stage.linked
    texts = [viewport.state.text for viewport in window.stage.widget.shown]
    assert texts == ["all", "all"]  # with the dates
    assert window.current() is not None
    assert window.current().study.date == "20240317"  # type: ignore[union-attr]  # not None here


def test_studies_cannot_be_listed_is_told_once(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy
) -> None:
    window.index.studies.find(Wanted())
    path = window.settings.path.parent / "studies.sqlite"
    path.write_bytes(b"")
    path.unlink()
    path.mkdir()
    opens(qtbot, window, make_study())
    assert len(window.library.studies) == 1
    shown = listed(qtbot, window)
    assert "cannot be used" in window.bottom.notices.text
    assert "cannot be used" in shown.told.whole
    assert patients(shown) == []
