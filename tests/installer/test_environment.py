"""The environment goes on after an interruption at any point: real environments, a real pip, small wheels."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import environment
import pytest
from errors import SetupError
from torch_plan import Build

INSTALLER = Path(environment.__file__).parent


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with pip, made once."""
    place = tmp_path_factory.mktemp("template") / ".venv"
    venv.create(place, with_pip=True, symlinks=os.name != "nt")
    return place


@pytest.fixture
def place(tmp_path: Path, template: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The set-up works in a folder of the test, where an environment lies that was made there to its end."""
    root = tmp_path / "été ici"
    root.mkdir()
    monkeypatch.setattr(environment, "ROOT", root)
    monkeypatch.setattr(environment, "VENV", root / ".venv")
    monkeypatch.setattr(environment, "CONSTRAINTS", root / "constraints.txt")
    environment.CONSTRAINTS.write_text("tiny==1.0\n", encoding="utf-8")
    (root / "pyproject.toml").write_text("", encoding="utf-8")
    shutil.copytree(template, environment.VENV, symlinks=True)
    environment._write_state(environment._made_for())
    return environment.VENV


@pytest.fixture
def tiny(place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of one module, which pip finds without the network; the path where the module gets installed."""
    wheels = place.parent / "wheels"
    make_wheel(wheels, "tiny", "1.0")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", wheels.as_uri())
    return environment._packages() / "tiny.py"


def make_wheel(folder: Path, name: str, version: str) -> None:
    """Write a wheel with one module that says its version."""
    about = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f"version = {version!r}\n",
        f"{about}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{about}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{file},,{len(text)}\n" for file, text in files.items()) + f"{about}/RECORD,,\n"
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        for file, text in {**files, f"{about}/RECORD": record}.items():
            wheel.writestr(file, text)


def test_a_working_environment_is_kept(place: Path) -> None:
    kept = place / "kept"
    kept.touch()
    environment._make_venv()
    assert kept.exists()


@pytest.mark.parametrize(
    "state",
    [
        "",
        "{",
        "[]",
        "\x00",
        json.dumps({"root": "/elsewhere", "python": environment._made_for()["python"]}),  # moved
        json.dumps({"root": "ROOT", "python": "3.9"}),  # another Python
    ],
)
def test_an_environment_is_not_used_unless_known_to_be_made_here_for_this_python(
    place: Path, state: str
) -> None:
    assert environment._is_made()
    environment._state_file().write_text(state.replace("ROOT", str(environment.ROOT)), encoding="utf-8")
    assert not environment._is_made()


def test_an_environment_that_was_cut_off_is_made_anew(place: Path) -> None:
    environment._state_file().unlink()
    environment.python().unlink()
    environment.python().write_text("cut off", encoding="utf-8")
    stale = place / "stale"
    stale.touch()
    environment._make_venv()
    assert not stale.exists()
    environment._write_state(environment._made_for())
    assert environment._is_made()
    environment.python().unlink()
    assert not environment._is_made(), "its Python is gone"


def test_a_folder_that_cannot_be_written_is_told(place: Path) -> None:
    shutil.rmtree(place)
    place.write_text("a file in its place", encoding="utf-8")
    with pytest.raises(SetupError, match="could not be made"):
        environment._make_venv()


def test_the_state_is_as_wanted_only_when_all_of_it_fits(place: Path) -> None:
    assert not environment._is_as_wanted(None), "made, and nothing installed"
    environment._write_state({**environment._made_for(), "files": environment._digest(), "torch": "cpu"})
    assert environment._is_as_wanted(None), "the choice of the last time counts"
    assert environment._is_as_wanted("cpu")
    assert not environment._is_as_wanted("cuda")
    environment.CONSTRAINTS.write_text("tiny==2.0\n", encoding="utf-8")
    assert not environment._is_as_wanted(None), "another pin"


@pytest.mark.parametrize("damage", ["truncated", "missing file", "no record", "empty record"])
def test_a_package_that_was_cut_off_comes_anew(tiny: Path, damage: str) -> None:
    assert environment._install("tiny")
    record = tiny.parent / "tiny-1.0.dist-info" / "RECORD"
    whole = tiny.read_bytes()
    match damage:
        case "truncated":
            tiny.write_bytes(whole[:5])
        case "missing file":
            tiny.unlink()
        case "no record":
            record.unlink()
        case "empty record":
            record.write_bytes(b"")
    environment._remove_torn_packages()
    assert environment._install("tiny")
    assert tiny.read_bytes() == whole
    assert record.stat().st_size


def test_whole_packages_stay_and_leftovers_go(tiny: Path) -> None:
    assert environment._install("tiny")
    leftover = tiny.parent / "~iny-0.9.dist-info"
    leftover.mkdir()
    pip = tiny.parent / "pip" / "__init__.py"
    environment._remove_torn_packages()
    assert (tiny.parent / "tiny-1.0.dist-info" / "RECORD").exists()
    assert pip.exists()
    assert not leftover.exists()
    assert environment._is_made()


def test_pins_are_kept(tiny: Path) -> None:
    make_wheel(tiny.parents[4] / "wheels", "tiny", "2.0")
    assert environment._install("tiny")
    assert "1.0" in tiny.read_text(encoding="utf-8")


def test_torch_is_taken_from_the_first_build_that_can_be_had(
    tiny: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    wheels = tiny.parents[4] / "wheels"
    make_wheel(wheels, "torch", "2.13.0")
    missing, present = Build("2.13.0+cpu", (wheels / "no index").as_uri()), Build("2.13.0")
    environment._install_torch((missing, present))
    assert "2.13.0" in (tiny.parent / "torch.py").read_text(encoding="utf-8")
    capfd.readouterr()
    environment._install_torch((present,))
    assert capfd.readouterr().out == "", "the one that is there is kept"
    make_wheel(wheels, "torch", "2.13.0+cu130")
    environment._install_torch((Build("2.13.0+cu130"),))
    assert "cu130" in (tiny.parent / "torch.py").read_text(encoding="utf-8"), "another build takes its place"


def test_no_build_of_torch_is_told(tiny: Path) -> None:
    with pytest.raises(SetupError, match="PyTorch could not be installed"):
        environment._install_torch((Build("9.9"),))


def test_a_second_set_up_waits_for_the_first(place: Path) -> None:
    script = f"""if True:
        import sys
        sys.path.insert(0, {str(INSTALLER)!r})
        import environment
        from pathlib import Path
        environment.ROOT = Path({str(place.parent)!r})
        with environment._alone():
            print("mine", flush=True)
    """
    with environment._alone():
        other = subprocess.Popen(
            [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        assert other.stdout is not None
        assert other.stdout.readline().startswith("Another set-up is at work")
        assert other.poll() is None
    assert other.communicate(timeout=30)[0] == "mine\n"
    assert other.returncode == 0
