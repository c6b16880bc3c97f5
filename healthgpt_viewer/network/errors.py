"""What goes wrong between this computer and a server, each told in one or two sentences."""

from __future__ import annotations

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.language import said


class NetworkError(HealthGPTError):
    """A server cannot be reached, refuses, or answers what cannot be used."""


class Unanswered(NetworkError):
    """The connection ended or fell silent half way. What had come is kept; the work can be taken up again."""

    @classmethod
    def broken_off(cls, name: str) -> Unanswered:
        """The connection to the server of that name ended."""
        return cls(
            said(
                "The connection to {name} broke off half way. Nothing of what was done is lost; start "
                "again to go on from there.",
                name=name,
            )
        )

    @classmethod
    def silent(cls, name: str, seconds: int) -> Unanswered:
        """Nothing came from the server of that name for so long."""
        return cls(
            said(
                "{name} has been silent for {seconds} s, and the connection was given up. Nothing of "
                "what was done is lost; start again to go on from there.",
                name=name,
                seconds=seconds,
            )
        )


class NothingOffered(NetworkError):
    """A server answers, and does none of what was asked for."""


class Refused(NetworkError):
    """An object that is not taken in. ``status`` is what the sender is answered (PS3.4 table B.2-1)."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
