"""One file to its header, quickly; and where it cannot be opened, why."""

from __future__ import annotations

import io
import os
import stat
import zlib
from pathlib import Path
from typing import Any, BinaryIO

import pydicom
from pydicom.charset import default_encoding
from pydicom.datadict import dictionary_description
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.tag import BaseTag, Tag
from pydicom.uid import DeflatedExplicitVRLittleEndian, ImplicitVRLittleEndian

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.language import said

from .headers import Header, Problem, ReadHeader, frames_in
from .parsing import Parsed, Shared, dataset_of, has, parse, tags, value_of
from .pixel_place import with_pixels
from .sources import FileSource, Source

HEAD_BYTES = 1 << 16  # read at once: most headers end within them, and many small reads are slow
_INFLATED_LIMIT = 1 << 28  # bytes; a deflated data set that unpacks to more is refused
_HEADER_LIMIT = 65_535  # rows or columns beyond this cannot be stored in DICOM
# Of files that are no images and do not claim to be.
_SKIPPED_SUFFIXES = frozenset(
    (".txt", ".json", ".md", ".py", ".tsv", ".csv", ".html", ".xml", ".toml", ".gz", ".nii", ".npz")
)
_DIRECTORY_CLASS = "1.2.840.10008.1.3.10"


def _tag(name: str) -> BaseTag:
    return tags[Tag(name)]


# What decides where an image belongs and what its pixels mean: where one of these cannot be read, the file is not opened.
_NEEDED = frozenset(_tag(name) for name in (
    "SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "Modality", "Rows", "Columns",
    "SamplesPerPixel", "PhotometricInterpretation", "BitsAllocated", "BitsStored", "PixelRepresentation",
    "PixelPaddingValue", "PixelPaddingRangeLimit", "RescaleSlope", "RescaleIntercept", "ModalityLUTSequence",
    "ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing", "FrameOfReferenceUID", "PatientID",
    "SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence",
))  # fmt: skip
# What only describes it: left out where it cannot be read.
_DESCRIBING = frozenset(_tag(name) for name in (
    "NumberOfFrames", "SeriesNumber", "InstanceNumber", "PatientName", "StudyDate", "StudyDescription", "AccessionNumber",
    "SeriesDescription", "BodyPartExamined", "ImageType", "LossyImageCompression", "RescaleType", "Units", "WindowCenter",
    "WindowWidth", "WindowCenterWidthExplanation", "VOILUTFunction", "VOILUTSequence", "SliceThickness",
    "DerivationCodeSequence", "CodingSchemeIdentificationSequence", "DerivationAlgorithmSequence", "SourceImageSequence",
))  # fmt: skip
ORDERING = _NEEDED | _DESCRIBING
_NEEDED_META = frozenset((_tag("MediaStorageSOPClassUID"), _tag("TransferSyntaxUID")))
_SHARED = Shared()


def read_header(path: Path) -> Header:
    """The header of one file.

    Raises:
        HealthGPTError: it is missing, unreadable or not DICOM.
    """
    if not path.exists():
        raise HealthGPTError(said("There is no file {path}.", path=path))
    found = read(FileSource(path))
    if isinstance(found, ReadHeader):
        return found.header
    raise HealthGPTError(
        said("{path}: {reason}", path=path, reason=found.reason if found else said("it is not a DICOM file."))
    )


def read(source: Source) -> ReadHeader | Problem | None:
    """The header of a source; None where the file does not claim to be DICOM."""
    if isinstance(source, FileSource) and _is_no_file(source.path):
        return Problem(
            source.label, said("It is no ordinary file.")
        )  # reading a pipe or a device would never end
    try:
        with source.open() as file:
            head = file.read(HEAD_BYTES)
            start = head[:132]
            if not start:
                return Problem(source.label, said("The file is empty."))
            if start[128:] != b"DICM" and not _may_be_bare(source, start):
                return None if _is_other(source) else Problem(source.label, said("It is not a DICOM file."))
            usual = parse(head, whole=len(head) < HEAD_BYTES)
            size = None
            if usual is not None:
                (dataset, sound), elements = _of_usual(usual), {**usual.meta, **usual.elements}
                opened: BinaryIO = io.BytesIO(head) if len(head) < HEAD_BYTES else file
                opened.seek(usual.end)
            else:
                size, sound = inflated_size(head, file), False
                file.seek(0)
                dataset, opened = _parsed(head, file, force=start[128:] != b"DICM")
                dataset.buffer = None  # pydicom would keep the bytes of the head with each header
                elements = _as_read(dataset)
            header = _header(source, dataset, sound=sound)
            whole = header if isinstance(header, Problem) else with_pixels(header, opened, size)
            return whole if isinstance(whole, Problem) else ReadHeader(whole, _left(elements, dataset))
    except PermissionError:
        return Problem(source.label, said("The file may not be read: check its permissions."))
    except FileNotFoundError:
        return Problem(source.label, said("The file is not there any more."))
    except Exception as error:  # noqa: BLE001 - a damaged file may raise anything in the parser; each is one line for the user
        return Problem(
            source.label, said("The file is damaged or cut off: {one_line}", one_line=_one_line(error))
        )


def _is_no_file(path: Path) -> bool:
    """Whether there is something that is no ordinary file."""
    try:
        return not stat.S_ISREG(os.stat(path).st_mode)  # noqa: PTH116 - half the time of Path.stat, ten thousand times over
    except OSError:
        return False  # opening it says why


