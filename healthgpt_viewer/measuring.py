"""The measurements of the studies that are open: drawn, changed, taken back, and compared with what is saved.

Every change goes through :meth:`Measurements.change`, which gives the edit for the undo stack.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healthgpt_viewer.actions import Edit

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.drawn import Drawn
    from healthgpt_viewer.imaging.measure import Reading

Change = Mapping[str, "Drawn | None"]


class Measurements(QObject):
    """All measurements, oldest first.

    Signals:
        changed(): some were drawn, changed or taken away, or what is saved of them is different now.
        selection_changed(): another one is selected.
        read(str): what a measurement says is known now; its UID.
    """

    changed = Signal()
    selection_changed = Signal()
    read = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, Drawn] = {}
        self._saved: dict[str, Drawn] = {}
        self._readings: dict[str, tuple[Drawn, Reading]] = {}
        self._gone: set[str] = set()
        self._selected = ""

    # What there is.

    def __iter__(self) -> Iterator[Drawn]:
        return iter(list(self._items.values()))

    def __len__(self) -> int:
        return len(self._items)

    def get(self, uid: str) -> Drawn | None:
        """The measurement of that UID."""
        return self._items.get(uid)

    def of_study(self, study_uid: str) -> list[Drawn]:
        """The measurements of a study."""
        return [drawn for drawn in self._items.values() if drawn.study_uid == study_uid]

    # Changing.

    def change(self, label: str, wanted: Change) -> Edit | None:
        """Set measurements by UID, or take them away (None). Returns the edit, or None where nothing is different."""
        before = {uid: self._items.get(uid) for uid in wanted}
        after = dict(wanted)
        if before == after:
            return None
        studies = {drawn.study_uid for drawn in (*before.values(), *after.values()) if drawn is not None}
        order = list(self._items)
        self._set(after, order)
        later = list(self._items)
        return Edit(
            label,
            lambda: self._set(before, order),
            lambda: self._set(after, later),
            frozenset(studies),
        )

    def show_for_now(self, drawn: Drawn) -> None:
        """Show a measurement as it is while it is being changed; :meth:`change` makes an edit of the whole gesture."""
        self._items[drawn.uid] = drawn
        self.changed.emit()

    def _set(self, wanted: Change, order: list[str]) -> None:
        for uid, drawn in wanted.items():
            if drawn is None:
                self._items.pop(uid, None)
            else:
                self._items[uid] = drawn
        places = {uid: number for number, uid in enumerate(order)}
        last = len(order)
        self._items = dict(sorted(self._items.items(), key=lambda item: places.get(item[0], last)))
        if self._selected not in self._items:
            self.select("")
        self.changed.emit()

    # Selecting.

    @property
    def selected(self) -> Drawn | None:
        """The one that keys and menus act on."""
        return self._items.get(self._selected)

    def select(self, uid: str) -> None:
        """Select a measurement, or none."""
        if uid != self._selected:
            self._selected = uid
            self.selection_changed.emit()

    # What they say.

    def reading(self, uid: str) -> Reading | None:
        """What a measurement says on its own image; None while that is not known."""
        known = self._readings.get(uid)
        return known[1] if known is not None and known[0] == self._items.get(uid) else None

    def take_reading(self, drawn: Drawn, reading: Reading) -> None:
        """Keep what a measurement says on its own image, in the units in which that is shown."""
        if self._items.get(drawn.uid) == drawn:
            self._readings[drawn.uid] = drawn, reading
            self.read.emit(drawn.uid)

    # Saved and not.

    def unsaved(self, study_uid: str) -> list[str]:
        """The UIDs of what is drawn, changed or deleted since the last save; names count as well."""
        here = {drawn.uid: drawn for drawn in self.of_study(study_uid) if not drawn.locked}
        there = {uid: drawn for uid, drawn in self._saved.items() if drawn.study_uid == study_uid}
        return [uid for uid in {**here, **there} if here.get(uid) != there.get(uid)]

    def studies(self) -> list[str]:
        """The studies that something was drawn in, or is saved of."""
        return list(
            dict.fromkeys(drawn.study_uid for drawn in (*self._items.values(), *self._saved.values()))
        )

    def saved_of(self, study_uid: str) -> list[Drawn]:
        """The measurements of a study as they were saved last."""
        return [drawn for drawn in self._saved.values() if drawn.study_uid == study_uid]

    def mark_saved(self, study_uid: str, items: Iterable[Drawn]) -> None:
        """These are what the files of the study hold now."""
        self._forget_saved(study_uid)
        self._saved |= {drawn.uid: drawn for drawn in items if not drawn.locked}
        self.changed.emit()

    def take_saved(self, study_uid: str, items: Iterable[Drawn]) -> None:
        """Take over what was found in files; what is known already stays as it was changed here."""
        found = list(items)
        known = self._saved.keys() | self._items.keys() | self._gone
        fresh = [drawn for drawn in found if drawn.uid not in known]
        kept = {uid: drawn for uid, drawn in self._saved.items() if drawn.study_uid == study_uid}
        self._items |= {drawn.uid: drawn for drawn in fresh}
        self._saved |= {drawn.uid: kept.get(drawn.uid, drawn) for drawn in found if not drawn.locked}
        if fresh:
            self.changed.emit()

    def take_kept(
        self, study_uid: str, items: Iterable[Drawn], saved: Iterable[str], deleted: Iterable[str]
    ) -> None:
        """Take over what an earlier run held of a study: which of it was saved as it is, and what was deleted since."""
        gone, as_saved = set(deleted), set(saved)
        self._gone |= gone
        kept = {drawn.uid: drawn for drawn in items if drawn.study_uid == study_uid}
        self._items = {uid: drawn for uid, drawn in (self._items | kept).items() if uid not in gone}
        self._saved |= {uid: drawn for uid, drawn in kept.items() if uid in as_saved}
        self.changed.emit()

    def forget(self, study_uid: str) -> None:
        """A study was closed: let go of its measurements."""
        self._items = {uid: drawn for uid, drawn in self._items.items() if drawn.study_uid != study_uid}
        self._readings = {uid: known for uid, known in self._readings.items() if uid in self._items}
        self._forget_saved(study_uid)
        if self._selected not in self._items:
            self.select("")
        self.changed.emit()

    def _forget_saved(self, study_uid: str) -> None:
        self._saved = {uid: drawn for uid, drawn in self._saved.items() if drawn.study_uid != study_uid}
