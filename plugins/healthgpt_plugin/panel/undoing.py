"""Answers and generated images as changes that can be undone: their cards go and come back.

What has been saved since is in a file, which no undo touches: there it is told, and the card stays.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from healthgpt_viewer.language import said
from healthgpt_viewer.plugin_api import Edit, HealthGPTError

from .conversation import Conversation, Entry
from .store import Store


class Undoing:
    """Makes the edits; ``refresh`` shows the conversation as it is."""

    def __init__(self, store: Store, refresh: Callable[[], None]) -> None:
        self._store, self._refresh = store, refresh
        self._taken: dict[str, list[tuple[int, Entry]]] = {}

    def made(self, conversation: Conversation, entry: Entry) -> Edit:
        """The edit of a new entry, which is in its conversation already; the images of one run go and come together."""
        run = entry.run or entry.uid

        def undo() -> None:
            entries = [one for one in conversation.entries if (one.run or one.uid) == run]
            if any(conversation.is_saved(one) for one in entries):
                raise HealthGPTError(
                    said(
                        "{title} is saved in a file, and stays: undo removes no files. Delete the file yourself "
                        "if it is not wanted.",
                        title=_title(entry),
                    )
                )
            self._taken[run] = self._take(conversation, entries)

        def redo() -> None:
            self._put_back(conversation, self._taken.pop(run, []))

        return Edit(_title(entry), undo, redo, frozenset({conversation.study_uid}), ("made", run))

    def delete(self, conversation: Conversation, entries: Sequence[Entry]) -> Edit:
        """Take entries away. Returns the edit."""
        placed = [self._take(conversation, entries)]

        def undo() -> None:
            self._put_back(conversation, placed[0])

        def redo() -> None:
            placed[0] = self._take(conversation, entries)

        return Edit(said("Delete card"), undo, redo, frozenset({conversation.study_uid}))

    def _take(self, conversation: Conversation, entries: Sequence[Entry]) -> list[tuple[int, Entry]]:
        placed = conversation.remove(entries)
        self._store.forget(conversation.study_uid, [entry.uid for entry in entries])
        self._refresh()
        return placed

    def _put_back(self, conversation: Conversation, placed: Sequence[tuple[int, Entry]]) -> None:
        conversation.put_back(placed)
        for _, entry in placed:
            if entry.result is not None and not conversation.is_saved(entry):
                self._store.keep(conversation.study_uid, entry)
        self._refresh()


def _title(entry: Entry) -> str:
    """What was made, in words for the menu."""
    return (
        entry.question
        if entry.kind == "image"
        else said("Question “{question}”", question=entry.question[:40])
    )
