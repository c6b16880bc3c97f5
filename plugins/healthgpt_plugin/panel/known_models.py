"""The models that are known, with what a reader wants to know of each before choosing it. No Qt, no torch."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from healthgpt_inference.catalogue.fit import Fit, best, fits, sizes_of
from healthgpt_inference.catalogue.install import installed, size_of, unfinished
from healthgpt_inference.catalogue.machine import Device
from healthgpt_inference.catalogue.released import Released, released
from healthgpt_inference.catalogue.words import advice, fit_words, size_words
from healthgpt_inference.errors import EngineError
from healthgpt_inference.manifest import BUNDLED, Manifest, load_manifest, resolve_model
from healthgpt_plugin.eligibility import TITLES
from healthgpt_plugin.engine_words import in_words
from healthgpt_viewer.language import said, strung

_QUICK_HASH = 500_000_000  # bytes up to which the hash of a model is computed when its page is opened


@dataclass(frozen=True)
class KnownModel:
    """A model that is here, or was released.

    Args:
        folder: where it lies; None where it is not on this computer.
        state: that it is here, or what is wrong with it.
        uses: what it was trained for, by the names of the manifest.
        options: how it fits this machine, in every precision; empty where its sizes are not known.
    """

    name: str
    folder: Path | None
    state: str
    bytes: int
    uses: tuple[str, ...]
    licences: tuple[tuple[str, str], ...]
    about: tuple[str, ...]
    options: tuple[Fit, ...]
    released: Released | None = None

    @property
    def is_removable(self) -> bool:
        """Whether it lies in the models folder, and not with the program."""
        return self.folder is not None and self.name != BUNDLED

    @property
    def advice(self) -> str:
        """Whether this machine runs it, in a few words."""
        return in_words(advice(best(self.options))) if self.options else said("its size is not known")

    @property
    def tasks(self) -> str:
        """What it was trained for, in words."""
        return strung([TITLES.get(use, use) for use in self.uses], ", ") or said("nothing")

    def fit_lines(self) -> list[str]:
        """How it fits, a line for each device and precision that can be thought of."""
        lines = []
        for option in self.options:
            where = f"{option.device.kind}, {option.precision}: {size_words(option.bytes)}"
            lines.append(strung([where, in_words(fit_words(option))], ", "))
        return lines


def known_models(found: Sequence[Device]) -> list[KnownModel]:
    """Every model that is here, and every other one that was released, with its fit on some devices."""
    here = {BUNDLED: resolve_model(BUNDLED), **{folder.name: folder for folder in installed()}}
    models = [_here(name, folder, found) for name, folder in here.items()]
    return models + [_not_here(one, found) for name, one in released().items() if name not in here]


def _here(name: str, folder: Path, found: Sequence[Device]) -> KnownModel:
    about = released()[name].about if name in released() else ()
    try:
        manifest = load_manifest(folder)
        options = tuple(fits(sizes_of(manifest), found))
    except EngineError as error:
        return KnownModel(name, folder, in_words(str(error)), size_of(folder), (), (), about, ())
    licences = tuple(manifest.licence.items())
    return KnownModel(
        name, folder, said("on this computer"), size_of(folder), tuple(manifest.uses), licences, about, options,
        released().get(name),
    )  # fmt: skip


def _not_here(one: Released, found: Sequence[Device]) -> KnownModel:
    state = said("a download was begun") if unfinished(one.name).is_dir() else said("not on this computer")
    licences = tuple((repository.id, repository.licence) for repository in one.repositories)
    options = tuple(fits(one.sizes, found))
    return KnownModel(one.name, None, state, one.bytes(), one.trained_for, licences, one.about, options, one)


def digest_of(manifest: Manifest) -> str:
    """The hash that results carry; of a large model from the checksums that came with it, and empty where there are none.

    Raises:
        EngineError: a file is missing.
    """
    files = manifest.named_files()
    if sum(path.stat().st_size for path in files.values()) <= _QUICK_HASH:
        return manifest.weights_sha256()
    if not all(name in manifest.hashes for name in files):
        return ""
    if len(files) == 1:
        return manifest.hashes[next(iter(files))]
    lines = "".join(f"{name} {manifest.hashes[name]}\n" for name in sorted(files))
    return hashlib.sha256(lines.encode()).hexdigest()
