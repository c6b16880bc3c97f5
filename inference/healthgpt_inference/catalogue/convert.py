"""Pickled weights as safetensors, once: later loads map the file into memory, and nothing is unpickled any more."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from healthgpt_inference.errors import ManifestError
from healthgpt_inference.manifest import Manifest, load_manifest, sha256, write_manifest
from healthgpt_inference.places import part_of

Tell = Callable[[str], None]
_INDEX = ".index.json"


@dataclass(frozen=True)
class Converted:
    """What a conversion wrote, and the pickled files that are of no use any more; paths relative to the model."""

    written: tuple[str, ...]
    replaced: tuple[str, ...]


def convert(folder: Path, *, remove_originals: bool = False, tell: Tell | None = None) -> Converted:
    """Write the weights of a model that are pickled as safetensors beside them, and let the manifest name those.

    The pickles are read by a reader that admits tensors and nothing else (``weights.py``). What only training needs, the
    losses of an image tokenizer, is left out.

    Args:
        remove_originals: delete the pickled files once everything is written.

    Raises:
        WeightsError: a file is damaged or holds more than tensors; the model is as it was.
        ManifestError: the folder cannot be written to.
    """
    manifest = load_manifest(folder)
    work = _Conversion(manifest, tell or (lambda _: None))
    try:
        tasks = {
            name: replace(task, weights=tuple(work.file(file) for file in task.weights))
            for name, task in manifest.tasks.items()
        }
        tokenizer = work.file(manifest.tokenizer_weights) if manifest.tokenizer_weights else ""
        for part in (manifest.base, manifest.vision):
            if part:
                work.folder(part)
        work.finish()
    except OSError as error:
        raise ManifestError(
            "The weights cannot be written to {folder}: {reason}.",
            folder=folder,
            reason=error.strerror or error,
        ) from error
    finally:
        work.clear()
    if work.written:
        hashes = {name: value for name, value in manifest.hashes.items() if name not in work.replaced}
        if manifest.hashes:
            hashes |= {name: sha256(path) for name, path in work.written.items()}
        changed = replace(manifest, tasks=tasks, tokenizer_weights=tokenizer, hashes=hashes)
        write_manifest(changed, manifest.root)
        if remove_originals:
            for path in work.replaced.values():
                path.unlink()
    return Converted(tuple(work.written), tuple(work.replaced))


class _Conversion:
    """Files are written under other names first and get their own when all of them are there."""

    def __init__(self, manifest: Manifest, tell: Tell) -> None:
        self._manifest, self._tell = manifest, tell
        self._parts: dict[Path, Path] = {}
        self.written: dict[str, Path] = {}
        self.replaced: dict[str, Path] = {}

    def file(self, relative: str) -> str:
        """Convert one file where it is pickled; returns the path of what is to be read from now on."""
        if relative.endswith(".safetensors"):
            return relative
        source = self._manifest.path(relative)
        target = relative.rsplit(".", 1)[0] + ".safetensors"
        self._write(
            relative,
            source,
            target,
            part_of(self._manifest.root, target, beside=not self._manifest.downloaded),
        )
        return target

    def folder(self, relative: str) -> None:
        """Convert the weights of a Hugging Face folder, whole or in shards, where they are pickled."""
        from healthgpt_inference.weights import find_weights, shards_of

        place = part_of(self._manifest.root, relative, beside=not self._manifest.downloaded)
        if not place.exists():
            return  # in the hub's cache of this computer, which other programs use, too
        whole = find_weights(place)
        if "safetensors" in whole.name:
            return
        names = {shard.name: _as_safetensors(shard.name) for shard in shards_of(whole)}
        for pickled, safe in names.items():
            self._write(f"{relative}/{pickled}", place / pickled, f"{relative}/{safe}", place / safe)
        if whole.name.endswith(_INDEX):
            self._write_index(relative, whole, names)

    def _write(self, name: str, source: Path, target_name: str, target: Path) -> None:
        from safetensors.torch import save_file

        from healthgpt_inference.weights import read_tensors

        self._tell(name)
        tensors = read_tensors(source, names=lambda key: not key.startswith("loss."))
        part = target.with_name(f".{target.name}.part")
        self._parts[part] = target
        # Tensors of one storage, as tied tables are, are written each for itself.
        save_file(
            {key: tensor.clone().contiguous() for key, tensor in tensors.items()}, part, {"format": "pt"}
        )
        self.written[target_name], self.replaced[name] = target, source

    def _write_index(self, relative: str, index: Path, names: dict[str, str]) -> None:
        document = json.loads(index.read_text(encoding="utf-8"))
        document["weight_map"] = {key: names[shard] for key, shard in document["weight_map"].items()}
        target = index.with_name(f"model.safetensors{_INDEX}")
        part = target.with_name(f".{target.name}.part")
        self._parts[part] = target
        part.write_text(json.dumps(document), encoding="utf-8")
        self.written[f"{relative}/{target.name}"], self.replaced[f"{relative}/{index.name}"] = target, index

    def finish(self) -> None:
        """Give every file its own name."""
        for part, target in self._parts.items():
            part.replace(target)

    def clear(self) -> None:
        """Delete what was not finished."""
        for part in self._parts:
            part.unlink(missing_ok=True)


def _as_safetensors(name: str) -> str:
    """``pytorch_model-00001-of-00002.bin`` as Hugging Face calls it in its other form."""
    return name.replace("pytorch_model", "model").rsplit(".", 1)[0] + ".safetensors"
