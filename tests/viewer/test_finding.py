"""A command is found by a few letters of what it is called."""

from __future__ import annotations

import pytest

from healthgpt_viewer.finding import Candidate, best

COMMANDS = (
    Candidate("Open folder …", ("load", "directory"), "File", ("Ctrl+O",)),
    Candidate("Invert", ("negative",), "Image", ("I",)),
    Candidate("Window/level", ("contrast", "brightness"), "Tools", ("W",)),
    Candidate("Fit to the viewport", (), "View", ("F",)),
    Candidate("Dark", ("night",), "View Theme"),
    Candidate("Light", (), "View Theme"),
    Candidate("Cine", ("play", "film"), "Image Cine", ("C",)),
    Candidate("Flip left and right", ("mirror",), "Image", ("H",)),
    Candidate("Find in archives", (), "Network", ("Ctrl+Shift+F",)),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("inv", "Invert"),
        ("INVERT", "Invert"),
        ("invret", "Invert"),
        ("wl", "Window/level"),
        ("winlev", "Window/level"),
        ("bright", "Window/level"),
        ("viewport fit", "Fit to the viewport"),
        ("theme dark", "Dark"),
        ("dark theme", "Dark"),
        ("film", "Cine"),
        ("mirror", "Flip left and right"),
        ("ctrl+o", "Open folder …"),
        ("ctrl o", "Open folder …"),
        ("h", "Flip left and right"),
        ("oflo", ""),
        ("folder", "Open folder …"),
        ("fitr", "Fit to the viewport"),
        ("zfit", ""),
    ],
)
def test_the_first_that_is_found(typed: str, found: str) -> None:
    numbers = best(COMMANDS, typed)
    assert (COMMANDS[numbers[0]].title if numbers else "") == found


def test_every_word_must_fit() -> None:
    assert best(COMMANDS, "dark zebra") == []
    assert best(COMMANDS, "") == []
    assert best(COMMANDS, "   ") == []


def test_the_title_counts_more_than_the_place_and_equal_ones_stay_in_order() -> None:
    first = Candidate("Other", (), "Theme")
    titled = Candidate("Theme")
    assert best([first, titled], "theme") == [1, 0]
    assert best([titled, Candidate("Theme")], "theme") == [0, 1]


@pytest.mark.parametrize(
    ("title", "typed", "marked"),
    [
        ("Open folder …", "fold", ["fold"]),
        ("Window/level", "wl", ["W", "l"]),
        ("Invert", "inv ert", ["Invert"]),
        ("Fit to the viewport", "t v", ["t", "v"]),
        ("Invert", "negative", []),
        ("Straße", "str", []),
        ("Öffnen", "öff", ["Öff"]),
    ],
)
def test_what_fits_is_marked_in_the_title(title: str, typed: str, marked: list[str]) -> None:
    spans = Candidate(title, ("negative",)).marks(typed)
    assert [title[begin:end] for begin, end in spans] == marked


def test_a_title_that_repeats_itself_is_given_up_soon() -> None:
    """Without remembering what led nowhere, the ways to spread 30 letters over 40 words are without end."""
    assert Candidate("a" + " aa" * 40).score("a" * 30 + "b") == 0
