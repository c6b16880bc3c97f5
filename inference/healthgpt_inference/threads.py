"""How torch shares the cores with the rest of the program."""

from __future__ import annotations

import os


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
