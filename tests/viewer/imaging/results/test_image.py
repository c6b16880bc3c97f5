"""Generated images as DICOM: class, patient, marks and references (DICOM contract, sections 1 to 3)."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable
from datetime import datetime

import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, MRImageStorage, SecondaryCaptureImageStorage

from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.results.codes import AI_MARK, is_ai_result
from healthgpt_viewer.imaging.results.model import ImageResult, next_series_number
from healthgpt_viewer.imaging.results.parts import code

MakeSource = Callable[..., Header]
MakeResult = Callable[..., ImageResult]
Written = Callable[[ImageResult], Dataset]
TaskFor = Callable[[Header], str]

_KINDS = ["ct", "tilted", "mr", "mr-rescaled", "nonsquare", "sagittal", "enhanced", "ultrasound"]


def codes(sequence: Sequence) -> list[tuple[str, str, str]]:
    return [(item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning) for item in sequence]


def elements(dataset: Dataset) -> list[pydicom.DataElement]:
    return list(dataset.iterall())


# Section 1: which object for which task.


@pytest.mark.parametrize(
    ("kind", "task", "sop_class", "modality"),
    [
        ("ct", "CT2MR", SecondaryCaptureImageStorage, "OT"),
        ("ct", "SUPERRES", SecondaryCaptureImageStorage, "OT"),
        ("ct", "RECON", SecondaryCaptureImageStorage, "OT"),
        ("mr", "MR2CT", SecondaryCaptureImageStorage, "OT"),
        ("mr", "SUPERRES", MRImageStorage, "MR"),
        ("mr", "RECON", MRImageStorage, "MR"),
        ("enhanced", "SUPERRES", MRImageStorage, "MR"),
        ("enhanced", "MR2CT", SecondaryCaptureImageStorage, "OT"),
        ("ultrasound", "RECON", SecondaryCaptureImageStorage, "OT"),
    ],
)
def test_object_and_modality(
    make_source: MakeSource,
    make_result: MakeResult,
    written: Written,
    kind: str,
    task: str,
    sop_class: str,
    modality: str,
) -> None:
    dataset = written(make_result(make_source(kind), task))
    assert (dataset.SOPClassUID, dataset.Modality) == (sop_class, modality)
    assert dataset.get("ConversionType") == ("SYN" if modality == "OT" else None)
    assert "NumberOfFrames" not in dataset
    assert is_ai_result(dataset) == task


def test_an_mr_without_a_place_gives_no_mr_image(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    """An MR image must have a plane, and none is made up."""
    source = make_source("mr", ImagePositionPatient=None)
    dataset = written(make_result(source, "SUPERRES"))
    assert (dataset.SOPClassUID, dataset.Modality) == (SecondaryCaptureImageStorage, "OT")
    assert "ImagePositionPatient" not in dataset
    assert "ScanningSequence" not in dataset


def test_what_the_mr_module_wants_is_there_even_where_the_source_has_it_not(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    source = make_source(
        "mr", RepetitionTime=None, EchoTime=None, ScanningSequence=None, SequenceVariant=None
    )
    dataset = written(make_result(source, "SUPERRES"))
    assert (dataset.ScanningSequence, dataset.SequenceVariant) == ("RM", "NONE")
    assert not dataset["RepetitionTime"].value
    assert not dataset["EchoTime"].value


def test_a_classic_image_that_states_one_frame_is_referenced_without_a_frame(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    dataset = written(make_result(make_source("ct", NumberOfFrames=1)))
    assert "ReferencedFrameNumber" not in dataset.SourceImageSequence[0]
    enhanced = written(make_result(make_source("enhanced"), "MR2CT", frame=2))
    assert enhanced.SourceImageSequence[0].ReferencedFrameNumber == 2


# Section 2: every result.


@pytest.mark.parametrize("kind", _KINDS)
def test_encoding_and_file_meta(
    make_source: MakeSource, make_result: MakeResult, written: Written, task_for: TaskFor, kind: str
) -> None:
    source = make_source(kind)
    dataset = written(make_result(source, task_for(source)))
    meta = dataset.file_meta
    assert meta.TransferSyntaxUID == ExplicitVRLittleEndian
    assert meta.MediaStorageSOPClassUID == dataset.SOPClassUID
    assert meta.MediaStorageSOPInstanceUID == dataset.SOPInstanceUID
    assert meta.ImplementationClassUID.startswith("2.25.")
    assert dataset.SpecificCharacterSet == "ISO_IR 192"
    for element in elements(dataset):
        assert not element.tag.is_private
        if element.VR == "UI":
            assert re.fullmatch(r"(0|[1-9]\d*)(\.(0|[1-9]\d*))+", str(element.value)), element
            assert len(str(element.value)) <= 64


def test_patient_and_study_read_the_same_whatever_their_character_set(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    source = make_source("ct", PatientComments="not copied")
    dataset = written(make_result(source))
    original = pydicom.dcmread(source.source.label)
    for keyword in (
        "PatientName", "PatientID", "PatientBirthDate", "PatientSex", "PatientIdentityRemoved", "DeidentificationMethod",
        "PatientAge", "StudyInstanceUID", "StudyDate", "StudyTime", "StudyID", "AccessionNumber",
        "ReferringPhysicianName", "StudyDescription", "PatientPosition", "BodyPartExamined",
    ):  # fmt: skip
        assert keyword in dataset, keyword
        assert str(dataset[keyword].value) == str(original[keyword].value), keyword
    assert str(dataset.PatientName) == "Müller^Jörg"
    assert "PatientComments" not in dataset


@pytest.mark.parametrize(
    ("charset", "name"),
    [
        ("ISO_IR 100", "Müller^Jörg"),
        ("ISO_IR 144", "Люкceмбypг"),
        (["", "ISO 2022 IR 87"], "Yamada^Tarou=山田^太郎=やまだ^たろう"),
        ("GB18030", "Wang^XiaoDong=王^小东"),
        ("ISO_IR 192", "Ångström^Ø"),
    ],
)
def test_names_of_all_scripts(
    make_source: MakeSource, make_result: MakeResult, written: Written, charset: str | list[str], name: str
) -> None:
    source = make_source("ct", SpecificCharacterSet=charset, PatientName=name, StudyDescription="")
    assert str(source.dataset.PatientName) == name
    assert str(written(make_result(source)).PatientName) == name


def test_what_the_source_has_not_is_empty_or_absent(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    source = make_source(
        "ct",
        PatientBirthDate=None, PatientSex=None, StudyTime=None, StudyID=None, ReferringPhysicianName=None,
        PatientIdentityRemoved=None, DeidentificationMethod=None,
    )  # fmt: skip
    dataset = written(make_result(source))
    for keyword in ("PatientBirthDate", "PatientSex", "StudyTime", "StudyID", "ReferringPhysicianName"):
        assert keyword in dataset
        assert not dataset[keyword].value
    assert "PatientIdentityRemoved" not in dataset


@pytest.mark.parametrize("laterality", [None, "", "R"])
def test_laterality_is_as_in_the_source(
    make_source: MakeSource, make_result: MakeResult, written: Written, laterality: str | None
) -> None:
    dataset = written(make_result(make_source("ct", Laterality=laterality)))
    assert ("Laterality" in dataset) == (laterality is not None)
    assert (dataset.get("Laterality") or "") == (laterality or "")


def test_nothing_of_the_scanner_or_of_the_staff_is_taken_over(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    dataset = written(make_result(make_source("ct")))
    assert dataset.Manufacturer == "HealthGPT Viewer project"
    assert dataset.ManufacturerModelName == "HealthGPT Viewer"
    assert dataset.SoftwareVersions
    for keyword in ("StationName", "DeviceSerialNumber", "OperatorsName", "InstitutionName"):
        assert keyword not in dataset
    texts = [str(e.value) for e in elements(dataset) if e.VR in ("LO", "LT", "ST", "UT", "SH", "PN", "UC")]
    assert not [text for text in texts if "/" in text.replace("http://", "") and "tmp" in text]
    assert not [text for text in texts if any(word in text for word in ("ROOM-3", "123456", "Operator"))]


def test_dates_of_making(make_source: MakeSource, make_result: MakeResult, written: Written) -> None:
    made = datetime(2026, 2, 3, 4, 5, 6)
    result = dataclasses.replace(make_result(make_source("ct")), made=made)
    dataset = written(result)
    for part in ("InstanceCreation", "Content"):
        assert dataset[f"{part}Date"].value == "20260203"
        assert dataset[f"{part}Time"].value == "040506"
    assert dataset.SeriesDate == result.series.made.strftime("%Y%m%d")
    assert (dataset.AcquisitionDate, dataset.AcquisitionTime) == ("20240317", "101500")
    assert "-" not in dataset.SeriesTime


def test_uids_belong_to_the_result_not_to_its_writing(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    result = make_result(make_source("ct"))
    first, again = written(result), written(result)
    assert first.SOPInstanceUID == again.SOPInstanceUID == result.uid
    assert first.SeriesInstanceUID == result.series.uid
    assert re.fullmatch(r"2\.25\.\d+", first.SOPInstanceUID)
    assert re.fullmatch(r"2\.25\.\d+", first.SeriesInstanceUID)
    other = make_result(result.source)
    assert other.uid != result.uid
    assert other.series.uid != result.series.uid


def test_series_numbers_begin_at_9001_and_skip_what_is_taken() -> None:
    assert next_series_number(set()) == 9001
    assert next_series_number({1, 9001, 9002, 9004}) == 9003


# Section 3: the marks.


@pytest.mark.parametrize(
    ("kind", "task", "description"),
    [
        ("ct", "CT2MR", "AI SYNTHETIC MR from CT - NOT ACQUIRED"),
        ("mr", "MR2CT", "AI SYNTHETIC CT from MR - NOT ACQUIRED"),
        ("mr", "SUPERRES", "AI SUPER-RESOLUTION of MR - NOT ACQUIRED"),
        ("ct", "RECON", "AI RECONSTRUCTION of CT - NOT ACQUIRED"),
    ],
)
def test_marks_are_coded_and_written(
    make_source: MakeSource, make_result: MakeResult, written: Written, kind: str, task: str, description: str
) -> None:
    dataset = written(make_result(make_source(kind), task))
    assert list(dataset.ImageType) == ["DERIVED", "SECONDARY", "OTHER", f"AI_{task}"]
    assert dataset.SyntheticData == "YES"
    assert dataset.ContentQualification == "RESEARCH"
    assert dataset.SeriesDescription == description
    assert dataset.ImageComments.startswith("AI GENERATED")
    assert "NOT ACQUIRED" in dataset.ImageComments
    text = dataset.DerivationDescription
    assert text.startswith("AI GENERATED")
    for words in ("NOT ACQUIRED", "Tiny Model", "0 to 900", "8-bit input", "clipped"):
        assert words in text
    assert len(text) <= 1024
    named = codes(dataset.DerivationCodeSequence)
    assert named[-1][:2] == (f"AI_{task}", "99HEALTHGPT")
    assert (("113085", "DCM", "Spatial resampling") in named) == (task == "SUPERRES")
    (scheme,) = dataset.CodingSchemeIdentificationSequence
    assert (scheme.CodingSchemeDesignator, bool(scheme.CodingSchemeName)) == ("99HEALTHGPT", True)
    assert scheme.CodingSchemeResponsibleOrganization
    assert AI_MARK == "AI-GENERATED - NOT ACQUIRED - NOT FOR DIAGNOSIS"


def test_codes_alone_tell_a_result_when_texts_are_gone(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    dataset = written(make_result(make_source("ct")))
    for keyword in ("SeriesDescription", "ImageComments", "DerivationDescription", "ImageType"):
        del dataset[keyword]
    assert is_ai_result(dataset) == "CT2MR"
    assert dataset.SyntheticData == "YES"
    assert is_ai_result(make_source("mr", "original").dataset) is None


@pytest.mark.parametrize(("source_says", "result_says"), [(None, "NO"), ("NO", "NO"), ("YES", "YES")])
def test_burned_in_annotation(
    make_source: MakeSource,
    make_result: MakeResult,
    written: Written,
    source_says: str | None,
    result_says: str,
) -> None:
    source = make_source("ct", BurnedInAnnotation=source_says, RecognizableVisualFeatures="YES")
    dataset = written(make_result(source))
    assert (dataset.BurnedInAnnotation, dataset.RecognizableVisualFeatures) == (result_says, "YES")


def test_the_algorithm_and_its_parameters(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    result = make_result(
        make_source("ct"), region=Box(5, 10, 20, 30), settings={"seed": 3, "prompt": "Show the MR."}
    )
    (item,) = written(result).DerivationAlgorithmSequence
    assert codes(item.AlgorithmFamilyCodeSequence) == [("123110", "DCM", "Artificial Intelligence")]
    assert (item.AlgorithmName, item.AlgorithmVersion, item.AlgorithmSource) == (
        "Tiny Model",
        "1.2.0",
        "Tiny Authors",
    )
    parameters = json.loads(item.AlgorithmParameters)
    assert parameters == {
        "contract": 1,
        "task": "CT2MR",
        "model": "Tiny Model",
        "weights_sha256": result.maker.weights_sha256,
        "input_size": [64, 64],
        "input_window": [0, 900],
        "model_input_box": [0, -14, 128, 128],
        "stored_box": [0, -14, 128, 128],
        "region": [5, 10, 20, 30],
        "value_map": "grey",
        "seed": 3,
        "prompt": "Show the MR.",
    }
    assert re.fullmatch("[0-9a-f]{64}", parameters["weights_sha256"])


def test_equipment_names_model_and_scanner(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    earlier = Dataset()
    earlier.PurposeOfReferenceCodeSequence = Sequence([code("109103", "DCM", "Modifying Equipment")])
    earlier.Manufacturer = "Someone"
    source = make_source("ct", ContributingEquipmentSequence=Sequence([earlier]))
    model, scanner, before = written(make_result(source)).ContributingEquipmentSequence
    assert codes(model.PurposeOfReferenceCodeSequence) == [("109100", "DCM", "Synthesizing Equipment")]
    assert (model.Manufacturer, model.ManufacturerModelName) == ("Tiny Authors", "Tiny Model")
    assert (model.SoftwareVersions, bool(model.ContributionDescription)) == ("1.2.0", True)
    assert model.ContributionDateTime
    assert codes(scanner.PurposeOfReferenceCodeSequence) == [("109101", "DCM", "Acquisition Equipment")]
    assert (scanner.Manufacturer, scanner.ManufacturerModelName) == ("Maker of scanners", "Scan 1")
    assert "DeviceSerialNumber" not in scanner
    assert before.Manufacturer == "Someone"
    unknown = written(make_result(make_source("mr", Manufacturer=""), "MR2CT"))
    assert unknown.ContributingEquipmentSequence[1].Manufacturer == "UNKNOWN"


@pytest.mark.parametrize(("kind", "frame"), [("ct", 1), ("enhanced", 3)])
def test_references_to_the_source(
    make_source: MakeSource,
    make_result: MakeResult,
    written: Written,
    task_for: TaskFor,
    kind: str,
    frame: int,
) -> None:
    source = make_source(kind)
    dataset = written(make_result(source, task_for(source), frame=frame))
    (item,) = dataset.SourceImageSequence
    assert (item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID) == (
        source.sop_class_uid,
        source.sop_instance_uid,
    )
    assert codes(item.PurposeOfReferenceCodeSequence)[0][:2] == ("121322", "DCM")
    assert item.SpatialLocationsPreserved == "NO"
    assert item.get("ReferencedFrameNumber") == (frame if kind == "enhanced" else None)
    (series,) = dataset.ReferencedSeriesSequence
    assert series.SeriesInstanceUID == source.dataset.SeriesInstanceUID
    (instance,) = series.ReferencedInstanceSequence
    assert instance.ReferencedSOPInstanceUID == source.sop_instance_uid
    assert "ReferencedImageSequence" not in dataset


_CROSS_FORBIDDEN = (
    "KVP", "Exposure", "ConvolutionKernel", "GantryDetectorTilt", "ScanningSequence", "SequenceVariant", "ScanOptions",
    "MRAcquisitionType", "SequenceName", "RepetitionTime", "EchoTime", "FlipAngle", "MagneticFieldStrength",
    "ImagingFrequency",
)  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "task"), [("ct", "CT2MR"), ("tilted", "SUPERRES"), ("mr", "MR2CT"), ("enhanced", "MR2CT")]
)
def test_no_acquisition_facts(
    make_source: MakeSource, make_result: MakeResult, written: Written, kind: str, task: str
) -> None:
    dataset = written(make_result(make_source(kind), task))
    assert [keyword for keyword in _CROSS_FORBIDDEN if keyword in dataset] == []


def test_a_super_resolved_mr_keeps_the_mr_module(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    dataset = written(make_result(make_source("mr"), "SUPERRES"))
    assert (dataset.ScanningSequence, dataset.SequenceVariant, dataset.MRAcquisitionType) == (
        "SE",
        "SK",
        "2D",
    )
    assert (dataset.RepetitionTime, dataset.EchoTime, dataset.FlipAngle) == (500, 15, 90)
    assert dataset.MagneticFieldStrength == 1.5
    assert "ScanOptions" in dataset
    enhanced = written(make_result(make_source("enhanced"), "SUPERRES"))
    assert (enhanced.ScanningSequence, enhanced.SequenceVariant) == ("RM", "NONE")
    for keyword in ("ScanOptions", "MRAcquisitionType", "EchoTime", "EchoTrainLength"):
        assert keyword in enhanced


def test_lossy_sources_are_told(make_source: MakeSource, make_result: MakeResult, written: Written) -> None:
    lossy = make_source(
        "ct",
        LossyImageCompression="01",
        LossyImageCompressionRatio=20,
        LossyImageCompressionMethod="ISO_15444_1",
    )
    dataset = written(make_result(lossy))
    assert (dataset.LossyImageCompression, dataset.LossyImageCompressionRatio) == ("01", 20)
    assert dataset.LossyImageCompressionMethod == "ISO_15444_1"
    assert written(make_result(make_source("mr"), "MR2CT")).LossyImageCompression == "00"
    by_syntax = dataclasses.replace(lossy, transfer_syntax_uid="1.2.840.10008.1.2.4.91")
    del by_syntax.dataset.LossyImageCompression
    assert written(make_result(by_syntax)).LossyImageCompression == "01"
