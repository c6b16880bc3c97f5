"""Takes the pictures of the pages about studies and about giving images away, from made studies; run by hand.

.venv/bin/pytest tests/docs/take_study_pictures.py
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest
from pydicom.uid import generate_uid
from pytestqt.qtbot import QtBot

import healthgpt_resources
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.index import Wanted
from tests.docs.take_pictures import take
from tests.journeys.reader import Reader, reading


def another_study(source: Path, folder: Path, date: str, description: str) -> Path:
    """A copy of a study's CT under other UIDs and another date."""
    folder.mkdir()
    study, series = generate_uid(), generate_uid()
    for file in sorted((source / "CT").iterdir()):
        dataset = pydicom.dcmread(file)
        dataset.StudyInstanceUID, dataset.SeriesInstanceUID, dataset.FrameOfReferenceUID = (
            study,
            series,
            series,
        )
        dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = generate_uid()
        dataset.StudyDate, dataset.StudyDescription = date, description
        dataset.save_as(folder / file.name)
    return folder


def rests(reader: Reader) -> None:
    """Wait until nothing is at work."""
    reader.until(lambda: not reader.window.jobs.running)
    reader.qtbot.wait(300)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_take_pictures(qtbot: QtBot, tmp_path: Path) -> None:
    study = tmp_path / "demo"
    shutil.copytree(healthgpt_resources.path("demo"), study)
    earlier = another_study(study, tmp_path / "2023", "20230105", "Head, control")
    gone = another_study(study, tmp_path / "2021", "20210811", "Head, first")
    with reading(qtbot) as reader:
        window = reader.window
        window.first_use.accept_button.click()
        reader.opens(gone)
        reader.opens(earlier)
        reader.opens(study)
        rests(reader)
        shutil.rmtree(gone)
        window.index.studies.pin(window.index.studies.find(Wanted("control"))[0].uid, True)
        window.trigger("studies.show")
        rests(reader)
        assert window.studies.list is not None
        rows = window.studies.list.rows
        told = [replace(record, places=(Path("/studies", record.date[:4]),)) for record in rows.records]
        rows.show_records(told, rows.missing)
        window.studies.list.table.setCurrentIndex(rows.index(0, 0))
        take(window.studies.list, "studies")
        window.studies.list.close()
        for opened in window.library.studies:
            if opened.description != reader.current.study.description:
                window.opening.close(opened)
        window.trigger("studies.compare")
        rests(reader)
        qtbot.wait(1000)
        window.bottom.notices.clear()
        take(window, "compare-prior")
        window.trigger("file.export-anonymised")
        window.stage.change("Rectangle", region=Box(4, 4, 20, 60))
        rests(reader)
        export = window.desk.export
        assert export is not None
        export.folder.setText("~/Research")
        export.add_region.click()
        rests(reader)
        take(export, "export")
