"""How torch shares the cores with the rest of the program."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager


def let_others_run() -> None:
    """Let torch's idle threads sleep; to be called before torch is imported.

    By default they wait for work in a busy loop. Beside another busy thread or program each product then waits for a
    turn of the scheduler: on two cores with one other busy program, 25 s a picture instead of 2 s.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")


def cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Let torch compute with a number of threads for the while, on the calling thread's behalf."""
    import torch

    before = torch.get_num_threads()
    if count == before:
        yield
        return
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)
