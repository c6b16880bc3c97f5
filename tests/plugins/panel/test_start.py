"""The start of the program with the panel: nothing of the engine's weight is imported before it is needed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import healthgpt_resources

_ROOT = Path(__file__).resolve().parents[3]
_SCRIPT = """
import sys
from pathlib import Path
from importlib.metadata import EntryPoint
from PySide6.QtWidgets import QApplication
from healthgpt_viewer.settings import Settings
from healthgpt_viewer.ui.theme import Theme
from healthgpt_viewer.ui.window import MainWindow

application = QApplication([])
point = EntryPoint("healthgpt", "healthgpt_plugin.panel:HealthGPTPlugin", "healthgpt_viewer.plugins")
window = MainWindow(Settings(), Theme(application), lambda: [point])
window.show()
window.start([Path(sys.argv[1])], demo=False)
while window.plugins.active("healthgpt") is None or window.current() is None or window.library.reading:
    application.processEvents()
panel = window.plugins.active("healthgpt").panel
assert panel.model.words.text() == "Loads with the first question", panel.model.words.text()
print(sorted({"torch", "transformers", "peft", "highdicom", "scipy"} & sys.modules.keys()))
window.shut_down(60)
"""


def test_a_study_is_opened_and_the_panel_shown_without_torch(healthgpt_home: Path) -> None:
    environment = {**os.environ, "HEALTHGPT_HOME": str(healthgpt_home), "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = os.pathsep.join(str(_ROOT / part) for part in ("", "plugins", "inference"))
    command = [sys.executable, "-c", _SCRIPT, str(healthgpt_resources.path("demo"))]
    ran = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, timeout=240)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines()[-1] == "[]"
