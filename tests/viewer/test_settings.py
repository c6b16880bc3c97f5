"""Settings are found again, and a damaged file is put aside instead of being lost."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from healthgpt_viewer.settings import Settings, user_folder


def test_values_are_found_again(healthgpt_home: Path) -> None:
    Settings().set("recent", ["/a", "/b"])
    Settings().set("theme", "light")
    again = Settings()
    assert again.get("recent") == ["/a", "/b"]
    assert again.text("theme") == "light"
    assert again.path == healthgpt_home / "settings.json"
    again.set("theme", None)
    assert Settings().text("theme", "dark") == "dark"


def test_a_value_of_the_wrong_kind_is_not_text() -> None:
    settings = Settings()
    settings.set("theme", 3)
    assert settings.text("theme", "dark") == "dark"


@pytest.mark.parametrize("content", ["{ not json", "[1, 2]"])
def test_a_damaged_file_gives_the_defaults(content: str, caplog: pytest.LogCaptureFixture) -> None:
    path = user_folder() / "settings.json"
    path.write_text(content)
    with caplog.at_level(logging.WARNING):
        settings = Settings()
    assert settings.get("theme") is None
    settings.set("theme", "light")
    assert json.loads(path.read_text()) == {"theme": "light"}
    if content.startswith("{"):
        assert path.with_suffix(".unreadable.json").read_text() == content
        assert "cannot be read" in caplog.text


def test_a_disk_that_refuses_is_logged_and_the_value_still_holds(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings = Settings(tmp_path / "not-there" / "settings.json")
    with caplog.at_level(logging.WARNING):
        settings.set("theme", "light")
    assert settings.text("theme") == "light"
    assert "cannot be saved" in caplog.text


_WRITING = """
from healthgpt_viewer.settings import Settings
settings = Settings()
for number in range(10**9):
    settings.set("recent", [str(number)] * 5000)
    if number == 2:
        print("begun", flush=True)
"""


def test_a_killed_process_leaves_whole_settings(healthgpt_home: Path) -> None:
    for _ in range(3):
        with subprocess.Popen([sys.executable, "-c", _WRITING], stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == b"begun\n"
            child.kill()
        kept = json.loads((healthgpt_home / "settings.json").read_text("utf-8"))
        assert len(set(kept["recent"])) == 1
    assert Settings().get("recent") == kept["recent"]
    assert not (healthgpt_home / "settings.unreadable.json").exists()
