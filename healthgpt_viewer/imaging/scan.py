"""Files to headers, quickly; and of each file that cannot be opened, why."""

from __future__ import annotations

import gc
import io
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any, BinaryIO, Literal, Protocol

import pydicom
from pydicom.charset import default_encoding
from pydicom.datadict import dictionary_description
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.errors import InvalidDicomError
from pydicom.tag import BaseTag, Tag
from pydicom.uid import (
    UID,
    AllTransferSyntaxes,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    MPEGTransferSyntaxes,
)

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.language import said

from .decoders import DEFLATED_FRAMES
from .parsing import Parsed, Shared, dataset_of, has, parse, tags, value_of
from .sources import FileSource, Source, ZipMember

_CHUNK = 16
_BUSY = 0.6  # of the time on the processor, below which reading waits for something else
_LISTED = 500  # names of files between two looks at whether to stop
_FIRST = (
    64  # headers that are known already and handed on before all others, so that an image is there at once
)
_HEAD_BYTES = 1 << 16  # read at once: most headers end within them, and many small reads are slow
_INFLATED_LIMIT = 1 << 28  # bytes; a deflated data set that unpacks to more is refused
_HEADER_LIMIT = 65_535  # rows or columns beyond this cannot be stored in DICOM
_SKIPPED_SUFFIXES = {
    ".txt",
    ".json",
    ".md",
    ".py",
    ".tsv",
    ".csv",
    ".html",
    ".xml",
    ".toml",
    ".gz",
    ".nii",
    ".npz",
}
_DIRECTORY_CLASS = "1.2.840.10008.1.3.10"
# What pydicom's decoders read, and the uncompressed ones.
_KNOWN_SYNTAXES = {
    *AllTransferSyntaxes,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    DEFLATED_FRAMES,
}
_CUT_OFF = said("The pixel data are cut off: the file is shorter than its size says.")
_PIXEL_TAGS = {(0x7FE0, 0x0010), (0x7FE0, 0x0008), (0x7FE0, 0x0009)}


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
Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, order=True)
class ImageRef:
    """The name of an image: its SOP Instance UID and its frame, from 1."""

    sop_instance_uid: str
    frame: int = 1


@dataclass(frozen=True, eq=False)
class Header:
    """What one file says without its pixels."""

    source: Source
    dataset: Dataset
    transfer_syntax_uid: str
    sop_instance_uid: str
    sop_class_uid: str
    number_of_frames: int
    pixel_offset: int | None = (
        None  # where the element Pixel Data begins in the file; None where it is not known
    )


@dataclass(frozen=True)
class Problem:
    """A file that cannot be opened, and why in one sentence."""

    label: str
    reason: str


@dataclass(frozen=True)
class Scan:
    """What a scan found; ``skipped`` counts files that do not claim to be DICOM."""

    headers: tuple[Header, ...]
    problems: tuple[Problem, ...]
    skipped: int = 0


@dataclass(frozen=True, eq=False)
class ReadHeader:
    """A header that was just read, and its elements as they stand in the file, those of its meta group included."""

    header: Header
    elements: Mapping[Any, Any]


class Memory(Protocol):
    """Remembers headers from one scan to the next; used on the thread of the scan."""

    def known(self, sources: Sequence[Source]) -> Mapping[Source, Header]:
        """The headers of those files that are as they were when they were read."""
        ...

    def keep(self, read: Sequence[ReadHeader]) -> None:
        """Remember headers that were just read."""
        ...

    def flush(self) -> None:
        """There are no more to come."""
        ...


