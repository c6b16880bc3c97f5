"""Opening, adding, reading again and closing studies."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healthgpt_viewer.jobs import Jobs
from healthgpt_viewer.library import Library, Opened

MakeStudy = Callable[..., Path]


@pytest.fixture
def library(qtbot: QtBot) -> Iterator[Library]:
    jobs = Jobs()
    yield Library(jobs)
    assert jobs.shut_down() == []


def read(qtbot: QtBot, library: Library, *paths: Path) -> Opened:
    with qtbot.waitSignal(library.opened) as signal:
        library.open(paths)
    assert signal.args is not None
    opened = signal.args[0]
    assert isinstance(opened, Opened)
    return opened


def images(library: Library) -> list[int]:
    return [len(place.stack.slices) for place in library.places()]


def test_a_folder_becomes_a_study_with_its_series(
    qtbot: QtBot, library: Library, make_study: MakeStudy
) -> None:
    first: list[tuple[str, ...]] = []
    library.arrived.connect(first.append)
    opened = read(qtbot, library, make_study(slices=5))
    assert images(library) == [5]
    assert opened.files == 5
    assert first == [opened.study_uids] == [(library.studies[0].uid,)]
    assert library.results.turns_for(library.studies[0].series[0].stacks[0].slices[0].ref) == []


def test_what_is_opened_later_is_added(qtbot: QtBot, library: Library, make_study: MakeStudy) -> None:
    read(qtbot, library, make_study("one", slices=2))
    read(qtbot, library, make_study("two", slices=3))
    assert sorted(images(library)) == [2, 3]


def test_two_openings_at_once_lose_nothing(qtbot: QtBot, library: Library, make_study: MakeStudy) -> None:
    done: list[Opened] = []
    library.opened.connect(done.append)
    for name in ("one", "two", "three"):
        library.open([make_study(name, slices=3)])
    qtbot.waitUntil(lambda: len(done) == 3)
    assert images(library) == [3, 3, 3]


def test_a_zip_is_read_without_unpacking(
    qtbot: QtBot, library: Library, make_study: MakeStudy, tmp_path: Path
) -> None:
    folder = make_study(slices=2)
    archive = tmp_path / "study.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for file in folder.iterdir():
            target.write(file, file.name)
    shutil.rmtree(folder)
    read(qtbot, library, archive)
    assert images(library) == [2]
    assert library.studies[0].folder is None


def test_a_study_that_is_closed_goes_and_can_be_opened_again(
    qtbot: QtBot, library: Library, make_study: MakeStudy
) -> None:
    kept, closed = make_study("kept", slices=2), make_study("closed", slices=3)
    read(qtbot, library, kept)
    opened = read(qtbot, library, closed)
    library.close(opened.study_uids[0])
    assert images(library) == [2]
    again = read(qtbot, library, closed)
    assert again.study_uids == opened.study_uids
    assert sorted(images(library)) == [2, 3]


def test_reading_a_folder_again_sees_what_came_and_what_went(
    qtbot: QtBot, library: Library, make_study: MakeStudy
) -> None:
    folder = make_study(slices=4)
    other = make_study("other", slices=2)
    read(qtbot, library, folder, other)
    (folder / "000.dcm").unlink()
    with qtbot.waitSignal(library.opened):
        library.reload(folder)
    assert sorted(images(library)) == [2, 3]


def test_broken_files_are_listed_while_the_rest_opens_and_forgotten_once_mended(
    qtbot: QtBot, library: Library, make_study: MakeStudy
) -> None:
    folder = make_study(slices=3)
    whole = (folder / "001.dcm").read_bytes()
    (folder / "001.dcm").write_bytes(b"no image at all" * 40)
    (folder / "empty.dcm").write_bytes(b"")
    opened = read(qtbot, library, folder)
    assert images(library) == [2]
    assert {Path(problem.label).name for problem in opened.problems} == {"001.dcm", "empty.dcm"}
    assert all(problem.reason for problem in library.problems)
    (folder / "001.dcm").write_bytes(whole)
    (folder / "empty.dcm").unlink()
    with qtbot.waitSignal(library.opened):
        library.reload(folder)
    assert images(library) == [3]
    assert library.problems == ()


@pytest.mark.parametrize("name", ["not-there", "empty"])
def test_nothing_to_open_is_told(qtbot: QtBot, library: Library, tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    told: list[str] = []
    library._jobs.message.connect(lambda text, _level: told.append(text))
    library.open([tmp_path / name])
    qtbot.waitUntil(lambda: bool(told))
    assert name in told[0]
    assert library.studies == ()


def test_stopping_keeps_what_was_read_so_far(qtbot: QtBot, library: Library, make_study: MakeStudy) -> None:
    job = library.open([make_study(slices=40)])
    library.arrived.connect(lambda _uids: job.stop())
    with qtbot.waitSignal(library.opened):
        pass
    assert 0 < sum(images(library)) <= 40


def test_a_folder_that_is_read_again_stays_whole_meanwhile(
    qtbot: QtBot, library: Library, make_study: MakeStudy
) -> None:
    folder = make_study(slices=40)
    read(qtbot, library, folder)
    seen: list[list[int]] = []
    library.changed.connect(lambda: seen.append(images(library)))
    with qtbot.waitSignal(library.opened):
        library.reload(folder)
    assert seen == [[40]]


def test_stopping_while_a_folder_is_read_again_drops_nothing(
    qtbot: QtBot, library: Library, make_study: MakeStudy
) -> None:
    folder, other = make_study(slices=40), make_study("other", slices=3)
    read(qtbot, library, folder, other)
    closed = next(study for study in library.studies if study.folder == other)
    library.close(closed.uid)
    job = library.reload(folder)
    with qtbot.waitSignal(library._jobs.ended):
        job.stop()  # at once: before the first file
    assert job.state == "stopped"
    assert images(library) == [40]
    read(qtbot, library, make_study("third", slices=2))
    assert sorted(images(library)) == [2, 40]  # what was closed stays closed
