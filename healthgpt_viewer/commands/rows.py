"""File: what can be done with the row that is chosen in the list of studies; its right click offers the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from healthgpt_viewer.actions import Action
from healthgpt_viewer.current import Context
from healthgpt_viewer.language import said

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.series import Study
    from healthgpt_viewer.ui.browser import Entry
    from healthgpt_viewer.ui.window import MainWindow

MENU = "File/Chosen in the list"
_PRIORS = 3
_NO_ROW = said("Nothing is chosen in the list of studies.")
_NO_SERIES = said("Choose a series in the list of studies first.")


def actions(window: MainWindow) -> list[Action]:
    """The actions of this topic."""
    rows = _Rows(window)
    objects = window.object_desk

    def can(why_not: Callable[[Entry], str | None]) -> Callable[[Context], str | None]:
        return lambda _: why_not(rows.entry) if rows.entry is not None else _NO_SERIES

    return [
        Action(
            "rows.show",
            "Show",
            rows.on_entry(window.show_entry),
            MENU,
            enabled=rows.needs_entry,
            group="series",
        ),
        Action(
            "rows.report",
            "Read as a tree",
            rows.on_entry(objects.read_as_tree),
            MENU,
            enabled=can(objects.why_no_report),
            group="series",
            hint="A structured report, with everything that it holds.",
        ),
        Action(
            "rows.own-pictures",
            "Show its own pictures",
            rows.on_entry(objects.show_own_pictures),
            MENU,
            enabled=can(objects.why_no_own_pictures),
            group="series",
            hint="The pixels of an object that is laid over other images otherwise.",
        ),
        Action(
            "rows.tags",
            "Its DICOM tags …",
            rows.on_entry(window.desk.show_tags_of),
            MENU,
            enabled=rows.needs_entry,
            group="series",
        ),
        *(_compare(window, rows, number) for number in range(_PRIORS)),
        Action(
            "rows.patient",
            "All studies of its patient …",
            rows.on_study(window.studies.show_patient),
            MENU,
            enabled=rows.needs_row,
            group="patient",
        ),
        Action(
            "rows.reload",
            "Read its folder again",
            rows.on_study(lambda study: window.library.reload(study.folder) if study.folder else None),
            MENU,
            enabled=rows.needs_folder,
            group="study",
        ),
        Action("rows.send", "Send it …", lambda _: rows.send(), MENU, enabled=rows.needs_row, group="study"),
        Action(
            "rows.close",
            "Close its study",
            rows.on_study(window.opening.close),
            MENU,
            enabled=rows.needs_row,
            group="study",
            hint="Its files stay as they are.",
        ),
    ]


def _compare(window: MainWindow, rows: _Rows, number: int) -> Action:
    """Comparing with one of the newest other studies of the patient, the newest first."""
    studies = window.studies

    def label(_context: Context) -> str:
        priors = studies.priors(rows.study) if rows.study is not None else []
        if number >= len(priors):
            return f"Compare with earlier study {number + 1}"
        return said("Compare with {title}", title=studies.title_of(priors[number]))

    def why_not(_context: Context) -> str | None:
        if rows.study is None:
            return _NO_ROW
        known = len(studies.priors(rows.study)) > number
        return None if known else said("No further study of this patient is known.")

    return Action(
        f"rows.compare-{number + 1}",
        f"Compare with earlier study {number + 1}",
        rows.on_study(lambda study: studies.compare(studies.priors(study)[number])),
        MENU,
        enabled=why_not,
        label=label,
        group="patient",
    )


class _Rows:
    """The row that is chosen."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    @property
    def entry(self) -> Entry | None:
        """The series or object that is chosen."""
        return self._window.browser.chosen_entry

    @property
    def study(self) -> Study | None:
        """The study that is chosen, or that of the series."""
        return self._window.browser.chosen_study

    def needs_entry(self, _context: Context) -> str | None:
        """For what is done with a series or an object."""
        return None if self.entry is not None else _NO_SERIES

    def needs_row(self, _context: Context) -> str | None:
        """For what is done with a study as well."""
        return None if self.study is not None else _NO_ROW

    def needs_folder(self, _context: Context) -> str | None:
        """For reading again."""
        if self.study is None:
            return _NO_ROW
        return None if self.study.folder is not None else said("This study did not come from a folder.")

    def on_entry(self, run: Callable[[Entry], object]) -> Callable[[Context], None]:
        """Do something with the series or object."""

        def act(_context: Context) -> None:
            if self.entry is not None:
                run(self.entry)

        return act

    def on_study(self, run: Callable[[Study], object]) -> Callable[[Context], None]:
        """Do something with the study."""

        def act(_context: Context) -> None:
            if self.study is not None:
                run(self.study)

        return act

    def send(self) -> None:
        """Offer the series, or the whole study, to be sent."""
        entry, study = self.entry, self.study
        if study is not None:
            self._window.network.show_send(study, [entry.series] if entry is not None else study.series)
