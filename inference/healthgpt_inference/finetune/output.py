"""What a run gives: a model folder that the viewer offers, and on request the published ``.bin`` layout."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from healthgpt_inference.adapted import AdaptedModel
from healthgpt_inference.errors import EngineError, ManifestError
from healthgpt_inference.manifest import AdapterSpec, Manifest, Use, load_manifest, sha256, write_manifest
from healthgpt_inference.weights import Tensors
from healthgpt_inference.weights import read_tensors as read_any

from .card import model_card
from .checkpoints import CheckpointError, write_file, write_tensors
from .records import prepared
from .settings import Settings, Task
from .state import read_record, read_stage, stage_is_done
from .trainee import Trainee, state_of, tables_of

_FILES: dict[Task, str] = {"comprehension": "com_hlora", "generation": "gen_hlora"}
_FUSION = "fusion"
_COPIED = {".json", ".model", ".txt", ".safetensors", ".bin", ".jinja", ".md"}


@dataclass(frozen=True)
class Types:
    """The precision of the files. The released ones are float16 throughout."""

    comprehension: torch.dtype = torch.float16
    generation: torch.dtype = torch.float16
    fusion: torch.dtype = torch.float16


def trained(settings: Settings) -> Trainee:
    """The model with what all finished stages left in it.

    Raises:
        CheckpointError: no stage is done yet.
    """
    done = [stage for stage in settings.stages if stage_is_done(settings.output / stage.name)]
    if not done:
        raise CheckpointError(f"No stage in {settings.output} is done: train first.")
    torch.manual_seed(settings.seed)
    model = Trainee(settings)
    for stage in done:
        read_stage(model.model, settings.output / stage.name)
    return model


def export(
    settings: Settings, folder: Path, *, published: bool = False, types: Types | None = None
) -> Manifest:
    """Write the model folder of a run.

    Args:
        folder: is made; it must not hold a model yet.
        published: the adapters as ``.bin`` files of the published names instead of safetensors.

    Raises:
        EngineError: no stage is done, the folder is taken, or it cannot be written.
    """
    if folder.exists() and any(folder.iterdir()):
        raise ManifestError(f"{folder} is not empty: choose another folder for the model.")
    model = trained(settings)
    part = folder.with_name(f".{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    try:
        manifest = _write(settings, model, part, published, types or Types())
        if folder.exists():
            folder.rmdir()
        part.rename(folder)
    except OSError as error:
        raise ManifestError(f"The model cannot be written to {folder}: {error.strerror or error}.") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return replace(manifest, root=folder)


def _write(settings: Settings, model: Trainee, folder: Path, published: bool, types: Types) -> Manifest:
    folder.mkdir(parents=True)
    parts = settings.parts
    base = parts.base_id or _taken(Path(parts.base), folder / "base")
    vision = parts.vision_id or _taken(Path(parts.vision), folder / "vision")
    tokenizer = _image_tokenizer(settings, folder)
    layout = published_files if published else native_files
    files = layout(model.model, types, with_tables=_has_tables(settings))
    for name, tensors in files.items():
        _write_weights(tensors, folder / name)
    manifest = Manifest(
        root=folder, name=settings.name, family=settings.family, version=settings.version, authors=settings.authors,
        base=base, template=parts.template, vision=vision, image_size=model.manifest.image_size,
        image_side=model.manifest.image_side, tasks=_tasks(settings, list(files)), uses=uses_of(settings),
        router_layer=_router(model.model), licence=_licence(settings), **tokenizer,
    )  # fmt: skip
    write_file(folder / "MODEL_CARD.md", model_card(settings, manifest, _records(settings)).encode())
    manifest = replace(manifest, hashes=_hashes(folder))
    write_manifest(manifest, folder)
    return manifest


def native_files(model: AdaptedModel, types: Types, *, with_tables: bool) -> dict[str, Tensors]:
    """The files of a model folder of this program: an adapter with its projector for each task, tables apart."""
    files: dict[str, Tensors] = {}
    for task in model.adapters:
        name: Task = "comprehension" if task == "comprehension" else "generation"
        files[f"{_FILES[name]}.safetensors"] = _as(state_of(model, task), getattr(types, name))
    if with_tables:
        files[f"{_FUSION}.safetensors"] = _as(tables_of(model, _drawer(model)), types.fusion)
    return files


def published_files(model: AdaptedModel, types: Types, *, with_tables: bool) -> dict[str, Tensors]:
    """The published files: ``com_hlora_weights.bin``, ``gen_hlora_weights.bin``, ``fusion_layer_weights.bin``.

    The fusion file holds both tables and the projector of generation, as published.
    """
    files = {
        name.replace(".safetensors", "_weights.bin"): tensors
        for name, tensors in native_files(model, types, with_tables=False).items()
    }
    if with_tables:
        fusion = tables_of(model, _drawer(model))
        if "generation" in model.adapters:
            fusion |= {
                name: part for name, part in state_of(model, "generation").items() if ".mm_projector." in name
            }
        files[f"{_FUSION}_layer_weights.bin"] = _as(fusion, types.fusion)
    return files


def _drawer(model: AdaptedModel) -> str:
    """The task whose tables go into the fusion file."""
    return "generation" if "generation" in model.adapters else next(iter(model.adapters))


def _has_tables(settings: Settings) -> bool:
    """Whether the tables are other than the base's: a model that draws has rows of its own."""
    return "generation" in settings.adapters or _shares_tables(settings)


