"""Where objects from the network become files: whole or not at all, none twice, none under a name that it brought.

A file lies at ``folder/<Study Instance UID>/<Series Instance UID>/<SOP Instance UID>.dcm``. A UID that is none (PS3.5
section 9) gives a name of its digest, so that no text of a file is ever used as a path. Data sets are kept as they came,
byte for byte.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import re
import secrets
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import write_file_meta_info
from pydicom.uid import UID, DeflatedExplicitVRLittleEndian

from healthgpt_viewer.imaging.results.save import remove_leftovers, sync_folder
from healthgpt_viewer.language import said

from .errors import Refused

_UID = re.compile(r"[0-9]+(\.[0-9]+)*")
_WANTED = ["SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID"]
# Statuses of C-STORE (PS3.4 table B.2-1; the second PS3.7 C.5.5).
NO_ROOM, DUPLICATE, MISMATCH, UNREADABLE = 0xA700, 0x0111, 0xA900, 0xC000


@dataclass(frozen=True)
class Arrived:
    """An object that came.

    ``outcome``: "new"; "same", it was here; "differs", another one of its UID was here, and stays.
    """

    path: Path
    study_uid: str
    series_uid: str
    sop_instance_uid: str
    outcome: Literal["new", "same", "differs"]


@dataclass(frozen=True)
class _Listener:
    arrived: Callable[[Arrived], None]
    refused: Callable[[Refused], None]


class Inbox:
    """The folder of fetched and received studies. May be used from any thread.

    Args:
        folder: made when the first object comes.
        object_limit: bytes of the largest object that is taken in.
        free_limit: bytes that are left free on the disk.
    """

    def __init__(self, folder: Path, *, object_limit: int = 1 << 30, free_limit: int = 1 << 30) -> None:
        self.folder = folder
        self.object_limit = object_limit
        self.free_limit = free_limit
        self._lock = threading.Lock()
        self._listeners: list[_Listener] = []
        self._cleaned: set[Path] = set()

    @contextmanager
    def listening(
        self, arrived: Callable[[Arrived], None], refused: Callable[[Refused], None]
    ) -> Iterator[None]:
        """Be told of every object that comes or is refused while the block runs, on the thread that brought it."""
        listener = _Listener(arrived, refused)
        self._listeners.append(listener)
        try:
            yield
        finally:
            self._listeners.remove(listener)

    def path_of(self, study_uid: str, series_uid: str, sop_instance_uid: str) -> Path:
        """The file of an object, whether it is there or not."""
        return self.folder / _name(study_uid) / _name(series_uid) / f"{_name(sop_instance_uid)}.dcm"

    def holds(self, study_uid: str, series_uid: str, sop_instance_uid: str) -> bool:
        """Whether an object is here."""
        return self.path_of(study_uid, series_uid, sop_instance_uid).is_file()

    def count(self, study_uid: str, series_uid: str | None = None) -> int:
        """How many objects of a study, or of one of its series, are here."""
        study = self.folder / _name(study_uid)
        places = [study / _name(series_uid)] if series_uid else _listed(study)
        return sum(
            file.suffix == ".dcm" and file.name[0] != "." for place in places for file in _listed(place)
        )

    def take(
        self, data: bytes, *, sop_class_uid: str, sop_instance_uid: str, transfer_syntax_uid: str
    ) -> Arrived:
        """Keep a data set that came in a message (PS3.7), and tell the listeners.

        Raises:
            Refused: it is too large, no data set, or not what the message says; or it cannot be written.
        """

        def encoded() -> bytes:
            self.check_size(len(data))
            if transfer_syntax_uid == DeflatedExplicitVRLittleEndian:
                raise Refused(
                    UNREADABLE, said("A deflated object was refused: how large it unpacks cannot be known.")
                )
            return _preamble(sop_class_uid, sop_instance_uid, transfer_syntax_uid) + data

        return self._take(encoded, sop_class_uid, sop_instance_uid)

    def take_file(self, dataset: Dataset) -> Arrived:
        """Keep a data set that came as a file, and tell the listeners; errors as of ``take``."""

        def encoded() -> bytes:
            buffer = io.BytesIO()
            try:
                dataset.save_as(buffer, enforce_file_format=True)
            except Exception as error:
                raise Refused(
                    UNREADABLE, said("An object was refused: it is no whole DICOM file.")
                ) from error
            self.check_size(buffer.tell())
            return buffer.getvalue()

        named = (str(dataset.get(keyword, "")) for keyword in ("SOPClassUID", "SOPInstanceUID"))
        return self._take(encoded, *named)

    def refuse(self, refused: Refused) -> None:
        """Tell the listeners of an object that did not come this far, for example one that announced itself too large."""
        for listener in tuple(self._listeners):
            listener.refused(refused)

    def too_large(self, size: int) -> Refused:
        """What to say of an object of ``size`` bytes, which is over the limit."""
        return Refused(
            NO_ROOM,
            said(
                "An object of {size:.1f} MB was refused: the limit is {object_limit:.1f} MB. The limit "
                "stands in Network, Servers and receiver.",
                size=size / 1000000.0,
                object_limit=self.object_limit / 1000000.0,
            ),
        )

    def check_size(self, size: int) -> None:
        """Refuse what is too large for this folder or for the disk.

        Raises:
            Refused: it is.
        """
        if size > self.object_limit:
            raise self.too_large(size)
        if _free(self.folder) < self.free_limit + size:
            raise Refused(
                NO_ROOM,
                said(
                    "The disk of {folder} is nearly full, and nothing more is taken in. Free some space.",
                    folder=self.folder,
                ),
            )

    def _take(self, encoded: Callable[[], bytes], sop_class_uid: str, sop_instance_uid: str) -> Arrived:
        try:
            arrived = self._filed(encoded(), sop_class_uid, sop_instance_uid)
        except Refused as refused:
            self.refuse(refused)
            raise
        for listener in tuple(self._listeners):
            listener.arrived(arrived)
        return arrived

    def _filed(self, whole: bytes, sop_class_uid: str, sop_instance_uid: str) -> Arrived:
        study, series = _places(whole, sop_class_uid, sop_instance_uid)
        path = self.path_of(study, series, sop_instance_uid)
        try:
            with self._lock:
                outcome = self._keep(whole, path)
        except OSError as error:
            raise Refused(
                NO_ROOM,
                said(
                    "An object could not be written to {folder}: {strerror}. Nothing half-written is left.",
                    folder=self.folder,
                    strerror=error.strerror or error,
                ),
            ) from error
        return Arrived(path, study, series, sop_instance_uid, outcome)

    def _keep(self, whole: bytes, path: Path) -> Literal["new", "same", "differs"]:
        if path.exists():
            return "same" if _is_same(whole, path) else "differs"
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.parent not in self._cleaned:
            self._cleaned.add(path.parent)
            remove_leftovers(path.parent)
        _write(whole, path)
        return "new"


def _name(uid: str) -> str:
    if len(uid) <= 64 and _UID.fullmatch(uid):
        return uid
    return "x" + hashlib.sha256(uid.encode("utf-8", "surrogatepass")).hexdigest()[:40]


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _preamble(sop_class_uid: str, sop_instance_uid: str, transfer_syntax_uid: str) -> bytes:
    """What stands in a file before the data set (PS3.10 7.1)."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = UID(sop_class_uid)
    meta.MediaStorageSOPInstanceUID = UID(sop_instance_uid)
    meta.TransferSyntaxUID = UID(transfer_syntax_uid)
    buffer = io.BytesIO()
    buffer.write(b"\0" * 128 + b"DICM")
    try:
        write_file_meta_info(buffer, meta, enforce_standard=True)
    except (ValueError, AttributeError, TypeError) as error:
        raise Refused(UNREADABLE, said("An object was refused: its message does not name it.")) from error
    return buffer.getvalue()


