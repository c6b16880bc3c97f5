"""Where models lie, and which paths a manifest may name."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

from platformdirs import user_data_path

from .errors import ManifestError

FILE_NAME = "model.toml"
BUNDLED = "bundled"
# Published models that are known by name; they are not shipped.
CATALOGUE = ("HealthGPT-M3", "HealthGPT-L14", "HealthGPT-XL32", "HealthGPT-Pro-4B", "HealthGPT-Pro-8B")
_PLAIN_NAME = re.compile(r"[A-Za-z0-9][\w.-]*(?<!\.)")
_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")


def resolve_model(name: str) -> Path:
    """The folder of a model given by the bundled model's name, a folder, or a name in the models folder.

    Raises:
        ManifestError: there is no such model here; says where it would have to be.
    """
    from healthgpt_resources import path as resource

    if name == BUNDLED:
        return Path(resource("models", BUNDLED))
    given = Path(name).expanduser()
    if given.suffix == ".toml" and given.is_file():
        return given.parent
    if given.is_dir():
        return given
    installed = models_folder() / name
    if Path(name).name == name and installed.is_dir():
        return installed
    if name in CATALOGUE:
        raise ManifestError(
            "The model {name} is not on this computer: 'healthgpt models download {name}' fetches it.",
            name=name,
        )
    raise ManifestError(
        "There is no model '{name}': give '{bundled}' or a folder that holds a {file}.",
        name=name,
        bundled=BUNDLED,
        file=FILE_NAME,
    )


def models_folder() -> Path:
    """Where installed models lie: below HEALTHGPT_HOME, or where the system keeps a user's data."""
    home = os.environ.get("HEALTHGPT_HOME")
    return (Path(home) if home else user_data_path("healthgpt-viewer", appauthor=False)) / "models"


def is_installed(root: Path) -> bool:
    """Whether a model came from elsewhere and lies in the models folder."""
    return root.resolve().is_relative_to(models_folder().resolve())


def part_of(root: Path, relative: str, *, beside: bool) -> Path:
    """The absolute path of a model's part, which may not be there.

    Args:
        root: the folder of the manifest.
        relative: the part's path in it, with forward slashes.
        beside: whether ``../name`` may lead to the folder beside the model.

    Raises:
        ManifestError: the path leaves the model, by itself or through a symbolic link.
    """
    wanted, home = Path(relative), root.resolve()
    tree = home
    if wanted.parts[:1] == ("..",) and beside and len(wanted.parts) > 1:
        tree = home.parent / wanted.parts[1]
        wanted = Path(*wanted.parts[2:])
    if not relative or wanted.is_absolute() or ".." in wanted.parts or "\\" in relative:
        raise _leaves(root, relative)
    try:
        place = (tree / wanted).resolve()
        if not place.is_relative_to(tree):
            raise _leaves(root, relative)
        _check_links(root, relative, place, tree)
    except (OSError, ValueError, RuntimeError) as error:  # no path at all, or links in a ring
        if isinstance(error, OSError) and error.errno == errno.ENOMEM:
            raise  # the path is not to blame
        raise _leaves(root, relative) from error
    return place


def is_plain_name(name: str) -> bool:
    """Whether a name can be that of a folder on every system, and of nothing outside of it."""
    return _PLAIN_NAME.fullmatch(name) is not None


def is_hub_id(relative: str) -> bool:
    """Whether a part's name has the form of a repository of the Hugging Face hub, ``owner/name``."""
    return _HUB_ID.fullmatch(relative) is not None


def hub_folder(repository: str) -> Path | None:
    """The folder of a repository of the hub that was fetched earlier; nothing is fetched."""
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(repository, local_files_only=True))
    except (LocalEntryNotFoundError, HFValidationError, OSError):
        return None


def _check_links(root: Path, relative: str, place: Path, tree: Path) -> None:
    """No file of a folder may be a link that leads out of the model."""
    if place.is_dir():
        for file in place.iterdir():
            if file.is_symlink() and not file.resolve().is_relative_to(tree):
                raise _leaves(root, f"{relative}/{file.name}")


def _leaves(root: Path, relative: str) -> ManifestError:
    return ManifestError(
        "The manifest in {root} names {relative!r}, which lies outside of the model's folder.",
        root=root,
        relative=relative,
    )
