"""A report of a problem: parts of readable text, gathered without names, and the zip that the reader saves of them."""

from __future__ import annotations

import contextlib
import io
import os
import platform
import sys
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib import metadata
from pathlib import Path

import psutil

from healthgpt_viewer.imaging.results.save import replace_whole
from healthgpt_viewer.language import said
from healthgpt_viewer.settings import Plain

from . import crashes
from .logfile import NAME, log_folder, redactor

_LOG_BYTES = 300_000
_LONGEST = 160
_PROGRAM = "healthgpt-viewer"
# Settings whose values are somebody's: where studies lie, who may send, what was typed.
_PRIVATE = ("recent", "folder", "path", "server", "host", "address", "network", "user", "token", "password", "secret",
            "auth", "title", "name", "series.", "accepted.")  # fmt: skip


@dataclass(frozen=True)
class Part:
    """One text of a report: the name of its file, its title, and what it says."""

    file: str
    title: str
    text: str


def gather(
    home: Path, settings: Mapping[str, Plain], plugins: Sequence[str], screens: Sequence[str]
) -> list[Part]:
    """All that would go into a report; reads files, on any thread. ``screens`` describes each screen in a line."""
    return [
        Part("versions.txt", said("Versions"), _versions(plugins)),
        Part("machine.txt", said("This machine"), _machine(screens)),
        Part("settings.txt", said("Settings"), settings_text(settings)),
        Part("log.txt", said("Log"), _log_text(home)),
        Part("crashes.txt", said("Crashes"), _crash_text(home)),
    ]


def write(parts: Iterable[Part], path: Path) -> None:
    """Write the zip, whole or not at all.

    Raises:
        SaveError: it cannot be written; what was there is as it was.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            archive.writestr(part.file, part.text.encode("utf-8", "backslashreplace"))
    replace_whole(buffer.getvalue(), path)


def _versions(plugins: Sequence[str]) -> str:
    names = [_PROGRAM, *_requirements()]
    lines = [f"{name} {_version(name)}" for name in dict.fromkeys(names)]
    return "\n".join(
        [*lines, f"Python {platform.python_version()}", f"Plugins: {', '.join(plugins) or 'none'}"]
    )


def _requirements() -> list[str]:
    with contextlib.suppress(metadata.PackageNotFoundError):
        wanted = metadata.requires(_PROGRAM) or []
        plain = (line for line in wanted if "extra ==" not in line)
        names = ("".join(c if c.isalnum() or c in "-_." else " " for c in line).split()[0] for line in plain)
        return sorted(set(names), key=str.casefold)
    return []


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"


def _machine(screens: Sequence[str]) -> str:
    memory = psutil.virtual_memory()
    lines = [
        f"System: {platform.system()} {platform.release()}, {platform.machine()}",
        f"Processor: {platform.processor() or 'unknown'}, {os.cpu_count()} cores",
        f"Memory: {memory.total / 2**30:.1f} GiB, {memory.available / 2**30:.1f} GiB free",
        f"Window system: {os.environ.get('QT_QPA_PLATFORM') or os.environ.get('XDG_SESSION_TYPE') or sys.platform}",
        *screens,
    ]
    return "\n".join(lines)


def settings_text(settings: Mapping[str, Plain]) -> str:
    """The settings, a line each; of what is somebody's, only that it is set."""
    lines = [f"{redactor(name)}: {_shown(name, settings[name])}" for name in sorted(settings)]
    return "\n".join(lines) or "All are as at the first start."


def _shown(name: str, value: Plain) -> str:
    if isinstance(value, bool | int | float) or value is None:
        return str(value)
    if any(word in name.casefold() for word in _PRIVATE):
        return "(set; left out)"
    text = redactor(str(value), quotes=not isinstance(value, str))
    return text if len(text) <= _LONGEST else f"({len(text)} characters; left out)"


def _log_text(home: Path) -> str:
    """The end of the log. What was written before a name was known is looked at again."""
    texts = []
    for name in (f"{NAME}.1", NAME):
        with contextlib.suppress(OSError):
            texts.append((log_folder(home) / name).read_bytes())
    text = b"".join(texts)[-_LOG_BYTES:].decode("utf-8", "replace")
    return redactor(text) or "The log is empty."


def _crash_text(home: Path) -> str:
    texts = []
    for path in crashes.kept(home):
        with contextlib.suppress(OSError):
            ended = datetime.strptime(path.stem.removeprefix("crash-"), "%Y%m%d-%H%M%S")
            texts.append(f"Crashed {ended:%Y-%m-%d %H:%M:%S}\n{path.read_text('utf-8', 'replace')}")
    return "\n\n".join(texts) or "No crash is known."
