"""Fetching a released model: a plan first, so that sizes and licences are known before anything is written."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from healthgpt_inference.errors import EngineError, HubError, ManifestError
from healthgpt_inference.manifest import FILE_NAME, load_manifest, models_folder

from .hub import RemoteFile, cached, fetch, is_whole, list_files, part_of_file
from .install import (
    add_image_tokenizer,
    folder_of,
    hashes_of,
    installed,
    unfinished,
    write_released,
)
from .released import Released

OnProgress = Callable[[str, int, int], None]
# What a model is built from beside its weights. Programs (.py) are never fetched: none of a repository's code is run.
_SMALL = re.compile(r".*\.(json|jinja|txt|md|model)|(LICEN[CS]E|NOTICE)[A-Za-z0-9._-]*")
_WHOLE = (
    re.compile(r"model\.safetensors(\.index\.json)?|model-\d+-of-\d+\.safetensors"),
    re.compile(r"pytorch_model\.bin(\.index\.json)?|pytorch_model-\d+-of-\d+\.bin"),
)
_LARGEST_SMALL = 50_000_000
_RESERVE = 200_000_000  # bytes that stay free on the disk


@dataclass(frozen=True)
class Wanted:
    """A file of the hub and its path in the model's folder."""

    file: RemoteFile
    place: str


@dataclass(frozen=True)
class Plan:
    """What a download fetches, and where to."""

    model: Released
    parts: tuple[str, ...]
    files: tuple[Wanted, ...]
    folder: Path

    @property
    def bytes(self) -> int:
        """Size of all of it."""
        return sum(wanted.file.size for wanted in self.files)

    @property
    def missing(self) -> int:
        """Bytes that are still to come."""
        return self.bytes - sum(self._have(wanted) for wanted in self.files)

    def _have(self, wanted: Wanted) -> int:
        place = self.folder / wanted.place
        if place.is_file():
            return wanted.file.size
        part = part_of_file(wanted.file, place)
        return part.stat().st_size if part.is_file() else 0


def plan_download(model: Released, parts: Sequence[str] = ()) -> Plan:
    """Ask the hub what a model is made of; nothing is written.

    Args:
        parts: the tasks whose weights are wanted; the first one where none is named. Those that are here already stay.

    Raises:
        HubError: the hub cannot be reached, or lacks a file.
        ManifestError: there is no such part.
    """
    final = folder_of(model.name)
    folder = final if (final / FILE_NAME).is_file() else unfinished(model.name)
    here = tuple(load_manifest(final).tasks) if folder == final else ()
    chosen = model.chosen((*parts, *here) if parts or here else ())
    files = [Wanted(file, file.name) for file in _adapters(model, chosen)]
    for repository in model.built_on if model.parts else model.repositories:
        files += [Wanted(file, f"{repository.id}/{file.name}") for file in _whole(list_files(repository.id))]
    return Plan(model, chosen, tuple(files), folder)


def download(plan: Plan, image_tokenizer: Path | None = None, tell: OnProgress | None = None) -> Path:
    """Fetch what is missing; the model is in the models folder once all of it is there, and not before.

    Args:
        image_tokenizer: a folder with one, which is copied into the model.
        tell: is called with a file's name, the bytes of all files that are here, and the bytes of all files.

    Raises:
        HubError: a file cannot be fetched; what came is kept, and the next call goes on.
        ManifestError: the image tokenizer is not whole, or the disk refuses.
    """
    _check_room(plan)
    try:
        plan.folder.mkdir(parents=True, exist_ok=True)
        progress = _Progress(plan.bytes, tell or _quiet)
        for wanted in plan.files:
            progress.begin(wanted)
            place = plan.folder / wanted.place
            if not (place.is_file() and _checked(wanted.file, place)) and not _taken_from_here(wanted, place):
                fetch(wanted.file, place, progress.add)
            progress.end(wanted)
        add_image_tokenizer(image_tokenizer, plan.folder)
        known = {wanted.place: wanted.file.sha256 for wanted in plan.files if wanted.file.sha256}
        write_released(plan.model, plan.parts, plan.folder, hashes_of(plan.folder, known))
        final = folder_of(plan.model.name)
        if plan.folder != final:
            plan.folder.replace(final)
    except OSError as error:
        raise ManifestError(
            "The model cannot be written to {folder}: {reason}.",
            folder=models_folder(),
            reason=error.strerror or error,
        ) from error
    return final


