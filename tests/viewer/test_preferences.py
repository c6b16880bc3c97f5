"""Pages and rows as values: found by words, put back to their defaults, and that taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from healthgpt_viewer.preferences import (
    Choice,
    Door,
    Number,
    Page,
    Preferences,
    Row,
    Switch,
    Text,
    fits,
    restored,
)


class Kept:
    """Some values, and the rows that are about them."""

    def __init__(self) -> None:
        self.on, self.number, self.colour, self.name = True, 7, "red", "Anna"
        self.locked = False

    @property
    def rows(self) -> list[Row]:
        def put(name: str) -> Callable[[object], None]:
            return lambda value: setattr(self, name, value)

        return [
            Switch("On", lambda: self.on, put("on")),
            Number("Number", 0, 9, lambda: self.number, put("number"), default=7),
            Choice(
                "Colour",
                lambda: (("red", "Red"), ("blue", "Blue")),
                lambda: self.colour,
                put("colour"),
                "blue",
            ),
            Text("Name", lambda: self.name, put("name"), why_not=lambda: "Not now." if self.locked else None),
            Door("More", "More …", lambda: None),
        ]

    @property
    def values(self) -> tuple[object, ...]:
        return self.on, self.number, self.colour, self.name


def test_defaults_are_restored_and_taken_back() -> None:
    kept = Kept()
    back = restored(kept.rows)
    assert kept.values == (False, 7, "blue", "")
    assert back is not None
    assert restored(kept.rows) is None
    back()
    assert kept.values == (True, 7, "red", "Anna")


def test_what_cannot_be_changed_now_is_left_alone() -> None:
    kept = Kept()
    kept.locked = True
    restored(kept.rows)
    assert kept.values == (False, 7, "blue", "Anna")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", True),
        ("colours", False),
        ("COL", True),
        ("blue", True),
        ("paint red", True),
        ("look colour", True),
        ("shade", True),
        ("what is seen", True),
        ("colour zebra", False),
    ],
)
def test_a_row_is_found_by_all_that_is_told_of_it(text: str, found: bool) -> None:
    page = Page("look", "Look", lambda: ())
    row = Choice(
        "Colour",
        lambda: (("b", "Blue"), ("r", "Red")),
        str,
        lambda _: None,
        hint="Of what is seen.",
        words=("shade",),
        group="Paint",
    )
    assert fits(row, page, text) == found


def test_pages_stand_in_their_order_and_an_id_belongs_to_one() -> None:
    preferences, heard = Preferences(), []
    preferences.on_change(lambda: heard.append([page.id for page in preferences]))
    preferences.add(Page("plugin", "Plugin", lambda: ()))
    preferences.add(Page("first", "First", lambda: (), place=10))
    with pytest.raises(ValueError, match="registered already"):
        preferences.add(Page("first", "Other", lambda: ()))
    preferences.remove("plugin")
    preferences.remove("plugin")
    assert heard == [["plugin"], ["first", "plugin"], ["first"]]
    assert "first" in preferences
