"""Taking the patient out of a data set by the Basic Profile of PS3.15 annex E, with some of its options.

Which attribute is removed, emptied, replaced or given a new UID stands in table E.1-1; dicom-anonymizer keeps it up to date
as data. Where the table leaves a choice by the type of an attribute, a dummy or empty value is left, so that every object
stays valid. Private attributes, curves, overlays and all objects that are no images are not taken along.
"""

from __future__ import annotations

import datetime
import hashlib
import hmac
import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from dicomanonymizer.dicom_anonymization_databases import dicomfields_2026c as table
from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.multival import MultiValue
from pydicom.sequence import Sequence
from pydicom.tag import BaseTag
from pydicom.uid import UID

from healthgpt_viewer.imaging.results.codes import is_ai_result
from healthgpt_viewer.language import said

Dates = Literal["remove", "shift", "keep"]
EDITION: Final = "PS3.15 2026c"

_CODES: Final = {
    "profile": ("113100", "Basic Application Confidentiality Profile"),
    "pixels": ("113101", "Clean Pixel Data Option"),
    "keep": ("113106", "Retain Longitudinal Temporal Information Full Dates Option"),
    "shift": ("113107", "Retain Longitudinal Temporal Information Modified Dates Option"),
    "characteristics": ("113108", "Retain Patient Characteristics Option"),
    "uids": ("113110", "Retain UIDs Option"),
}
_LONGITUDINAL = {"keep": "UNMODIFIED", "shift": "MODIFIED", "remove": "REMOVED"}
_TIMES = {"DA", "TM", "DT"}
_TEXTS = {"AE", "CS", "LO", "LT", "SH", "ST", "UC", "UT"}
_NUMBERS = {"FD", "FL", "SL", "SS", "UL", "US", "SV", "UV"}
_BIRTH = {0x00100030, 0x00100032, 0x00100033, 0x00100034}  # a date of birth is no date of the study
_TIMEZONE = 0x00080201
# Columns "Retain Patient Characteristics": what is kept, not what would have to be cleaned by hand.
_CHARACTERISTICS = {
    0x00100040, 0x00101010, 0x00101020, 0x00101030, 0x00102160, 0x001021A0, 0x001021C0, 0x00102203,
}  # fmt: skip
# Texts of this program on its own results: they tell that an image was generated, and name nobody.
_AI_TEXTS = {0x0008103E, 0x00204000, 0x00082111}


def _tags(*names: str) -> frozenset[int]:
    pairs = (pair for name in names for pair in getattr(table, name) if len(pair) == 2)
    return frozenset(group << 16 | element for group, element in pairs)


_REMOVED = _tags("X_TAGS")
_EMPTIED = _tags("Z_TAGS", "X_Z_TAGS")
_REPLACED = _tags("D_TAGS", "Z_D_TAGS", "X_D_TAGS", "X_Z_D_TAGS")
_UIDS = _tags("U_TAGS")


@dataclass(frozen=True)
class Options:
    """How a study is anonymised. ``name`` and ``patient_id`` stand in place of the patient's.

    ``days`` is by how much dates are moved where ``dates`` is "shift"; ``secret`` makes UIDs of one export agree with each
    other, and nobody who does not have it can find the old ones.
    """

    name: str = "Anonymous"
    patient_id: str = "ANON"
    dates: Dates = "remove"
    keep_uids: bool = False
    keep_characteristics: bool = False
    blacked_out: bool = False
    days: int = field(default_factory=lambda: -30 - secrets.randbelow(3000))
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)

    def uid(self, old: str) -> str:
        """The new UID of an old one, always the same in one export (PS3.5 B.2)."""
        digest = hmac.new(self.secret, old.encode("utf-8", "surrogatepass"), hashlib.sha256).digest()
        return f"2.25.{uuid.UUID(bytes=digest[:16], version=4).int}"


@dataclass(frozen=True)
class Change:
    """What becomes of one attribute; ``after`` is None where it goes."""

    tag: str
    name: str
    before: str
    after: str | None


def deidentified(dataset: Dataset, options: Options) -> Dataset:
    """A copy of a data set without the patient. Its pixels are as they were.

    Args:
        dataset: of an image, its meta group included.

    Raises:
        ValueError: an element of it is damaged.
    """
    own = is_ai_result(dataset) is not None
    made = _cleaned(dataset, options, own=own, top=True)
    _put(made, "PatientName", options.name)
    _put(made, "PatientID", options.patient_id)
    _put(made, "PatientIdentityRemoved", "YES")
    _put(made, "DeidentificationMethod", ["HealthGPT Viewer", f"Basic Profile of {EDITION}"])
    _put(made, "DeidentificationMethodCodeSequence", Sequence(_method(options)))
    _put(made, "LongitudinalTemporalInformationModified", _LONGITUDINAL[options.dates])
    if options.blacked_out:
        _put(made, "BurnedInAnnotation", "NO")
    made.file_meta = _meta(dataset, made)
    made.set_original_encoding(*dataset.original_encoding, dataset.original_character_set)
    return made


def preview(dataset: Dataset, options: Options) -> list[Change]:
    """What ``deidentified`` changes in a data set, in the order of the tags; of a sequence, how many items it has."""
    after = deidentified(dataset, options)
    changes = []
    for tag in sorted({*dataset.keys(), *after.keys()}):
        old, new = dataset.get(tag), after.get(tag)
        before, left = _shown(old), _shown(new) if new is not None else None
        if before != left and not (old is None and new is None):
            known = old if old is not None else new
            name = known.name if known is not None else ""
            changes.append(Change(f"({tag.group:04X},{tag.element:04X})", str(name), before, left))
    return changes


