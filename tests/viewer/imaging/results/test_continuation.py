"""Saved results that later ones join (DICOM contract, sections 1 and 6)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from pydicom.dataset import Dataset

from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.results import read_results
from healthgpt_viewer.imaging.results.continuation import report_to_continue, series_to_continue
from healthgpt_viewer.imaging.results.image import image_dataset
from healthgpt_viewer.imaging.results.model import ImageResult, Maker, Report, ResultSeries, Turn
from healthgpt_viewer.imaging.results.report import report_dataset
from healthgpt_viewer.imaging.results.save import save
from healthgpt_viewer.imaging.scan import scan

MakeSource = Callable[..., Header]
MakeResult = Callable[..., ImageResult]
MakeTurn = Callable[..., Turn]
MakeReport = Callable[..., Report]
Damage = Callable[[Dataset], object]


def folder_of(header: Header) -> Path:
    return Path(header.source.label).parent


def found(study: Path, *weights: str) -> Report | None:
    headers = scan([study]).headers
    return report_to_continue(read_results(headers).reports, headers, weights)


def measurements(dataset: Dataset) -> Dataset:
    (part,) = [
        item for item in dataset.ContentSequence if item.ConceptNameCodeSequence[0].CodeValue == "126010"
    ]
    return part


def test_a_saved_report_is_read_back_whole(
    make_source: MakeSource, make_turn: MakeTurn, make_report: MakeReport, region: Box
) -> None:
    ct, mr = make_source("ct"), make_source("enhanced")
    turns = (
        make_turn(
            ct, "Größe? <b>\\ ^ 山田\nsecond line", "Yes.\r\nNo.", settings={"input_window": [-0.1, 80.0]}
        ),
        make_turn(mr, "And this part?", "", frame=3, region=Box(1.1, 2.3, 10.7, 20.9)),
        make_turn(ct, "Here?", "A ventricle.", region=region),
    )
    report = make_report(*turns, instance_number=4)
    save(report_dataset(report), folder_of(ct))
    read = found(folder_of(ct), turns[0].maker.weights_sha256)
    assert read is not None
    assert (read.uid, read.instance_number) == (report.uid, 4)
    assert (read.series.uid, read.series.number) == (report.series.uid, 9002)
    assert read.series.made == report.series.made.replace(microsecond=0)
    assert [(turn.uid, turn.question, turn.ref) for turn in read.turns] == [
        (turn.uid, turn.question, turn.ref) for turn in turns
    ]
    assert read.turns[0].maker == turns[0].maker
    assert dict(read.turns[0].settings) == {"input_window": [-0.1, 80.0]}


def _more_at_the_root(dataset: Dataset) -> None:
    dataset.ContentSequence.append(_strange())


def _more_in_a_turn(dataset: Dataset) -> None:
    measurements(dataset).ContentSequence[0].ContentSequence.append(_strange())


def _another_contract(dataset: Dataset) -> None:
    (parameters,) = [
        item
        for item in measurements(dataset).ContentSequence[0].ContentSequence
        if item.ConceptNameCodeSequence[0].CodeValue == "111002"
    ]
    parameters.TextValue = parameters.TextValue.replace('"contract": 1', '"contract": 2')


def _no_parameters(dataset: Dataset) -> None:
    group = measurements(dataset).ContentSequence[0]
    group.ContentSequence = [
        item for item in group.ContentSequence if item.ConceptNameCodeSequence[0].CodeValue != "111002"
    ]


def _no_number(dataset: Dataset) -> None:
    dataset.InstanceNumber = None


def _strange() -> Dataset:
    item, name = Dataset(), Dataset()
    name.CodeValue, name.CodingSchemeDesignator, name.CodeMeaning = "121071", "DCM", "Finding"
    item.RelationshipType, item.ValueType, item.TextValue = "CONTAINS", "TEXT", "written by another program"
    item.ConceptNameCodeSequence = [name]
    return item


@pytest.mark.parametrize(
    "damage", [_more_at_the_root, _more_in_a_turn, _another_contract, _no_parameters, _no_number]
)
def test_a_report_that_would_lose_something_is_not_continued(
    make_source: MakeSource, make_turn: MakeTurn, make_report: MakeReport, damage: Damage
) -> None:
    ct = make_source("ct")
    dataset = report_dataset(make_report(make_turn(ct)))
    damage(dataset)
    save(dataset, folder_of(ct))
    assert found(folder_of(ct)) is None


def test_a_report_is_not_continued_without_its_images_or_by_another_model(
    make_source: MakeSource, make_turn: MakeTurn, make_report: MakeReport
) -> None:
    ct, mr = make_source("ct"), make_source("mr")
    turns = make_turn(ct), make_turn(mr)
    save(report_dataset(make_report(*turns)), folder_of(ct))
    own = turns[0].maker.weights_sha256
    assert found(folder_of(ct), own) is not None
    assert found(folder_of(ct), own, "0" * 64) is None
    Path(mr.source.label).unlink()
    assert found(folder_of(ct), own) is None


def test_of_several_reports_the_last_one_of_the_model_is_continued(
    make_source: MakeSource, make_turn: MakeTurn, make_report: MakeReport
) -> None:
    ct = make_source("ct")
    days = [datetime(2024, 3, day, 12).astimezone() for day in (3, 1, 2)]
    reports = [
        make_report(make_turn(ct), series=ResultSeries(9001 + day.day, made=day), made=day) for day in days
    ]
    for report in reports:
        save(report_dataset(report), folder_of(ct))
    read = found(folder_of(ct), reports[0].turns[0].maker.weights_sha256)
    assert read is not None
    assert read.uid == reports[0].uid


def test_a_series_of_images_goes_on_behind_its_last_one(
    make_source: MakeSource, make_result: MakeResult, region: Box
) -> None:
    ct, other = make_source("ct"), make_source("tilted")
    series = ResultSeries(9003)
    for number, more in enumerate(({}, {}, {"region": region}), 1):
        made = make_result(ct, series=series, instance_number=number, settings={"prompt": "p"}, **more)
        save(image_dataset(made), folder_of(ct))
    images = read_results(scan([folder_of(ct)]).headers).images
    source = str(ct.dataset.SeriesInstanceUID)
    wanted = {"task": "CT2MR", "weights_sha256": made.maker.weights_sha256, "prompt": "p"}
    for region_wanted in ({}, {"region": None}):
        going_on = series_to_continue(images, source, wanted | region_wanted)
        assert going_on is not None
        assert (going_on[0].uid, going_on[0].number, going_on[1]) == (series.uid, 9003, 3)
        assert going_on[0].made == series.made.replace(microsecond=0)
    assert series_to_continue(images, str(other.dataset.SeriesInstanceUID), wanted) is None
    for change in ({"weights_sha256": "0" * 64}, {"prompt": "q"}, {"task": "RECON"}):
        assert series_to_continue(images, source, wanted | change) is None


def test_a_series_whose_number_cannot_be_read_is_not_continued(
    make_source: MakeSource, make_result: MakeResult
) -> None:
    ct = make_source("ct")
    dataset = image_dataset(make_result(ct))
    dataset.SeriesNumber = None
    save(dataset, folder_of(ct))
    images = read_results(scan([folder_of(ct)]).headers).images
    assert series_to_continue(images, str(ct.dataset.SeriesInstanceUID), {"task": "CT2MR"}) is None


def test_another_model_of_the_same_name_is_another_model(
    make_source: MakeSource, make_result: MakeResult
) -> None:
    ct = make_source("ct")
    made = make_result(ct, maker=Maker("Tiny Model", "1.2.0", "Tiny Authors", "1" * 64))
    save(image_dataset(made), folder_of(ct))
    images = read_results(scan([folder_of(ct)]).headers).images
    source = str(ct.dataset.SeriesInstanceUID)
    assert series_to_continue(images, source, {"weights_sha256": "2" * 64}) is None
    assert series_to_continue(images, source, {"weights_sha256": "1" * 64}) is not None
