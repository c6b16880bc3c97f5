"""The Basic Profile and its options: what goes, what stays, and that references agree afterwards."""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset

from healthgpt_viewer.exporting.burned_in import burned_in_risk
from healthgpt_viewer.exporting.deidentify import Options, deidentified, preview
from healthgpt_viewer.imaging.headers import Header

from .conftest import NAMING


def read(header: Header) -> Dataset:
    with header.source.open() as file:
        return pydicom.dcmread(file)


def written(dataset: Dataset, path: Path) -> bytes:
    dataset.save_as(path, enforce_file_format=True)
    return path.read_bytes()


def test_nothing_that_names_the_patient_is_left(headers: tuple[Header, ...], tmp_path: Path) -> None:
    data = written(deidentified(read(headers[0]), Options()), tmp_path / "out.dcm")
    hidden = [value for name, value in NAMING.items() if name != "PatientSex"]
    hidden += ["Anna", "1.2.3.4", headers[0].sop_instance_uid, "20240317"]
    assert [value for value in hidden if value.encode() in data] == []


def test_the_image_is_as_it_was(headers: tuple[Header, ...]) -> None:
    before, after = read(headers[0]), deidentified(read(headers[0]), Options())
    for name in ("Rows", "Columns", "ImagePositionPatient", "PixelSpacing", "Modality", "WindowWidth"):
        assert after[name] == before[name]
    assert after.PixelData == before.PixelData
    assert (after.pixel_array == before.pixel_array).all()


def test_what_was_done_is_written_down(headers: tuple[Header, ...]) -> None:
    made = deidentified(read(headers[0]), Options(name="Case^One", patient_id="CASE-1", keep_uids=True))
    assert (made.PatientName, made.PatientID, made.PatientIdentityRemoved) == ("Case^One", "CASE-1", "YES")
    assert [item.CodeValue for item in made.DeidentificationMethodCodeSequence] == ["113100", "113110"]
    assert made.LongitudinalTemporalInformationModified == "REMOVED"
    assert made.file_meta.MediaStorageSOPInstanceUID == made.SOPInstanceUID == headers[0].sop_instance_uid


def test_uids_agree_in_one_export_and_not_with_another(headers: tuple[Header, ...]) -> None:
    options = Options()
    first, second = (deidentified(read(header), options) for header in headers[:2])
    assert first.StudyInstanceUID == second.StudyInstanceUID
    assert first.FrameOfReferenceUID == second.FrameOfReferenceUID
    assert first.SOPInstanceUID != second.SOPInstanceUID
    reference = first.ReferencedSeriesSequence[0]
    assert reference.ReferencedSOPInstanceUID == options.uid("1.2.3.4")
    assert reference.ReferencedSOPClassUID == "1.2.840.10008.5.1.4.1.1.2"
    assert options.uid("1.2.3.4").startswith("2.25.")
    assert len(options.uid("1.2.3.4")) <= 64
    assert deidentified(read(headers[0]), Options()).StudyInstanceUID != first.StudyInstanceUID


def test_dates_are_removed_moved_or_kept(headers: tuple[Header, ...]) -> None:
    removed = deidentified(read(headers[0]), Options())
    assert not removed.StudyDate
    moved = deidentified(read(headers[0]), Options(dates="shift", days=-10))
    assert (moved.StudyDate, moved.SeriesDate) == ("20240307", "20240308")
    assert moved.AcquisitionDateTime == "20240307101213.5"
    assert moved.StudyTime == "101112"
    assert not moved.PatientBirthDate
    kept = deidentified(read(headers[0]), Options(dates="keep"))
    assert (kept.StudyDate, kept.StudyTime, kept.TimezoneOffsetFromUTC) == ("20240317", "101112", "+0100")
    assert not kept.PatientBirthDate
    assert [m.LongitudinalTemporalInformationModified for m in (moved, kept)] == ["MODIFIED", "UNMODIFIED"]


def test_characteristics_are_kept_where_asked_for(headers: tuple[Header, ...]) -> None:
    kept = deidentified(read(headers[0]), Options(keep_characteristics=True))
    assert (kept.PatientSex, kept.PatientAge) == ("F", "064Y")
    gone = deidentified(read(headers[0]), Options())
    assert not gone.PatientSex
    assert "PatientAge" not in gone


def test_the_preview_tells_each_change_and_changes_nothing(headers: tuple[Header, ...]) -> None:
    header = headers[0]
    before = read(header)
    changes = {change.name: (change.before, change.after) for change in preview(header.dataset, Options())}
    assert header.dataset.PatientName == "Phantom^Anna"
    assert changes["Patient's Name"] == ("Phantom^Anna", "Anonymous")
    assert changes["Study Description"] == ("Head of Anna", None)
    assert changes["Patient Identity Removed"] == ("", "YES")
    assert "Rows" not in changes
    del before.PixelData
    assert {e.tag: e.value for e in header.dataset} == {e.tag: e.value for e in before}


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"Modality": "CT", "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL"]}, False),
        ({"Modality": "CT", "ImageType": ["DERIVED", "SECONDARY", "SCREEN SAVE"]}, True),
        ({"Modality": "CT", "BurnedInAnnotation": "YES"}, True),
        ({"Modality": "US"}, True),
        ({"Modality": "US", "BurnedInAnnotation": "NO"}, False),
        ({"Modality": "MR", "SOPClassUID": "1.2.840.10008.5.1.4.1.1.7"}, True),
    ],
)
def test_text_in_the_pixels_is_suspected(values: dict[str, object], expected: bool) -> None:
    dataset = Dataset()
    for name, value in values.items():
        setattr(dataset, name, value)
    assert (burned_in_risk(dataset) is not None) is expected
