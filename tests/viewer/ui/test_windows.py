"""Windows of one's own and automatic ones, colour tables, uptake values, the magnifier, the second screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import PositronEmissionTomographyImageStorage
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.colours import TITLES, table
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.slice_image import Window
from healthgpt_viewer.ui.own_windows import keep, kept
from healthgpt_viewer.ui.viewport.corner_text import value_text
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]


@pytest.fixture
def loaded(qtbot: QtBot, window: MainWindow, make_study: MakeStudy) -> MainWindow:
    opens(qtbot, window, make_study(slices=5))
    return window


def opens(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([folder])
    viewport = window.stage.active
    qtbot.waitUntil(lambda: viewport.state.stack is not None and not viewport.is_waiting)


def test_the_automatic_window_is_that_of_the_values(loaded: MainWindow) -> None:
    loaded.trigger("image.window-auto")
    window = loaded.stage.active.state.window
    assert window is not None
    assert (window.low, window.high) == pytest.approx((2, 60))  # the slice is 2 HU with a square of 60 HU
    assert "rectangle" in (loaded.registry.reason("image.window-region", loaded) or "")
    loaded.stage.change("region", region=Box(8.2, 8.4, 6, 7))
    loaded.trigger("image.window-region")
    window = loaded.stage.active.state.window
    assert window is not None
    assert window.center == pytest.approx(60)
    loaded.trigger("edit.undo")
    assert loaded.stage.active.state.window.low == pytest.approx(2)  # type: ignore[union-attr]  # a window


def test_a_window_is_kept_under_a_name_chosen_and_forgotten(qtbot: QtBot, loaded: MainWindow) -> None:
    loaded.trigger("image.window-6")
    chosen = loaded.stage.active.state.window
    assert chosen is not None
    loaded.trigger("image.window-keep")
    dialog = loaded.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("  my   <b>liver</b> ")
    dialog.accept()
    assert list(kept(loaded.settings, "CT")) == ["my <b>liver</b>"]
    assert kept(loaded.settings, "MR") == {}
    loaded.trigger("image.window-2")
    loaded.trigger("image.my-window: CT: my <b>liver</b>")
    window = loaded.stage.active.state.window
    assert window is not None
    assert (window.center, window.width) == (chosen.center, chosen.width)
    keep(loaded.settings, "CT", {})
    loaded.own_windows.list_all()
    assert "image.my-window: CT: my <b>liver</b>" not in loaded.registry
    keep(loaded.settings, "MR", {"FLAIR": Window(300, 800)})
    loaded.own_windows.list_all()
    assert (
        loaded.registry.reason("image.my-window: MR: FLAIR", loaded) == "This window is kept for MR images."
    )


@pytest.mark.parametrize("damaged", [3, {"CT": 4}, {"CT": {"a": [1], "b": ["x", 2], "c": [0, -5]}}])
def test_damaged_settings_hold_no_window(window: MainWindow, damaged: object) -> None:
    window.settings.set("window.presets", damaged)  # type: ignore[arg-type]  # that is the point
    assert kept(window.settings, "CT") == {}


@pytest.mark.parametrize("name", TITLES)
def test_a_colour_table_goes_from_dark_to_white_and_is_undone(loaded: MainWindow, name: str) -> None:
    colours = table(name)
    assert colours.shape == (256,)
    assert colours[0] & 0xFFFFFF == 0
    assert (colours >> 24 == 255).all()
    assert colours[255] & 0xFFFFFF == 0xFFFFFF
    loaded.trigger(f"image.colours-{name or 'grey'}")
    assert loaded.stage.active.state.colours == name
    seen = loaded.stage.picture().pixelColor(loaded.stage.active.width() // 2, 300)
    assert seen.isValid()
    if name:
        loaded.trigger("edit.undo")
    assert loaded.stage.active.state.colours == ""


def test_grey_is_grey_and_hot_iron_is_not(loaded: MainWindow) -> None:
    grey = loaded.stage.picture()
    loaded.trigger("image.colours-hot-iron")
    assert loaded.stage.picture() != grey


def test_the_magnifier_follows_the_mouse_over_one_viewport(qtbot: QtBot, loaded: MainWindow) -> None:
    viewport = loaded.stage.active
    QTest.mouseMove(viewport, QPoint(viewport.width() // 2, viewport.height() // 2))
    plain = viewport.picture()
    loaded.trigger("view.magnifier")
    assert viewport.picture() != plain
    loaded.trigger("view.magnifier")
    assert viewport.picture() == plain


def test_the_images_go_to_another_screen_and_come_back(qtbot: QtBot, loaded: MainWindow) -> None:
    assert loaded.registry.reason("view.second-screen", loaded) == "Only one screen is connected."
    loaded.second_screen.show_on(loaded.screen())
    outside = loaded.second_screen.outside
    assert outside is not None
    assert loaded.stage.widget.window() is outside
    assert loaded.registry["view.second-screen"].checked(loaded)  # type: ignore[misc]  # it is on or off
    loaded.show_entry(loaded.browser.rows[0])
    assert loaded.stage.widget.window() is outside
    outside.close()
    assert loaded.second_screen.outside is None
    assert loaded.stage.widget.window() is loaded
    assert loaded.middle.currentWidget() is loaded.stage.widget


def test_what_the_screen_can_show_is_told(window: MainWindow) -> None:
    window.trigger("help.screen")
    assert "PS3.14" in window.bottom.notices.text


@pytest.fixture
def pet(make_study: MakeStudy) -> Path:
    """A PET of 37 MBq in a patient of 74 kg, given at the beginning of the scan: 500 Bq/ml are an uptake of 1."""
    folder = make_study("pet", slices=3)
    given = Dataset()
    given.RadionuclideTotalDose, given.RadionuclideHalfLife = "37000000", "6586.2"
    given.RadiopharmaceuticalStartTime = "101000"
    for file in folder.iterdir():
        dataset = pydicom.dcmread(file)
        dataset.SOPClassUID = dataset.file_meta.MediaStorageSOPClassUID = (
            PositronEmissionTomographyImageStorage
        )
        dataset.Modality, dataset.Units, dataset.DecayCorrection = "PT", "BQML", "START"
        dataset.CorrectedImage, dataset.PatientWeight = ["ATTN", "DECAY"], "74"
        dataset.SeriesDate, dataset.SeriesTime = "20240317", "101000"
        dataset.RadiopharmaceuticalInformationSequence = Sequence([given])
        dataset.RescaleSlope, dataset.RescaleType = 50, "BQML"
        dataset.save_as(file)
    return folder


def test_pet_is_shown_in_uptake_values_and_back(qtbot: QtBot, window: MainWindow, pet: Path) -> None:
    opens(qtbot, window, pet)
    viewport = window.stage.active
    stored = np.array(viewport.image.stored)  # type: ignore[union-attr]  # there
    window.trigger("image.uptake")
    qtbot.waitUntil(lambda: viewport.image is not None and viewport.image.units == "SUVbw")
    assert viewport.image is not None
    assert np.array_equal(viewport.image.stored, stored)
    assert viewport.image.value_at(10, 10) == pytest.approx(60 * 50 / 500)
    assert viewport.view is not None
    assert value_text(viewport.view, viewport.image, viewport.view.to_screen(10.5, 10.5)) == "6 SUVbw"
    assert viewport.state.window.high == 10  # type: ignore[union-attr]  # a window
    window.trigger("image.window-5")
    assert viewport.state.window.high == 15  # type: ignore[union-attr]  # a window
    window.trigger("image.next-slice")
    qtbot.waitUntil(lambda: not viewport.is_waiting)
    assert viewport.image.units == "SUVbw"
    for _ in range(2):
        window.trigger("edit.undo")
    qtbot.waitUntil(lambda: viewport.image is not None and viewport.image.units == "BQML")


def test_the_reformat_of_pet_is_in_uptake_values_as_well(qtbot: QtBot, window: MainWindow, pet: Path) -> None:
    opens(qtbot, window, pet)
    window.trigger("image.uptake")
    qtbot.waitUntil(
        lambda: window.stage.active.image is not None and window.stage.active.image.units == "SUVbw"
    )
    window.trigger("view.reformat")
    qtbot.waitUntil(lambda: window.reformats.active)
    coronal = window.stage.widget.viewports[1]
    qtbot.waitUntil(lambda: not coronal.is_waiting)
    assert coronal.image is not None
    assert coronal.image.units == "SUVbw"
    assert float(coronal.image.values().max()) <= 6.01


def test_uptake_values_are_refused_with_the_reason(loaded: MainWindow) -> None:
    assert "Only PET" in (loaded.registry.reason("image.uptake", loaded) or "")
