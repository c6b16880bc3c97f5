"""Brings the objects that go with images into the window: rows of the list, layers of the viewports, the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.grouping import kind_of
from healthgpt_viewer.imaging.objects.key_objects import read_key_objects
from healthgpt_viewer.imaging.results.codes import is_own_measurement
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.library import Place
from healthgpt_viewer.ui.objects.documents import Documents
from healthgpt_viewer.ui.objects.key_images import KeyImages
from healthgpt_viewer.ui.objects.layer import ObjectLayer
from healthgpt_viewer.ui.objects.model import Objects
from healthgpt_viewer.ui.objects.panel import ObjectPanel
from healthgpt_viewer.ui.objects.sections import Sections

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.series import Stack
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
            self.read_as_tree(entry)
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

    def why_no_report(self, entry: Entry) -> str | None:
        """Why a row cannot be read as a report."""
        return None if entry.series.kind == "report" else said("What is chosen is no structured report.")

    def read_as_tree(self, entry: Entry) -> None:
        """Show a structured report; of answers that were saved again, the newest.

        Raises:
            HealthGPTError: it cannot be read.
        """
        self._window.desk.show_report(entry.header or entry.series.headers[-1])

    def why_no_own_pictures(self, entry: Entry) -> str | None:
        """Why a row has no pictures of its own to show."""
        known = _own_stack(entry) is not None
        return None if known else said("What is chosen is no object with pictures of its own.")

    def show_own_pictures(self, entry: Entry) -> None:
        """Show the pixels of an object by themselves."""
        stack, window = _own_stack(entry), self._window
        if stack is not None:
            place = Place(entry.study, entry.series, stack)
            window.show_images()
            window.arrange(tr("Show {title}", title=entry.title), lambda: window.stage.show(place))

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


def _own_stack(entry: Entry) -> Stack | None:
    """The images that stand in the file of an object itself."""
    stacks = entry.series.stacks if entry.header is not None else ()
    return next((one for one in stacks if any(s.header is entry.header for s in one.slices)), None)
