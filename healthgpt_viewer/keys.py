"""The keys that a reader has changed, as values, in the settings and in files of their own. No Qt.

Keys are written as Qt's portable text writes them: ``Ctrl+Shift+Z``, ``PgUp``, ``[``. On macOS Ctrl is the Command key.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.language import said
from healthgpt_viewer.settings import Plain, Settings

_SETTING = "keys"
_FORMAT, _VERSION = "healthgpt-viewer-keys", 1
_LARGEST = 1 << 20  # bytes of a file of keys; one of all actions has about 10 000
_MOST = 8  # keys for one action
_LONGEST_ID = 200
_MODIFIERS = ("Meta", "Ctrl", "Alt", "Shift")  # in the order of Qt's portable text
_ALIASES = {
    "escape": "Esc",
    "delete": "Del",
    "insert": "Ins",
    "pageup": "PgUp",
    "pagedown": "PgDown",
    "backtab": "Shift+Tab",
}
_NAMED = (
    *("Esc", "Tab", "Backspace", "Return", "Enter", "Ins", "Del", "Pause", "Home", "End", "Left", "Up", "Right"),
    *("Down", "PgUp", "PgDown", "Space", "Menu", "Help", "Print", "Clear"),
    *(f"F{number}" for number in range(1, 36)),
)  # fmt: skip
_BY_NAME = {name.casefold(): name for name in _NAMED}
# Lists, buttons and fields need these for themselves: they reach an action only from an image.
_OF_LISTS = {"Up", "Down", "Left", "Right", "PgUp", "PgDown", "Home", "End", "Space", "Return", "Enter"} | {
    "Del",
    "Backspace",
}

Keys = tuple[str, ...]


class KeysError(HealthGPTError):
    """A file of keys that cannot be read or written, or holds something else."""


@lru_cache(maxsize=2048)
def normal(text: str) -> str | None:
    """A key as it is always written here, or None where ``text`` is none: ``shift+ctrl+z`` is ``Ctrl+Shift+Z``."""
    *parts, last = _parts(text)
    known = {name.casefold(): name for name in _MODIFIERS}
    held = [known.get(part.strip().casefold(), "") for part in parts]
    base = _base(last)
    if base is None or "" in held or len(set(held)) < len(held):
        return None
    if base == "Shift+Tab":
        return normal("+".join([*(name for name in held if name != "Shift"), "Shift", "Tab"]))
    return "+".join([*(name for name in _MODIFIERS if name in held), base])


def _base(text: str) -> str | None:
    word = text.strip().casefold()
    if word in _ALIASES or word in _BY_NAME:
        return _ALIASES.get(word) or _BY_NAME[word]
    char = text.strip()
    if len(char) != 1 or not char.isprintable():
        return None
    upper = char.upper()
    return upper if len(upper) == 1 else char


def problem_of(key: str) -> str | None:
    """Why a key cannot be given to an action, in one sentence, or None."""
    *held, base = _parts(key)
    if base == "Tab":
        return said("Tab goes from one control to the next.")
    if held in (["Alt"], ["Alt", "Shift"]) and len(base) == 1 and base.isalpha():
        return said("Alt with a letter opens a menu.")
    return None


def _parts(key: str) -> list[str]:
    """Modifiers and the key itself, which may be a plus."""
    if key == "+" or key.endswith("++"):
        held = key[:-2]
        return [*(held.split("+") if held else ()), "+"]
    return key.split("+")


def needs_image(key: str) -> bool:
    """Whether a list, a button or a field needs the key for itself, so that an action has it only over an image."""
    *held, base = _parts(key)
    return base in _OF_LISTS and held in ([], ["Shift"])


class KeyMap:
    """Which actions have other keys than their own.

    Args:
        settings: where they are kept; without, they are forgotten with this object.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings
        self._listeners: list[Callable[[], None]] = []
        self._changed = _kept(settings.get(_SETTING)) if settings is not None else {}

    @property
    def changed(self) -> Mapping[str, Keys]:
        """The keys of each action that has other ones; none at all where it was left without."""
        return dict(self._changed)

    def put(self, changed: Mapping[str, Keys]) -> None:
        """These actions have other keys from now on, and no others have."""
        self._changed = {action: tuple(keys) for action, keys in changed.items()}
        if self._settings is not None:
            plain: dict[str, Plain] = {action: list(keys) for action, keys in self._changed.items()}
            self._settings.set(_SETTING, plain or None)
        for listener in list(self._listeners):
            listener()

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` whenever keys were changed."""
        self._listeners.append(listener)


def _kept(value: Plain) -> dict[str, Keys]:
    """What the settings hold; what is damaged in them is passed over."""
    found: dict[str, Keys] = {}
    for action, keys in value.items() if isinstance(value, Mapping) else ():
        if isinstance(keys, list):
            known = [normal(key) for key in keys if isinstance(key, str)]
            found[str(action)] = tuple(key for key in known if key is not None)
    return found


def write_keys(path: Path, keys: Mapping[str, Sequence[str]]) -> None:
    """Write the keys of all actions as JSON.

    Raises:
        KeysError: the file cannot be written; nothing half-written is left.
    """
    content = {
        "format": _FORMAT,
        "version": _VERSION,
        "keys": {action: list(own) for action, own in keys.items()},
    }
    fresh = path.with_name(f"{path.name}.new")
    try:
        fresh.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", "utf-8")
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise KeysError(
            said(
                "The keys were not exported to {path}: {strerror}. Choose another folder.",
                path=path,
                strerror=error.strerror or error,
            )
        ) from error


def read_keys(path: Path) -> dict[str, Keys]:
    """The keys of each action that a file names.

    Raises:
        KeysError: it cannot be read, is no file of keys, or gives one key to two actions.
    """
    content = _content(path)
    if not isinstance(content, dict) or content.get("format") != _FORMAT:
        raise KeysError(
            said("{name} is not a file of keys: export one here to see what it looks like.", name=path.name)
        )
    if content.get("version") != _VERSION:
        raise KeysError(
            said(
                "{name} was written by another version of this program, whose keys it cannot read.",
                name=path.name,
            )
        )
    table = content.get("keys")
    if not isinstance(table, dict):
        raise KeysError(said("{name} holds no keys.", name=path.name))
    found = {action: _own_keys(path, action, keys) for action, keys in table.items()}
    _check_apart(path, found)
    return found


def _content(path: Path) -> Any:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise KeysError(
            said("{name} cannot be read: {strerror}.", name=path.name, strerror=error.strerror or error)
        ) from error
    if len(data) > _LARGEST:
        raise KeysError(said("{name} is too large for a file of keys.", name=path.name))
    try:
        return json.loads(data.decode("utf-8"), object_pairs_hook=_each_once)
    except KeysError as error:
        raise KeysError(f"{path.name}: {error}") from None
    except (ValueError, RecursionError) as error:
        raise KeysError(
            said("{name} is not a file of keys: it is no JSON that can be read.", name=path.name)
        ) from error


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise KeysError(said("it names an action twice."))
    return found


def _own_keys(path: Path, action: str, keys: Any) -> Keys:
    if not re.fullmatch(rf"[^\x00-\x1f]{{1,{_LONGEST_ID}}}", action):
        raise KeysError(said("{name} holds a name that no action can have.", name=path.name))
    if not isinstance(keys, list) or len(keys) > _MOST or not all(isinstance(key, str) for key in keys):
        raise KeysError(
            said("{name}: what it gives {short} is no list of keys.", name=path.name, short=_short(action))
        )
    own = []
    for key in keys:
        known = normal(key) if len(key) <= 40 else None
        if known is None:
            raise KeysError(
                said(
                    "{name}: “{short}”, which it gives {short2}, is no key.",
                    name=path.name,
                    short=_short(key),
                    short2=_short(action),
                )
            )
        problem = problem_of(known)
        if problem:
            raise KeysError(
                said(
                    "{name}: {known} cannot be the key of {short}. {problem}",
                    name=path.name,
                    known=known,
                    short=_short(action),
                    problem=problem,
                )
            )
        own.append(known)
    return tuple(dict.fromkeys(own))


def _check_apart(path: Path, found: Mapping[str, Keys]) -> None:
    holders: dict[str, str] = {}
    for action, keys in found.items():
        for key in keys:
            other = holders.setdefault(key, action)
            if other != action:
                raise KeysError(
                    said(
                        "{name} gives {key} to both {short} and {short2}.",
                        name=path.name,
                        key=key,
                        short=_short(other),
                        short2=_short(action),
                    )
                )


def _short(text: str) -> str:
    plain = "".join(char if char.isprintable() else " " for char in text)
    return plain if len(plain) <= 60 else plain[:59] + "…"


def differing(wanted: Mapping[str, Keys], defaults: Mapping[str, Iterable[str]]) -> dict[str, Keys]:
    """Of the keys that are wanted, those that are not the actions' own; of actions that are not there, all."""
    return {
        action: keys
        for action, keys in wanted.items()
        if action not in defaults or keys != tuple(defaults[action])
    }
