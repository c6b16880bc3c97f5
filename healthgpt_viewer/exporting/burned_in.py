"""Text that may stand in the pixels, where no anonymising of the header takes it out; and blacking it out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRLittleEndian

from healthgpt_viewer.imaging.decode import stored_frame
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.results.codes import is_ai_result
from healthgpt_viewer.language import said

# Modalities whose machines write the patient's name into the picture.
_WRITING = {
    "US": said("ultrasound machines write the patient's name into the picture"),
    "ES": said("endoscopes write the patient's name into the picture"),
    "XC": said("photographs can show the patient or a label"),
    "GM": said("photographs of slides can show their label"),
    "SM": said("photographs of slides can show their label"),
    "OP": said("photographs of the eye often carry text"),
    "OT": said("it is a picture of unknown origin"),
    "SC": said("it is a picture of unknown origin"),
    "DOC": said("it is a scanned document"),
}
_SECONDARY = "1.2.840.10008.5.1.4.1.1.7"
_SCREENS = ("SCREEN SAVE", "SCREENSAVE", "SCREEN", "DOSE", "REPORT", "POSDISP", "STATISTICS")


def burned_in_risk(dataset: Dataset) -> str | None:
    """Why an image may have text burned in, in a few words; None where nothing says so.

    By Burned In Annotation (PS3.3 C.7.6.1.1), Image Type, SOP class and modality. What none of them tells cannot be known
    without looking at the picture.
    """
    told = str(dataset.get("BurnedInAnnotation") or "").strip().upper()
    if told == "YES":
        return said("its header says so")
    if is_ai_result(dataset) is not None:
        return None  # this program burns nothing in; of a source with text the header says YES
    kind = [str(part).upper() for part in dataset.get("ImageType") or []]
    if any(word in part for part in kind for word in _SCREENS):
        return said("its image type is {kind}", kind=kind[-1])
    if str(dataset.get("SOPClassUID") or "").startswith(_SECONDARY):
        return said("it is a secondary capture, as a screen shot is")
    reason = _WRITING.get(str(dataset.get("Modality") or ""))
    return reason if told != "NO" else None


def blacked_out(header: Header, dataset: Dataset, boxes: Sequence[Box]) -> None:
    """Make regions of every frame of an image black, and store it uncompressed.

    Args:
        header: where the pixels are read from.
        dataset: whose pixels are replaced.
        boxes: in pixel-edge coordinates of the matrix; a pixel that is touched becomes black.

    Raises:
        DecodeError: the pixels cannot be decoded.
    """
    frames = [stored_frame(header, index).copy() for index in range(header.number_of_frames)]
    black = _black(header.dataset, frames[0])
    for frame in frames:
        for box in boxes:
            frame[_rows(box, frame), _columns(box, frame)] = black
    _store(dataset, frames)


def _rows(box: Box, frame: NDArray[Any]) -> slice:
    return slice(max(0, int(np.floor(box.row0))), min(frame.shape[0], int(np.ceil(box.row1))))


def _columns(box: Box, frame: NDArray[Any]) -> slice:
    return slice(max(0, int(np.floor(box.col0))), min(frame.shape[1], int(np.ceil(box.col1))))


def _black(dataset: Dataset, frame: NDArray[Any]) -> int:
    """The stored value that is shown black."""
    if frame.ndim == 3:
        return 0
    bits, signed = int(dataset.BitsStored), frame.dtype.kind == "i"
    low, high = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)
    return high if str(dataset.get("PhotometricInterpretation")) == "MONOCHROME1" else low


def _store(dataset: Dataset, frames: list[NDArray[Any]]) -> None:
    pixels = frames[0] if len(frames) == 1 else np.stack(frames)
    colour = frames[0].ndim == 3
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    for name in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths"):
        if name in dataset:
            delattr(dataset, name)
    kind = "RGB" if colour else str(dataset.PhotometricInterpretation)
    dataset.set_pixel_data(
        pixels, kind, 8 if colour else int(dataset.BitsStored), generate_instance_uid=False
    )
