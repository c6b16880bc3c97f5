"""Takes out of a text what could name a patient: paths, addresses, UIDs, names as DICOM writes them, and known names.

What is taken out is replaced by a mark with a short tag, the same for the same text as long as the program runs, so that
lines of a log can still be read together. The tag is made with a key that nobody keeps: no list of names leads back to it.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import sys
import sysconfig
import threading
from collections.abc import Iterable
from pathlib import Path

_KEY = secrets.token_bytes(16)
_MOST_WORDS = 5000
_SHORTEST = 2
# What is no name, though folders and patients of phantoms are called so: a log without these words cannot be read.
_COMMON_WORDS = (
    "ct mr mri pt us cr dx dicom dicomdir dcm data series study studies image images slice slices head brain thorax "
    "abdomen test tests demo phantom zip patient patients anonymous anonymized unknown none no name of the a an and in to "
    "is was not be cannot error failed log file files folder reading resources home tmp work desktop documents downloads "
    "users user"
)
_COMMON = frozenset(_COMMON_WORDS.split())

_URL = re.compile(r"\b[a-z][a-z0-9+.-]*://[^\s'\"<>]+", re.IGNORECASE)
_UID = re.compile(r"(?<!\d)\d+(?:\.\d+){5,}")
_PERSON = re.compile(r"[^\s'\"^=:,;()\[\]]+\^[^\s'\":,;()\[\]]*")
# From a root to the end of the quotation, of the sentence's part, or of the line: a name of a folder can hold anything else.
_PATH = re.compile(
    r"(?<![\w/.<>›])(?:[A-Za-z]:[\\/]|\\\\|~?/)(?=[^\s/])(?:[^'\"\n<>]|['\"](?=\w))*?(?=:\s|['\"](?!\w)|[\n<>]|:?$)",
    re.MULTILINE,
)
_QUOTED = re.compile(r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"|“[^”\n]*”")


def tag(text: str) -> str:
    """Four letters that stand for a text as long as this program runs."""
    return hashlib.blake2b(text.encode("utf-8", "surrogateescape"), key=_KEY, digest_size=2).hexdigest()


class Redactor:
    """Knows the names that were met, and takes them and all that looks like one out of texts. For any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._words: dict[str, None] = {}
        self._pattern: re.Pattern[str] | None = None
        self._program = _program_folders()

    def add(self, texts: Iterable[str]) -> None:
        """These name somebody: whole, and each of their words."""
        fresh = [word for text in texts for word in _words_of(text)]
        with self._lock:
            known = len(self._words)
            self._words.update(dict.fromkeys(fresh))
            if len(self._words) != known:
                self._pattern = None
                for word in list(self._words)[: max(0, len(self._words) - _MOST_WORDS)]:
                    del self._words[word]

    def add_path(self, path: Path) -> None:
        """A file or folder that was opened: its own name and that of the folder around it may name somebody."""
        self.add(name for one in (path, path.parent) for name in (one.name, one.stem) if name)

    def __call__(self, text: str, *, quotes: bool = False) -> str:
        """The text without names; with ``quotes``, without anything that stands in quotation marks either."""
        text = self._shortened(text)
        if quotes:
            text = _QUOTED.sub(lambda found: f"'<text {tag(found[0])}>'", text)
        text = _URL.sub(lambda found: f"<address {tag(found[0])}>", text)
        text = _PATH.sub(lambda found: f"<path {tag(found[0])}>", text)
        text = _UID.sub(lambda found: f"<uid {tag(found[0])}>", text)
        text = _PERSON.sub(lambda found: f"<name {tag(found[0])}>", text)
        pattern = self._known()
        return pattern.sub(lambda found: f"<name {tag(found[0].casefold())}>", text) if pattern else text

    def path(self, path: Path) -> str:
        """A mark for a path; one of the program's own files stays readable."""
        text = str(path)
        short = self._shortened(text)
        return short if short != text else f"<path {tag(text)}>"

    def _shortened(self, text: str) -> str:
        """The program's own folders are no secret, but where they lie may hold the name of the user."""
        for folder, short in self._program:
            text = text.replace(folder, short)
        return text

    def _known(self) -> re.Pattern[str] | None:
        with self._lock:
            if self._pattern is None and self._words:
                longest_first = sorted(self._words, key=len, reverse=True)
                inner = "|".join(re.escape(word) for word in longest_first)
                # A name is found in "mueller_anna.dcm" too: what stands beside it is no letter.
                self._pattern = re.compile(rf"(?<![^\W_\d])(?:{inner})(?![^\W_\d])", re.IGNORECASE)
            return self._pattern


def _words_of(text: str) -> set[str]:
    """A text that names somebody, and its words, but those that are too short or too common to tell anything."""
    words = {text.strip(), *re.split(r"[\s^=,;:_\-./\\()\[\]]+", text)}
    return {word for word in words if _tells(word)}


def _tells(word: str) -> bool:
    if word.casefold() in _COMMON or not any(letter.isalnum() for letter in word):
        return False
    return len(word) >= (4 if word.isdecimal() else _SHORTEST)


def _program_folders() -> list[tuple[str, str]]:
    """Folders of the program and of Python, longest first, and what stands for them in a log."""
    here = Path(__file__).resolve().parents[2]
    paths = sysconfig.get_paths()
    found = {str(here): "program"}
    for name in ("purelib", "platlib"):
        found.setdefault(paths[name], "packages")
    for folder in (paths["stdlib"], str(Path(os.__file__).parent), sys.prefix, sys.base_prefix):
        found.setdefault(folder, "python")
    longest_first = sorted(found.items(), key=lambda item: len(item[0]), reverse=True)
    return [(folder + os.sep, f"‹{short}›/") for folder, short in longest_first if len(folder) > 1]
