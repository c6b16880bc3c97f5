"""Why an action cannot run: the sentences that several actions share."""

from __future__ import annotations

from healthgpt_viewer.current import Context

NO_SLICE = "There is no image in the active viewport. Open a study, then choose a series."
LOADING = "The image is still being read."


def needs_slice(context: Context) -> str | None:
    """For actions on the slice that is shown."""
    return None if context.current() is not None else NO_SLICE


def needs_image(context: Context) -> str | None:
    """For actions on its pixels, too."""
    current = context.current()
    if current is None:
        return NO_SLICE
    return LOADING if current.image is None else None


def needs_grey(context: Context) -> str | None:
    """For actions that a colour image does not have."""
    reason = needs_image(context)
    if reason:
        return reason
    current = context.current()
    if current is not None and current.image is not None and current.image.is_colour:
        return "A colour image has no window and is not inverted."
    return None
