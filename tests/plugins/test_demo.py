"""The demo study that ships: a phantom, marked as one, valid and whole."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest

import healthgpt_resources
from healthgpt_inference.manifest import BUNDLED, load_manifest, resolve_model
from healthgpt_plugin import demo
from healthgpt_plugin.eligibility import judge
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Study

Command = Callable[..., Any]


@pytest.fixture(scope="module")
def folder() -> Path:
    return Path(healthgpt_resources.path("demo"))


@pytest.fixture(scope="module")
def study(folder: Path) -> Study:
    found = scan([folder])
    assert found.problems == ()
    (study,) = group(found.headers)
    return study


def test_it_opens_as_a_head_ct_and_a_head_mr(study: Study) -> None:
    assert [(series.modality, series.number, len(series.stacks)) for series in study.series] == [
        ("CT", 1, 1),
        ("MR", 2, 1),
    ]
    for series in study.series:
        (stack,) = series.stacks
        assert len(stack.slices) == demo.SLICES
        assert stack.notices == ()
        assert stack.spacing_between == pytest.approx(demo.DISTANCE)
        middle = load(stack.slices[demo.SLICES // 2])
        assert middle.stored.shape == (demo.ROWS, demo.ROWS)
        assert float(np.std(middle.values())) > 100
    assert study.notices == ()


def test_it_is_marked_as_a_phantom_in_every_file(folder: Path) -> None:
    files = sorted(folder.rglob("*.dcm"))
    assert len(files) == 2 * demo.SLICES
    for file in files:
        dataset = pydicom.dcmread(file, stop_before_pixels=True)
        assert str(dataset.PatientName) == "DEMO^PHANTOM"
        assert (dataset.QualityControlSubject, dataset.QualityControlImage) == ("YES", "YES")
        for text in (dataset.ImageComments, dataset.SeriesDescription, dataset.StudyDescription):
            assert demo.MARK in text
    assert sum(file.stat().st_size for file in files) < 5_000_000


def test_both_series_lie_in_the_same_space(study: Study) -> None:
    first, second = (series.stacks[0].slices for series in study.series)
    frames = {one.header.dataset.FrameOfReferenceUID for one in (*first, *second)}
    assert len(frames) == 1
    assert all(a.grid == b.grid for a, b in zip(first, second, strict=True))


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dciodvfy (dicom3tools) is not installed")
def test_dciodvfy_finds_no_error(folder: Path) -> None:
    for file in (folder / "CT" / "12.dcm", folder / "MR" / "12.dcm"):
        run = subprocess.run(
            ["dciodvfy", str(file)], capture_output=True, text=True, errors="replace", timeout=60, check=False
        )
        assert not [line for line in (run.stdout + run.stderr).splitlines() if line.startswith("Error")]


@pytest.mark.parametrize(("series", "task"), [(0, "ct-to-mr"), (1, "mr-to-ct"), (0, "ask"), (1, "ask")])
def test_the_bundled_model_offers_the_whole_job_on_every_slice(study: Study, series: int, task: str) -> None:
    manifest = load_manifest(resolve_model(BUNDLED))
    shown = study.series[series]
    verdicts = {judge(task, manifest.uses, manifest.name, shown, one) for one in shown.stacks[0].slices}
    assert {(verdict.reason, verdict.notices) for verdict in verdicts} == {("", ())}


def test_the_script_writes_files_that_read_as_they_were_made(tmp_path: Path) -> None:
    """One slice of each kind, as the script writes them: without loss, and the same bytes each time."""
    values = np.linspace(-900, 1500, demo.ROWS * demo.ROWS).reshape(demo.ROWS, demo.ROWS).round()
    for kind, offset in ((demo.CT, 0.0), (demo.MR, 1000.0)):
        for name in ("one.dcm", "again.dcm"):
            demo.dataset_of(kind, 3, values + offset).save_as(tmp_path / name, enforce_file_format=True)
        assert (tmp_path / "one.dcm").read_bytes() == (tmp_path / "again.dcm").read_bytes()
        one = group(scan([tmp_path / "one.dcm"]).headers)[0].series[0].stacks[0].slices[0]
        assert np.array_equal(load(one).values(), (values + offset).astype(np.float32))
