"""What fewer bits cost: pictures and answers of the bundled model on the demo study, beside those of float32."""

from __future__ import annotations

from pathlib import Path

from figures import Figure

import healthgpt_resources
from healthgpt_inference.gates import LEAST, compare
from healthgpt_inference.manifest import BUNDLED, load_manifest, resolve_model
from healthgpt_plugin.workflow import Ready
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.pixels import default_window, load
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Stack

_PRECISIONS = ("float32", "bfloat16", "int8", "int4")
_USES = {"ct-to-mr": "CT", "mr-to-ct": "MR", "reconstruct": "CT"}
_EVERY = 4  # of the slices


def measure(folder: Path, data: Path | None) -> list[Figure]:
    """Figures of the bundled model; real data add nothing here."""
    root = resolve_model(BUNDLED)
    uses = load_manifest(root).uses
    pictures = {
        name: [
            Ready.of(uses[name], image, default_window(stack, image)).seen.picture
            for stack in [_stack(modality)]
            for image in map(load, stack.slices[_EVERY // 2 :: _EVERY])
        ]
        for name, modality in _USES.items()
        if name in uses
    }
    figures = list[Figure]()
    for gate in compare(root, _PRECISIONS, pictures, "cpu", lambda words: print(f"  {words}", flush=True)):
        figures += [
            Figure(
                "precisions", f"{gate.precision}, {use}: likeness lost", 1 - value, "of SSIM", goal=1 - LEAST
            )
            for use, value in gate.likeness.items()
        ]
        wrong, asked = gate.asked - gate.answers, float(gate.asked)
        figures.append(
            Figure(
                "precisions", f"{gate.precision}, other answers", wrong, "", "asked", asked, 0, of_ratio=True
            )
        )
    return figures


def _stack(modality: str) -> Stack:
    """The series of the demo study with that modality."""
    (study,) = group(scan([healthgpt_resources.path("demo")]).headers)
    return next(series for series in study.series if series.modality == modality).stacks[0]
