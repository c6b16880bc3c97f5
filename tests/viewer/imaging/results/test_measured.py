"""Saved measurements: what is written is what is read back, by this program and by others."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import highdicom
import numpy as np
import pydicom
import pytest
from highdicom.sr import (
    CodedConcept,
    Comprehensive3DSR,
    CoordinatesForMeasurement,
    DeviceObserverIdentifyingAttributes,
    GraphicTypeValues,
    ImageRegion,
    MeasurementReport,
    MeasurementsAndQualitativeEvaluations,
    ObservationContext,
    ObserverContext,
    PlanarROIMeasurementsAndQualitativeEvaluations,
    SourceImageForRegion,
    TrackingIdentifier,
)
from highdicom.sr import Measurement as SRMeasurement
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.uid import generate_uid

from healthgpt_viewer.errors import SaveError
from healthgpt_viewer.imaging.drawn import Drawn, frame_of
from healthgpt_viewer.imaging.geometry import PatientGrid
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.measure import (
    AI_UNIT,
    Kind,
    Measurement,
    Quantity,
    Reading,
    in_patient,
    measure,
)
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.results.codes import is_ai_result, is_own_measurement
from healthgpt_viewer.imaging.results.measured_files import csv_text, save_measurements, table
from healthgpt_viewer.imaging.results.measured_reading import Found, read_measurements
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Slice, Study

MakeSource = Callable[..., Header]
Points = tuple[tuple[float, float], ...]
KINDS: dict[Kind, Points] = {
    "length": ((5.25, 4.5), (25.75, 28.125)),
    "angle": ((5.0, 5.0), (12.5, 28.25), (28.0, 12.0)),
    "cobb": ((5.0, 5.0), (8.0, 28.0), (28.0, 6.0), (22.0, 27.0)),
    "rectangle": ((12.5, 8.5), (26.5, 27.5)),
    "ellipse": ((6.0, 10.0), (28.0, 22.0)),
    "polygon": ((5.0, 5.0), (6.5, 27.0), (24.0, 28.0), (28.0, 10.0)),
    "freehand": ((5.0, 5.0), (5.5, 6.0), (7.0, 9.25), (12.0, 8.0), (10.0, 5.0)),
    "arrow": ((26.0, 10.0), (14.0, 20.0)),
    "text": ((23.0, 11.0),),
    "probe": ((21.0, 24.0),),
}
# Foreseen: local codes, what the older program does not know, and what the sources have themselves.
_FORESEEN = re.compile(
    r"99HGPTVIEWER|<Laterality>|\(0x0008,0x001c\)|not present in standard DICOM IOD|Retired Person Name form|dubious"
)


def opened(folder: Path) -> Study:
    found = scan([folder])
    assert found.problems == ()
    (study,) = group(found.headers)
    return study


def folder_of(header: Header) -> Path:
    return Path(header.source.label).parent


def image_of(study: Study, index: int = 0, frame: int = 1) -> Slice:
    slices = [one for series in study.series for stack in series.stacks for one in stack.slices]
    return [one for one in slices if one.ref.frame == frame][index]


def drawn_on(
    study: Study, one: Slice, kind: Kind, points: Points | None = None, text: str = "", **fields: Any
) -> Drawn:
    series = next(
        s for s in study.series for stack in s.stacks if any(o.ref == one.ref for o in stack.slices)
    )
    measurement = Measurement(kind, points or KINDS[kind], one.ref, text)
    return Drawn(measurement, study.uid, series.uid, frame_of(one), one.grid, "here", **fields)


def readings_of(items: Sequence[Drawn], study: Study) -> dict[str, Reading]:
    slices = {one.ref: one for series in study.series for stack in series.stacks for one in stack.slices}
    return {
        one.uid: measure(one.measurement, load(slices[one.measurement.ref]))
        for one in items
        if one.measurement.ref in slices
    }


def save(study: Study, items: Sequence[Drawn], before: Sequence[Drawn] = ()) -> tuple[Path, ...]:
    folder = study.folder
    assert folder is not None
    return save_measurements(study, items, before, readings_of(items, study), folder).files


def found_in(study: Study) -> dict[str, Drawn]:
    assert study.folder is not None
    found = read_measurements(opened(study.folder))
    assert found.left_out == 0
    return {one.uid: one for one in found.drawn}


def same(one: Drawn, other: Drawn) -> None:
    """The same measurement, up to the single precision of a file."""
    assert (one.kind, one.name, one.measurement.text, one.measurement.ref) == (
        other.kind, other.name, other.measurement.text, other.measurement.ref,
    )  # fmt: skip
    assert (one.study_uid, one.series_uid, one.frame_of_reference, one.grid) == (
        other.study_uid, other.series_uid, other.frame_of_reference, other.grid,
    )  # fmt: skip
    assert np.abs(np.subtract(one.measurement.points, other.measurement.points)).max() < 1e-4


def corners(measurement: Measurement, grid: PatientGrid) -> NDArray[np.float64]:
    """Where the points of a measurement are in the patient; of a box all four corners, in an order of their own."""
    if measurement.kind not in ("rectangle", "ellipse"):
        return in_patient(measurement, grid)
    (top, left), (bottom, right) = measurement.points
    box = grid.to_patient([top, top, bottom, bottom], [left, right, left, right])
    return box[np.lexsort(np.round(box, 2).T)]


def hashes(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*.dcm")}


@pytest.fixture(params=["ct", "tilted", "nonsquare", "enhanced", "ultrasound"])
def study(request: pytest.FixtureRequest, make_source: MakeSource) -> Study:
    return opened(folder_of(make_source(request.param)))


@pytest.fixture
def ct(make_source: MakeSource) -> Study:
    return opened(folder_of(make_source("ct")))


# Round trips


def test_every_kind_comes_back_as_it_was_drawn(study: Study) -> None:
    one = image_of(study)
    before = hashes(study.folder or Path())
    items = [drawn_on(study, one, kind, name="Mine" if kind == "length" else "") for kind in KINDS]
    items = [
        replace(d, measurement=replace(d.measurement, text="see here")) if d.kind in ("arrow", "text") else d
        for d in items
    ]
    files = save(study, items)
    assert sorted(path.name[:3] for path in files) == ["PR_", "SR_"]
    back = found_in(study)
    assert len(back) == len(items)
    for item in items:
        same(back[item.uid], item)
    after = hashes(study.folder or Path())
    assert {path: after[path] for path in before} == before
    assert not list((study.folder or Path()).rglob("*.part-*"))


def test_a_frame_of_many_is_named(make_source: MakeSource) -> None:
    study = opened(folder_of(make_source("enhanced")))
    item, text = (
        drawn_on(study, image_of(study, frame=3), "length"),
        drawn_on(study, image_of(study, frame=2), "text", text="frame two"),
    )
    save(study, [item, text])
    back = found_in(study)
    assert back[item.uid].measurement.ref.frame == 3
    assert back[text.uid].measurement.ref.frame == 2


def test_what_was_measured_is_stated_with_its_units(ct: Study) -> None:
    one = image_of(ct)
    item = drawn_on(ct, one, "ellipse")
    reading = readings_of([item], ct)[item.uid]
    save(ct, [item])
    stated = {quantity.name: quantity for quantity in found_in(ct)[item.uid].stated}
    assert reading.statistics is not None
    assert stated["Area"].value == pytest.approx(reading.quantities[0].value, rel=1e-9)
    assert (stated["Area"].unit, stated["Perimeter"].unit) == ("mm²", "mm")
    mean = stated["Mean of Attenuation Coefficient"]
    assert mean.value == pytest.approx(reading.statistics.mean)
    assert mean.unit == "HU"
    assert stated["Maximum of Attenuation Coefficient"].value == reading.statistics.maximum


def test_without_calibration_pixels_and_stored_values_are_stated(make_source: MakeSource) -> None:
    study = opened(folder_of(make_source("ultrasound")))
    one = image_of(study)
    assert one.grid is None
    items = [drawn_on(study, one, kind) for kind in ("length", "rectangle")]
    save(study, items)
    back = found_in(study)
    (length,) = back[items[0].uid].stated
    assert length.unit == "px"
    units = {quantity.name: quantity.unit for quantity in back[items[1].uid].stated}
    assert units["Area"] == "px²"
    assert not any(unit in ("HU", "mm") for unit in units.values())


def test_on_a_reformat_it_is_saved_by_places_in_the_patient(make_source: MakeSource) -> None:
    study = opened(folder_of(make_source("tilted")))
    one = image_of(study)
    series = study.series[0]
    oblique = PatientGrid(200, 200, (-20.0, -15.0, 8.0), (0.8, 0.6, 0.0), (0.36, -0.48, 0.8), (0.7, 0.7))
    items = [
        Drawn(
            Measurement(kind, KINDS[kind], ImageRef("no instance", 3), "note" if kind in ("arrow", "text") else ""),
            study.uid, series.uid, frame_of(one), oblique, "coronal", reformat=True,
        )
        for kind in KINDS
    ]  # fmt: skip
    files = save(study, items)
    assert [path.name[:3] for path in files] == ["SR_"]
    back = found_in(study)
    assert len(back) == len(items)
    for item in items:
        found = back[item.uid]
        assert (found.kind, found.reformat, found.measurement.text) == (
            item.kind,
            True,
            item.measurement.text,
        )
        assert found.frame_of_reference == frame_of(one)
        assert found.series_uid == series.uid
        assert found.grid is not None
        there, here = corners(found.measurement, found.grid), corners(item.measurement, oblique)
        assert np.abs(there - here).max() < 0.001


# Versions


def test_a_later_save_is_a_newer_version_and_the_former_stays(ct: Study) -> None:
    one = image_of(ct)
    first, second = drawn_on(ct, one, "length"), drawn_on(ct, one, "rectangle")
    (old,) = save(ct, [first])
    kept = old.read_bytes()
    again = opened(ct.folder or Path())
    moved = first.changed(first.measurement.moved(2.0, 3.0))
    (new,) = save(again, [moved, second], [first])
    assert old.read_bytes() == kept
    one_file, other = pydicom.dcmread(old), pydicom.dcmread(new)
    assert one_file.SeriesInstanceUID == other.SeriesInstanceUID
    assert (one_file.InstanceNumber, other.InstanceNumber) == (1, 2)
    reference = other.PredecessorDocumentsSequence[0].ReferencedSeriesSequence[0].ReferencedSOPSequence[0]
    assert reference.ReferencedSOPInstanceUID == one_file.SOPInstanceUID
    back = found_in(ct)
    assert set(back) == {first.uid, second.uid}
    same(back[first.uid], moved)


def test_nothing_is_written_where_nothing_has_changed(ct: Study) -> None:
    one = image_of(ct)
    items = [drawn_on(ct, one, "length"), drawn_on(ct, one, "text", text="a")]
    save(ct, items)
    again = opened(ct.folder or Path())
    assert save(again, items, items) == ()
    # Of a changed text only the state is written, of a changed length only the report.
    text = items[1].changed(replace(items[1].measurement, text="b"))
    (state,) = save(again, [items[0], text], items)
    assert state.name.startswith("PR_")
    longer = items[0].changed(items[0].measurement.with_point(0, (1.0, 1.0)))
    (report,) = save(opened(ct.folder or Path()), [longer, text], [items[0], text])
    assert report.name.startswith("SR_")
    back = found_in(ct)
    assert back[text.uid].measurement.text == "b"
    assert back[longer.uid].measurement.points[0] == pytest.approx((1.0, 1.0))


def test_what_was_deleted_does_not_come_back(ct: Study) -> None:
    one = image_of(ct)
    items = [drawn_on(ct, one, "length"), drawn_on(ct, one, "arrow")]
    save(ct, items)
    files = save(opened(ct.folder or Path()), [], items)
    assert len(files) == 2
    assert found_in(ct) == {}
    check_with_others(files)


def test_measurements_on_an_image_in_no_file_are_not_saved_and_say_so(ct: Study) -> None:
    item = replace(drawn_on(ct, image_of(ct), "length"), measurement=Measurement(
        "length", KINDS["length"], ImageRef("2.25.1")
    ))  # fmt: skip
    with pytest.raises(SaveError, match="generated image that is not saved"):
        save(ct, [item])
    assert not (ct.folder or Path()).joinpath("MEASUREMENTS").exists()


def test_they_are_no_ai_results_and_do_not_move_the_study(ct: Study) -> None:
    files = save(ct, [drawn_on(ct, image_of(ct), "length"), drawn_on(ct, image_of(ct), "text", text="a")])
    for path in files:
        dataset = pydicom.dcmread(path)
        assert is_ai_result(dataset) is None
        assert is_own_measurement(dataset)
        assert dataset.PatientID == "ID-7"
        assert str(dataset.PatientName) == "Müller^Jörg"
    assert opened(ct.folder or Path()).folder == ct.folder


# Other people's programs


def check_with_others(files: Sequence[Path]) -> None:
    """No error of the validators that are installed, and every reader reads."""
    for path in files:
        dataset = pydicom.dcmread(path)
        if dataset.Modality == "SR":
            read = highdicom.sr.srread(path)
            assert isinstance(read, Comprehensive3DSR)
        if shutil.which("dciodvfy"):
            told = subprocess.run(["dciodvfy", str(path)], capture_output=True, text=True, check=False)
            lines = (told.stdout + told.stderr).splitlines()
            wrong = [
                line for line in lines if line.startswith(("Error", "Warning")) and not _FORESEEN.search(line)
            ]
            assert wrong == []
        if dataset.Modality == "SR" and shutil.which("dsrdump"):
            dumped = subprocess.run(["dsrdump", str(path)], capture_output=True, text=True, check=False)
            assert dumped.returncode == 0, dumped.stderr
            assert not re.search(r"^[EF]:", dumped.stderr, re.MULTILINE)


def test_validators_and_readers_of_others_find_no_fault(study: Study) -> None:
    one = image_of(study)
    items = [drawn_on(study, one, kind, text="words" if kind == "text" else "") for kind in KINDS]
    if one.grid is not None:
        for kind in KINDS:
            item = drawn_on(study, one, kind, text="words" if kind == "text" else "", reformat=True)
            items.append(item)
    files = save(study, items)
    check_with_others(files)
    report = highdicom.sr.srread(next(path for path in files if path.name.startswith("SR_")))
    content = report.content
    regions = content.get_planar_roi_measurement_groups()
    lines = content.get_image_measurement_groups()
    assert len(regions) + len(lines) == len(
        [d for d in items if d.reformat or d.kind not in ("arrow", "text")]
    )


def foreign_report(header: Header) -> Dataset:
    """A report as another program may write it: no codes of ours, circles, numbers with lines of their own."""
    source = SourceImageForRegion(header.sop_class_uid, header.sop_instance_uid)
    mm = CodedConcept("mm", "UCUM", "millimeter")

    def line(name: CodedConcept, value: float, points: list[list[float]], unit: CodedConcept = mm) -> Any:
        where = CoordinatesForMeasurement(GraphicTypeValues.POLYLINE, np.array(points), source)
        return SRMeasurement(name, value, unit, referenced_coordinates=[where])

    degree = CodedConcept("deg", "UCUM", "degree")
    groups = [
        MeasurementsAndQualitativeEvaluations(
            TrackingIdentifier(generate_uid(), "Lesion 1"),
            measurements=[
                line(codes.SCT.Length, 12.5, [[10, 10], [20, 10]]),
                line(CodedConcept("103340004", "SCT", "Short axis"), 6.0, [[15, 8], [15, 12]]),
            ],
        ),
        MeasurementsAndQualitativeEvaluations(
            TrackingIdentifier(generate_uid(), "Corner"),
            measurements=[line(codes.SCT.Angle, 45.0, [[5, 5], [9, 9], [12, 9]], degree)],
        ),
        PlanarROIMeasurementsAndQualitativeEvaluations(
            TrackingIdentifier(generate_uid(), "Node"),
            referenced_region=ImageRegion(GraphicTypeValues.CIRCLE, np.array([[30, 30], [36, 30]]), source),
            measurements=[SRMeasurement(codes.SCT.Area, 55.0, CodedConcept("mm2", "UCUM", "square millimeter"))],
        ),
        PlanarROIMeasurementsAndQualitativeEvaluations(
            TrackingIdentifier(generate_uid(), "Tilted"),
            referenced_region=ImageRegion(
                GraphicTypeValues.ELLIPSE, np.array([[20, 20], [40, 40], [33, 27], [27, 33]]), source
            ),
        ),
    ]  # fmt: skip
    device = DeviceObserverIdentifyingAttributes(generate_uid(), name="Other")
    content = MeasurementReport(
        ObservationContext(observer_device_context=ObserverContext(codes.DCM.Device, device)),
        codes.LN.CTUnspecifiedBodyRegion,
        groups,
    )
    return Comprehensive3DSR(
        [header.dataset], content[0], generate_uid(), 300, generate_uid(), 1, "Other maker",
        series_description="Tumour board",
    )  # fmt: skip


def test_reports_of_others_are_shown_and_stay_theirs(ct: Study) -> None:
    folder = ct.folder or Path()
    foreign_report(image_of(ct).header).save_as(folder / "other.dcm", enforce_file_format=True)
    found = read_measurements(opened(folder))
    by_name: dict[str, list[Drawn]] = {}
    for one in found.drawn:
        by_name.setdefault(one.name, []).append(one)
        assert one.locked
        assert one.report == "Tumour board (Other maker)"
    long, short = by_name["Lesion 1"]
    assert (long.kind, short.kind) == ("length", "length")
    assert long.uid != short.uid
    assert long.measurement.points == ((9.5, 9.5), (9.5, 19.5))
    assert (long.stated[0].value, long.stated[0].unit) == (12.5, "mm")
    assert short.stated[0].name == "Short axis"
    (corner,) = by_name["Corner"]
    assert (corner.kind, corner.stated[0].value) == ("angle", 45.0)
    (node,) = by_name["Node"]
    assert node.kind == "ellipse"
    assert node.measurement.points == ((23.5, 23.5), (35.5, 35.5))
    (tilted,) = by_name["Tilted"]
    assert tilted.kind == "freehand"
    rows, columns = np.array(tilted.measurement.points).T
    assert (rows.max() + rows.min()) / 2 == pytest.approx(29.5, abs=0.01)
    assert np.hypot(rows - 29.5, columns - 29.5).max() == pytest.approx(np.hypot(10, 10), abs=0.01)
    # They are never written again as if they were the reader's own.
    assert save(opened(folder), found.drawn, ()) == ()


def test_drawings_that_cannot_be_shown_are_counted(ct: Study) -> None:
    folder = ct.folder or Path()
    report = foreign_report(image_of(ct).header)
    for item in report.ContentSequence[-1].ContentSequence[0].ContentSequence:
        for child in item.get("ContentSequence") or []:
            if child.ValueType == "SCOORD":
                child.GraphicType, child.GraphicData = "MULTIPOINT", [1.0, 1.0, 5.0, 5.0, 9.0, 2.0]
    report.save_as(folder / "other.dcm", enforce_file_format=True)
    found = read_measurements(opened(folder))
    assert isinstance(found, Found)
    assert (len(found.drawn), found.left_out) == (3, 2)


# Tables


def test_the_table_has_values_units_and_places(ct: Study) -> None:
    one = image_of(ct)
    items = [
        drawn_on(ct, one, "length", name="=HYPERLINK(1)"),
        drawn_on(ct, one, "rectangle"),
        drawn_on(ct, one, "text", text="words"),
    ]
    readings = readings_of(items, ct)
    rows = list(csv.DictReader(io.StringIO(csv_text(table(items, readings)))))
    assert [row["Kind"] for row in rows] == ["Length", "Rectangle", "Text"]
    assert rows[0]["Name"] == "'=HYPERLINK(1)"
    assert float(rows[0]["Length"]) == pytest.approx(readings[items[0].uid].quantities[0].value, rel=1e-5)
    assert (rows[0]["Length unit"], rows[1]["Area unit"], rows[1]["Value unit"]) == ("mm", "mm²", "HU")
    statistics = readings[items[1].uid].statistics
    assert statistics is not None
    assert float(rows[1]["Mean"]) == pytest.approx(statistics.mean, rel=1e-5)
    places = [
        tuple(map(float, point.split())) for point in rows[0]["Points in the patient (x y z, mm)"].split("; ")
    ]
    assert one.grid is not None
    assert np.abs(np.array(places) - in_patient(items[0].measurement, one.grid)).max() < 0.001
    assert rows[2]["SOP Instance UID"] == one.ref.sop_instance_uid
    assert (rows[2]["Name"], rows[2]["Length"]) == ("words", "")


@pytest.mark.parametrize(
    ("unit", "concept", "code"),
    [
        ("HU", "Attenuation Coefficient", "[hnsf'U]"),
        ("SUVbw", "SUVbw", "g/ml{SUVbw}"),
        ("BQML", "Pixel value", "Bq/ml"),
        ("stored value", "Pixel value", "1"),
        (AI_UNIT, AI_UNIT, "1"),
        ("OD", "Pixel value", "{OD}"),
    ],
)
def test_values_are_named_by_what_they_are(ct: Study, unit: str, concept: str, code: str) -> None:
    item = drawn_on(ct, image_of(ct), "probe")
    reading = Reading((Quantity("value", 12.5, unit),))
    folder = ct.folder or Path()
    (path,) = save_measurements(ct, [item], [], {item.uid: reading}, folder).files
    check_with_others([path])
    groups = highdicom.sr.srread(path).content.get_image_measurement_groups()
    (measured,) = groups[0].get_measurements()
    assert (measured.name.meaning, measured.unit.value) == (concept, code)
    (stated,) = found_in(ct)[item.uid].stated
    assert stated.value == 12.5
    assert stated.unit == ("" if code == "1" else unit)
