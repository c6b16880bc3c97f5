"""What stands in the middle while nothing is open: how to begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from healthgpt_viewer.language import tr

_RECENT_SHOWN = 5


class Welcome(QWidget):
    """Drop something here, open a folder, or look at the demo study."""

    def __init__(
        self,
        open_folder: Callable[[], None],
        open_demo: Callable[[], None],
        open_path: Callable[[Path], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._open_path = open_path
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(12)
        title = QLabel(tr("Drop a study here"), self)
        title.setProperty("rank", "title")
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        about = QLabel(tr("A folder, DICOM files, a DICOMDIR or a zip. Nothing in it is changed."), self)
        about.setProperty("rank", "muted")
        about.setWordWrap(True)
        about.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(about)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.open_button = QPushButton(tr("Open folder …"), self)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(open_folder)
        self.demo_button = QPushButton(tr("Open the demo study"), self)
        self.demo_button.clicked.connect(open_demo)
        buttons.addStretch(1)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.demo_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._recent = QFrame(self)
        self._recent_rows = QVBoxLayout(self._recent)
        self._recent_rows.setSpacing(2)
        column.addSpacing(10)
        column.addWidget(self._recent, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer the folders that were opened lately."""
        while item := self._recent_rows.takeAt(0):
            widget = item.widget()
            if widget:
                widget.deleteLater()
        self._recent.setVisible(bool(paths))
        if not paths:
            return
        heading = QLabel(tr("Opened lately"), self._recent)
        heading.setProperty("rank", "muted")
        self._recent_rows.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        for path in paths[:_RECENT_SHOWN]:
            self._recent_rows.addWidget(self._recent_button(path), 0, Qt.AlignmentFlag.AlignHCenter)

    def _recent_button(self, path: Path) -> QPushButton:
        button = QPushButton(path.name.replace("&", "&&") or str(path), self._recent)
        button.setFlat(True)
        button.setToolTip(str(path))
        button.setAccessibleName(tr("Open {path}", path=path))
        button.clicked.connect(lambda: self._open_path(path))
        return button
