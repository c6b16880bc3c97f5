"""The state of a viewport that a presentation state asks for."""

from __future__ import annotations

from dataclasses import replace

from healthgpt_viewer.imaging.objects.presentation import Area, Presentation
from healthgpt_viewer.imaging.slice_image import SliceImage, Window
from healthgpt_viewer.ui.viewport.state import View, ViewState


def presented(
    view: View, presentation: Presentation, image: SliceImage, own: Window, dots_per_mm: float
) -> ViewState:
    """Window, turns and zoom as a presentation state has them.

    Args:
        view: what is seen now.
        own: the window of the series, where the state has none.
        dots_per_mm: logical pixels for each mm of the screen, for true size.
    """
    state = replace(
        view.state,
        window=presentation.window_for(image.ref) or own,
        preset="",
        # The state says what is to be white whatever the image says; the view turns the image's own way over.
        invert=(view.state.invert if presentation.inverse is None else presentation.inverse != image.inverse),
        flip_h=presentation.flip,
        flip_v=False,
        quarter_turns=presentation.quarter_turns,
        zoom=None,
        pan=(0.0, 0.0),
    )
    area = presentation.area_for(image.ref)
    return state if area is None else _on_area(replace(view, state=state), area, dots_per_mm)


def _on_area(view: View, area: Area, dots_per_mm: float) -> ViewState:
    """The area in the middle, as large as it says."""
    if area.mode == "fit" and _is_whole(view, area):
        return view.state
    high = (area.last[0] - area.first[0]) * view.spacing[0]
    wide = (area.last[1] - area.first[1]) * view.spacing[1]
    if view.state.quarter_turns % 2:
        high, wide = wide, high
    zoom = {
        "fit": min(view.width / max(wide, 1e-6), view.height / max(high, 1e-6)),
        "true": dots_per_mm,
        "magnify": area.factor / view.spacing[1],
    }[area.mode]
    zoomed = replace(view, state=replace(view.state, zoom=zoom))
    x, y = zoomed.to_screen((area.first[0] + area.last[0]) / 2, (area.first[1] + area.last[1]) / 2)
    return replace(zoomed.state, pan=(view.width / 2 - x, view.height / 2 - y))


def _is_whole(view: View, area: Area) -> bool:
    rows, columns = view.shape
    return area.first[0] <= 0 and area.first[1] <= 0 and area.last[0] >= rows and area.last[1] >= columns
