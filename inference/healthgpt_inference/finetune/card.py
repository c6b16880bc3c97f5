"""The card of a trained model: what it is, what it learned from, with which settings, and how it went."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from healthgpt_inference.errors import EngineError
from healthgpt_inference.manifest import Manifest

from .records import prepared, read
from .settings import Settings, Source, Stage


def model_card(settings: Settings, manifest: Manifest, records: Mapping[str, Mapping[str, Any]]) -> str:
    """The card as Markdown. ``records`` tell of each finished stage how it went."""
    lines = [
        f"# {settings.name}",
        "",
        f"A model of the family {settings.family}, trained with HealthGPT Viewer.",
        "",
    ]
    lines += ["Not a medical device: not for diagnosis, treatment or any decision about a patient.", ""]
    lines += _facts(settings, manifest)
    lines += ["", "## Uses", "", *_uses(manifest)]
    lines += ["", "## Data", "", *_data(settings)]
    lines += ["", "## Training", "", *_stages(settings, records)]
    lines += [
        "",
        "## Evaluation",
        "",
        "`healthgpt eval --model FOLDER --data PREPARED --card` writes its results here.",
        "",
    ]
    return "\n".join(lines)


def program() -> str:
    """The version of this program, with its commit where it runs from a checkout."""
    try:
        told = version("healthgpt-viewer")
    except PackageNotFoundError:
        told = "unknown"
    here = Path(__file__).resolve().parent
    try:
        found = subprocess.run(
            ["git", "rev-parse", "HEAD"], cwd=here, capture_output=True, text=True, check=True, timeout=10
        )
    except (OSError, subprocess.SubprocessError):
        return told
    return f"{told}, commit {found.stdout.strip()}"


def _facts(settings: Settings, manifest: Manifest) -> list[str]:
    parts = settings.parts
    start = f"the model {parts.start.name}" if parts.start is not None else "its base, with new adapters"
    rows = {
        "base": parts.base_id or Path(parts.base).name, "vision": parts.vision_id or Path(parts.vision).name,
        "trained from": start, "precision of the base": parts.precision, "quantised base": parts.quantise,
        "program": program(), "seed": settings.seed, "licence of the weights": settings.licence or "not stated",
        "authors": settings.authors or "not stated",
    }  # fmt: skip
    for task, spec in manifest.tasks.items():
        rows[f"{task} adapter"] = (
            f"rank {spec.rank}, alpha {spec.alpha:g}, {spec.experts} experts, vision layer {spec.vision_layer}"
        )
    return ["| | |", "|---|---|", *(f"| {key} | {value} |" for key, value in rows.items())]


def _uses(manifest: Manifest) -> list[str]:
    lines = []
    for name, use in manifest.uses.items():
        trained_on = ", ".join([*use.input_modality, *use.body_parts, *use.planes]) or "not restricted"
        lines.append(f"- **{name}**: {trained_on}")
    return lines or ["None."]


def _data(settings: Settings) -> list[str]:
    sources = dict.fromkeys(source for stage in settings.stages for source in stage.data)
    return [_described(source) for source in sources]


def _described(source: Source) -> str:
    folder = source.path if source.path.is_dir() else source.path.parent
    known = prepared(folder)
    title = known.get("title") or f"{source.path.name} ({source.layout})"
    try:
        records = read(source.path, source.layout, source.split)
    except EngineError:
        return f"- {title}: no longer there when the card was written"
    patients = len({record.patient for record in records if record.patient})
    of = f" of {patients} patients" if patients else ""
    share = f", {100 * source.share:g} % of it" if source.share < 1 else ""
    licence = f"; licence: {known['licence']}" if known.get("licence") else ""
    return f"- {title}: {len(records)} records{of} ({source.split}{share}){licence}"


def _stages(settings: Settings, records: Mapping[str, Mapping[str, Any]]) -> list[str]:
    titles = ["stage", "steps x batch", "rates (projector, H-LoRA, tables)", "dropout", "minutes"]
    titles += ["kept-out loss", "tokens right"]
    rows = [f"| {' | '.join(titles)} |", "|---" * len(titles) + "|"]
    rows += [_row(stage, records[stage.name]) for stage in settings.stages if stage.name in records]
    missing = [stage.name for stage in settings.stages if stage.name not in records]
    return rows + (["", f"Not trained: {', '.join(missing)}."] if missing else [])


def _row(stage: Stage, record: Mapping[str, Any]) -> str:
    steps = record.get("settings", {}).get("steps", stage.steps)
    rates = f"{stage.projector_rate:g}, {stage.hlora_rate:g}, {stage.table_rate:g} ({stage.schedule})"
    best = record.get("best")
    told = f"{best['loss']:.3f} | {100 * best['accuracy']:.1f} %" if best else "not measured | not measured"
    minutes = f"{record.get('seconds', 0) / 60:.0f}"
    return f"| {stage.name} | {steps} x {stage.batch} | {rates} | {stage.dropout:g} | {minutes} | {told} |"
