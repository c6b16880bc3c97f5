"""A hanging protocol as a value, and as JSON that is believed only once it has been checked."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.language import said

FORMAT, VERSION = "healthgpt-viewer hanging protocol", 1
LARGEST = (2, 3)  # rows and columns of viewports
_NAME, _TEXT = 80, 120  # characters
SIZE_LIMIT = 1_000_000  # bytes of a file; a protocol has a few hundred
PRIORS = 4
PLANES = ("axial", "coronal", "sagittal", "oblique", "")


class ProtocolError(HealthGPTError):
    """A hanging protocol that cannot be read."""


@dataclass(frozen=True)
class Rule:
    """When a protocol fits a study: every field that is not empty must hold.

    ``modality`` and ``body_part`` are equal to those of one of its series; ``description`` stands in the description of the
    study or of a series; at least ``priors`` older studies of the patient are open.
    """

    modality: str = ""
    body_part: str = ""
    description: str = ""
    priors: int = 0

    @property
    def weight(self) -> int:
        """How much a rule asks for: of several that fit, the one that asks for most is taken."""
        return sum(map(bool, (self.modality, self.body_part, self.description))) + self.priors

    @property
    def words(self) -> str:
        """The rule as a reader says it."""
        parts = [self.modality, self.body_part, f"“{self.description}”" if self.description else ""]
        if self.priors:
            parts.append(said("with {n} priors", one="with a prior", n=self.priors))
        return ", ".join(part for part in parts if part) or said("any study")


@dataclass(frozen=True)
class Wanted:
    """A series by what it is: of the study itself (``prior`` 0), or of the newest older one (1), the one before it (2) …"""

    modality: str = ""
    description: str = ""
    plane: str = ""
    label: str = ""
    prior: int = 0


@dataclass(frozen=True)
class Pane:
    """One viewport: which of the wanted series it shows (its number in ``Protocol.wanted``), and how.

    ``window`` is (centre, width), None for the window of the series. Empty viewports have ``series`` None.
    """

    series: int | None = None
    window: tuple[float, float] | None = None
    preset: str = ""
    invert: bool = False
    flip_h: bool = False
    flip_v: bool = False
    quarter_turns: int = 0


@dataclass(frozen=True)
class Protocol:
    """A layout under a name, with the rule that says when it is for a study.

    ``automatic`` protocols are applied when such a study is opened. ``reformat`` shows the first series in three planes.
    """

    name: str
    rule: Rule
    rows: int
    columns: int
    wanted: tuple[Wanted, ...]
    panes: tuple[Pane, ...]
    linked: bool = False
    automatic: bool = True
    reformat: bool = False

    def to_json(self) -> dict[str, Any]:
        """As it stands in a file."""
        return {"format": FORMAT, "version": VERSION, **asdict(self)}


def write_protocols(protocols: Sequence[Protocol]) -> str:
    """Protocols as the text of a file."""
    return json.dumps([protocol.to_json() for protocol in protocols], indent=1, ensure_ascii=False)


def read_protocols(text: str, label: str) -> list[Protocol]:
    """The protocols in the text of a file, each checked in every value.

    Raises:
        ProtocolError: it is no file of protocols, or one of them is not as it must be; ``label`` names the file.
    """
    try:
        values = json.loads(text)
        listed = values if isinstance(values, list) else [values]
        return [_protocol(_mapping(value, said("a protocol"))) for value in listed]
    except RecursionError as error:
        raise ProtocolError(
            said("{label} holds no hanging protocol: it is nested too deep.", label=label)
        ) from error
    except ValueError as error:
        what = str(error) if isinstance(error, _Wrong) else said("it is no JSON")
        raise ProtocolError(
            said("{label} holds no hanging protocol that can be used: {what}.", label=label, what=what)
        ) from error


class _Wrong(ValueError):
    """A value that is not as it must be."""


def _protocol(values: Mapping[str, Any]) -> Protocol:
    if values.get("format") != FORMAT:
        raise _Wrong(said("its format is not {format!r}", format=FORMAT))
    if values.get("version") != VERSION:
        raise _Wrong(said("it was written by a newer program"))
    rows, columns = (
        _whole(values, name, 1, most) for name, most in zip(("rows", "columns"), LARGEST, strict=True)
    )
    wanted = tuple(_wanted(_mapping(one, said("a series"))) for one in _listed(values, "wanted", 16))
    panes = tuple(
        _pane(_mapping(one, said("a pane")), len(wanted)) for one in _listed(values, "panes", rows * columns)
    )
    if len(panes) != rows * columns:
        raise _Wrong(said("it has not one pane for each viewport"))
    name = _words(values, "name", _NAME)
    if not name:
        raise _Wrong(said("it has no name"))
    rule = _rule(_mapping(values.get("rule", {}), said("the rule")))
    return Protocol(
        name,
        rule,
        rows,
        columns,
        wanted,
        panes,
        _switch(values, "linked"),
        _switch(values, "automatic", True),
        _switch(values, "reformat"),
    )


def _rule(values: Mapping[str, Any]) -> Rule:
    return Rule(
        _words(values, "modality", 16),
        _words(values, "body_part", 32),
        _words(values, "description", _TEXT),
        _whole(values, "priors", 0, PRIORS, 0),
    )


def _wanted(values: Mapping[str, Any]) -> Wanted:
    plane = _words(values, "plane", 16)
    if plane not in PLANES:
        raise _Wrong(said("{plane!r} is no plane", plane=plane))
    return Wanted(
        _words(values, "modality", 16),
        _words(values, "description", _TEXT),
        plane,
        _words(values, "label", _TEXT),
        _whole(values, "prior", 0, PRIORS, 0),
    )


def _pane(values: Mapping[str, Any], count: int) -> Pane:
    series = values.get("series")
    if series is not None:
        series = _whole(values, "series", 0, count - 1)
    return Pane(
        series,
        _window(values.get("window")),
        _words(values, "preset", _NAME),
        _switch(values, "invert"),
        _switch(values, "flip_h"),
        _switch(values, "flip_v"),
        _whole(values, "quarter_turns", 0, 3, 0),
    )


def _window(value: Any) -> tuple[float, float] | None:
    if value is None:
        return None
    numbers = value if isinstance(value, list) else []
    plain = [
        n for n in numbers if isinstance(n, (int, float)) and not isinstance(n, bool) and math.isfinite(n)
    ]
    if len(numbers) != 2 or len(plain) != 2 or plain[1] <= 0 or max(map(abs, plain)) > 1e9:
        raise _Wrong(said("a window is not two numbers, centre and width"))
    return float(plain[0]), float(plain[1])


def _mapping(value: Any, what: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise _Wrong(said("{what} is not as it must be", what=what))
    return value


def _listed(values: Mapping[str, Any], name: str, most: int) -> list[Any]:
    value = values.get(name)
    if not isinstance(value, list) or len(value) > most:
        raise _Wrong(said("its {name!r} are not a list of at most {most}", name=name, most=most))
    return value


def _words(values: Mapping[str, Any], name: str, most: int) -> str:
    value = values.get(name, "")
    if not isinstance(value, str) or len(value) > most or not value.isprintable():
        raise _Wrong(said("its {name!r} is no text of at most {most} letters", name=name, most=most))
    return value.strip()


def _whole(values: Mapping[str, Any], name: str, least: int, most: int, default: int | None = None) -> int:
    value = values.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise _Wrong(
            said("its {name!r} is not between {least} and {most}", name=name, least=least, most=most)
        )
    return value


def _switch(values: Mapping[str, Any], name: str, default: bool = False) -> bool:
    value = values.get(name, default)
    if not isinstance(value, bool):
        raise _Wrong(said("its {name!r} is neither true nor false", name=name))
    return value
