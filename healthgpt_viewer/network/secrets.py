"""Passwords and tokens: in the system's keyring, or for this run only; never in a file of ours."""

from __future__ import annotations

import importlib
import logging
import threading
from typing import Any

from healthgpt_viewer.language import said

_log = logging.getLogger(__name__)
_SERVICE = "HealthGPT Viewer"
# The keyrings of Windows, macOS, GNOME and KDE. Others that may be installed write plain files.
_TRUSTED = {
    f"keyring.backends.{name}" for name in ("Windows", "macOS", "SecretService", "libsecret", "kwallet")
}
NO_KEYRING = said(
    "This system has no keyring that can be used, so passwords and tokens are kept until the program ends, "
    "and asked for again after the next start."
)


class Secrets:
    """Secrets by the id of their server. Its calls may wait for the system: make them on the thread of a job."""

    def __init__(self) -> None:
        self._run: dict[str, str] = {}
        self._lock = threading.Lock()
        self._ring: Any = None
        self._looked = False

    @property
    def why_not_kept(self) -> str | None:
        """Why secrets do not outlast this run, or None where the system's keyring keeps them."""
        return None if self._keyring() is not None else NO_KEYRING

    def get(self, server_id: str) -> str | None:
        """The secret of a server, or None."""
        with self._lock:
            if server_id in self._run:
                return self._run[server_id]
        ring = self._keyring()
        found = _tried(ring.get_password, _SERVICE, server_id) if ring is not None else None
        return found if isinstance(found, str) else None

    def set(self, server_id: str, secret: str) -> bool:
        """Keep a secret. Returns whether the system's keyring has it; else it is kept for this run."""
        ring = self._keyring()
        if ring is not None:
            _tried(ring.set_password, _SERVICE, server_id, secret)
            if _tried(ring.get_password, _SERVICE, server_id) == secret:
                with self._lock:
                    self._run.pop(server_id, None)
                return True
        with self._lock:
            self._run[server_id] = secret
        return False

    def forget(self, server_id: str) -> None:
        """Forget the secret of a server, here and in the keyring."""
        with self._lock:
            self._run.pop(server_id, None)
        ring = self._keyring()
        if ring is not None and _tried(ring.get_password, _SERVICE, server_id) is not None:
            _tried(ring.delete_password, _SERVICE, server_id)

    def _keyring(self) -> Any:
        with self._lock:
            if not self._looked:
                self._ring, self._looked = _system_keyring(), True
            return self._ring


def _system_keyring() -> Any:
    """The keyring of the system, or None. A back end that would write a plain file is none."""
    keyring = importlib.import_module("keyring")
    found = _tried(keyring.get_keyring)
    parts = getattr(found, "backends", None) or [found]
    return next((part for part in parts if type(part).__module__ in _TRUSTED), None)


def _tried(call: Any, *arguments: str) -> Any:
    """What a keyring answers; None where it fails, as one that is locked or has no service behind it does."""
    try:
        return call(*arguments)
    except Exception as error:  # noqa: BLE001 - back ends raise what their systems raise
        _log.warning("The system's keyring did not answer: %s", type(error).__name__)
        return None
