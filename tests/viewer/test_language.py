"""English that can be said in another language later: what is logged and saved stays English, what is shown does not."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from datetime import date, datetime

import pytest

from healthgpt_viewer.errors import DecodeError, FileProblem
from healthgpt_viewer.imaging.drawn import TITLES, Drawn, number, words
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.measure import Measurement, Quantity, Reading, Statistics
from healthgpt_viewer.imaging.results.measured_files import csv_text, table
from healthgpt_viewer.jobs import unexpected
from healthgpt_viewer.language import (
    Speech,
    clock,
    day,
    decimal,
    moment,
    said,
    shown,
    speak,
    strung,
    together,
    tr,
)

_GERMAN = {
    ("Open", "", None): "Öffnen",
    ("Window", "grey levels", None): "Fensterung",
    ("Window", "", None): "Fenster",
    ("{n} slices", "", 1): "{n} Schicht",
    ("{n} slices", "", 3): "{n} Schichten",
    ("{name} is {size:.1f} mm long", "", None): "{name} ist {size:.1f} mm lang",
    ("Length", "", None): "Länge",
    ("{path}: {reason}", "", None): "{path}: {reason}",
    ("It is not a DICOM file.", "", None): "Es ist keine DICOM-Datei.",
    ("Mean {mean} ± {sd}{unit}", "", None): "Mittel {mean} ± {sd}{unit}",
    ("broken {place}", "", None): "kaputt {nirgends}",
}


@pytest.fixture
def german() -> Iterator[None]:
    speak(
        Speech(
            lambda english, note, n: _GERMAN.get((english, note, n), ""),
            ",",
            lambda value: value.strftime("%d.%m.%Y"),
            lambda value: value.strftime("%d.%m.%Y %H:%M"),
            lambda value: value.strftime("%H:%M"),
        )
    )
    yield
    speak(Speech())


def test_without_a_language_everything_is_english_with_iso_dates() -> None:
    assert tr("Open") == "Open"
    assert tr("{n} slices", one="1 slice", n=1) == "1 slice"
    assert tr("{n} slices", one="1 slice", n=3) == "3 slices"
    assert day("20240317") == "2024-03-17"
    assert day(date(2024, 3, 17)) == "2024-03-17"
    assert moment(datetime(2024, 3, 17, 9, 5)) == "2024-03-17 09:05"
    assert decimal("1.5") == "1.5"


@pytest.mark.usefixtures("german")
def test_what_is_said_is_english_until_it_is_shown() -> None:
    text = said("{name} is {size:.1f} mm long", name="Aorta", size=12.345)
    assert text == "Aorta is 12.3 mm long"
    assert json.dumps({"text": text}) == '{"text": "Aorta is 12.3 mm long"}'
    assert shown(text) == "Aorta ist 12,3 mm lang"
    assert tr(text) == shown(text)


@pytest.mark.usefixtures("german")
def test_an_error_is_logged_in_english_and_shown_in_german(caplog: pytest.LogCaptureFixture) -> None:
    error = FileProblem("slice.dcm", said("It is not a DICOM file."))
    logging.getLogger("test").error("%s", error)
    assert caplog.messages == ["slice.dcm: It is not a DICOM file."]
    assert shown(str(error)) == "slice.dcm: Es ist keine DICOM-Datei."
    assert str(DecodeError(said("It is not a DICOM file."))) == "It is not a DICOM file."


@pytest.mark.usefixtures("german")
def test_texts_of_files_and_models_are_never_looked_up() -> None:
    assert shown("Length") == "Length"
    assert tr("{name} is {size:.1f} mm long", name="Length", size=1.0) == "Length ist 1,0 mm lang"
    assert tr("{name} is {size:.1f} mm long", name=TITLES["length"], size=1.0) == "Länge ist 1,0 mm lang"


@pytest.mark.usefixtures("german")
def test_forms_of_numbers_and_equal_words_of_different_meaning() -> None:
    assert tr("{n} slices", one="1 slice", n=1) == "1 Schicht"
    assert tr("{n} slices", one="1 slice", n=3) == "3 Schichten"
    assert tr("Window", note="grey levels") == "Fensterung"
    assert tr("Window") == "Fenster"


@pytest.mark.usefixtures("german")
def test_a_text_without_translation_stays_english_and_its_words_are_translated() -> None:
    assert tr("Nobody has translated this {what}.", what=said("Open")) == "Nobody has translated this Öffnen."
    assert tr("") == ""
    assert together([said("Open"), "CT"], " · ") == "Öffnen · CT"
    assert strung([said("Open"), "CT"], "; ") == "Open; CT"
    assert shown(strung([said("Open"), "CT"], "; ")) == "Öffnen; CT"


@pytest.mark.usefixtures("german")
def test_a_translation_with_other_fields_gives_way_to_english() -> None:
    assert tr("broken {place}", place="here") == "broken here"


@pytest.mark.usefixtures("german")
def test_dates_and_times_are_the_readers() -> None:
    assert day("20240317") == "17.03.2024"
    assert day("2024-03-17") == "17.03.2024"
    assert day("about 1970") == "about 1970"
    assert day("20241399") == "20241399"
    assert clock(datetime(2024, 3, 17, 9, 5)) == "09:05"


@pytest.mark.usefixtures("german")
def test_measurements_are_shown_with_a_comma_and_kept_with_a_point() -> None:
    region = Statistics(10, 12.34, 1.5, 0, 20, "HU", (), ())  # type: ignore[arg-type]  # no histogram
    [length, mean, *_] = words(Reading((Quantity("length", 12.34, "mm"),), region))
    assert (length, mean) == ("12.3 mm", "Mean 12.3 ± 1.5 HU")
    assert (shown(length), shown(mean)) == ("12,3 mm", "Mittel 12,3 ± 1,5 HU")
    assert number(0.5) == "0.5"
    assert shown(number(0.5)) == "0,5"


@pytest.mark.usefixtures("german")
def test_a_table_of_measurements_is_english_with_decimal_points() -> None:
    place = said("{title}, slice {number}/{count}", title="CT", number=1, count=2)
    line = Measurement("length", ((0.0, 0.0), (0.0, 10.0)), ImageRef("1.2.3", 1))
    drawn = Drawn(line, "1.2", "1.2.1", where=place)
    text = csv_text(table([drawn], {drawn.uid: Reading((Quantity("length", 12.5, "mm"),))}))
    head, row, *_ = text.splitlines()
    assert head.startswith("Name,Kind,Image,Length")
    assert row.startswith('Length,Length,"CT, slice 1/2",12.5')


def test_an_error_of_the_program_keeps_the_title_of_its_job() -> None:
    text = unexpected(said("Reading {title}", title="CT"), ValueError("no"))
    assert text.startswith("Reading CT failed because of an error in the program (ValueError: no).")
