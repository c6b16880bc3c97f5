"""Which build of torch each kind of computer gets, and which computers get a sentence in its place."""

from __future__ import annotations

import pytest
from torch_plan import CPU, CUDA, PLAIN, Build, TorchPlan, plan_torch, refuse_release

# system, machine, GPU, --torch -> the builds to try, in order
PLANS = [
    ("Linux", "x86_64", False, "auto", (CPU, PLAIN)),
    ("Linux", "x86_64", True, "auto", (PLAIN,)),
    ("Linux", "x86_64", True, "cpu", (CPU, PLAIN)),
    ("Linux", "x86_64", False, "cuda", (PLAIN,)),
    ("Linux", "aarch64", False, "auto", (CPU, PLAIN)),
    ("Linux", "aarch64", True, "auto", (PLAIN,)),
    ("Windows", "AMD64", False, "auto", (CPU, PLAIN)),
    ("Windows", "AMD64", True, "auto", (CUDA, PLAIN)),
    ("Windows", "AMD64", True, "cpu", (CPU, PLAIN)),
    ("Windows", "AMD64", False, "cuda", (CUDA, PLAIN)),
    ("Darwin", "arm64", False, "auto", (PLAIN,)),
    ("Darwin", "arm64", False, "cpu", (PLAIN,)),
]
REFUSALS = [
    ("Darwin", "x86_64", (3, 12), "auto", "Intel"),
    ("Darwin", "arm64", (3, 12), "cuda", "no CUDA on macOS"),
    ("Windows", "ARM64", (3, 12), "auto", "x86-64"),
    ("Windows", "x86", (3, 12), "auto", "(x86)"),
    ("Linux", "armv7l", (3, 12), "auto", "armv7l"),
    ("FreeBSD", "amd64", (3, 12), "auto", "FreeBSD"),
    ("Linux", "x86_64", (3, 10), "auto", "this is 3.10"),
    ("Linux", "x86_64", (3, 14), "auto", "this is 3.14"),
]


@pytest.mark.parametrize(("system", "machine", "gpu", "choice", "builds"), PLANS)
@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_torch_build_fits_the_computer(
    system: str, machine: str, gpu: bool, choice: str, builds: tuple[Build, ...], version: tuple[int, int]
) -> None:
    assert plan_torch(system, machine, version, gpu, choice) == TorchPlan(builds)


@pytest.mark.parametrize(("system", "machine", "version", "choice", "said"), REFUSALS)
def test_a_computer_without_torch_gets_one_sentence(
    system: str, machine: str, version: tuple[int, int], choice: str, said: str
) -> None:
    plan = plan_torch(system, machine, version, False, choice)
    assert not plan.builds
    assert said in plan.refusal
    assert "\n" not in plan.refusal


@pytest.mark.parametrize(
    ("system", "machine", "glibc", "macos", "said"),
    [
        ("Linux", "x86_64", "2.34", "", ""),
        ("Linux", "x86_64", "2.31", "", "has glibc 2.31, and Qt needs 2.34"),
        ("Linux", "x86_64", "", "", "has no glibc"),
        ("Linux", "aarch64", "2.39", "", ""),
        ("Linux", "aarch64", "2.36", "", "has glibc 2.36, and Qt needs 2.39"),
        ("Darwin", "arm64", "", "14.5", ""),
        ("Darwin", "arm64", "", "15.0.1", ""),
        ("Darwin", "arm64", "", "13.6", "macOS 14 or newer"),
        ("Windows", "AMD64", "", "", ""),
    ],
)
def test_a_release_that_the_packages_are_not_made_for_is_told(
    system: str, machine: str, glibc: str, macos: str, said: str
) -> None:
    refusal = refuse_release(system, machine, glibc, macos)
    assert said in refusal
    assert bool(said) == bool(refusal)
