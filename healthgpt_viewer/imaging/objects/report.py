"""Structured reports of any template as a tree of plain texts, by the nesting of the standard (PS3.3 C.17.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from pydicom.dataset import Dataset

from healthgpt_viewer.imaging.frames import first_item
from healthgpt_viewer.imaging.headers import Header

from .damage import told
from .references import Images

_DEPTH_LIMIT, _NODE_LIMIT = 64, 20_000
# What a child is to its parent (PS3.3 C.17.3.2.4), in words; "contains" needs none.
_RELATIONS = {
    "CONTAINS": "",
    "HAS PROPERTIES": "",
    "HAS OBS CONTEXT": "context",
    "HAS ACQ CONTEXT": "acquisition",
    "HAS CONCEPT MOD": "modifier",
    "INFERRED FROM": "inferred from",
    "SELECTED FROM": "selected from",
}


@dataclass(frozen=True)
class Node:
    """One content item. ``relation`` says what it is to the item above it; ``images`` are those that it refers to."""

    relation: str
    name: str
    value: str
    images: Images = field(default_factory=Images)
    children: tuple[Node, ...] = ()

    def walk(self) -> Iterator[Node]:
        """This item and all below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True)
class ReportTree:
    """A report: ``facts`` are (name, value) about the document itself; ``whole`` whether all of it could be read."""

    title: str
    facts: tuple[tuple[str, str], ...]
    root: Node
    whole: bool = True


@told
def read_report(header: Header) -> ReportTree:
    """A structured report as a tree; any value type and template. Damaged items are shown as what can be read of them."""
    counter = _Counter()
    root = _node(header.dataset, counter, 0)
    return ReportTree(root.name or "Report", tuple(_facts(header.dataset)), root, not counter.cut)


class _Counter:
    """How many items were read, and whether some were left out."""

    def __init__(self) -> None:
        self.count = 0
        self.cut = False


def _facts(dataset: Dataset) -> Iterator[tuple[str, str]]:
    words = {
        "PARTIAL": "partial",
        "COMPLETE": "complete",
        "UNVERIFIED": "not verified",
        "VERIFIED": "verified",
    }
    for name, keyword in (("Completion", "CompletionFlag"), ("Verification", "VerificationFlag")):
        value = _text(dataset.get(keyword))
        if value:
            yield name, words.get(value, value)
    for item in dataset.get("VerifyingObserverSequence") or ():
        parts = (_person(item.get("VerifyingObserverName")), _text(item.get("VerifyingOrganization")))
        yield "Verified by", ", ".join(part for part in parts if part)
    made = " ".join(
        (_date(_text(dataset.get("ContentDate"))), _time(_text(dataset.get("ContentTime"))))
    ).strip()
    if made:
        yield "Written", made
    maker = _text(dataset.get("Manufacturer"))
    if maker:
        yield "Program", maker


def _node(item: Dataset, counter: _Counter, depth: int) -> Node:
    counter.count += 1
    relation = _text(item.get("RelationshipType"))
    kind = _text(item.get("ValueType"))
    return Node(
        _RELATIONS.get(relation, relation.lower()),
        _meaning(first_item(item, "ConceptNameCodeSequence")) or ("Section" if kind == "CONTAINER" else ""),
        _value(kind, item),
        Images.of(item.get("ReferencedSOPSequence"))
        if kind in ("IMAGE", "COMPOSITE", "WAVEFORM")
        else Images(),
        tuple(_children(item, counter, depth)),
    )


def _children(item: Dataset, counter: _Counter, depth: int) -> Iterator[Node]:
    for child in item.get("ContentSequence") or ():
        if depth >= _DEPTH_LIMIT or counter.count >= _NODE_LIMIT:
            counter.cut = True
            return
        yield _node(child, counter, depth + 1)