def _put(dataset: Dataset, keyword: str, value: Any) -> None:
    """Set an element that is not that of the original: an element may stand in both."""
    tag = tag_for_keyword(keyword)
    assert tag is not None
    dataset.add(DataElement(tag, dictionary_VR(tag), value))


def _cleaned(dataset: Dataset, options: Options, *, own: bool, top: bool) -> Dataset:
    made = Dataset()
    for element in dataset:
        kept = _kept(element, options, own=own and top)
        if kept is not None:
            made.add(kept)
    return made


def _kept(element: DataElement, options: Options, *, own: bool) -> DataElement | None:
    """What is left of an element; None where nothing is."""
    tag, vr = int(element.tag), element.VR
    if element.tag.is_private or _is_drawn_over(element.tag):
        return None
    if own and tag in _AI_TEXTS:
        return element
    if options.keep_characteristics and tag in _CHARACTERISTICS:
        return element
    if tag in _UIDS:
        return element if options.keep_uids else _renamed(element, options)
    if tag == _TIMEZONE and options.dates == "keep":
        return element
    listed = tag in _REMOVED or tag in _EMPTIED or tag in _REPLACED
    if listed and vr in _TIMES and tag not in _BIRTH and options.dates != "remove":
        return element if options.dates == "keep" else _moved(element, options.days)
    if tag in _REMOVED:
        return None
    if tag in _EMPTIED:
        return _with(element, Sequence() if vr == "SQ" else None)
    if tag in _REPLACED:
        return _dummy(element, options)
    if vr == "SQ":
        items = [_cleaned(item, options, own=own, top=False) for item in element.value]
        return _with(element, Sequence(items))
    return element


def _is_drawn_over(tag: BaseTag) -> bool:
    """Curves, and the planes and comments of overlays: text can be drawn in them (table E.1-1)."""
    return 0x5000 <= tag.group <= 0x50FF or (
        0x6000 <= tag.group <= 0x60FF and tag.element in (0x3000, 0x4000)
    )


def _with(element: DataElement, value: Any) -> DataElement:
    return DataElement(element.tag, element.VR, value)


def _renamed(element: DataElement, options: Options) -> DataElement:
    if element.VR == "SQ" or element.is_empty:
        return element
    old = [element.value] if element.VM == 1 else list(element.value)
    # A UID of the standard itself names a kind of thing, not a thing.
    new = [str(uid) if UID(uid).name != uid else options.uid(str(uid)) for uid in old]
    return _with(element, new[0] if len(new) == 1 else new)


def _dummy(element: DataElement, options: Options) -> DataElement:
    vr = element.VR
    if vr == "SQ":
        items = [_all_dummies(item, options) for item in element.value]
        return _with(element, Sequence(items))
    makers: dict[str, Callable[[], Any]] = {
        "UI": lambda: options.uid(str(element.value)),
        "PN": lambda: options.name,
        "AS": lambda: "000Y",
        "DA": lambda: "19000101",
        "TM": lambda: "000000",
        "DT": lambda: "19000101000000",
        "DS": lambda: "0",
        "IS": lambda: "0",
        "UR": lambda: "http://anonymized.invalid",
    }
    if vr in makers:
        return _with(element, makers[vr]())
    if vr in _TEXTS:
        return _with(element, "ANONYMIZED")
    return _with(element, 0 if vr in _NUMBERS else b"")


def _all_dummies(item: Dataset, options: Options) -> Dataset:
    made = Dataset()
    for element in item:
        if not element.tag.is_private:
            made.add(_dummy(element, options))
    return made


def _moved(element: DataElement, days: int) -> DataElement:
    """The date moved by some days; a time of day, and what is no date, as it is and emptied."""
    if element.VR == "TM" or element.is_empty:
        return element
    values = [element.value] if element.VM == 1 else list(element.value)
    moved = [_moved_date(str(value), days) for value in values]
    return _with(element, moved[0] if len(moved) == 1 else moved)


def _moved_date(value: str, days: int) -> str:
    try:
        date = datetime.datetime.strptime(value[:8], "%Y%m%d").date() + datetime.timedelta(days=days)
    except (ValueError, OverflowError):
        return ""
    return date.strftime("%Y%m%d") + value[8:]


def _method(options: Options) -> list[Dataset]:
    used = ["profile"]
    used += ["pixels"] if options.blacked_out else []
    used += [options.dates] if options.dates != "remove" else []
    used += ["characteristics"] if options.keep_characteristics else []
    used += ["uids"] if options.keep_uids else []
    items = []
    for name in used:
        item = Dataset()
        item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = (
            _CODES[name][0],
            "DCM",
            _CODES[name][1],
        )
        items.append(item)
    return items


def _meta(dataset: Dataset, made: Dataset) -> Any:
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = dataset.file_meta.TransferSyntaxUID
    meta.MediaStorageSOPClassUID = made.SOPClassUID
    meta.MediaStorageSOPInstanceUID = made.SOPInstanceUID
    return meta


def _shown(element: DataElement | None) -> str:
    if element is None:
        return ""
    if element.VR == "SQ":
        return said("{n} items", one="1 item", n=len(element.value))
    if isinstance(element.value, bytes):
        return said("{n} bytes", n=len(element.value))
    several = isinstance(element.value, (list, MultiValue))
    value = "\\".join(map(str, element.value)) if several else str(element.value or "")
    return value if len(value) <= 120 else value[:117] + "…"
