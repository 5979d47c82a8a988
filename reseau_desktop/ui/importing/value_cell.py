"""One side of a field in the differences of a card: a value that is read, ticked or chosen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ..kit import on_theme, theme
from ..kit.fonts import REGULAR, SEMIBOLD
from ..kit.painting import draw_box, draw_focus
from ..kit.text import lay_out, text_height, text_width
from ..kit.ticks import draw_radio, draw_tick
from ..kit.tokens import Radius, Type
from ..photos import picture

MOST_TEXT = 600
_PADDING = 10
_MARK = 18
_THUMB = 44
_LAYOUTS = 4


class ValueCell(QAbstractButton):
    """One side of a line: its value, tinted when it is kept, with a radio button or a tick when it can be chosen."""

    def __init__(self, text: str, *, kind: str, kept: bool, empty: bool, name: str, photo: bytes = b"") -> None:
        """`kind`: "radio", "tick" or "" for a value that is only read; `photo`: bytes shown before the text."""
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self._layouts: dict[tuple[int, bool], QTextLayout] = {}
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_value(text, kind=kind, kept=kept, empty=empty, name=name, photo=photo)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        on_theme(self._restyle)

    def show_value(self, text: str, *, kind: str, kept: bool, empty: bool, name: str, photo: bytes = b"") -> None:
        """Show another value, said as when the cell is made; one that is only read cannot take the focus."""
        self.setChecked(kept)
        shown = (text, kind, empty, name, photo)
        if shown == self._shown:
            return
        self._shown = shown
        self._picture = picture(photo, 2 * theme().px(_THUMB))
        self._words = text if len(text) <= MOST_TEXT else f"{text[:MOST_TEXT]}…"
        self._kind, self._empty = kind, empty
        self._layouts.clear()
        self.setAccessibleName(f"{name}, {text}")
        self.setEnabled(bool(kind))
        self.update()

    def words(self) -> str:
        """The value as it is shown."""
        return self._words

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        least = theme().px(_MARK if self._picture is None else _THUMB)
        return max(least, text_height(self._layout(width))) + 14

    def sizeHint(self) -> QSize:
        width = self._left() + _PADDING + min(theme().px(220), text_width(self._words, Type.DENSE, SEMIBOLD))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        thumb = theme().px(_THUMB) + _PADDING if self._picture is not None else 0
        return QSize(self._left() - thumb + _PADDING + theme().px(60), theme().px(_MARK) + 14)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        kept = self.isChecked() and bool(self._kind)
        if kept:
            draw_box(painter, rect, Radius.FIELD, "tint")
        elif self._kind and self.underMouse():
            draw_box(painter, rect, Radius.FIELD, "hover")
        self._paint_mark(painter)
        self._paint_picture(painter)
        layout = self._layout(self.width())
        painter.setPen(theme().colour("sub" if self._empty else "text"))
        layout.draw(painter, QPointF(self._left(), (self.height() - text_height(layout)) / 2))
        if self.hasFocus():
            draw_focus(painter, rect, Radius.FIELD)
        painter.end()

    def _paint_mark(self, painter: QPainter) -> None:
        side = theme().px(_MARK)
        box = QRectF(_PADDING, (self.height() - side) / 2, side, side)
        if self._kind == "radio":
            draw_radio(painter, box, checked=self.isChecked())
        elif self._kind == "tick":
            draw_tick(painter, box, checked=self.isChecked())

    def _paint_picture(self, painter: QPainter) -> None:
        """The photo in a square with round corners, its middle."""
        if self._picture is None:
            return
        side = theme().px(_THUMB)
        box = QRectF(self._left() - side - _PADDING, (self.height() - side) / 2, side, side)
        cut = min(self._picture.width(), self._picture.height())
        source = QRectF((self._picture.width() - cut) / 2, (self._picture.height() - cut) / 2, cut, cut)
        path = QPainterPath()
        path.addRoundedRect(box, Radius.FIELD, Radius.FIELD)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(path)
        painter.drawPixmap(box, self._picture, source)
        painter.restore()

    def _layout(self, width: int) -> QTextLayout:
        """The words as they stand in a cell of that width; the last few are kept."""
        key = width, self.isChecked()
        if key not in self._layouts:
            if len(self._layouts) >= _LAYOUTS:
                self._layouts.clear()
            room = width - self._left() - _PADDING
            self._layouts[key] = lay_out(self._words, theme().font(Type.DENSE, self._weight()), room)
        return self._layouts[key]

    def _left(self) -> int:
        thumb = theme().px(_THUMB) + _PADDING if self._picture is not None else 0
        return _PADDING + (theme().px(_MARK) + 16 if self._kind else 0) + thumb

    def _weight(self) -> QFont.Weight:
        return SEMIBOLD if self.isChecked() and self._kind else REGULAR

    def _restyle(self) -> None:
        self._layouts.clear()
        self.updateGeometry()
        self.update()
