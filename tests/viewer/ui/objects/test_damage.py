"""Damaged objects end nothing: each is listed, and what cannot be read of it is told in one sentence."""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest
from pydicom.tag import Tag
from pytestqt.qtbot import QtBot

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.grouping import group, kind_of
from healthgpt_viewer.imaging.objects.document import read_document
from healthgpt_viewer.imaging.objects.key_objects import read_key_objects
from healthgpt_viewer.imaging.objects.presentation import read_presentation
from healthgpt_viewer.imaging.objects.report import read_report
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.ui.browser import entries
from healthgpt_viewer.ui.objects.regions import read_regions
from healthgpt_viewer.ui.window import MainWindow
from tests.viewer.imaging import fuzz
from tests.viewer.ui.objects.conftest import Opened

_READERS = {
    "report": read_report,
    "document": read_document,
    "key objects": read_key_objects,
    "presentation": read_presentation,
    "segmentation": lambda header: read_regions(header, "x").middle(),
    "structures": lambda header: read_regions(header, "x").middle(),
}


@pytest.mark.parametrize("name", ["seg", "rt", "pr", "ko", "sr", "pdf"])
@pytest.mark.filterwarnings("ignore")  # what pydicom says of damaged values
def test_files_damaged_at_random_are_read_or_told(made: Path, tmp_path: Path, name: str) -> None:
    data = (made / f"{name}.dcm").read_bytes()
    told: list[str] = []
    for seed in range(40):
        path = tmp_path / f"{seed}.dcm"
        path.write_bytes(fuzz.mutated(data, seed))
        found = scan([path])
        for study in group(found.headers):
            entries(study)
        for header in found.headers:
            reader = _READERS.get(kind_of(header))
            try:
                if reader is not None:
                    reader(header)
            except HealthGPTError as error:
                told.append(str(error))
        told += [f"{problem.label}: {problem.reason}" for problem in found.problems]
    assert told  # some of the forty are beyond reading
    assert all(str(tmp_path) in words for words in told)


# Per kind, an element that its reader needs.
_NEEDED = {
    "pr": "DisplayedAreaSelectionSequence",
    "rt": "ROIContourSequence",
    "seg": "SegmentSequence",
    "ko": "ContentSequence",
    "sr": "ContentSequence",
}
_KINDS = {
    "pr": "presentation",
    "rt": "structures",
    "seg": "segmentation",
    "ko": "key objects",
    "sr": "report",
}


def with_garbage(path: Path, keyword: str) -> None:
    """Put four bytes where the file then says that numbers of eight bytes stand."""
    dataset, tag = pydicom.dcmread(path), Tag(keyword)
    del dataset[tag]
    dataset.add_new(tag, "LO", "bits")
    dataset.save_as(path)
    raw = bytearray(path.read_bytes())
    head = tag.group.to_bytes(2, "little") + tag.element.to_bytes(2, "little")
    at = raw.index(head + b"LO")
    raw[at + 4 : at + 6] = b"FD"
    path.write_bytes(raw)


@pytest.mark.parametrize("name", list(_NEEDED))
def test_the_window_lists_a_damaged_object_and_tells_what_is_wrong(
    qtbot: QtBot, window: MainWindow, folder: Path, name: str
) -> None:
    with_garbage(folder / f"{name}.dcm", _NEEDED[name])
    with qtbot.waitSignal(window.library.opened, timeout=60_000):
        window.opening.paths([folder])
    opened = Opened(qtbot, window, [])
    assert len(window.browser.rows) == 7
    opened.choose(_KINDS[name])
    qtbot.waitUntil(lambda: f"{name}.dcm: the file is damaged" in opened.notice, timeout=10_000)


def test_an_image_with_a_damaged_overlay_and_shutter_is_shown(folder: Path) -> None:
    path = next(iter(sorted(folder.glob("0*.dcm"))))
    dataset = pydicom.dcmread(path)
    for element, vr, value in ((0x10, "US", 40), (0x11, "US", 40), (0x50, "SS", [1, 1])):
        dataset.add_new((0x6000, element), vr, value)
    dataset.add_new((0x6000, 0x3000), "LO", "no bits")
    dataset.ShutterShape = "RECTANGULAR"
    dataset.add_new(Tag("ShutterUpperHorizontalEdge"), "LO", "high")
    dataset.save_as(path)
    (study,) = group(scan([path]).headers)
    image = load(study.series[0].stacks[0].slices[0])
    assert (image.overlays, image.shutter) == ((), None)