def _value(kind: str, item: Dataset) -> str:
    if "ReferencedContentItemIdentifier" in item:
        identifier = item.get("ReferencedContentItemIdentifier")
        parts = [identifier] if isinstance(identifier, int) else list(identifier or ())
        return "see item " + ".".join(str(part) for part in parts)
    reader = _VALUES.get(kind)
    try:
        return reader(item) if reader is not None else ""
    except (TypeError, ValueError, AttributeError):
        return "(cannot be read)"


def _numeric(item: Dataset) -> str:
    measured = first_item(item, "MeasuredValueSequence")
    if measured is None:
        return _meaning(first_item(item, "NumericValueQualifierCodeSequence")) or "no value"
    unit = first_item(measured, "MeasurementUnitsCodeSequence")
    code = _text(unit.get("CodeValue")) if unit is not None else ""
    ucum = unit is not None and _text(unit.get("CodingSchemeDesignator")) == "UCUM"
    # UCUM's 1 and what stands in braces are no units but words for having none.
    words = "" if code == "1" else code.strip("{}") if ucum else _meaning(unit)
    return f"{_text(measured.get('NumericValue'))} {words}".strip()


def _references(item: Dataset) -> str:
    count = len(Images.of(item.get("ReferencedSOPSequence")))
    return "image" if count == 1 else f"{count} images"


def _place(item: Dataset) -> str:
    shape = _text(item.get("GraphicType")).lower()
    size = 3 if item.get("ValueType") == "SCOORD3D" else 2
    data = item.get("GraphicData")
    points = 1 if isinstance(data, (int, float)) else len(data or ()) // size
    where = "in the patient" if size == 3 else "on the image"
    # The points of a circle or an ellipse are its axes.
    several = points > 1 and shape not in ("circle", "ellipse", "ellipsoid")
    return f"{shape} of {points} points {where}" if several else f"{shape} {where}"


_VALUES: dict[str, Callable[[Dataset], str]] = {
    "TEXT": lambda item: _text(item.get("TextValue")),
    "CODE": lambda item: _meaning(first_item(item, "ConceptCodeSequence")),
    "NUM": _numeric,
    "DATETIME": lambda item: _moment(_text(item.get("DateTime"))),
    "DATE": lambda item: _date(_text(item.get("Date"))),
    "TIME": lambda item: _time(_text(item.get("Time"))),
    "UIDREF": lambda item: _text(item.get("UID")),
    "PNAME": lambda item: _person(item.get("PersonName")),
    "IMAGE": _references,
    "COMPOSITE": lambda item: "document or object",
    "WAVEFORM": lambda item: "waveform",
    "SCOORD": _place,
    "SCOORD3D": _place,
    "TCOORD": lambda item: f"{_text(item.get('TemporalRangeType')).lower()} in time",
    "TABLE": lambda item: f"table of {item.get('NumberOfTableRows', '?')} rows",
}


def _meaning(code: Dataset | None) -> str:
    """The words of a code; its value where it has none."""
    if code is None:
        return ""
    values = (code.get(name) for name in ("CodeMeaning", "CodeValue", "LongCodeValue", "URNCodeValue"))
    return next((text for value in values if (text := _text(value))), "")


def _person(value: Any) -> str:
    """A person's name as people write it; DICOM separates its parts by ^ (PS3.5 6.2.1.1)."""
    family, _, rest = _text(value).partition("=")[0].partition("^")
    given = " ".join(part for part in rest.split("^")[:2] if part)
    return ", ".join(part for part in (family.strip(), given.strip()) if part)


def _date(text: str) -> str:
    return f"{text[:4]}-{text[4:6]}-{text[6:8]}" if len(text) == 8 and text.isdigit() else text


def _time(text: str) -> str:
    return f"{text[:2]}:{text[2:4]}" if len(text) >= 4 and text[:4].isdigit() else text


def _moment(text: str) -> str:
    return f"{_date(text[:8])} {_time(text[8:])}".strip()


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()
