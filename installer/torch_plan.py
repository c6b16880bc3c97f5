"""Which build of torch fits a computer: a pure function, so that every kind of computer can be tested on one."""

from __future__ import annotations

from dataclasses import dataclass

from pythons import check_python

RELEASE = "2.13.0"
CPU_INDEX = "https://download.pytorch.org/whl/cpu"
CUDA_INDEX = "https://download.pytorch.org/whl/cu130"


@dataclass(frozen=True)
class Build:
    """One build of torch: its full version, and PyTorch's own index that has it (none: the usual package index)."""

    version: str
    index: str = ""


PLAIN = Build(RELEASE)
CPU = Build(f"{RELEASE}+cpu", CPU_INDEX)
CUDA = Build(f"{RELEASE}+cu130", CUDA_INDEX)


@dataclass(frozen=True)
class TorchPlan:
    """The builds to try in this order, or the sentence that says why there is none."""

    builds: tuple[Build, ...] = ()
    refusal: str = ""


def plan_torch(system: str, machine: str, python: tuple[int, int], gpu: bool, choice: str) -> TorchPlan:
    """Which torch build fits a computer.

    Without an NVIDIA GPU the CPU build comes first, so that no gigabytes of CUDA libraries are fetched for nothing;
    where PyTorch's index cannot be reached, the plain package is taken.

    Args:
        system: ``platform.system()``: Linux, Darwin or Windows.
        machine: ``platform.machine()``: x86_64, AMD64, arm64, aarch64 …
        python: major and minor version.
        gpu: whether an NVIDIA GPU answers.
        choice: ``auto``, ``cpu`` or ``cuda``.
    """
    refusal = check_python(python) or _refuse_machine(system, machine) or _refuse_choice(system, choice)
    if refusal:
        return TorchPlan(refusal=refusal)
    if system == "Darwin":
        return TorchPlan((PLAIN,))  # the plain package for macOS has Metal (MPS) in it
    if not (choice == "cuda" or (choice == "auto" and gpu)):
        return TorchPlan((CPU, PLAIN))
    # For Linux the plain package is the CUDA build; for Windows it has no CUDA.
    return TorchPlan((PLAIN,) if system == "Linux" else (CUDA, PLAIN))


def refuse_release(system: str, machine: str, glibc: str, macos: str) -> str:
    """Why the pinned packages do not run on this release of an operating system, or an empty string.

    Args:
        system: ``platform.system()``.
        machine: ``platform.machine()``.
        glibc: the version of the GNU C library on Linux, empty where there is another (musl).
        macos: the version of macOS.
    """
    if system == "Darwin" and _number(macos) < (14, 0):
        return (
            f"macOS 14 or newer is needed, and this is {macos}: PyTorch and Qt are not made for older ones."
        )
    if system != "Linux":
        return ""
    # Qt's wheels: manylinux_2_34 for Intel and AMD, manylinux_2_39 for Arm.
    wanted = (2, 39) if machine in {"aarch64", "arm64"} else (2, 34)
    if _number(glibc) >= wanted:
        return ""
    found = f"has glibc {glibc}" if glibc else "has no glibc"
    examples = "Debian 13 or Ubuntu 24.04" if wanted == (2, 39) else "Debian 12 or Ubuntu 22.04"
    return f"This Linux {found}, and Qt needs {wanted[0]}.{wanted[1]} or newer: use for example {examples}."


def _refuse_machine(system: str, machine: str) -> str:
    if system not in {"Linux", "Darwin", "Windows"}:
        return f"HealthGPT Viewer runs on Linux, macOS and Windows, not on {system}."
    if system == "Darwin" and machine == "x86_64":
        return "PyTorch is no longer made for Macs with an Intel processor: use a Mac with Apple silicon, Linux or Windows."
    if system == "Windows" and machine == "ARM64":
        return (
            "The DICOM decoders are not made for Python on Arm under Windows: install the 64-bit Python for Intel "
            "processors (x86-64), which Windows runs on Arm as well, and start again with that."
        )
    if machine.lower() not in {"x86_64", "amd64", "arm64", "aarch64"}:
        return f"PyTorch is not made for this processor ({machine}): a 64-bit Intel, AMD or Arm computer is needed."
    return ""


def _refuse_choice(system: str, choice: str) -> str:
    if choice == "cuda" and system == "Darwin":
        return "There is no CUDA on macOS: leave out --torch cuda, and the Apple GPU is used."
    return ""


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2] if part.isdigit())
