"""Any structured report is a tree of plain texts, by the nesting of the standard."""

from __future__ import annotations

from pathlib import Path

import highdicom as hd
import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.uid import generate_uid

from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.objects.report import Node, read_report
from healthgpt_viewer.imaging.sources import FileSource
from tests.viewer import phantom
from tests.viewer.imaging.objects.made import write_ct


def header_of(dataset: Dataset) -> Header:
    return Header(FileSource(Path("sr.dcm")), dataset, "", "1.2.3", "", 1)


def item(kind: str, name: str, **values: object) -> Dataset:
    made, concept = Dataset(), Dataset()
    concept.CodeValue, concept.CodingSchemeDesignator, concept.CodeMeaning = "1", "99TEST", name
    made.ValueType, made.RelationshipType, made.ConceptNameCodeSequence = kind, "CONTAINS", [concept]
    for key, value in values.items():
        setattr(made, key, value)
    return made


def code(value: str, scheme: str, meaning: str) -> Dataset:
    made = Dataset()
    made.CodeValue, made.CodingSchemeDesignator, made.CodeMeaning = value, scheme, meaning
    return made


def values_of(*items: Dataset) -> list[str]:
    root = item("CONTAINER", "Report", ContentSequence=list(items))
    return [child.value for child in read_report(header_of(root)).root.children]


def test_every_value_type_is_read() -> None:
    number = Dataset()
    number.NumericValue, number.MeasurementUnitsCodeSequence = "12.5", [code("mm", "UCUM", "millimeter")]
    ratio = Dataset()
    ratio.NumericValue, ratio.MeasurementUnitsCodeSequence = "3", [code("{count}", "UCUM", "count")]
    picture = Dataset()
    picture.ReferencedSOPClassUID, picture.ReferencedSOPInstanceUID = "1.2", "1.2.9"
    assert values_of(
        item("TEXT", "Finding", TextValue="<b>plain</b> & simple"),
        item("CODE", "Site", ConceptCodeSequence=[code("1", "SCT", "Liver")]),
        item("NUM", "Length", MeasuredValueSequence=[number]),
        item("NUM", "Number", MeasuredValueSequence=[ratio]),
        item("NUM", "Failed", MeasuredValueSequence=[], NumericValueQualifierCodeSequence=[code("1", "DCM", "Not done")]),
        item("PNAME", "Reader", PersonName="Reader^One^M"),
        item("DATE", "Day", Date="20240317"),
        item("DATETIME", "Moment", DateTime="20240317101500"),
        item("TIME", "Hour", Time="101500"),
        item("UIDREF", "UID", UID="1.2.3"),
        item("IMAGE", "Picture", ReferencedSOPSequence=[picture]),
        item("SCOORD", "Place", GraphicType="POLYLINE", GraphicData=[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
        item("SCOORD3D", "Place", GraphicType="POINT", GraphicData=[1.0, 2.0, 3.0]),
        item("CODE", "Broken"),
        item("MYSTERY", "Unknown"),
    ) == [
        "<b>plain</b> & simple",
        "Liver",
        "12.5 mm",
        "3 count",
        "Not done",
        "Reader, One M",
        "2024-03-17",
        "2024-03-17 10:15",
        "10:15",
        "1.2.3",
        "image",
        "polyline of 3 points on the image",
        "point in the patient",
        "",
        "",
    ]  # fmt: skip


def test_references_and_relations() -> None:
    picture = Dataset()
    picture.ReferencedSOPClassUID, picture.ReferencedSOPInstanceUID, picture.ReferencedFrameNumber = (
        "1.2",
        "1.2.9",
        [4],
    )
    image = item("IMAGE", "Picture", ReferencedSOPSequence=[picture])
    image.RelationshipType = "SELECTED FROM"
    by_reference = Dataset()
    by_reference.RelationshipType, by_reference.ReferencedContentItemIdentifier = "INFERRED FROM", [1, 2]
    root = item(
        "CONTAINER",
        "Report",
        ContentSequence=[item("SCOORD", "Place", ContentSequence=[image, by_reference])],
    )
    found, other = read_report(header_of(root)).root.children[0].children
    assert (found.relation, found.images.refs[0].frame) == ("selected from", 4)
    assert (other.relation, other.value) == ("inferred from", "see item 1.2")


def test_a_report_of_endless_depth_ends() -> None:
    root = deepest = item("CONTAINER", "Report")
    for _ in range(200):
        below = item("CONTAINER", "Deeper")
        deepest.ContentSequence = [below]
        deepest = below
    tree = read_report(header_of(root))
    assert not tree.whole
    assert len(list(tree.root.walk())) == 65


def test_a_measurement_report_of_highdicom(tmp_path: Path) -> None:
    images = write_ct(phantom.scan(steps=(2.0,), shape=(8, 8)), tmp_path / "ct")
    observer = hd.sr.ObserverContext(
        codes.DCM.Person, hd.sr.PersonObserverIdentifyingAttributes("Reader^One")
    )
    region = hd.sr.ImageRegion(
        "POLYLINE",
        np.array([[1.0, 1], [5, 1], [5, 5], [1, 1]]),
        hd.sr.SourceImageForRegion.from_source_image(images[0]),
    )
    group = hd.sr.PlanarROIMeasurementsAndQualitativeEvaluations(
        hd.sr.TrackingIdentifier(generate_uid(), "lesion-1"),
        region,
        measurements=[hd.sr.Measurement(codes.SCT.Area, 8.0, codes.UCUM.SquareMillimeter)],
    )
    content = hd.sr.MeasurementReport(
        hd.sr.ObservationContext(observer), codes.LN.CTUnspecifiedBodyRegion, imaging_measurements=[group]
    )
    made = hd.sr.Comprehensive3DSR(
        images, content, generate_uid(), 7, generate_uid(), 1, manufacturer="Tester"
    )
    made.save_as(tmp_path / "sr.dcm")
    tree = read_report(read_header(tmp_path / "sr.dcm"))
    lines = {(node.name, node.value) for node in tree.root.walk()}
    assert tree.title == "Imaging Measurement Report"
    assert {
        ("Area", "8.0 mm2"),
        ("Person Observer Name", "Reader, One"),
        ("Tracking Identifier", "lesion-1"),
    } <= lines
    assert dict(tree.facts)["Verification"] == "not verified"
    assert any(images[0].SOPInstanceUID in node.images.frames for node in tree.root.walk())


@pytest.mark.parametrize(
    ("name", "least"), [("test-SR.dcm", 10), ("reportsi.dcm", 3), ("ko_key_objects.dcm", 2)]
)
def test_real_reports(shared: Path, name: str, least: int) -> None:
    tree = read_report(read_header(shared / "data" / "ct-transfer-syntaxes" / "non-image" / name))
    nodes: list[Node] = list(tree.root.walk())
    assert tree.whole
    assert len(nodes) >= least
    assert all(node.name or node.value for node in nodes[1:])
