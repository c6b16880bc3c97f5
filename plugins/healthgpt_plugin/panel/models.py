"""Which models and devices can be chosen, and which questions fit. No Qt."""

from __future__ import annotations

from healthgpt_inference.catalogue.install import installed
from healthgpt_inference.manifest import BUNDLED, Manifest
from healthgpt_viewer.language import said
from healthgpt_viewer.plugin_api import CurrentSlice

DEVICES = (("auto", said("Automatic")), ("cpu", "CPU"), ("cuda", "NVIDIA GPU"), ("mps", said("Apple GPU")))
PRECISIONS = (
    ("auto", said("Automatic")),
    ("float32", said("32 bits")),
    ("bfloat16", said("16 bits (bfloat16)")),
    ("float16", said("16 bits (float16)")),
    ("int8", said("8 bits (CPU only)")),
    ("int4", said("4 bits (CPU only)")),
)
DEVICE_NAMES = {"cpu": said("the CPU"), "cuda": said("the NVIDIA GPU"), "mps": said("the Apple GPU")}
_MODALITY = (said("Modality?"), "Which modality is this image?")
_PLANE = (said("Plane?"), "Which plane is this?")
_REGION = (said("Body region?"), "Which body region is shown?")
_DESCRIBE = (said("Describe"), "Describe this image.")
_IN_PLANES = ("CT", "MR", "PT", "NM")


def models_here() -> list[tuple[str, str]]:
    """(name, folder or name) of the models that can be chosen."""
    return [(BUNDLED, BUNDLED), *((folder.name, str(folder)) for folder in installed())]


def check_complete(manifest: Manifest) -> None:
    """Look whether everything that a manifest names is there, so that it is told before the first question.

    Only names are looked at: reading a file would import torch, and take long.

    Raises:
        ManifestError: something is missing.
    """
    named = [manifest.base, manifest.vision, manifest.tokenizer_config, manifest.tokenizer_weights]
    named += [name for task in manifest.tasks.values() for name in task.weights]
    for relative in dict.fromkeys([*named, *manifest.hashes]):
        if relative:
            manifest.path(relative)


def suggestions(manifest: Manifest | None, current: CurrentSlice | None) -> list[tuple[str, str]]:
    """(title, question) of what may be asked: only slices have a plane, and only a model without limits describes."""
    ask = manifest.uses.get("ask") if manifest is not None else None
    modality = current.series.modality if current is not None else ""
    fitting = [_MODALITY, _REGION]
    if current is None or modality in _IN_PLANES or current.series.ai_task is not None:
        fitting.insert(1, _PLANE)
    return fitting if ask is None or ask.input_modality else [*fitting, _DESCRIBE]


def why_not_suggested(manifest: Manifest | None, current: CurrentSlice | None) -> str | None:
    """Why the suggested questions lead nowhere for this slice, or None; a question may be typed all the same."""
    ask = manifest.uses.get("ask") if manifest is not None else None
    if manifest is None or ask is None or current is None or not ask.input_modality:
        return None
    modality = str(current.slice.header.dataset.get("Modality") or "other")
    if current.series.ai_task is not None or modality in ask.input_modality:
        return None
    trained = " and ".join(ask.input_modality)
    return said(
        "The model '{name}' was trained for questions about {trained}, and this is {modality}.",
        name=manifest.name,
        trained=trained,
        modality=modality,
    )
