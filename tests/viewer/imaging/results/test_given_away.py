"""A generated image that is anonymised together with its source is still marked, and still found by it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pydicom.dataset import Dataset

from healthgpt_viewer.exporting.deidentify import Options, deidentified
from healthgpt_viewer.exporting.dicom import write_dicom
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.results.codes import is_ai_result
from healthgpt_viewer.imaging.results.image import image_dataset
from healthgpt_viewer.imaging.results.index import read_results
from healthgpt_viewer.imaging.results.model import ImageResult
from healthgpt_viewer.imaging.results.save import save
from healthgpt_viewer.imaging.scan import scan

MakeSource = Callable[..., Header]
MakeResult = Callable[..., ImageResult]
Written = Callable[[ImageResult], Dataset]

_MARKS = (
    "ImageType", "SyntheticData", "SeriesDescription", "ImageComments", "DerivationDescription",
    "DerivationCodeSequence", "DerivationAlgorithmSequence", "ContentQualification",
)  # fmt: skip


def test_every_mark_of_a_generated_image_stays(
    make_source: MakeSource, make_result: MakeResult, written: Written
) -> None:
    before = written(make_result(make_source()))
    after = deidentified(before, Options())
    assert {name: after.get(name) for name in _MARKS} == {name: before.get(name) for name in _MARKS}
    assert [item.ManufacturerModelName for item in after.ContributingEquipmentSequence] == [
        item.ManufacturerModelName for item in before.ContributingEquipmentSequence
    ]
    assert is_ai_result(after) == "CT2MR"
    assert after.PatientName == "Anonymous"
    assert after.SOPInstanceUID != before.SOPInstanceUID


def test_a_result_still_names_its_source(
    make_source: MakeSource, make_result: MakeResult, tmp_path: Path
) -> None:
    source = make_source()
    file = save(image_dataset(make_result(source)), tmp_path)
    headers = [source, *scan([file]).headers]
    exported = write_dicom(headers, tmp_path / "out", options=Options())
    assert (exported.count, exported.problems) == (2, [])
    (image,) = read_results(scan([tmp_path / "out" / "DICOMDIR"]).headers).images
    assert image.source_found
