"""Actions are registered once, say why they cannot run, and give edits that can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from healthgpt_viewer.actions import UNDO_LIMIT, Action, ActionRegistry, Edit, UndoStack
from healthgpt_viewer.current import Context, CurrentSlice
from healthgpt_viewer.errors import HealthGPTError


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


def test_changes_of_a_closed_study_are_forgotten_and_the_others_stay() -> None:
    total = [0]
    stack = UndoStack()
    for study, amount in (("a", 1), ("b", 10), ("a", 100)):
        stack.push(replace(adding(total, amount)(None), about=frozenset({study})))
    stack.undo()
    stack.forget("a")
    assert (stack.undo_label, stack.redo_label, len(stack)) == ("Add 10", "", 1)
    stack.undo()
    assert total == [1]
    stack.redo()
    stack.forget("nowhere")
    assert stack.undo_label == "Add 10"


def test_changes_of_one_step_are_undone_at_once() -> None:
    total = [0]
    stack = UndoStack()

    def sets(before: int, after: int, step: str | None) -> Edit:
        total[0] = after
        return Edit(
            "Set", lambda: total.__setitem__(0, before), lambda: total.__setitem__(0, after), step=step
        )

    for before, after, step in (
        (0, 1, "wheel"),
        (1, 2, "wheel"),
        (2, 3, "slider"),
        (3, 4, "slider"),
        (4, 5, None),
    ):
        stack.push(sets(before, after, step))
    assert len(stack) == 3
    seen = []
    while stack.undo():
        seen.append(total[0])
    assert seen == [4, 2, 0]
    assert stack.redo() is not None
    assert total == [2]
    stack.push(sets(2, 7, "wheel"))  # after an undo it is a step of its own
    stack.undo()
    assert total == [2]


def test_what_one_action_changes_is_undone_as_one() -> None:
    total = [0]
    stack = UndoStack()
    with stack.gathered("All"):
        stack.push(replace(adding(total, 1)(None), about=frozenset({"a"})))
        with stack.gathered("Inner"):
            stack.push(replace(adding(total, 2)(None), about=frozenset({"b"})))
    with stack.gathered("Nothing"):
        pass
    assert (stack.undo_label, len(stack)) == ("All", 1)
    stack.undo()
    assert total == [0]
    stack.redo()
    assert total == [3]
    stack.forget("b")
    assert len(stack) == 0


def test_a_change_that_cannot_be_undone_any_more_is_forgotten() -> None:
    def refuse() -> None:
        raise HealthGPTError("It is in a file.")

    stack = UndoStack()
    stack.push(Edit("Question", refuse, refuse))
    with pytest.raises(HealthGPTError):
        stack.undo()
    assert (stack.undo_label, stack.redo_label) == ("", "")