def scan(
    paths: Sequence[Path],
    *,
    on_progress: Progress | None = None,
    stop: Callable[[], bool] | None = None,
    on_headers: Callable[[list[Header]], None] | None = None,
    memory: Memory | None = None,
) -> Scan:
    """Read the headers of files, folders, DICOMDIRs and zips.

    Args:
        on_progress: called with the number of files read and of all; while they are listed with the number so far, and None.
        stop: asked between files; when true, what was read so far is returned.
        on_headers: given headers as they come, so that the first image can be shown at once.
        memory: what is known from former scans; only the other files are read.

    Raises:
        HealthGPTError: a given path does not exist or may not be read.
    """
    with undisturbed():
        return _scanned(paths, on_progress, stop or (lambda: False), on_headers, memory)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Without the search for cycles of objects, which would go through all headers again and again while they are made."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _scanned(
    paths: Sequence[Path],
    on_progress: Progress | None,
    stop: Callable[[], bool],
    on_headers: Callable[[list[Header]], None] | None,
    memory: Memory | None,
) -> Scan:
    sources, problems = _sources(paths, on_progress, stop)
    known = memory.known(sources) if memory is not None else {}
    headers: list[Header] = []
    unread: list[Source] = []
    for source in sources:
        header = known.get(source)
        if header is not None:
            headers.append(header)
        else:
            unread.append(source)
    if on_headers is not None:
        # Where nothing else is to come, the rest is in what is returned, and need not be ordered twice.
        for some in (headers[:_FIRST], headers[_FIRST:] if unread else []):
            if some:
                on_headers(some)
    skipped, waits = 0, False
    with ThreadPoolExecutor(2, thread_name_prefix="scan") as pool:
        for start in range(0, len(unread), _CHUNK):
            if stop():
                break
            chunk = unread[start : start + _CHUNK]
            found, waits = _read_chunk(chunk, pool if waits else None)
            fresh = [item for item in found if isinstance(item, ReadHeader)]
            headers += [item.header for item in fresh]
            problems += [item for item in found if isinstance(item, Problem)]
            skipped += sum(item is None for item in found)
            if memory is not None:
                memory.keep(fresh)
            if fresh and on_headers is not None:
                on_headers([item.header for item in fresh])
            if on_progress is not None:
                on_progress(len(known) + start + len(found), len(sources))
    if memory is not None:
        memory.flush()
    return Scan(tuple(headers), tuple(problems), skipped)


def read_header(path: Path) -> Header:
    """The header of one file.

    Raises:
        HealthGPTError: it is missing, unreadable or not DICOM.
    """
    if not path.exists():
        raise HealthGPTError(said("There is no file {path}.", path=path))
    found = _read(FileSource(path))
    if isinstance(found, ReadHeader):
        return found.header
    raise HealthGPTError(
        said("{path}: {reason}", path=path, reason=found.reason if found else said("it is not a DICOM file."))
    )


def _sources(
    paths: Sequence[Path], on_progress: Progress | None, stop: Callable[[], bool]
) -> tuple[list[Source], list[Problem]]:
    sources: list[Source] = []
    problems: list[Problem] = []
    for path in paths:
        if not path.exists():
            raise HealthGPTError(said("There is no file or folder {path}: check the name.", path=path))
        if path.is_dir():
            for file in _files_below(path, problems):
                sources.append(FileSource(file))
                if len(sources) % _LISTED == 0:  # far away, the names alone may take minutes
                    if on_progress is not None:
                        on_progress(len(sources), None)
                    if stop():
                        return [], problems
        elif zipfile.is_zipfile(path):
            sources += _members(path, problems)
        elif path.name.upper() == "DICOMDIR":
            sources += _listed(path, problems)
        else:
            sources.append(FileSource(path))
    return sources, problems


