"""Whether a conversion is offered for a slice, and the reason where it is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from healthgpt_inference.manifest import Use
from healthgpt_plugin.eligibility import Verdict, body_part, judge
from healthgpt_viewer.imaging.scan import read_header
from healthgpt_viewer.imaging.series import group

MakeOriginal = Callable[..., Path]

_HEAD = Use("generation", "Draw.", input_modality=("CT",), body_parts=("HEAD",), planes=("axial",))
_USES = {
    "ask": Use("comprehension"),
    "ct-to-mr": _HEAD,
    "mr-to-ct": Use("generation", "Draw.", input_modality=("MR",), body_parts=("HEAD",), planes=("axial",)),
    "super-resolution": Use("generation", "Draw."),
}


def verdict(file: Path, task: str) -> Verdict:
    series = group([read_header(file)])[0].series[0]
    return judge(task, _USES, "tiny", series, series.stacks[0].slices[0])


@pytest.mark.parametrize(
    ("kind", "task"), [("ct", "ct-to-mr"), ("mr", "mr-to-ct"), ("ct-tilted", "ct-to-mr"), ("ct", "ask")]
)
def test_what_fits_is_offered(make_original: MakeOriginal, kind: str, task: str) -> None:
    assert verdict(make_original(kind), task) == Verdict()


@pytest.mark.parametrize(
    ("attributes", "task", "reason"),
    [
        ({"Modality": "PT"}, "ct-to-mr", "Convert to MR needs a CT image, and this is a PT image."),
        ({}, "mr-to-ct", "Convert to CT needs an MR image, and this is a CT image."),
        ({}, "reconstruct", "The model 'tiny' was not trained for reconstruction."),
        ({"BodyPartExamined": "CHEST"}, "ct-to-mr",
         "This series cannot be converted: the model 'tiny' was trained for head CT, and this is a chest CT. "
         "(Its Body Part Examined is CHEST.)"),
        ({"BodyPartExamined": None, "StudyDescription": "CT Abdomen"}, "ct-to-mr",
         "This series cannot be converted: the model 'tiny' was trained for head CT, and this is an abdomen CT. "
         "(So say its descriptions; it has no Body Part Examined.)"),
        ({"ImageOrientationPatient": [0, 1, 0, 0, 0, -1]}, "ct-to-mr",
         "The model 'tiny' was trained for axial slices, and this one is sagittal."),
        ({"ImageType": ["ORIGINAL", "PRIMARY", "LOCALIZER"]}, "ct-to-mr",
         "This is a localizer: only slices can be converted."),
        ({"ImageType": ["ORIGINAL", "PRIMARY", "LOCALIZER"]}, "super-resolution",
         "This is a localizer: only slices can be converted."),
        ({"PhotometricInterpretation": "PALETTE COLOR"}, "super-resolution",
         "This is a colour image: only grey images can be converted."),
    ],
)  # fmt: skip
def test_what_does_not_fit_has_a_reason(
    make_original: MakeOriginal, attributes: dict[str, object], task: str, reason: str
) -> None:
    assert verdict(make_original("ct", **attributes), task).reason == reason


def test_what_cannot_be_known_is_a_notice(make_original: MakeOriginal) -> None:
    unknown = make_original("ct-no-position", BodyPartExamined=None, StudyDescription="")
    found = verdict(unknown, "ct-to-mr")
    assert found.reason == ""
    assert found.notices == (
        "The file does not say which body part it shows; the model was trained for the head.",
        "The file does not say which plane it shows; the model was trained for axial slices.",
    )


@pytest.mark.parametrize(
    ("attributes", "part"),
    [
        ({"BodyPartExamined": "BRAIN"}, "HEAD"),
        ({"BodyPartExamined": "HEAD NECK"}, "HEAD"),
        ({"BodyPartExamined": "SCHAEDEL"}, "HEAD"),
        ({"BodyPartExamined": "KNEE"}, "EXTREMITY"),
        ({"BodyPartExamined": "PROSTATE"}, "PELVIS"),
        ({"BodyPartExamined": "BREAST"}, "BREAST"),
        ({"BodyPartExamined": "UNKNOWN", "StudyDescription": "Hirn / Kopf"}, "HEAD"),
        ({"BodyPartExamined": "", "SeriesDescription": "Neck 1.0", "StudyDescription": "HEAD"}, "NECK"),
        ({"BodyPartExamined": None, "StudyDescription": "", "ProtocolName": "2 Chest C-/Thorax"}, "CHEST"),
        ({"BodyPartExamined": None, "StudyDescription": "ship chipped ahead"}, ""),
        ({"BodyPartExamined": None, "StudyDescription": ""}, ""),
    ],
)
def test_the_body_part(make_original: MakeOriginal, attributes: dict[str, object], part: str) -> None:
    series = group([read_header(make_original("ct", **attributes))])[0].series[0]
    assert body_part(series.stacks[0].slices[0]) == part
