"""Results of every kind before other people's programs (DICOM contract, section 10)."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import highdicom
import numpy as np
import pydicom
import pytest
import SimpleITK as sitk
from pydicom.uid import Comprehensive3DSRStorage

from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.placing import frame_grids
from healthgpt_viewer.imaging.results.image import image_dataset
from healthgpt_viewer.imaging.results.model import ImageResult, Predecessor, Report, ResultSeries, Turn
from healthgpt_viewer.imaging.results.report import report_dataset
from healthgpt_viewer.imaging.results.save import save

MakeSource = Callable[..., Header]
MakeResult = Callable[..., ImageResult]
MakeTurn = Callable[..., Turn]
MakeReport = Callable[..., Report]

# Foreseen, as these programs are older than the attributes (DICOM contract, section 10).
_FORESEEN = re.compile(
    r"\(0x0008,0x001c\)|not present in standard DICOM IOD|<99HEALTHGPT>|AI_(SUPERRES|RECON|CT2MR|MR2CT)|<Laterality>"
    r"|Retired Person Name form|dubious|Value is zero for value"
)
_TASKS = {
    "ct": "CT2MR", "tilted": "SUPERRES", "mr": "MR2CT", "mr-rescaled": "SUPERRES", "nonsquare": "SUPERRES",
    "sagittal": "RECON", "enhanced": "MR2CT", "ultrasound": "RECON",
}  # fmt: skip


@pytest.fixture
def saved(
    make_source: MakeSource,
    make_result: MakeResult,
    make_turn: MakeTurn,
    make_report: MakeReport,
    region: Box,
) -> Path:
    """A study with an original of each kind, a result of each, and a conversation in two versions."""
    sources = {kind: make_source(kind, SeriesNumber=n) for n, kind in enumerate(_TASKS, 1)}
    study = Path(sources["ct"].source.label).parent
    for number, (kind, task) in enumerate(_TASKS.items()):
        frame = 2 if kind == "enhanced" else 1
        fields: dict[str, object] = {"hu_range": (-200.0, 310.0)} if kind == "mr" else {}
        series = ResultSeries(9001 + number)
        save(image_dataset(make_result(sources[kind], task, frame=frame, series=series, **fields)), study)
    part = make_result(
        sources["mr"], "SUPERRES", region=region, stored_box=Box(0, 10, 30, 30), input_box=Box(0, 10, 30, 30),
        series=ResultSeries(9050),
    )  # fmt: skip
    save(image_dataset(part), study)
    turns = [
        make_turn(sources["ct"]),
        make_turn(sources["ct"], region=region),
        make_turn(sources["enhanced"], frame=3),
    ]
    first = make_report(*turns[:2], series=ResultSeries(9060))
    save(report_dataset(first), study)
    before = Predecessor(
        first.uid,
        first.series.uid,
        str(sources["ct"].dataset.StudyInstanceUID),
        str(Comprehensive3DSRStorage),
    )
    save(
        report_dataset(make_report(*turns, series=first.series, instance_number=2, predecessor=before)), study
    )
    return study


def results(study: Path, kind: str = "") -> list[Path]:
    return sorted((study / "AI_RESULTS").rglob(f"AI_{kind}*.dcm"))


def lines(*command: str) -> list[str]:
    run = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=60, check=False)
    return [re.sub(r"\s+", " ", line).strip() for line in (run.stdout + run.stderr).splitlines()]


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dciodvfy (dicom3tools) is not installed")
def test_dciodvfy_finds_no_error_that_the_originals_have_not(saved: Path) -> None:
    known = {line for file in saved.glob("*.dcm") for line in lines("dciodvfy", str(file))}
    files = results(saved)
    assert len(files) == len(_TASKS) + 3
    faults = {
        file.name[:12]: bad
        for file in files
        if (
            bad := [
                line
                for line in lines("dciodvfy", str(file))
                if line.startswith("Error") and line not in known and not _FORESEEN.search(line)
            ]
        )
    }
    assert faults == {}


@pytest.mark.skipif(shutil.which("dsrdump") is None, reason="dsrdump (dcmtk) is not installed")
def test_dsrdump_reads_the_reports(saved: Path) -> None:
    reports = results(saved, "QA")
    assert len(reports) == 2
    for file in reports:
        run = subprocess.run(["dsrdump", str(file)], capture_output=True, timeout=60, check=False)
        output = (run.stdout + run.stderr).decode("utf-8", "replace")
        assert run.returncode == 0, output
        assert not [line for line in output.splitlines() if line.startswith(("E:", "F:"))]
        assert "What is shown?" in output


def test_highdicom_reads_all(saved: Path) -> None:
    for file in results(saved):
        if "AI_QA" in file.name:
            report = highdicom.sr.srread(file)
            groups = report.content.get_image_measurement_groups()
            regions = report.content.get_planar_roi_measurement_groups()
            assert (len(groups), len(regions)) in {(1, 1), (2, 1)}
        else:
            image = highdicom.imread(file)
            assert image.get_raw_frame(1)


def test_simpleitk_maps_the_outer_corners_to_those_of_the_source(saved: Path) -> None:
    checked = 0
    for file in results(saved):
        dataset = pydicom.dcmread(file)
        if "ImagePositionPatient" not in dataset:
            continue
        image = sitk.ReadImage(str(file))
        parameters = json.loads(dataset.DerivationAlgorithmSequence[0].AlgorithmParameters)
        row0, col0, rows, cols = parameters["stored_box"]
        reference = dataset.SourceImageSequence[0]
        source = next(
            header
            for path in saved.glob("*.dcm")
            if (header := read_header(path)).sop_instance_uid == reference.ReferencedSOPInstanceUID
        )
        grid = frame_grids(source)[int(reference.get("ReferencedFrameNumber", 1)) - 1]
        assert grid is not None
        for down, across in ((0, 0), (0, 1), (1, 0), (1, 1)):
            corner = image.TransformContinuousIndexToPhysicalPoint(
                (across * dataset.Columns - 0.5, down * dataset.Rows - 0.5, 0.0)
            )
            there = grid.to_patient(row0 + down * rows - 0.5, col0 + across * cols - 0.5)
            assert np.linalg.norm(np.asarray(corner) - there) < 0.01, file.name
        checked += 1
    assert checked == len(_TASKS)


def test_the_checker_of_the_contract_finds_no_fault(saved: Path, shared: Path) -> None:
    checker = shared / "tools" / "check_ai_results.py"
    run = subprocess.run(
        [sys.executable, str(checker), str(saved), "--source", str(saved), "--json"],
        capture_output=True, text=True, timeout=200, check=False,
    )  # fmt: skip
    report = json.loads(run.stdout)
    assert report["faults"] == []
    assert (run.returncode, report["ok"], report["results"]) == (0, True, len(_TASKS) + 3)
