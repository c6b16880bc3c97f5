"""``pip install .``: what is in the wheel, and that the installed programs find what they need far from the checkout.

Plugins of other people come as wheels of their own beside it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

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
    return build(place / "source")


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the programs of a fresh environment with the wheel in it.

    It borrows the dependencies of the environment that the tests run in, by a path that comes after its own; the
    editable installation there does not count in it, because only a ``.pth`` file within that folder points to it.
    """
    place = tmp_path_factory.mktemp("installed") / "venv"
    venv.create(place, with_pip=False, symlinks=os.name != "nt")
    scripts = place / ("Scripts" if os.name == "nt" else "bin")
    install(scripts, wheel)
    own = run(scripts / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    (Path(own) / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return scripts


def build(source: Path) -> Path:
    """The wheel of a folder with a ``pyproject.toml``."""
    place = source.with_name(f"{source.name}-wheel")
    run(sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "-w", place, source)
    (made,) = place.glob("*.whl")
    return made


def install(scripts: Path, wheel: Path) -> None:
    """Install a wheel into the environment of these programs, without the network."""
    run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        scripts / "python",
        "install",
        "--no-deps",
        "--no-index",
        wheel,
    )


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
            if file.is_file() and file.parent.name != "__pycache__":
                expected.add(f"{package}/{file.relative_to(ROOT / folder).as_posix()}")
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert names == expected
    for needed in (
        "models/bundled/model.toml",
        "icons/app.svg",
        "style/dark/down.svg",
        "translations/viewer_de.qm",
    ):
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


@pytest.fixture
def third_party(programs: Path, tmp_path: Path) -> Iterator[Path]:
    """The programs, with the plugins of two other distributions beside the viewer's own, for one test."""
    strangers = tmp_path / "strangers"
    strangers.mkdir()
    (strangers / "pyproject.toml").write_text(dedent(STRANGERS), encoding="utf-8")
    for name, source in MODULES.items():
        (strangers / f"{name}.py").write_text(dedent(source), encoding="utf-8")
    example = tmp_path / "example"
    shutil.copytree(ROOT / "plugins" / "region_statistics", example)
    for folder in (strangers, example):
        install(programs, build(folder))
    yield programs
    names = ("strangers", "healthgpt-viewer-region-statistics")
    run(sys.executable, "-m", "pip", "--python", programs / "python", "uninstall", "--yes", *names)


STRANGERS = """
    [build-system]
    requires = ["setuptools>=77"]
    build-backend = "setuptools.build_meta"

    [project]
    name = "strangers"
    version = "1.0"

    [project.entry-points."healthgpt_viewer.plugins"]
    a-raises = "raises:Plugin"
    b-hangs = "hangs:Plugin"
    c-future = "good:Future"
    d-good = "good:Plugin"

    [tool.setuptools]
    py-modules = ["raises", "hangs", "good"]
"""
MODULES = {
    # The short limit is that of the plugin that hangs, alone.
    "raises": """
        from healthgpt_viewer import plugin_host

        plugin_host.IMPORT_SECONDS = 2.0
        raise RuntimeError("broken")
    """,
    "hangs": """
        import threading

        from healthgpt_viewer import plugin_host

        plugin_host.IMPORT_SECONDS = 60.0
        threading.Event().wait()
    """,
    "good": """
        class Plugin:
            api_version = 1
            title = "Stranger"

            def activate(self, host):
                host.status("a stranger is here")

            def deactivate(self):
                pass


        class Future(Plugin):
            api_version = 99
    """,
}
VIEWER = """if True:
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

        def notify(self, text, *more):
            print("told:", text)
            super().notify(text, *more)

        def close_when_ready(self, *_):
            self.waited_for -= 1
            if not self.waited_for:
                print("plugins:", *self.plugins.titles, sep="|", flush=True)
                self.close()

    app.MainWindow = Window
    sys.exit(main([]))
"""


def test_the_installed_viewer_opens_the_demo_study_with_its_plugin(programs: Path, tmp_path: Path) -> None:
    told = run(programs / "python", "-c", VIEWER, HEALTHGPT_HOME=str(tmp_path)).splitlines()
    (files,) = [line for line in told if line.startswith("files:")]
    assert int(files.split()[1]) >= 40
    assert "plugins:|HealthGPT" in told


def test_plugins_of_other_distributions_are_found_and_broken_ones_stop_nothing(
    third_party: Path, tmp_path: Path
) -> None:
    told = run(third_party / "python", "-c", VIEWER, HEALTHGPT_HOME=str(tmp_path / "home"))
    assert "plugins:|Stranger|HealthGPT|Region statistics" in told.splitlines()
    assert "The plugin 'a-raises' could not be started and stays off (RuntimeError: broken)" in told
    assert "The plugin 'b-hangs' could not be started and stays off (Overdue: its import does not end" in told
    assert "The plugin 'c-future' is written for version 99 of the plugin interface" in told
