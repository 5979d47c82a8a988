"""The sidebar: mark and name on top, pages below, tools at the foot."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reseau_desktop.ui.kit.fonts import REGULAR, SEMIBOLD
from reseau_desktop.ui.kit.icons import draw_icon
from reseau_desktop.ui.kit.layouts import hbox
from reseau_desktop.ui.kit.painting import draw_box, draw_focus, draw_text
from reseau_desktop.ui.kit.text import Label, text_width
from reseau_desktop.ui.kit.theme import on_theme, theme
from reseau_desktop.ui.kit.tokens import Radius, Size, Type


class Mark(QWidget):
    """The mark of the program: three linked dots."""

    def __init__(self) -> None:
        super().__init__()
        on_theme(self._restyle)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 24, self.height() / 24)
        accent = theme().colour("accent")
        painter.setPen(QPen(accent, 2))
        painter.drawPolyline([QPointF(6, 17), QPointF(12, 7), QPointF(19, 15)])
        painter.setBrush(accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(6, 17), 4, 4)
        painter.drawEllipse(QPointF(12, 7), 3, 3)
        painter.setBrush(theme().colour("side"))
        painter.setPen(QPen(accent, 2))
        painter.drawEllipse(QPointF(19, 15), 3.2, 3.2)
        painter.end()

    def _restyle(self) -> None:
        self.setFixedSize(theme().px(24), theme().px(24))
        self.update()


class SideItem(QAbstractButton):
    """One page in the sidebar: icon and word, no counter."""

    def __init__(self, text: str, icon: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon = icon
        on_theme(self.restyle)

    def sizeHint(self) -> QSize:
        px = theme().px
        return QSize(14 + px(20) + px(10) + text_width(self.text(), Type.BODY, SEMIBOLD) + 12, px(Size.SIDE_ITEM))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        rect, px = QRectF(self.rect()), theme().px
        on = self.isChecked()
        ground = "tint" if on else "hover" if self.underMouse() else ""
        draw_box(painter, rect, Radius.FIELD, ground)
        side = px(20)
        draw_icon(painter, self._icon, QRectF(14, (self.height() - side) // 2, side, side), "accent" if on else "sub")
        words = rect.adjusted(14 + side + px(10), 0, -4, 0)
        draw_text(
            painter, words, self.text(), Type.BODY, SEMIBOLD if on else REGULAR, colour="accent" if on else "text"
        )
        if self.hasFocus():
            draw_focus(painter, rect, Radius.FIELD)
        painter.end()

    def restyle(self) -> None:
        """Take the sizes of the theme."""
        self.updateGeometry()
        self.update()


class Sidebar(QFrame):
    """The list of pages; Up and Down move in it, Tab leaves it. ``chosen`` gives the key of the page asked for."""

    chosen = Signal(str)

    def __init__(self, title: str, name: str) -> None:
        """``title`` is the name of the program, ``name`` what a screen reader says of the list."""
        super().__init__()
        self.setAccessibleName(name)
        self._items: dict[str, SideItem] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(12, 0, 12, 16)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        head = hbox(8, Mark(), 4, Label(title, "brand"), None, gap=4, margins=(12, 0, 12, 0))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 18, 1, 0)
        outer.setSpacing(16)
        outer.addLayout(head)
        outer.addWidget(scroll, 1)
        self._scroll = scroll
        self._tops = 0
        on_theme(self._restyle)

    def add_item(self, key: str, text: str, icon: str, *, foot: bool = False, tooltip: str = "") -> SideItem:
        """Add a page (at the foot when ``foot``) and return its item."""
        item = SideItem(text, icon)
        item.setToolTip(tooltip)
        self._items[key] = item
        self._group.addButton(item)
        if foot:
            self._column.addWidget(item)
        else:
            self._column.insertWidget(self._tops, item)
            self._tops += 1
        self._restyle()
        return item

    def item(self, key: str) -> SideItem:
        """Return the item of the page ``key``; KeyError when there is none."""
        return self._items[key]

    def select(self, key: str) -> None:
        """Mark the page ``key`` as the open one; does not emit ``chosen``."""
        self._items[key].setChecked(True)

    def selected(self) -> str:
        """Return the key of the open page, empty when there is none."""
        return next((key for key, item in self._items.items() if item.isChecked()), "")

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("side"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme().colour("line"))
        painter.end()

    def _clicked(self, _item: object) -> None:
        self.chosen.emit(self.selected())

    def _restyle(self) -> None:
        for item in self._items.values():
            item.restyle()
        widest = max((item.sizeHint().width() for item in self._items.values()), default=0)
        self.setFixedWidth(max(Size.SIDEBAR, widest + 25))
        self.update()
