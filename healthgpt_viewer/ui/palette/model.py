"""The rows of the palette: the commands that fit what is typed, those used lately first while nothing is typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence

from healthgpt_viewer.actions import Action, ActionRegistry
from healthgpt_viewer.current import Context
from healthgpt_viewer.finding import Candidate, best
from healthgpt_viewer.language import tr
from healthgpt_viewer.ui.menus import menu_title

ROW = int(Qt.ItemDataRole.UserRole)
_RECENT_WORTH = 12  # how much having been used lately counts beside how well a title fits, of some 100
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Row:
    """A command as it is shown."""

    action: Action
    title: str
    place: str
    keys: tuple[str, ...]
    recent: bool
    last_recent: bool
    marks: tuple[tuple[int, int], ...]


class Commands(QAbstractListModel):
    """The list. Why a command cannot run is looked up for the rows that are seen, and only then."""

    def __init__(self, registry: ActionRegistry, context: Context, own_id: str) -> None:
        super().__init__()
        self._registry, self._context, self._own_id = registry, context, own_id
        self._actions: list[Action] = []
        self._candidates: list[Candidate] = []
        self._kept: dict[str, tuple[Action, Candidate]] = {}
        self._recent: list[str] = []
        self._numbers: list[int] = []
        self._recent_shown = 0
        self._text = ""
        self._rows: dict[int, Row] = {}
        self._reasons: dict[str, str | None] = {}

    def begin(self, recent: Sequence[str]) -> None:
        """Look at the commands of the moment."""
        self._actions = [action for action in self._registry if action.id != self._own_id]
        self._candidates = [self._candidate(action) for action in self._actions]
        self._recent = [action_id for action_id in recent if action_id in self._registry]
        self._reasons.clear()
        self.look_for("")

    def look_for(self, text: str) -> None:
        """Show what fits ``text``; all of it, what was used lately first, where that is empty."""
        self.beginResetModel()
        self._text, self._recent_shown = text.strip(), 0
        self._rows.clear()
        if self._text:
            used = {action_id: _RECENT_WORTH / (1 + place) for place, action_id in enumerate(self._recent)}
            favours = {i: used[action.id] for i, action in enumerate(self._actions) if action.id in used}
            self._numbers = best(self._candidates, self._text, favours)
        else:
            by_id = {action.id: i for i, action in enumerate(self._actions)}
            recent = [by_id[action_id] for action_id in self._recent if action_id in by_id]
            self._recent_shown = len(recent)
            self._numbers = recent + [i for i in by_id.values() if i not in set(recent)]
        self.endResetModel()

    def reason(self, row: Row) -> str | None:
        """Why a command cannot run now, or None."""
        if row.action.id not in self._reasons:
            reason = row.action.enabled(self._context)
            self._reasons[row.action.id] = tr(reason) if reason is not None else None
        return self._reasons[row.action.id]

    def is_on(self, row: Row) -> bool:
        """Whether a command that is on or off is on."""
        return row.action.checked is not None and row.action.checked(self._context)

    def row(self, index: Index) -> Row | None:
        """The command of an index."""
        at = index.row()
        if not index.isValid() or at >= len(self._numbers):
            return None
        if at not in self._rows:
            self._rows[at] = self._row(at)
        return self._rows[at]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.place, *row.keys, self.reason(row)) if part)
        return None

    def _row(self, at: int) -> Row:
        action, candidate = self._actions[self._numbers[at]], self._candidates[self._numbers[at]]
        return Row(
            action,
            candidate.title,
            candidate.place,
            tuple(map(native, action.keys)),
            at < self._recent_shown,
            at == self._recent_shown - 1,
            tuple(candidate.marks(self._text)) if self._text else (),
        )

    def _candidate(self, action: Action) -> Candidate:
        known = self._kept.get(action.id)
        if action.label is None and known is not None and known[0] is action:
            return known[1]
        title = tr(action.label(self._context) if action.label is not None else action.title)
        english = (action.title,) if title != action.title else ()
        names = (*english, action.words, tr(action.words))
        menu, *below = action.menu.split("/")
        place = " › ".join((menu_title(menu), *map(tr, below)))
        keys = (*action.keys, *map(native, action.keys))
        made = Candidate(title, names, place, tuple(dict.fromkeys(keys)))
        self._kept[action.id] = (action, made)
        return made


@lru_cache(maxsize=1024)
def native(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
