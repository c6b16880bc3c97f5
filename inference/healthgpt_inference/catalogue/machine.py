"""What this machine computes on: its memory, its graphics cards, and how fast they read.

torch is not imported here: a window asks, too. A graphics card's bandwidth is measured only where torch is there already.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
import psutil

from healthgpt_inference.threads import cores

_GIB = 1 << 30
_CONTAINER_LIMITS = (Path("/sys/fs/cgroup/memory.max"), Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"))
_UNLIMITED = 1 << 60
_APPLE_SHARE = 0.75  # of the memory that processor and GPU share: what Metal lets one program take
_READ = 256 << 20  # bytes; several times any cache
_ROUNDS = 3


@dataclass(frozen=True)
class Device:
    """Something that a model can run on.

    Args:
        kind: ``cpu``, ``cuda`` or ``mps``, as the engine calls it.
        memory: bytes that it has; ``free``: bytes that are free now.
        bandwidth: bytes that it reads in a second; None where that was not measured.
    """

    kind: str
    name: str
    memory: int
    free: int
    bandwidth: float | None = None


def devices(*, measure: bool = True) -> tuple[Device, ...]:
    """The devices of this machine, the fastest first; the processor is always among them.

    Args:
        measure: also measure how fast they read, which takes half a second.
    """
    found = [*_nvidia(), *_apple(), _processor()]
    return tuple(_measured(device) for device in found) if measure else tuple(found)


def _processor() -> Device:
    memory = psutil.virtual_memory()
    limit = _container_limit()
    name = f"{platform.processor() or platform.machine() or 'processor'}, {cores()} cores"
    return Device("cpu", name, min(memory.total, limit), min(memory.available, limit))


def _container_limit() -> int:
    """The bytes that a container may use, which the system's own figures do not show."""
    for path in _CONTAINER_LIMITS:
        try:
            text = path.read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            continue
        if text.isdecimal():
            return int(text)
    return _UNLIMITED


def _nvidia() -> list[Device]:
    """NVIDIA cards as their driver's own tool tells them."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return []
    query = [tool, "--query-gpu=name,memory.total,memory.free", "--format=csv,noheader,nounits"]
    try:
        said = subprocess.run(query, capture_output=True, text=True, timeout=10, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return []
    found = []
    for line in said.splitlines():
        name, _, rest = line.strip().partition(", ")
        total, _, free = rest.partition(", ")
        if total.isdecimal() and free.isdecimal():
            found.append(Device("cuda", name, int(total) << 20, int(free) << 20))
    return found


def _apple() -> list[Device]:
    if platform.system() != "Darwin" or platform.machine() != "arm64":
        return []
    memory = psutil.virtual_memory()
    return [
        Device("mps", "Apple GPU", int(memory.total * _APPLE_SHARE), int(memory.available * _APPLE_SHARE))
    ]


def _measured(device: Device) -> Device:
    if device.kind == "cuda":
        return replace(device, bandwidth=_cuda_bandwidth())
    # Processor and GPU of an Apple chip read the same memory.
    return replace(device, bandwidth=read_bandwidth())


@cache
def read_bandwidth() -> float:
    """Bytes in a second that all cores together read from memory: the best of a few large reads."""
    count = cores()
    blocks = np.array_split(np.ones(_READ // 4, np.float32), count)
    best = float("inf")
    with ThreadPoolExecutor(count) as pool:
        for _ in range(_ROUNDS):
            begun = perf_counter()
            list(pool.map(np.max, blocks))  # numpy lets other threads run meanwhile
            best = min(best, perf_counter() - begun)
    return _READ / best


def _cuda_bandwidth() -> float | None:
    torch: Any = sys.modules.get("torch")
    if torch is None or not torch.cuda.is_available():
        return None
    try:
        source = torch.empty(_GIB // 2, dtype=torch.uint8, device="cuda")
        target = torch.empty_like(source)
    except RuntimeError:  # a card without that much free memory
        return None
    best = float("inf")
    for _ in range(_ROUNDS + 1):
        torch.cuda.synchronize()
        begun = perf_counter()
        target.copy_(source)
        torch.cuda.synchronize()
        best = min(best, perf_counter() - begun)
    return float(2 * source.numel() / best)  # each byte is read and written
