"""How the cells of the contact table are painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ..kit import on_theme, theme
from ..kit.fonts import REGULAR, SEMIBOLD
from ..kit.painting import PILL_COLOURS, draw_box, draw_dots
from ..kit.tokens import Size, Type
from .columns import COLUMNS, Cell
from .table_model import CELL, Index

PADDING = 8
_MOST_KEPT = 4096
_SELECTED = QStyle.StateFlag.State_Selected


class _Ink:
    """Fonts, metrics and colours of the theme, looked up once."""

    def __init__(self) -> None:
        self.fonts = {False: theme().font(Type.DENSE, REGULAR), True: theme().font(Type.DENSE, SEMIBOLD)}
        self.metrics = {bold: QFontMetricsF(font) for bold, font in self.fonts.items()}
        self.caption: QFont = theme().font(Type.CAPTION)
        self.caption_metrics = QFontMetricsF(self.caption)
        self.colours: dict[str, QColor] = {
            name: theme().colour(name) for name in ("text", "sub", "line", "tint", "accent", "hover", "surface")
        }
        self.pill = theme().px(Size.PILL)


class ContactDelegate(QStyledItemDelegate):
    """Paints one cell: words on one or two lines, an act above its pill, four dots above their word.

    `hovered` is the row under the pointer and `focused` the one with the focus, -1 for none; `first` and `last` are
    the columns at the ends of a row. `cell_of` gives the cell of an index: the model's own way, or the role CELL.
    """

    def __init__(self, parent: QWidget, cell_of: Callable[[Index], Cell] | None = None) -> None:
        super().__init__(parent)
        self.hovered = self.focused = -1
        self.first, self.last = 0, len(COLUMNS) - 1
        self._cell_of = cell_of or (lambda index: index.data(CELL))
        self._lines: dict[tuple[str, int, bool, int], list[str]] = {}
        self._pictures: dict[tuple[int, float], QPixmap] = {}
        self._ink = _Ink()
        on_theme(self._restyle)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        cell = self._cell_of(index)
        place = index.column()
        column = COLUMNS[place]
        selected = bool(option.state & _SELECTED)
        colours = self._ink.colours
        if selected:
            painter.fillRect(rect, colours["tint"])
            if place == self.first:
                painter.fillRect(rect.x(), rect.y(), 3, rect.height(), colours["accent"])
        elif self.hovered >= 0 and index.row() == self.hovered:
            painter.fillRect(rect, colours["hover"])
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colours["line"])
        if self.focused >= 0 and index.row() == self.focused:
            self._frame(painter, rect, place)
        area = rect.adjusted(PADDING, 0, -6, -1)
        if cell.level >= 0:
            self._dots(painter, area, cell)
        elif cell.pill:
            self._act(painter, area, cell, selected)
        elif cell.text:
            painter.setPen(colours[column.colour])
            self._words(painter, area, cell.text, column.bold)

    def _frame(self, painter: QPainter, rect: QRect, place: int) -> None:
        """The part of the frame of a focused row that goes through this cell."""
        colour = self._ink.colours["accent"]
        painter.fillRect(rect.x(), rect.y(), rect.width(), 2, colour)
        painter.fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, colour)
        if place == self.first:
            painter.fillRect(rect.x(), rect.y(), 2, rect.height(), colour)
        if place == self.last:
            painter.fillRect(rect.right() - 1, rect.y(), 2, rect.height(), colour)

    def _words(self, painter: QPainter, area: QRect, text: str, bold: bool) -> None:
        metrics = self._ink.metrics[bold]
        height = metrics.height()
        most = 2 if area.height() >= 2 * height else 1
        lines = self._broken(text, area.width(), bold, most)
        painter.setFont(self._ink.fonts[bold])
        top = area.y() + (area.height() - len(lines) * height) / 2 + metrics.ascent()
        for place, line in enumerate(lines):
            painter.drawText(QPointF(area.x(), top + place * height), line)

    def _dots(self, painter: QPainter, area: QRect, cell: Cell) -> None:
        ink = self._ink
        middle = area.y() + area.height() / 2
        dots = self._dots_of(cell.level, painter.device().devicePixelRatio())
        top = middle - ink.caption_metrics.height() * 0.56 - dots.deviceIndependentSize().height() / 2
        painter.drawPixmap(QPointF(area.x(), top), dots)
        painter.setFont(ink.caption)
        painter.setPen(ink.colours["sub"])
        painter.drawText(QPointF(area.x(), middle + ink.caption_metrics.ascent() + 1), cell.text)

    def _dots_of(self, level: int, ratio: float) -> QPixmap:
        """The dots of a level, drawn once."""
        found = self._pictures.get((level, ratio))
        if found is None:
            side = theme().px(10)
            found = QPixmap(round(theme().px(46) * ratio), round(side * ratio))
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            draw_dots(painter, 0, side / 2, level)
            painter.end()
            self._pictures[level, ratio] = found
        return found

    def _act(self, painter: QPainter, area: QRect, cell: Cell, selected: bool) -> None:
        ink = self._ink
        metrics = ink.metrics[False]
        height = metrics.height() + 3 + ink.pill
        top = area.y() + max(0.0, (area.height() - height) / 2)
        painter.setFont(ink.fonts[False])
        painter.setPen(ink.colours["text"])
        painter.drawText(
            QPointF(area.x(), top + metrics.ascent()), self._broken(cell.text, area.width(), False, 1)[0]
        )
        self._pill(painter, QPointF(area.x(), top + metrics.height() + 2), area.width(), cell, selected)

    def _pill(self, painter: QPainter, at: QPointF, room: int, cell: Cell, selected: bool) -> None:
        ink = self._ink
        colour, ground = PILL_COLOURS[cell.kind]
        if selected and cell.kind in ("neutral", "tint"):
            ground = "surface"
        width = min(float(room), ink.caption_metrics.horizontalAdvance(cell.pill) + 18)
        box = QRectF(at.x(), at.y(), width, ink.pill)
        draw_box(painter, box, ink.pill / 2, ground)
        painter.setFont(ink.caption)
        painter.setPen(theme().colour(colour))
        words = ink.caption_metrics.elidedText(cell.pill, Qt.TextElideMode.ElideRight, width - 16)
        base = at.y() + (ink.pill - ink.caption_metrics.height()) / 2 + ink.caption_metrics.ascent()
        painter.drawText(QPointF(at.x() + 9, base), words)

    def _broken(self, text: str, width: int, bold: bool, most: int) -> list[str]:
        """The lines of a text, broken once for each width."""
        key = (text, width, bold, most)
        lines = self._lines.get(key)
        if lines is None:
            if len(self._lines) > _MOST_KEPT:
                self._lines.clear()
            lines = self._lines[key] = break_lines(" ".join(text.split()), self._ink.fonts[bold], width, most)
        return lines

    def _restyle(self) -> None:
        self._ink = _Ink()
        self._lines.clear()
        self._pictures.clear()


def break_lines(text: str, font: QFont, width: int, most: int) -> list[str]:
    """`text` in at most `most` lines, broken between words and after hyphens; what does not fit is elided."""
    metrics = QFontMetricsF(font)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    starts = []
    layout.beginLayout()
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    parts = [text[start:end].rstrip() for start, end in zip(starts, ends, strict=True)]
    return [metrics.elidedText(part, Qt.TextElideMode.ElideRight, width) for part in parts]
