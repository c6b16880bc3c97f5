"""How exporting begins, as a reader has set it: the folder, and how is anonymised. Nothing heavy is imported here."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

from healthgpt_viewer.language import said

if TYPE_CHECKING:
    from healthgpt_viewer.settings import Plain, Settings

FOLDER = "export.folder"
DATES = (
    ("remove", said("Remove all dates")),
    ("shift", said("Move all dates by the same number of days")),
    ("keep", said("Keep all dates")),
)
_SETTING = "anonymise."
_LONGEST = 64  # characters of a value of LO and of each part of a PN (PS3.5 table 6.2-1)


@dataclass(frozen=True)
class Anonymising:
    """What stands in place of name and ID, and what is kept; ``dates`` is one of ``DATES``."""

    name: str = "Anonymous"
    patient_id: str = "ANON"
    dates: str = "remove"
    keep_uids: bool = False
    keep_characteristics: bool = False


def read_anonymising(settings: Settings) -> Anonymising:
    """As it is set; what is damaged in the settings is as at first."""
    usual = Anonymising()
    kept = {field.name: settings.get(_SETTING + field.name) for field in fields(Anonymising)}
    texts = {
        name: text
        for name in ("name", "patient_id")
        if isinstance(text := kept[name], str) and fits(text) is None
    }
    switches = {
        name: on for name in ("keep_uids", "keep_characteristics") if isinstance(on := kept[name], bool)
    }
    known = [value for value, _ in DATES]
    dates = kept["dates"] if kept["dates"] in known else usual.dates
    return replace(usual, **texts, **switches, dates=dates)  # type: ignore[arg-type]  # checked above


def write_anonymising(settings: Settings, anonymising: Anonymising) -> None:
    """Remember it; what is as at first is forgotten."""
    for field in fields(Anonymising):
        value: Plain = getattr(anonymising, field.name)
        settings.set(_SETTING + field.name, value if value != field.default else None)


def fits(text: str) -> str | None:
    """Why a text cannot stand in place of a name or an ID, or None."""
    if not text.strip():
        return said("Something has to stand there, as programs refuse files without it.")
    if not text.isascii() or not text.isprintable() or "\\" in text:
        return said("Name and ID may have plain letters and digits only.")
    return said("It can have 64 characters at most.") if len(text) > _LONGEST else None


def export_folder(settings: Settings) -> Path:
    """The folder that is offered to export into."""
    return Path(settings.text(FOLDER, str(Path.home())))
