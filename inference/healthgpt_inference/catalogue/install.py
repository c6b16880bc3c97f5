"""The models folder: what lies in it, how a model comes in without a network, and how it goes out again."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import tomli_w

from healthgpt_inference.errors import ManifestError
from healthgpt_inference.manifest import (
    BUNDLED,
    FILE_NAME,
    Manifest,
    load_manifest,
    models_folder,
    sha256,
    write_manifest,
)
from healthgpt_inference.places import is_plain_name

from .released import Released

Tell = Callable[[str], None]
IMAGE_TOKENIZER = "vqgan"
_TOKENIZER_CONFIG, _TOKENIZER_WEIGHTS = "model.yaml", ("model.safetensors", "last.ckpt")
_TEXTS = ("README*", "LICENSE*", "LICENCE*", "NOTICE*", "MODEL_CARD*")
_DEPTH = 3  # folders below the one that is imported in which parts are looked for


def installed() -> list[Path]:
    """The folders of the models that lie in the models folder, by name; none that was begun and not finished."""
    found = models_folder().glob(f"[!.]*/{FILE_NAME}")
    return sorted(path.parent for path in found)


def folder_of(name: str) -> Path:
    """Where a model of a name lies, or would lie, in the models folder.

    Raises:
        ManifestError: the name is no name of a folder.
    """
    if not is_plain_name(name) or name == BUNDLED:
        raise ManifestError(
            "A model cannot be called '{name}': use letters, digits, '-', '_', '.', and another name than "
            "'{bundled}'.",
            name=name,
            bundled=BUNDLED,
        )
    return models_folder() / name


def import_folder(source: Path, name: str | None = None, tell: Tell | None = None) -> Path:
    """Copy a model folder, with all that it names, into the models folder; it is there whole or not at all.

    Parts that lie beside it, or in the hub's cache of this computer, come along, so that the copy needs nothing else.

    Raises:
        ManifestError: it is no model folder, lacks a part, differs from its own hashes, or there is one of that name.
    """
    manifest = load_manifest(source)
    with _new_folder(name or manifest.name) as folder:
        places = {part: _inside(part) for part in _parts_of(manifest)}
        for part, inside in places.items():
            (tell or _quiet)(part)
            _copy_part(manifest.path(part), folder / inside)
        for pattern in _TEXTS:
            for text in manifest.root.glob(pattern):
                _copy_file(text, folder / text.name)
        moved = _moved(manifest, folder, places)
        _check_hashes(moved)
        write_manifest(replace(moved, hashes=hashes_of(folder)), folder)
        load_manifest(folder, downloaded=True)
    return folder_of(name or manifest.name)


def import_released(
    model: Released, source: Path, image_tokenizer: Path | None = None, tell: Tell | None = None
) -> Path:
    """Bring in a released model whose files were fetched by other means and lie somewhere below ``source``.

    Raises:
        ManifestError: a file of it is not there; it is named.
    """
    found = {name: _find_file(source, part.files) for name, part in model.parts.items()}
    parts = tuple(name for name, files in found.items() if files)
    if model.parts and not parts:
        wanted = ", ".join(file for part in model.parts.values() for file in part.files)
        raise ManifestError(
            "Below {source} there is none of the weights of {model}: {wanted}.",
            source=source,
            model=model.name,
            wanted=wanted,
        )
    folders = {
        one.id: _find_repository(source, one.id)
        for one in (model.built_on if model.parts else model.repositories)
    }
    tokenizer = image_tokenizer or _find_image_tokenizer(source)
    with _new_folder(model.name) as folder:
        for name in parts:
            for file in found[name]:
                (tell or _quiet)(file.name)
                _copy_file(file, folder / file.name)
        for repository, place in folders.items():
            (tell or _quiet)(repository)
            _copy_part(place, folder / repository)
        add_image_tokenizer(tokenizer, folder)
        write_released(model, parts, folder, hashes_of(folder))
    return folder_of(model.name)


def add_image_tokenizer(source: Path | None, folder: Path) -> None:
    """Copy an image tokenizer (model.yaml with last.ckpt or model.safetensors) into a model's folder, where one is given.

    Raises:
        ManifestError: a file of it is missing.
    """
    if source is None:
        return
    weights = next((source / name for name in _TOKENIZER_WEIGHTS if (source / name).is_file()), None)
    if weights is None or not (source / _TOKENIZER_CONFIG).is_file():
        raise ManifestError(
            "{source} holds no image tokenizer: that is model.yaml with last.ckpt or model.safetensors.",
            source=source,
        )
    for file in (source / _TOKENIZER_CONFIG, weights):
        _copy_file(file, folder / IMAGE_TOKENIZER / file.name)


def write_released(
    model: Released, parts: Sequence[str], folder: Path, hashes: Mapping[str, str]
) -> Manifest:
    """Write the ``model.toml`` of a released model with some of its parts, and check it."""
    document: dict[str, Any] = dict(model.manifest)
    if model.parts:
        document["tasks"] = {name: document["tasks"][name] for name in parts}
    place = folder / IMAGE_TOKENIZER
    weights = next((name for name in _TOKENIZER_WEIGHTS if (place / name).is_file()), None)
    if weights is not None:
        config = f"{IMAGE_TOKENIZER}/{_TOKENIZER_CONFIG}"
        document["image_tokenizer"] = {"config": config, "weights": f"{IMAGE_TOKENIZER}/{weights}"}
    document["licence"] = {one.id: one.licence for one in model.repositories}
    document["hashes"] = dict(sorted(hashes.items()))
    part = folder / f".{FILE_NAME}.part"
    try:
        part.write_bytes(tomli_w.dumps(document).encode())
        part.replace(folder / FILE_NAME)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise ManifestError(
            "The manifest cannot be written to {path}: {reason}.", path=folder, reason=error.strerror
        ) from error
    return load_manifest(folder, downloaded=True)


def hashes_of(folder: Path, known: Mapping[str, str] | None = None) -> dict[str, str]:
    """The SHA-256 of every file of a model, by its path in the folder; those that are known are not read again."""
    known = known or {}
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != FILE_NAME)
    names = {path.relative_to(folder).as_posix(): path for path in files if not path.name.startswith(".")}
    return {name: known.get(name) or sha256(path) for name, path in sorted(names.items())}


def remove(name: str) -> int:
    """Take a model out of the models folder; returns how many bytes it held. What it shares with others stays there.

    Raises:
        ManifestError: there is no such model there, or a file of it is in use or may not be deleted.
    """
    folder = folder_of(name)
    begun = unfinished(name)
    if not folder.is_dir() and not begun.is_dir():
        raise ManifestError("There is no model '{name}' in {folder}.", name=name, folder=models_folder())
    size = 0
    for place in (folder, begun):
        if place.is_symlink():
            place.unlink()
        elif place.is_dir():
            size += size_of(place)
            _delete(place)
    return size


def _delete(folder: Path) -> None:
    """Delete a folder: out of the way first, so that nothing half-deleted is taken for a model."""
    away = folder.with_name(f".removed-{secrets.token_hex(4)}")
    try:
        folder.replace(away)
        shutil.rmtree(away)
    except OSError as error:
        raise ManifestError(
            "The model {folder} cannot be deleted: {reason}. Close the programs that use it, and try again.",
            folder=folder,
            reason=error.strerror,
        ) from error


def unfinished(name: str) -> Path:
    """Where a download of a model lies until it is whole."""
    return folder_of(name).with_name(f".{name}.download")


def size_of(folder: Path) -> int:
    """Bytes of all files of a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


