"""What is painted: known pixels in known colours, the mark in every generated picture, text as text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from healthgpt_viewer.errors import DecodeError
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.slice_image import Window
from healthgpt_viewer.ui.viewport import lettering
from healthgpt_viewer.ui.viewport.painter import Colours, Scene, picture_of, render_to_image, to_qimage
from healthgpt_viewer.ui.viewport.state import Overlay, ViewState

MakeState = Callable[..., ViewState]
Rgb = NDArray[np.uint8]

pytestmark = pytest.mark.usefixtures("qapp")

_COLOURS = Colours()
_STEPS = np.array([[0, 85, 170, 255], [10, 20, 30, 40], [50, 60, 70, 80], [90, 100, 110, 120]], np.uint8)


def painted(state: ViewState, size: tuple[int, int] = (400, 400), ratio: float = 1.0, **scene: Any) -> Rgb:
    """[rows, columns, 3]: what a scene looks like."""
    image = state.slice.memory if state.slice is not None else None
    picture = picture_of(state, image) if image is not None else None
    return rgb(render_to_image(Scene(state, image, picture, **scene), size, _COLOURS, ratio))


def rgb(image: QImage) -> Rgb:
    converted = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(converted.constBits(), np.uint8).reshape(
        converted.height(), converted.bytesPerLine()
    )
    return lines[:, : 3 * converted.width()].reshape(converted.height(), converted.width(), 3).copy()


def blocks(picture: Rgb, side: int = 100) -> NDArray[np.uint8]:
    """The colour in the middle of each block, where pixels are shown that large."""
    return picture[side // 2 :: side, side // 2 :: side]


def has_colour(picture: Rgb, colour: str) -> int:
    """How many pixels have a colour, nearly."""
    wanted = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)])
    return int((np.abs(picture.astype(int) - wanted).max(axis=2) < 12).sum())


def test_known_pixels_have_known_greys(make_state: MakeState) -> None:
    found = blocks(painted(make_state(_STEPS)))
    assert np.array_equal(found, np.repeat(_STEPS[..., None], 3, axis=2))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"invert": True}, 255 - _STEPS),
        ({"flip_h": True}, _STEPS[:, ::-1]),
        ({"flip_v": True}, _STEPS[::-1]),
        ({"quarter_turns": 1}, np.rot90(_STEPS, -1)),
        ({"quarter_turns": 2}, np.rot90(_STEPS, 2)),
        ({"quarter_turns": 1, "flip_h": True}, np.rot90(_STEPS, -1)[:, ::-1]),
        ({"window": Window(42.5, 85, "LINEAR_EXACT")}, np.minimum(_STEPS.astype(int) * 3, 255)),
    ],
)
def test_the_state_decides_what_is_seen(
    make_state: MakeState, fields: dict[str, Any], expected: NDArray[Any]
) -> None:
    found = blocks(painted(make_state(_STEPS, **fields)))[..., 0]
    assert np.array_equal(found, expected)


def test_zoom_and_pan_move_the_pixels(make_state: MakeState) -> None:
    picture = painted(make_state(_STEPS, zoom=200.0, pan=(100.0, -100.0)))
    # Twice as large about the middle, then moved: pixel (2, 1) now fills this block.
    assert picture[150, 150, 0] == _STEPS[2, 1]
    assert picture[150, 350, 0] == _STEPS[2, 2]


def test_colour_is_painted_as_it_is(make_state: MakeState) -> None:
    colours = np.array([[[255, 0, 0], [0, 255, 0]], [[0, 0, 255], [12, 34, 56]]], np.uint8)
    assert np.array_equal(blocks(painted(make_state(colours)), 200), colours)


def test_padding_and_the_surround_are_black(make_state: MakeState) -> None:
    stored = np.array([[7, 200], [200, 200]], np.uint8)
    picture = painted(make_state(stored, image={"padding": (7.0, 7.0)}, invert=True), (600, 400))
    assert not picture[100, 150].any()
    assert not picture[20, 20].any()
    assert picture[100, 400, 0] == 55


def test_pixels_that_are_not_square_are_painted_in_their_shape(make_state: MakeState) -> None:
    picture = painted(
        make_state(np.array([[10, 20, 30, 40], [50, 60, 70, 80]], np.uint8), spacing=(2.0, 1.0))
    )
    assert picture[100, 50::100, 0].tolist() == [10, 20, 30, 40]
    assert picture[300, 50::100, 0].tolist() == [50, 60, 70, 80]


def test_a_screen_of_fine_pixels_shows_the_same(make_state: MakeState) -> None:
    picture = painted(make_state(_STEPS), ratio=2.0)
    assert picture.shape == (800, 800, 3)
    assert np.array_equal(blocks(picture, 200)[..., 0], _STEPS)


def test_qimages_keep_their_pixels_alive() -> None:
    images = [to_qimage(np.full((64, 64), value, np.uint8)) for value in range(40)]
    np.full((64, 64, 40), 255, np.uint8).sum()
    assert [image.pixelColor(5, 5).red() for image in images] == list(range(40))
    across = to_qimage(np.arange(64, dtype=np.uint8).reshape(8, 8).T)
    assert across.pixelColor(1, 0).red() == 8


# Overlays.


def with_overlay(state: ViewState, value: int, **fields: Any) -> ViewState:
    one = state.slice
    assert one is not None
    grid = one.grid.from_box(Box.whole(4, 4), 8, 8) if one.grid is not None else None
    return replace(state, overlay=Overlay(np.full((8, 8), value, np.uint8), grid, one.ref, "MR", **fields))


def test_an_overlay_is_blended_swiped_and_blinked(make_state: MakeState) -> None:
    state = make_state(np.full((4, 4), 40, np.uint8))

    def row(**fields: Any) -> list[int]:
        blink = fields.pop("blink_on", True)
        picture = painted(with_overlay(state, 240, **fields), blink_on=blink)
        return [int(value) for value in picture[340, [50, 150, 250, 350], 0]]

    assert row(opacity=1.0) == [240] * 4
    assert row(opacity=0.5) == pytest.approx([140] * 4, abs=2)
    assert row(opacity=0.0) == [40] * 4
    assert row(mode="swipe", position=0.5) == [240, 240, 40, 40]
    assert row(mode="blink", blink_on=True) == [240] * 4
    assert row(mode="blink", blink_on=False) == [40] * 4


# The mark.

_VIEWS: list[dict[str, Any]] = [
    {},
    {"zoom": 4000.0},
    {"zoom": 0.01},
    {"pan": (5000.0, 5000.0)},
    {"flip_h": True, "quarter_turns": 3},
    {"text": "all"},
    {"invert": True},
    {"window": Window(-5000, 2)},
]


@pytest.mark.parametrize("fields", _VIEWS)
@pytest.mark.parametrize("size", [(120, 104), (200, 150), (400, 400), (1400, 900)])
def test_the_mark_is_in_every_generated_picture(
    make_state: MakeState, fields: dict[str, Any], size: tuple[int, int]
) -> None:
    """Generated series and overlays, however they are looked at; and never in what was acquired."""
    made = make_state(_STEPS, ai_task="CT2MR", **fields)
    acquired = make_state(_STEPS, **fields)
    covered = with_overlay(acquired, 90)
    for state in (made, covered):
        assert has_colour(painted(state, size), _COLOURS.ai) > 150
    assert has_colour(painted(acquired, size), _COLOURS.ai) == 0


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(160, 160), (300, 200), (400, 400)])
def test_the_mark_is_whole(make_state: MakeState, size: tuple[int, int], ratio: float) -> None:
    """In small views it takes several lines: as many of its pixels are there as where it has room."""
    state = make_state(_STEPS, ai_task="MR2CT")
    whole = has_colour(painted(state, (600, 500), ratio), _COLOURS.ai)
    assert has_colour(painted(state, size, ratio), _COLOURS.ai) == pytest.approx(whole, rel=0.12)


def test_the_mark_stays_while_pixels_come_while_they_cannot_and_while_blinking(make_state: MakeState) -> None:
    made = make_state(_STEPS, ai_task="CT2MR")
    for scene in (
        Scene(made, None, None),
        Scene(made, None, None, problem=DecodeError("The pixels of a.dcm are cut off.")),
    ):
        assert has_colour(rgb(render_to_image(scene, (400, 400), _COLOURS)), _COLOURS.ai) > 150
    for opacity in (0.0, 1.0):
        blinking = with_overlay(make_state(_STEPS), 90, mode="blink", opacity=opacity)
        assert has_colour(painted(blinking, blink_on=False), _COLOURS.ai) > 150


def test_the_mark_leaves_a_readable_edge_on_white(make_state: MakeState) -> None:
    """Over a white picture there are dark pixels about the letters."""
    white = painted(make_state(np.full((4, 4), 255, np.uint8), ai_task="CT2MR"))
    assert has_colour(white, _COLOURS.ai) > 150
    assert (white.max(axis=2) < 80).sum() > 150


# Text.


def lit(picture: Rgb) -> NDArray[np.bool_]:
    return np.asarray(picture.max(axis=2) > 120)


def test_text_from_files_is_drawn_as_it_stands(make_state: MakeState) -> None:
    """Rich text would show "<b>X</b>" as an X; as plain text it is wider."""
    black = np.zeros((4, 4), np.uint8)

    def width(description: str) -> int:
        picture = painted(make_state(black, description=description, text="some"), (1200, 600))
        columns = np.flatnonzero(lit(picture[:40, 700:]).any(axis=0))
        return int(np.ptp(columns))

    plain, tagged = width("XX"), width("<b>XX</b>")
    assert tagged > 2.5 * plain
    assert width('<img src="http://x/y.png">') > 4 * plain


def test_a_problem_is_told_in_plain_text(make_state: MakeState, qapp: QApplication) -> None:
    state = make_state(np.zeros((4, 4), np.uint8))

    def pixels(message: str) -> int:
        scene = Scene(state, None, None, problem=DecodeError(message))
        return has_colour(rgb(render_to_image(scene, (600, 300), _COLOURS)), _COLOURS.problem)

    assert pixels("XX") > 0
    assert pixels("<b>XX</b>") > 2 * pixels("XX")


def test_letters_scale_bar_and_corners_are_there(make_state: MakeState) -> None:
    black = np.zeros((64, 64), np.uint8)
    nothing = painted(make_state(black, placed=False, text="none"))
    assert not lit(nothing).any()
    letters = lit(painted(make_state(black, text="none")))
    assert letters[180:220, :30].any()
    assert letters[180:220, -30:].any()
    assert letters[:40, 180:220].any()
    assert letters[-40:, 180:220].any()
    assert not letters[60:170, 60:340].any()
    everything = lit(painted(make_state(black, text="all"), (900, 600)))
    for rows in (slice(0, 60), slice(-60, None)):
        for columns in (slice(0, 200), slice(-200, None)):
            assert everything[rows, columns].any()
    bar = np.flatnonzero(everything[:, -24:-16].any(axis=1))
    assert len(bar) > 40


def test_the_scale_bar_is_as_long_as_it_says(make_state: MakeState) -> None:
    """64 mm on 640 pixels: ten pixels a millimetre; a round length of at most a quarter of the height."""
    picture = painted(make_state(np.zeros((64, 64), np.uint8), text="some"), (640, 640))
    column = lit(picture)[:, 620]
    runs = np.flatnonzero(column)
    middle = runs[(runs > 300) & (runs < 482)]
    assert len(middle) == pytest.approx(100, abs=4)


def test_the_rectangle_is_drawn_where_it_is(make_state: MakeState) -> None:
    picture = painted(make_state(np.zeros((4, 4), np.uint8), placed=False, region=Box(1, 1, 2, 1)))
    assert has_colour(picture[95:105, 120:180], _COLOURS.accent) > 30
    assert has_colour(picture[295:305, 120:180], _COLOURS.accent) > 30
    assert has_colour(picture[150:250, 195:205], _COLOURS.accent) > 60
    assert has_colour(picture[150:250, 110:190], _COLOURS.accent) == 0
    assert has_colour(picture[:90], _COLOURS.accent) == 0


def test_an_empty_viewport_says_what_to_do() -> None:
    picture = rgb(render_to_image(Scene(ViewState(), None, None), (400, 300), _COLOURS))
    assert lit(picture)[130:170].any()


@pytest.mark.parametrize("ratio", [1.0, 2.0, 3.0])
def test_words_are_read_on_white_and_on_black(ratio: float) -> None:
    for ground, read_as in (("#ffffff", 130), ("#000000", 200)):
        image = QImage(round(200 * ratio), round(40 * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(ground))
        painter = QPainter(image)
        lettering.draw(painter, 8, 28, "Slice 87", 12.0, "#ffffff")
        painter.end()
        grey = rgb(image)[..., 0].astype(int)
        words = grey < read_as if ground == "#ffffff" else grey > read_as
        rows, columns = np.nonzero(words)
        assert words.sum() > 100 * ratio  # on white by their dark edge, on black by themselves
        assert columns.min() >= 6 * ratio
        assert rows.max() < 34 * ratio
