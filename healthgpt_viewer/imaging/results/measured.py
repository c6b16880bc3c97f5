"""What saved measurements are made of: their codes, and the numbers of a reading as a structured report has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from highdicom.sr import CodedConcept
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes

from healthgpt_viewer.imaging.measure import AI_UNIT, Kind, Quantity, Reading

from .codes import DRAWING_SCHEME as SCHEME

DRAWN_AS = CodedConcept("DRAWN_AS", SCHEME, "Drawn as")
_SHAPE_WORDS: dict[Kind, str] = {
    "length": "Length", "angle": "Angle", "cobb": "Cobb angle", "rectangle": "Rectangle", "ellipse": "Ellipse",
    "polygon": "Polygon", "freehand": "Freehand outline", "arrow": "Arrow", "text": "Text", "probe": "Probe",
}  # fmt: skip
SHAPES = {kind: CodedConcept(kind.upper(), SCHEME, words) for kind, words in _SHAPE_WORDS.items()}
_PIXEL_VALUE = CodedConcept("PIXEL_VALUE", SCHEME, "Pixel value")
_AI_VALUE = CodedConcept("AI_VALUE", SCHEME, AI_UNIT)
_NO_UNIT = CodedConcept("1", "UCUM", "no units")
_UNITS: dict[str, CodedConcept] = {
    "mm": CodedConcept("mm", "UCUM", "millimeter"),
    "mm²": CodedConcept("mm2", "UCUM", "square millimeter"),
    "px": CodedConcept("{pixels}", "UCUM", "pixels"),
    "px²": CodedConcept("{squared pixels}", "UCUM", "squared pixels"),
    "°": CodedConcept("deg", "UCUM", "degree"),
    "HU": CodedConcept("[hnsf'U]", "UCUM", "Hounsfield unit"),
    "SUVbw": CodedConcept("g/ml{SUVbw}", "UCUM", "Standardized Uptake Value body weight"),
    "BQML": CodedConcept("Bq/ml", "UCUM", "Becquerels/milliliter"),
    AI_UNIT: _NO_UNIT,
    "stored value": _NO_UNIT,
}
_NAMES: dict[str, CodedConcept] = {
    "length": codes.SCT.Length,
    "area": codes.SCT.Area,
    "perimeter": codes.SCT.Perimeter,
    "red": CodedConcept("RED", SCHEME, "Red"),
    "green": CodedConcept("GREEN", SCHEME, "Green"),
    "blue": CodedConcept("BLUE", SCHEME, "Blue"),
}
_VALUES: dict[str, CodedConcept] = {
    "HU": codes.DCM.AttenuationCoefficient,
    "SUVbw": codes.DCM.Suvbw,
    AI_UNIT: _AI_VALUE,
}
_STATISTICS: dict[str, CodedConcept] = {
    "mean": codes.SCT.Mean,
    "sd": codes.SCT.StandardDeviation,
    "minimum": codes.SCT.Minimum,
    "maximum": codes.SCT.Maximum,
}


@dataclass(frozen=True)
class Number:
    """One number of a report: its concept, value, unit, and how it was derived from several."""

    concept: CodedConcept
    value: float
    unit: CodedConcept
    derivation: CodedConcept | None = None


def numbers_of(kind: Kind, reading: Reading) -> list[Number]:
    """The numbers of a reading, as they are saved."""
    found = [_number(kind, quantity) for quantity in reading.quantities]
    if reading.statistics is not None:
        concept, unit = _VALUES.get(reading.statistics.unit, _PIXEL_VALUE), unit_of(reading.statistics.unit)
        found += [
            Number(concept, getattr(reading.statistics, name), unit, derivation)
            for name, derivation in _STATISTICS.items()
        ]
    return found


def _number(kind: Kind, quantity: Quantity) -> Number:
    if quantity.name == "angle":
        concept = codes.SCT.CobbAngle if kind == "cobb" else codes.SCT.Angle
    elif quantity.name == "value":
        concept = _VALUES.get(quantity.unit, _PIXEL_VALUE)
    else:
        concept = _NAMES[quantity.name]
    return Number(concept, quantity.value, unit_of(quantity.unit))


def unit_of(unit: str) -> CodedConcept:
    """The code of a unit; one that is not known stands in braces, as UCUM has it for words."""
    if not unit:
        return _NO_UNIT
    return _UNITS.get(unit) or CodedConcept(f"{{{unit[:14]}}}", "UCUM", unit)


def quantities_of(items: Sequence[Dataset]) -> tuple[Quantity, ...]:
    """The numbers of a measurement group as its maker states them, with names and units for people."""
    found = []
    for item in items:
        measured = (item.get("MeasuredValueSequence") or [None])[0]
        value = measured.get("NumericValue") if measured is not None else None
        if value is None:
            continue
        derivation = next(
            (one for one in item.get("ContentSequence") or [] if _code_of(one) == "121401"), None
        )
        name = _meaning(item.get("ConceptNameCodeSequence"))
        if derivation is not None:
            name = f"{_meaning(derivation.get('ConceptCodeSequence'))} of {name}"
        found.append(Quantity(name, float(value), _unit_word(measured)))
    return tuple(found)


def _unit_word(measured: Dataset) -> str:
    """A unit as this program writes it; of others the meaning of its code."""
    item = (measured.get("MeasurementUnitsCodeSequence") or [Dataset()])[0]
    value = str(item.get("CodeValue", ""))
    known = next((word for word, code in _UNITS.items() if code.value == value and code != _NO_UNIT), None)
    return known or ("" if value == "1" else str(item.get("CodeMeaning", value)))


def _code_of(item: Dataset) -> str:
    return str((item.get("ConceptNameCodeSequence") or [Dataset()])[0].get("CodeValue", ""))


def _meaning(sequence: Sequence[Dataset] | None) -> str:
    return str((sequence or [Dataset()])[0].get("CodeMeaning", ""))