def _adapters(model: Released, parts: Sequence[str]) -> list[RemoteFile]:
    """The weights of the chosen tasks, with the texts beside them.

    Raises:
        HubError: the repository lacks one.
    """
    if not model.parts:
        return []
    there = {file.name: file for file in list_files(model.repository.id)}
    names = [name for part in parts for name in model.parts[part].files]
    missing = next((name for name in names if name not in there), None)
    if missing is not None:
        raise HubError(
            "The repository {id} has no {missing} any more: its owners changed it.",
            id=model.repository.id,
            missing=missing,
        )
    names += [name for name in there if name.upper().startswith(("README", "LICEN", "NOTICE"))]
    return [there[name] for name in names]


def _whole(files: Sequence[RemoteFile]) -> list[RemoteFile]:
    """Configuration, tokenizer, licence and weights of a repository: safetensors where there are some, else pickles.

    Raises:
        HubError: there are neither.
    """
    weights = next(
        (found for form in _WHOLE if (found := [f for f in files if form.fullmatch(f.name)])), None
    )
    if not weights:
        raise HubError(
            "The repository {repository} holds no weights that can be read.",
            repository=files[0].repository if files else "",
        )
    indices = {f.name for form in _WHOLE for f in files if form.fullmatch(f.name)}
    small = [
        f for f in files if _SMALL.fullmatch(f.name) and f.name not in indices and f.size <= _LARGEST_SMALL
    ]
    return [*small, *weights]


def _check_room(plan: Plan) -> None:
    place = models_folder()
    while not place.exists():
        place = place.parent
    free, needed = shutil.disk_usage(place).free, plan.missing + _RESERVE
    if needed > free:
        raise HubError(
            "The model {model} needs {missing:.1f} GB more, and {place} has {free:.1f} GB free: free some space, "
            "or let HEALTHGPT_HOME name a folder on another disk.",
            model=plan.model.name,
            missing=plan.missing / 1e9,
            place=place,
            free=free / 1e9,
        )


_seen_whole: set[tuple[str, int, str]] = set()


def _checked(file: RemoteFile, place: Path) -> bool:
    """Whether a file that lies here is the hub's; its checksum is computed once in a run."""
    key = (str(place), place.stat().st_mtime_ns, file.digest)
    if key not in _seen_whole and is_whole(file, place):
        _seen_whole.add(key)
    return key in _seen_whole


def _taken_from_here(wanted: Wanted, place: Path) -> bool:
    """Take a file that another model, or another program's cache of the hub, holds already: as a second name of the same
    file where the disk allows that."""
    for source in (*_in_other_models(wanted), *filter(None, [cached(wanted.file)])):
        if not is_whole(wanted.file, source):
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        part = part_of_file(wanted.file, place)
        part.unlink(missing_ok=True)
        try:
            os.link(source.resolve(), part)
        except OSError:  # another disk, or one without links
            shutil.copyfile(source, part)
        part.replace(place)
        return True
    return False


def _in_other_models(wanted: Wanted) -> list[Path]:
    found = []
    for folder in installed():
        try:
            hashes = load_manifest(folder).hashes
        except EngineError:
            continue
        if wanted.file.sha256 and hashes.get(wanted.place) == wanted.file.sha256:
            found.append(folder / wanted.place)
    return found


class _Progress:
    """Adds up what is here."""

    def __init__(self, total: int, tell: OnProgress) -> None:
        self._total, self._tell, self._before, self._now, self._name = total, tell, 0, 0, ""

    def begin(self, wanted: Wanted) -> None:
        self._name, self._now = wanted.file.name, 0
        self.add(0)

    def add(self, count: int) -> None:
        self._now += count
        self._tell(self._name, self._before + self._now, self._total)

    def end(self, wanted: Wanted) -> None:
        self._before, self._now = self._before + wanted.file.size, 0
        self.add(0)


def _quiet(*_: object) -> None:
    """For callers who do not ask how far it is."""
