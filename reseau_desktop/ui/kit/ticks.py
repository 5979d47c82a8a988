"""Check boxes and radio buttons whose words wrap."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

from reseau_desktop.ui.kit.painting import draw_box
from reseau_desktop.ui.kit.text import lay_out, no_mnemonic, text_width
from reseau_desktop.ui.kit.theme import on_theme, theme
from reseau_desktop.ui.kit.tokens import Type

_GAP = 8


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


_MARK = ((4.6, 9.3), (7.6, 12.3), (13.4, 6.1))


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


class _Worded:
    """What the two have in common: an indicator, then words that wrap beside it."""

    @staticmethod
    def prepare(owner: QAbstractButton) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        owner.setSizePolicy(policy)
        owner.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @staticmethod
    def words(owner: QAbstractButton) -> str:
        return owner.text().replace("&&", "&")

    @staticmethod
    def margin() -> int:
        return 4

    @classmethod
    def hint(cls, owner: QAbstractButton) -> QSize:
        side = theme().px(18) + 2 * cls.margin()
        if not owner.text():
            return QSize(side, side)
        wide = min(text_width(owner, cls.words(owner)), theme().px(480)) + 2
        return QSize(side + _GAP + wide, cls.height(owner, side + _GAP + wide))

    @classmethod
    def height(cls, owner: QAbstractButton, width: int) -> int:
        side = theme().px(18) + 2 * cls.margin()
        if not owner.text():
            return side
        layout = lay_out(cls.words(owner), owner.font(), width - side - _GAP)
        lines = sum(layout.lineAt(i).height() for i in range(layout.lineCount()))
        return max(side, int(lines + 0.999) + 2 * cls.margin())

    @classmethod
    def indicator(cls, owner: QAbstractButton) -> QRectF:
        side = theme().px(18)
        first = max(side, owner.fontMetrics().height()) if owner.text() else owner.height() - 2 * cls.margin()
        return QRectF(cls.margin(), cls.margin() + max(0, (first - side) // 2), side, side)

    @classmethod
    def paint_words(cls, owner: QAbstractButton, painter: QPainter) -> None:
        if not owner.text():
            return
        left = theme().px(18) + 2 * cls.margin() + _GAP
        layout = lay_out(cls.words(owner), owner.font(), owner.width() - left)
        lines = sum(layout.lineAt(i).height() for i in range(layout.lineCount()))
        one_line = layout.lineCount() == 1
        top = (owner.height() - lines) / 2 if one_line else cls.margin()
        painter.setPen(theme().colour("text" if owner.isEnabled() else "ctl"))
        layout.draw(painter, QPointF(left, top))


class CheckBox(QCheckBox):
    """A tick; ``text`` is plain (an ampersand is shown as it is). Without words it needs ``name``."""

    def __init__(self, text: str = "", *, checked: bool = False, name: str = "", dense: bool = False) -> None:
        super().__init__(no_mnemonic(text))
        self._dense = dense
        if name:
            self.setAccessibleName(name)
        self.setChecked(checked)
        _Worded.prepare(self)
        on_theme(self._restyle)

    def sizeHint(self) -> QSize:
        return _Worded.hint(self)

    def minimumSizeHint(self) -> QSize:
        side = theme().px(18) + 2 * _Worded.margin()
        return QSize(side + (_GAP + theme().px(48) if self.text() else 0), side)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _Worded.height(self, width)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        box = _Worded.indicator(self)
        draw_tick(painter, box, checked=self.isChecked(), enabled=self.isEnabled(), focused=self.hasFocus())
        _Worded.paint_words(self, painter)
        painter.end()

    def _restyle(self) -> None:
        self.setFont(theme().font(Type.DENSE if self._dense else Type.BODY))
        self.updateGeometry()


class RadioButton(QRadioButton):
    """One of several; ``text`` is plain. Without words it needs ``name``."""

    def __init__(self, text: str = "", *, checked: bool = False, name: str = "", dense: bool = False) -> None:
        super().__init__(no_mnemonic(text))
        self._dense = dense
        if name:
            self.setAccessibleName(name)
        self.setChecked(checked)
        _Worded.prepare(self)
        on_theme(self._restyle)

    def sizeHint(self) -> QSize:
        return _Worded.hint(self)

    def minimumSizeHint(self) -> QSize:
        side = theme().px(18) + 2 * _Worded.margin()
        return QSize(side + (_GAP + theme().px(48) if self.text() else 0), side)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _Worded.height(self, width)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        box = _Worded.indicator(self)
        draw_radio(painter, box, checked=self.isChecked(), enabled=self.isEnabled(), focused=self.hasFocus())
        _Worded.paint_words(self, painter)
        painter.end()

    def _restyle(self) -> None:
        self.setFont(theme().font(Type.DENSE if self._dense else Type.BODY))
        self.updateGeometry()
