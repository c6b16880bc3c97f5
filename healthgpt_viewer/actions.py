"""Every action of the user, registered once: menus, toolbar, slice menu, plugins and tests all use this list.

No Qt here. An action says why it cannot run instead of only greying out, and one that changes something returns an
``Edit``, which the undo stack keeps.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Literal

from healthgpt_viewer import keys as key_names
from healthgpt_viewer.current import Context
from healthgpt_viewer.keys import KeyMap, Keys

UNDO_LIMIT = 100


@dataclass(frozen=True)
class Edit:
    """A change that was made and can be taken back.

    Attributes:
        label: completes "Undo …", for example "Invert".
        undo, redo: set what was changed to what it was before and after, whatever it is now. They may raise a
            ``HealthGPTError`` that says why that is not possible any more; the change is forgotten then.
        about: UIDs of the studies that it changed something of; it is forgotten when one of them is closed.
        step: changes of one ``step`` that follow each other, as those of a wheel or a slider, are undone at once.
    """

    label: str
    undo: Callable[[], None]
    redo: Callable[[], None]
    about: frozenset[str] = frozenset()
    step: Hashable = None


def joined(label: str, edits: list[Edit]) -> Edit:
    """Several changes that belong to one action of the user, as one."""

    def undo() -> None:
        for edit in reversed(edits):
            edit.undo()

    def redo() -> None:
        for edit in edits:
            edit.redo()

    return Edit(label, undo, redo, frozenset().union(*(edit.about for edit in edits)))


def _always(_context: Context) -> str | None:
    return None


@dataclass(frozen=True)
class Action:
    """One thing that a user can do.

    Attributes:
        id: unique, dotted: ``"image.invert"``.
        title: as in the menu, without an ampersand.
        run: does it. A change that can be undone comes back as an ``Edit``, already done.
        menu: where it stands, for example ``"View"`` or ``"View/Layout"``.
        key: default shortcut in portable text (``"Ctrl+O"``), or nothing.
        more_keys: further shortcuts for the same action.
        enabled: None where the action can run now, else one sentence saying why not.
        checked: for an action that is on or off: whether it is on.
        label: a title that depends on the slice; ``title`` stays the name in lists of keys.
        hint: one sentence for the tooltip, where the title alone does not tell.
        icon: name of an icon of the viewer's own set, for the toolbar.
        toolbar: name of the group of the toolbar in which it stands, or nothing.
        short: a word or two beside its icon there, where the icon alone does not tell.
        slice_menu: whether it is offered on a right click on a slice.
        group: separators in a menu stand where this changes.
        scope: "viewport" for keys that a list or a button needs for itself (arrows, Space, Home …).
        words: other names under which a reader may look for it, with commas: ``"film, play"``.
    """

    id: str
    title: str
    run: Callable[[Context], Edit | None]
    menu: str
    key: str = ""
    more_keys: tuple[str, ...] = ()
    enabled: Callable[[Context], str | None] = _always
    checked: Callable[[Context], bool] | None = None
    label: Callable[[Context], str] | None = None
    hint: str = ""
    icon: str = ""
    toolbar: str = ""
    short: str = ""
    slice_menu: bool = False
    group: str = ""
    scope: Literal["window", "viewport"] = "window"
    words: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        """All shortcuts, the one that is shown first."""
        return ((self.key,) if self.key else ()) + self.more_keys


class UndoStack:
    """The changes made so far, newest last; at most ``limit`` of them are kept."""

    def __init__(self, limit: int = UNDO_LIMIT) -> None:
        self._limit = limit
        self._done: list[Edit] = []
        self._undone: list[Edit] = []
        self._gathered: list[Edit] | None = None

    def push(self, edit: Edit) -> None:
        """Remember a change that has just been made; what had been undone can no longer be redone."""
        if self._gathered is not None:
            self._gathered.append(edit)
            return
        last = self._done[-1] if self._done and not self._undone else None
        if last is not None and edit.step is not None and edit.step == last.step:
            self._done[-1] = replace(edit, undo=last.undo)
            return
        self._done.append(edit)
        del self._done[: -self._limit]
        self._undone.clear()

    @contextmanager
    def gathered(self, label: str) -> Iterator[None]:
        """What is pushed meanwhile becomes one change, as one action of the user made it."""
        outer, self._gathered = self._gathered, []
        try:
            yield
        finally:
            edits, self._gathered = self._gathered, outer
            if edits:
                self.push(joined(label, edits))

    def undo(self) -> Edit | None:
        """Take the newest change back; None where there is none."""
        if not self._done:
            return None
        edit = self._done.pop()
        edit.undo()  # where it raises, the change is forgotten: it could not be taken back later, either
        self._undone.append(edit)
        return edit

    def redo(self) -> Edit | None:
        """Make the change again that was undone last; None where there is none."""
        if not self._undone:
            return None
        edit = self._undone.pop()
        edit.redo()
        self._done.append(edit)
        return edit

    def forget(self, study_uid: str) -> None:
        """Forget what was changed of a study, as it has been closed; the other changes can still be undone."""
        self._done = [edit for edit in self._done if study_uid not in edit.about]
        self._undone = [edit for edit in self._undone if study_uid not in edit.about]

    @property
    def undo_label(self) -> str:
        """What ``undo`` would take back, or nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What ``redo`` would make again, or nothing."""
        return self._undone[-1].label if self._undone else ""

    def __len__(self) -> int:
        return len(self._done)


class ActionRegistry:
    """All actions, in the order in which they were registered, each with the keys that it has now.

    Args:
        keys: which actions have other keys than their own.
    """

    def __init__(self, keys: KeyMap | None = None) -> None:
        self.undo = UndoStack()
        self._keys = keys or KeyMap()
        self._own: dict[str, Action] = {}
        self._owners: dict[str, str] = {}
        self._now: dict[str, Action] | None = None
        self._listeners: list[Callable[[], None]] = []
        self._keys.on_change(self._changed)

    def add(self, action: Action, before: str = "") -> None:
        """Register ``action``, as the last one or before another.

        Raises:
            ValueError: its id or one of its keys is taken, or it has no place in a menu.
        """
        if action.id in self._own:
            raise ValueError(f"The action {action.id!r} is registered already.")
        if not action.menu:
            raise ValueError(f"The action {action.id!r} names no menu.")
        for key in action.keys:
            holder = self.owner_of(key)
            if holder:
                raise ValueError(f"The key {key} of {action.id!r} belongs to {holder.id!r} already.")
        ids = list(self._own)
        self._own[action.id] = action
        for later in ids[ids.index(before) :] if before in self._own else ():
            self._own[later] = self._own.pop(later)  # to the end, in their order
        self._owners.update((_canonical(key), action.id) for key in action.keys)
        self._changed()

    def remove(self, action_id: str) -> None:
        """Forget an action, for example because its plugin goes."""
        action = self._own.pop(action_id, None)
        if action is not None:
            for key in action.keys:
                self._owners.pop(_canonical(key), None)  # two of its keys may be one, written in two ways
            self._changed()

    def on_change(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call ``listener`` whenever an action is added or removed, or has other keys; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    # Keys.

    def own(self, action_id: str) -> Action:
        """The action as it was registered, with its own keys."""
        return self._own[action_id]

    def owner_of(self, key: str) -> Action | None:
        """The action whose own key it is, whatever has been changed."""
        owner = self._owners.get(_canonical(key))
        return self._own[owner] if owner is not None else None

    def holder_of(self, key: str) -> Action | None:
        """The action that ``key`` triggers."""
        return next((action for action in self if any(_same(own, key) for own in action.keys)), None)

    def has_other_keys(self, action_id: str) -> bool:
        """Whether an action has other keys than its own, because it was given them or because they were given away."""
        return self._actions[action_id].keys != self._own[action_id].keys

    def set_keys(self, action_id: str, keys: Sequence[str]) -> None:
        """Give an action these keys; whatever action had one of them is left without it."""
        wanted = tuple(dict.fromkeys(keys))
        changed = dict(self._keys.changed)
        for action in self:
            if action.id != action_id and any(_same(key, own) for key in wanted for own in action.keys):
                changed[action.id] = tuple(k for k in action.keys if not any(_same(k, key) for key in wanted))
        changed[action_id] = wanted
        self.put_keys(changed)

    def reset_keys(self, action_id: str) -> None:
        """Give an action its own keys again, also where another one has them now."""
        self.set_keys(action_id, self._own[action_id].keys)

    def put_keys(self, changed: Mapping[str, Keys]) -> None:
        """Give these actions other keys, and all others their own; those that do not differ are not remembered."""
        self._keys.put(
            {
                action_id: keys
                for action_id, keys in changed.items()
                if action_id not in self._own or not _alike(keys, self._own[action_id].keys)
            }
        )

    @property
    def changed_keys(self) -> Mapping[str, Keys]:
        """The keys of each action that was given other ones."""
        return self._keys.changed

    def reason(self, action_id: str, context: Context) -> str | None:
        """Why the action cannot run now, or None."""
        return self._actions[action_id].enabled(context)

    def trigger(self, action_id: str, context: Context) -> str | None:
        """Run the action and keep its edit; where it cannot run, do nothing and return the reason."""
        action = self._actions[action_id]
        reason = action.enabled(context)
        if reason is not None:
            return reason
        edit = action.run(context)
        if edit is not None:
            self.undo.push(edit)
        return None

    @property
    def _actions(self) -> dict[str, Action]:
        if self._now is None:
            self._now = _with_keys(self._own, self._keys.changed)
        return self._now

    def _changed(self) -> None:
        self._now = None
        for listener in list(self._listeners):
            listener()

    def __getitem__(self, action_id: str) -> Action:
        return self._actions[action_id]

    def __contains__(self, action_id: object) -> bool:
        return action_id in self._actions

    def __iter__(self) -> Iterator[Action]:
        return iter(tuple(self._actions.values()))

    def __len__(self) -> int:
        return len(self._actions)


def _with_keys(own: Mapping[str, Action], changed: Mapping[str, Keys]) -> dict[str, Action]:
    """The actions with the keys they have now. What a reader has given to one is taken from all others."""
    if not changed:
        return dict(own)
    given: dict[str, str] = {}
    for action_id in own:
        for key in changed.get(action_id, ()):
            given.setdefault(_canonical(key), action_id)
    actions = {}
    for action_id, action in own.items():
        wanted = changed.get(action_id, action.keys)
        keys = [key for key in wanted if given.get(_canonical(key), action_id) == action_id]
        actions[action_id] = (
            action
            if tuple(keys) == action.keys
            else replace(action, key=keys[0] if keys else "", more_keys=tuple(keys[1:]))
        )
    return actions


def _canonical(key: str) -> str:
    return key_names.normal(key) or key.casefold()


def _same(first: str, second: str) -> bool:
    return _canonical(first) == _canonical(second)


def _alike(first: Sequence[str], second: Sequence[str]) -> bool:
    return [_canonical(key) for key in first] == [_canonical(key) for key in second]
