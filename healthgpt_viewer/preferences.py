"""What a reader can set, as pages of rows: all that the window of preferences shows. No Qt.

A row reads its value where it is kept and writes it where it takes effect, so that the window holds nothing itself.
Whoever owns a setting registers its page (``Preferences.add``); plugins do so through ``Host.add_preferences``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

from healthgpt_viewer.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def _nothing() -> str | None:
    return None


@dataclass(frozen=True)
class Switch:
    """Something that is on or off.

    Attributes (of all kinds of rows):
        title: what is set, in a few words.
        read, write: where the value is. ``write`` takes effect at once; what it returns is not used.
        default: what "restore" writes.
        hint: one sentence below, where the title alone does not tell.
        words: other words under which the search finds it.
        group: rows of one group stand below each other, under this heading.
        why_not: None where it can be changed now, else one sentence saying why not.
    """

    title: str
    read: Callable[[], bool]
    write: Callable[[bool], object]
    default: bool = False
    hint: str = ""
    words: tuple[str, ...] = ()
    group: str = ""
    why_not: Callable[[], str | None] = _nothing


@dataclass(frozen=True)
class Choice:
    """One of several; ``choices`` gives the value and the title of each, looked up whenever they are shown."""

    title: str
    choices: Callable[[], Iterable[tuple[str, str]]]
    read: Callable[[], str]
    write: Callable[[str], object]
    default: str = ""
    hint: str = ""
    words: tuple[str, ...] = ()
    group: str = ""
    why_not: Callable[[], str | None] = _nothing


@dataclass(frozen=True)
class Number:
    """A whole number from ``low`` to ``high`` with its ``unit``; ``lowest`` is the word shown in place of ``low``."""

    title: str
    low: int
    high: int
    read: Callable[[], int]
    write: Callable[[int], object]
    default: int = 0
    unit: str = ""
    step: int = 1
    lowest: str = ""
    hint: str = ""
    words: tuple[str, ...] = ()
    group: str = ""
    why_not: Callable[[], str | None] = _nothing


@dataclass(frozen=True)
class Text:
    """A line of text. ``check`` says in one sentence what is wrong with it; such a text is not written."""

    title: str
    read: Callable[[], str]
    write: Callable[[str], object]
    default: str = ""
    check: Callable[[str], str | None] = lambda _: None
    hint: str = ""
    words: tuple[str, ...] = ()
    group: str = ""
    why_not: Callable[[], str | None] = _nothing


@dataclass(frozen=True)
class Folder:
    """A folder; an empty one is the usual, which ``usual`` tells."""

    title: str
    read: Callable[[], str]
    write: Callable[[str], object]
    usual: Callable[[], str] = str
    default: str = ""
    hint: str = ""
    words: tuple[str, ...] = ()
    group: str = ""
    why_not: Callable[[], str | None] = _nothing


@dataclass(frozen=True)
class Door:
    """A button that does something, or leads to a window of its own. ``told`` is what stands beside it."""

    title: str
    button: str
    open: Callable[[], object]
    told: Callable[[], str] = str
    hint: str = ""
    words: tuple[str, ...] = ()
    group: str = ""
    why_not: Callable[[], str | None] = _nothing


class Part(Protocol):
    """What a widget of a ``Special`` row does for the window."""

    def refresh(self) -> None:
        """Show the values of the moment."""
        ...

    def look_for(self, text: str) -> bool:
        """Show only what fits the words searched for; all of it for no words. Returns whether anything fits."""
        ...

    def restore(self) -> Callable[[], object] | None:
        """Back to the defaults; returns what takes that back, or None where nothing was changed."""
        ...


@dataclass(frozen=True)
class Special:
    """A row that is a widget of its own, as tall as the page allows. It has the methods of ``Part``."""

    title: str
    make: Callable[[QWidget], QWidget]
    hint: str = ""
    words: tuple[str, ...] = ()
    group: str = ""


Valued: TypeAlias = Switch | Choice | Number | Text | Folder
Row: TypeAlias = Valued | Door | Special


@dataclass(frozen=True)
class Page:
    """One page.

    Attributes:
        id: unique, for example ``"mouse"``.
        title: as in the list of pages.
        rows: gives its rows, when the window is first shown.
        place: pages stand in the order of this number; those of plugins come behind those of the viewer.
    """

    id: str
    title: str
    rows: Callable[[], Iterable[Row]]
    place: int = 1000


class Preferences:
    """All pages."""

    def __init__(self) -> None:
        self._pages: dict[str, Page] = {}
        self._listeners: list[Callable[[], None]] = []

    def add(self, page: Page) -> None:
        """Register a page.

        Raises:
            ValueError: its id is taken.
        """
        if page.id in self._pages:
            raise ValueError(f"The page {page.id!r} of the preferences is registered already.")
        self._pages[page.id] = page
        self._changed()

    def remove(self, page_id: str) -> None:
        """Forget a page, for example because its plugin goes."""
        if self._pages.pop(page_id, None) is not None:
            self._changed()

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` whenever a page is added or removed."""
        self._listeners.append(listener)

    def _changed(self) -> None:
        for listener in list(self._listeners):
            listener()

    def __iter__(self) -> Iterator[Page]:
        return iter(sorted(self._pages.values(), key=lambda page: page.place))

    def __contains__(self, page_id: object) -> bool:
        return page_id in self._pages


def restored(rows: Iterable[Row]) -> Callable[[], object] | None:
    """Write the defaults of these rows, where they can be changed; returns what takes that back, or None."""
    before: list[Callable[[], object]] = []
    for row in rows:
        if isinstance(row, (Door, Special)) or row.why_not() is not None:
            continue
        back = _restored(row)
        if back is not None:
            before.append(back)
    if not before:
        return None
    return lambda: [back() for back in before]


def _restored(row: Valued) -> Callable[[], object] | None:
    # One branch for each kind, since the types of value and default belong together.
    if isinstance(row, Switch):
        was_on = row.read()
        if was_on == row.default:
            return None
        row.write(row.default)
        return lambda: row.write(was_on)
    if isinstance(row, Number):
        number = row.read()
        if number == row.default:
            return None
        row.write(row.default)
        return lambda: row.write(number)
    text = row.read()
    if text == row.default:
        return None
    row.write(row.default)
    return lambda: row.write(text)


def fits(row: Row, page: Page, text: str) -> bool:
    """Whether a row is meant by the words of a search: each stands in what is told of it, or of its page."""
    texts = (page.title, row.group, row.title, row.hint, *row.words, *_values(row))
    # A reader may look for the English word, too, as the manuals have it.
    told = " ".join((*texts, *(tr(text) for text in texts))).casefold()
    return all(word in told for word in text.casefold().split())


def _values(row: Row) -> tuple[str, ...]:
    if isinstance(row, Choice):
        return tuple(title for _, title in row.choices())
    return (row.button,) if isinstance(row, Door) else ()
