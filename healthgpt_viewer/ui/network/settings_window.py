"""Servers and receiver: which archives are known, what this computer is called, and who may send to it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout

from healthgpt_viewer.language import tr
from healthgpt_viewer.ui.network.desk import NetworkDesk
from healthgpt_viewer.ui.network.here_page import HerePage
from healthgpt_viewer.ui.network.servers_page import ServersPage

_PAGES = ("servers", "here")


class NetworkSettings(QDialog):
    """Everything entered holds at once; there is nothing to confirm."""

    def __init__(self, desk: NetworkDesk) -> None:
        super().__init__(desk.window)
        self.setWindowTitle(tr("Servers and receiver"))
        self.resize(760, 540)
        self.servers = ServersPage(desk, self)
        self.here = HerePage(desk, self)
        self.pages = QTabWidget(self)
        self.pages.setDocumentMode(True)
        self.pages.tabBar().setDrawBase(False)
        self.pages.addTab(self.servers, tr("Servers"))
        self.pages.addTab(self.here, tr("This computer"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        for button in buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]  # they are push buttons
        column = QVBoxLayout(self)
        column.addWidget(self.pages)
        column.addWidget(buttons)

    def show_page(self, page: str) -> None:
        """Bring "servers" or "here" to the front."""
        self.pages.setCurrentIndex(_PAGES.index(page))
