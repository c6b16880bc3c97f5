"""Standardised uptake values of PET, by body weight (QIBA, "SUV vendor-neutral pseudo-code"; PS3.3 C.8.9)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from pydicom.dataset import Dataset
from pydicom.valuerep import DA, DT, TM

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.language import said

from .frames import first_item
from .headers import Header
from .slice_image import SliceImage

UNITS = "SUVbw"
_PHILIPS_FACTOR = (0x7053, 0x1000)  # private: from counts to SUV by body weight


def suv_factor(headers: Sequence[Header]) -> float:
    """What modality values of a PET series are multiplied by to be standardised uptake values by body weight, in g/ml.

    Raises:
        HealthGPTError: they cannot be; it names what is missing or does not fit.
    """
    dataset = headers[0].dataset
    if str(dataset.get("Modality", "")) != "PT":
        raise HealthGPTError(said("Only PET has standardised uptake values."))
    units = str(dataset.get("Units", ""))
    if units == "GML":
        kind = str(dataset.get("SUVType", "") or "BW")
        if kind != "BW":
            raise HealthGPTError(
                said("This series holds uptake values of the type {kind}, not by body weight.", kind=kind)
            )
        return 1.0
    if units == "CNTS":
        return _of_counts(dataset)
    if units != "BQML":
        raise HealthGPTError(
            said(
                "Its values are in {units}, and becquerel per ml are needed.",
                units=units or said("no known unit"),
            )
        )
    return _of_becquerel(headers)


def in_suv(image: SliceImage, factor: float) -> SliceImage:
    """An image in standardised uptake values; its stored values stay as they are."""
    return replace(
        image, slope=image.slope * factor, intercept=image.intercept * factor, units=UNITS, windows=()
    )


def _of_counts(dataset: Dataset) -> float:
    element = dataset.get(_PHILIPS_FACTOR)
    factor = _number(element.value if element is not None else None)
    if factor is None:
        raise HealthGPTError(
            said("Its values are counts, and the file gives no factor from them to uptake values.")
        )
    return factor


def _of_becquerel(headers: Sequence[Header]) -> float:
    dataset = headers[0].dataset
    injected = first_item(dataset, "RadiopharmaceuticalInformationSequence") or Dataset()
    corrected = dataset.get("CorrectedImage") or []
    corrected = [corrected] if isinstance(corrected, str) else [str(value) for value in corrected]
    for need, name in (("ATTN", "attenuation"), ("DECAY", "decay")):
        if need not in corrected:
            raise HealthGPTError(said("The images are not corrected for {name}.", name=name))
    needed = {
        "the patient's weight": _number(dataset.get("PatientWeight")),
        "the injected dose": _number(injected.get("RadionuclideTotalDose")),
    }
    correction = str(dataset.get("DecayCorrection", ""))
    if correction == "ADMIN":
        _check(needed)
        return _factor(needed["the patient's weight"], needed["the injected dose"])
    if correction != "START":
        raise HealthGPTError(
            said(
                "Its decay correction is {correction}, and START or ADMIN is needed.",
                correction=correction or said("not told"),
            )
        )
    needed["the half-life"] = _number(injected.get("RadionuclideHalfLife"))
    begun, given = _begun(headers), _given(dataset, injected)
    _check(needed, {"the time of the scan": begun, "the time of the injection": given})
    assert begun is not None
    assert given is not None
    if given > begun and "RadiopharmaceuticalStartDateTime" not in injected:
        given -= timedelta(days=1)  # a time alone: injected before midnight
    seconds = (begun - given).total_seconds()
    if not 0 <= seconds < 24 * 3600:
        raise HealthGPTError(said("The times of the injection and of the scan do not fit each other."))
    dose, half_life = needed["the injected dose"], needed["the half-life"]
    assert dose is not None
    assert half_life is not None
    return _factor(needed["the patient's weight"], dose * 2 ** (-seconds / half_life))


def _factor(kilograms: float | None, becquerel: float | None) -> float:
    assert kilograms is not None
    assert becquerel is not None
    return kilograms * 1000 / becquerel


def _check(*groups: dict[str, Any]) -> None:
    missing = [name for group in groups for name, value in group.items() if value is None]
    if missing:
        raise HealthGPTError(said("The file does not give {what}.", what=" and ".join(missing)))


def _begun(headers: Sequence[Header]) -> datetime | None:
    """When the scan began, to which the decay was corrected: that of the series, but no later than its first image."""
    series = _moment(headers[0].dataset, "Series")
    images = [moment for header in headers if (moment := _moment(header.dataset, "Acquisition"))]
    first = min(images, default=None)
    return min(filter(None, (series, first)), default=None)


def _given(dataset: Dataset, injected: Dataset) -> datetime | None:
    whole = injected.get("RadiopharmaceuticalStartDateTime")
    if whole:
        moment = _parsed(DT, whole)
        return moment.replace(tzinfo=None) if isinstance(moment, datetime) else None
    time, date = (
        _parsed(TM, injected.get("RadiopharmaceuticalStartTime")),
        _parsed(DA, dataset.get("SeriesDate")),
    )
    return datetime.combine(date, time) if date is not None and time is not None else None


def _moment(dataset: Dataset, name: str) -> datetime | None:
    date, time = _parsed(DA, dataset.get(f"{name}Date")), _parsed(TM, dataset.get(f"{name}Time"))
    return datetime.combine(date, time) if date is not None and time is not None else None


def _parsed(kind: Any, value: Any) -> Any:
    try:
        return kind(str(value)) if value else None
    except (ValueError, TypeError):
        return None


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if number > 0 else None
