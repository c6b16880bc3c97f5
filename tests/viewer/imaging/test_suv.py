"""Standardised uptake values: computed as the definition says, or refused with what is missing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.pixels import default_window
from healthgpt_viewer.imaging.series import Stack
from healthgpt_viewer.imaging.slice_image import SUV_WINDOW, SliceImage
from healthgpt_viewer.imaging.sources import FileSource
from healthgpt_viewer.imaging.suv import UNITS, in_suv, suv_factor

Change = Callable[[Dataset], None]


def pet(change: Change | None = None, acquired: str = "101500") -> Header:
    """The header of a PET image: 370 MBq of fluorine-18 were given an hour before the scan to a patient of 70 kg."""
    dataset = Dataset()
    dataset.Modality, dataset.Units, dataset.DecayCorrection = "PT", "BQML", "START"
    dataset.CorrectedImage = ["NORM", "DTIM", "ATTN", "SCAT", "DECAY"]
    dataset.PatientWeight = "70"
    dataset.SeriesDate, dataset.SeriesTime = "20240301", "101000"
    dataset.AcquisitionDate, dataset.AcquisitionTime = "20240301", acquired
    given = Dataset()
    given.RadionuclideTotalDose, given.RadionuclideHalfLife = "370000000", "6586.2"
    given.RadiopharmaceuticalStartTime = "091000.00"
    dataset.RadiopharmaceuticalInformationSequence = Sequence([given])
    if change is not None:
        change(dataset)
    return Header(FileSource(Path("pet.dcm")), dataset, "", "1.2", "", 1)


def expected(seconds: float) -> float:
    """The definition: activity over what was injected for each gram, at the time of the scan."""
    return 70_000 / (370e6 * float(np.exp2(-seconds / 6586.2)))


def injection(dataset: Dataset) -> Dataset:
    found: Dataset = dataset.RadiopharmaceuticalInformationSequence[0]
    return found


def test_the_dose_has_decayed_until_the_scan() -> None:
    assert suv_factor([pet()]) == pytest.approx(expected(3600))


@pytest.mark.parametrize(
    ("change", "factor"),
    [
        (lambda d: setattr(d, "DecayCorrection", "ADMIN"), expected(0)),
        (lambda d: setattr(d, "Units", "GML"), 1.0),
        (
            lambda d: setattr(injection(d), "RadiopharmaceuticalStartDateTime", "20240301084000"),
            expected(5400),
        ),
        # A series made later has a later time: the first image tells when the scan began.
        (lambda d: setattr(d, "SeriesTime", "153000"), expected(3900)),
        # Given before midnight.
        (lambda d: setattr(injection(d), "RadiopharmaceuticalStartTime", "235000"), expected(37200)),
    ],
)
def test_other_ways_to_tell_the_same(change: Change, factor: float) -> None:
    assert suv_factor([pet(change)]) == pytest.approx(factor)


def test_counts_of_one_maker_have_a_factor_of_their_own() -> None:
    def counts(dataset: Dataset) -> None:
        dataset.Units = "CNTS"
        dataset.add_new((0x7053, 0x0010), "LO", "Philips PET Private Group")
        dataset.add_new((0x7053, 0x1000), "DS", "0.00038")

    assert suv_factor([pet(counts)]) == pytest.approx(0.00038)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda d: setattr(d, "Modality", "CT"), "Only PET"),
        (lambda d: setattr(d, "PatientWeight", None), "the patient's weight"),
        (lambda d: setattr(d, "PatientWeight", "0"), "the patient's weight"),
        (lambda d: delattr(injection(d), "RadionuclideTotalDose"), "the injected dose"),
        (lambda d: delattr(injection(d), "RadionuclideHalfLife"), "the half-life"),
        (lambda d: delattr(injection(d), "RadiopharmaceuticalStartTime"), "the time of the injection"),
        (lambda d: delattr(d, "RadiopharmaceuticalInformationSequence"), "the injected dose"),
        (lambda d: setattr(d, "CorrectedImage", ["ATTN"]), "not corrected for decay"),
        (lambda d: setattr(d, "CorrectedImage", ["DECAY"]), "not corrected for attenuation"),
        (lambda d: setattr(d, "DecayCorrection", "NONE"), "decay correction is NONE"),
        (lambda d: setattr(d, "Units", "CNTS"), "counts"),
        (lambda d: setattr(d, "Units", "PROPCNTS"), "PROPCNTS"),
        (lambda d: d.update({"Units": "GML", "SUVType": "LBM"}), "LBM"),
        (
            lambda d: setattr(injection(d), "RadiopharmaceuticalStartDateTime", "20240228091000"),
            "do not fit",
        ),
    ],
)
def test_what_is_missing_is_named(change: Change, reason: str) -> None:
    with pytest.raises(HealthGPTError, match=reason):
        suv_factor([pet(change)])


def test_an_image_in_uptake_values_keeps_its_stored_values_and_names_the_unit() -> None:
    stored = np.array([[0, 1000]], np.int16)
    image = in_suv(SliceImage(ImageRef("1"), stored, slope=2.0, units="BQML"), 0.001)
    assert image.stored is stored
    assert image.value_at(0, 1) == pytest.approx(2.0)
    assert image.units == UNITS
    assert default_window(Stack(()), image) == SUV_WINDOW
