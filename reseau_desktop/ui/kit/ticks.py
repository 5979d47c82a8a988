"""Check boxes and radio buttons whose words wrap."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

from reseau_desktop.ui.kit.painting import draw_box
from reseau_desktop.ui.kit.text import lay_out, line_height, no_mnemonic, text_height, text_width
from reseau_desktop.ui.kit.theme import on_theme, theme
from reseau_desktop.ui.kit.tokens import Type

_GAP = 8
_MARGIN = 4
_WIDEST = 480
_MARK = ((4.6, 9.3), (7.6, 12.3), (13.4, 6.1))


def draw_tick(painter: QPainter, rect: QRectF, *, checked: bool, enabled: bool = True, focused: bool = False) -> None:
    """Draw a check box in the square ``rect``; also for delegates."""
    side = rect.width()
    radius = 4 * side / 18
    if checked:
        draw_box(painter, rect, radius, "accent" if enabled else "ctl")
        pen = QPen(theme().colour("on_accent" if enabled else "surface"), 2 * side / 18)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = [QPointF(rect.x() + x * side / 18, rect.y() + y * side / 18) for x, y in _MARK]
        painter.drawPolyline(points)
    else:
        draw_box(
            painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, "surface" if enabled else "fill", "ctl", width=1.4
        )
    if focused:
        draw_box(painter, rect.adjusted(-4, -4, 4, 4), radius + 4, border="accent", width=2)


def draw_radio(
    painter: QPainter, rect: QRectF, *, checked: bool, enabled: bool = True, focused: bool = False
) -> None:
    """Draw a radio button in the square ``rect``; also for delegates."""
    side = rect.width()
    inside = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    border = "accent" if checked and enabled else "ctl"
    draw_box(
        painter, inside, inside.width() / 2, "surface" if enabled else "fill", border, width=1.6 if checked else 1.4
    )
    if checked:
        dot = 8.8 * side / 18
        middle = QRectF(rect.center().x() - dot / 2, rect.center().y() - dot / 2, dot, dot)
        draw_box(painter, middle, dot / 2, "accent" if enabled else "ctl")
    if focused:
        ring = rect.adjusted(-4, -4, 4, 4)
        draw_box(painter, ring, ring.width() / 2, border="accent", width=2)


def _prepare(owner: QAbstractButton) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    owner.setSizePolicy(policy)
    owner.setAttribute(Qt.WidgetAttribute.WA_Hover)


def _words(owner: QAbstractButton) -> str:
    return owner.text().replace("&&", "&")


def _side() -> int:
    return theme().px(18) + 2 * _MARGIN


def _hint(owner: QAbstractButton, size: int) -> QSize:
    if not owner.text():
        return QSize(_side(), _side())
    width = _side() + _GAP + min(text_width(_words(owner), size), theme().px(_WIDEST))
    return QSize(width, _height(owner, size, width))


def _least(owner: QAbstractButton, size: int) -> QSize:
    words = _GAP + min(theme().px(48), text_width(_words(owner), size)) if owner.text() else 0
    return QSize(_side() + words, _side())


def _height(owner: QAbstractButton, size: int, width: int) -> int:
    if not owner.text():
        return _side()
    layout = lay_out(_words(owner), theme().font(size), width - _side() - _GAP)
    return max(_side(), text_height(layout) + 2 * _MARGIN)


def _indicator(owner: QAbstractButton, size: int) -> QRectF:
    side = theme().px(18)
    first = max(side, line_height(size)) if owner.text() else owner.height() - 2 * _MARGIN
    return QRectF(_MARGIN, _MARGIN + max(0, (first - side) // 2), side, side)


def _paint_words(owner: QAbstractButton, painter: QPainter, size: int) -> None:
    if not owner.text():
        return
    left = _side() + _GAP
    layout = lay_out(_words(owner), theme().font(size), owner.width() - left)
    top = (owner.height() - text_height(layout)) // 2 if layout.lineCount() == 1 else _MARGIN
    painter.setPen(theme().colour("text" if owner.isEnabled() else "ctl"))
    layout.draw(painter, QPointF(left, top))


class CheckBox(QCheckBox):
    """A tick; ``text`` is plain (an ampersand is shown as it is). Without words it needs ``name``."""

    def __init__(self, text: str = "", *, checked: bool = False, name: str = "", dense: bool = False) -> None:
        super().__init__(no_mnemonic(text))
        self._size = Type.DENSE if dense else Type.BODY
        if name:
            self.setAccessibleName(name)
        self.setChecked(checked)
        _prepare(self)
        on_theme(self._restyle)

    def sizeHint(self) -> QSize:
        return _hint(self, self._size)

    def minimumSizeHint(self) -> QSize:
        return _least(self, self._size)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _height(self, self._size, width)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        box = _indicator(self, self._size)
        draw_tick(painter, box, checked=self.isChecked(), enabled=self.isEnabled(), focused=self.hasFocus())
        _paint_words(self, painter, self._size)
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()


class RadioButton(QRadioButton):
    """One of several; ``text`` is plain. Without words it needs ``name``."""

    def __init__(self, text: str = "", *, checked: bool = False, name: str = "", dense: bool = False) -> None:
        super().__init__(no_mnemonic(text))
        self._size = Type.DENSE if dense else Type.BODY
        if name:
            self.setAccessibleName(name)
        self.setChecked(checked)
        _prepare(self)
        on_theme(self._restyle)

    def sizeHint(self) -> QSize:
        return _hint(self, self._size)

    def minimumSizeHint(self) -> QSize:
        return _least(self, self._size)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _height(self, self._size, width)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        box = _indicator(self, self._size)
        draw_radio(painter, box, checked=self.isChecked(), enabled=self.isEnabled(), focused=self.hasFocus())
        _paint_words(self, painter, self._size)
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
