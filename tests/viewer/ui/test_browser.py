"""The study browser names studies and series as people do, and marks what AI made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.grouping import group, memory_series
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Study
from healthgpt_viewer.ui.browser import Browser, entries, iso_date, patient_title, study_detail
from healthgpt_viewer.ui.loading import nearest_first, thumbnail
from healthgpt_viewer.ui.theme import Theme

MakeStudy = Callable[..., Path]


@pytest.fixture
def studies(make_study: MakeStudy) -> list[Study]:
    return group(
        scan([make_study("one", slices=4), make_study("two", slices=2, patient="", description="")]).headers
    )


@pytest.fixture
def browser(qtbot: QtBot, qapp: QApplication) -> Browser:
    made = Browser(Theme(qapp))
    made.resize(280, 500)
    qtbot.addWidget(made)
    made.show()
    return made


def study_of(studies: list[Study], patient_id: str) -> Study:
    return next(study for study in studies if study.patient_id == patient_id)


def test_names_and_dates_are_written_as_people_do(studies: list[Study]) -> None:
    one, two = study_of(studies, "ID-one"), study_of(studies, "ID-two")
    assert patient_title(one) == "Phantom, Anna"
    assert patient_title(two) == "ID-two"
    assert study_detail(one) == "ID-one · 2024-03-17 · Made study"
    assert [(row.title, row.detail) for row in entries(one)] == [("Head", "CT · 4 images · axial")]
    assert entries(two)[0].title == "Series 1"
    assert iso_date("2024") == "2024"


def test_a_result_of_ai_is_marked_in_words_and_in_its_colour(
    qapp: QApplication, browser: Browser, studies: list[Study]
) -> None:
    one = study_of(studies, "ID-one")
    made = memory_series(
        one.series[0].stacks[0].slices[:1],
        uid="1.2.3",
        study_uid=one.uid,
        description="AI SYNTHETIC MR from CT - NOT ACQUIRED",
        modality="MR",
        number=900,
        ai_task="CT2MR",
    )
    study = Study(**{**vars(one), "series": (*one.series, made)})
    browser.show_studies([study])
    assert [entry.ai for entry in browser.rows] == ["", "AI, not acquired"]
    assert browser.rows[1].title == "Synthetic MR from CT"
    picture = browser.grab().toImage()
    seen = {picture.pixelColor(1, y).name() for y in range(picture.height())}
    assert QColor(Theme(qapp).colours.ai).name() in seen


def test_rows_stay_while_a_study_grows(browser: Browser, studies: list[Study], make_study: MakeStudy) -> None:
    one = study_of(studies, "ID-one")
    browser.show_studies([one])
    key = browser.rows[0].key
    browser.show_thumbnail(key, QImage(8, 8, QImage.Format.Format_Grayscale8))
    chosen = browser.model().index(0, 0, browser.model().index(0, 0))
    browser.setCurrentIndex(chosen)
    browser.show_studies(studies)
    assert {entry.study.patient_id for entry in browser.rows} == {"ID-one", "ID-two"}
    current = browser.entry_at(browser.currentIndex())
    assert current is not None
    assert current.key == key
    assert key in browser.drawing.pictures
    browser.show_studies([study_of(studies, "ID-two")])
    assert key not in browser.drawing.pictures


def test_a_click_and_the_enter_key_choose_a_series(
    qtbot: QtBot, browser: Browser, studies: list[Study]
) -> None:
    browser.show_studies(studies)
    row = browser.model().index(0, 0, browser.model().index(1, 0))
    with qtbot.waitSignal(browser.chosen) as signal:
        QTest.mouseClick(
            browser.viewport(), Qt.MouseButton.LeftButton, pos=browser.visualRect(row).center() + QPoint(1, 1)
        )
    assert signal.args == [browser.entry_at(row)]


def test_rows_can_be_heard(browser: Browser, studies: list[Study]) -> None:
    browser.show_studies(studies)
    texts = {browser.model().index(0, 0, browser.model().index(i, 0)).data() for i in range(2)}
    assert "Head, CT · 4 images · axial" in texts


def test_a_small_picture_shows_the_middle_slice(studies: list[Study]) -> None:
    stack = study_of(studies, "ID-one").series[0].stacks[0]
    picture = thumbnail(stack)
    assert picture is not None
    assert (picture.width(), picture.height()) == (160, 160)
    assert picture.pixelColor(60, 60).lightness() > picture.pixelColor(5, 5).lightness()


def test_a_picture_that_cannot_be_decoded_is_left_out(make_study: MakeStudy) -> None:
    folder = make_study(slices=1)
    study = group(scan([folder]).headers)[0]
    (folder / "000.dcm").unlink()
    assert thumbnail(study.series[0].stacks[0]) is None


def test_slices_are_read_from_the_one_in_sight_outwards() -> None:
    assert nearest_first(6, 2) == [2, 1, 3, 0, 4, 5]
    assert nearest_first(0, 0) == []
