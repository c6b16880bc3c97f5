"""The one error of the set-up."""

from __future__ import annotations


class SetupError(Exception):
    """Why set-up cannot go on: one or two sentences that say what to do."""