def inflated_size(head: bytes, file: BinaryIO) -> int | None:
    """How many bytes a deflated data set unpacks to (PS3.5 A.5), unpacked piece by piece; None where it is not deflated.

    Raises:
        ValueError: it unpacks to more than can be an image, as a bomb does.
    """
    # The length of the meta group, its first element, says where the data set begins (PS3.10 7.1).
    if head[132:140] != b"\x02\x00\x00\x00UL\x04\x00":
        return None
    start = 144 + int.from_bytes(head[140:144], "little")
    if DeflatedExplicitVRLittleEndian.encode() not in head[144:start]:
        return None
    file.seek(start)
    unpacking, size = zlib.decompressobj(-zlib.MAX_WBITS), 0
    while not unpacking.eof and (piece := file.read(HEAD_BYTES)):
        while piece and not unpacking.eof:
            size += len(unpacking.decompress(piece, HEAD_BYTES))
            if size > _INFLATED_LIMIT:
                raise ValueError(
                    said("it unpacks to more than {inflated_limit} MB", inflated_limit=_INFLATED_LIMIT >> 20)
                )
            piece = unpacking.unconsumed_tail
    return size


def _of_usual(parsed: Parsed) -> tuple[Dataset, bool]:
    """The data set of a usual header, and whether all that is needed of it was converted. What was converted of other
    headers before need not be converted again."""
    elements, left = _SHARED.convert(parsed.elements, ORDERING, parsed.implicit, parsed.charset)
    meta, _ = _SHARED.convert(parsed.meta, _NEEDED_META, False, default_encoding)
    dataset = dataset_of(Dataset, elements, parsed.implicit, True, parsed.charset)
    dataset.file_meta = dataset_of(FileMetaDataset, meta, False, True, default_encoding)
    return dataset, not left


def _parsed(head: bytes, file: BinaryIO, *, force: bool) -> tuple[Dataset, BinaryIO]:
    """The data set before the pixels, and the bytes that it was read from, which stand behind it.

    It is read from the head of the file where it ends well within, else from the file.
    """
    in_memory = io.BytesIO(head)
    if len(head) < HEAD_BYTES:
        return pydicom.dcmread(in_memory, stop_before_pixels=True, force=force), in_memory
    try:
        dataset = pydicom.dcmread(in_memory, stop_before_pixels=True, force=force)
        if (end := in_memory.tell()) + 8 < len(head):
            file.seek(end)
            return dataset, file
    except Exception:  # noqa: BLE001 - it may be the end of the head that the parser stumbles over
        pass
    file.seek(0)
    return pydicom.dcmread(file, stop_before_pixels=True, force=force), file


def _as_read(dataset: Dataset) -> dict[Any, Any]:
    """The elements before any of them is converted: pydicom keeps the bytes of the file until it is asked."""
    return {**dict(getattr(dataset, "file_meta", None) or {}), **dict(dataset.items())}


def _left(elements: dict[Any, Any], dataset: Dataset) -> dict[Any, Any]:
    """Without those that could not be read and were left out."""
    if len(elements) == len(dataset) + len(getattr(dataset, "file_meta", ())):
        return elements
    return {tag: element for tag, element in elements.items() if tag >> 16 == 2 or tag in dataset}


def _may_be_bare(source: Source, start: bytes) -> bool:
    """Whether a file without the preamble begins like a data set: a low group, then an element that is there early."""
    if len(start) < 16 or _is_other(source):
        return False
    group = int.from_bytes(start[:2], "little")
    return group in (0x0002, 0x0008) and any(start[2:8])


def _is_other(source: Source) -> bool:
    return Path(source.label).suffix.lower() in _SKIPPED_SUFFIXES


def _header(source: Source, dataset: Dataset, *, sound: bool) -> Header | Problem:
    """``sound`` says that the elements that are needed are known to be readable."""
    meta = getattr(dataset, "file_meta", None) or Dataset()
    if not sound and (damaged := _unreadable(dataset)) is not None:
        return Problem(
            source.label, said("The file is damaged: its {damaged} cannot be read.", damaged=damaged)
        )
    sop_class = str(value_of(dataset, "SOPClassUID") or value_of(meta, "MediaStorageSOPClassUID") or "")
    if sop_class == _DIRECTORY_CLASS or has(dataset, "DirectoryRecordSequence"):
        return Problem(source.label, said("It is a DICOMDIR: open its folder instead."))
    if not len(dataset):
        return Problem(source.label, said("The file holds no DICOM data."))
    instance = str(value_of(dataset, "SOPInstanceUID") or value_of(meta, "MediaStorageSOPInstanceUID") or "")
    syntax = str(value_of(meta, "TransferSyntaxUID") or ImplicitVRLittleEndian)
    # Kept under a name of our own where a file has none: a slice must be nameable.
    instance = instance or f"missing:{source.label}"
    rows, columns = value_of(dataset, "Rows"), value_of(dataset, "Columns")
    if any(isinstance(side, int) and side > _HEADER_LIMIT for side in (rows, columns)):
        return Problem(
            source.label,
            said("Its size of {rows} x {columns} pixels is not possible.", rows=rows, columns=columns),
        )
    return Header(source, dataset, syntax, instance, sop_class, frames_in(dataset))


def _unreadable(dataset: Dataset) -> str | None:
    """The name of an element that is needed and cannot be read; those that only describe are left out where they cannot."""
    for tag, element in list(dataset.items()):
        if tag not in ORDERING or not isinstance(element, RawDataElement):
            continue
        try:
            dataset[tag]
        except Exception:  # noqa: BLE001 - a damaged value may raise anything in the parser
            if tag in _NEEDED:
                return str(dictionary_description(tag))
            del dataset[tag]
    return None


def _one_line(error: Exception) -> str:
    text = " ".join(str(error).split()) or type(error).__name__
    return text if len(text) < 160 else text[:157] + "…"
