"""Headers of files that have not changed, so that a folder that was read once is there at once."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from pydicom.charset import default_encoding
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import DeflatedExplicitVRLittleEndian

from healthgpt_viewer.imaging.header_reading import ORDERING
from healthgpt_viewer.imaging.headers import Header, ReadHeader
from healthgpt_viewer.imaging.parsing import dataset_of
from healthgpt_viewer.imaging.sources import FileSource, Source, ZipMember

from .database import Database, IndexUnavailable
from .elements import Decoded, Encoding, NotStorable, changes, decode, difference, encode

_log = logging.getLogger(__name__)
_BATCH = 2000
_FEW = 3
_META = 2


class _State(NamedTuple):
    """What tells that a file is the one that was read: its size, and when its content and its entry were changed (ns)."""

    size: int
    modified: int
    changed: int

    @classmethod
    def of(cls, path: str) -> _State | None:
        """The state of a file now; None where it cannot be told."""
        try:
            found = os.stat(path)  # noqa: PTH116 - half the time of Path.stat, ten thousand times over
        except OSError:
            return None
        return cls(found.st_size, found.st_mtime_ns, found.st_ctime_ns)


class _Noted(NamedTuple):
    """A file before it is read: its state, its folder or archive, and its name there."""

    state: _State
    folder: str
    name: str


class HeaderStore:
    """The headers of the index, as ``imaging.scan`` uses them. One for each scan; on one thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._noted: dict[Source, _Noted] = {}
        self._waiting: list[ReadHeader] = []
        self._gone: list[tuple[int, str]] = []
        self._templates: dict[tuple[object, ...], tuple[int, Mapping[Any, Any]]] = {}

    def known(self, sources: Sequence[Source]) -> dict[Source, Header]:
        """The headers of those files that are as they were when they were read."""
        self._look(sources)
        try:
            return self._database.read(self._found)
        except IndexUnavailable as error:
            _log.warning("%s", error)
            return {}

    def keep(self, read: Sequence[ReadHeader]) -> None:
        """Remember headers that were just read of files that ``known`` did not know."""
        self._waiting += [one for one in read if one.header.source in self._noted]
        if len(self._waiting) >= _BATCH:
            self.flush()

    def flush(self) -> None:
        """Write what waits to the index. A disk that refuses is logged: the files can be read again."""
        waiting, self._waiting = self._waiting, []
        gone, self._gone = self._gone, []
        if not waiting and not gone:
            return
        try:
            self._database.write(lambda connection: self._store(connection, waiting, gone))
        except IndexUnavailable as error:
            self._templates.clear()
            _log.warning("%s", error)

    # Looking up.

    def _look(self, sources: Sequence[Source]) -> None:
        """Note the state of each file before it is read: one that changes meanwhile is then told from what was read."""
        self._noted.clear()
        archives: dict[Path, _State | None] = {}
        for source in sources:
            folder, name = _entry(source)
            if isinstance(source, ZipMember):
                if source.archive not in archives:
                    archives[source.archive] = _State.of(folder)
                state = archives[source.archive]
            else:
                state = _State.of(source.label) if name else None
            if state is not None:
                self._noted[source] = _Noted(state, folder, name)

    def _found(self, connection: sqlite3.Connection) -> dict[Source, Header]:
        by_folder: dict[str, list[tuple[Source, _Noted]]] = defaultdict(list)
        for source, noted in self._noted.items():
            by_folder[noted.folder].append((source, noted))
        templates = _Templates(connection)
        found: dict[Source, Header] = {}
        for folder, files in by_folder.items():
            names = [noted.name for _, noted in files]
            rows = {row["name"]: row for row in _rows(connection, folder, names)}
            self._gone += _without_file(folder, rows.keys() - set(names), rows)
            for source, noted in files:
                row = rows.get(noted.name)
                if row is not None and _state(row) == noted.state:
                    header = _header(source, row, templates)
                    if header is not None:
                        found[source] = header
        return found

    # Storing.

    def _store(
        self, connection: sqlite3.Connection, read: Sequence[ReadHeader], gone: Sequence[tuple[int, str]]
    ) -> None:
        connection.executemany("DELETE FROM file WHERE folder = ? AND name = ?", gone)
        folders: dict[str, int] = {}
        rows = []
        for one in read:
            source = one.header.source
            try:
                number, own = self._differing(connection, one)
            except (NotStorable, ValueError, OverflowError) as error:
                _log.info("The header of %s is not kept: %s", source.label, error)
                continue
            state, folder, name = self._noted[source]
            if folder not in folders:
                folders[folder] = _folder_number(connection, folder)
            study = str(one.header.dataset.get("StudyInstanceUID", ""))
            rows.append(
                (
                    folders[folder], name, study, state.size, state.modified, state.changed,
                    number, _facts(one.header), own,
                )
            )  # fmt: skip
        connection.executemany("INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def _differing(self, connection: sqlite3.Connection, one: ReadHeader) -> tuple[int, bytes]:
        """The template of a header, and how the header differs: a template is the first file of its series that came."""
        header, encoding = one.header, _encoding(one.header.dataset)
        deferrable = _lies_plain(header)
        series = (
            str(header.dataset.get("SeriesInstanceUID", "")), header.sop_class_uid, header.transfer_syntax_uid, deferrable
        )  # fmt: skip
        if series not in self._templates:
            data = b"".join(encode(one.elements, encoding, deferrable=deferrable).values())
            digest = hashlib.sha256(data).digest()
            connection.execute(
                "INSERT OR IGNORE INTO template (digest, elements) VALUES (?, ?)", (digest, data)
            )
            row = connection.execute("SELECT id FROM template WHERE digest = ?", (digest,)).fetchone()
            self._templates[series] = (int(row["id"]), one.elements)
        number, template = self._templates[series]
        return number, difference(one.elements, template, encoding, deferrable=deferrable)


def _folder_number(connection: sqlite3.Connection, path: str) -> int:
    connection.execute("INSERT OR IGNORE INTO folder (path) VALUES (?)", (path,))
    return int(connection.execute("SELECT id FROM folder WHERE path = ?", (path,)).fetchone()["id"])


def _entry(source: Source) -> tuple[str, str]:
    """The folder and name of a file, or the archive and name of a member; no name where it is neither."""
    if isinstance(source, ZipMember):
        return _absolute(str(source.archive)), source.name
    if not isinstance(source, FileSource):
        return "", ""
    folder, name = os.path.split(str(source.path))
    return _absolute(folder), name


def _absolute(path: str) -> str:
    return _normal(path) if os.path.isabs(path) else os.path.abspath(path)  # noqa: PTH100, PTH117 - as below


@lru_cache(maxsize=256)
def _normal(path: str) -> str:
    return os.path.normpath(path)


def _rows(connection: sqlite3.Connection, folder: str, names: Sequence[str]) -> list[sqlite3.Row]:
    """What is stored of a folder; of a few files of it only these."""
    query = "SELECT file.* FROM file JOIN folder ON folder.id = file.folder WHERE folder.path = ?"
    if len(names) > _FEW:
        return connection.execute(query, (folder,)).fetchall()
    single = f"{query} AND file.name = ?"
    return [row for name in names for row in connection.execute(single, (folder, name))]


def _lies_plain(header: Header) -> bool:
    """Whether an element can be read from its place in a file: neither packed into an archive nor deflated."""
    return (
        isinstance(header.source, FileSource) and header.transfer_syntax_uid != DeflatedExplicitVRLittleEndian
    )


def _without_file(
    folder: str, names: Iterable[str], rows: Mapping[str, sqlite3.Row]
) -> Iterator[tuple[int, str]]:
    """Which of the names that were not asked for are there no more: files that were deleted, or members of an archive."""
    for name in names:
        if os.path.isfile(folder) or not os.path.exists(os.path.join(folder, name)):  # noqa: PTH110, PTH113, PTH118 - as above
            yield rows[name]["folder"], name


def _state(row: sqlite3.Row) -> _State:
    return _State(row["size"], row["modified"], row["changed"])


def _encoding(dataset: Dataset) -> Encoding:
    implicit, little = dataset.original_encoding
    return Encoding(bool(implicit), little is not False, dataset.original_character_set)


def _facts(header: Header) -> str:
    encoding = _encoding(header.dataset)
    return json.dumps(
        [
            header.transfer_syntax_uid, header.sop_instance_uid, header.sop_class_uid, header.number_of_frames,
            header.pixel_offset, encoding.implicit, encoding.little, encoding.charset,
        ]
    )  # fmt: skip


@dataclass(frozen=True)
class _Template:
    """What the files of a series share; ``deferred`` says that a value must be read from the file."""

    meta: dict[Any, Any]
    elements: dict[Any, Any]
    deferred: bool


class _Templates:
    """The templates that are needed, read once, with what ordering looks at converted already: files share the elements,
    which nobody may change."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[object, ...], _Template] = {}

    def get(self, number: int, encoding: Encoding) -> _Template:
        """The template of that number."""
        key = (number, encoding.implicit, encoding.little, str(encoding.charset))
        if key not in self._known:
            row = self._connection.execute("SELECT elements FROM template WHERE id = ?", (number,)).fetchone()
            elements, deferred = decode(row["elements"])
            meta = {tag: element for tag, element in elements.items() if tag.group == _META}
            others = {tag: element for tag, element in elements.items() if tag.group != _META}
            self._known[key] = _Template(meta, _converted(others, encoding), deferred)
        return self._known[key]


def _converted(elements: Decoded, encoding: Encoding) -> dict[Any, Any]:
    dataset = Dataset(dict(elements))
    dataset.set_original_encoding(encoding.implicit, encoding.little, encoding.charset)
    for tag, element in elements.items():
        if tag in ORDERING and element.VR not in (None, "SQ"):
            dataset[tag]  # pydicom converts an element when it is asked for
    return dict(dataset.items())


def _header(source: Source, row: sqlite3.Row, templates: _Templates) -> Header | None:
    """A header as ``scan`` makes it of the file; None where what is stored is damaged."""
    try:
        syntax, instance, sop_class, frames, offset, implicit, little, charset = json.loads(row["facts"])
        template = templates.get(row["template"], Encoding(implicit, little, charset))
        gone, own, deferred = changes(row["elements"])
    except (ValueError, TypeError, KeyError) as error:
        _log.warning("The stored header of %s cannot be used (%s); the file is read", source.label, error)
        return None
    meta, elements = dict(template.meta), dict(template.elements)
    for tag in gone:
        meta.pop(tag, None)
        elements.pop(tag, None)
    for tag, element in own.items():
        (meta if tag >> 16 == _META else elements)[tag] = element
    if deferred or template.deferred:
        assert isinstance(source, FileSource)  # of archives everything is stored
        dataset: Dataset = FileDataset(str(source.path), elements, is_implicit_VR=implicit)
        dataset.set_original_encoding(implicit, little, charset)
    else:
        dataset = dataset_of(Dataset, elements, implicit, little, charset)
    dataset.file_meta = dataset_of(FileMetaDataset, meta, False, True, default_encoding)
    return Header(source, dataset, syntax, instance, sop_class, frames, offset)
