"""The language of the window: which there are, which was chosen, and the translations of ours and of Qt's own dialogs.

It is chosen once, before the first window is made; another choice counts from the next start.
"""

from __future__ import annotations

import logging
from datetime import date, datetime
from importlib import resources
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLibraryInfo, QLocale, QTime, QTranslator
from PySide6.QtGui import QFontDatabase

from healthgpt_viewer.language import Speech, said, speak
from healthgpt_viewer.settings import Settings

_log = logging.getLogger(__name__)
SETTING = "language"
SYSTEM = "system"
CONTEXT = "HealthGPT Viewer"
# Each in its own words, as nobody finds a language whose name is written in one that they cannot read.
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh_CN": "简体中文",
}
NO_CHINESE_FONT = said(
    "No font with Chinese characters is installed, so they cannot be shown. Install one, for example the package "
    "fonts-noto-cjk, or choose another language in View, Language."
)


class Translations:
    """The translations that are in use; they go with the object.

    Args:
        application: what they are installed in.
        code: one of ``LANGUAGES``.
    """

    def __init__(self, application: QCoreApplication, code: str) -> None:
        self.code = code if code in LANGUAGES else "en"
        self.locale = _locale(self.code)
        self._application = application
        self._own = QTranslator(application)
        self._qt = QTranslator(application)

    def install(self) -> None:
        """Speak the language from now on. A file of translations that is missing is logged, and English is spoken."""
        QLocale.setDefault(self.locale)
        if self.code == "en":
            speak(Speech())
            return
        self._load(self._own, folder() / f"viewer_{self.code}.qm")
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        if self._load(self._qt, qt / f"qtbase_{self.code}.qm"):
            self._application.installTranslator(self._qt)
        speak(Speech(self._look_up, self.locale.decimalPoint(), self._day, self._moment, self._clock))

    def remove(self) -> None:
        """Speak English again."""
        self._application.removeTranslator(self._qt)
        speak(Speech())
        QLocale.setDefault(_locale("en"))

    def _load(self, translator: QTranslator, path: Path) -> bool:
        if translator.load(str(path)):
            return True
        _log.warning("%s cannot be read; these words stay English", path)
        return False

    def _look_up(self, english: str, note: str, n: int | None) -> str:
        # A comment that is empty is not the same to Qt as none.
        found = self._own.translate(CONTEXT, english, note or None, -1 if n is None else n)
        return found or ""

    def _day(self, value: date) -> str:
        return self.locale.toString(QDate(value.year, value.month, value.day), self._date_format())

    def _moment(self, value: datetime) -> str:
        time = QTime(value.hour, value.minute)
        return self.locale.toString(
            QDateTime(QDate(value.year, value.month, value.day), time),
            f"{self._date_format()} {self._time_format()}",
        )

    def _clock(self, value: datetime) -> str:
        return self.locale.toString(QTime(value.hour, value.minute), self._time_format())

    def _date_format(self) -> str:
        return date_format(self.locale)

    def _time_format(self) -> str:
        return self.locale.timeFormat(QLocale.FormatType.ShortFormat)


def date_format(locale: QLocale | None = None) -> str:
    """How Qt shall write a date: the short way of the language with all digits of the year; in English the ISO way.

    One English date can be read in two ways (03/04/2024), a German or a Chinese one cannot.
    """
    locale = locale or QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return "yyyy-MM-dd"
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def folder() -> Path:
    """Where the translations lie."""
    return Path(str(resources.files("healthgpt_resources") / "translations"))


def chosen(settings: Settings) -> str:
    """What the reader chose: a code of ``LANGUAGES``, or "system"."""
    code = settings.text(SETTING, SYSTEM)
    return code if code in LANGUAGES else SYSTEM


def choices() -> tuple[tuple[str, str], ...]:
    """What can be chosen, and what it is called."""
    return (SYSTEM, said("As the system")), *LANGUAGES.items()


def choose(settings: Settings, code: str) -> str:
    """Remember a choice; it counts from the next start. Returns the sentence for the reader."""
    settings.set(SETTING, None if code == SYSTEM else code)
    known = of_system() if code == SYSTEM else code
    if lacks_font(known):
        return NO_CHINESE_FONT
    return said("The program speaks {language} from its next start.", language=LANGUAGES[known])


def of_system(locale: QLocale | None = None) -> str:
    """The first language of the system that there is, else English."""
    for name in (locale or QLocale.system()).uiLanguages():
        code = next((code for code in LANGUAGES if _same(code, name)), None)
        if code:
            return code
    return "en"


def start(application: QCoreApplication, settings: Settings) -> Translations:
    """Speak the chosen language; call before the first window is made."""
    code = chosen(settings)
    translations = Translations(application, of_system() if code == SYSTEM else code)
    translations.install()
    return translations


def lacks_font(code: str) -> bool:
    """Whether no font of the system has the characters of the language."""
    return code == "zh_CN" and not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)


def _same(code: str, name: str) -> bool:
    language, _, rest = name.replace("_", "-").partition("-")
    if code == "zh_CN":
        return language == "zh" and not any(part in ("Hant", "TW", "HK", "MO") for part in rest.split("-"))
    return language == code


def _locale(code: str) -> QLocale:
    if code == "en":
        return QLocale(QLocale.Language.English)
    system = QLocale.system()
    return system if _same(code, system.name()) else QLocale(code)
