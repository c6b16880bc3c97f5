"""The tag view: sequences as trees, bulk data not poured out, search over everything."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pydicom
from pydicom.dataset import Dataset
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.ui.dialogs.tags import TagDialog, tag_rows

MakeStudy = Callable[..., Path]


def shown(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[str]:
    """The names of all rows that the search leaves."""
    above = parent or QModelIndex()
    names: list[str] = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        names += [str(index.siblingAtColumn(1).data()), *shown(model, index)]
    return names


def test_rows_hold_tag_name_vr_and_value() -> None:
    dataset = Dataset()
    dataset.PatientName = "Doe^Jane"
    dataset.ImagePositionPatient = [1.5, -2.25, 3.5]
    dataset.add_new(0x00091010, "UN", b"\x00" * 900)
    code = Dataset()
    code.CodeMeaning = "Head"
    dataset.AnatomicRegionSequence = [code]
    rows = {row.name: row for row in tag_rows(dataset)}
    assert (rows["Patient's Name"].tag, rows["Patient's Name"].vr) == ("(0010,0010)", "PN")
    assert rows["Patient's Name"].value == "Doe^Jane"
    assert rows["Image Position (Patient)"].value == "1.5\\-2.25\\3.5"
    assert next(row.value for row in rows.values() if row.tag == "(0009,1010)") == "900 bytes"
    sequence = rows["Anatomic Region Sequence"]
    assert sequence.value == "1 item"
    assert sequence.children[0].children[0].value == "Head"


def test_search_finds_tags_names_and_values(qtbot: QtBot, make_study: MakeStudy) -> None:
    dialog = TagDialog()
    qtbot.addWidget(dialog)
    dialog.show_header(read_header(make_study(slices=1) / "000.dcm"), "Head")
    assert len(shown(dialog.found)) > 25
    dialog.search.setText("anna")
    assert shown(dialog.found) == ["Patient's Name"]
    dialog.search.setText("0028,0030")
    assert shown(dialog.found) == ["Pixel Spacing"]
    dialog.search.setText("rescale")
    assert shown(dialog.found) == ["Rescale Intercept", "Rescale Slope", "Rescale Type"]
    dialog.search.setText("nothing like it")
    assert shown(dialog.found) == []


def test_the_search_stays_while_another_slice_is_shown(qtbot: QtBot, make_study: MakeStudy) -> None:
    folder = make_study(slices=2)
    dialog = TagDialog()
    qtbot.addWidget(dialog)
    dialog.search.setText("instance number")
    for name, number in (("000.dcm", "1"), ("001.dcm", "2")):
        dialog.show_header(read_header(folder / name), name)
        assert dialog.found.index(0, 3).data() == number
    dialog.show_header(None, "No image is shown.")
    assert dialog.found.rowCount() == 0


def test_a_row_is_copied_whole(qtbot: QtBot, make_study: MakeStudy) -> None:
    dialog = TagDialog()
    qtbot.addWidget(dialog)
    dialog.show_header(read_header(make_study(slices=1) / "000.dcm"), "Head")
    dialog.search.setText("patient's name")
    dialog.table.setCurrentIndex(dialog.found.index(0, 0))
    dialog._copy()
    assert QGuiApplication.clipboard().text() == "(0010,0010)\tPatient's Name\tPN\tPhantom^Anna"


def test_every_tag_of_real_files_can_be_shown(qtbot: QtBot, shared: Path) -> None:
    dialog = TagDialog()
    qtbot.addWidget(dialog)
    seen = 0
    for file in sorted((shared / "data" / "ct-transfer-syntaxes").rglob("*.dcm"))[::9]:
        headers = scan([file]).headers
        if not headers:
            continue
        header = headers[0]
        dialog.show_header(header, file.name)
        top = len(list(pydicom.dcmread(file, stop_before_pixels=True)))
        assert dialog.found.rowCount() >= top
        seen += 1
    assert seen > 8
