"""The picture of a viewport as it is seen, mark included: to the clipboard, or to a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog

from healthgpt_viewer.errors import SaveError
from healthgpt_viewer.language import said, tr

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow


class Pictures(QObject):
    """Copying and exporting what the active viewport shows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self._window.stage.picture())
        self._window.notify(tr("The picture is on the clipboard."))

    def export(self) -> None:
        """Ask where to, and write the picture as PNG."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export picture"), str(Path.home() / self._name()), tr("PNG (*.png)")
        )
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix else path.with_suffix(".png"))

    def write(self, path: Path) -> None:
        """Write the picture to ``path``; an older file there is replaced only once the new one is whole.

        Raises:
            SaveError: it cannot be written.
        """
        save_picture(self._window.stage.picture(), path)
        self._window.notify(tr("The picture was written to {path}.", path=path))

    def _name(self) -> str:
        current = self._window.stage.current()
        if current is None:
            return "picture.png"
        words = "".join(c if c.isalnum() else "-" for c in current.series.description).strip("-") or "picture"
        return f"{words[:60]}-{current.index + 1}.png"


def save_picture(picture: QImage, path: Path) -> None:
    """Write ``picture`` as PNG beside ``path`` first, then move it there.

    Raises:
        SaveError: it cannot be written; nothing half-written is left.
    """
    fresh = path.with_name(path.name + ".part")
    try:
        writer = QImageWriter(str(fresh), b"png")
        if not writer.write(picture):
            raise OSError(writer.errorString())
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise SaveError(
            said(
                "The picture was not written to {path}: {error}. Choose another folder.",
                path=path,
                error=error,
            )
        ) from error
