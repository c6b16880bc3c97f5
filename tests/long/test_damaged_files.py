"""Two thousand damaged files, and headers made to do harm: each is shown or told in one line, never more.

The usual tests open 200 damaged files (``tests/viewer/imaging/test_fuzz.py``); these are others. The seed of a file is its
number, and one that finds a fault goes to ``_FOUND`` there.
"""

from __future__ import annotations

import json
import os
import queue
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pydicom.data
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import SHARED
from tests.viewer.imaging import fuzz, test_fuzz

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="memory is measured by the module resource")

_BATCHES, _BATCH = 10, 200
_LARGEST = 600_000  # bytes; larger ones make the run slow and nothing else
_SECONDS, _MEGABYTES, _HANGS = 5.0, 1000.0, 60.0


def sources() -> list[bytes]:
    """Real files of every syntax, kind of pixel and kind of file that is here."""
    roots = [Path(pydicom.data.__file__).parent / "test_files", SHARED / "data" / "ct-transfer-syntaxes"]
    paths = sorted(path for root in roots if root.is_dir() for path in root.rglob("*") if path.is_file())
    data = (path.read_bytes() for path in paths if path.stat().st_size <= _LARGEST)
    return [one for one in data if one[128:132] == b"DICM"]


@pytest.mark.parametrize("batch", range(_BATCHES))
def test_two_thousand_damaged_files_are_shown_or_told(batch: int, long: bool, tmp_path: Path) -> None:
    if not long:
        pytest.skip("two thousand files are opened with --long, others in the usual tests")
    real, files = sources(), []
    assert len(real) > 60
    first = 10_000 + _BATCH * batch
    for seed in range(first, first + _BATCH):
        files.append(tmp_path / f"{seed}.dcm")
        files[-1].write_bytes(fuzz.mutated(real[seed % len(real)], seed))
    test_fuzz.check(test_fuzz.open_in_a_process(files), _BATCH)


