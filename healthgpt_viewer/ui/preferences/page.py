"""One page of the preferences: its rows below each other, under headings, with what the search found marked in them."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from healthgpt_viewer.language import tr
from healthgpt_viewer.preferences import Door, Page, Part, Row, Special, fits, restored
from healthgpt_viewer.ui import icons
from healthgpt_viewer.ui.preferences.fields import WIDTH, Field, SwitchField, field_for
from healthgpt_viewer.ui.sizes import px
from healthgpt_viewer.ui.theme import Theme

_WIDEST, _NARROW = 760, 460


class Words(QLabel):
    """Text in which what is searched for is marked. ``pressed`` tells of a click."""

    pressed = Signal()

    def __init__(self, text: str, theme: Theme, parent: QWidget, *, rank: str = "") -> None:
        super().__init__(parent)
        self._plain, self._theme, self._marked = text, theme, ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        if rank:
            self.setProperty("rank", rank)
        self.mark("")

    @property
    def plain(self) -> str:
        """The text without marks."""
        return self._plain

    @property
    def is_marked(self) -> bool:
        """Whether something in it is marked."""
        return "<span" in self.text()

    def dress(self) -> None:
        """Mark in the colours of the moment."""
        self.mark(self._marked)

    def mark(self, text: str) -> None:
        """Mark each word of ``text``."""
        self._marked = text
        words = sorted((re.escape(word) for word in text.split()), key=len, reverse=True)
        parts = re.split(f"({'|'.join(words)})", self._plain, flags=re.IGNORECASE) if words else [self._plain]
        ground = self._theme.colours.chosen
        self.setText(
            "".join(
                f'<span style="background-color: {ground}">{html.escape(part)}</span>'
                if number % 2
                else html.escape(part)
                for number, part in enumerate(parts)
            )
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        super().mouseReleaseEvent(event)


class RowWidget(QWidget):
    """A row: title and hint on the left, its control on the right, and a way back where it is not as it was.

    Signals:
        changed(): its value was written.
    """

    changed = Signal()

    def __init__(self, row: Row, page: Page, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.row, self._page, self._theme = row, page, theme
        self._narrow = False
        self.title = Words(tr(row.title), theme, self)
        self.hint = Words(tr(row.hint), theme, self, rank="muted")
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.back = _back_button(tr(row.title), self)
        self.back.clicked.connect(self._go_back)
        self.field = field_for(row, self)
        self.special = row.make(self) if isinstance(row, Special) else None
        if isinstance(self.field, SwitchField):
            self.title.pressed.connect(self.field.box.click)
        if self.field is not None:
            self.field.written.connect(self._written)
            self.field.said.connect(self._tell)
        self._lay_out()
        self.dress()

    def dress(self) -> None:
        """Take on the colours of the moment."""
        self.title.dress()
        self.hint.dress()
        self.back.setIcon(icons.icon("undo", self._theme.colours.muted))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the control stands below its title."""
        super().resizeEvent(event)
        if self.field is not None and (self.width() < px(_NARROW)) != self._narrow:
            self._narrow = not self._narrow
            self._arrange(self.field)

    def _arrange(self, field: Field) -> None:
        """Put the control beside the title, or below it and its hint."""
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        for widget in (field, self.back):
            grid.removeWidget(widget)
        line, left = (3, Qt.AlignmentFlag.AlignLeft) if self._narrow else (0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(field, line, 0 if self._narrow else 1, left)
        grid.addWidget(self.back, line, 2, Qt.AlignmentFlag.AlignVCenter)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        self.hint.setVisible(bool(self.hint.plain))
        if self.special is not None:
            self.title.setVisible(bool(self.title.plain))
            for line, widget in enumerate((self.title, self.hint, self.special)):
                grid.addWidget(widget, line, 0)
            grid.setRowStretch(2, 1)
            self.back.hide()
            return
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.title, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        assert self.field is not None  # every other kind has one
        self.field.setFixedWidth(WIDTH)
        self._arrange(self.field)
        grid.addWidget(self.hint, 1, 0)
        grid.addWidget(self.problem, 2, 0, 1, 2)

    @property
    def part(self) -> Part | None:
        """What is special of it."""
        return cast("Part", self.special) if self.special is not None else None

    def refresh(self) -> None:
        """Show the value of the moment, and whether it can be changed."""
        if self.part is not None:
            self.part.refresh()
        row = self.row
        if self.field is None or isinstance(row, Special):
            return
        self.field.refresh()
        reason = row.why_not()
        self.field.setEnabled(reason is None)
        self.field.setToolTip(tr(reason or ""))
        self._tell(reason or "", "muted")
        usual = isinstance(row, Door) or row.read() == row.default
        self.back.setVisible(not usual and reason is None)

    def look_for(self, text: str) -> bool:
        """Stand there only where it fits the search, with the words marked; returns whether it fits."""
        fitting = fits(self.row, self._page, text)
        if self.part is not None:
            # What it is called fits as a whole; else it looks for the words in what it holds.
            fitting = self.part.look_for("" if fitting else text) or fitting
        self.title.mark(text)
        self.hint.mark(text)
        self.setVisible(fitting)
        return fitting

    def _go_back(self) -> None:
        restored([self.row])
        self._written()

    def _written(self) -> None:
        self.changed.emit()

    def _tell(self, text: str, rank: str = "warning") -> None:
        self.problem.setText(tr(text))
        self.problem.setProperty("rank", rank)
        self.problem.style().unpolish(self.problem)
        self.problem.style().polish(self.problem)
        self.problem.setVisible(bool(text))


class PageWidget(QScrollArea):
    """A page.

    Signals:
        changed(): a value of it was written.
    """

    changed = Signal()

    def __init__(self, page: Page, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self.setAccessibleName(tr(page.title))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        inside.setMaximumWidth(_WIDEST)
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(22, 14, 18, 14)
        self.column.setSpacing(4)
        self.heading = Words(tr(page.title), theme, inside, rank="title")
        self.column.addWidget(self.heading)
        self.rows: list[RowWidget] = []
        self.headings: dict[str, Words] = {}
        for row in page.rows():
            self._add(row, theme, inside)
        if not any(isinstance(one.row, Special) for one in self.rows):
            self.column.addStretch(1)
        self.setWidget(inside)

    def _add(self, row: Row, theme: Theme, inside: QWidget) -> None:
        if row.group and row.group not in self.headings:
            self.headings[row.group] = Words(tr(row.group), theme, inside, rank="heading")
            self.column.addSpacing(10)
            self.column.addWidget(self.headings[row.group])
        one = RowWidget(row, self.page, theme, inside)
        one.changed.connect(self.changed)
        self.rows.append(one)
        self.column.addWidget(one, 1 if one.special is not None else 0)

    def refresh(self) -> None:
        """Show the values of the moment."""
        for row in self.rows:
            row.refresh()

    def look_for(self, text: str) -> bool:
        """Show the rows that fit the search only; returns whether there are any."""
        found = [row for row in self.rows if row.look_for(text)]
        groups = {row.row.group for row in found}
        self.heading.mark(text)
        for group, heading in self.headings.items():
            heading.setVisible(group in groups)
            heading.mark(text)
        return bool(found)

    def tab_order(self) -> list[QWidget]:
        """What the Tab key goes to, as the eye does."""
        order: list[QWidget] = []
        for row in self.rows:
            within = row.special if row.special is not None else row.field
            if within is not None:
                children = within.findChildren(QWidget)
                order += [one for one in children if one.window() is self.window() and _takes_tab(one)]
            order += [row.back] if row.special is None else []
        return order

    def dress(self) -> None:
        """Take on the colours of the moment."""
        for words in (self.heading, *self.headings.values()):
            words.dress()
        for row in self.rows:
            row.dress()

    def restore(self) -> Callable[[], object] | None:
        """Write the defaults of the whole page; returns what takes that back, or None where all were the defaults."""
        backs = [restored(row.row for row in self.rows)]
        backs += [row.part.restore() for row in self.rows if row.part is not None]
        known = [back for back in backs if back is not None]
        return (lambda: [back() for back in known]) if known else None


def _takes_tab(widget: QWidget) -> bool:
    part_of_qt = widget.objectName().startswith("qt_") or isinstance(widget, (QHeaderView, QScrollBar))
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not part_of_qt


def _back_button(title: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName("plain")
    button.setToolTip(tr("Back to the default"))
    button.setAccessibleName(tr("Back to the default: {title}", title=title))
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    button.setSizePolicy(policy)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.hide()
    return button
