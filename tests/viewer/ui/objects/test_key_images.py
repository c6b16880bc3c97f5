"""Key images: flagged, kept, gone to, saved as a Key Object Selection, and read back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.objects.key_objects import read_key_objects
from healthgpt_viewer.settings import user_folder
from healthgpt_viewer.ui.objects.key_images import KeyImages
from healthgpt_viewer.ui.window import MainWindow
from tests.viewer.ui.objects.conftest import Opened


def keys(opened: Opened) -> KeyImages:
    return opened.window.object_desk.keys


def refs(opened: Opened, *indices: int) -> list[ImageRef]:
    return [ImageRef(str(opened.images[index].SOPInstanceUID)) for index in indices]


def study(opened: Opened) -> str:
    return str(opened.images[0].StudyInstanceUID)


def test_a_slice_is_flagged_and_the_flag_taken_away(opened: Opened) -> None:
    plain = opened.window.stage.picture()
    opened.window.trigger("image.key")
    assert keys(opened).flags(study(opened)) == tuple(refs(opened, 3))
    assert opened.window.stage.picture() != plain
    opened.window.trigger("edit.undo")
    assert keys(opened).flags(study(opened)) == ()
    assert opened.window.stage.picture() == plain
    opened.window.trigger("edit.redo")
    opened.window.trigger("image.key")
    assert keys(opened).flags(study(opened)) == ()


def test_key_images_of_others_are_key_images(opened: Opened) -> None:
    assert [keys(opened).is_key(ref) for ref in refs(opened, 3, 4, 5)] == [False, True, True]


def test_going_from_one_to_the_next_round_the_end(opened: Opened) -> None:
    opened.window.trigger("image.key")  # 3; those of the selection are 4 and 5
    seen = []
    for action in ("next", "next", "next", "previous"):
        opened.window.trigger(f"image.{action}-key")
        current = opened.window.current()
        assert current is not None
        seen.append(current.index)
    assert seen == [4, 5, 3, 5]
    opened.goes(0)
    opened.window.trigger("image.previous-key")
    current = opened.window.current()
    assert current is not None
    assert current.index == 5


def test_flags_outlive_the_window(qtbot: QtBot, opened: Opened) -> None:
    opened.window.trigger("image.key")
    again = KeyImages(opened.window)
    assert again.flags(study(opened)) == tuple(refs(opened, 3))
    (user_folder() / "key-images.json").write_text("[1, 2", "utf-8")
    assert KeyImages(opened.window).flags(study(opened)) == ()


def test_saved_key_images_are_found_again(opened: Opened, folder: Path) -> None:
    opened.window.trigger("image.key")
    opened.goes(6)
    opened.window.trigger("image.key")
    opened.window.trigger("image.save-keys")
    opened.until(lambda: len(keys(opened).selections(study(opened))) == 2)
    (path,) = (folder / "KEY_IMAGES").iterdir()
    assert list(read_key_objects(read_header(path)).images.refs) == refs(opened, 3, 6)
    assert keys(opened).flags(study(opened)) == ()
    assert all(keys(opened).is_key(ref) for ref in refs(opened, 3, 6))
    opened.until(lambda: sum(row.series.kind == "key objects" for row in opened.window.browser.rows) == 2)
    assert opened.window.registry.reason("image.save-keys", opened.window) is not None


def test_a_study_without_a_folder_asks_for_one(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.window.trigger("image.key")
    current = opened.window.current()
    assert current is not None
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    keys(opened).save(replace(current.study, folder=None))
    assert keys(opened).flags(study(opened)) == tuple(refs(opened, 3))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "elsewhere"))
    keys(opened).save(replace(current.study, folder=None))
    opened.until(lambda: (tmp_path / "elsewhere" / "KEY_IMAGES").is_dir())
    opened.until(lambda: keys(opened).flags(study(opened)) == ())


def test_the_list_leads_to_key_images(opened: Opened) -> None:
    opened.choose("key objects")
    assert opened.window.object_desk.dock.isVisible()
    tree = opened.window.object_desk.panel.tree
    tops = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    group: QTreeWidgetItem = next(
        top for top in tops if top is not None and top.text(0) == "Key images: For the conference"
    )
    last = group.child(1)
    assert last is not None
    assert last.text(0) == "6 of 7, Phantom"
    tree.itemClicked.emit(last, 0)
    current = opened.window.current()
    assert current is not None
    assert current.index == 5


def test_what_stands_in_no_file_cannot_be_flagged(opened: Opened) -> None:
    window: MainWindow = opened.window
    window.trigger(next(action.id for action in window.registry if "M" in action.keys))
    opened.until(lambda: window.reformats.active)
    reason = window.registry.reason("image.key", window)
    assert reason is not None
    assert "reformat" in reason
