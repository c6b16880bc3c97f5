"""The checkpoints that were released: where they are, how large, under which licence, and what they were trained for."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from healthgpt_inference.errors import ManifestError


@dataclass(frozen=True)
class Repository:
    """A repository of the hub. ``bytes`` are those of its weights, 0 where only parts of it are fetched."""

    id: str
    licence: str
    bytes: int = 0

    @property
    def page(self) -> str:
        """Where its licence can be read."""
        return f"https://huggingface.co/{self.id}"


@dataclass(frozen=True)
class Part:
    """The weights of one task, which can be fetched without the others."""

    files: tuple[str, ...]
    bytes: int


@dataclass(frozen=True)
class Sizes:
    """How many parameters a model has, by what they are for.

    Args:
        linear: the projections of the decoder layers.
        tables: embedding and output head.
        adapters: of each task.
        layers, kv_width: of the KV cache, which holds 2 x layers x kv_width numbers for each position.
        image_tokens: of one generated picture; 0 where it does not draw.
    """

    linear: int
    tables: int
    vision: int
    image_tokenizer: int
    layers: int
    kv_width: int
    image_tokens: int
    adapters: Mapping[str, int]

    @property
    def parameters(self) -> int:
        """All of them."""
        own = self.linear + self.tables + self.vision + self.image_tokenizer
        return own + sum(self.adapters.values())


@dataclass(frozen=True)
class Released:
    """A model that was released.

    ``parts`` are its tasks' weights; a model without parts is one whole repository. ``manifest`` is the ``model.toml`` that
    it gets here, with all parts.
    """

    name: str
    repository: Repository
    built_on: tuple[Repository, ...]
    parts: Mapping[str, Part]
    sizes: Sizes
    trained_for: tuple[str, ...]
    about: tuple[str, ...]
    manifest: Mapping[str, Any]

    @property
    def repositories(self) -> tuple[Repository, ...]:
        """Every repository that something is fetched from."""
        return (self.repository, *self.built_on)

    def bytes(self, parts: tuple[str, ...] | None = None) -> int:
        """Size of a download of some parts, or of all, as far as it was known when this program was made."""
        chosen = self.parts if parts is None else parts
        return sum(one.bytes for one in self.repositories) + sum(self.parts[name].bytes for name in chosen)

    def chosen(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """The parts of these names, in the order of the manifest; the first one where none is named.

        Raises:
            ManifestError: there is no such part.
        """
        for name in names:
            if name not in self.parts:
                known = ", ".join(self.parts) or "none: it is one whole"
                raise ManifestError(
                    "The model {model} has no part '{name}'; its parts are {known}.",
                    model=self.name,
                    name=name,
                    known=known,
                )
        wanted = names or tuple(self.parts)[:1]
        return tuple(name for name in self.parts if name in wanted)


@cache
def released() -> Mapping[str, Released]:
    """The released models by their names."""
    document = tomllib.loads(files(__package__).joinpath("released.toml").read_text(encoding="utf-8"))
    repositories = {name: Repository(name, **values) for name, values in document["repositories"].items()}
    return {name: _model(name, values, repositories) for name, values in document["models"].items()}


def find_released(name: str) -> Released:
    """A released model by its name.

    Raises:
        ManifestError: it is not known.
    """
    found = released().get(name)
    if found is None:
        raise ManifestError(
            "The model '{name}' is not known; known are {known}.", name=name, known=", ".join(released())
        )
    return found


def _model(name: str, values: Mapping[str, Any], repositories: Mapping[str, Repository]) -> Released:
    manifest = values["manifest"]
    paths = (manifest.get(key, {}).get("path", "") for key in ("base", "vision"))
    return Released(
        name,
        repositories[values["repository"]],
        tuple(repositories[path] for path in paths if path and path != values["repository"]),
        {task: Part(tuple(part["files"]), part["bytes"]) for task, part in values.get("parts", {}).items()},
        Sizes(**values["sizes"]),
        tuple(values["trained_for"]),
        tuple(values["about"]),
        manifest,
    )
