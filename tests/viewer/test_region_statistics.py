"""The example plugin: its figures, its panel and action in a real window, and that it keeps to what a plugin may use."""

from __future__ import annotations

import ast
from collections.abc import Callable
from importlib.metadata import EntryPoint
from pathlib import Path

import numpy as np
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

import region_statistics
from healthgpt_viewer.imaging.geometry import Box, PatientGrid
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.slice_image import SliceImage
from healthgpt_viewer.plugin_host import GROUP
from healthgpt_viewer.ui.window import MainWindow
from region_statistics import RegionStatistics, measure

GRID = PatientGrid(4, 6, (0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (2.0, 0.5))
STORED = np.arange(24, dtype=np.int16).reshape(4, 6)


def image(**more: object) -> SliceImage:
    facts: dict[str, object] = {"slope": 2.0, "intercept": -10.0, "units": "HU", "grid": GRID, **more}
    return SliceImage(ImageRef("1.2", 1), facts.pop("stored", STORED), **facts)  # type: ignore[arg-type]  # of mixed types


def test_figures_are_in_the_units_of_the_modality_and_in_mm() -> None:
    found = measure(image(), Box(1, 2, 2, 2))
    assert found is not None
    values = 2.0 * STORED[1:3, 2:4] - 10
    assert (found.count, found.lowest, found.highest) == (4, values.min(), values.max())
    assert (found.mean, found.deviation) == (values.mean(), values.std())
    assert found.area == 4 * 2.0 * 0.5
    assert found.text().splitlines()[0] == "Mean 13.0 HU"


def test_a_pixel_counts_where_its_centre_lies_in_the_rectangle() -> None:
    half = measure(image(), Box(0.5, 0.5, 1, 1))
    assert half is not None
    assert half.count == 1, "an edge through a centre counts it once"
    beyond = measure(image(), Box(-5, -5, 100, 100))
    assert beyond is not None
    assert beyond.count == 24
    assert measure(image(), Box(0.6, 0.6, 0.8, 0.8)) is None


def test_padding_colour_and_generated_images() -> None:
    padded = measure(image(padding=(0.0, 20.0)), Box.whole(4, 6))
    assert padded is not None
    assert padded.count == 3
    assert measure(image(padding=(0.0, 99.0)), Box.whole(4, 6)) is None
    assert measure(image(stored=np.zeros((4, 6, 3), np.uint8)), Box.whole(4, 6)) is None
    generated = measure(image(ai_task="CT2MR"), Box.whole(4, 6))
    assert generated is not None
    assert "HU" not in generated.text()
    assert "(AI value)" in generated.text()
    nowhere = measure(image(grid=None), Box.whole(4, 6))
    assert nowhere is not None
    assert "mm" not in nowhere.text()


def test_the_panel_follows_the_rectangle_and_the_action_copies_it(
    qtbot: QtBot, window: MainWindow, plugins: list[EntryPoint], make_study: Callable[..., Path]
) -> None:
    plugins.append(EntryPoint("region-statistics", "region_statistics:RegionStatistics", GROUP))
    with qtbot.waitSignal(window.plugins.loaded):
        window.start([], demo=False)
    plugin = window.plugins.active("region-statistics")
    assert isinstance(plugin, RegionStatistics)
    assert "Draw a rectangle" in plugin.label.text()
    assert window.registry["region-statistics.copy"].enabled is not None
    with qtbot.waitSignal(window.library.opened):
        window.opening.paths([make_study(slices=3)])
    qtbot.waitUntil(lambda: (c := window.current()) is not None and c.image is not None)
    window.services.set_region(Box(8, 8, 8, 8))
    qtbot.waitUntil(lambda: plugin.label.text().startswith("Mean 60.0 HU"))
    assert "64 pixels, 64.0 mm²" in plugin.label.text()
    window.trigger("region-statistics.copy")
    assert QGuiApplication.clipboard().text() == plugin.label.text()


def test_the_example_uses_only_what_a_plugin_may_use() -> None:
    tree = ast.parse(Path(region_statistics.__file__).read_text(encoding="utf-8"))
    modules = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    viewer = {module for module in modules if module and module.startswith("healthgpt_")}
    assert viewer == {"healthgpt_viewer.plugin_api"}
