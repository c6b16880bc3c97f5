"""What is exported opens again, holds what it held, and is whole or not there."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pydicom
import pytest
import SimpleITK as sitk
from PIL import Image

from healthgpt_viewer.errors import SaveError, Stopped
from healthgpt_viewer.exporting.deidentify import Options
from healthgpt_viewer.exporting.dicom import write_dicom
from healthgpt_viewer.exporting.pictures import picture_of, write_film, write_picture, write_pictures
from healthgpt_viewer.exporting.volumes import write_nifti
from healthgpt_viewer.exporting.writing import free_name
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.results.codes import AI_MARK
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Stack
from healthgpt_viewer.imaging.slice_image import Window


def stops_at(count: int) -> object:
    asked = iter(range(count))

    def check() -> None:
        if next(asked, None) is None:
            raise Stopped

    return check


def test_files_are_copied_byte_for_byte_with_a_dicomdir(
    headers: tuple[Header, ...], patient: Path, tmp_path: Path
) -> None:
    exported = write_dicom(headers, tmp_path / "out")
    assert (exported.count, exported.problems) == (4, [])
    files = [file for file in (tmp_path / "out").rglob("*") if file.is_file() and file.name != "DICOMDIR"]
    digests = [
        {hashlib.sha256(f.read_bytes()).hexdigest() for f in group} for group in (files, patient.iterdir())
    ]
    assert digests[0] == digests[1]
    assert all(len(part) <= 8 for file in files for part in file.relative_to(tmp_path / "out").parts)
    found = scan([tmp_path / "out" / "DICOMDIR"])
    assert (len(found.headers), found.problems) == (4, ())


def test_an_anonymised_set_names_nobody(headers: tuple[Header, ...], tmp_path: Path) -> None:
    write_dicom(headers, tmp_path / "out", options=Options(dates="shift"))
    everything = b"".join(file.read_bytes() for file in (tmp_path / "out").rglob("*") if file.is_file())
    assert b"Anna" not in everything
    assert b"ID-77" not in everything
    found = scan([tmp_path / "out" / "DICOMDIR"])
    assert len(group(found.headers)[0].series[0].stacks[0].slices) == 4


def test_a_region_is_blacked_out_in_every_image(headers: tuple[Header, ...], tmp_path: Path) -> None:
    series = str(headers[0].dataset.SeriesInstanceUID)
    write_dicom(
        headers,
        tmp_path / "out",
        options=Options(blacked_out=True, keep_uids=True),
        boxes={series: [Box(0, 0, 4.5, 10)]},
    )
    for header in scan([tmp_path / "out" / "DICOMDIR"]).headers:
        with header.source.open() as file:
            dataset = pydicom.dcmread(file)
        pixels = dataset.pixel_array
        assert (pixels[:5, :10] == -32768).all()
        assert (pixels[5:, :] > -32768).all()
        assert dataset.BurnedInAnnotation == "NO"


def test_colour_and_compressed_images_are_blacked_out(shared: Path, tmp_path: Path) -> None:
    folder = shared / "data" / "ct-transfer-syntaxes"
    headers = [h for h in scan([folder]).headers if "Rows" in h.dataset and "jpeg" in h.source.label.lower()]
    assert headers
    boxes = {str(h.dataset.get("SeriesInstanceUID")): [Box(0, 0, 8, 8)] for h in headers}
    exported = write_dicom(
        headers, tmp_path / "out", options=Options(blacked_out=True, keep_uids=True), boxes=boxes
    )
    assert exported.count > 5
    for header in scan([tmp_path / "out" / "DICOMDIR"]).headers:
        image = load(group([header])[0].series[0].stacks[0].slices[0])
        corner = image.stored[:8, :8]
        assert corner.min() == corner.max()


def test_reports_are_left_out_of_an_anonymised_set(
    headers: tuple[Header, ...], shared: Path, tmp_path: Path
) -> None:
    others = [h for h in scan([shared / "data" / "ct-transfer-syntaxes"]).headers if "Rows" not in h.dataset]
    assert others
    exported = write_dicom([*headers, *others], tmp_path / "out", options=Options())
    assert exported.count == 4
    assert len(exported.problems) == len(others)
    assert "may name the patient" in exported.problems[0].reason


def test_an_export_that_is_stopped_leaves_nothing(headers: tuple[Header, ...], tmp_path: Path) -> None:
    place = tmp_path / "place"
    with pytest.raises(Stopped):
        write_dicom(headers, place / "out", check=stops_at(2))  # type: ignore[arg-type]  # a plain function
    assert list(place.iterdir()) == []


def test_nothing_is_overwritten(headers: tuple[Header, ...], stack: Stack, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.mkdir()
    with pytest.raises(SaveError, match="is there already"):
        write_dicom(headers, taken)
    with pytest.raises(SaveError, match="is there already"):
        write_pictures(stack, taken, "PNG")
    assert list(taken.iterdir()) == []
    assert free_name(taken) == tmp_path / "taken 2"


@pytest.mark.parametrize(("form", "suffix"), [("PNG", "png"), ("JPEG", "jpg"), ("TIFF", "tif")])
def test_pictures_are_the_slices_through_their_window(
    stack: Stack, tmp_path: Path, form: str, suffix: str
) -> None:
    write_pictures(stack, tmp_path / "out", form, window=Window(30, 61, "LINEAR_EXACT"))  # type: ignore[arg-type]  # of the list
    names = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert names == [f"{number:05d}.{suffix}" for number in range(1, 5)]
    with Image.open(tmp_path / "out" / names[0]) as picture:
        pixels = np.asarray(picture)
    assert pixels.shape == (32, 32)
    assert abs(int(pixels[12, 12]) - 253) <= 6
    assert abs(int(pixels[0, 0]) - 2) <= 6


def test_one_slice_is_one_picture(stack: Stack, tmp_path: Path) -> None:
    write_picture(stack, stack.slices[2], tmp_path / "slice.png", "PNG", invert=True)
    with Image.open(tmp_path / "slice.png") as picture:
        assert picture.size == (32, 32)


def test_the_mark_is_drawn_into_pictures_of_generated_images(stack: Stack) -> None:
    image = replace(load(stack.slices[0]), ai_task="CT2MR")
    plain = picture_of(image, Window(0, 100))
    marked = picture_of(image, Window(0, 100), mark=AI_MARK)
    assert plain.size == (32, 32)
    assert marked.size == (384, 384)
    red, _, blue = np.asarray(marked).astype(int).transpose(2, 0, 1)
    assert (red[330:] - blue[330:] > 60).sum() > 500
    assert (red[:300] == blue[:300]).all()


@pytest.mark.parametrize("form", ["GIF", "MP4"])
def test_films_have_every_slice(stack: Stack, tmp_path: Path, form: str) -> None:
    path = tmp_path / f"film.{form.lower()}"
    exported = write_film(stack, path, form)  # type: ignore[arg-type]  # of the list
    assert exported.count == 4
    with av.open(str(path)) as container:
        frames = list(container.decode(video=0))
        assert len(frames) == 4
        assert (frames[0].width, frames[0].height) == (32, 32)
        assert frames[3].time == pytest.approx(0.3, abs=0.02)


def test_nifti_has_the_values_and_the_place(stack: Stack, tmp_path: Path) -> None:
    write_nifti(stack, tmp_path / "volume.nii.gz")
    image = sitk.ReadImage(str(tmp_path / "volume.nii.gz"))
    assert image.GetSize() == (32, 32, 4)
    assert image.GetSpacing() == pytest.approx((1, 1, 5))
    assert image.GetOrigin() == pytest.approx((-16, -16, 0))
    assert sitk.GetArrayFromImage(image)[:, 0, 0].tolist() == [0, 1, 2, 3]


def test_nifti_of_a_generated_series_says_so(stack: Stack, tmp_path: Path) -> None:
    slices = [replace(one, memory=replace(load(one), ai_task="CT2MR")) for one in stack.slices]
    write_nifti(replace(stack, slices=slices), tmp_path / "volume.nii.gz")
    image = sitk.ReadImage(str(tmp_path / "volume.nii.gz"))
    assert AI_MARK in [image.GetMetaData(key).strip() for key in image.GetMetaDataKeys()]
