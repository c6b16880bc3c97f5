"""The page of HealthGPT in the preferences: which model answers, on what, in which precision."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from healthgpt_inference.manifest import BUNDLED
from healthgpt_viewer.language import said
from healthgpt_viewer.plugin_api import Choice, Door, Page, Row

from .controller import AUTOMATIC, Controller
from .models import DEVICES, PRECISIONS, models_here


def preferences_page(controller: Controller, show_models: Callable[[], object]) -> Page:
    """The page; ``show_models`` leads to the page of models."""
    return Page("healthgpt", "HealthGPT", lambda: _rows(controller, show_models), place=70)


def _rows(controller: Controller, show_models: Callable[[], object]) -> Iterable[Row]:
    def at_work() -> str | None:
        return (
            said("HealthGPT is at work: wait, or stop it first.") if controller.running is not None else None
        )

    return (
        Choice(
            "Model",
            lambda: _models(controller),
            lambda: controller.model,
            controller.choose,
            default=BUNDLED,
            hint="Which one answers and draws.",
            words=("weights", "network", "AI"),
            why_not=at_work,
        ),
        Choice(
            "Device",
            lambda: DEVICES,
            lambda: controller.device,
            controller.choose_device,
            default=AUTOMATIC,
            hint="What the model computes on. Automatic takes a GPU where there is one.",
            words=("GPU", "CUDA", "CPU", "graphics card", "MPS"),
            why_not=at_work,
        ),
        Choice(
            "Precision",
            lambda: PRECISIONS,
            lambda: controller.precision,
            controller.choose_precision,
            default=AUTOMATIC,
            hint="Fewer bits need less memory and can be less exact. The model is loaded again with the next question.",
            words=("float16", "bfloat16", "int8", "int4", "quantised", "memory", "speed"),
            why_not=at_work,
        ),
        Door(
            "Models",
            "Models …",
            show_models,
            hint="What each is for, its files and licence, and how fast it runs here.",
            words=("download", "import", "licence", "folder"),
        ),
    )


def _models(controller: Controller) -> list[tuple[str, str]]:
    """The models that are here; one that lies elsewhere by the name of its folder."""
    here = [(place, name) for name, place in models_here()]
    chosen = controller.model
    return here if chosen in dict(here) else [*here, (chosen, Path(chosen).name)]
