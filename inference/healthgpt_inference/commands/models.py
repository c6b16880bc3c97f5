"""``healthgpt models``: which models are known and here, what each is for, and whether this machine can run it."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from healthgpt_inference.catalogue.convert import convert
from healthgpt_inference.catalogue.fit import Fit, best, fits, memory_needed, possible, sizes_of
from healthgpt_inference.catalogue.install import (
    import_folder,
    import_released,
    installed,
    remove,
    size_of,
    unfinished,
)
from healthgpt_inference.catalogue.machine import devices
from healthgpt_inference.catalogue.released import Sizes, find_released, released
from healthgpt_inference.catalogue.words import advice, fit_words, size_words
from healthgpt_inference.errors import EngineError, RequestError
from healthgpt_inference.manifest import BUNDLED, Manifest, load_manifest, models_folder, resolve_model

from . import models_download
from .saying import agreed, quietly


def add(subparsers: Any) -> None:
    """Register the sub-command."""
    parser = subparsers.add_parser(
        "models", help="which models there are, and what can be done with their files"
    )
    actions = parser.add_subparsers(dest="action", required=True)
    _add(actions, "list", "the models that are known, and which of them are here")
    _add(actions, "show", "what a model is", model=True)
    _add(actions, "verify", "check its files against their checksums", model=True)
    _add(actions, "fit", "which models this machine can run, in which precision, and how fast")
    _add(actions, "where", "where models lie, or one of them", model="?")
    models_download.add(actions)
    brought = actions.add_parser("import", help="copy a model folder in, without a network")
    brought.add_argument(
        "folder", type=Path, metavar="FOLDER", help="a folder with a model.toml, or see --as"
    )
    brought.add_argument(
        "--name", metavar="NAME", help="what it is to be called here; else as it calls itself"
    )
    brought.add_argument(
        "--as",
        dest="released",
        metavar="M",
        help="FOLDER holds the files of this released model, fetched by other means",
    )
    brought.add_argument(
        "--image-tokenizer", type=Path, metavar="FOLDER", help="with --as: model.yaml and last.ckpt"
    )
    changed = _add(
        actions, "convert", "write pickled weights as safetensors, once, so that it loads quickly", model=True
    )
    changed.add_argument(
        "--remove-originals", action="store_true", help="delete the pickled files afterwards"
    )
    gone = _add(actions, "remove", "delete a model from the models folder", model=True)
    gone.add_argument("--yes", action="store_true", help="do not ask")
    parser.set_defaults(run=run)


def _add(actions: Any, name: str, words: str, *, model: bool | str = False) -> Any:
    action = actions.add_parser(name, help=words)
    action.add_argument("--json", action="store_true", help="as JSON")
    if model:
        nargs = {"nargs": model} if isinstance(model, str) else {}
        action.add_argument("model", metavar="M", help="bundled, a name, or a folder", **nargs)
    return action


def run(options: argparse.Namespace) -> int:
    """Do one of the actions.

    Raises:
        EngineError: there is no such model, or its files cannot be used.
    """
    actions = {
        "list": _list, "show": _show, "verify": _verify, "fit": _fit, "where": _where, "import": _import,
        "convert": _convert, "remove": _remove, "download": models_download.run,
    }  # fmt: skip
    return actions[options.action](options)


# What there is.


def _list(options: argparse.Namespace) -> int:
    here = {BUNDLED: str(resolve_model(BUNDLED)), **{folder.name: str(folder) for folder in installed()}}
    rows = [_row(name, folder) for name, folder in here.items()]
    rows += [_released_row(name) for name in released() if name not in here]
    if options.json:
        print(json.dumps(rows))
        return 0
    for row in rows:
        size = size_words(row["bytes"]) if row["bytes"] else ""
        print(f"{row['name']:18} {row['state']:22} {size:>9}  {', '.join(row['uses'])}".rstrip())
        for line in row["about"]:
            print(f"{'':20}{line}")
    return 0


def _row(name: str, folder: str) -> dict[str, Any]:
    """A model that is here. What is known of it beyond its manifest is that of the release of the same name."""
    known = _facts(name)
    try:
        manifest = load_manifest(resolve_model(folder))
        size = sum(path.stat().st_size for path in manifest.files())
        return known | {"state": "here", "uses": list(manifest.uses), "bytes": size, "folder": folder}
    except (EngineError, OSError) as error:
        return known | {"state": str(error), "uses": [], "bytes": 0, "folder": folder}


def _released_row(name: str) -> dict[str, Any]:
    begun = unfinished(name).is_dir()
    return _facts(name) | {"state": "download begun" if begun else "not on this computer", "folder": None}


def _facts(name: str) -> dict[str, Any]:
    model = released().get(name)
    if model is None:
        return {"name": name, "uses": [], "bytes": 0, "about": []}
    return {
        "name": name,
        "uses": list(model.trained_for),
        "bytes": model.bytes(),
        "about": list(model.about),
        "hub": model.repository.id,
        "built_on": [one.id for one in model.built_on],
        "parts": {part: list(values.files) for part, values in model.parts.items()},
        "licences": {one.id: one.licence for one in model.repositories},
        "parameters": model.sizes.parameters,
        "memory": {precision: memory_needed(model.sizes, precision) for precision in possible(model.sizes)},
    }


def _show(options: argparse.Namespace) -> int:
    try:
        folder = resolve_model(options.model)
    except EngineError:
        if options.model not in released():
            raise
        return _show_released(options)
    manifest = load_manifest(folder)
    facts: dict[str, Any] = {
        "name": manifest.name,
        "version": manifest.version,
        "family": manifest.family,
        "folder": str(manifest.root),
        "weights_sha256": manifest.weights_sha256(quietly(options.json, "reading")),
        "bytes": sum(path.stat().st_size for path in manifest.files()),
        "uses": {name: asdict(use) for name, use in manifest.uses.items()},
        "licence": manifest.licence,
    }
    if options.json:
        print(json.dumps(facts))
        return 0
    for key in ("name", "version", "family", "folder", "weights_sha256"):
        print(f"{key:15} {facts[key]}")
    print(f"{'size':15} {size_words(facts['bytes'])}")
    for name, use in manifest.uses.items():
        trained = ", ".join((*use.input_modality, *use.body_parts, *use.planes)) or "not restricted"
        print(f"{'use':15} {name}: {trained}")
    for key, value in manifest.licence.items():
        print(f"{'licence':15} {key}: {value}")
    return 0


def _show_released(options: argparse.Namespace) -> int:
    """What is known of a model that is not here."""
    facts = _released_row(options.model)
    if options.json:
        print(json.dumps(facts))
        return 0
    model = find_released(options.model)
    print(f"{'name':15} {model.name}, {facts['state']}")
    print(f"{'hub':15} {', '.join(one.id for one in model.repositories)}")
    print(
        f"{'size':15} about {size_words(model.bytes())}, {model.sizes.parameters / 1e9:.1f} billion parameters"
    )
    for part, values in model.parts.items():
        print(f"{'part':15} {part}: {', '.join(values.files)}, {size_words(values.bytes)}")
    for precision, needed in facts["memory"].items():
        print(f"{'memory':15} {precision}: {size_words(needed)}")
    for one in model.repositories:
        print(f"{'licence':15} {one.id}: {one.licence}")
    for line in model.about:
        print(f"{'about':15} {line}")
    return 0


def _where(options: argparse.Namespace) -> int:
    place = resolve_model(options.model) if options.model else models_folder()
    print(json.dumps({"folder": str(place)}) if options.json else str(place))
    return 0


# What can be run.


def _fit(options: argparse.Namespace) -> int:
    found = devices()
    rows = {name: fits(sizes, found) for name, sizes in _all_sizes().items()}
    if options.json:
        models = [_fit_facts(name, row) for name, row in rows.items()]
        print(json.dumps({"devices": [asdict(device) for device in found], "models": models}))
        return 0
    for device in found:
        speed = f", reads {size_words(device.bandwidth)} in a second" if device.bandwidth else ""
        free = f"{size_words(device.memory)}, {size_words(device.free)} of it free"
        print(f"{device.kind}: {device.name}, {free}{speed}")
    for name, row in rows.items():
        print(f"\n{name}: {advice(best(row))}")
        for option in row:
            size = size_words(option.bytes)
            print(f"  {option.device.kind:5} {option.precision:9} {size:>9}  {fit_words(option)}")
    return 0


def _fit_facts(name: str, row: list[Fit]) -> dict[str, Any]:
    choice = best(row)
    options = [asdict(option) | {"device": option.device.kind} for option in row]
    return {
        "name": name,
        "best": {"device": choice.device.kind, "precision": choice.precision} if choice is not None else None,
        "options": options,
    }


def _all_sizes() -> dict[str, Sizes]:
    """The sizes of the models that are here, as they are, and of those that were released."""
    sizes = {}
    for name, folder in {BUNDLED: resolve_model(BUNDLED), **{one.name: one for one in installed()}}.items():
        try:
            sizes[name] = sizes_of(load_manifest(folder))
        except EngineError:
            continue  # `list` and `verify` say what is wrong with it
    return sizes | {name: model.sizes for name, model in released().items() if name not in sizes}


# What is done with files.


def _verify(options: argparse.Namespace) -> int:
    """Exit code 1 where something is wrong: each problem is a line."""
    manifest: Manifest = load_manifest(resolve_model(options.model))
    problems = manifest.verify()
    unchecked = [] if problems else [name for name in manifest.named_files() if name not in manifest.hashes]
    if options.json:
        print(json.dumps({"name": manifest.name, "problems": problems, "without_checksum": unchecked}))
    else:
        print(
            "\n".join(problems)
            or f"{manifest.name}: {len(manifest.files())} files of weights are there and whole."
        )
        if unchecked:
            print(f"No checksum is known of {', '.join(unchecked)}: only that they are there was looked at.")
    return 1 if problems else 0


def _import(options: argparse.Namespace) -> int:
    if not options.folder.is_dir():
        raise RequestError(f"There is no folder {options.folder}: check the name.")
    tell = quietly(False, "copying")
    if options.released:
        place = import_released(
            find_released(options.released), options.folder, options.image_tokenizer, tell
        )
    else:
        place = import_folder(options.folder, options.name, tell)
    print(f"{place}: the model is here, {size_words(size_of(place))}.")
    return 0


def _convert(options: argparse.Namespace) -> int:
    folder = resolve_model(options.model)
    done = convert(
        folder, remove_originals=options.remove_originals, tell=quietly(options.json, "converting")
    )
    if options.json:
        print(
            json.dumps(
                {"written": done.written, "replaced": done.replaced, "removed": options.remove_originals}
            )
        )
    elif not done.written:
        print("All weights are safetensors already.")
    else:
        print("\n".join(done.written))
        if not options.remove_originals:
            print(f"Not needed any more: {', '.join(done.replaced)}.")
    return 0


def _remove(options: argparse.Namespace) -> int:
    if options.model == BUNDLED:
        raise RequestError("The bundled model belongs to the program and cannot be removed.")
    if not agreed(f"Delete the model {options.model} from {models_folder()}?", options.yes, "--yes"):
        return 1
    size = remove(options.model)
    words = f"{options.model} is deleted, {size_words(size)}."
    print(json.dumps({"name": options.model, "bytes": size}) if options.json else words)
    return 0
