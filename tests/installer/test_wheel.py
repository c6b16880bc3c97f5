"""``pip install .``: what is in the wheel, and that the installed programs find what they need far from the checkout."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Where each package of the wheel has its files in the checkout.
PACKAGES = {
    "healthgpt_viewer": "healthgpt_viewer",
    "healthgpt_plugin": "plugins/healthgpt_plugin",
    "healthgpt_inference": "inference/healthgpt_inference",
    "healthgpt_resources": "resources",
}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy: building writes into the folder it builds from."""
    place = tmp_path_factory.mktemp("wheel")
    for folder in PACKAGES.values():
        shutil.copytree(ROOT / folder, place / "source" / folder)
    for file in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / file, place / "source")
    run(
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        str(place),
        str(place / "source"),
    )
    (made,) = place.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the programs of a fresh environment with the wheel in it.

    It borrows the dependencies of the environment that the tests run in, by a path that comes after its own; the
    editable installation there does not count in it, because only a ``.pth`` file within that folder points to it.
    """
    place = tmp_path_factory.mktemp("installed") / "venv"
    venv.create(place, with_pip=False, symlinks=os.name != "nt")
    scripts = place / ("Scripts" if os.name == "nt" else "bin")
    run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(scripts / "python"),
        "install",
        "--no-deps",
        "--no-index",
        str(wheel),
    )
    own = run(scripts / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    (Path(own) / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return scripts


def run(*command: object, **more: str) -> str:
    """Run a program outside of the checkout; its standard output."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **more}
    environment.pop("PYTHONPATH", None)
    ended = subprocess.run(
        list(map(str, command)),
        cwd=Path(sys.executable).anchor,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_the_wheel_has_every_file_of_the_packages_and_no_other(wheel: Path) -> None:
    expected = set()
    for package, folder in PACKAGES.items():
        for file in (ROOT / folder).rglob("*"):
            if file.is_file() and file.suffix != ".pyc":
                expected.add(f"{package}/{file.relative_to(ROOT / folder).as_posix()}")
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert names == expected
    for needed in ("models/bundled/model.toml", "icons/app.svg", "style/chevron.svg"):
        assert f"healthgpt_resources/{needed}" in names
    assert sum(name.startswith("healthgpt_resources/demo/") for name in names) >= 40


def test_the_wheel_carries_the_licence_and_names_its_programs(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    about = {Path(name).name: name for name in archive.namelist() if ".dist-info/" in name}
    assert b"BSD 2-Clause License" in archive.read(about["LICENSE"])
    assert "License-Expression: BSD-2-Clause" in archive.read(about["METADATA"]).decode()
    entry_points = archive.read(about["entry_points.txt"]).decode()
    assert "healthgpt = healthgpt_plugin.cli:main" in entry_points
    assert "healthgpt-viewer = healthgpt_viewer.__main__:main" in entry_points


def test_the_installed_command_finds_the_bundled_model(programs: Path, tmp_path: Path) -> None:
    where = run(programs / "python", "-c", "import healthgpt_resources; print(healthgpt_resources.__file__)")
    assert programs.parent in Path(where.strip()).parents
    listed = run(programs / "healthgpt", "models", "list", HEALTHGPT_HOME=str(tmp_path))
    assert "bundled" in listed
    verified = run(programs / "healthgpt", "models", "verify", "bundled", HEALTHGPT_HOME=str(tmp_path))
    assert verified


def test_the_installed_command_asks_about_the_demo_study(programs: Path, tmp_path: Path) -> None:
    demo = run(
        programs / "python", "-c", "import healthgpt_resources; print(healthgpt_resources.path('demo'))"
    ).strip()
    question = ("--question", "Which modality is this?", "--json")
    command = (programs / "healthgpt", "ask", "--input", Path(demo) / "CT" / "12.dcm", *question)
    told = json.loads(run(*command, HEALTHGPT_HOME=str(tmp_path)))
    assert told["model"] == "bundled"
    assert told["answer"]


def test_the_installed_viewer_opens_the_demo_study_with_its_plugin(programs: Path, tmp_path: Path) -> None:
    script = """if True:
        import sys
        import healthgpt_viewer.ui.app as app
        from healthgpt_viewer.__main__ import main

        class Window(app.MainWindow):
            def start(self, paths, *, demo):
                self.library.opened.connect(lambda result: print("files:", result.files))
                self.library.opened.connect(self.close_when_ready)
                self.plugins.loaded.connect(self.close_when_ready)
                self.waited_for = 2
                super().start(paths, demo=demo)

            def close_when_ready(self, *_):
                self.waited_for -= 1
                if not self.waited_for:
                    print("plugins:", self.plugins.titles, "notice:", self.bottom.notices.text)
                    self.close()

        app.MainWindow = Window
        sys.exit(main([]))
    """
    told = run(programs / "python", "-c", script, HEALTHGPT_HOME=str(tmp_path))
    lines = dict(line.split(": ", 1) for line in told.splitlines())
    assert int(lines["files"]) >= 40
    assert "HealthGPT" in lines["plugins"]
