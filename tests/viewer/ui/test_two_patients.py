"""Files of two patients under one UID: each image says whose it is, and nothing mixes them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest
from pytestqt.qtbot import QtBot

from healthgpt_viewer.ui.viewport.corner_text import corners
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]


@pytest.fixture
def mixed(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> MainWindow:
    """A series of six slices of two patients in turn, and one of the second alone, in one study."""
    folder = make_study("mixed", slices=8)
    for number, file in enumerate(sorted(folder.iterdir())):
        dataset = pydicom.dcmread(file)
        if number % 2 or number > 5:
            dataset.PatientName, dataset.PatientID = "Berg^Bea", "ID-B"
        if number > 5:
            dataset.SeriesInstanceUID, dataset.SeriesDescription = "1.2.99", "Own"
        dataset.save_as(file)
    with qtbot.waitSignal(window.library.opened, timeout=60_000):
        window.opening.paths([folder])
    return window


def test_the_list_says_whose_each_row_is(mixed: MainWindow) -> None:
    assert {row.title for row in mixed.browser.rows} == {
        "Phantom, Anna: Head, part 1 of 2",
        "Berg, Bea: Head, part 2 of 2",
        "Berg, Bea: Own",
    }


def test_the_corner_says_whose_the_image_is(qtbot: QtBot, mixed: MainWindow) -> None:
    for row in mixed.browser.rows:
        mixed.show_entry(row)
        viewport = mixed.stage.active
        qtbot.waitUntil(lambda viewport=viewport: viewport.view is not None)  # type: ignore[misc]  # mypy on defaults of lambdas
        assert viewport.view is not None
        name, patient_id = corners(viewport.view, viewport.image)["top-left"][:2]
        own = row.stack.slices[0].header.dataset if row.stack is not None else None
        assert own is not None
        assert (name, patient_id) == (row.title.partition(":")[0], own.PatientID)


def test_it_is_told_in_the_bottom_line(qtbot: QtBot, mixed: MainWindow) -> None:
    mixed.bottom.notices.clear()
    qtbot.waitUntil(lambda: "2 different patients" in mixed.bottom.notices.text)


def test_key_images_of_two_patients_are_not_saved_as_one(mixed: MainWindow) -> None:
    for row in mixed.browser.rows[:2]:
        mixed.show_entry(row)
        mixed.trigger("image.key")
    mixed.trigger("image.save-keys")
    assert "different patients" in mixed.bottom.notices.text
