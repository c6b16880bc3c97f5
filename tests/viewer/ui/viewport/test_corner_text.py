"""The words over an image."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from healthgpt_viewer.imaging.slice_image import SliceImage, Window
from healthgpt_viewer.ui.viewport.corner_text import corners, iso_date, person_name, value_text
from healthgpt_viewer.ui.viewport.state import View, ViewState

MakeState = Callable[..., ViewState]


def seen(state: ViewState) -> tuple[View, SliceImage]:
    one = state.slice
    assert one is not None
    assert one.memory is not None
    return View.of(state, 400, 400, one.memory), one.memory


def value(state: ViewState, x: float = 10, y: float = 10) -> str:
    view, image = seen(state)
    return value_text(view, image, (x, y))


@pytest.mark.parametrize(
    ("image", "text"),
    [
        ({"units": "HU", "slope": 1.0, "intercept": -1024.0, "modality": "CT"}, "43 HU"),
        ({"units": "", "modality": "MR"}, "value 1067"),
        ({"units": "US"}, "value 1067"),
        ({"slope": 0.001}, "value 1.067"),
        ({"slope": 100.0}, "value 106700"),
        ({"padding": (1067.0, 1067.0)}, "outside the field of view"),
    ],
)
def test_the_value_under_the_cursor(make_state: MakeState, image: dict[str, Any], text: str) -> None:
    assert value(make_state(np.full((4, 4), 1067, np.int16), image=image)) == text


def test_colours_and_places_outside(make_state: MakeState) -> None:
    colour = np.zeros((4, 4, 3), np.uint8)
    colour[0, 0] = 255, 128, 0
    assert value(make_state(colour)) == "R 255 G 128 B 0"
    wide = make_state(np.zeros((4, 8), np.int16))
    assert value(wide, 200, 10) == ""
    view, image = seen(wide)
    assert value_text(view, image, None) == ""
    assert value_text(view, None, (1, 1)) == ""


def test_a_generated_value_is_never_hounsfield(make_state: MakeState) -> None:
    state = make_state(np.full((4, 4), 130, np.uint16), ai_task="MR2CT", image={"units": "HU"})
    assert value(state) == "AI value 130"


def test_the_four_corners(make_state: MakeState) -> None:
    pixels = [np.zeros((4, 4), np.int16)] * 3
    state = make_state(
        *pixels, index=1, window=Window(40, 80), preset="Brain", text="all", image={"lossy": True}
    )
    texts = corners(*seen(state))
    assert texts["top-left"] == ["Phantom, Anna", "ID-1", "2024-03-17"]
    assert texts["top-right"] == ["Head", "series 3"]
    assert texts["bottom-left"] == ["lossy compressed", "slice 2/3   loc 5.0 mm"]
    assert texts["bottom-right"] == ["Brain   W 80 L 40", "zoom 10000%"]
    hidden = corners(*seen(make_state(*pixels, hide_patient=True, text="all")))
    assert hidden["top-left"] == []
    plain = corners(*seen(make_state(*pixels, placed=False, text="all")))
    assert plain["bottom-left"] == ["slice 1/3"]
    assert "no scale" in plain["bottom-right"]
    made = corners(*seen(make_state(*pixels, ai_task="CT2MR", text="some")))
    assert made["top-right"] == ["Synthetic MR from CT"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Müller^Jörg", "Müller, Jörg"), ("Yamada^Tarou=山田^太郎", "Yamada, Tarou"), ("^", ""), ("", ""),
        ("Single", "Single"), ("A^B^C^Dr^Jr", "A, B C"), ("<b>Bold</b>^X", "<b>Bold</b>, X"),
    ],
)  # fmt: skip
def test_names_as_people_write_them(name: str, text: str) -> None:
    assert person_name(name) == text


def test_dates() -> None:
    assert iso_date("20240317") == "2024-03-17"
    assert iso_date("2024") == "2024"
    assert iso_date("") == ""
