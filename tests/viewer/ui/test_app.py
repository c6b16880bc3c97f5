"""The whole program in a process of its own: it starts, opens, survives errors, and ends."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).resolve().parents[3]
MakeStudy = Callable[..., Path]
BEGIN = """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QTimer
    import healthgpt_viewer.ui.app as app

    class Window(app.MainWindow):
        def start(self, paths, *, demo):
            heavy = {"torch", "transformers", "SimpleITK", "highdicom", "scipy"} & sys.modules.keys()
            print("heavy:", sorted(heavy))
            super().start(paths, demo=demo)
            self.after()

    app.MainWindow = Window
"""
END = """
    Window.after = after
    print("exit:", app.run([Path(name) for name in sys.argv[1:]], demo=False))
"""


def run(home: Path, after: str, *paths: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "HEALTHGPT_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = os.pathsep.join(str(ROOT / part) for part in ("", "plugins", "inference"))
    script = dedent(BEGIN) + dedent(after) + dedent(END)
    command = [sys.executable, "-c", script, *map(str, paths)]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)


def test_the_program_opens_a_study_and_ends_cleanly(healthgpt_home: Path, make_study: MakeStudy) -> None:
    after = """
    def after(self):
        def opened(result):
            print("files:", result.files)
            QTimer.singleShot(0, self.close)
        self.library.opened.connect(opened)
    """
    ran = run(healthgpt_home, after, make_study(slices=3))
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines() == ["heavy: []", "files: 3", "exit: 0"]
    assert "Traceback" not in ran.stderr
    assert (healthgpt_home / "settings.json").is_file()


def test_closing_at_once_while_a_study_is_being_read(healthgpt_home: Path, make_study: MakeStudy) -> None:
    after = """
    def after(self):
        QTimer.singleShot(0, self.close)
    """
    ran = run(healthgpt_home, after, make_study(slices=80))
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines()[-1] == "exit: 0"
    assert "Traceback" not in ran.stderr


def test_an_error_that_nobody_caught_is_logged_whole_told_and_survived(healthgpt_home: Path) -> None:
    after = """
    def after(self):
        def fail():
            raise ZeroDivisionError("of the test")
        QTimer.singleShot(0, self, fail)
        def look():
            if not self.bottom.notices.text:
                QTimer.singleShot(20, self, look)
                return
            print(self.bottom.notices.text)
            self.close()
        QTimer.singleShot(20, self, look)
    """
    ran = run(healthgpt_home, after)
    assert ran.returncode == 0, ran.stderr
    assert "error in the program (ZeroDivisionError: of the test)" in ran.stdout
    assert "Traceback" in (healthgpt_home / "log" / "viewer.log").read_text()


def test_a_job_that_hangs_does_not_keep_the_process(healthgpt_home: Path) -> None:
    after = """
    def after(self):
        import threading
        app._JOIN_SECONDS = 0.05
        self.jobs.run("Stubborn", lambda context: threading.Event().wait())
        QTimer.singleShot(0, self.close)
    """
    ran = run(healthgpt_home, after)
    assert ran.returncode == 0, ran.stderr
    assert "'Stubborn' did not end within" in (healthgpt_home / "log" / "viewer.log").read_text()
