"""Where the bytes of a DICOM file are: a file on disk, or a member of a zip archive, which is read without unpacking."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol

from healthgpt_viewer.language import said

_MEMBER_LIMIT = 1 << 29  # bytes; a member that unpacks to more is refused (zip bombs)
_MEMBER_RATIO, _SMALL = (
    200,
    1 << 25,
)  # images unpack to some times their packed size, bombs to a thousand times


class Source(Protocol):
    """A file that can be read."""

    @property
    def label(self) -> str:
        """The name for messages."""
        ...

    @property
    def folder(self) -> Path | None:
        """The folder that it lies in; None inside an archive."""
        ...

    def open(self) -> BinaryIO:
        """Its bytes, to be closed by the caller."""
        ...


@dataclass(frozen=True)
class FileSource:
    """A file on disk."""

    path: Path

    def __hash__(self) -> int:
        return hash(self.path)  # half the time of the generated one, and there are tens of thousands

    @property
    def label(self) -> str:
        return str(self.path)

    @property
    def folder(self) -> Path | None:
        return self.path.parent

    def open(self) -> BinaryIO:
        return self.path.open("rb")


@dataclass(frozen=True)
class ZipMember:
    """A member of a zip archive. Its name is never used as a path.

    ``opened`` is the archive, where it is open already: finding a member in the list of a large archive takes long. It is
    closed when the last of its members is let go.
    """

    archive: Path
    name: str
    opened: zipfile.ZipFile | None = field(default=None, compare=False, repr=False)

    @property
    def label(self) -> str:
        return f"{self.archive}: {self.name}"

    @property
    def folder(self) -> Path | None:
        return None

    def open(self) -> BinaryIO:
        if self.opened is not None:
            return self._read(self.opened)
        with zipfile.ZipFile(self.archive) as archive:
            return self._read(archive)

    def _read(self, archive: zipfile.ZipFile) -> BinaryIO:
        item = archive.getinfo(self.name)
        limit = max(_SMALL, min(_MEMBER_LIMIT, _MEMBER_RATIO * item.compress_size))
        if item.file_size > min(limit, _MEMBER_LIMIT):
            raise OSError(
                said(
                    "it unpacks to more than can be an image ({file_size:.0f} MB)",
                    file_size=item.file_size / 1000000.0,
                )
            )
        return io.BytesIO(archive.read(item))
