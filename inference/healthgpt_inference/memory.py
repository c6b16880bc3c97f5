"""How much memory is free."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_UNKNOWN = 2 << 30  # bytes that are taken to be free where the system does not say


def free_memory(device: str) -> int:
    """Bytes that can still be taken on a device, roughly."""
    if device == "cuda":
        import torch

        return int(torch.cuda.mem_get_info()[0])
    return _of_linux() or _of_windows() or _UNKNOWN


def trim() -> None:
    """Give freed memory back to the system, where the C library else keeps it (glibc): packing a model leaves gaps of more
    than its size behind."""
    trim_heap = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim_heap is not None:
        trim_heap(0)


def _of_linux() -> int:
    """MemAvailable, which counts what the system would give back of its caches; 0 elsewhere."""
    try:
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
    except OSError:
        return 0
    found = [line.split() for line in lines if line.startswith("MemAvailable:")]
    return int(found[0][1]) * 1024 if found else 0


def _of_windows() -> int:
    """Free physical memory as GlobalMemoryStatusEx tells it; 0 elsewhere."""
    if os.name != "nt":
        return 0

    class Status(ctypes.Structure):
        """MEMORYSTATUSEX."""

        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *(
                (name, ctypes.c_ulonglong)
                for name in ("total", "free", "file", "free_file", "own", "free_own", "more")
            ),
        )

    status = Status(length=ctypes.sizeof(Status))
    windows = ctypes.windll.kernel32  # type: ignore[attr-defined, unused-ignore]
    return int(status.free) if windows.GlobalMemoryStatusEx(ctypes.byref(status)) else 0
