"""Reports to read and documents to open: plain texts, nothing opened unasked, nothing left behind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from healthgpt_viewer.settings import user_folder
from tests.viewer.ui.objects.conftest import Opened


def test_a_report_is_read_as_plain_text(opened: Opened) -> None:
    opened.choose("report")
    dialog = opened.window.desk.report
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.heading.text() == "Diagnostic imaging report"
    assert "not verified" in dialog.facts.text()
    first = dialog.tree.topLevelItem(0)
    assert first is not None
    assert (first.text(0), first.text(1)) == ("Finding", "<b>bold</b> & <img src=x>")
    assert dialog.text().splitlines()[-2:] == [
        "Finding: <b>bold</b> & <img src=x>",
        "    inferred from: image",
    ]
    dialog.close()


def test_any_report_can_be_read_by_its_menu(opened: Opened) -> None:
    entry = opened.row("report")
    answers = replace(entry, series=replace(entry.series, ai_task="QA"), header=None)
    desk = opened.window.object_desk
    assert desk.why_no_report(answers) is None
    assert desk.why_no_report(opened.row("segmentation")) == "What is chosen is no structured report."
    desk.read_as_tree(answers)
    dialog = opened.window.desk.report
    assert dialog is not None
    assert dialog.heading.text() == "Diagnostic imaging report"
    dialog.close()


def test_a_report_leads_to_its_images(opened: Opened) -> None:
    opened.choose("report")
    dialog = opened.window.desk.report
    assert dialog is not None
    first = dialog.tree.topLevelItem(0)
    assert first is not None
    image = first.child(0)
    assert image is not None
    dialog.tree.itemActivated.emit(image, 0)
    opened.until(lambda: (c := opened.window.current()) is not None and c.index == 1)
    dialog.close()


@pytest.fixture
def handed_on(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that the system was asked to open."""
    seen: list[Path] = []

    def take(url: QUrl) -> bool:
        seen.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return seen


def box_of(opened: Opened) -> QMessageBox:
    box = opened.window.object_desk.documents.box
    assert box is not None
    return box


def test_a_pdf_is_handed_on_after_asking_and_its_copy_removed(opened: Opened, handed_on: list[Path]) -> None:
    opened.choose("document")
    box = box_of(opened)
    assert "Letter" in box.text()
    assert handed_on == []
    box.button(QMessageBox.StandardButton.Open).click()
    (path,) = handed_on
    assert path.read_bytes() == b"%PDF-1.4 a letter "
    assert path.is_relative_to(user_folder())
    opened.window.object_desk.shut_down()
    assert not path.exists()


def test_a_pdf_can_be_left_or_saved(
    opened: Opened, handed_on: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.choose("document")
    box_of(opened).button(QMessageBox.StandardButton.Cancel).click()
    assert handed_on == []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "letter.pdf"), ""))
    opened.choose("document")
    box_of(opened).button(QMessageBox.StandardButton.Save).click()
    assert (tmp_path / "letter.pdf").read_bytes() == b"%PDF-1.4 a letter "
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "letter.pdf"), "")
    )
    opened.choose("document")
    box_of(opened).button(QMessageBox.StandardButton.Save).click()
    assert "was not written" in opened.notice


def test_other_documents_are_not_opened(opened: Opened, handed_on: list[Path]) -> None:
    header = opened.row("document").header
    assert header is not None
    header.dataset.MIMETypeOfEncapsulatedDocument = "text/xml"
    opened.choose("document")
    assert "opens PDFs only" in opened.notice
    header.dataset.MIMETypeOfEncapsulatedDocument = "application/pdf"
    header.dataset.EncapsulatedDocument = b"#!/bin/sh"
    opened.choose("document")
    assert "is none" in opened.notice
    assert handed_on == []


def test_the_text_of_a_report_can_be_copied(opened: Opened) -> None:
    opened.choose("report")
    dialog = opened.window.desk.report
    assert dialog is not None
    QGuiApplication.clipboard().setText(dialog.text())
    assert QGuiApplication.clipboard().text().startswith("Diagnostic imaging report")
    dialog.close()
