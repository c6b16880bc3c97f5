"""What every result carries: patient, study, equipment, marks, references (DICOM contract, section 2)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import UID, ExplicitVRLittleEndian

from healthgpt_viewer.imaging.headers import Header, is_lossy

from .codes import SCHEME
from .model import Maker, ResultSeries

MANUFACTURER = "HealthGPT Viewer project"
PRODUCT = "HealthGPT Viewer"
# 2.25. and a UUID of our own, made once for this program (PS3.7 D.3.3.2).
IMPLEMENTATION_UID = "2.25.143095817302865940837261905382217640591"

_PATIENT_TYPE2 = ("PatientName", "PatientID", "PatientBirthDate", "PatientSex")
_PATIENT = (
    "IssuerOfPatientID", "PatientIdentityRemoved", "DeidentificationMethod", "DeidentificationMethodCodeSequence",
    "PatientAge", "PatientSize", "PatientWeight", "LongitudinalTemporalInformationModified",
    "ClinicalTrialSponsorName", "ClinicalTrialProtocolID", "ClinicalTrialProtocolName", "ClinicalTrialSiteID",
    "ClinicalTrialSiteName", "ClinicalTrialSubjectID", "ClinicalTrialSubjectReadingID", "ClinicalTrialTimePointID",
    "ClinicalTrialTimePointDescription", "ClinicalTrialCoordinatingCenterName",
)  # fmt: skip
_STUDY_TYPE2 = ("StudyDate", "StudyTime", "StudyID", "AccessionNumber", "ReferringPhysicianName")
_STUDY = ("StudyInstanceUID", "StudyDescription")


def code(value: str, scheme: str, meaning: str) -> Dataset:
    """A code sequence item."""
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


def begin(
    header: Header, sop_class: str, uid: str, made: datetime, series: ResultSeries, number: int
) -> Dataset:
    """A data set with patient, study, series and equipment of a result about one source."""
    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.SOPClassUID, dataset.SOPInstanceUID = sop_class, uid
    dataset.InstanceCreationDate = dataset.ContentDate = made.strftime("%Y%m%d")
    dataset.InstanceCreationTime = dataset.ContentTime = made.strftime("%H%M%S")
    _copy(dataset, header.dataset, _PATIENT_TYPE2 + _STUDY_TYPE2, empty=True)
    _copy(dataset, header.dataset, _PATIENT + _STUDY)
    dataset.SeriesInstanceUID, dataset.SeriesNumber, dataset.InstanceNumber = (
        series.uid,
        series.number,
        number,
    )
    dataset.SeriesDate, dataset.SeriesTime = series.made.strftime("%Y%m%d"), series.made.strftime("%H%M%S")
    dataset.Manufacturer, dataset.ManufacturerModelName = MANUFACTURER, PRODUCT
    dataset.SoftwareVersions = product_version()
    dataset.ContentQualification = "RESEARCH"
    scheme = Dataset()
    scheme.CodingSchemeDesignator, scheme.CodingSchemeName = SCHEME, "HealthGPT Viewer local codes"
    scheme.CodingSchemeResponsibleOrganization = MANUFACTURER
    dataset.CodingSchemeIdentificationSequence = Sequence([scheme])
    return dataset


def _copy(target: Dataset, source: Dataset, names: Iterable[str], *, empty: bool = False) -> None:
    """Copy attributes as they are; with ``empty``, missing ones are written empty."""
    for name in names:
        if name in source:
            setattr(target, name, source[name].value)
        elif empty:
            setattr(target, name, "")


def copy_present(target: Dataset, source: Dataset, names: Iterable[str]) -> None:
    """Copy the attributes that the source has, empty ones too."""
    _copy(target, source, names)


def finish(dataset: Dataset) -> Dataset:
    """The data set with its file meta information, ready to be written."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = IMPLEMENTATION_UID
    meta.ImplementationVersionName = "HEALTHGPT_VIEWER"
    dataset.file_meta = meta
    dataset.remove_private_tags()
    return dataset


def product_version() -> str:
    """This program's version."""
    try:
        return version("healthgpt-viewer")
    except PackageNotFoundError:
        return "unknown"


def model_equipment(maker: Maker, purpose: Dataset, made: datetime, description: str) -> Dataset:
    """The contributing equipment item that names the model."""
    item = Dataset()
    item.PurposeOfReferenceCodeSequence = Sequence([purpose])
    item.Manufacturer, item.ManufacturerModelName = maker.authors or "unknown", maker.name
    item.SoftwareVersions = maker.version or "unknown"
    item.ContributionDateTime = made.strftime("%Y%m%d%H%M%S")
    item.ContributionDescription = description
    return item


def scanner_equipment(source: Dataset) -> Dataset:
    """The contributing equipment item that names the scanner, without its serial number."""
    item = Dataset()
    item.PurposeOfReferenceCodeSequence = Sequence([code("109101", "DCM", "Acquisition Equipment")])
    item.Manufacturer = str(source.get("Manufacturer") or "").strip() or "UNKNOWN"
    item.ManufacturerModelName = str(source.get("ManufacturerModelName") or "").strip()
    return item


def image_reference(header: Header, frame: int) -> Dataset:
    """A reference to an image: class, instance, and the frame where there are several."""
    item = Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = header.sop_class_uid, header.sop_instance_uid
    if _is_multi_frame(header):
        item.ReferencedFrameNumber = frame
    return item


def _is_multi_frame(header: Header) -> bool:
    """Whether a reference must name the frame: of several, or of an object that may have several (PS3.3 10.3).

    A number of frames alone does not make one: some scanners write it into classic single images.
    """
    enhanced = "PerFrameFunctionalGroupsSequence" in header.dataset
    return header.number_of_frames > 1 or enhanced or "Multi-frame" in UID(header.sop_class_uid).name


def lossy_attributes(dataset: Dataset, header: Header) -> None:
    """Whether the source was ever compressed with loss (PS3.3 C.7.6.1.1.5)."""
    lossy = is_lossy(header)
    dataset.LossyImageCompression = "01" if lossy else "00"
    if lossy:
        copy_present(dataset, header.dataset, ("LossyImageCompressionRatio", "LossyImageCompressionMethod"))
