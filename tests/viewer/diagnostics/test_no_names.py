"""A day of trouble with a patient's files: the log tells of it and names nobody."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest
from pytestqt.qtbot import QtBot

from healthgpt_viewer.diagnostics.problem_report import gather
from healthgpt_viewer.errors import FileProblem
from healthgpt_viewer.ui.trouble.hooks import Hooks
from healthgpt_viewer.ui.window import MainWindow

MakeStudy = Callable[..., Path]
BORN = "19610724"
NAMES = (
    "Zschoerner",
    "Ottokar",
    "KX-990817",
    "990817",
    "19610724",
    "Haberkorn",
    "ACC7788",
    "Sonnenklinik",
    "Wolgast",
)


def names_a_patient(study: Path) -> None:
    """Put names into all tags that may hold some."""
    for path in study.iterdir():
        dataset = pydicom.dcmread(path)
        dataset.PatientName, dataset.PatientID, dataset.PatientBirthDate = (
            "Zschoerner^Ottokar",
            "KX-990817",
            "19610724",
        )
        dataset.ReferringPhysicianName, dataset.AccessionNumber = "Haberkorn^Else", "ACC7788"
        dataset.InstitutionName, dataset.SeriesDescription = "Sonnenklinik", "Head"
        dataset.save_as(path)


def test_none_of_the_names_of_a_patient_come_into_the_log(
    qtbot: QtBot, window: MainWindow, log: Path, healthgpt_home: Path, make_study: MakeStudy
) -> None:
    study = make_study("Zschoerner_Ottokar (Wolgast)")
    names_a_patient(study)
    family, cut = NAMES[0], study / f"{NAMES[0]} cut.dcm"
    cut.write_bytes((study / "000.dcm").read_bytes()[:900])
    window.start([], demo=False)
    with qtbot.waitSignal(window.library.opened, timeout=30_000):
        window.opening.paths([study])
    opened = window.library.studies[0]
    hooks = Hooks(window.trouble.caught)

    def fails_in_a_job(_context: object) -> None:
        raise ValueError(f"{opened.patient_name} of {opened.patient_id}, {study / '000.dcm'}: {BORN}")

    def fails_for_the_user(_context: object) -> None:
        raise FileProblem(study / "000.dcm", "it is gone")

    for work in (fails_in_a_job, fails_for_the_user):
        with qtbot.waitSignal(window.jobs.ended, timeout=30_000):
            window.jobs.run(f"Reading {study.name} of {opened.patient_name}", work)
    for broken in (
        lambda: dict[str, int]()[opened.patient_id],
        lambda: int(str(opened.patient_name)),
        lambda: getattr(opened, family),
        lambda: (study / "missing").read_bytes(),
        lambda: pydicom.dcmread(cut).pixel_array,
    ):
        with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is, it goes into the log
            broken()
        hooks.caught(caught.value)
    window.settings.set("recent", [str(study)])

    written = log.read_bytes().decode("utf-8")
    report = "\n".join(part.text for part in gather(healthgpt_home, window.settings.all(), [], []))
    for text in (written, report):
        assert text.count("Traceback:") >= 6
        assert [name for name in NAMES if name.casefold() in text.casefold()] == [], text
    assert "fails_in_a_job: raise ValueError" in written  # and it tells where


def test_an_error_that_comes_at_every_painting_does_not_fill_the_log(window: MainWindow, log: Path) -> None:
    hooks = Hooks(window.trouble.caught)
    for _ in range(1000):
        try:
            raise ZeroDivisionError("of the test")
        except ZeroDivisionError as error:
            hooks.caught(error)
    text = log.read_text("utf-8")
    assert text.count("Traceback:") == 3
    assert "for the 512. time" in text


def test_damaged_names_stop_no_study_from_opening(
    qtbot: QtBot, window: MainWindow, log: Path, make_study: MakeStudy
) -> None:
    study = make_study("damaged")
    for path in study.iterdir():
        data = path.read_bytes()
        path.write_bytes(data.replace(b"Phantom^Anna", b"\xff\xfe\x00=^\\\x1b$)ABC"))
    with qtbot.waitSignal(window.library.opened, timeout=30_000):
        window.opening.paths([study])
    assert len(window.library.studies) == 1