def _shares_tables(settings: Settings) -> bool:
    """Whether comprehension reads the fusion file: after stage 2, or where the model that it began from did."""
    learned = any(
        stage.number == 2 and stage.table_rate and _done(settings, stage.name) for stage in settings.stages
    )
    known = settings.adapters.get("comprehension")
    return learned or (known is not None and len(known.spec.weights) > 1)


def _as(tensors: Mapping[str, Tensor], dtype: torch.dtype) -> Tensors:
    return {name: part.detach().cpu().to(dtype).contiguous().clone() for name, part in tensors.items()}


def _write_weights(tensors: Tensors, path: Path) -> None:
    """Safetensors, or a pickle of nothing but tensors as the published files are."""
    if path.suffix == ".safetensors":
        write_tensors(tensors, path)
    else:
        torch.save(dict(tensors), path)


def _tasks(settings: Settings, files: list[str]) -> dict[str, AdapterSpec]:
    """Which files each task reads. Later ones win, so a fusion file with generation's projector comes first for others."""
    fusion = [name for name in files if name.startswith(_FUSION)]
    tasks: dict[str, AdapterSpec] = {}
    for task, adapter in settings.adapters.items():
        own = [name for name in files if name.startswith(_FILES[task])]
        reads = fusion if task == "generation" or _shares_tables(settings) else []
        weights = [*own, *reads] if task == "generation" else [*reads, *own]
        tasks[task] = replace(adapter.spec, weights=tuple(weights))
    return tasks


def _done(settings: Settings, name: str) -> bool:
    return stage_is_done(settings.output / name)


def uses_of(settings: Settings) -> dict[str, Use]:
    """What the model may be used for: what its prepared data say, and what it could do before.

    A use that several prepared folders name is the union of what they name.
    """
    uses: dict[str, Use] = {}
    if settings.parts.start is not None:
        known = load_manifest(settings.parts.start).uses
        uses = {name: use for name, use in known.items() if use.adapter in settings.adapters}
    for folder in data_folders(settings):
        for name, described in prepared(folder).get("uses", {}).items():
            task: Task = "comprehension" if name == "ask" else "generation"
            if task in settings.adapters:
                use = _use(described, task, settings, folder)
                uses[name] = _united(uses[name], use) if name in uses else use
    if "comprehension" in settings.adapters and "ask" not in uses:
        uses["ask"] = Use("comprehension", pad=settings.habits.pad)
    return uses


