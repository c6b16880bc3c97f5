"""Objects become files: whole, once, and under no name that they brought."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pydicom
import pytest
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

from healthgpt_viewer.network.errors import Refused
from healthgpt_viewer.network.inbox import Inbox
from tests.viewer.conftest import ct_slice


def message(**changes: str) -> tuple[bytes, dict[str, str]]:
    """A data set as it stands in a C-STORE, and what its message says of it."""
    dataset = ct_slice(1, 8)
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = generate_uid(), generate_uid()
    for keyword, value in changes.items():
        dataset[keyword].value = value
    buffer = pydicom.filebase.DicomBytesIO()
    buffer.is_little_endian, buffer.is_implicit_VR = True, False
    pydicom.filewriter.write_dataset(buffer, dataset)
    says = {
        "sop_class_uid": str(dataset.SOPClassUID), "sop_instance_uid": str(dataset.SOPInstanceUID),
        "transfer_syntax_uid": str(ExplicitVRLittleEndian),
    }  # fmt: skip
    return buffer.getvalue(), says


def files(inbox: Inbox) -> list[Path]:
    return sorted(path for path in inbox.folder.rglob("*") if path.is_file())


def test_an_object_lies_under_its_uids_byte_for_byte(inbox: Inbox) -> None:
    data, says = message()
    arrived = inbox.take(data, **says)
    assert arrived.path == inbox.path_of(arrived.study_uid, arrived.series_uid, says["sop_instance_uid"])
    assert arrived.path.read_bytes().endswith(data)
    assert pydicom.dcmread(arrived.path).SOPInstanceUID == says["sop_instance_uid"]
    assert inbox.take(data, **says).outcome == "same"
    assert files(inbox) == [arrived.path]


@pytest.mark.filterwarnings("ignore:(Invalid value|The value length):UserWarning")
@pytest.mark.parametrize(
    "uid", ["../../../evil", "/etc/evil", "..", "1.2/../../3", "a\0b", "1." + "2" * 80, "C:\\evil"]
)
def test_no_text_of_a_file_is_a_path(uid: str, inbox: Inbox) -> None:
    data, says = message(StudyInstanceUID=uid, SeriesInstanceUID=uid)
    arrived = inbox.take(data, **says)
    assert arrived.path.resolve().is_relative_to(inbox.folder.resolve())
    assert len(arrived.path.relative_to(inbox.folder).parts) == 3
    assert all(part[0] != "." for part in arrived.path.relative_to(inbox.folder).parts)


def test_what_is_not_what_it_says_is_refused(inbox: Inbox) -> None:
    data, says = message()
    other = {**says, "sop_instance_uid": generate_uid()}
    for wrong, status in (
        ((data, other), 0xA900),
        ((b"", says), 0xC000),
        ((b"\x08\x00\x18\x00UI", says), 0xC000),
        ((data, {**says, "sop_class_uid": ""}), 0xC000),
        ((data, {**says, "transfer_syntax_uid": "1.2.840.10008.1.2.1.99"}), 0xC000),
    ):
        with pytest.raises(Refused) as told:
            inbox.take(wrong[0], **wrong[1])
        assert told.value.status == status
        assert str(told.value).endswith(".")
    assert not inbox.folder.exists()


def test_a_folder_that_may_not_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    data, says = message()
    with pytest.raises(Refused, match=r"could not be written to .* Nothing half-written is left"):
        Inbox(tmp_path / "file" / "below", free_limit=0).take(data, **says)


def test_what_a_killed_program_left_is_removed_after_a_day(inbox: Inbox) -> None:
    data, says = message()
    place = inbox.path_of(*_places(data), says["sop_instance_uid"]).parent
    place.mkdir(parents=True)
    old, young = place / ".1.dcm.part-00", place / ".2.dcm.part-00"
    for part in (old, young):
        part.write_bytes(b"half")
    os.utime(old, (time.time() - 100_000,) * 2)
    inbox.take(data, **says)
    assert not old.exists()
    assert young.exists()
    assert inbox.count(*_places(data)) == 1


def _places(data: bytes) -> tuple[str, str]:
    dataset = pydicom.dcmread(pydicom.filebase.DicomBytesIO(data), force=True)
    return str(dataset.StudyInstanceUID), str(dataset.SeriesInstanceUID)
