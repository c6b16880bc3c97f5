"""``healthgpt models list|show|verify``: which models are here, what each is for, and whether its files are whole."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from typing import Any

from healthgpt_inference.errors import EngineError
from healthgpt_inference.manifest import (
    BUNDLED,
    CATALOGUE,
    FILE_NAME,
    Manifest,
    load_manifest,
    models_folder,
    resolve_model,
)


def add(subparsers: Any) -> None:
    """Register the sub-command."""
    parser = subparsers.add_parser("models", help="which models are here, and whether they are whole")
    actions = parser.add_subparsers(dest="action", required=True)
    for name, words in (
        ("list", "the models that are known"),
        ("show", "what a model is"),
        ("verify", "check its files"),
    ):
        action = actions.add_parser(name, help=words)
        action.add_argument("--json", action="store_true", help="as JSON")
        if name != "list":
            action.add_argument("model", metavar="M", help="the bundled model's name or a folder")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """List, show or verify.

    Raises:
        EngineError: there is no such model, or its manifest cannot be used.
    """
    if options.action == "list":
        return _list(options.json)
    manifest = load_manifest(resolve_model(options.model))
    return _show(manifest, options.json) if options.action == "show" else _verify(manifest, options.json)


def _list(as_json: bool) -> int:
    installed = [path.parent for path in sorted(models_folder().glob(f"*/{FILE_NAME}"))]
    rows = [
        _row(BUNDLED, str(resolve_model(BUNDLED))),
        *(_row(folder.name, str(folder)) for folder in installed),
    ]
    here = {row["name"] for row in rows}
    rows += [
        {"name": name, "state": "not on this computer", "uses": []} for name in CATALOGUE if name not in here
    ]
    if as_json:
        print(json.dumps(rows))
    else:
        for row in rows:
            print(f"{row['name']:20} {row['state']:22} {', '.join(row['uses'])}".rstrip())
    return 0


def _row(name: str, folder: str) -> dict[str, Any]:
    try:
        return {"name": name, "state": "here", "uses": list(load_manifest(resolve_model(folder)).uses)}
    except EngineError as error:
        return {"name": name, "state": str(error), "uses": []}


def _show(manifest: Manifest, as_json: bool) -> int:
    facts: dict[str, Any] = {
        "name": manifest.name,
        "version": manifest.version,
        "family": manifest.family,
        "folder": str(manifest.root),
        "weights_sha256": manifest.weights_sha256(),
        "bytes": sum(path.stat().st_size for path in manifest.files()),
        "uses": {name: asdict(use) for name, use in manifest.uses.items()},
        "licence": manifest.licence,
    }
    if as_json:
        print(json.dumps(facts))
        return 0
    for key in ("name", "version", "family", "folder", "weights_sha256"):
        print(f"{key:15} {facts[key]}")
    print(f"{'size':15} {facts['bytes'] / 1e6:.1f} MB")
    for name, use in manifest.uses.items():
        trained = ", ".join((*use.input_modality, *use.body_parts, *use.planes)) or "not restricted"
        print(f"{'use':15} {name}: {trained}")
    for key, value in manifest.licence.items():
        print(f"{'licence':15} {key}: {value}")
    return 0


def _verify(manifest: Manifest, as_json: bool) -> int:
    """Exit code 1 where something is wrong: each problem is a line."""
    problems = manifest.verify()
    if as_json:
        print(json.dumps({"name": manifest.name, "problems": problems}))
    else:
        print(
            "\n".join(problems)
            or f"{manifest.name}: {len(manifest.files())} files of weights are there and whole."
        )
    return 1 if problems else 0