class Opener:
    """A process that opens one file after the other, made anew where one ended it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._lines: queue.Queue[str] = queue.Queue()

    def open(self, path: Path) -> dict[str, Any]:
        """What it reports of a file."""
        process = self._started()
        assert process.stdin is not None
        process.stdin.write(f"{path}\n")
        process.stdin.flush()
        while True:
            try:
                line = self._lines.get(timeout=_HANGS)
            except queue.Empty:
                self.close()
                raise AssertionError(f"{path} hangs") from None
            assert line, f"{path} ended the process with {process.wait()}"
            report: dict[str, Any] = json.loads(line)
            if "file" in report:
                return report

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _started(self) -> subprocess.Popen[str]:
        if self._process is None or self._process.poll() is not None:
            self._lines = queue.Queue()
            self._process = subprocess.Popen(
                [sys.executable, str(Path(fuzz.__file__))],
                env={**os.environ, "PYTHONPATH": str(test_fuzz.ROOT)},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            threading.Thread(target=self._listen, args=(self._process, self._lines), daemon=True).start()
        return self._process

    @staticmethod
    def _listen(process: subprocess.Popen[str], lines: queue.Queue[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            lines.put(line)
        lines.put("")


@pytest.fixture(scope="module")
def opener() -> Iterator[Opener]:
    one = Opener()
    yield one
    one.close()


# Headers out of thin air: the elements that decide what pixels are, with values that nothing can have.

_SIZES = st.sampled_from([0, 1, 2, 3, 8, 16, 32, 64, 255, 4096, 65_535])
_NUMBERS = st.sampled_from(
    [b"", b"0", b"1", b"-1", b"2147483648", b"9" * 12, b"1e400", b"nan", b"-inf", b"1\\2", b"x", b"0.5\\0.5"]
) | st.binary(max_size=24)
_UIDS = st.sampled_from([b"", b"1.2.3", b"1." * 40, b"../../etc/passwd", b"\0", b"1.2\\1.3"])
_US, _TEXT, _UID = b"US", b"DS", b"UI"
_ELEMENTS: list[tuple[tuple[int, int], bytes, st.SearchStrategy[Any]]] = [
    ((0x08, 0x05), b"CS", st.sampled_from([b"ISO_IR 100", b"ISO 2022 IR 87", b"\\ISO 2022 IR 149", b"nonsense"])),
    ((0x08, 0x08), b"CS", st.sampled_from([b"", b"ORIGINAL", b"ORIGINAL\\PRIMARY\\LOCALIZER"])),
    ((0x08, 0x16), _UID, st.sampled_from([b"1.2.840.10008.5.1.4.1.1.2", b"1.2.840.10008.5.1.4.1.1.2.1", b"1.2.3"])),
    ((0x08, 0x18), _UID, _UIDS),
    ((0x08, 0x60), b"CS", st.sampled_from([b"CT", b"MR", b"PT", b"SEG", b""])),
    ((0x10, 0x10), b"PN", st.binary(max_size=40)),
    ((0x18, 0x50), _TEXT, _NUMBERS),
    ((0x20, 0x0D), _UID, _UIDS),
    ((0x20, 0x0E), _UID, _UIDS),
    ((0x20, 0x13), b"IS", _NUMBERS),
    ((0x20, 0x32), _TEXT, st.sampled_from([b"0\\0\\0", b"nan\\0\\0", b"1e308\\1e308\\1e308", b"0\\0", b""])),
    ((0x20, 0x37), _TEXT, st.sampled_from([b"1\\0\\0\\0\\1\\0", b"0\\0\\0\\0\\0\\0", b"1\\0\\0\\1\\0\\0", b"1"])),
    ((0x28, 0x02), _US, _SIZES),
    ((0x28, 0x04), b"CS", st.sampled_from([b"MONOCHROME2", b"RGB", b"YBR_FULL_422", b"PALETTE COLOR", b"?"])),
    ((0x28, 0x06), _US, _SIZES),
    ((0x28, 0x08), b"IS", _NUMBERS),
    ((0x28, 0x10), _US, _SIZES),
    ((0x28, 0x11), _US, _SIZES),
    ((0x28, 0x30), _TEXT, _NUMBERS),
    ((0x28, 0x100), _US, _SIZES),
    ((0x28, 0x101), _US, _SIZES),
    ((0x28, 0x102), _US, _SIZES),
    ((0x28, 0x103), _US, _SIZES),
    ((0x28, 0x1050), _TEXT, _NUMBERS),
    ((0x28, 0x1051), _TEXT, _NUMBERS),
    ((0x28, 0x1052), _TEXT, _NUMBERS),
    ((0x28, 0x1053), _TEXT, _NUMBERS),
]  # fmt: skip
# Those without which a file is refused at once: most of the files have them.
_USUAL = {(0x08, 0x16), (0x20, 0x0D), (0x20, 0x0E), (0x28, 0x10), (0x28, 0x11), (0x28, 0x100)}
_SYNTAXES = [
    b"1.2.840.10008.1.2.1", b"1.2.840.10008.1.2", b"1.2.840.10008.1.2.4.50", b"1.2.840.10008.1.2.4.90",
    b"1.2.840.10008.1.2.5",
]  # fmt: skip


def _even(value: bytes) -> bytes:
    return value + b"\0" * (len(value) % 2)


def _element(tag: tuple[int, int], vr: bytes, value: bytes, implicit: bool) -> bytes:
    head, value = struct.pack("<HH", *tag), _even(value)
    if implicit:
        return head + struct.pack("<I", len(value)) + value
    if vr in (b"OB", b"OW", b"SQ", b"UN"):
        return head + vr + b"\0\0" + struct.pack("<I", len(value)) + value
    return head + vr + struct.pack("<H", len(value)) + value


def _nested(depth: int, implicit: bool) -> bytes:
    """Sequences in sequences; their ends are there or not."""
    head = b"\x08\x00\x12\x21" + (b"" if implicit else b"SQ\0\0") + b"\xff\xff\xff\xff"
    opened = (head + b"\xfe\xff\x00\xe0\xff\xff\xff\xff") * depth
    return opened + b"\xfe\xff\x0d\xe0\0\0\0\0\xfe\xff\xdd\xe0\0\0\0\0" * depth


@st.composite
def made_files(draw: Callable[..., Any]) -> bytes:
    """A file with a sound meta group and a data set that may be anything."""
    syntax = draw(st.sampled_from(_SYNTAXES))
    implicit = syntax == b"1.2.840.10008.1.2"
    parts = []
    for tag, vr, values in _ELEMENTS:
        if draw(st.integers(0, 9)) < (9 if tag in _USUAL else 7):
            value = draw(values)
            data = struct.pack("<H", value) if isinstance(value, int) else value
            parts.append(_element(tag, vr, data, implicit))
            if tag == (0x08, 0x60):
                parts.append(_nested(draw(st.sampled_from([0, 0, 0, 1, 3, 40, 900])), implicit))
    pixels = draw(st.binary(max_size=600)) * draw(st.sampled_from([1, 1, 30]))
    parts.append(_element((0x7FE0, 0x0010), b"OW", pixels, implicit))
    meta = _element((0x02, 0x10), _UID, syntax, implicit=False)
    meta = _element((0x02, 0x00), b"UL", struct.pack("<I", len(meta)), implicit=False) + meta
    return bytes(128) + b"DICM" + meta + b"".join(parts)


def test_headers_made_to_do_harm_are_shown_or_told(opener: Opener, long: bool, tmp_path: Path) -> None:
    @settings(
        max_examples=600 if long else 60,
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(made_files())
    def opens(data: bytes) -> None:
        path = tmp_path / "made.dcm"
        path.write_bytes(data)
        report = opener.open(path)
        assert not report["fault"]
        assert report["seconds"] < _SECONDS
        assert report["peak_mb"] < _MEGABYTES
        assert "\n" not in report["outcome"]

    opens()