def _places(whole: bytes, sop_class_uid: str, sop_instance_uid: str) -> tuple[str, str]:
    """The UIDs of study and series, once the data set is seen to be what was announced."""
    try:
        header = pydicom.dcmread(io.BytesIO(whole), stop_before_pixels=True, specific_tags=_WANTED)
        named = {keyword: str(header.get(keyword) or "") for keyword in _WANTED}
    except Exception as error:
        raise Refused(UNREADABLE, said("An object was refused: it cannot be read as DICOM.")) from error
    if not all(named.values()):
        raise Refused(
            UNREADABLE, said("An object was refused: it does not say which study and series it is of.")
        )
    if (named["SOPClassUID"], named["SOPInstanceUID"]) != (sop_class_uid, sop_instance_uid):
        raise Refused(MISMATCH, said("An object was refused: it is not the one that its message announced."))
    return named["StudyInstanceUID"], named["SeriesInstanceUID"]


def _is_same(whole: bytes, path: Path) -> bool:
    """Whether a file holds the same data set; archives may write the same one in another encoding."""
    there = path.read_bytes()
    if there == whole:
        return True
    try:
        return bool(pydicom.dcmread(io.BytesIO(there)) == pydicom.dcmread(io.BytesIO(whole)))
    except Exception:  # noqa: BLE001 - what cannot be compared is not the same
        return False


def _write(whole: bytes, path: Path) -> None:
    part = path.with_name(f".{path.name}.part-{secrets.token_hex(4)}")
    try:
        with part.open("xb") as file:
            file.write(whole)
            file.flush()
            os.fsync(file.fileno())
        part.rename(path)
        sync_folder(path.parent)  # the sender may delete its own copy once it is told that this one is kept
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _free(folder: Path) -> int:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free