def _use(described: Mapping[str, Any], task: Task, settings: Settings, folder: Path) -> Use:
    try:
        values: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in described.items()
        }
        windows = {
            key: (float(one), float(two)) for key, (one, two) in described.get("input_window", {}).items()
        }
        ranges = described.get("output_hu_range")
        if isinstance(ranges, dict):
            values["output_hu_range"] = {
                key: (float(low), float(high)) for key, (low, high) in ranges.items()
            }
        values |= {"adapter": task, "input_window": windows, "pad": settings.habits.pad}
        return Use(**values)
    except (TypeError, ValueError) as error:
        raise ManifestError(
            f"prepared.json in {folder} describes a use that cannot be read: {error}"
        ) from error


def _united(one: Use, other: Use) -> Use:
    """One use of two: places and contrasts of both, everything else of the second."""

    def both(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys([*first, *second])) if first and second else ()

    prompt: Any = other.prompt
    if isinstance(one.prompt, dict) and isinstance(other.prompt, dict):
        prompt = one.prompt | other.prompt
    ranges: Any = other.output_hu_range
    if isinstance(one.output_hu_range, dict) and isinstance(ranges, dict):
        ranges = one.output_hu_range | ranges
    learned = [each for each in (one.learned_field_of_view, other.learned_field_of_view) if each is not None]
    both_learned = len(learned) == 2  # a use that does not say from what it learned knows no bounds
    return replace(
        other, prompt=prompt, output_hu_range=ranges, contrasts=tuple(dict.fromkeys([*one.contrasts, *other.contrasts])),
        input_modality=both(one.input_modality, other.input_modality), planes=both(one.planes, other.planes),
        body_parts=both(one.body_parts, other.body_parts),
        learned_field_of_view=(min(learned)[0], max(most for _, most in learned)) if both_learned else None,
    )  # fmt: skip


def data_folders(settings: Settings) -> list[Path]:
    """The folders of all training data, once each."""
    found = [source.path for stage in settings.stages for source in stage.data]
    return list(dict.fromkeys(path if path.is_dir() else path.parent for path in found))


def _records(settings: Settings) -> dict[str, dict[str, Any]]:
    return {
        stage.name: read_record(settings.output / stage.name)
        for stage in settings.stages
        if _done(settings, stage.name)
    }


def _taken(source: Path, place: Path) -> str:
    """A part that lies on this computer, linked into the model's folder or copied where links cannot be made."""
    place.mkdir()
    for file in sorted(source.iterdir()):
        if file.is_file() and file.suffix in _COPIED:
            try:
                os.link(file.resolve(), place / file.name)
            except OSError:
                shutil.copyfile(file, place / file.name)
    return place.name


def _image_tokenizer(settings: Settings, folder: Path) -> dict[str, Any]:
    """Configuration and weights of the image tokenizer, as safetensors whatever they were."""
    parts = settings.parts
    if not parts.tokenizer_weights:
        return {}
    place = folder / "vqgan"
    place.mkdir()
    shutil.copyfile(parts.tokenizer_config, place / "model.yaml")
    wanted = read_any(Path(parts.tokenizer_weights), names=lambda name: not name.startswith("loss."))
    write_tensors(wanted, place / "model.safetensors")
    return {"tokenizer_config": "vqgan/model.yaml", "tokenizer_weights": "vqgan/model.safetensors"}


def _router(model: AdaptedModel) -> str:
    """The adapted layer that ``healthgpt trace`` looks at: the last product of the second layer, as published."""
    names = [str(name) for name, _ in model.language.named_modules() if name.endswith("mlp.down_proj")]
    return names[min(1, len(names) - 1)]


def _licence(settings: Settings) -> dict[str, str]:
    given = {"weights": settings.licence} if settings.licence else {}
    return given | {"card": "MODEL_CARD.md"}


def _hashes(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".md")
    return {path.relative_to(folder).as_posix(): sha256(path) for path in files}


def check_free(folder: Path) -> None:
    """Tell before hours of training that the model's folder is taken.

    Raises:
        EngineError: it holds something.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise EngineError(
            f"{folder} holds something already: move it away, or choose another folder with --model."
        )
