"""Plain names for objects that go with images, as the list of series has them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from healthgpt_viewer.imaging.frames import first_item
from healthgpt_viewer.imaging.grouping import kind_of
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.objects.key_objects import read_key_objects
from healthgpt_viewer.imaging.objects.references import of_series
from healthgpt_viewer.imaging.series import Series
from healthgpt_viewer.language import said, tr

ICONS = {
    "presentation": "presentation",
    "segmentation": "segments",
    "structures": "structures",
    "key objects": "key",
    "document": "document",
}


def title_of(header: Header, series: Series) -> str:
    """What a file says that it is: its own words, else those of its series, else its kind."""
    kind = kind_of(header)
    own = _read(_OWN, kind, header)
    return own or series.description or tr(_KINDS.get(kind, said("Object")))


def detail_of(header: Header, series: Series) -> str:
    """Modality, kind and size in one line."""
    kind = kind_of(header)
    size = _read(_SIZES, kind, header)
    return " · ".join(part for part in (series.modality, tr(_KINDS_WITHIN.get(kind, "")), size) if part)


def _read(readers: Mapping[str, Callable[[Header], str]], kind: str, header: Header) -> str:
    """What a file says of itself; nothing where it is damaged there, which opening it will tell."""
    try:
        return readers[kind](header) if kind in readers else ""
    except Exception:  # noqa: BLE001 - a damaged value may raise anything in the parser
        return ""


_KINDS = {
    "presentation": said("Presentation state"),
    "segmentation": said("Segmentation"),
    "structures": said("Structures"),
    "report": said("Report"),
    "key objects": said("Key images"),
    "document": said("Document"),
}
# The same within a line; not all languages begin them with a small letter.
_KINDS_WITHIN = {
    "presentation": said("presentation state"),
    "segmentation": said("segmentation"),
    "structures": said("structures"),
    "report": said("report"),
    "key objects": said("key images"),
    "document": said("document"),
}


def _text(header: Header, *names: str) -> str:
    values = (header.dataset.get(name) for name in names)
    return next((text for value in values if value is not None and (text := str(value).strip())), "")


def _report_title(header: Header) -> str:
    code = first_item(header.dataset, "ConceptNameCodeSequence")
    return str(code.get("CodeMeaning") or "").strip() if code is not None else ""


def _key_title(header: Header) -> str:
    found = read_key_objects(header)
    return found.note or found.title


def _images(count: int) -> str:
    return tr("{n} images", one="1 image", n=count) if count else ""


def _segments(count: int) -> str:
    return tr("{n} segments", one="1 segment", n=count) if count else ""


def _contoured(count: int) -> str:
    return tr("{n} regions", one="1 region", n=count) if count else ""


_OWN: dict[str, Callable[[Header], str]] = {
    "presentation": lambda header: _text(header, "ContentDescription", "ContentLabel"),
    "segmentation": lambda header: _text(header, "SeriesDescription", "ContentDescription", "ContentLabel"),
    "structures": lambda header: _text(header, "StructureSetLabel", "StructureSetName"),
    "report": _report_title,
    "key objects": _key_title,
    "document": lambda header: _text(header, "DocumentTitle"),
}
_SIZES: dict[str, Callable[[Header], str]] = {
    "presentation": lambda h: _images(len(of_series(h.dataset.get("ReferencedSeriesSequence")))),
    "segmentation": lambda h: _segments(len(h.dataset.get("SegmentSequence") or ())),
    "structures": lambda h: _contoured(len(h.dataset.get("StructureSetROISequence") or ())),
    "report": lambda h: "",
    "key objects": lambda h: _images(len(read_key_objects(h).images)),
    "document": lambda h: _text(h, "MIMETypeOfEncapsulatedDocument").rpartition("/")[2].upper()[:12],
}
