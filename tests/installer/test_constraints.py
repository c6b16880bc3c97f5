"""Every package that can be installed is pinned: on each system and Python, down to the last dependency."""

from __future__ import annotations

import itertools
import tomllib
from importlib.metadata import PackageNotFoundError, requires, version

import environment
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

SYSTEMS = {
    "linux": ("Linux", "posix", "x86_64"),
    "darwin": ("Darwin", "posix", "arm64"),
    "win32": ("Windows", "nt", "AMD64"),
}


def pins() -> dict[str, str]:
    lines = environment.CONSTRAINTS.read_text(encoding="utf-8").splitlines()
    return {canonicalize_name(name): pinned for name, pinned in (line.split("==") for line in lines)}


def needed(system: str, python: str) -> set[str]:
    """The names of all that the project needs on a system, as far as the packages here tell."""
    name, kind, machine = SYSTEMS[system]
    place = {"sys_platform": system, "platform_system": name, "os_name": kind, "platform_machine": machine}
    place |= {"python_version": python, "python_full_version": f"{python}.0"}
    place |= {"implementation_name": "cpython", "platform_python_implementation": "CPython"}
    found: set[str] = set()
    waiting = [("healthgpt-viewer", frozenset({"dev"}))]
    seen = set(waiting)
    while waiting:
        package, extras = waiting.pop()
        found.add(package)
        for requirement in map(Requirement, _requires(package)):
            wanted = requirement.marker is None or any(
                requirement.marker.evaluate({**place, "extra": extra}) for extra in ("", *extras)
            )
            each = (canonicalize_name(requirement.name), frozenset(requirement.extras))
            if wanted and each not in seen:
                seen.add(each)
                waiting.append(each)
    return found - {"healthgpt-viewer"}


def _requires(package: str) -> list[str]:
    if package == "healthgpt-viewer":  # from the file: the installed copy may be of yesterday
        project = tomllib.loads((environment.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        wanted: list[str] = list(project["dependencies"])
        for name, more in project["optional-dependencies"].items():
            wanted += [f"{each}; extra == '{name}'" for each in more]
        return wanted
    try:
        return requires(package) or []
    except PackageNotFoundError:  # of another system
        return []


@pytest.mark.parametrize(("system", "python"), list(itertools.product(SYSTEMS, ["3.11", "3.12", "3.13"])))
def test_everything_is_pinned(system: str, python: str) -> None:
    names = needed(system, python)
    assert len(names) > 50
    assert names - {"torch"} <= pins().keys(), "torch is pinned in torch_plan.py"


def test_the_pins_are_what_the_tests_run_with() -> None:
    here = needed("linux", "3.11")
    other = {}
    for name, pinned in pins().items():
        if name not in here:
            continue
        try:
            found = version(name)
        except PackageNotFoundError:
            continue
        if found != pinned:
            other[name] = found
    assert other == {}
