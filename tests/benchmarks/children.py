"""Work that is measured in a process of its own: starts, and memory. ``python children.py NAME ARGUMENT …`` prints JSON."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def run(name: str, *arguments: str) -> dict[str, Any]:
    """What the child of that name reports; its clock starts here, before the process is made."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, __file__, name, repr(time.time()), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    report: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return report


def product_window(begun: float) -> dict[str, Any]:
    """The viewer from nothing to its first painted window."""
    from PySide6.QtWidgets import QApplication

    from healthgpt_viewer.settings import Settings
    from healthgpt_viewer.ui.theme import Theme
    from healthgpt_viewer.ui.window import MainWindow

    application = QApplication(["bench"])
    settings = Settings()
    settings.set("accepted.what-this-is-not", True)
    theme = Theme(application, "dark")
    theme.apply()
    window = MainWindow(settings, theme, lambda: ())
    window.show()
    application.processEvents()
    window.repaint()
    seconds, torch = time.time() - begun, "torch" in sys.modules
    window.shut_down(5.0)
    return {"seconds": seconds, "torch": torch}


def bare_window(begun: float) -> dict[str, Any]:
    """The least that Qt itself needs: an empty main window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(["bench"])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    application.processEvents()
    window.repaint()
    return {"seconds": time.time() - begun}


def product_series(begun: float, folder: str) -> dict[str, Any]:
    """A folder as the viewer reads it: the first image, all images, and the memory that they take."""
    from healthgpt_viewer.imaging.cache import FrameCache, Reader
    from healthgpt_viewer.imaging.pixels import load
    from healthgpt_viewer.imaging.scan import Header, scan
    from healthgpt_viewer.imaging.series import group

    first: list[float] = []

    def show(headers: list[Header]) -> None:
        if not first:
            load(group(headers)[0].series[0].stacks[0].slices[0])
            first.append(time.time() - started)

    before = _peak()
    started = time.time()
    found = scan([Path(folder)], on_headers=show)
    slices = group(found.headers)[0].series[0].stacks[0].slices
    cache, done = FrameCache(8 << 30), []
    reader = Reader(cache)
    for one in slices:
        reader.request(one, lambda _one, image: done.append(image), urgent=False)
    while len(done) < len(slices):
        time.sleep(0.001)
    total = time.time() - started
    reader.close()
    return {"first": first[0], "all": total, "growth": _peak() - before, "pixels": cache.size}


def simpleitk_series(begun: float, folder: str) -> dict[str, Any]:
    """The same folder by SimpleITK's series reader: one slice, then the volume."""
    import SimpleITK as sitk

    before = _peak()
    started = time.time()
    files = sitk.ImageSeriesReader.GetGDCMSeriesFileNames(folder)
    sitk.ReadImage(files[0])
    first = time.time() - started
    reader = sitk.ImageSeriesReader()
    reader.SetFileNames(files)
    image = reader.Execute()
    total = time.time() - started
    pixels = image.GetNumberOfPixels() * image.GetSizeOfPixelComponent()
    return {"first": first, "all": total, "growth": _peak() - before, "pixels": pixels}


def pydicom_loop(begun: float, folder: str) -> dict[str, Any]:
    """The same folder in the plainest way: read each file with pydicom and decode it."""
    import pydicom

    started = time.time()
    kept = [pydicom.dcmread(path).pixel_array for path in sorted(Path(folder).rglob("*")) if path.is_file()]
    return {"all": time.time() - started, "count": len(kept)}


def _peak() -> int:
    """The largest resident size of this process so far, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():  # ru_maxrss of Linux counts the parent's size before the process became this one
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return 1024 * int(line.split()[1])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


if __name__ == "__main__":
    work = {
        function.__name__: function
        for function in (product_window, bare_window, product_series, simpleitk_series, pydicom_loop)
    }[sys.argv[1]]
    print(json.dumps(work(float(sys.argv[2]), *sys.argv[3:])))
