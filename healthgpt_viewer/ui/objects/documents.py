"""Documents that travel with images, handed to the system after asking; their copies go when the program ends."""

from __future__ import annotations

import logging
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox

from healthgpt_viewer.errors import HealthGPTError, SaveError
from healthgpt_viewer.imaging.objects.document import PDF, Document, read_document
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.settings import user_folder

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.headers import Header
    from healthgpt_viewer.ui.window import MainWindow

_log = logging.getLogger(__name__)
_FOLDER = "documents"


class Documents(QObject):
    """Opens documents one at a time. A copy lies in the folder of the user's data, never in that of the study."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.box: QMessageBox | None = None
        self.put_away()  # what a killed program left

    def ask(self, header: Header) -> None:
        """Ask what to do with a document: only PDFs are opened, not whatever a file may carry."""
        try:
            document = read_document(header)
        except HealthGPTError as error:
            self._window.notify(str(error), "error")
            return
        if document.mime != PDF:
            kind = document.mime or tr("of no kind that it tells")
            self._window.notify(
                tr(
                    "The document {title!r} is {kind}; this program opens PDFs only.",
                    title=document.title,
                    kind=kind,
                ),
                "warning",
            )
            return
        buttons = QMessageBox.StandardButton
        box = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Open the document"),
            "",
            buttons.Open | buttons.Save | buttons.Cancel,
            self._window,
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Open “{title}” with this computer's program for PDFs?", title=document.title[:120]))
        box.setInformativeText(
            tr(
                "It is a PDF of {max} kB that came with the study. A copy is handed on, which is removed "
                "when this program ends.",
                max=max(1, len(document.data) // 1000),
            )
        )
        box.setDefaultButton(buttons.Open)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(lambda answer: self._answered(answer, document))
        self.box = box
        box.open()

    def _answered(self, answer: int, document: Document) -> None:
        self.box = None
        buttons = QMessageBox.StandardButton
        try:
            if answer == buttons.Open.value:
                self._hand_on(document)
            elif answer == buttons.Save.value:
                self._save(document)
        except OSError as error:
            self._window.notify(
                tr("The document was not written: {strerror}.", strerror=error.strerror or error), "error"
            )
        except HealthGPTError as error:
            self._window.notify(str(error), "error")

    def _hand_on(self, document: Document) -> None:
        folder = user_folder() / _FOLDER
        folder.mkdir(mode=0o700, exist_ok=True)
        path = Path(tempfile.mkdtemp(dir=folder)) / "document.pdf"
        path.write_bytes(document.data)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._window.notify(
                tr("This computer has no program for PDFs. Save the document instead."), "warning"
            )

    def _save(self, document: Document) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the document"), str(Path.home() / "document.pdf"), tr("PDF (*.pdf)")
        )
        if chosen:
            write_document(document, Path(chosen))
            self._window.notify(tr("The document was written to {chosen}.", chosen=chosen))

    def put_away(self) -> None:
        """Remove the copies."""
        folder = user_folder() / _FOLDER
        if folder.is_dir():
            shutil.rmtree(
                folder, onerror=lambda _call, path, _info: _log.warning("%s cannot be removed", path)
            )


def write_document(document: Document, path: Path) -> None:
    """Write a document beside ``path`` first, then move it there.

    Raises:
        SaveError: it cannot be written; nothing half-written is left.
    """
    fresh = path.with_name(path.name + ".part")
    try:
        fresh.write_bytes(document.data)
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise SaveError(
            said(
                "The document was not written to {path}: {error}. Choose another folder.",
                path=path,
                error=error,
            )
        ) from error
