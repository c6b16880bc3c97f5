"""How a row of the palette is painted: tick, title with what fits marked, its place or why it cannot run, its keys."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from healthgpt_viewer.language import tr
from healthgpt_viewer.ui import icons
from healthgpt_viewer.ui.palette.model import ROW, Commands, Row
from healthgpt_viewer.ui.sizes import px
from healthgpt_viewer.ui.theme import Theme

_PAD, _GAP, _TICK, _CAP = 10, 10, 18, 6
_LEAST_PLACE = 60
Index = QModelIndex | QPersistentModelIndex


class RowDrawing(QStyledItemDelegate):
    """Paints the rows."""

    def __init__(self, commands: Commands, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands, self._theme = commands, theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, QFontMetrics(option.font).height() + px(14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, box = self._theme.colours, QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.chosen))
            painter.drawRoundedRect(box.adjusted(px(4), 1, -px(4), -1), px(5), px(5))
        if row.last_recent:
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(box.left() + px(_PAD), box.bottom(), box.right() - px(_PAD), box.bottom())
        inner = box.adjusted(px(_PAD), 0, -px(_PAD), 0)
        self._tick(painter, inner, row)
        inner.setLeft(inner.left() + px(_TICK))
        inner.setRight(self._keys(painter, inner, row, option.font))
        reason = self._commands.reason(row)
        inner.setLeft(self._title(painter, inner, row, option.font, off=reason is not None))
        where = f"{row.place}  ·  {tr('used lately')}" if row.recent else row.place
        self._rest(painter, inner, reason or where, option.font)
        painter.restore()

    def _tick(self, painter: QPainter, box: QRect, row: Row) -> None:
        if self._commands.is_on(row):
            side = px(12)
            picture = _tick(self._theme.colours.accent, side)
            painter.drawPixmap(box.left(), box.center().y() - side // 2, picture)

    def _keys(self, painter: QPainter, box: QRect, row: Row, font: QFont) -> int:
        """The keys as caps from the right; returns where they begin."""
        colours, right = self._theme.colours, box.right()
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        for key in reversed(row.keys[:2]):
            width, height = metrics.horizontalAdvance(key) + 2 * px(_CAP), metrics.height() + px(4)
            cap = QRect(right - width, box.center().y() - height // 2, width, height)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.setBrush(QColor(colours.surface))
            painter.drawRoundedRect(cap, px(4), px(4))
            painter.setPen(QColor(colours.muted))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            right = cap.left() - px(4)
        return right - px(_GAP)

    def _title(self, painter: QPainter, box: QRect, row: Row, font: QFont, *, off: bool) -> int:
        """The title with what fits marked; returns where it ends."""
        colours, left = self._theme.colours, box.left()
        plain, strong = QFont(font), QFont(font)
        strong.setBold(True)
        room = max(0, box.right() - px(_LEAST_PLACE))
        for begin, end, marked in _pieces(row):
            piece = row.title[begin:end]
            painter.setFont(strong if marked else plain)
            painter.setPen(QColor(colours.disabled if off else colours.accent if marked else colours.text))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, max(0, room - left))
            painter.drawText(
                QRect(left, box.top(), max(0, room - left), box.height()),
                Qt.AlignmentFlag.AlignVCenter,
                shown,
            )
            left += metrics.horizontalAdvance(shown)
            if shown != piece:
                break
        return left + px(_GAP)

    def _rest(self, painter: QPainter, box: QRect, text: str, font: QFont) -> None:
        """Behind the title: why it cannot run, else its place in the menus."""
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


@lru_cache(maxsize=8)
def _tick(colour: str, side: int) -> QPixmap:
    return icons.pixmap("tick", colour, side)


def _pieces(row: Row) -> list[tuple[int, int, bool]]:
    """The title in parts: begin, end, whether it is marked."""
    pieces, at = [], 0
    for begin, end in row.marks:
        if at < begin:
            pieces.append((at, begin, False))
        pieces.append((begin, end, True))
        at = end
    if at < len(row.title):
        pieces.append((at, len(row.title), False))
    return pieces
