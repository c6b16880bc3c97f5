"""Takes the picture of the page about super-resolution; run by hand after the window has changed its look.

    .venv/bin/pytest tests/docs/take_super_resolution_pictures.py

It is not collected with the tests, because it writes into ``docs/images``. The model that it shows has random numbers.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_inference.made import Made, make
from healthgpt_inference.manifest import Use, write_manifest
from healthgpt_viewer.imaging.geometry import Box
from tests.docs.take_pictures import take
from tests.journeys.reader import reading


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_take_pictures(qtbot: QtBot, tmp_path: Path) -> None:
    study, model = tmp_path / "demo", tmp_path / "random"
    shutil.copytree(healthgpt_resources.path("demo"), study)
    made = make(Made(hidden=64, layers=1, rank=8, experts=2, head=32, patches=8, side=16, codes=64), model)
    use = Use("generation", "Super-resolve this image.", scale=4)
    write_manifest(replace(made, uses={**made.uses, "super-resolution": use}), model)
    with reading(qtbot) as reader:
        window = reader.window
        window.first_use.accept_button.click()
        reader.opens(study)
        reader.controller.choose(str(model))
        qtbot.wait(1000)  # the thumbnails
        reader.plugin._host.set_region(Box(88, 90, 80, 72))
        reader.settles()
        reader.panel.composer.super_resolve.click()
        reader.settles()
        take(window, "super-resolution")
