"""Questions and answers as a report of template TID 1500 (DICOM contract, section 6)."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import highdicom
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import Comprehensive3DSRStorage

from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.results.codes import is_ai_result
from healthgpt_viewer.imaging.results.model import Predecessor, Report, Turn
from healthgpt_viewer.imaging.results.report import report_dataset

MakeSource = Callable[..., Header]
MakeTurn = Callable[..., Turn]
MakeReport = Callable[..., Report]


def written(report: Report) -> Dataset:
    buffer = io.BytesIO()
    report_dataset(report).save_as(buffer, enforce_file_format=True)
    buffer.seek(0)
    return pydicom.dcmread(buffer)


def name_of(item: Dataset) -> tuple[str, str]:
    (name,) = item.ConceptNameCodeSequence
    return name.CodeValue, name.CodingSchemeDesignator


def items(parent: Dataset, value: str, scheme: str = "DCM") -> list[Dataset]:
    """The content items of a concept, one level down."""
    named = [item for item in parent.ContentSequence if "ConceptNameCodeSequence" in item]
    return [item for item in named if name_of(item) == (value, scheme)]


def groups(dataset: Dataset) -> list[Dataset]:
    (measurements,) = items(dataset, "126010")
    return items(measurements, "125007")


def text(group: Dataset, value: str, scheme: str = "DCM") -> str:
    (item,) = items(group, value, scheme)
    return str(item.TextValue)


def images(parent: Dataset) -> list[tuple[str, int]]:
    """All images that a tree refers to."""
    found = []
    for item in parent.get("ContentSequence") or []:
        if item.ValueType == "IMAGE":
            (reference,) = item.ReferencedSOPSequence
            found.append((reference.ReferencedSOPInstanceUID, reference.get("ReferencedFrameNumber", 1)))
        found += images(item)
    return found


@pytest.fixture
def two_turns(make_source: MakeSource, make_turn: MakeTurn, region: Box) -> tuple[Turn, Turn]:
    ct = make_source("ct")
    return make_turn(ct), make_turn(ct, "And this part?", "A ventricle.", region=region)


def test_flags_say_that_nobody_verified_it(make_report: MakeReport, two_turns: tuple[Turn, Turn]) -> None:
    dataset = written(make_report(*two_turns))
    assert dataset.SOPClassUID == Comprehensive3DSRStorage
    assert dataset.Modality == "SR"
    assert (dataset.CompletionFlag, dataset.PreliminaryFlag) == ("PARTIAL", "PRELIMINARY")
    assert dataset.VerificationFlag == "UNVERIFIED"
    assert "VerifyingObserverSequence" not in dataset
    assert dataset.SeriesDescription == "AI ANSWERS - UNVERIFIED"
    assert dataset.ContentQualification == "RESEARCH"
    assert "PerformedProcedureCodeSequence" in dataset
    assert "ReferencedPerformedProcedureStepSequence" in dataset
    (equipment,) = dataset.ContributingEquipmentSequence
    assert equipment.PurposeOfReferenceCodeSequence[0].CodeValue == "109102"
    assert equipment.ManufacturerModelName == "Tiny Model"
    assert is_ai_result(dataset) == "QA"


def test_patient_study_and_marks_are_as_in_images(
    make_report: MakeReport, two_turns: tuple[Turn, Turn]
) -> None:
    dataset = written(make_report(*two_turns))
    assert str(dataset.PatientName) == "Müller^Jörg"
    assert dataset.StudyInstanceUID == two_turns[0].source.dataset.StudyInstanceUID
    assert (dataset.StudyID, dataset.AccessionNumber) == ("42", "")
    assert dataset.SpecificCharacterSet == "ISO_IR 192"
    assert dataset.CodingSchemeIdentificationSequence[0].CodingSchemeDesignator == "99HEALTHGPT"
    assert not [element for element in dataset.iterall() if element.tag.is_private]
    assert not {"StationName", "DeviceSerialNumber", "OperatorsName"} & set(dataset.dir())


def test_the_root_and_its_context(make_report: MakeReport, two_turns: tuple[Turn, Turn]) -> None:
    dataset = written(make_report(*two_turns))
    assert (dataset.ValueType, name_of(dataset)) == ("CONTAINER", ("126000", "DCM"))
    (template,) = dataset.ContentTemplateSequence
    assert (template.MappingResource, template.TemplateIdentifier) == ("DCMR", "1500")
    (language,) = items(dataset, "121049")
    assert language.ConceptCodeSequence[0].CodeValue == "en-US"
    assert language.ConceptCodeSequence[0].CodingSchemeDesignator == "RFC5646"
    (observer,) = items(dataset, "121005")
    assert observer.ConceptCodeSequence[0].CodeValue == "121007"
    assert items(dataset, "121008") == []
    assert items(dataset, "121012")[0].UID
    for value in ("121013", "121014", "121015"):
        assert text(dataset, value)
    (procedure,) = items(dataset, "121058")
    assert procedure.ConceptCodeSequence[0].CodeValue == "25045-6"
    (evaluations,) = items(dataset, "C0034375", "UMLS")
    assert text(evaluations, "121106").startswith("AI GENERATED - NOT VERIFIED - RESEARCH ONLY")
    relationships = [item.RelationshipType for item in dataset.ContentSequence]
    assert relationships == sorted(relationships, key=lambda kind: kind == "CONTAINS")


@pytest.mark.parametrize(
    ("kind", "value", "scheme"),
    [("mr", "25056-3", "LN"), ("enhanced", "25056-3", "LN"), ("ultrasound", "363679005", "SCT")],
)
def test_the_procedure_follows_the_modality(
    make_source: MakeSource, make_turn: MakeTurn, make_report: MakeReport, kind: str, value: str, scheme: str
) -> None:
    dataset = written(make_report(make_turn(make_source(kind))))
    code = items(dataset, "121058")[0].ConceptCodeSequence[0]
    assert (code.CodeValue, code.CodingSchemeDesignator) == (value, scheme)


def test_each_turn_is_a_group_of_its_own(make_report: MakeReport, two_turns: tuple[Turn, Turn]) -> None:
    first, second = groups(written(make_report(*two_turns)))
    assert text(first, "112039") == "turn-0001"
    assert text(second, "112039") == "turn-0002/region-1"
    for group, turn in ((first, two_turns[0]), (second, two_turns[1])):
        assert turn.uid == items(group, "112040")[0].UID
        assert text(group, "111001") == "Tiny Model"
        assert text(group, "111003") == "1.2.0"
        parameters = json.loads(text(group, "111002"))
        assert (parameters["contract"], parameters["task"], parameters["model"]) == (1, "QA", "Tiny Model")
        assert parameters["input_size"] == [64, 64]
        assert len(parameters["weights_sha256"]) == 64
        assert text(group, "QUESTION", "99HEALTHGPT") == turn.question
        assert text(group, "ANSWER", "99HEALTHGPT") == turn.answer
        assert items(group, "111012") == []
    assert first.ContentTemplateSequence[0].TemplateIdentifier == "1501"
    assert second.ContentTemplateSequence[0].TemplateIdentifier == "1410"


def test_a_turn_names_its_slice_or_its_region(
    make_report: MakeReport, two_turns: tuple[Turn, Turn], region: Box
) -> None:
    first, second = groups(written(make_report(*two_turns)))
    uid = two_turns[0].source.sop_instance_uid
    (source,) = items(first, "121112")
    assert (source.ValueType, images(first)) == ("IMAGE", [(uid, 1)])
    (outline,) = items(second, "111030")
    assert (outline.ValueType, outline.GraphicType) == ("SCOORD", "POLYLINE")
    points = list(zip(outline.GraphicData[0::2], outline.GraphicData[1::2], strict=True))
    assert points[0] == points[-1]
    # Column, then row, in pixel edges of the source.
    assert set(points) == {(10, 5), (40, 5), (40, 25), (10, 25)}
    assert outline.ContentSequence[0].RelationshipType == "SELECTED FROM"
    assert images(second) == [(uid, 1)]
    assert items(second, "121112") == []


def test_texts_are_kept_as_they_came(
    make_source: MakeSource, make_turn: MakeTurn, make_report: MakeReport
) -> None:
    question = "Größe? <b>bold</b> & \\ ^ = 山田\nsecond line"
    answer = "Yes.\r\n" + "very long " * 400 + "end"
    (group,) = groups(written(make_report(make_turn(make_source("ct"), question, answer))))
    assert text(group, "QUESTION", "99HEALTHGPT") == question
    assert text(group, "ANSWER", "99HEALTHGPT") == answer


def test_an_answer_that_is_empty_is_told_as_such(
    make_source: MakeSource, make_turn: MakeTurn, make_report: MakeReport
) -> None:
    (group,) = groups(written(make_report(make_turn(make_source("ct"), answer=""))))
    assert text(group, "ANSWER", "99HEALTHGPT") == "(no answer)"


def test_every_image_is_in_the_library_and_in_the_evidence(
    make_source: MakeSource, make_turn: MakeTurn, make_report: MakeReport
) -> None:
    ct, mr = make_source("ct"), make_source("enhanced")
    turns = [make_turn(ct), make_turn(mr, frame=3), make_turn(mr, frame=1), make_turn(ct)]
    dataset = written(make_report(*turns))
    (library,) = items(dataset, "111028")
    (group,) = items(library, "126200")
    assert sorted(images(group)) == sorted(
        [(ct.sop_instance_uid, 1), (mr.sop_instance_uid, 1), (mr.sop_instance_uid, 3)]
    )
    evidence: dict[str, tuple[Any, ...]] = {}
    for study in dataset.CurrentRequestedProcedureEvidenceSequence:
        for series in study.ReferencedSeriesSequence:
            for reference in series.ReferencedSOPSequence:
                assert reference.ReferencedSOPInstanceUID not in evidence
                evidence[reference.ReferencedSOPInstanceUID] = (
                    study.StudyInstanceUID,
                    series.SeriesInstanceUID,
                    reference.ReferencedSOPClassUID,
                )
    assert evidence == {
        h.sop_instance_uid: (h.dataset.StudyInstanceUID, h.dataset.SeriesInstanceUID, h.sop_class_uid)
        for h in (ct, mr)
    }


def test_answers_about_a_generated_image_say_so(
    make_source: MakeSource, make_turn: MakeTurn, make_report: MakeReport
) -> None:
    plain = written(make_report(make_turn(make_source("ct"))))
    assert "SyntheticData" not in plain
    generated = make_source("ct", "made", ImageType=["DERIVED", "SECONDARY", "OTHER", "AI_CT2MR"])
    assert written(make_report(make_turn(generated))).SyntheticData == "YES"


def test_a_newer_version_names_the_one_before(make_report: MakeReport, two_turns: tuple[Turn, Turn]) -> None:
    first = make_report(two_turns[0])
    study = str(two_turns[0].source.dataset.StudyInstanceUID)
    before = Predecessor(first.uid, first.series.uid, study, str(Comprehensive3DSRStorage))
    second = make_report(*two_turns, series=first.series, instance_number=2, predecessor=before)
    old, new = written(first), written(second)
    assert "PredecessorDocumentsSequence" not in old
    (item,) = new.PredecessorDocumentsSequence
    assert item.StudyInstanceUID == study
    assert (
        item.ReferencedSeriesSequence[0].SeriesInstanceUID == old.SeriesInstanceUID == new.SeriesInstanceUID
    )
    (reference,) = item.ReferencedSeriesSequence[0].ReferencedSOPSequence
    assert reference.ReferencedSOPInstanceUID == old.SOPInstanceUID != new.SOPInstanceUID
    assert old.SeriesNumber == new.SeriesNumber
    assert (old.InstanceNumber, new.InstanceNumber) == (1, 2)
    assert items(groups(new)[0], "112040")[0].UID == items(groups(old)[0], "112040")[0].UID


def test_highdicom_reads_it_as_a_measurement_report(
    make_report: MakeReport, two_turns: tuple[Turn, Turn]
) -> None:
    buffer = io.BytesIO()
    report_dataset(make_report(*two_turns)).save_as(buffer, enforce_file_format=True)
    buffer.seek(0)
    report = highdicom.sr.srread(buffer)
    assert isinstance(report.content, highdicom.sr.MeasurementReport)
    assert len(report.content.get_image_measurement_groups()) == 1
    assert len(report.content.get_planar_roi_measurement_groups()) == 1
