"""Every fact that the README of the shared image data states of transfer syntaxes, colours, tables and broken files."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from healthgpt_viewer.errors import DecodeError, HealthGPTError
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.pixels import default_window, load, windows_of
from healthgpt_viewer.imaging.rendering import render
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.imaging.series import Stack
from healthgpt_viewer.imaging.slice_image import SliceImage

# pydicom warns of what it finds in damaged files; what the reader is told is tested here.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")

LoadFile = Callable[..., SliceImage]


@pytest.fixture(scope="session")
def special(shared: Path) -> Path:
    """The set of transfer syntaxes, pixel types, colours, broken files."""
    return shared / "data" / "ct-transfer-syntaxes"


def heights(stack: Stack) -> list[float]:
    return [one.grid.position[2] for one in stack.slices if one.grid is not None]


def test_one_slice_in_twelve_forms(special: Path, load_file: LoadFile) -> None:
    files = sorted((special / "same-slice").glob("*.dcm"))
    images = {file.name[:2]: load_file(file) for file in files}
    assert len(images) == 12
    first = images["01"]
    assert (first.stored[128, 128], first.value_at(128, 128)) == (1058, 34)
    assert (first.stored[10, 20], first.stored[200, 60]) == (27, 899)
    for number, allowed in ((n, {"07": 2, "09": 40}.get(n, 0)) for n in images if n != "12"):
        difference = np.abs(images[number].stored.astype(int) - first.stored.astype(int)).max()
        assert difference <= allowed, number
    values, inside = images["12"].values(), (first.values() > -115) & (first.values() < 235)
    assert images["12"].slope == pytest.approx(1.372549)
    assert np.abs(values - first.values())[inside].max() <= 25
    lossy = {number for number, image in images.items() if image.lossy}
    assert lossy == {"07", "09", "12"}


def index_rows(special: Path) -> list[dict[str, str]]:
    with (special / "INDEX.tsv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def test_every_file_of_the_index_has_its_shape_range_and_middle(special: Path) -> None:
    """All transfer syntaxes, bit depths and signs. The stored values of YBR and palettes are shown as RGB."""
    rows = [row for row in index_rows(special) if row["pydicom_result"] in ("ok", "force ok")]
    assert len(rows) > 90
    faults: list[tuple[object, ...]] = []
    for row in rows:
        header = read_header(special / row["file"])
        (stack,) = group([header])[0].series[0].stacks
        image = load(next(one for one in stack.slices if one.frame_index == 0))
        rows_columns = f"{image.stored.shape[0]}x{image.stored.shape[1]}"
        if rows_columns not in row["decoded_shape"]:
            faults.append((row["file"], image.stored.shape))
        place, _, value = row["stored_value_frame0_centre"].partition("=")
        if image.is_colour or "corrupt" in row["file"]:
            continue
        centre = image.stored[tuple(int(part) for part in place.strip("[]").split(","))]
        low, high = (float(end) for end in row["stored_range"].split(".."))
        lossy = 4 if image.lossy else 0
        if not abs(float(centre) - float(value)) <= max(lossy, 1e-6):
            faults.append((row["file"], centre))
        if image.stored.min() < low - lossy - 1e-6 or image.stored.max() > high + lossy + 1e-6:
            faults.append((row["file"], image.stored.min(), image.stored.max()))
    assert faults == []


def test_every_file_that_is_an_image_is_read_or_told(special: Path, load_file: LoadFile) -> None:
    """No file crashes or hangs the reading: each is decoded, or one sentence says why it is not."""
    messages = {}
    for row in index_rows(special):
        try:
            load_file(special / row["file"])
        except HealthGPTError as error:
            messages[row["file"]] = str(error)
        except IndexError:  # no stack: a report, a plan
            assert not row["decoded_shape"]
    assert messages
    assert all(name in message for name, message in messages.items())


def test_twelve_bit_jpeg_is_read_too(special: Path, load_file: LoadFile) -> None:
    extended, plain = (load_file(special / "codecs" / f) for f in ("JPGExtended.dcm", "WG04_NM1_JPLL.dcm"))
    assert extended.stored[512, 128] == 14
    assert np.corrcoef(extended.stored.ravel(), plain.stored.ravel())[0, 1] > 0.98
    assert load_file(special / "codecs" / "WG04_MR3_JPLY.dcm").stored.max() > 500


def test_mr_small_and_the_siemens_mosaic_are_the_same_in_all_forms(
    special: Path, load_file: LoadFile
) -> None:
    small = [load_file(file).stored for file in (special / "codecs").glob("MR_small*.dcm")]
    mosaic = [load_file(file).stored for file in (special / "codecs").glob("dcm_qa_ts_*.dcm")]
    assert (len(small), len(mosaic)) == (8, 6)
    assert {int(pixels[32, 32]) for pixels in small} == {182}
    for pixels in (*small, *mosaic):
        assert np.array_equal(pixels, small[0]) or np.array_equal(pixels, mosaic[0])


def test_monochrome1_appears_inverted(special: Path, load_file: LoadFile) -> None:
    inverted = load_file(special / "pixel-types" / "ct_monochrome1_jpegls.dcm")
    plain = load_file(special / "same-slice" / "02-explicit-le.dcm")
    assert np.array_equal(inverted.stored, plain.stored)
    assert inverted.value_at(128, 128) == 34
    window = plain.windows[0]
    assert np.array_equal(render(inverted, window), 255 - render(plain, window))
    assert np.array_equal(render(inverted, window, invert=True), render(plain, window))


def test_signed_values_floats_and_dose(special: Path, load_file: LoadFile) -> None:
    folder = special / "pixel-types"
    signed = load_file(folder / "ct_signed16_j2k.dcm")
    assert (signed.value_at(128, 128), signed.intercept) == (34, 0)
    floats = load_file(folder / "parametric_map_float.dcm")
    assert floats.value_at(64, 64) == pytest.approx(0.12003651)
    shades = np.unique(render(floats, default_window(Stack(()), floats)))
    assert len(shades) > 50
    dose = read_header(folder / "rtdose.dcm")
    assert dose.number_of_frames == 15
    assert load_file(folder / "rtdose.dcm").stored[5, 5] == 978000


def test_pixels_that_are_not_square_appear_square(special: Path, load_file: LoadFile) -> None:
    spacing = load_file(special / "pixel-types" / "nonsquare_spacing_0.2x0.1.dcm")
    assert spacing.stored.shape == (128, 256)
    assert spacing.stored.shape[0] * spacing.spacing[0] == pytest.approx(256 * spacing.spacing[1])
    ratio = load_file(special / "pixel-types" / "nonsquare_aspect_ratio_rgb.dcm")
    assert ratio.grid is None
    vertical, horizontal = read_header(
        special / "pixel-types" / "nonsquare_aspect_ratio_rgb.dcm"
    ).dataset.PixelAspectRatio
    assert ratio.spacing[0] / ratio.spacing[1] == pytest.approx(int(vertical) / int(horizontal))


def test_all_colour_bars_are_the_same_colours(special: Path, load_file: LoadFile) -> None:
    """RGB, YBR full, 422, planar or not, RLE, JPEG, JPEG-LS, JPEG 2000, 8 and 16 bits."""
    reference = load_file(special / "colour" / "SC_rgb.dcm").stored.astype(int)
    files = [file for file in (special / "colour").glob("SC_*.dcm") if read_header(file).dataset.Rows == 100]
    assert len(files) > 10
    for file in files:
        difference = np.abs(load_file(file).stored.astype(int) - reference)
        # Edges of lossy and subsampled files may ring; the bars themselves are of one colour.
        assert np.median(difference.max(axis=2)) <= 6, file.name
        assert np.mean(difference.max(axis=2) > 12) < 0.12, file.name


def test_palette_and_planes_of_colour(special: Path, load_file: LoadFile) -> None:
    palette = load_file(special / "colour" / "examples_palette.dcm")
    assert palette.stored.shape == (350, 800, 3)
    assert len(np.unique(palette.stored.reshape(-1, 3), axis=0)) > 16
    lines, planes = (load_file(special / "colour" / f"color-p{kind}.dcm") for kind in "lx")
    assert np.array_equal(lines.stored, planes.stored)
    assert lines.value_at(60, 128) == (184, 16, 16)


def test_enhanced_ct_takes_all_from_its_functional_groups(special: Path) -> None:
    header = read_header(special / "multi-frame" / "eCT_Supplemental_deflated.dcm")
    (stack,) = group([header])[0].series[0].stacks
    first = next(one for one in stack.slices if one.frame_index == 0)
    # Along its normal, which points to the feet, as its rows run from left to right of the patient.
    assert heights(stack) == [-149, -159]
    assert stack.spacing_between == pytest.approx(10)
    image = load(first)
    assert (image.slope, image.intercept) == (1, -1024)
    assert image.spacing == pytest.approx((0.388672, 0.388672), abs=1e-6)
    assert [(w.center, w.width) for w in windows_of(first)] == [(49, 102)]
    assert image.stored[256, 256] == 1105


def test_enhanced_mr_in_its_syntaxes(special: Path, load_file: LoadFile) -> None:
    files = [f for f in (special / "multi-frame").glob("emri_small*.dcm") if "too_short" not in f.name]
    assert len(files) == 5
    first = [load_file(file, 0).stored for file in files]
    last = [load_file(file, 9).stored for file in files]
    for pixels in (first, last):
        assert all(np.array_equal(one, pixels[0]) for one in pixels)
    assert first[0][32, 32] == 110
    assert not np.array_equal(first[0], last[0])


def test_a_cut_multi_frame_file_is_told(special: Path) -> None:
    (problem,) = scan([special / "multi-frame" / "emri_small_jpeg_2k_lossless_too_short.dcm"]).problems
    assert "cut off" in problem.reason


def test_segmentation_frames_have_their_pixels(special: Path, load_file: LoadFile) -> None:
    file = special / "multi-frame" / "liver.dcm"
    assert [int(load_file(file, frame).stored.sum()) for frame in range(3)] == [36233, 35645, 35220]
    assert group([read_header(file)])[0].series[0].kind == "segmentation"


def test_frames_that_are_deflated_one_by_one_are_read_too(special: Path, load_file: LoadFile) -> None:
    """The syntax 1.2.840.10008.1.2.8.1, which pydicom does not know: the same pixels as in the other forms."""
    folder = special / "multi-frame"
    for frame in range(3):
        plain, deflated = (
            load_file(folder / name, frame).stored for name in ("liver.dcm", "liver_deflate.dcm")
        )
        assert np.array_equal(plain, deflated)
    rows = [row for row in index_rows(special) if "1.2.840.10008.1.2.8.1" in row["transfer_syntax"]]
    assert len(rows) == 2
    for row in rows:
        assert load_file(special / row["file"]).stored.size > 0


@pytest.mark.parametrize(
    ("name", "stored", "value"),
    [("mlut_signed_lutseq", -83, 31447), ("mlut_mono1_signed_lutseq", -83, 34088)],
)
def test_modality_luts(special: Path, load_file: LoadFile, name: str, stored: int, value: int) -> None:
    image = load_file(special / "luts-overlays" / f"{name}.dcm")
    assert image.stored[256, 256] == stored
    assert image.value_at(256, 256) == value


@pytest.mark.parametrize(
    ("name", "stored", "value"), [("vlut_lutseq_slope-1", 81, 31463), ("vlut_04", 122, 31354)]
)
def test_voi_luts(special: Path, load_file: LoadFile, name: str, stored: int, value: int) -> None:
    image = load_file(special / "luts-overlays" / f"{name}.dcm")
    assert image.stored[256, 256] == stored
    (lut,) = image.voi_luts
    modality = image.value_at(256, 256)
    assert lut(np.array([modality]))[0] == value
    window = default_window(Stack(()), image)
    assert window.label == "LUT"
    assert render(image, window)[256, 256] == round(value / (2**lut.bits - 1) * 255)


def test_nine_windows_a_fractional_slope_and_high_bits(special: Path, load_file: LoadFile) -> None:
    folder = special / "luts-overlays"
    nine = load_file(folder / "vlut_nine_windows.dcm").windows
    assert [(int(w.center), int(w.width)) for w in nine] == [
        (128, 256), (128, 1), (128, 16), (64, 16), (128, 32), (32, 64), (218, 96), (48, 96), (128, 128),
    ]  # fmt: skip
    assert load_file(folder / "mlut_slope0.5_signed16.dcm").value_at(256, 256) == -656
    ones = load_file(folder / "mlut_highbits_ones_intercept-1024.dcm")
    assert (ones.stored[256, 256], ones.value_at(256, 256), ones.stored.max()) == (1965, 941, 4095)
    overlay = load_file(folder / "ct_overlay_in_high_bits.dcm")
    assert (overlay.stored[256, 256], overlay.stored.max()) == (990, 1947)


def test_what_is_no_image_is_shown_as_what_it_is(special: Path) -> None:
    found = scan([special / "non-image", special / "luts-overlays"])
    assert found.problems == ()
    kinds = {
        Path(header.source.label).name: series.kind
        for study in group(found.headers)
        for series in study.series
        for header in series.headers
        if series.kind != "image"
    }
    assert kinds == {
        "encapsulated_pdf_ecg.dcm": "document",
        "ko_key_objects.dcm": "key objects",
        "reportsi.dcm": "report",
        "rtplan.dcm": "plan",
        "rtstruct.dcm": "structures",
        "test-SR.dcm": "report",
        "waveform_ecg.dcm": "waveform",
        "pr_shutter.dcm": "presentation",
        "pr_voilut.dcm": "presentation",
    }


_REASONS = {
    "MR_truncated.dcm": "cut off",
    "UN_sequence.dcm": "no image",
    "empty_charset_LEI.dcm": "no image",
    "made_empty.dcm": "empty",
    "made_jpeg_named.dcm": "not a DICOM file",
    "made_no_pixel_data.dcm": "no pixel data",
    "made_no_rows.dcm": "rows",
    "made_rows_mismatch.dcm": "cut off",
    "made_text_named.dcm": "not a DICOM file",
    "made_truncated_header.dcm": "cut off",
    "made_truncated_jpegls.dcm": "cut off",
    "made_truncated_pixel_data.dcm": "cut off",
    "made_unknown_transfer_syntax.dcm": "1.2.840.10008.1.2.4.99",
    "made_zero_filled.dcm": "not a DICOM file",
    "meta_missing_tsyntax.dcm": "rows",
    "no_meta.dcm": "not a DICOM file",
    "no_meta_group_length.dcm": "no image",
    "ExplVR_BigEndNoMeta.dcm": "not a DICOM file",
}


def test_each_broken_file_is_listed_with_its_reason_while_the_rest_opens(special: Path) -> None:
    found = scan([special / "broken", special / "same-slice" / "02-explicit-le.dcm"])
    reasons = {Path(problem.label).name: problem.reason for problem in found.problems}
    assert set(reasons) == set(_REASONS)
    for name, words in _REASONS.items():
        assert words in reasons[name], name
        assert reasons[name].endswith(".") or "cut off" in reasons[name]
    opened = {Path(header.source.label).name for header in found.headers}
    assert opened == {
        "02-explicit-le.dcm", "ExplVR_LitEndNoMeta.dcm", "badVR.dcm", "bad_sequence.dcm",
        "made_corrupt_j2k_codestream.dcm", "made_no_preamble.dcm", "made_wrong_declared_syntax.dcm",
        "rtplan_truncated.dcm",
    }  # fmt: skip


def test_files_that_break_a_rule_and_are_whole_are_read(special: Path, load_file: LoadFile) -> None:
    for name in ("made_no_preamble.dcm", "made_wrong_declared_syntax.dcm"):
        assert load_file(special / "broken" / name).stored[128, 128] == 1058
    assert load_file(special / "broken" / "bad_sequence.dcm").stored[256, 256] == 1226


def test_a_damaged_stream_gives_noise_or_a_sentence(special: Path, load_file: LoadFile) -> None:
    try:
        outcome = str(load_file(special / "broken" / "made_corrupt_j2k_codestream.dcm").stored.shape)
    except DecodeError as error:
        outcome = str(error)
    assert outcome == "(256, 256)" or "made_corrupt_j2k_codestream.dcm" in outcome
