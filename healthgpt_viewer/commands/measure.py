"""Measure: what a left drag draws, and what is done with what was drawn."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action, Edit
from healthgpt_viewer.current import Context
from healthgpt_viewer.language import said

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_MENU = "Tools/Measure"
# Name, title, key, whether it has a button of its own, and what the hand does.
_KINDS = (
    ("length", said("Length"), "D", True, "Drag from one end to the other, or click on both."),
    ("angle", said("Angle"), "A", True, "Drag one arm to the corner, then click at the end of the other."),
    ("cobb", said("Cobb angle"), "Shift+A", False, "Drag one line, then the other."),
    (
        "rectangle",
        said("Rectangle region"),
        "Shift+E",
        False,
        "Drag from corner to corner: area and values inside.",
    ),
    ("ellipse", said("Ellipse region"), "E", True, "Drag the box around it: area and values inside."),
    ("polygon", said("Polygon region"), "Shift+P", False, "Click at each corner, double click at the last."),
    ("freehand", said("Freehand region"), "Shift+F", False, "Draw around it; it closes by itself."),
    ("arrow", said("Arrow"), "Y", False, "Drag from the tail to the tip, then type words or nothing."),
    ("text", said("Text"), "Shift+T", False, said("Click, then type.")),
    ("probe", said("Probe"), "Shift+V", False, "Click: the value of the pixel."),
)
_COPIES: tuple[tuple[str, str, str, tuple[int, ...] | None], ...] = (
    ("copy-next", said("Copy the measurement to the next slice"), "Ctrl+Shift+Down", (1,)),
    ("copy-previous", said("Copy the measurement to the previous slice"), "Ctrl+Shift+Up", (-1,)),
    ("copy-all", said("Copy the measurement to all other slices"), "", None),
)


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    return [*(_tool(window, *row) for row in _KINDS), *_changes(window), *_copies(window), *_values(window)]


def _tool(window: MainWindow, name: str, title: str, key: str, on_bar: bool, hint: str) -> Action:
    return Action(
        f"measure.{name}",
        title,
        lambda _: window.stage.tools.choose(name),
        _MENU,
        key=key,
        checked=lambda _: window.stage.tools.name == name,
        icon=name,
        toolbar="measure" if on_bar else "",
        group="tool",
        hint=hint,
    )


def _changes(window: MainWindow) -> list[Action]:
    measuring = window.measuring

    def why_not_deleted(_context: Context) -> str | None:
        reason = measuring.why_not_changed()
        if reason is None or window.stage.why_no_region() is None:
            return None
        return (
            reason
            if measuring.measurements.selected is not None
            else "Nothing is selected: click on it first."
        )

    def delete(_context: Context) -> Edit | None:
        selected = measuring.measurements.selected
        if selected is not None and not selected.locked:
            return measuring.delete(selected)
        return window.stage.change("Clear the rectangle", region=None)

    def why_not_all(_context: Context) -> str | None:
        here = [drawn for drawn in measuring.shown_study() if not drawn.locked]
        return None if here else "There is no measurement in this study."

    return [
        Action(
            "measure.rename",
            "Name the measurement …",
            lambda _: measuring.rename_selected(),
            _MENU,
            key="F2",
            enabled=lambda _: measuring.why_not_changed(),
            slice_menu=True,
            group="change",
            hint="A double click on it does the same.",
        ),
        Action(
            "measure.ask",
            "Ask HealthGPT about the region",
            lambda _: measuring.ask(),
            _MENU,
            enabled=lambda _: measuring.why_not_asked(),
            slice_menu=True,
            group="change",
            hint="The box around the selected region becomes the rectangle that the next question is about.",
        ),
        Action(
            "measure.delete",
            "Delete the measurement",
            delete,
            _MENU,
            key="Delete",
            more_keys=("Backspace",),
            scope="viewport",
            enabled=why_not_deleted,
            slice_menu=True,
            group="change",
            label=lambda _: (
                "Delete the measurement" if measuring.measurements.selected else "Clear the rectangle"
            ),
            hint="Where none is selected, the rectangle is cleared.",
        ),
        Action(
            "measure.delete-all",
            "Delete all measurements of the study",
            lambda _: measuring.delete_all(),
            _MENU,
            enabled=why_not_all,
            group="change",
        ),
    ]


def _copies(window: MainWindow) -> list[Action]:
    measuring = window.measuring

    def why_not(steps: tuple[int, ...] | None) -> Callable[[Context], str | None]:
        return lambda _: measuring.why_not_copied(steps)

    def run(steps: tuple[int, ...] | None) -> Callable[[Context], Edit | None]:
        return lambda _: measuring.copy(steps)

    return [
        Action(
            f"measure.{name}",
            title,
            run(steps),
            _MENU,
            key=key,
            scope="viewport",
            enabled=why_not(steps),
            slice_menu=True,
            group="copy",
            hint="To the same place in the patient, straight across the slices.",
        )
        for name, title, key, steps in _COPIES
    ]


def _values(window: MainWindow) -> list[Action]:
    measuring, files = window.measuring, window.measuring.files

    def any_here(_context: Context) -> str | None:
        return None if measuring.shown_study() else "There is no measurement in this study."

    def any_unsaved(_context: Context) -> str | None:
        return None if files.unsaved() else "All measurements are saved."

    return [
        Action(
            "measure.copy-values",
            "Copy the values",
            lambda _: files.copy_values(),
            _MENU,
            key="Ctrl+Shift+C",
            enabled=any_here,
            group="values",
            hint="Of the selected measurement, else of all of the study, as a table for a spreadsheet.",
        ),
        Action(
            "measure.export",
            "Export the values as CSV …",
            lambda _: files.export_csv(),
            _MENU,
            enabled=any_here,
            group="values",
            hint="All measurements of the study, with their places in the patient.",
        ),
        Action(
            "measure.save",
            "Save measurements",
            lambda _: files.save(),
            _MENU,
            key="Ctrl+Shift+S",
            enabled=any_unsaved,
            group="save",
            hint="As DICOM beside the study; the images are not touched.",
        ),
        Action(
            "measure.save-to",
            "Save measurements to …",
            lambda _: files.save_elsewhere(),
            _MENU,
            enabled=any_unsaved,
            group="save",
            hint="Into a folder of your choice, which is remembered for this study.",
        ),
    ]
