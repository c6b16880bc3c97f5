"""The quick parser makes of a usual header what pydicom makes, and leaves every other to it."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from pathlib import Path

import pydicom
import pydicom.data
import pytest
from pydicom.charset import default_encoding
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ImplicitVRLittleEndian

from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.parsing import LARGE, dataset_of, has, parse, value_of
from tests.viewer.conftest import ct_slice

_HEAD = 1 << 16
_OWN = Path(pydicom.data.__file__).parent / "test_files"


def heads(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """The files below a folder that claim to be DICOM, and how each begins."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            with path.open("rb") as file:
                head = file.read(_HEAD)
            if head[128:132] == b"DICM":
                yield path, head


def compare(folder: Path) -> tuple[int, int]:
    """How many files there are, and how many are usual; each of these must be read as pydicom reads it."""
    files = usual = 0
    for path, head in heads(folder):
        files += 1
        parsed = parse(head, whole=len(head) < _HEAD)
        if parsed is None:
            continue
        usual += 1
        stream = io.BytesIO(head)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            theirs = pydicom.dcmread(stream, stop_before_pixels=True)
            assert parsed.end == stream.tell(), path
            assert list(parsed.elements) == list(theirs.keys()), path
            for tag, element in parsed.elements.items():
                other = theirs.get_item(tag)
                if isinstance(other, RawDataElement):
                    place = other.value_tell if other.length > LARGE else 0
                    assert element == other._replace(value_tell=place), (path, tag)
            assert parsed.charset == theirs.original_character_set, path
            ours = read_header(path).dataset if path.stat().st_size > len(head) or "Rows" in theirs else None
            assert ours is None or ours == theirs, path
    return files, usual


def test_headers_of_many_makers_are_read_as_pydicom_reads_them() -> None:
    files, usual = compare(_OWN / "dicomdirtests")
    assert files > 20
    assert usual > 0.9 * files


def test_real_studies_are_read_as_pydicom_reads_them(shared: Path) -> None:
    files, usual = compare(shared / "data" / "ct-transfer-syntaxes" / "same-slice")
    assert files > 5
    assert usual > 0.5 * files


def test_a_data_set_is_made_as_pydicom_makes_it() -> None:
    elements = parse(written(ct_slice(0, 8)), whole=True)
    assert elements is not None
    theirs = Dataset(dict(elements.elements))
    theirs.set_original_encoding(False, True, ["iso8859", "utf8"])
    ours, other = (
        dataset_of(Dataset, dict(elements.elements), False, True, ["iso8859", "utf8"]) for _ in range(2)
    )
    assert vars(ours) == vars(theirs)
    ours.PatientID = "1"
    ours.private_block(0x0029, "MADE", create=True)
    assert vars(other) == vars(theirs)  # nothing of it is shared
    meta = dataset_of(FileMetaDataset, dict(elements.meta), False, True, default_encoding)
    assert meta == FileMetaDataset(dict(elements.meta))
    assert isinstance(meta, FileMetaDataset)


def test_values_are_those_of_pydicom() -> None:
    dataset = pydicom.dcmread(io.BytesIO(written(ct_slice(0, 8))))
    names = ("Rows", "PatientName", "ImagePositionPatient", "NumberOfFrames", "WindowCenter")
    for _ in range(2):  # read, and then converted already
        assert [value_of(dataset, name) for name in names] == [dataset.get(name) for name in names]
    assert [has(dataset, name) for name in names] == [name in dataset for name in names]


def written(dataset: Dataset) -> bytes:
    buffer = io.BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def nested(undefined: bool) -> Dataset:
    """A slice with sequences in sequences, of undefined length or with their lengths."""
    dataset, inner, outer = ct_slice(0, 8), Dataset(), Dataset()
    inner.CodeValue, inner.CodingSchemeDesignator, inner.CodeMeaning = "T-1", "SRT", "Kopf, groß"
    outer.PurposeOfReferenceCodeSequence = Sequence([inner])
    outer.ReferencedSOPInstanceUID = "1.2.3"
    dataset.SpecificCharacterSet = "ISO_IR 100"
    dataset.SourceImageSequence = Sequence([outer, outer])
    for item in (inner, outer):
        item.is_undefined_length_sequence_item = undefined
    for owner, name in ((outer, "PurposeOfReferenceCodeSequence"), (dataset, "SourceImageSequence")):
        owner[name].is_undefined_length = undefined
    return dataset


@pytest.mark.parametrize("implicit", [False, True])
@pytest.mark.parametrize("undefined", [False, True])
def test_sequences_are_read_whatever_their_length(implicit: bool, undefined: bool) -> None:
    dataset = nested(undefined)
    if implicit:
        dataset.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    data = written(dataset)
    parsed = parse(data, whole=True)
    assert parsed is not None
    read = Dataset(parsed.elements)
    read.set_original_encoding(parsed.implicit, True, parsed.charset)
    code = read.SourceImageSequence[1].PurposeOfReferenceCodeSequence[0]
    assert code.CodeMeaning == "Kopf, groß"
    assert read == pydicom.dcmread(io.BytesIO(data), stop_before_pixels=True)


@pytest.mark.parametrize(
    "name", ["MR_small_bigendian.dcm", "image_dfl.dcm", "meta_missing_tsyntax.dcm", "UN_sequence.dcm"]
)
def test_what_is_not_usual_is_left_to_pydicom(name: str) -> None:
    assert parse((_OWN / name).read_bytes()[:_HEAD], whole=True) is None


def test_a_header_that_goes_on_is_left_to_pydicom() -> None:
    data = written(ct_slice(0, 8))
    whole = parse(data, whole=True)
    assert whole is not None
    for length in range(0, whole.end, 7):
        cut = parse(data[:length], whole=False)
        assert cut is None, length


def test_sequences_without_an_end_in_sequences_are_left_to_pydicom() -> None:
    data = written(ct_slice(0, 8))
    start = data.index(b"\x20\x00\x13\x00IS")  # Instance Number
    opened = b"\x08\x00\x12\x21SQ\0\0\xff\xff\xff\xff" + b"\xfe\xff\x00\xe0\xff\xff\xff\xff"
    assert parse(data[:start] + opened * 2000 + data[start:], whole=True) is None


def test_files_of_one_series_share_what_is_alike(tmp_path: Path) -> None:
    """What is converted once is not converted again; a signed value is never taken from an unsigned one."""
    paths = []
    for number, signed in enumerate((1, 1, 0)):
        dataset = ct_slice(number, 8)
        dataset.PixelRepresentation, dataset.PixelPaddingValue = signed, 65_000 - 65_536 * signed
        dataset["PixelPaddingValue"].VR = "SS" if signed else "US"
        paths.append(tmp_path / f"{number}.dcm")
        dataset.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
        dataset.save_as(paths[-1], enforce_file_format=True)
    one, other, third = (read_header(path).dataset for path in paths)
    assert one["StudyDescription"].value is other["StudyDescription"].value
    one.StudyDescription = "Changed"
    assert other.StudyDescription == "Made study"
    assert one.InstanceNumber != other.InstanceNumber
    assert [one.PixelPaddingValue, other.PixelPaddingValue, third.PixelPaddingValue] == [-536, -536, 65_000]
