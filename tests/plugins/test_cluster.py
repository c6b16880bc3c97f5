"""A cohort on a Ray cluster of two workers that is started on this machine."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest
from PIL import Image

from healthgpt_viewer.imaging.results import read_results
from healthgpt_viewer.imaging.scan import scan

Command = Callable[..., Any]
MakeOriginal = Callable[..., Path]
LOCAL = ("--ray", "local", "--ray-workers", 2)


@pytest.fixture
def cohort(make_original: MakeOriginal, tmp_path: Path) -> Path:
    """Three patients with a head CT of two slices each, one of them with a neck CT beside it, and a damaged file."""
    for patient in ("anna", "bert", "carla"):
        study = f"1.2.3.{len(patient)}{ord(patient[0])}"
        for number in range(2):
            make_original(
                "ct", f"{patient}/head/{number}.dcm", PatientID=patient, StudyInstanceUID=study,
                SeriesInstanceUID=f"{study}.1", InstanceNumber=number + 1, ImagePositionPatient=[-30, -40, 5 * number],
            )  # fmt: skip
        if patient == "anna":
            make_original(
                "ct", "anna/neck/0.dcm", PatientID=patient, StudyInstanceUID=study, SeriesNumber=2, BodyPartExamined="NECK"
            )  # fmt: skip
    folder = tmp_path / "study"
    whole = folder / "bert/head/0.dcm"
    (folder / "bert/cut.dcm").write_bytes(whole.read_bytes()[:200])
    return folder


@pytest.fixture
def convert(command: Command, quick_model: Path) -> Command:
    """``convert`` of head CT with the quick model."""
    return lambda *arguments: command(
        "convert", "--model", quick_model, "--task", "ct-to-mr", "--json", *arguments
    )


def rows(report: Path) -> list[tuple[str, str]]:
    with report.open(encoding="utf-8", newline="") as file:
        return sorted((Path(row["input"]).name, row["state"]) for row in csv.DictReader(file))


def images(files: list[Path]) -> dict[Any, bytes]:
    """The pixels of generated images by what they were made from."""
    found = read_results(scan(files).headers).images
    return {image.source: pydicom.dcmread(image.header.source.label).PixelData for image in found}


def test_two_workers_do_what_one_machine_does_and_leave_out_what_is_done(
    convert: Command, cohort: Path, tmp_path: Path
) -> None:
    pytest.importorskip("ray", reason="Ray is not installed here: pip install 'healthgpt-viewer[ray]'")
    out, report = tmp_path / "out", tmp_path / "report.csv"
    before = convert("--input", cohort / "carla", "--output", out).facts["results"]
    Image.new("L", (20, 20), 90).save(tmp_path / "plain.png")
    inputs = tmp_path / "inputs.txt"
    inputs.write_text(f"{cohort}\n{tmp_path / 'plain.png'}\n{tmp_path / 'gone'}\n")
    ran = convert("--list", inputs, "--output", out, "--report", report, "--resume", *LOCAL)
    assert ran.code == 1
    facts = ran.facts
    assert facts["device"] == "cpu"
    reasons = " ".join(entry["reason"] for entry in facts["failed"])
    assert len(facts["failed"]) == 3  # the neck, the damaged file, and what is not there
    assert "this is a neck CT" in reasons
    assert "There is no file or folder" in reasons
    made = [("0.dcm", "made")] * 2 + [("1.dcm", "made")] * 2 + [("plain.png", "made")]
    there = [("0.dcm", "there"), ("1.dcm", "there")]
    assert [row for row in rows(report) if row[1] != "failed"] == sorted(made + there)
    written = {Path(entry["file"]) for entry in facts["results"] if entry["file"].endswith(".dcm")}
    assert written == set(out.rglob("AI_*.dcm"))
    assert {Path(entry["file"]) for entry in before} < written
    alone = convert("--input", cohort, "--output", tmp_path / "alone").facts["results"]
    assert images(sorted(written)) == images([Path(entry["file"]) for entry in alone])


def test_a_cluster_that_is_not_there_is_told(convert: Command, cohort: Path, tmp_path: Path) -> None:
    pytest.importorskip("ray", reason="Ray is not installed here: pip install 'healthgpt-viewer[ray]'")
    ran = convert("--input", cohort, "--output", tmp_path / "out", "--ray", "no address")
    assert ran.code == 1
    assert "There is no Ray cluster at 'no address'" in ran.err


def test_without_ray_it_is_told_how_to_install_it(
    convert: Command, cohort: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    ran = convert("--input", cohort, "--output", tmp_path / "out", *LOCAL)
    assert ran.code == 1
    assert "pip install 'healthgpt-viewer[ray]'" in ran.err


def test_previews_do_not_go_with_a_cluster(convert: Command, cohort: Path, tmp_path: Path) -> None:
    ran = convert("--input", cohort, "--output", tmp_path / "out", "--preview", tmp_path / "p.png", *LOCAL)
    assert ran.code == 2
    assert "--preview does not go with --ray" in ran.err
