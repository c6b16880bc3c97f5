"""Files of the Hugging Face hub: listed with their checksums, fetched whole or not at all, going on where they were cut off.

``huggingface_hub`` talks to the hub. Its own download begins a file anew after the program was ended (its pull request
4228), which for shards of five gigabytes is hours; so the part that came is kept here and the rest is asked for by its
range.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from huggingface_hub import HfApi, constants, hf_hub_url, try_to_load_from_cache
from huggingface_hub.errors import HfHubHTTPError, HTTPError, OfflineModeIsEnabled, RepositoryNotFoundError
from huggingface_hub.file_download import http_get
from huggingface_hub.utils import build_hf_headers, logging

from healthgpt_inference.errors import HubError

OnBytes = Callable[[int], None]
# A plain name in the top folder of a repository: no folder, no drive, nothing that steers a shell or a file system.
_PLAIN_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+-]*")
# What came of a chunk when a connection breaks is lost: of the library's own ten megabytes a slow and unsteady line would
# never finish one. It is read by ``http_get`` at each call.
constants.DOWNLOAD_CHUNK_SIZE = 1 << 18
# How a transfer goes is told here; the library's own words of each new attempt would stand between.
logging.set_verbosity_error()


@dataclass(frozen=True)
class RemoteFile:
    """A file of one commit of a repository. ``sha256`` is empty for small files, which git names by ``blob``."""

    repository: str
    commit: str
    name: str
    size: int
    sha256: str
    blob: str

    @property
    def digest(self) -> str:
        """The checksum that the hub gives of its content."""
        return self.sha256 or self.blob


def endpoint() -> str:
    """The address of the hub: ``HF_ENDPOINT``, or the public one."""
    return (os.environ.get("HF_ENDPOINT") or constants.ENDPOINT).rstrip("/")


def list_files(repository: str) -> tuple[RemoteFile, ...]:
    """The files in the top folder of a repository as it is now.

    Raises:
        HubError: the hub cannot be reached, has no such repository, or does not let it be read.
    """
    with told(repository):
        info = HfApi(endpoint=endpoint()).model_info(repository, files_metadata=True)
    found = []
    for entry in info.siblings or []:
        if not _PLAIN_NAME.fullmatch(entry.rfilename):
            continue
        if entry.size is None or entry.size < 0 or not (entry.lfs or entry.blob_id) or info.sha is None:
            raise HubError(
                "The hub told neither size nor checksum of {repository}/{name}: try again later.",
                repository=repository,
                name=entry.rfilename,
            )
        sha256 = entry.lfs.sha256 if entry.lfs else ""
        found.append(
            RemoteFile(repository, info.sha, entry.rfilename, entry.size, sha256, entry.blob_id or "")
        )
    return tuple(found)


def cached(file: RemoteFile) -> Path | None:
    """The same file where another program has fetched it into the cache of the hub on this computer."""
    found = try_to_load_from_cache(file.repository, file.name, revision=file.commit)
    return Path(found) if isinstance(found, str) else None


def part_of_file(file: RemoteFile, place: Path) -> Path:
    """Where what came of a file lies until it is whole; named by the checksum, so that another version is not mixed in."""
    return place.with_name(f".{place.name}.{file.digest[:16]}.part")


def fetch(file: RemoteFile, place: Path, tell: OnBytes) -> None:
    """Fetch a file to ``place``, going on with what came of it before.

    Args:
        tell: is called with the number of bytes that came; what it raises ends the transfer, and what came is kept.

    Raises:
        HubError: it cannot be fetched (what came is kept), or its checksum is not the hub's (nothing is kept).
    """
    part = part_of_file(file, place)
    with told(f"{file.repository}/{file.name}"):
        place.parent.mkdir(parents=True, exist_ok=True)
        have = part.stat().st_size if part.exists() else 0
        if have > file.size:
            part.unlink()
            have = 0
        tell(have)
        url = hf_hub_url(file.repository, file.name, revision=file.commit, endpoint=endpoint())
        with part.open("ab") as out:
            http_get(
                url,
                out,
                resume_size=have,
                headers=build_hf_headers(),
                expected_size=file.size,
                displayed_filename=file.name,
                tqdm_class=_meter(tell),
            )
    if not is_whole(file, part):
        part.unlink()
        raise HubError(
            "The file {repository}/{name} was damaged on the way: its checksum is not the one that the hub "
            "gives. Nothing of it was kept; start the download again.",
            repository=file.repository,
            name=file.name,
        )
    part.replace(place)


def is_whole(file: RemoteFile, path: Path) -> bool:
    """Whether a file has the size and the checksum that the hub gives: SHA-256, or of small files git's SHA-1 of a blob."""
    if not path.is_file() or path.stat().st_size != file.size:
        return False
    with path.open("rb") as opened:
        if file.sha256:
            return hashlib.file_digest(opened, "sha256").hexdigest() == file.sha256
        blob = hashlib.sha1(b"blob %d\0" % file.size, usedforsecurity=False)
        while chunk := opened.read(1 << 20):
            blob.update(chunk)
        return blob.hexdigest() == file.blob


@contextmanager
def told(what: str) -> Iterator[None]:
    """Errors of the network and of the hub as one sentence each.

    Raises:
        HubError: for what the hub and the network can do.
    """
    try:
        yield
    except OfflineModeIsEnabled as error:
        raise HubError(
            "{what} was not fetched: HF_HUB_OFFLINE forbids it. Unset it, or bring the model by 'healthgpt "
            "models import'.",
            what=what,
        ) from error
    except RepositoryNotFoundError as error:
        raise HubError(
            "{what} was not fetched: {hub} has no such repository, or hides it.", what=what, hub=endpoint()
        ) from error
    except HfHubHTTPError as error:
        status = error.response.status_code if error.response is not None else "an error"
        raise HubError(
            "{what} was not fetched: {hub} answered {status}. Try again later.",
            what=what,
            hub=endpoint(),
            status=status,
        ) from error
    except HTTPError as error:
        raise HubError(
            "{what} was not fetched: {hub} cannot be reached. Check the network and start the same command "
            "again, which goes on where it was; or bring the model by 'healthgpt models import'.",
            what=what,
            hub=endpoint(),
        ) from error
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise HubError(
                "{what} was not fetched: the disk is full. Free some space and start again.", what=what
            ) from error
        raise HubError(
            "{what} was not fetched: {reason}. Start the same command again.",
            what=what,
            reason=error.strerror or error,
        ) from error


def _meter(tell: OnBytes) -> Any:
    """A class that ``http_get`` takes for its progress bar; it hands each number of bytes on and shows nothing."""

    class Meter:
        def __init__(self, *_: Any, **__: Any) -> None: ...

        def __enter__(self) -> Meter:
            return self

        def __exit__(self, *_: object) -> None: ...

        def update(self, count: float | None = 1) -> None:
            tell(int(count or 0))

        def close(self) -> None: ...

    return Meter
