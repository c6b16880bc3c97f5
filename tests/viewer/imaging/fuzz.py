"""Damaged files: real ones changed at random, by seeds that are kept; and a process of its own that opens them.

``python fuzz.py FILE …`` opens each file as the viewer does and prints a line of JSON for it: seconds of processor time, and
what came of it. Without a file, the names come line by line from standard input.
A crash of a decoder ends this process, not that of the tests.
"""

from __future__ import annotations

import json
import random
import resource
import struct
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path

Change = Callable[[bytearray, random.Random], bytearray]


def mutated(data: bytes, seed: int) -> bytes:
    """A file with one to four random damages; the same for the same seed."""
    chance = random.Random(seed)
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        if len(changed) < 200:  # nothing is left to be damaged
            break
        changed = chance.choice(_CHANGES)(changed, chance)
    return bytes(changed)


def _flipped(data: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.randint(1, 20)):
        data[_place(data, chance)] = chance.randrange(256)
    return data


def _flipped_header(data: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.randint(1, 6)):
        data[chance.randrange(min(132, len(data) - 1), min(len(data), 2500))] = chance.randrange(256)
    return data


def _cut(data: bytearray, chance: random.Random) -> bytearray:
    return data[: max(1, _place(data, chance))]


def _without(data: bytearray, chance: random.Random) -> bytearray:
    start = _place(data, chance)
    return data[:start] + data[start + chance.randint(1, 64) :]


def _swapped(data: bytearray, chance: random.Random) -> bytearray:
    size = chance.randint(1, 64)
    one, two = _place(data, chance), _place(data, chance)
    first, second = data[one : one + size], data[two : two + size]
    if len(first) == len(second):
        data[one : one + size], data[two : two + size] = second, first
    return data


def _repeated(data: bytearray, chance: random.Random) -> bytearray:
    start = _place(data, chance)
    return data[:start] + data[start : start + chance.randint(1, 4000)] * 2 + data[start:]


def _oversized(data: bytearray, chance: random.Random) -> bytearray:
    """A number that the pixels depend on, as large or as small as can be written."""
    tag = chance.choice(
        [(0x28, 0x10), (0x28, 0x11), (0x28, 0x02), (0x28, 0x100), (0x28, 0x101), (0x28, 0x103)]
    )
    found = data.find(struct.pack("<HH", *tag))
    if found > 0:
        value = chance.choice([0, 1, 7, 8, 16, 32, 255, 4096, 32767, 65535])
        data[found + 8 : found + 10] = struct.pack("<H", value)
    return data


def _overlong(data: bytearray, chance: random.Random) -> bytearray:
    """The length of an element, as large as can be."""
    place = _place(data, chance) & ~1
    data[place : place + 4] = struct.pack("<I", chance.choice([0xFFFFFFFF, 0xFFFFFFFE, 0x7FFFFFFF, 0]))
    return data


def _place(data: bytearray, chance: random.Random) -> int:
    return chance.randrange(len(data)) if data else 0


_CHANGES: list[Change] = [
    _flipped, _flipped_header, _flipped_header, _cut, _without, _swapped, _repeated, _oversized, _overlong,
]  # fmt: skip


def open_file(path: Path) -> str:
    """What the viewer does with a file: "shown" or the sentence that it tells."""
    from healthgpt_viewer.errors import HealthGPTError
    from healthgpt_viewer.imaging.building import build
    from healthgpt_viewer.imaging.grouping import group
    from healthgpt_viewer.imaging.pixels import default_window, load
    from healthgpt_viewer.imaging.rendering import render
    from healthgpt_viewer.imaging.results import read_results
    from healthgpt_viewer.imaging.scan import scan
    from healthgpt_viewer.index import Index

    with tempfile.TemporaryDirectory() as folder:
        index = Index(Path(folder) / "studies.sqlite")
        found = scan([path], memory=index.headers())
        again = scan([path], memory=index.headers())
    if [one.sop_instance_uid for one in again.headers] != [one.sop_instance_uid for one in found.headers]:
        raise AssertionError("the index gives other headers back")
    told = [problem.reason for problem in found.problems]
    read_results(list(found.headers))
    for study in group(found.headers):
        for stack in (stack for series in study.series for stack in series.stacks):
            try:
                for one in {stack.slices[0], stack.slices[-1]}:
                    image = load(one)
                    render(image, default_window(stack, image))
                    image.value_at(0, 0)
                if len(stack.slices) > 1:
                    build(stack)
            except HealthGPTError as error:
                told.append(str(error))
    return " | ".join(told) or "shown"


def _peak_megabytes() -> float:
    """The most memory that this process has held; Linux's ru_maxrss counts the parent's size before it became this one."""
    status = Path("/proc/self/status")
    if status.exists():
        [line] = [line for line in status.read_text().splitlines() if line.startswith("VmHWM")]
        return int(line.split()[1]) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024**2 if sys.platform == "darwin" else 1024)


def main() -> None:
    warnings.simplefilter("ignore")
    for name in sys.argv[1:] or (line.rstrip("\n") for line in sys.stdin):
        print(json.dumps({"begun": name}), flush=True)  # noqa: T201 - read by the test
        begun = time.process_time()
        try:
            outcome, fault = open_file(Path(name)), ""
        except Exception as error:  # noqa: BLE001 - told to the test, which fails
            outcome, fault = "", f"{type(error).__name__}: {error}"
        report = {
            "file": name,
            "seconds": time.process_time() - begun,
            "outcome": outcome,
            "fault": fault,
            "peak_mb": _peak_megabytes(),
        }
        print(json.dumps(report), flush=True)  # noqa: T201 - read by the test


if __name__ == "__main__":
    main()
