"""``healthgpt convert``: files, series, pictures, previews, JSON and exit codes."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from PIL import Image

from healthgpt_viewer.imaging.results import read_results
from healthgpt_viewer.imaging.scan import scan

Command = Callable[..., Any]
MakeOriginal = Callable[..., Path]
Digests = Callable[[Path], dict[str, str]]

_RESULT_KEYS = {"input", "frame", "file", "preview", "window", "notices"}
_RESULT_KEYS |= {"mean_token_probability", "tokenizer_ceiling"}


@pytest.fixture
def convert(command: Command, quick_model: Path, tmp_path: Path) -> Command:
    """The sub-command with the quick model, writing to ``out``."""

    def run(source: Path, task: str = "ct-to-mr", *arguments: object) -> Any:
        return command(
            "convert", "--model", quick_model, "--task", task, "--input", source, "--output", tmp_path / "out", *arguments
        )  # fmt: skip

    return run


@pytest.fixture
def series(make_original: MakeOriginal) -> Path:
    """The folder of a head CT of three slices, 64 rows and 50 columns."""
    files = [
        make_original(
            "ct", f"CT/{number}.dcm", SeriesInstanceUID="1.2.6", InstanceNumber=number + 1,
            ImagePositionPatient=[-30, -40, 5 * number],
        )
        for number in range(3)
    ]  # fmt: skip
    return files[0].parent


def test_dicom_in_dicom_out(convert: Command, make_original: MakeOriginal, tmp_path: Path) -> None:
    file = make_original()
    ran = convert(file, "ct-to-mr")
    assert ran.code == 0
    written = Path(ran.out.strip())
    dataset = pydicom.dcmread(written)
    assert written.parent == tmp_path / "out" / "AI_RESULTS" / dataset.SeriesInstanceUID
    assert written.name == f"AI_CT2MR_{dataset.SOPInstanceUID}.dcm"
    assert dataset.SourceImageSequence[0].ReferencedSOPInstanceUID == pydicom.dcmread(file).SOPInstanceUID
    assert "The model saw 0 to 80 HU, the window it was trained with." in ran.err


def test_json_has_exactly_the_keys_that_are_documented(
    convert: Command, make_original: MakeOriginal, tmp_path: Path
) -> None:
    file = make_original()
    ran = convert(file, "ct-to-mr", "--preview", tmp_path / "p.png", "--json")
    facts = ran.facts
    assert (ran.code, ran.err) == (0, "")
    assert set(facts) == {"task", "model", "device", "results", "failed"}
    assert (facts["task"], facts["model"], facts["device"]) == ("ct-to-mr", "quick", "cpu")
    (result,) = facts["results"]
    assert set(result) == _RESULT_KEYS
    assert (result["input"], result["frame"], result["window"]) == (str(file), 1, [40, 80])
    assert result["preview"] == str(tmp_path / "p.png")
    assert Path(result["file"]).is_file()
    assert facts["failed"] == []


def test_a_whole_series_is_one_series_with_progress(convert: Command, series: Path, tmp_path: Path) -> None:
    ran = convert(series, "ct-to-mr", "--preview", tmp_path / "p.png", "--json")
    facts = ran.facts
    assert ran.code == 0
    assert [Path(result["input"]).name for result in facts["results"]] == ["0.dcm", "1.dcm", "2.dcm"]
    assert ran.err.splitlines() == ["1 of 3: 0.dcm", "2 of 3: 1.dcm", "3 of 3: 2.dcm"]
    files = [pydicom.dcmread(result["file"]) for result in facts["results"]]
    assert len({(file.SeriesInstanceUID, file.SeriesNumber) for file in files}) == 1
    assert [file.InstanceNumber for file in files] == [1, 2, 3]
    previews = [Path(result["preview"]) for result in facts["results"]]
    assert [path.name for path in previews] == ["p_0001.png", "p_0002.png", "p_0003.png"]
    assert all(path.is_file() for path in previews)


def test_slices_of_a_series_are_drawn_as_neighbours_and_that_is_recorded(
    convert: Command, series: Path, tmp_path: Path
) -> None:
    def steadied(*arguments: object) -> list[dict[str, float] | None]:
        shutil.rmtree(tmp_path / "out", ignore_errors=True)
        assert convert(*arguments).code == 0
        results = read_results(scan([tmp_path / "out"]).headers)
        return [image.parameters.get("steadied") for image in results.images]

    whole = steadied(series)
    assert len(whole) == 3
    assert all(one is not None and one["share"] == 0.5 and 0 <= one["tokens_kept"] <= 1 for one in whole)
    # Slices far apart are no neighbours, and one alone has none.
    assert steadied(series, "ct-to-mr", "--slices", 2) == [None, None]
    assert steadied(series / "0.dcm") == [None]


def test_how_a_picture_was_decoded_is_recorded(convert: Command, series: Path, tmp_path: Path) -> None:
    assert convert(series / "0.dcm").code == 0
    [image] = read_results(scan([tmp_path / "out"]).headers).images
    assert image.parameters["code_temperature"] == 0.5


def test_two_series_of_a_folder_give_two_series(convert: Command, make_original: MakeOriginal) -> None:
    make_original("ct", "1.dcm", SeriesNumber=1)
    folder = make_original("ct-tilted", "2.dcm", SeriesNumber=2).parent
    results = convert(folder, "ct-to-mr", "--json").facts["results"]
    files = [pydicom.dcmread(result["file"]) for result in results]
    assert len({file.SeriesInstanceUID for file in files}) == 2
    assert sorted(int(file.SeriesNumber) for file in files) == [9001, 9002]
    assert [file.InstanceNumber for file in files] == [1, 1]


def test_each_call_makes_a_series_of_its_own(convert: Command, make_original: MakeOriginal) -> None:
    file = make_original()
    first, again = (pydicom.dcmread(convert(file).out.strip()) for _ in range(2))
    assert first.SeriesInstanceUID != again.SeriesInstanceUID
    assert (int(first.SeriesNumber), int(again.SeriesNumber)) == (9001, 9002)


def test_results_in_the_folder_are_not_converted_again(convert: Command, series: Path) -> None:
    assert convert(series, "ct-to-mr", "--output", series).code == 0
    assert len(convert(series, "ct-to-mr", "--output", series, "--json").facts["results"]) == 3


def test_all_frames_of_a_multi_frame_file_or_the_one_that_is_asked_for(
    convert: Command, make_original: MakeOriginal
) -> None:
    file = make_original("mr-enhanced")
    results = convert(file, "mr-to-ct", "--json").facts["results"]
    assert [result["frame"] for result in results] == [1, 2, 3]
    references = [pydicom.dcmread(result["file"]).SourceImageSequence[0] for result in results]
    assert [reference.ReferencedFrameNumber for reference in references] == [1, 2, 3]
    one = convert(file, "mr-to-ct", "--frame", "2", "--json").facts["results"]
    assert [result["frame"] for result in one] == [2]


@pytest.mark.parametrize("kind", ["ct", "mr-nonsquare"])
def test_the_preview_is_8_bit_grey_in_the_shape_of_the_input(
    convert: Command, make_original: MakeOriginal, tmp_path: Path, kind: str
) -> None:
    file = make_original(kind)
    preview = tmp_path / "made" / "p.png"
    assert convert(file, "reconstruct", "--preview", preview).code == 0
    source = pydicom.dcmread(file)
    with Image.open(preview) as picture:
        assert (picture.mode, picture.size) == ("L", (source.Columns, source.Rows))


@pytest.mark.parametrize(("mode", "size"), [("L", (60, 40)), ("RGB", (31, 64)), ("I;16", (50, 50))])
def test_a_picture_gives_a_picture_of_its_shape(
    convert: Command, tmp_path: Path, mode: str, size: tuple[int, int]
) -> None:
    file = tmp_path / "head.png"
    shape = (size[1], size[0], 3) if mode == "RGB" else (size[1], size[0])
    kind = np.uint16 if mode == "I;16" else np.uint8
    Image.fromarray(np.random.default_rng(1).integers(0, 255, shape).astype(kind)).save(file)
    ran = convert(file, "reconstruct", "--preview", tmp_path / "p.png", "--json")
    (result,) = ran.facts["results"]
    assert ran.code == 0
    assert Path(result["file"]) == tmp_path / "out" / "head_reconstruct.png"
    with Image.open(result["file"]) as made, Image.open(tmp_path / "p.png") as preview:
        assert (made.mode, made.size) == ("L", size)
        assert np.array_equal(np.asarray(made), np.asarray(preview))
    assert any("does not say its modality" in notice for notice in result["notices"])
    assert not list((tmp_path / "out").rglob("*.dcm"))


def test_a_region_is_converted_alone(convert: Command, make_original: MakeOriginal, tmp_path: Path) -> None:
    file = make_original()
    (result,) = convert(
        file, "ct-to-mr", "--region", "10,20,40,60", "--preview", tmp_path / "p.png", "--json"
    ).facts["results"]
    with Image.open(tmp_path / "p.png") as picture:
        assert picture.size == (30, 40)
    (saved,) = read_results(scan([Path(result["file"])]).headers).images
    assert saved.parameters["region"] == [20, 10, 40, 30]
    assert saved.parameters["stored_box"] == [20, 5, 40, 40]


def test_the_window_of_the_model_wins_and_that_is_told(convert: Command, make_original: MakeOriginal) -> None:
    (result,) = convert(make_original(), "ct-to-mr", "--window", "-600,1600", "--json").facts["results"]
    assert result["window"] == [40, 80]
    assert "--window was not used" in result["notices"][0]


def test_where_the_model_states_no_window_the_displayed_one_is_seen(
    convert: Command, make_original: MakeOriginal
) -> None:
    file = make_original("mr")
    assert convert(file, "mr-to-ct", "--json").facts["results"][0]["window"] == [500, 900]
    (result,) = convert(file, "mr-to-ct", "--window", "400,600", "--json").facts["results"]
    assert result["window"] == [400, 600]
    assert result["notices"][0] == "The model saw 100 to 700, the displayed window."


def test_what_fails_in_a_series_is_told_and_the_rest_is_done(
    convert: Command, series: Path, tmp_path: Path
) -> None:
    cut = (series / "0.dcm").read_bytes()
    (series / "cut.dcm").write_bytes(cut[: len(cut) - 500])
    (series / "text.dcm").write_text("no image")
    ran = convert(series, "ct-to-mr", "--json")
    assert ran.code == 1
    assert len(ran.facts["results"]) == 3
    assert {Path(entry["input"]).name for entry in ran.facts["failed"]} == {"cut.dcm", "text.dcm"}
    assert all(set(entry) == {"input", "reason"} for entry in ran.facts["failed"])
    errors = [line for line in ran.err.splitlines() if line.startswith("healthgpt: ")]
    assert len(errors) == 2
    assert str(series / "cut.dcm") in errors[0]


def test_a_reason_that_holds_for_a_whole_series_is_said_once(
    convert: Command, series: Path, tmp_path: Path
) -> None:
    ran = convert(series, "mr-to-ct", "--json")
    assert ran.code == 1
    assert len(ran.facts["failed"]) == 3
    assert ran.facts["device"] is None  # the model was not even loaded
    assert ran.err.splitlines() == [
        f"healthgpt: 3 images, the first of them {series / '0.dcm'}: "
        "Convert to CT needs an MR image, and this is a CT image."
    ]
    assert not (tmp_path / "out").exists()


def test_a_series_of_another_body_part_is_refused_with_where_that_was_read(
    convert: Command, make_original: MakeOriginal
) -> None:
    ran = convert(make_original("ct", BodyPartExamined="NECK"))
    assert ran.code == 1
    assert ran.error == (
        "This series cannot be converted: the model 'quick' was trained for head CT, and this is a neck CT. "
        "(Its Body Part Examined is NECK.) (--override body-part converts it all the same.)"
    )


def test_an_unknown_body_part_is_converted_with_a_notice(
    convert: Command, make_original: MakeOriginal
) -> None:
    file = make_original("mr", BodyPartExamined=None, StudyDescription="")
    (result,) = convert(file, "mr-to-ct", "--json").facts["results"]
    assert any("does not say which body part" in notice for notice in result["notices"])


def test_what_the_model_was_not_trained_for(
    command: Command, plain_model: Path, make_original: MakeOriginal, tmp_path: Path
) -> None:
    arguments = ("--model", plain_model, "--task", "super-resolution", "--output", tmp_path / "out")
    ran = command("convert", *arguments, "--input", make_original())
    assert ran.code == 1
    assert ran.error == "The model 'plain' was not trained for super-resolution."


def test_a_contrast_that_the_model_has_not_is_told(convert: Command, make_original: MakeOriginal) -> None:
    file = make_original()
    assert convert(file, "ct-to-mr", "--contrast", "t2").code == 0
    assert (
        "has no contrast 't9' for ct-to-mr; it has t2" in convert(file, "ct-to-mr", "--contrast", "t9").error
    )


def test_a_frame_that_is_not_there(convert: Command, make_original: MakeOriginal) -> None:
    assert "has 1 frame and no frame 2" in convert(make_original(), "ct-to-mr", "--frame", "2").error


def test_a_folder_without_images(convert: Command, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "There is no DICOM image in" in convert(tmp_path / "empty").error


def test_a_zip_is_read_like_a_folder(convert: Command, series: Path, tmp_path: Path) -> None:
    archive = tmp_path / "study.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for file in series.iterdir():
            packed.write(file, f"study/{file.name}")
    assert len(convert(archive, "ct-to-mr", "--json").facts["results"]) == 3


def test_originals_are_bit_for_bit_untouched(convert: Command, series: Path, digests: Digests) -> None:
    before = digests(series)
    assert convert(series, "ct-to-mr", "--output", series).code == 0
    after = digests(series)
    assert {name: after[name] for name in before} == before
    assert len(after) == len(before) + 3
