"""The window Export: what it offers, what it tells before, and what is there afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.ui.exporting.window import ExportWindow
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]
_LONG = 30_000


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow, make_study: MakeStudy, tmp_path: Path) -> ExportWindow:
    """The window over an open CT, set to a folder of the test."""
    with qtbot.waitSignal(window.library.opened, timeout=_LONG):
        window.opening.paths([make_study(slices=3)])
    qtbot.waitUntil(lambda: (c := window.current()) is not None and c.image is not None, timeout=_LONG)
    window.trigger("file.export")
    export = window.desk.export
    assert export is not None
    export.folder.setText(str(tmp_path / "out"))
    rests(qtbot, window)
    return export


def rests(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.wait(100)
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=_LONG)


def choose(export: ExportWindow, form: str, scope: str) -> None:
    export.form.setCurrentIndex(
        next(i for i in range(export.form.count()) if export.form.itemData(i).name == form)
    )
    export.scope.setCurrentIndex(export.scope.findData(scope))


@pytest.mark.parametrize(
    ("form", "scope", "files"),
    [
        ("DICOM", "series", 4),
        ("PNG", "slice", 1),
        ("JPEG", "series", 3),
        ("TIFF", "series", 3),
        ("GIF", "series", 1),
        ("MP4", "series", 1),
        ("NIfTI", "series", 1),
    ],
)
def test_each_format_is_written(
    qtbot: QtBot, window: MainWindow, shown: ExportWindow, tmp_path: Path, form: str, scope: str, files: int
) -> None:
    choose(shown, form, scope)
    rests(qtbot, window)
    shown.export.click()
    rests(qtbot, window)
    assert "exported to" in window.bottom.notices.text
    written = [file for file in (tmp_path / "out").rglob("*") if file.is_file()]
    assert len(written) == files
    shown.export.click()
    rests(qtbot, window)
    assert len([file for file in (tmp_path / "out").rglob("*") if file.is_file()]) == 2 * files


def test_anonymising_is_previewed_and_done(
    qtbot: QtBot, window: MainWindow, shown: ExportWindow, tmp_path: Path
) -> None:
    window.trigger("file.export-anonymised")
    shown.name.setText("Case")
    rests(qtbot, window)
    rows = [shown.changes.topLevelItem(row) for row in range(shown.changes.topLevelItemCount())]
    told = {row.text(1): (row.text(2), row.text(3)) for row in rows if row is not None}
    assert told["Patient's Name"] == ("Phantom^Anna", "Case")
    assert told["Study Description"] == ("Made study", "removed")
    shown.export.click()
    rests(qtbot, window)
    found = scan([tmp_path / "out" / "Anonymised export" / "DICOMDIR"])
    assert {str(header.dataset.PatientName) for header in found.headers} == {"Case"}
    shown.name.setText("Müller")
    rests(qtbot, window)
    assert not shown.export.isEnabled()
    assert "plain letters" in shown.told.whole


def test_a_rectangle_is_blacked_out(
    qtbot: QtBot, window: MainWindow, shown: ExportWindow, tmp_path: Path
) -> None:
    shown.anonymise(True)
    shown.add_region.click()
    assert "Draw a rectangle" in shown.told.whole
    window.stage.change("Rectangle", region=Box(0, 0, 8, 16))
    rests(qtbot, window)
    shown.add_region.click()
    rests(qtbot, window)
    assert shown.regions.count() == 1
    shown.export.click()
    rests(qtbot, window)
    for header in scan([tmp_path / "out" / "Anonymised export" / "DICOMDIR"]).headers:
        with header.source.open() as file:
            pixels = pydicom.dcmread(file).pixel_array
        assert (pixels[:8, :16] == -32768).all()
        assert (pixels[8:] > -32768).all()
    shown.regions.setCurrentRow(0)
    shown.remove_region.click()
    rests(qtbot, window)
    assert shown.regions.count() == 0


def test_text_in_the_pixels_is_warned_of(
    qtbot: QtBot, window: MainWindow, make_study: MakeStudy, tmp_path: Path
) -> None:
    folder = make_study("us", slices=2, description="Liver")
    for file in folder.iterdir():
        dataset = pydicom.dcmread(file)
        dataset.Modality = "US"
        dataset.save_as(file)
    with qtbot.waitSignal(window.library.opened, timeout=_LONG):
        window.opening.paths([folder])
    window.trigger("file.export-anonymised")
    rests(qtbot, window)
    export = window.desk.export
    assert export is not None
    assert export.warnings.isVisible()
    assert "Liver: text may stand in the pixels, for ultrasound machines" in export.warnings.text()


def test_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, window: MainWindow, shown: ExportWindow, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    shown.folder.setText(str(tmp_path / "file" / "below"))
    choose(shown, "PNG", "series")
    rests(qtbot, window)
    shown.export.click()
    rests(qtbot, window)
    assert "Nothing was written" in window.bottom.notices.text
    assert window.bottom.notices.label.property("rank") == "error"
    assert shown.told.whole == window.bottom.notices.text  # and no longer that it is at work
