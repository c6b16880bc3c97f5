"""The user's protocols: one file in the folder of the user's data."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from healthgpt_viewer.errors import HealthGPTError, SaveError
from healthgpt_viewer.language import said
from healthgpt_viewer.settings import user_folder

from .protocol import SIZE_LIMIT, Protocol, ProtocolError, read_protocols, write_protocols

_log = logging.getLogger(__name__)


class ProtocolStore:
    """The protocols by name, in the order in which they were made; written at every change."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or user_folder() / "hanging-protocols.json"
        self._listeners: list[Callable[[], None]] = []
        self.protocols: tuple[Protocol, ...] = self._read()

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` whenever there are others."""
        self._listeners.append(listener)

    def get(self, name: str) -> Protocol | None:
        """The protocol of a name."""
        return next((one for one in self.protocols if one.name == name), None)

    def put(self, protocol: Protocol, *, instead_of: str = "") -> None:
        """Keep a protocol, in place of the one of its name or of ``instead_of``.

        Raises:
            SaveError: it cannot be written; nothing is changed.
        """
        old = {protocol.name, instead_of}
        place = next((i for i, one in enumerate(self.protocols) if one.name in old), len(self.protocols))
        kept = [one for one in self.protocols if one.name not in old]
        kept.insert(min(place, len(kept)), protocol)
        self._set(tuple(kept))

    def remove(self, name: str) -> None:
        """Forget a protocol."""
        self._set(tuple(one for one in self.protocols if one.name != name))

    def set_automatic(self, name: str, automatic: bool) -> None:
        """Let a protocol be applied on opening, or only when it is asked for."""
        self._set(
            tuple(replace(one, automatic=automatic) if one.name == name else one for one in self.protocols)
        )

    def add_from(self, path: Path) -> list[Protocol]:
        """Take the protocols of a file in; where a name is taken, the new one gets a number behind it.

        Raises:
            ProtocolError: the file cannot be read, or holds what is no protocol; nothing is changed.
        """
        try:
            if path.stat().st_size > SIZE_LIMIT:
                raise ProtocolError(said("{path} is too large to hold hanging protocols.", path=path))
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise ProtocolError(said("{path} cannot be read: {error}.", path=path, error=error)) from error
        added = []
        for protocol in read_protocols(text, str(path)):
            fresh = replace(protocol, name=self._free(protocol.name))
            self.put(fresh)
            added.append(fresh)
        return added

    def export(self, names: list[str], path: Path) -> None:
        """Write some protocols to a file.

        Raises:
            SaveError: it cannot be written; an older file there stays.
        """
        _write(path, write_protocols([one for one in self.protocols if one.name in names]))

    def _free(self, name: str) -> str:
        taken = {one.name for one in self.protocols}
        number, free = 2, name
        while free in taken:
            free, number = f"{name[:74]} {number}", number + 1
        return free

    def _set(self, protocols: tuple[Protocol, ...]) -> None:
        _write(self._path, write_protocols(protocols))
        self.protocols = protocols
        for listener in self._listeners:
            listener()

    def _read(self) -> tuple[Protocol, ...]:
        try:
            return tuple(read_protocols(self._path.read_text("utf-8"), str(self._path)))
        except FileNotFoundError:
            return ()
        except (OSError, UnicodeDecodeError, HealthGPTError) as error:
            _log.warning("%s cannot be read (%s); it is put aside", self._path, error)
            self._put_aside()
            return ()

    def _put_aside(self) -> None:
        try:
            self._path.replace(self._path.with_suffix(".unreadable.json"))
        except OSError as error:
            _log.warning("%s cannot be put aside: %s", self._path, error)


def _write(path: Path, text: str) -> None:
    fresh = path.with_name(path.name + ".part")
    try:
        fresh.write_text(text, "utf-8")
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise SaveError(
            said(
                "The hanging protocol was not written to {path}: {error}. Choose another folder.",
                path=path,
                error=error,
            )
        ) from error
