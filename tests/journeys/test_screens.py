"""On screens of several sizes and scales all windows fit, no word is cut, and the pixels of images stay exact."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_WALK = Path(__file__).with_name("on_screens.py")
_DPI = 96


def on_screens(
    tmp_path: Path, test: str, *screens: tuple[int, int, float], percents: tuple[int, ...] = (100,)
) -> None:
    """Run a test of ``on_screens.py`` where there are these screens: width and height in their pixels, and scale."""
    placed, left = [], 0
    for number, (width, height, scale) in enumerate(screens):
        placed.append(
            {
                "name": f"screen {number}",
                "x": left,
                "y": 0,
                "width": width,
                "height": height,
                "logicalDpi": round(_DPI * scale),
                "logicalBaseDpi": _DPI,
                "dpr": 1,
            }
        )
        left += width
    configuration = tmp_path / "screens.json"
    configuration.write_text(json.dumps({"screens": placed}), "utf-8")
    environment = dict(
        os.environ,
        PERCENTS=" ".join(map(str, percents)),
        QT_QPA_PLATFORM=f"offscreen:configfile={configuration}",
    )
    call = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"{_WALK}::{test}"]
    done = subprocess.run(call, env=environment, capture_output=True, text=True, timeout=900, check=False)
    told = [line.removeprefix("E").strip() for line in done.stdout.splitlines() if line.startswith("E  ")]
    assert done.returncode == 0, "\n".join(told) or done.stdout[-4000:] + done.stderr[-2000:]


@pytest.mark.parametrize(
    ("width", "height", "percents"), [(1366, 768, (150, 100, 125)), (3840, 2160, (300, 200))]
)
def test_every_window_fits_and_no_word_is_cut(
    tmp_path: Path, width: int, height: int, percents: tuple[int, ...], long: bool
) -> None:
    """The largest size of each screen, which leaves the least room; with ``--long`` the others too."""
    percents = percents if long else percents[:1]
    test = "test_every_window_fits_the_screen_and_no_word_is_cut"
    on_screens(tmp_path, test, (width, height, 1.0), percents=percents)


def test_a_window_follows_the_scale_of_the_screen_that_it_is_on(tmp_path: Path) -> None:
    test = "test_images_stay_exact_on_a_screen_of_another_scale"
    on_screens(tmp_path, test, (1920, 1080, 1.0), (3840, 2160, 2.0))
