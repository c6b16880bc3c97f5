"""``python3 installer/bootstrap.py bench [PART] [--data FOLDER]``: the parts are ``PARTS``, or all.

Prints a table and, as the last line, one line of JSON. Every figure stands beside an alternative measured in the same
run, since machines differ and are shared: a ratio says more than a stopwatch.
"""

from __future__ import annotations

import argparse
import importlib
import os
import platform
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from figures import Figure, as_json, as_table  # noqa: E402 - found beside this file, wherever it is started

from healthgpt_inference.threads import let_others_run  # noqa: E402

PARTS = ("imaging", "viewer", "looking", "workspace", "commands", "engine", "precisions")


def measure(part: str, data: Path | None, folder: Path) -> list[Figure]:
    """The figures of one part, told as they come."""
    print(f"measuring {part} …", flush=True)
    module = importlib.import_module(f"bench_{part}")
    found: list[Figure] = module.measure(folder, data)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(prog="bench")
    parser.add_argument("part", choices=[*PARTS, "all"], nargs="?", default="all")
    parser.add_argument("--data", type=Path, help="a folder of real studies, measured as well")
    options = parser.parse_args()
    let_others_run()  # as the engine does, before a part imports torch
    busy = os.getloadavg()[0] if hasattr(os, "getloadavg") else None  # others at work here make figures worse
    parts = PARTS if options.part == "all" else (options.part,)
    with tempfile.TemporaryDirectory(prefix="healthgpt-bench-") as folder:
        os.environ["HEALTHGPT_HOME"] = str(Path(folder) / "home")
        if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        figures = [figure for part in parts for figure in measure(part, options.data, Path(folder))]
    print()
    print(as_table(figures))
    facts = {
        "cores": os.cpu_count(),
        "machine": platform.machine(),
        "python": platform.python_version(),
        "busy_before": busy,
    }
    print(as_json(figures, **facts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
