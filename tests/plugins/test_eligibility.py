"""Whether a conversion is offered for a slice, and the reason where it is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from healthgpt_inference.manifest import Use
from healthgpt_plugin.eligibility import OVERRIDABLE, Verdict, body_part, judge
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.header_reading import read_header

MakeOriginal = Callable[..., Path]

_HEAD = Use("generation", "Draw.", input_modality=("CT",), body_parts=("HEAD",), planes=("axial",))
_USES = {
    "ask": Use("comprehension"),
    "ct-to-mr": _HEAD,
    "mr-to-ct": Use("generation", "Draw.", input_modality=("MR",), body_parts=("HEAD",), planes=("axial",)),
    "super-resolution": Use("generation", "Draw."),
}


def verdict(file: Path, task: str, **more: Any) -> Verdict:
    series = group([read_header(file)])[0].series[0]
    return judge(task, _USES | more.pop("uses", {}), "tiny", series, series.stacks[0].slices[0], **more)


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


# Outside of the trained use.

_SAGITTAL_CHEST = {"BodyPartExamined": "CHEST", "ImageOrientationPatient": [0, 1, 0, 0, 0, -1]}


def test_what_may_be_insisted_on_is_told_apart_and_each_must_be(make_original: MakeOriginal) -> None:
    file = make_original("ct", **_SAGITTAL_CHEST)
    refused = verdict(file, "ct-to-mr")
    assert [name for name, _ in refused.against] == ["body-part", "plane"]
    assert refused.against[0][1].startswith(
        "The model 'tiny' was trained for head CT, and this is a chest CT."
    )
    assert refused.reason.startswith(
        "This series cannot be converted: the model 'tiny' was trained for head CT"
    )
    half = verdict(file, "ct-to-mr", override=("body-part",))
    assert half.reason == refused.against[1][1]
    assert half.override == ()
    allowed = verdict(file, "ct-to-mr", override=OVERRIDABLE)
    assert allowed.reason == ""
    assert allowed.override == tuple(words for _, words in refused.against)


@pytest.mark.parametrize(
    ("attributes", "task"),
    [
        ({"Modality": "PT"}, "ct-to-mr"),
        ({}, "mr-to-ct"),
        ({}, "reconstruct"),
        ({"ImageType": ["ORIGINAL", "PRIMARY", "LOCALIZER"]}, "ct-to-mr"),
        ({"PhotometricInterpretation": "PALETTE COLOR"}, "ct-to-mr"),
    ],
)  # fmt: skip
def test_modality_and_what_is_no_slice_can_never_be_insisted_on(
    make_original: MakeOriginal, attributes: dict[str, object], task: str
) -> None:
    found = verdict(make_original("ct", **(_SAGITTAL_CHEST | attributes)), task, override=OVERRIDABLE)
    assert found.reason
    assert (found.against, found.override) == ((), ())


def test_a_modality_that_only_the_manifest_excludes_cannot_be_insisted_on(
    make_original: MakeOriginal,
) -> None:
    uses = {"super-resolution": Use("generation", "Draw.", input_modality=("MR",))}
    found = verdict(make_original("ct"), "super-resolution", uses=uses, override=OVERRIDABLE)
    assert "was trained for MR, and this is a" in found.reason


def test_the_field_of_view_is_that_of_the_square_that_the_model_sees(make_original: MakeOriginal) -> None:
    file = make_original("ct")  # 64 rows and 50 columns
    whole = verdict(file, "ct-to-mr")
    assert whole == Verdict()
    grid = group([read_header(file)])[0].series[0].stacks[0].slices[0].grid
    assert grid is not None
    side = max(64 * grid.spacing[0], 50 * grid.spacing[1])

    def seen(least: float, most: float, region: Box | None = None) -> Verdict:
        uses = {"ct-to-mr": replace(_HEAD, field_of_view=(least, most))}
        return verdict(file, "ct-to-mr", uses=uses, region=region)

    assert seen(side - 1, side + 1) == Verdict()
    assert (
        f"fields of view of {side + 1:g} to 999 mm, and this slice has {side:.0f} mm"
        in seen(side + 1, 999).reason
    )
    part = seen(side - 1, side + 1, Box(0, 0, 32, 20))
    assert f"and this part has {32 * grid.spacing[0]:.0f} mm" in part.reason
    assert [name for name, _ in part.against] == ["field-of-view"]


def test_a_field_of_view_that_was_not_learned_is_converted_and_told(make_original: MakeOriginal) -> None:
    """A head is small in a large field of view; a rectangle around it does better."""
    file = make_original("ct")
    grid = group([read_header(file)])[0].series[0].stacks[0].slices[0].grid
    assert grid is not None
    side = 64 * grid.spacing[0]

    def notices(least: float, most: float, region: Box | None = None) -> tuple[str, ...]:
        found = verdict(
            file,
            "ct-to-mr",
            uses={"ct-to-mr": replace(_HEAD, learned_field_of_view=(least, most))},
            region=region,
        )
        assert found.reason == ""
        assert found.against == ()
        return found.notices

    assert notices(side - 1, side + 1) == ()
    assert notices(1, side - 1) == (
        f"The model 'tiny' learned from fields of view of 1 to {side - 1:g} mm, and this slice has {side:.0f} mm: "
        "the result is coarse. Convert a rectangle of such a size instead.",
    )
    (told,) = notices(side, side + 1, Box(0, 0, 32, 20))
    assert told.endswith(f"this part has {side / 2:.0f} mm: the result may be wrong. Convert a larger part.")


def test_a_question_about_what_was_not_learned_is_answered_with_a_word_of_it(
    make_original: MakeOriginal,
) -> None:
    uses = {"ask": Use("comprehension", input_modality=("CT",), body_parts=("HEAD",))}
    assert verdict(make_original("ct"), "ask", uses=uses) == Verdict()
    assert verdict(make_original("mr"), "ask", uses=uses).notices == (
        "The model 'tiny' was trained for questions about head CT, and this is a head MR.",
    )
    chest = verdict(make_original("ct", BodyPartExamined="CHEST"), "ask", uses=uses)
    assert chest.reason == ""
    assert "and this is a chest CT" in chest.notices[0]


# Super-resolution draws tiles.


@pytest.mark.parametrize(
    ("region", "reason"),
    [
        (None, ""),
        (Box(3.2, 4.0, 20, 30), ""),
        (Box(0, 0, 12, 30), "A part of 30 x 12 pixels is too small for super-resolution: choose one of at least 16 x 16 "
         "pixels."),
    ],
)  # fmt: skip
def test_a_part_must_be_large_enough(make_original: MakeOriginal, region: Box | None, reason: str) -> None:
    assert verdict(make_original("ct"), "super-resolution", region=region, tile=8).reason == reason


def test_a_slice_of_a_large_matrix_is_not_super_resolved_as_a_whole(make_original: MakeOriginal) -> None:
    file = make_original("ct", shape=(512, 512))
    found = verdict(file, "super-resolution", tile=32).reason
    assert found == (
        "A part of 512 x 512 pixels is too large for super-resolution (441 tiles): choose one of at most 392 x 392 pixels, "
        "by a rectangle or by zooming in."
    )
    assert verdict(file, "super-resolution", tile=32, region=Box(100, 100, 200, 200)).reason == ""
    assert verdict(file, "ct-to-mr", tile=32).reason == ""


def test_the_field_of_view_of_super_resolution_is_that_of_a_tile(make_original: MakeOriginal) -> None:
    uses = {"super-resolution": Use("generation", "Draw.", scale=4, field_of_view=(20, 60))}
    file = make_original("ct")
    assert verdict(file, "super-resolution", uses=uses, tile=32).reason == ""
    assert verdict(file, "super-resolution", uses=uses, tile=16).reason == (
        "The model 'tiny' was trained for fields of view of 20 to 60 mm, and one of its tiles has 14 mm."
    )
    found = verdict(file, "super-resolution", uses=uses, tile=16, override=("field-of-view",))
    assert (found.reason, len(found.override)) == ("", 1)
