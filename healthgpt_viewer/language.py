"""Words for the reader in the language of the window. No Qt here; ``ui/language.py`` brings the translations.

Three ways to say something, all written in English in the code:

- ``tr("Open")``: where it is shown at once, in the window. The result is text in the reader's language.
- ``said("{count} files in {folder}", …)``: where it is made in one place and shown in another (errors, titles of jobs,
  words of the rooms without Qt). The result *is* the English sentence, a ``str`` like any other, so that logs, DICOM, CSV
  and JSON stay English; it also remembers how it was made, and ``shown`` (or ``tr``) says it in the reader's language.
- a plain string in an ``Action``: the menus translate it.

What comes from files, servers and models is a field or a plain string: fields that are plain strings are never looked up.
``installer/bootstrap.py translations`` finds the texts in the code (docs/languages.md).
"""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from numbers import Integral, Real
from typing import Any


def _not_translated(_english: str, _note: str, _n: int | None) -> str:
    return ""


def _iso_day(day: date) -> str:
    return day.isoformat()


def _iso_moment(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M")


def _iso_clock(moment: datetime) -> str:
    return moment.strftime("%H:%M")


@dataclass(frozen=True)
class Speech:
    """How one language says things; without arguments, English with ISO dates.

    Attributes:
        lookup: English, note and number (or None) -> the translation, or nothing where there is none.
        decimal: the decimal separator.
        day, moment, clock: a date, a date with its time, a time, in words.
    """

    lookup: Callable[[str, str, int | None], str] = _not_translated
    decimal: str = "."
    day: Callable[[date], str] = _iso_day
    moment: Callable[[datetime], str] = _iso_moment
    clock: Callable[[datetime], str] = _iso_clock


class _Current:
    speech = Speech()


def speak(speech: Speech) -> None:
    """Say everything from now on as ``speech`` does; what stands in the window already stays as it is."""
    _Current.speech = speech


class Figure(str):
    """A number as text with a decimal point; ``shown`` puts the reader's decimal separator in its place."""

    __slots__ = ()

    def shown(self) -> str:
        """The number as the reader writes it."""
        return self.replace(".", _Current.speech.decimal)


class Said(str):
    """An English text that knows its template and fields, so that it can be said in another language later."""

    __slots__ = ("_fields", "_note", "_one", "_template")
    _template: str
    _fields: Mapping[str, object]
    _one: str
    _note: str

    def __new__(cls, template: str, fields: Mapping[str, object], one: str = "", note: str = "") -> Said:
        pattern = one if one and fields.get("n") == 1 else template
        made = super().__new__(cls, pattern.format(**fields) if fields else pattern)
        made._template, made._fields, made._one, made._note = template, fields, one, note
        return made

    def __str__(self) -> str:
        return self  # str(error) of an error that was raised with it keeps what it knows

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (self[:],)

    def shown(self) -> str:
        """The text in the reader's language; English where it has no translation."""
        if not self:
            return ""  # Qt keeps what it knows of a file of translations under the empty text
        if _Current.speech.lookup is _not_translated and _Current.speech.decimal == ".":
            return self[:]
        number = self._fields.get("n")
        n = number if isinstance(number, int) and self._one else None
        pattern = _Current.speech.lookup(self._template, self._note, n)
        if not pattern:
            pattern = self._one if self._one and n == 1 else self._template
        if not self._fields:
            return pattern
        try:
            return _FORMATTER.vformat(pattern, (), self._fields)
        except (
            KeyError,
            IndexError,
            ValueError,
        ):  # a translation that names other fields is a translator's slip
            return self[:]


class _Formatter(string.Formatter):
    """Fills fields in: words in the reader's language, decimals with the reader's separator."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Real) and not isinstance(value, Integral):
            return format(value, format_spec).replace(".", _Current.speech.decimal)
        if isinstance(value, BaseException):
            value = str(value)
        return format(shown(value) if isinstance(value, str) else value, format_spec)


_FORMATTER = _Formatter()


def said(english: str, /, *, one: str = "", note: str = "", **fields: object) -> str:
    """English text, to be shown in the reader's language later.

    Args:
        english: the text, with ``{names}`` of the fields; of one that counts, the plural with ``{n}``.
        one: the text where ``n`` is 1.
        note: tells equal English texts of different meaning apart, for the translator.
        fields: values of the names; texts among them are translated only where they are ``said`` themselves.
    """
    return Said(english, fields, one, note)


def tr(english: str, /, *, one: str = "", note: str = "", **fields: object) -> str:
    """The same in the reader's language at once. ``english`` may have been ``said``."""
    if isinstance(english, (Said, Figure)):
        return english.shown()
    return Said(english, fields, one, note).shown()


def shown(text: str) -> str:
    """A text as the reader sees it: translated where it was ``said``, else as it is."""
    return text.shown() if isinstance(text, (Said, Figure)) else text


def together(parts: Sequence[str], separator: str) -> str:
    """Texts in one line, each as the reader sees it."""
    return separator.join(shown(part) for part in parts)


def strung(parts: Sequence[str], separator: str = " ") -> str:
    """Texts one after the other, in English; each is shown in the reader's language later."""
    names = [f"part{number}" for number in range(len(parts))]
    return Said(separator.join(f"{{{name}}}" for name in names), dict(zip(names, parts, strict=True)))


def decimal(text: str) -> str:
    """A number that was written with a decimal point, as the reader writes it."""
    return text.replace(".", _Current.speech.decimal)


def day(value: str | date) -> str:
    """A date as the reader writes it; of text, DICOM's YYYYMMDD or YYYY-MM-DD. Other text stays as it is."""
    if isinstance(value, date):
        return _Current.speech.day(value)
    digits = value.replace("-", "")
    if len(digits) != len("YYYYMMDD"):
        return value
    try:
        return _Current.speech.day(date(int(digits[:4]), int(digits[4:6]), int(digits[6:])))
    except ValueError:
        return value


def moment(value: datetime) -> str:
    """A date and a time, without seconds, as the reader writes them."""
    return _Current.speech.moment(value)


def clock(value: datetime) -> str:
    """A time of day, without seconds, as the reader writes it."""
    return _Current.speech.clock(value)