@contextmanager
def _new_folder(name: str) -> Iterator[Path]:
    """A folder that becomes the model's once everything in it is there; on any error it goes away again."""
    final = folder_of(name)
    if final.exists():
        raise ManifestError(
            "There is a model '{name}' in {folder} already: remove it, or give another name.",
            name=name,
            folder=models_folder(),
        )
    folder = final.with_name(f".{name}.{secrets.token_hex(4)}.import")
    try:
        folder.mkdir(parents=True)
        yield folder
        folder.replace(final)
    except OSError as error:
        raise ManifestError(
            "The model was not copied to {final}: {reason}. Nothing half-written is left.",
            final=final,
            reason=error.strerror or error,
        ) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _parts_of(manifest: Manifest) -> list[str]:
    """What a manifest names, each once; the folders first."""
    named = [manifest.base, manifest.vision, manifest.tokenizer_config, manifest.tokenizer_weights]
    named += [file for task in manifest.tasks.values() for file in task.weights]
    named += list(manifest.hashes)
    return [part for part in dict.fromkeys(named) if part]


def _inside(part: str) -> str:
    """A part's path in the copy: what lay beside the model comes in."""
    return part.removeprefix("../")


def _moved(manifest: Manifest, root: Path, places: Mapping[str, str]) -> Manifest:
    """The manifest of the copy."""
    return replace(
        manifest,
        root=root,
        base=places.get(manifest.base, ""),
        vision=places.get(manifest.vision, ""),
        tasks={
            name: replace(task, weights=tuple(places[file] for file in task.weights))
            for name, task in manifest.tasks.items()
        },
        tokenizer_config=places.get(manifest.tokenizer_config, ""),
        tokenizer_weights=places.get(manifest.tokenizer_weights, ""),
        hashes={places[name]: value for name, value in manifest.hashes.items()},
    )


def _check_hashes(manifest: Manifest) -> None:
    problems = manifest.verify()
    if problems:
        raise ManifestError(
            "The model '{model}' is not whole: {problem}", model=manifest.name, problem=problems[0]
        )


def _copy_part(source: Path, target: Path) -> None:
    """Copy a file, or the plain files of a folder; programs in it are left out, since none is ever run."""
    if source.is_file():
        _copy_file(source, target)
        return
    for file in sorted(source.iterdir()):
        if file.is_file() and not file.name.startswith(".") and file.suffix != ".py":
            _copy_file(file, target / file.name)


def _copy_file(source: Path, target: Path) -> None:
    if target.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _below(source: Path) -> Iterator[Path]:
    """A folder and those below it, the nearest first."""
    level = [source]
    for _ in range(_DEPTH + 1):
        yield from level
        level = [
            child
            for folder in level
            for child in sorted(folder.iterdir())
            if child.is_dir() and not child.is_symlink() and not child.name.startswith(".")
        ]


def _find_file(source: Path, names: Sequence[str]) -> list[Path]:
    """The files of these names in one folder; none where one of them is missing."""
    for folder in _below(source):
        files = [folder / name for name in names]
        if all(file.is_file() for file in files):
            return files
    return []


def _find_repository(source: Path, repository: str) -> Path:
    """The folder that holds a repository: it is called as the repository is.

    Raises:
        ManifestError: there is none.
    """
    wanted = repository.split("/")[1].lower()
    for folder in _below(source):
        if folder.name.lower() == wanted and (folder / "config.json").is_file():
            return folder
    raise ManifestError(
        "Below {source} there is no folder '{name}' with the files of {repository}.",
        source=source,
        name=repository.split("/")[1],
        repository=repository,
    )


def _find_image_tokenizer(source: Path) -> Path | None:
    for folder in _below(source):
        weights = any((folder / name).is_file() for name in _TOKENIZER_WEIGHTS)
        if weights and (folder / _TOKENIZER_CONFIG).is_file():
            return folder
    return None


def _quiet(_: str) -> None:
    """For callers who do not ask how far it is."""
