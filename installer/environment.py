"""The environment in ``.venv``: made and filled from pinned versions, and mended where the last time was cut off.

``.venv/healthgpt-setup.json`` tells how far it is: what it was made for once it is whole, what was installed into it
once that is whole. The file is replaced in one step, and says less than the truth rather than more.
"""

from __future__ import annotations

import csv
import hashlib
import importlib.metadata
import json
import os
import platform
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import Distribution
from pathlib import Path
from typing import IO

from errors import SetupError
from torch_plan import Build, plan_torch

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
CONSTRAINTS = ROOT / "installer" / "constraints.txt"
State = dict[str, str]


def ensure_environment(choice: str | None) -> None:
    """Make or update ``.venv``; do nothing where it is as wanted.

    Args:
        choice: ``auto``, ``cpu`` or ``cuda``; None for what was chosen the last time.

    Raises:
        SetupError: no torch for this computer, or pip could not finish.
    """
    if _is_as_wanted(choice):
        return
    with _alone():
        if not _is_as_wanted(choice):  # another set-up may just have finished it
            _set_up(choice or _read_state().get("torch", "auto"))


def python() -> Path:
    """The Python of the environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def nvidia_gpu() -> bool:
    """Whether an NVIDIA GPU answers on this computer."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return False
    try:
        listed = subprocess.run([program, "-L"], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return listed.returncode == 0 and "GPU" in listed.stdout


def _is_as_wanted(choice: str | None) -> bool:
    # `auto` looks for a GPU only when something is to be installed: nvidia-smi alone takes up to a second.
    state = _read_state()
    wanted = {**_made_for(), "files": _digest(), "torch": choice or state.get("torch", "auto")}
    return state == wanted and python().exists()


def _set_up(choice: str) -> None:
    version = (sys.version_info[0], sys.version_info[1])
    plan = plan_torch(platform.system(), platform.machine(), version, nvidia_gpu(), choice)
    if plan.refusal:
        raise SetupError(plan.refusal)
    _make_venv()
    _write_state({**_made_for(), "torch": choice})
    _remove_torn_packages()
    # The build tool is pinned like the rest and installed first: pip would fetch another one for an isolated build.
    _say("Installing PyTorch (1 of 2) …")
    _need(_install("setuptools"))
    _install_torch(plan.builds)
    _say("Installing the other packages (2 of 2) …")
    _need(_install("--no-build-isolation", "--editable", f"{ROOT}[dev]"))
    _write_state({**_made_for(), "files": _digest(), "torch": choice})


def _need(installed: bool) -> None:
    if not installed:
        raise SetupError(
            "The packages could not be installed, for the reason that pip gives above. "
            "Start the same command again when it is mended; it goes on from here."
        )


def _made_for() -> State:
    """What an environment serves: its programs name its folder, its packages fit one Python."""
    return {"root": str(ROOT), "python": f"{sys.version_info[0]}.{sys.version_info[1]}"}


def _digest() -> str:
    """A change of these files means other packages."""
    digest = hashlib.sha256()
    for path in (ROOT / "pyproject.toml", CONSTRAINTS):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _state_file() -> Path:
    return VENV / "healthgpt-setup.json"


def _read_state() -> State:
    try:
        state = json.loads(_state_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return state if isinstance(state, dict) else {}


def _write_state(state: State) -> None:
    part = _state_file().with_suffix(".part")
    part.write_text(json.dumps(state), encoding="utf-8")
    part.replace(_state_file())


def _make_venv() -> None:
    """An empty environment, unless there is one that was made to its end, here, for this Python, and works."""
    if _is_made():
        return
    _say("Making the environment in .venv …")
    try:
        venv.create(VENV, clear=True, with_pip=True, symlinks=os.name != "nt")
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetupError(
            f"The environment could not be made in {VENV}: {error}. Look whether the folder can be written to and "
            "the disk has 3 GB to spare."
        ) from error


def _is_made() -> bool:
    """Whether there is an environment of this place and this Python whose pip answers."""
    if not _made_for().items() <= _read_state().items():
        return False
    try:
        pip = subprocess.run([python(), "-m", "pip", "--version"], capture_output=True, check=False)
    except OSError:
        return False
    return pip.returncode == 0


def _packages() -> Path:
    """The folder of the installed packages."""
    within = "Lib" if os.name == "nt" else f"lib/python{sys.version_info[0]}.{sys.version_info[1]}"
    return VENV / within / "site-packages"


def _remove_torn_packages() -> None:
    """Forget packages that are not there to their last byte: pip believes what it finds, and would not mend them.

    pip that is killed leaves a package half copied, or, where it was replacing one, the old one under a name with ~.
    """
    for leftover in _packages().glob("~*"):
        shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()
    for distribution in importlib.metadata.distributions(path=[str(_packages())]):
        if not _is_whole(distribution):
            description = Path(str(distribution.locate_file(""))) / _description(distribution)
            _say(f"{description.name} was cut off while it was installed; it comes anew.")
            shutil.rmtree(description)


def _is_whole(distribution: Distribution) -> bool:
    """Whether every file that the package lists is there in its full size, except bytecode, which comes and goes.

    The list is read here: ``Distribution.files`` leaves out what is missing, from Python 3.12 on.
    """
    listed = distribution.read_text("RECORD")  # what pip writes last
    if not listed:
        return False
    rows = [row for row in csv.reader(listed.splitlines()) if not row[0].endswith(".pyc")]
    files = [(Path(str(distribution.locate_file(name))), size) for name, _hash, size in rows]
    return all(path.is_file() and size in ("", str(path.stat().st_size)) for path, size in files)


def _description(distribution: Distribution) -> str:
    """The name of the folder with the package's metadata."""
    folder: Path = distribution._path  # type: ignore[attr-defined]  # importlib.metadata has no public name for it
    return folder.name


def _install_torch(builds: tuple[Build, ...]) -> None:
    """Try each build in turn; the one that is there already is kept."""
    present = {
        each.version for each in importlib.metadata.distributions(name="torch", path=[str(_packages())])
    }
    for build in builds:
        # One short try: an index that cannot be reached must not hold up the next way.
        index = ("--index-url", build.index, "--retries", "1", "--timeout", "15") if build.index else ()
        # What torch depends on comes with the other packages, which are not on its index.
        if build.version in present or _install(
            "--force-reinstall", "--no-deps", *index, f"torch=={build.version}"
        ):
            return
    raise SetupError(
        "PyTorch could not be installed, for the reason that pip gives above: start again when it is mended."
    )


def _install(*arguments: str) -> bool:
    """Let pip install; its progress is shown. Whether it succeeded."""
    command = [str(python()), "-m", "pip", "--disable-pip-version-check", "install"]
    # A tenth of the modules is ever imported: Python compiles those then, and pip need not compile all of them, one by one.
    command += ["--no-compile", "--constraint", str(CONSTRAINTS), *arguments]
    # pip holds the lock of `_alone` too: where only this process is killed, the next waits until pip has ended.
    return subprocess.run(command, close_fds=os.name == "nt", check=False).returncode == 0


@contextmanager
def _alone() -> Iterator[None]:
    """Wait until no other set-up is at work in this folder. The system lets go of the lock when its holders have ended."""
    with (ROOT / ".venv.lock").open("a") as file:
        if not _lock(file, wait=False):
            _say("Another set-up is at work in this folder; waiting for it …")
            _lock(file, wait=True)
        yield


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str], *, wait: bool) -> bool:
        while True:
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
            except OSError:  # LK_LOCK gives up after ten seconds
                if not wait:
                    return False
            else:
                return True
else:
    import fcntl

    def _lock(file: IO[str], *, wait: bool) -> bool:
        os.set_inheritable(file.fileno(), True)
        try:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def _say(text: str) -> None:
    print(text, flush=True)
