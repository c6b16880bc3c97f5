"""What could name a patient does not stay in a text."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from healthgpt_viewer import jobs
from healthgpt_viewer.diagnostics.redaction import Redactor


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("/data/Müller Anna/ct.dcm: it is cut off", ("Müller", "Anna")),
        ("saved to /data/O'Brien (Pat), 1970/x.dcm", ("Brien", "Pat", "1970")),
        ("'/data/Weiß Ida/scan.zip' cannot be read", ("Weiß", "Ida")),
        (r"C:\Users\Mueller\Studien\ct.dcm: it is empty", ("Mueller",)),
        (r"\\server\share\Mueller\x.dcm: no", ("Mueller", "share")),
        ("~/Mueller/x.dcm: no", ("Mueller",)),
        ("GET https://pacs.example.org:8042/studies?PatientID=Mueller&x=1 failed", ("Mueller", "example")),
        ("Retrying after it broke: /studies?PatientID=Mueller", ("Mueller",)),
        ("PatientName is Mueller^Anna^^Dr, which", ("Mueller", "Anna")),
        ("of 1.2.840.113619.2.55.3.604688119.971 there", ("604688119",)),
        ("two: /a/Mueller/x.dcm\n/b/Meier/y.dcm\nend", ("Mueller", "Meier")),
    ],
)
def test_paths_uids_and_names_are_taken_out(text: str, gone: tuple[str, ...]) -> None:
    told = Redactor()(text)
    assert not [word for word in gone if word in told], told
    assert "<" in told


@pytest.mark.parametrize(
    "text",
    [
        "3/4 of the slices, and/or none; 12:30:01, 50 %",
        "'NoneType' object has no attribute 'stack'",
        "Version 1.2.3 on Python 3.11.7",
        "W 80 L 40 / zoom 143 %",
    ],
)
def test_what_names_nobody_stays(text: str) -> None:
    assert Redactor()(text) == text


def test_words_that_were_met_are_taken_out_in_whatever_way_they_are_written() -> None:
    redact = Redactor()
    redact.add(["Mueller-Lüdenscheidt^Anna Maria=", "PAT-00417", "19700413"])
    text = "mueller_anna.dcm, MUELLER, Lüdenscheidt; PAT-00417 or 00417, born 19700413; Maria"
    told = redact(text)
    for word in ("mueller", "MUELLER", "anna", "Lüdenscheidt", "00417", "19700413", "Maria"):
        assert word not in told
    assert redact("Annapurna is a mountain") == "Annapurna is a mountain"
    first, second = redact("mueller").split(), redact("MUELLER").split()
    assert first == second  # the same mark, so that lines can be read together


def test_common_words_and_single_letters_stay() -> None:
    redact = Redactor()
    redact.add(["CT^A", "Head", "Test^Patient", "12"])
    assert redact("CT head of the test patient A, slice 12") == "CT head of the test patient A, slice 12"


def test_quotations_go_where_values_may_stand_in_them() -> None:
    redact = Redactor()
    assert "Mueller" not in redact("could not convert string to float: 'Mueller'", quotes=True)
    assert "Mueller" not in redact('invalid "Mueller" and “Mueller”', quotes=True)


def test_the_program_is_told_by_its_own_places_and_not_by_the_users() -> None:
    redact = Redactor()
    assert redact(jobs.__file__) == "‹program›/healthgpt_viewer/jobs.py"
    assert str(Path(sys.prefix)) not in redact(str(Path(sys.prefix) / "lib" / "x.py"))


def test_thousands_of_names_are_borne() -> None:
    redact = Redactor()
    for number in range(60):
        redact.add(
            f"Name{number:02d}{chr(97 + letter)}{chr(97 + letter)}" for letter in range(26) for _ in range(4)
        )
    redact.add(f"Family{number:05d}" for number in range(9000))
    assert "Family08999" not in redact("of Family08999")
