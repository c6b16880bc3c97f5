"""Settings: the paper's where they are silent, and a sentence with the place of each fault."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from healthgpt_inference.finetune.settings import Settings, SettingsError, read_settings
from tests.inference.finetune.conftest import MakeRun


def test_the_defaults_are_those_of_the_paper(make_run: MakeRun, slices: Path) -> None:
    data: dict[str, Any] = {"data": [str(slices)]}
    stages: list[dict[str, Any]] = [
        {"stage": 1, "task": "comprehension"},
        {"stage": 1, "task": "generation"},
        {"stage": 2},
    ]
    stages += [{"stage": 3, "task": "comprehension"}, {"stage": 3, "task": "generation"}]
    settings = make_run(stages=[stage | data for stage in stages], training={"micro_batch": 1})
    found = [(s.projector_rate, s.hlora_rate, s.batch, s.dropout, s.schedule) for s in settings.stages]
    assert found == [
        (1e-3, 0.0, 256, 0.0, "warm-up"),
        (2e-5, 2e-4, 64, 0.0, "warm-up"),
        (2e-4, 0.0, 32, 0.05, "constant"),
        (2e-5, 2e-4, 128, 0.05, "warm-up"),
        (2e-5, 2e-4, 64, 0.05, "warm-up"),
    ]
    assert settings.habits.sequence == 2048


def test_the_published_adapters_are_the_defaults(make_run: MakeRun) -> None:
    settings = make_run()
    text = settings.path.read_text()
    settings.path.write_text(text[: text.index("[adapters")] + text[text.index("[training]") :])
    again = read_settings(settings.path)
    assert isinstance(again, Settings)
    specs = {task: adapter.spec for task, adapter in again.adapters.items()}
    assert (
        specs["comprehension"].rank,
        specs["comprehension"].alpha,
        specs["comprehension"].vision_layer,
    ) == (64, 128, -2)
    assert (specs["generation"].rank, specs["generation"].alpha, specs["generation"].vision_layer) == (
        256,
        512,
        1,
    )


FAULTS: list[tuple[dict[str, Any], str]] = [
    ({"famly": 1}, "'famly' is not known"),
    ({"model": {"precision": "float16"}}, "[model] precision is 'float16'"),
    ({"model": {"base": "nowhere"}}, "base is not there"),
    ({"adapters": {"generation": {"rank": 10, "experts": 4}}}, "rank 10 is not a multiple of its 4 experts"),
    ({"training": {"micro_batch": 0}}, "[training] micro_batch must be a whole number of at least 1"),
    ({"stages": []}, "no [[stages]]"),
    ({"stages": [{"stage": 4}]}, "stage must be 1, 2 or 3"),
    ({"stages": [{"stage": 3, "task": "drawing"}]}, "task is 'drawing'"),
    ({"stages": [{"stage": 2, "task": "generation", "data": ["/"]}]}, "stage 2 is of all tasks"),
    ({"stages": [{"stage": 3, "task": "generation", "data": ["nowhere"]}]}, "there is no data at"),
    (
        {"stages": [{"stage": 3, "task": "generation", "data": ["/"], "table_rate": 1e-4}]},
        "table_rate must be 0 in stage 3",
    ),
    ({"stages": [{"stage": 2, "data": ["/"], "hlora_rate": 1e-4}]}, "hlora_rate must be 0 in stage 2"),
    ({"stages": [{"stage": 2, "data": ["/"], "dropout": 1.0}]}, "dropout and warm_up"),
    ({"stages": [{"stage": 2, "data": [{"path": "/", "share": 2}]}]}, "share must lie above 0"),
    ({"stages": [{"stage": 2, "data": [{"path": "/", "layout": "coco"}]}]}, "layout is 'coco'"),
]


@pytest.mark.parametrize(("change", "words"), FAULTS)
def test_a_fault_is_told_with_its_place(make_run: MakeRun, change: dict[str, Any], words: str) -> None:
    with pytest.raises(SettingsError) as raised:
        make_run(**change)
    assert words in str(raised.value)
    assert "run.toml" in str(raised.value)


def test_a_stage_that_stands_twice_is_refused(make_run: MakeRun, slices: Path) -> None:
    stage = {"stage": 3, "task": "generation", "data": [str(slices)]}
    with pytest.raises(SettingsError, match="stands twice"):
        make_run(stages=[stage, stage])


def test_a_family_that_is_not_known_is_refused(make_run: MakeRun) -> None:
    path = make_run().path
    path.write_text(path.read_text().replace('"healthgpt-m3"', '"gpt"', 1))
    with pytest.raises(SettingsError, match="family is 'gpt'; it must be one of healthgpt-m3"):
        read_settings(path)


def test_no_file_and_no_toml_are_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings(tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_text("name = ")
    with pytest.raises(SettingsError, match="no TOML"):
        read_settings(tmp_path / "bad.toml")
