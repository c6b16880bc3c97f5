"""Damaged files never end the process, never hang and never take the memory: each is shown, or told in one line.

200 real files are changed at random; the seed of a file is its number. A seed that found a fault stays in ``_FOUND``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from pydicom.data import get_testdata_file

from tests.viewer.imaging import fuzz

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="memory is measured by the module resource")

ROOT = Path(__file__).resolve().parents[3]
_COUNT, _SECONDS, _MEGABYTES = 200, 5.0, 1000.0
# Of pydicom's files, one or two of each syntax, kind of pixel and kind of file.
_SOURCES = (
    "CT_small.dcm", "MR_small.dcm", "MR_small_bigendian.dcm", "MR_small_implicit.dcm", "MR_small_RLE.dcm",
    "MR_small_jp2klossless.dcm", "MR_small_jpeg_ls_lossless.dcm", "JPEG2000.dcm", "image_dfl.dcm",
    "JPGLosslessP14SV1_1s_1f_8b.dcm", "SC_rgb_jpeg_dcmtk.dcm", "SC_rgb_rle.dcm", "SC_rgb_gdcm_KY.dcm",
    "SC_ybr_full_422_uncompressed.dcm", "liver_1frame.dcm", "rtdose.dcm", "rtplan.dcm", "rtstruct.dcm", "test-SR.dcm",
    "reportsi.dcm", "waveform_ecg.dcm", "mlut_18.dcm", "parametric_map_float.dcm", "JPGExtended.dcm",
    "emri_small_jpeg_2k_lossless.dcm",
)  # fmt: skip
_LARGEST = 400_000  # bytes; larger ones make the test slow and nothing else


def open_in_a_process(files: Sequence[Path]) -> list[dict[str, Any]]:
    """What a process of its own reports of each file; it fails where that process ends before the last."""
    done = subprocess.run(
        [sys.executable, str(Path(fuzz.__file__)), *map(str, files)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    begun = [line["begun"] for line in lines if "begun" in line]
    assert done.returncode == 0, (
        f"the process ended with {done.returncode} at {begun[-1:]}: {done.stderr[-400:]}"
    )
    return [line for line in lines if "file" in line]


def test_two_hundred_damaged_files_are_shown_or_told(tmp_path: Path) -> None:
    paths = [Path(str(found)) for name in _SOURCES if (found := get_testdata_file(name, download=False))]
    sources = [path.read_bytes() for path in paths if path.stat().st_size <= _LARGEST]
    assert len(sources) > 15
    files = []
    for seed in range(_COUNT):
        files.append(tmp_path / f"{seed:04d}.dcm")
        files[-1].write_bytes(fuzz.mutated(sources[seed % len(sources)], seed))
    check(open_in_a_process(files), _COUNT)


def check(reports: list[dict[str, Any]], count: int) -> None:
    assert len(reports) == count
    assert [report for report in reports if report["fault"]] == []
    assert [report for report in reports if report["seconds"] > _SECONDS] == []
    assert max(report["peak_mb"] for report in reports) < _MEGABYTES
    assert all("\n" not in report["outcome"] for report in reports)
    shown = sum(report["outcome"] == "shown" for report in reports)
    assert 0 < shown < count


def test_a_damage_is_the_same_for_the_same_seed() -> None:
    data = bytes(range(256)) * 20
    assert fuzz.mutated(data, 7) == fuzz.mutated(data, 7)
    assert len({fuzz.mutated(data, seed) for seed in range(20)}) == 20


# Files, and seeds, that once ended the process or took gigabytes: by GDCM, by streams larger than their headers say, by a
# decoder of RLE that panics.
_FOUND = {
    "WG04_NM1_JPLL.dcm": 46, "JLSL_RGB_ILV1.dcm": 174, "06-jpegls-lossless.dcm": 243,
    "11-jpeg-lossless-sv1.dcm": 248, "12-jpeg-baseline-8bit.dcm": 249,
    "JLSL_16_15_1_1F.dcm": 278, "color-px.dcm": 319, "OBXXXX1A_rle_2frame.dcm": 331,
    "05-rle.dcm": 992, "MR_small_RLE.dcm": 1537,
}  # fmt: skip


def test_damages_that_found_a_fault_are_kept(shared: Path, tmp_path: Path) -> None:
    files = []
    for name, seed in _FOUND.items():
        (source,) = (shared / "data" / "ct-transfer-syntaxes").rglob(name)
        files.append(tmp_path / f"{seed}.dcm")
        files[-1].write_bytes(fuzz.mutated(source.read_bytes(), seed))
    reports = open_in_a_process(files)
    assert len(reports) == len(files)
    assert [report for report in reports if report["fault"] or report["seconds"] > _SECONDS] == []
    assert max(report["peak_mb"] for report in reports) < _MEGABYTES
