"""A frame of a file, decoded, with what its header says of its values and of the windows to see it through."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue

from healthgpt_viewer.errors import DecodeError
from healthgpt_viewer.language import said

from .decode import raw_frame, stored_frame
from .frames import functional, groups_of
from .headers import is_lossy
from .objects.overlays import OverlayPlane, has_hidden_overlay, overlay_planes
from .objects.shutters import shutter_of
from .parsing import has, value_of
from .results.codes import is_ai_result
from .series import Slice, Stack
from .slice_image import SUV_WINDOW, Function, Lut, SliceImage, Window


def load(one: Slice) -> SliceImage:
    """Decode one frame.

    Raises:
        DecodeError: it cannot be decoded; the message names the file.
    """
    if one.memory is not None:
        return one.memory
    if one.provider is not None:
        return one.provider.image(one)
    stored = stored_frame(one.header, one.frame_index)
    try:
        return _described(one, stored)
    except Exception as error:  # a damaged value may raise anything in the parser; each becomes one sentence
        raise DecodeError(
            said("The header of {label} is damaged: {error}", label=one.header.source.label, error=error)
        ) from error


def _described(one: Slice, stored: NDArray[Any]) -> SliceImage:
    dataset = one.header.dataset
    shared, frame = groups_of(dataset, one.frame_index)
    rescale = functional(shared, frame, "PixelValueTransformationSequence") or dataset
    measures = functional(shared, frame, "PixelMeasuresSequence") or dataset
    modality_lut = lut_of(_first(value_of(dataset, "ModalityLUTSequence")), stored.dtype.kind == "i")
    signed_output = stored.dtype.kind == "i" or float(value_of(rescale, "RescaleIntercept") or 0) < 0
    return SliceImage(
        ref=one.ref,
        stored=stored,
        slope=_number(value_of(rescale, "RescaleSlope"), 1.0) or 1.0,
        intercept=_number(value_of(rescale, "RescaleIntercept"), 0.0),
        units=_units(dataset, rescale),
        modality=str(value_of(dataset, "Modality") or ""),
        modality_lut=modality_lut,
        voi_luts=_voi_luts(dataset, signed_output),
        windows=windows_of(one),
        inverse=str(value_of(dataset, "PhotometricInterpretation") or "") == "MONOCHROME1",
        padding=_padding(dataset, stored),
        grid=one.grid,
        lossy=is_lossy(one.header),
        pixel_aspect=_aspect(dataset, shared, frame),
        millimetres=_pair(measures, "PixelSpacing") or _pair(measures, "ImagerPixelSpacing"),
        at_detector=_is_at_detector(dataset),
        ai_task=is_ai_result(dataset),
        overlays=_overlays(one),
        shutter=shutter_of(
            dataset,
            functional(shared, frame, "FrameDisplayShutterSequence"),
            one.header.transfer_syntax_uid,
        ),
    )


def _overlays(one: Slice) -> tuple[OverlayPlane, ...]:
    dataset, index = one.header.dataset, one.frame_index
    raw = raw_frame(one.header, index) if has_hidden_overlay(dataset) else None
    return overlay_planes(dataset, index, one.header.transfer_syntax_uid, raw)


def windows_of(one: Slice) -> tuple[Window, ...]:
    """The windows that the file gives for a frame, equal ones once."""
    dataset = one.header.dataset
    shared, frame = groups_of(dataset, one.frame_index)
    source = functional(shared, frame, "FrameVOILUTSequence") or dataset
    centers, widths = _numbers(value_of(source, "WindowCenter")), _numbers(value_of(source, "WindowWidth"))
    labels = _texts(value_of(source, "WindowCenterWidthExplanation"))
    function = str(value_of(source, "VOILUTFunction") or "LINEAR")
    known: Function = (
        "SIGMOID" if function == "SIGMOID" else "LINEAR_EXACT" if function == "LINEAR_EXACT" else "LINEAR"
    )
    windows = [
        Window(center, width, known, labels[index] if index < len(labels) else "")
        for index, (center, width) in enumerate(zip(centers, widths, strict=False))
        if width >= (1 if known == "LINEAR" else 1e-9)
    ]
    return tuple({(window.center, window.width): window for window in reversed(windows)}.values())[::-1]


def default_window(stack: Stack, image: SliceImage | None = None) -> Window:
    """One window for a whole stack: the middle of what its files give, so that scrolling does not flicker.

    Where the files give none, the window covers the values of ``image`` from the 1st to the 99.5th percentile.
    """
    if image is not None and image.units == "SUVbw":
        return SUV_WINDOW
    # The slices of a reformat share one header.
    slices = stack.slices[:1] if stack.slices and stack.slices[0].provider is not None else stack.slices
    firsts = [windows[0] for one in slices if (windows := windows_of(one))]
    if firsts:
        by_width = sorted(firsts, key=lambda window: (window.width, window.center))
        return by_width[len(by_width) // 2] if len({w.width for w in firsts}) > 1 else _middle(firsts)
    if image is None or image.is_colour:
        return Window(128, 256)
    if image.voi_luts:
        table = image.voi_luts[0]
        return Window.from_range(table.first, table.first + len(table.data) - 1, "LUT")
    return auto_window(image)


def _middle(windows: list[Window]) -> Window:
    ordered = sorted(windows, key=lambda window: window.center)
    return ordered[len(ordered) // 2]


def auto_window(image: SliceImage) -> Window:
    """The window of an image's own values, from the 1st to the 99.5th percentile, padding left out."""
    values = image.values()
    mask = image.padding_mask
    inside = values[~mask] if mask is not None and not mask.all() else values.ravel()
    inside = inside[np.isfinite(inside)]
    if not len(inside):
        return Window(128, 256)
    low, high = (float(v) for v in np.percentile(inside[:: max(1, len(inside) // 100_000)], [1, 99.5]))
    # Exactly from low to high: by the function LINEAR a window of width 1, as maps of fractions have it, is black and white.
    return Window((low + high) / 2, max(high - low, 1e-6 * max(1.0, abs(low))), "LINEAR_EXACT")


def _units(dataset: Dataset, rescale: Dataset) -> str:
    kind = str(value_of(rescale, "RescaleType") or "")
    if kind in ("US", "UNSPECIFIED"):  # PS3.3 C.11.1.1.2
        return str(value_of(dataset, "Units") or "")
    if kind:
        return kind
    if str(value_of(dataset, "Modality") or "") == "CT" and value_of(rescale, "RescaleSlope") is not None:
        return "HU"
    return str(value_of(dataset, "Units") or "")


def _padding(dataset: Dataset, stored: NDArray[Any]) -> tuple[float, float] | None:
    value = value_of(dataset, "PixelPaddingValue")
    if not isinstance(value, int) or stored.ndim == 3 or has(dataset, "ModalityLUTSequence"):
        return None
    limit = value_of(dataset, "PixelPaddingRangeLimit")
    other = limit if isinstance(limit, int) else value
    ends = sorted((_as_stored(value, stored), _as_stored(other, stored)))
    return (ends[0], ends[1])


def _as_stored(value: int, stored: NDArray[Any]) -> int:
    """A value whose sign was lost in the header, as the pixels have it."""
    bits = stored.dtype.itemsize * 8
    return value - (1 << bits) if stored.dtype.kind == "i" and value >= 1 << (bits - 1) else value


def _aspect(dataset: Dataset, shared: Dataset | None, frame: Dataset | None) -> float:
    """Height of a pixel over its width (PS3.3 C.7.6.3.1.7)."""
    measures = functional(shared, frame, "PixelMeasuresSequence") or dataset
    for name in ("PixelSpacing", "ImagerPixelSpacing", "NominalScannedPixelSpacing", "PixelAspectRatio"):
        if (pair := _pair(measures, name)) is not None:
            return pair[0] / pair[1]
    return 1.0


def _is_at_detector(dataset: Dataset) -> bool:
    """Whether the distances of a projection are those at the detector, not corrected for its magnification."""
    at_detector, corrected = _pair(dataset, "ImagerPixelSpacing"), _pair(dataset, "PixelSpacing")
    if at_detector is None or value_of(dataset, "PixelSpacingCalibrationType"):
        return False
    return corrected is None or corrected == at_detector


def _pair(dataset: Dataset, name: str) -> tuple[float, float] | None:
    """Two positive numbers of an element, where it has them."""
    pair = _numbers(value_of(dataset, name))
    return (pair[0], pair[1]) if len(pair) == 2 and min(pair) > 0 else None


def _voi_luts(dataset: Dataset, signed: bool) -> tuple[Lut, ...]:
    found = (lut_of(item, signed) for item in value_of(dataset, "VOILUTSequence") or [])
    return tuple(lut for lut in found if lut is not None)


def lut_of(item: Dataset | None, signed: bool = False) -> Lut | None:
    """A table of the file. Its first value may have lost its sign: 63488 then means -2048."""
    if item is None or not value_of(item, "LUTDescriptor"):
        return None
    count, first, bits = (int(value) for value in item.LUTDescriptor)
    count = count or 1 << 16
    if signed and first >= 1 << 15:
        first -= 1 << 16
    data = value_of(item, "LUTData")
    if data is None:
        return None
    if isinstance(data, bytes):
        wide = len(data) >= 2 * count
        data = np.frombuffer(data[: count * (2 if wide else 1)], "<u2" if wide else "u1").tolist()
    values = tuple(int(value) & 0xFFFF for value in data)[:count]
    return Lut(first, values, bits) if values else None


def _first(sequence: Any) -> Dataset | None:
    return sequence[0] if sequence else None


def _number(value: Any, default: float) -> float:
    numbers = _numbers(value)
    return numbers[0] if numbers else default


def _numbers(value: Any) -> list[float]:
    if value is None or value == "":
        return []
    parts: Iterable[Any] = value if isinstance(value, (list, tuple, MultiValue)) else [value]
    try:
        numbers = [float(part) for part in parts]
    except (TypeError, ValueError):
        return []
    return [number for number in numbers if np.isfinite(number)]


def _texts(value: Any) -> list[str]:
    if not value:
        return []
    return [str(part) for part in value] if isinstance(value, (list, tuple, MultiValue)) else [str(value)]
