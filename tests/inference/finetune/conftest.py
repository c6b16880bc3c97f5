"""Prepared slices, records and settings of runs on tiny models of the real architecture."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tomli_w
from PIL import Image

from healthgpt_inference.finetune.settings import Settings, read_settings
from tests.inference.tiny import Tiny, make

QUESTIONS = [("Which modality is this?", "CT"), ("Is there a lesion?", "no"), ("Which plane is it?", "axial")]
INSTRUCTION = "Convert this CT slice to MR."
MakeRun = Callable[..., Settings]


@pytest.fixture(scope="session")
def parts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A tiny model folder of each family."""
    found = {}
    for family, draws in (("healthgpt-m3", True), ("healthgpt-l14", True), ("healthgpt-xl32", False)):
        folder = tmp_path_factory.mktemp("parts") / family
        heads: dict[str, Any] = {} if family == "healthgpt-m3" else {"vocabulary": 640, "key_value_heads": 2}
        make(folder, Tiny(family=family, draws=draws, **heads))
        found[family] = folder
    return found


@pytest.fixture(scope="session")
def slices(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A prepared folder: pairs of squares with their inverse, and questions about them, of six patients."""
    folder = tmp_path_factory.mktemp("slices")
    for split, patients in (("train", range(4)), ("validation", range(4, 6)), ("test", range(6, 8))):
        records = [record for patient in patients for record in write_patient(folder, patient)]
        (folder / f"{split}.json").write_text(json.dumps(records))
    use = {"prompt": INSTRUCTION, "input_modality": ["CT"], "body_parts": ["HEAD"], "planes": ["axial"]}
    use["input_window"] = {"CT": [40, 80]}  # type: ignore[assignment]
    described = {
        "uses": {"ct-to-mr": use, "ask": {"input_modality": ["CT"]}},
        "title": "squares",
        "licence": "made",
    }
    (folder / "prepared.json").write_text(json.dumps(described))
    return folder


def write_patient(folder: Path, patient: int, count: int = 4) -> list[dict[str, Any]]:
    """The slices of one patient and their records."""
    records: list[dict[str, Any]] = []
    for number in range(count):
        source = np.zeros((24, 24), np.uint8)
        source[4 + number : 12 + number, 3 + patient : 14 + patient] = 60 + 40 * number
        name = f"pictures/p{patient}-{number}"
        (folder / "pictures").mkdir(exist_ok=True)
        for ending, picture in (
            ("source", source),
            ("target", 255 - source),
            ("mask", np.uint8(255) * (source > 0)),
        ):
            Image.fromarray(np.asarray(picture, np.uint8)).save(folder / f"{name}-{ending}.png")
        known = {"patient": f"p{patient}", "plane": "axial", "mask": f"{name}-mask.png"}
        records.append({
            "image": [f"{name}-source.png", f"{name}-target.png"], "use": "ct-to-mr", **known,
            "conversations": [{"from": "human", "value": f"<image>\n{INSTRUCTION}"}, {"from": "gpt", "value": "<image>"}],
        })  # fmt: skip
        question, answer = QUESTIONS[number % len(QUESTIONS)]
        records.append({
            "image": [f"{name}-source.png"], "use": "ask", "kind": "closed" if answer == "no" else "open", **known,
            "conversations": [{"from": "human", "value": f"<image>\n{question}"}, {"from": "gpt", "value": answer}],
        })  # fmt: skip
    return records


def three_stages(data: str, steps: int = 3) -> list[dict[str, Any]]:
    """All stages of the strategy, a few steps each."""
    few = {"data": [data], "steps": steps, "batch": 4}
    return [
        {"stage": 1, "task": "comprehension", **few},
        {"stage": 1, "task": "generation", **few},
        {"stage": 2, **few},
        {"stage": 3, "task": "comprehension", **few},
        {"stage": 3, "task": "generation", **few},
    ]


@pytest.fixture
def make_run(tmp_path: Path, parts: dict[str, Path], slices: Path) -> MakeRun:
    """Writes the settings of a run on a tiny model and reads them."""

    def write(family: str = "healthgpt-m3", **changes: Any) -> Settings:
        folder, draws = parts[family], family != "healthgpt-xl32"
        model: dict[str, Any] = {
            "base": str(folder / "base"),
            "vision": str(folder / "vision"),
            "precision": "float32",
        }
        adapters: dict[str, Any] = {"comprehension": {"rank": 8, "experts": 4, "vision_layer": -2}}
        if draws:
            model |= {name: str(folder / "vqgan" / file) for name, file in _TOKENIZER.items()}
            adapters["generation"] = {"rank": 8, "experts": 2, "vision_layer": 1}
        document: dict[str, Any] = {
            "name": "trained", "family": family, "output": str(tmp_path / "run"), "model": model, "adapters": adapters,
            "training": {"micro_batch": 2, "workers": 0, "log_every": 1, "save_every": 100, "validate_every": 2},
            "stages": [stage for stage in three_stages(str(slices)) if draws or stage.get("task") == "comprehension"],
        }  # fmt: skip
        for key, value in changes.items():
            document[key] = document[key] | value if isinstance(value, dict) else value
        path = tmp_path / "run.toml"
        path.write_text(tomli_w.dumps(document))
        settings = read_settings(path)
        assert isinstance(settings, Settings)
        return settings

    return write


_TOKENIZER = {"tokenizer_config": "model.yaml", "tokenizer_weights": "model.safetensors"}
