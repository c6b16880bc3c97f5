"""Saved results found again and linked to their slices (DICOM contract, section 9)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import Comprehensive3DSRStorage

from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.placing import frame_grids
from healthgpt_viewer.imaging.results import read_results
from healthgpt_viewer.imaging.results.codes import USE_OF_TASK, is_ai_result, series_description
from healthgpt_viewer.imaging.results.image import image_dataset
from healthgpt_viewer.imaging.results.model import ImageResult, Predecessor, Report, Turn
from healthgpt_viewer.imaging.results.report import report_dataset
from healthgpt_viewer.imaging.results.save import save
from healthgpt_viewer.imaging.scan import scan

MakeSource = Callable[..., Header]
MakeResult = Callable[..., ImageResult]
MakeTurn = Callable[..., Turn]
MakeReport = Callable[..., Report]


def folder_of(header: Header) -> Path:
    return Path(header.source.label).parent


def test_an_image_is_found_at_its_slice_and_frame(make_source: MakeSource, make_result: MakeResult) -> None:
    ct, mr = make_source("ct"), make_source("enhanced")
    study = folder_of(ct)
    save(image_dataset(make_result(ct)), study)
    save(image_dataset(make_result(mr, "MR2CT", frame=2, region=Box(1, 2, 3, 4))), study)
    index = read_results(scan([study]).headers)
    (from_ct,) = index.images_for(ImageRef(ct.sop_instance_uid))
    assert (from_ct.task, from_ct.model, from_ct.source_found) == ("CT2MR", "Tiny Model", True)
    (from_mr,) = index.images_for(ImageRef(mr.sop_instance_uid, 2))
    assert from_mr.parameters["region"] == [1, 2, 3, 4]
    assert index.images_for(ImageRef(mr.sop_instance_uid, 1)) == []
    assert index.image(from_mr.header.sop_instance_uid) is from_mr
    assert index.image("1.2.3") is None
    assert from_ct.ref == ImageRef(from_ct.header.sop_instance_uid, 1)


def test_a_result_is_a_series_behind_the_originals_that_lies_over_its_source(
    make_source: MakeSource, make_result: MakeResult
) -> None:
    source = make_source("tilted", SeriesNumber=9500)
    study = folder_of(source)
    result = make_result(source)
    save(image_dataset(result), study)
    (opened,) = group(scan([study]).headers)
    original, made = opened.series
    assert (original.ai_task, made.ai_task) == (None, "CT2MR")
    assert opened.folder == study.resolve()
    one = made.stacks[0].slices[0]
    image = load(one)
    own, grid = frame_grids(source)[0], one.grid
    assert own is not None
    assert grid is not None
    assert own.same_plane(grid)
    assert (image.stored == result.pixels).all()
    assert [(w.center, w.width) for w in image.windows] == [(128, 256)]


def test_turns_are_found_at_their_slices_with_their_regions(
    make_source: MakeSource, make_turn: MakeTurn, make_report: MakeReport, region: Box
) -> None:
    ct, mr = make_source("ct"), make_source("enhanced")
    study = folder_of(ct)
    turns = (
        make_turn(ct, "One?", "1"),
        make_turn(ct, "Two?", "2", region=region),
        make_turn(mr, "Three?", "3", frame=3),
    )
    save(report_dataset(make_report(*turns)), study)
    index = read_results(scan([study]).headers)
    found = index.conversation(str(ct.dataset.StudyInstanceUID))
    assert [(turn.number, turn.question, turn.answer) for turn in found] == [
        (1, "One?", "1"), (2, "Two?", "2"), (3, "Three?", "3"),
    ]  # fmt: skip
    assert [turn.uid for turn in found] == [turn.uid for turn in turns]
    assert [turn.region for turn in found] == [None, region, None]
    assert [turn.question for turn in index.turns_for(ImageRef(ct.sop_instance_uid))] == ["One?", "Two?"]
    assert [turn.question for turn in index.turns_for(ImageRef(mr.sop_instance_uid, 3))] == ["Three?"]
    assert all(turn.source_found and turn.model == "Tiny Model" for turn in found)
    assert index.conversation("1.2.3.4") == []


def test_of_several_versions_the_newest_counts(
    make_source: MakeSource, make_turn: MakeTurn, make_report: MakeReport
) -> None:
    ct = make_source("ct")
    study, turns = folder_of(ct), [make_turn(ct, f"{n}?") for n in range(3)]
    report, before = None, None
    for count in (1, 2, 3):
        series: dict[str, object] = {} if report is None else {"series": report.series}
        report = make_report(*turns[:count], instance_number=count, predecessor=before, **series)
        before = Predecessor(
            report.uid, report.series.uid, str(ct.dataset.StudyInstanceUID), str(Comprehensive3DSRStorage)
        )
        save(report_dataset(report), study)
    assert len(list((study / "AI_RESULTS").rglob("AI_QA_*.dcm"))) == 3
    index = read_results(scan([study]).headers)
    assert [turn.question for turn in index.turns] == ["0?", "1?", "2?"]


def test_a_turn_of_two_versions_side_by_side_counts_once(
    make_source: MakeSource, make_turn: MakeTurn, make_report: MakeReport
) -> None:
    """Two programs went on with the same version: both are the newest, and both hold its turns."""
    ct = make_source("ct")
    study, turns = folder_of(ct), [make_turn(ct, f"{n}?") for n in range(3)]
    first = make_report(turns[0], made=datetime(2024, 3, 1).astimezone())
    before = Predecessor(
        first.uid, first.series.uid, str(ct.dataset.StudyInstanceUID), str(Comprehensive3DSRStorage)
    )
    save(report_dataset(first), study)
    for number, (turn, day) in enumerate(((turns[2], 3), (turns[1], 2)), 2):
        made = datetime(2024, 3, day).astimezone()
        version = make_report(
            turns[0], turn, series=first.series, instance_number=number, predecessor=before, made=made
        )
        save(report_dataset(version), study)
    index = read_results(scan([study]).headers)
    assert [turn.question for turn in index.turns] == ["0?", "1?", "2?"]
    assert [header.dataset.ContentDate for header in index.reports] == ["20240302", "20240303"]


def test_without_its_source_a_result_is_shown_alone(
    make_source: MakeSource, make_result: MakeResult, make_turn: MakeTurn, make_report: MakeReport
) -> None:
    ct = make_source("ct")
    study = folder_of(ct)
    save(image_dataset(make_result(ct)), study)
    save(report_dataset(make_report(make_turn(ct))), study)
    Path(ct.source.label).unlink()
    index = read_results(scan([study]).headers)
    assert [image.source_found for image in index.images] == [False]
    assert [turn.source_found for turn in index.turns] == [False]
    assert index.images[0].source == ImageRef(ct.sop_instance_uid)


def test_results_elsewhere_are_linked_too(
    make_source: MakeSource, make_result: MakeResult, tmp_path: Path
) -> None:
    ct = make_source("ct")
    chosen = tmp_path / "elsewhere"
    save(image_dataset(make_result(ct)), chosen)
    headers = scan([folder_of(ct), chosen]).headers
    assert [image.source_found for image in read_results(headers).images] == [True]
    (study,) = group(headers)
    assert study.folder == folder_of(ct).resolve()


def test_originals_and_foreign_reports_are_no_results(make_source: MakeSource) -> None:
    foreign = pydicom.data.get_testdata_file("reportsi.dcm")
    headers = [*scan([folder_of(make_source("ct"))]).headers, *scan([Path(foreign)]).headers]
    index = read_results(headers)
    assert (index.images, index.turns) == ((), ())


def test_a_result_whose_parameters_are_damaged_is_still_shown(
    make_source: MakeSource, make_result: MakeResult
) -> None:
    ct = make_source("ct")
    dataset = image_dataset(make_result(ct))
    dataset.DerivationAlgorithmSequence[0].AlgorithmParameters = "{not json"
    save(dataset, folder_of(ct))
    (image,) = read_results(scan([folder_of(ct)]).headers).images
    assert (image.task, image.parameters) == ("CT2MR", {})


def test_a_report_of_ours_with_content_that_is_not_known_does_not_hinder(
    make_source: MakeSource, make_turn: MakeTurn, make_report: MakeReport
) -> None:
    ct = make_source("ct")
    dataset = report_dataset(make_report(make_turn(ct)))
    strange = Dataset()
    strange.RelationshipType, strange.ValueType = "CONTAINS", "TEXT"
    dataset.ContentSequence.append(strange)
    dataset.ContentSequence[-3].ContentSequence.append(strange)
    save(dataset, folder_of(ct))
    assert len(read_results(scan([folder_of(ct)]).headers).turns) == 1


@pytest.mark.parametrize("task", ["CT2MR", "MR2CT", "SUPERRES", "RECON"])
def test_tasks_have_names_for_people_and_for_dicom(task: str) -> None:
    assert USE_OF_TASK[task] in {"ct-to-mr", "mr-to-ct", "super-resolution", "reconstruct"}
    assert len(series_description(task, "MR")) <= 64
    dataset = Dataset()
    dataset.ImageType = ["DERIVED", "SECONDARY", "OTHER", f"AI_{task}"]
    assert is_ai_result(dataset) == task
