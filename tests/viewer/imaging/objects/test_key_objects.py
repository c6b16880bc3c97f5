"""Picked images are written so that others read them, and those of others are read."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from pydicom.dataset import Dataset

from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.objects.key_objects import read_key_objects, selection
from tests.viewer import phantom
from tests.viewer.imaging.objects.made import write_ct


@pytest.fixture
def headers(tmp_path: Path) -> dict[str, Header]:
    """Three slices by name."""
    write_ct(phantom.scan(steps=(2.0,) * 2, shape=(8, 8)), tmp_path / "ct")
    found = [read_header(path) for path in sorted((tmp_path / "ct").iterdir())]
    return {header.sop_instance_uid: header for header in found}


def write(dataset: Dataset, path: Path) -> Path:
    dataset.save_as(path, enforce_file_format=True)
    return path


def test_what_was_written_is_read_back(tmp_path: Path, headers: dict[str, Header]) -> None:
    refs = [ImageRef(uid) for uid in list(headers)[:2]]
    dataset = selection(refs, headers, "Für den Befund", [1, 8001])
    found = read_key_objects(read_header(write(dataset, tmp_path / "ko.dcm")))
    assert (found.title, found.note, list(found.images.refs)) == ("Of Interest", "Für den Befund", refs)
    source = next(iter(headers.values())).dataset
    assert (dataset.StudyInstanceUID, dataset.PatientID) == (source.StudyInstanceUID, source.PatientID)
    assert (dataset.Modality, dataset.SeriesNumber) == ("KO", 8002)


def test_frames_of_an_image_with_several_are_named(headers: dict[str, Header]) -> None:
    uid = next(iter(headers))
    several = Header(**{**vars(headers[uid]), "number_of_frames": 9})
    dataset = selection([ImageRef(uid, 7), ImageRef(uid, 2)], {uid: several}, "", [])
    references = [r for item in dataset.ContentSequence for r in item.get("ReferencedSOPSequence") or ()]
    assert [list(reference.ReferencedFrameNumber) for reference in references] == [[2, 7]]


@pytest.mark.parametrize("program", ["dsrdump", "dciodvfy"])
def test_other_programs_take_it(tmp_path: Path, headers: dict[str, Header], program: str) -> None:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    path = write(selection([ImageRef(uid) for uid in headers], headers, "Note", []), tmp_path / "ko.dcm")
    done = subprocess.run([found, str(path)], capture_output=True, text=True, check=False, timeout=60)
    said = done.stdout + done.stderr
    assert not [line for line in said.splitlines() if line.startswith(("E:", "F:", "Error"))], said


def test_a_real_selection(shared: Path) -> None:
    found = read_key_objects(
        read_header(shared / "data" / "ct-transfer-syntaxes" / "non-image" / "ko_key_objects.dcm")
    )
    assert found.title == "Of Interest"
    assert len(found.images) >= 5
