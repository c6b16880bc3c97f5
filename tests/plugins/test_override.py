"""Converting outside of what a model was trained for: only when insisted on, and never without a mark."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest

from healthgpt_viewer.imaging.results import read_results
from healthgpt_viewer.imaging.results.codes import mark_of, overrides
from healthgpt_viewer.imaging.scan import scan

Command = Callable[..., Any]
MakeOriginal = Callable[..., Path]


@pytest.fixture
def convert(command: Command, quick_model: Path, tmp_path: Path) -> Command:
    """The sub-command with the quick model, which was trained for heads, writing to ``out``."""

    def run(source: Path, *arguments: object) -> Any:
        return command(
            "convert", "--model", quick_model, "--task", "ct-to-mr", "--input", source, "--output", tmp_path / "out",
            "--json", *arguments,
        )  # fmt: skip

    return run


def test_a_result_outside_of_the_trained_use_says_so_everywhere(
    convert: Command, make_original: MakeOriginal
) -> None:
    neck = make_original("ct", BodyPartExamined="NECK")
    assert "--override body-part converts it all the same" in convert(neck).facts["failed"][0]["reason"]
    ran = convert(neck, "--override", "body-part")
    assert ran.code == 0
    (result,) = ran.facts["results"]
    assert result["notices"][0].startswith("Outside trained use: The model 'quick' was trained for head CT")
    dataset = pydicom.dcmread(result["file"])
    (reason,) = overrides(dataset)
    assert "this is a neck CT" in reason
    assert dataset.SeriesDescription == "AI SYNTHETIC MR from CT - NOT ACQUIRED - OUTSIDE TRAINED USE"
    assert dataset.ImageComments.endswith("OUTSIDE TRAINED USE")
    assert f"OUTSIDE TRAINED USE: {reason}" in dataset.DerivationDescription
    assert mark_of(outside=True) == "AI-GENERATED - NOT ACQUIRED - NOT FOR DIAGNOSIS - OUTSIDE TRAINED USE"
    # What is left of a file that another program has de-identified still tells it.
    for name in ("SeriesDescription", "ImageComments", "DerivationDescription"):
        delattr(dataset, name)
    assert overrides(dataset) == (reason,)


def test_what_is_inside_and_what_is_outside_never_share_a_series(
    convert: Command, make_original: MakeOriginal, tmp_path: Path
) -> None:
    for number, part in enumerate(("HEAD", "NECK")):
        make_original(
            "ct", f"CT/{number}.dcm", SeriesInstanceUID="1.2.6", InstanceNumber=number + 1, BodyPartExamined=part,
            ImagePositionPatient=[-30, -40, 5 * number],
        )  # fmt: skip
    folder = tmp_path / "CT" if (tmp_path / "CT").is_dir() else next(tmp_path.rglob("CT"))
    ran = convert(folder, "--override", "all")
    assert ran.code == 0
    written = [pydicom.dcmread(result["file"]) for result in ran.facts["results"]]
    assert len({dataset.SeriesInstanceUID for dataset in written}) == 2
    assert [bool(overrides(dataset)) for dataset in written] == [False, True]
    again = convert(folder, "--override", "all", "--resume")
    assert [result["notices"] for result in again.facts["results"]] == [["It was there already."]] * 2


@pytest.mark.parametrize("given", ["modality", "body-part,modality", ""])
def test_nothing_else_can_be_overridden(convert: Command, make_original: MakeOriginal, given: str) -> None:
    ran = convert(make_original("ct"), f"--override={given}")
    assert ran.code == 2
    assert "the source's modality cannot be overridden" in ran.err


def test_the_wrong_modality_is_refused_whatever_is_insisted_on(
    convert: Command, make_original: MakeOriginal
) -> None:
    ran = convert(make_original("mr"), "--override", "all")
    assert ran.code == 1
    assert ran.facts["failed"][0]["reason"] == "Convert to MR needs a CT image, and this is an MR image."


def test_quality_and_ceiling_are_told_and_kept_with_the_result(
    convert: Command, make_original: MakeOriginal
) -> None:
    (result,) = convert(make_original("ct")).facts["results"]
    assert 0 < result["mean_token_probability"] <= 1
    assert -1 <= result["tokenizer_ceiling"]["ssim"] <= 1
    (saved,) = read_results(scan([Path(result["file"])]).headers).images
    assert saved.parameters["tokenizer_ceiling"] == result["tokenizer_ceiling"]
    assert set(saved.parameters.get("quality", [])) <= set(result["notices"])
    assert "override" not in saved.parameters
    assert overrides(saved.header.dataset) == ()


@pytest.mark.parametrize(
    "parameters", ["", "{", "[]", "1", json.dumps({"override": "x"}), json.dumps({"override": None})]
)
def test_parameters_of_any_form_are_read(
    convert: Command, make_original: MakeOriginal, parameters: str
) -> None:
    dataset = pydicom.Dataset()
    algorithm = pydicom.Dataset()
    algorithm.AlgorithmParameters = parameters
    dataset.DerivationAlgorithmSequence = pydicom.Sequence([algorithm])
    assert overrides(dataset) == ()
