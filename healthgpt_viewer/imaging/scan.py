"""Files, folders, DICOMDIRs and zips to headers; and of each file that cannot be opened, why."""

from __future__ import annotations

import gc
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, thread_time
from typing import Protocol

import pydicom
from pydicom.errors import InvalidDicomError

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.language import said

from .header_reading import HEAD_BYTES, inflated_size, read
from .headers import Header, Problem, ReadHeader
from .sources import FileSource, Source, ZipMember

_CHUNK = 16
_BUSY = 0.6  # of the time on the processor, below which reading waits for something else
_LISTED = 500  # names of files between two looks at whether to stop
# Headers that are known already and handed on before all others, so that an image is there at once.
_FIRST = 64
Progress = Callable[[int, int | None], None]


@dataclass(frozen=True)
class Scan:
    """What a scan found; ``skipped`` counts files that do not claim to be DICOM."""

    headers: tuple[Header, ...]
    problems: tuple[Problem, ...]
    skipped: int = 0


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
            inflated_size(directory.read(HEAD_BYTES), directory)
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
    return [read(source) for source in sources], thread_time() - begun


def paths_of(sources: Iterable[Source]) -> list[Path]:
    """The files on disk among some sources."""
    return [source.path for source in sources if isinstance(source, FileSource)]
