"""Where the bytes of a DICOM file are: a file on disk, or a member of a zip archive, which is read without unpacking."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

_MEMBER_LIMIT = 2 << 30  # bytes; a member that unpacks to more is refused (zip bombs)


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
    """A member of a zip archive. Its name is never used as a path."""

    archive: Path
    name: str

    @property
    def label(self) -> str:
        return f"{self.archive}: {self.name}"

    @property
    def folder(self) -> Path | None:
        return None

    def open(self) -> BinaryIO:
        with zipfile.ZipFile(self.archive) as archive:
            if archive.getinfo(self.name).file_size > _MEMBER_LIMIT:
                raise OSError("it unpacks to more than 2 GB")
            return io.BytesIO(archive.read(self.name))
