"""Brings the objects that go with images into the window: rows of the list, layers of the viewports, the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.objects.key_objects import read_key_objects
from healthgpt_viewer.imaging.results.codes import is_own_measurement
from healthgpt_viewer.imaging.series import kind_of
from healthgpt_viewer.language import tr
from healthgpt_viewer.library import Place
from healthgpt_viewer.ui.objects.documents import Documents
from healthgpt_viewer.ui.objects.key_images import KeyImages
from healthgpt_viewer.ui.objects.layer import ObjectLayer
from healthgpt_viewer.ui.objects.model import Objects
from healthgpt_viewer.ui.objects.panel import ObjectPanel
from healthgpt_viewer.ui.objects.sections import Sections

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.scan import Header
    from healthgpt_viewer.ui.browser import Entry
    from healthgpt_viewer.ui.viewport.widget import Viewport
    from healthgpt_viewer.ui.window import MainWindow

LAYER = "objects"


class ObjectDesk(QObject):
    """What the window has of objects; made once, when its stage and its list of studies are there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.objects = Objects(window)
        self.keys = KeyImages(window)
        self.documents = Documents(window)
        self._sections = Sections(window.jobs, self)
        self._layer = ObjectLayer(self.objects, self._sections, self.keys)
        self.panel = ObjectPanel(window, self.objects, self.keys)
        self.dock = window.panels.add_objects(self.panel)
        for viewport in window.stage.widget.viewports:
            self._adopt(viewport)
        window.stage.widget.viewport_added.connect(self._adopt)
        self._sections.ready.connect(self._repaint)
        self.keys.changed.connect(self._repaint)
        self.objects.changed.connect(self._changed)
        self._seen: frozenset[str] = frozenset()

    def choose(self, entry: Entry) -> None:
        """A row of the list was chosen: show the object, switch it on, or off where it is on."""
        try:
            self._choose(entry)
        except HealthGPTError as error:
            self._window.notify(str(error), "error")

    def _choose(self, entry: Entry) -> None:
        header = entry.header
        assert header is not None
        kind = kind_of(header)
        if kind == "presentation" and is_own_measurement(header.dataset):
            self._window.notify(
                tr("These are measurements of this program: they stand in the panel Measurements.")
            )
        elif kind == "report":
            self._read(header)
        elif kind == "document":
            self.documents.ask(header)
        elif kind == "key objects":
            self._show_keys(header.sop_instance_uid, entry)
        else:
            self.objects.toggle(header, entry.title)

    def _show_keys(self, uid: str, entry: Entry) -> None:
        """Go to the first image of a selection that is open, with the list of all of them beside."""
        selections = self.keys.selections(entry.study.uid)
        assert entry.header is not None
        known = next((one for one in selections if one.header.sop_instance_uid == uid), None)
        refs = (
            known or read_key_objects(entry.header)
        ).images.refs  # which tells why where it cannot be read
        self.dock.show()
        library = self._window.library
        here = {one.ref for place in library.places() for one in place.stack.slices}
        target = next((ref for ref in refs if ref in here), None)
        if target is not None:
            self.keys.go(target)
        else:
            self._window.notify(
                tr("The images that {title} picks are not open.", title=entry.title), "warning"
            )

    def add_to_menu(self, menu: QMenu, entry: Entry) -> None:
        """What else can be done with a row of the list."""
        if entry.series.kind == "report":
            report = entry.header or entry.series.headers[-1]  # the newest, of answers that were saved again
            menu.addAction(tr("Read as a tree")).triggered.connect(lambda: self._read(report))
        header = entry.header
        stack = next(
            (one for one in entry.series.stacks if header and any(s.header is header for s in one.slices)),
            None,
        )
        if stack is not None:
            place = Place(entry.study, entry.series, stack)
            window = self._window

            def show() -> None:
                window.show_images()
                window.arrange(tr("Show {title}", title=entry.title), lambda: window.stage.show(place))

            menu.addAction(tr("Show its own pictures")).triggered.connect(show)

    def _read(self, report: Header) -> None:
        try:
            self._window.desk.show_report(report)
        except HealthGPTError as error:
            self._window.notify(str(error), "error")

    def shut_down(self) -> None:
        """Remove the copies of documents."""
        self.documents.put_away()

    def _adopt(self, viewport: Viewport) -> None:
        viewport.set_layer(LAYER, self._layer, lowest=True)
        viewport.image_changed.connect(self.objects.image_came)

    def _changed(self) -> None:
        """Something is on or off: the list marks it, and the panel comes the first time that something is on."""
        on = self.objects.on
        self._window.browser.mark_on(on)
        if on - self._seen:
            self.dock.show()
        self._seen |= on
        self._repaint()

    def _repaint(self) -> None:
        for viewport in self._window.stage.widget.viewports:
            viewport.update()
