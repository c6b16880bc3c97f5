"""Actions are registered once, say why they cannot run, and give edits that can be taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from healthgpt_viewer.actions import UNDO_LIMIT, Action, ActionRegistry, Edit, UndoStack
from healthgpt_viewer.current import Context, CurrentSlice


class Nowhere:
    """A context without a slice."""

    def current(self) -> CurrentSlice | None:
        return None


def needs_slice(context: Context) -> str | None:
    return None if context.current() else "Open a study first."


def adding(total: list[int], amount: int) -> Callable[[object], Edit]:
    """An action's ``run`` that adds to a number, undoably."""

    def run(_context: object) -> Edit:
        def change(by: int) -> Callable[[], None]:
            return lambda: total.__setitem__(0, total[0] + by)

        change(amount)()
        return Edit(f"Add {amount}", undo=change(-amount), redo=change(amount))

    return run


def test_an_action_that_cannot_run_gives_its_reason_and_does_nothing() -> None:
    total = [0]
    registry = ActionRegistry()
    registry.add(Action("a", "A", adding(total, 1), "Edit", enabled=needs_slice))
    assert registry.trigger("a", Nowhere()) == "Open a study first."
    assert registry.reason("a", Nowhere()) == "Open a study first."
    assert total == [0]
    assert len(registry.undo) == 0


def test_a_change_is_undone_and_redone() -> None:
    total = [0]
    registry = ActionRegistry()
    registry.add(Action("a", "A", adding(total, 3), "Edit"))
    registry.add(Action("b", "B", adding(total, 5), "Edit"))
    assert registry.trigger("a", Nowhere()) is None
    assert registry.trigger("b", Nowhere()) is None
    assert total == [8]
    assert registry.undo.undo_label == "Add 5"
    registry.undo.undo()
    assert total == [3]
    assert registry.undo.redo_label == "Add 5"
    registry.undo.undo()
    assert total == [0]
    assert registry.undo.undo() is None
    registry.undo.redo()
    registry.undo.redo()
    assert total == [8]
    assert registry.undo.redo() is None


def test_a_new_change_ends_the_chance_to_redo() -> None:
    total = [0]
    stack = UndoStack()
    stack.push(adding(total, 1)(None))
    stack.undo()
    stack.push(adding(total, 2)(None))
    assert stack.redo() is None
    assert stack.redo_label == ""


def test_the_newest_hundred_changes_are_kept() -> None:
    total = [0]
    stack = UndoStack()
    for _ in range(UNDO_LIMIT + 20):
        stack.push(adding(total, 1)(None))
    while stack.undo():
        pass
    assert total == [20]


def test_an_id_or_a_key_belongs_to_one_action() -> None:
    registry = ActionRegistry()
    registry.add(Action("a", "A", lambda _: None, "Edit", key="Ctrl+E", more_keys=("F5",)))
    with pytest.raises(ValueError, match="registered already"):
        registry.add(Action("a", "Other", lambda _: None, "Edit"))
    with pytest.raises(ValueError, match="belongs to 'a'"):
        registry.add(Action("b", "B", lambda _: None, "Edit", key="ctrl+e"))
    with pytest.raises(ValueError, match="belongs to 'a'"):
        registry.add(Action("c", "C", lambda _: None, "Edit", key="F5"))
    with pytest.raises(ValueError, match="no menu"):
        registry.add(Action("d", "D", lambda _: None, ""))
    assert [action.id for action in registry] == ["a"]


def test_listeners_hear_of_every_change_and_a_removed_key_is_free_again() -> None:
    registry = ActionRegistry()
    heard: list[int] = []
    registry.on_change(lambda: heard.append(len(registry)))
    registry.add(Action("a", "A", lambda _: None, "Edit", key="E"))
    registry.remove("a")
    registry.remove("a")
    registry.add(Action("b", "B", lambda _: None, "Edit", key="E"))
    assert heard == [1, 0, 1]
    assert "a" not in registry
    assert registry["b"].keys == ("E",)