def _files_below(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    def refuse(error: OSError) -> None:
        problems.append(
            Problem(str(error.filename), said("The folder may not be read: check its permissions."))
        )

    for walked, folders, names in os.walk(folder, onerror=refuse):
        place = Path(walked)
        folders.sort()
        for name in sorted(names):
            if not name.startswith(".") and name.upper() != "DICOMDIR":
                yield place / name


def _members(path: Path, problems: list[Problem]) -> list[Source]:
    try:
        archive = zipfile.ZipFile(path)
        return [ZipMember(path, item.filename, archive) for item in archive.infolist() if not item.is_dir()]
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        problems.append(Problem(str(path), said("The archive cannot be read: {error}.", error=error)))
        return []


def _listed(path: Path, problems: list[Problem]) -> list[Source]:
    """The files that a DICOMDIR names; a name that leads out of its folder is left out and told."""
    try:
        with path.open("rb") as directory:
            _inflated_size(directory.read(_HEAD_BYTES), directory)
            directory.seek(0)
            records = pydicom.dcmread(directory).get("DirectoryRecordSequence") or []
    except (InvalidDicomError, OSError, ValueError, AttributeError, KeyError) as error:
        problems.append(
            Problem(
                str(path), said("The DICOMDIR cannot be read: {error}. Open its folder instead.", error=error)
            )
        )
        return []
    home = path.parent.resolve()
    sources: list[Source] = []
    for record in records:
        parts = record.get("ReferencedFileID")
        if not parts:
            continue
        file = home.joinpath(*([parts] if isinstance(parts, str) else list(parts))).resolve()
        if not file.is_relative_to(home):
            problems.append(
                Problem(str(path), said("It names a file outside of its own folder, which was left out."))
            )
        elif not file.is_file():
            problems.append(Problem(str(file), said("The DICOMDIR names this file, and it is not there.")))
        else:
            sources.append(FileSource(file))
    return sources


def _read_chunk(
    chunk: Sequence[Source], pool: Executor | None
) -> tuple[list[ReadHeader | Problem | None], bool]:
    """What was read, and whether most of the time went by waiting for the disk or the network.

    Only then are two threads quicker: else they wait for Python's lock, and take half as long again as one.
    """
    begun = perf_counter()
    middle = len(chunk) // 2
    halves = [_read_some(chunk)] if pool is None else pool.map(_read_some, (chunk[:middle], chunk[middle:]))
    parts = list(halves)
    worked = sum(seconds for _, seconds in parts)
    return [item for found, _ in parts for item in found], worked < _BUSY * (perf_counter() - begun)


def _read_some(sources: Sequence[Source]) -> tuple[list[ReadHeader | Problem | None], float]:
    """What was read, and the processor time of that in seconds."""
    begun = thread_time()
    return [_read(source) for source in sources], thread_time() - begun


def _read(source: Source) -> ReadHeader | Problem | None:
    """The header of a source; None where the file does not claim to be DICOM."""
    if isinstance(source, FileSource) and _is_no_file(source.path):
        return Problem(
            source.label, said("It is no ordinary file.")
        )  # reading a pipe or a device would never end
    try:
        with source.open() as file:
            head = file.read(_HEAD_BYTES)
            start = head[:132]
            if not start:
                return Problem(source.label, said("The file is empty."))
            if start[128:] != b"DICM" and not _may_be_bare(source, start):
                return None if _is_other(source) else Problem(source.label, said("It is not a DICOM file."))
            usual = parse(head, whole=len(head) < _HEAD_BYTES)
            size = None
            if usual is not None:
                (dataset, sound), elements = _of_usual(usual), {**usual.meta, **usual.elements}
                opened: BinaryIO = io.BytesIO(head) if len(head) < _HEAD_BYTES else file
                opened.seek(usual.end)
            else:
                size, sound = _inflated_size(head, file), False
                file.seek(0)
                dataset, opened = _parsed(head, file, force=start[128:] != b"DICM")
                dataset.buffer = None  # pydicom would keep the bytes of the head with each header
                elements = _as_read(dataset)
            header = _header(source, dataset, sound=sound)
            whole = header if isinstance(header, Problem) else _with_pixels(header, opened, size)
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


def _inflated_size(head: bytes, file: BinaryIO) -> int | None:
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
    while not unpacking.eof and (piece := file.read(_HEAD_BYTES)):
        while piece and not unpacking.eof:
            size += len(unpacking.decompress(piece, _HEAD_BYTES))
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
    if len(head) < _HEAD_BYTES:
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
    return Header(source, dataset, syntax, instance, sop_class, _frames(dataset))


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


def _with_pixels(header: Header, file: BinaryIO, inflated: int | None) -> Header | Problem:
    """The header with the place of its pixels; a problem where an image has none, or where they are cut off.

    ``inflated`` is the size of the data set where it is deflated: its pixels have no place in the file.
    """
    dataset, syntax = header.dataset, UID(header.transfer_syntax_uid)
    if syntax == DeflatedExplicitVRLittleEndian:
        return header if _fits(header, inflated or 0) else Problem(header.source.label, _CUT_OFF)
    if not has(dataset, "Rows") or not has(dataset, "Columns"):
        return _without_size(header, file)
    if syntax in MPEGTransferSyntaxes:
        return Problem(
            header.source.label,
            said("It is a video ({name}), which this program does not show.", name=syntax.name),
        )
    if syntax not in _KNOWN_SYNTAXES:
        return Problem(
            header.source.label,
            said("Its transfer syntax {name_of} is not known to this program.", name_of=_name_of(syntax)),
        )
    offset = file.tell()
    if _tag_at(file, syntax) not in _PIXEL_TAGS:
        return Problem(header.source.label, said("The image has no pixel data."))
    size = file.seek(0, os.SEEK_END)
    if syntax == DEFLATED_FRAMES or syntax.is_compressed:
        whole = _fragments(file, first_byte(file, offset), size) >= header.number_of_frames
    else:
        whole = _fits(header, size - offset - 8)
    return replace(header, pixel_offset=offset) if whole else Problem(header.source.label, _CUT_OFF)


def _fits(header: Header, size: int) -> bool:
    """Whether so many bytes can hold the frames that the header promises."""
    expected = _expected_bytes(header.dataset)
    return header.number_of_frames <= max(size, 1) and (expected is None or expected <= size)


def _without_size(header: Header, file: BinaryIO) -> Header | Problem:
    """A file that gives no rows and columns: no image, or one that cannot be shown."""
    if _tag_at(file, UID(header.transfer_syntax_uid)) in _PIXEL_TAGS:
        return Problem(header.source.label, said("The image does not say how many rows and columns it has."))
    if "StudyInstanceUID" not in header.dataset:
        return Problem(
            header.source.label, said("It holds no image and does not say which study it belongs to.")
        )
    return header


def _tag_at(file: BinaryIO, syntax: UID) -> tuple[int, int]:
    order: Literal["little", "big"] = "big" if syntax == ExplicitVRBigEndian else "little"
    element = file.read(4)
    return int.from_bytes(element[:2], order), int.from_bytes(element[2:4], order)


def first_byte(file: BinaryIO, offset: int) -> int:
    """Where the value of the element Pixel Data at ``offset`` begins.

    Its length follows the tag at once (implicit VR), or a VR and two spare bytes (PS3.5 7.1.2).
    """
    file.seek(offset + 4)
    return offset + (12 if file.read(2) in (b"OW", b"OB", b"UN") else 8)


def _fragments(file: BinaryIO, position: int, size: int) -> int:
    """How many fragments encapsulated pixel data have, the table of offsets not counted; 0 where one is cut off.

    A frame has one at least (PS3.5 A.4).
    """
    count = -1
    while position + 8 <= size:
        file.seek(position)
        group, element, length = struct.unpack("<HHI", file.read(8))
        if (group, element) != (0xFFFE, 0xE000):
            return max(count, 0)  # the delimiter, or damage that the decoder names better
        count += 1
        position += 8 + length
    return 0


def _name_of(syntax: UID) -> str:
    return f"{syntax.name} ({syntax})" if syntax.name != syntax else str(syntax)


def _expected_bytes(dataset: Dataset) -> int | None:
    try:
        samples, bits = (
            int(value_of(dataset, "SamplesPerPixel") or 1),
            int(value_of(dataset, "BitsAllocated")),
        )
        pixels = (
            int(value_of(dataset, "Rows")) * int(value_of(dataset, "Columns")) * samples * _frames(dataset)
        )
    except (TypeError, ValueError):
        return None
    if "422" in str(value_of(dataset, "PhotometricInterpretation") or ""):
        pixels = pixels * 2 // 3
    return pixels * bits // 8


def _frames(dataset: Dataset) -> int:
    try:
        return max(1, int(value_of(dataset, "NumberOfFrames") or 1))
    except (TypeError, ValueError):
        return 1


def _one_line(error: Exception) -> str:
    text = " ".join(str(error).split()) or type(error).__name__
    return text if len(text) < 160 else text[:157] + "…"


def paths_of(sources: Iterable[Source]) -> list[Path]:
    """The files on disk among some sources."""
    return [source.path for source in sources if isinstance(source, FileSource)]
