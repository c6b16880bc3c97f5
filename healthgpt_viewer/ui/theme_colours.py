"""The colours of each theme, and how well one can be read upon another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Colours:
    """One theme, as ``#rrggbb``.

    Each of ``TEXTS`` can be read on each of ``GROUNDS``: its contrast is at least ``least`` (WCAG 2.2, 1.4.3 and
    1.4.6). The edges of fields that are typed into and the mark of the focus have 3:1 (1.4.11).
    """

    name: str
    ground: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    chosen: str
    hover: str
    ai: str
    warning: str
    error: str
    edge: str
    focus: str
    least: float = 4.5


GROUNDS = ("ground", "surface", "raised", "hover", "chosen")
TEXTS = ("text", "muted", "accent", "ai", "warning", "error")

DARK = Colours(
    name="dark",
    ground="#121416",
    surface="#191c1f",
    raised="#24282c",
    line="#34393f",
    text="#e4e7ea",
    muted="#a2abb4",
    disabled="#7c858e",
    accent="#5fb0ff",
    on_accent="#08121c",
    chosen="#1f3b57",
    hover="#2c3238",
    ai="#d69bff",
    warning="#ecc05b",
    error="#ff8f85",
    edge="#717a84",
    focus="#5fb0ff",
)
LIGHT = Colours(
    name="light",
    ground="#ffffff",
    surface="#f3f5f7",
    raised="#ffffff",
    line="#c3c9cf",
    text="#1a1e22",
    muted="#505a64",
    disabled="#6d7680",
    accent="#0a5cab",
    on_accent="#ffffff",
    chosen="#cfe3f8",
    hover="#dfe4e8",
    ai="#7626b3",
    warning="#7a5200",
    error="#a8231a",
    edge="#78818a",
    focus="#0a5cab",
)
CONTRAST = Colours(
    name="contrast",
    ground="#000000",
    surface="#000000",
    raised="#101010",
    line="#8f8f8f",
    text="#ffffff",
    muted="#e3e3e3",
    disabled="#bebebe",
    accent="#ffe14d",
    on_accent="#000000",
    chosen="#00305e",
    hover="#2b2b2b",
    ai="#e2b8ff",
    warning="#ffc266",
    error="#ffb3ab",
    edge="#ffffff",
    focus="#4de1ff",
    least=7.0,
)
THEMES = (DARK, LIGHT, CONTRAST)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    bright, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
