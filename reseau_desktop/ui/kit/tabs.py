"""Tabs with counts, as in the preview of an import."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from reseau_desktop.ui.kit.fonts import REGULAR, SEMIBOLD
from reseau_desktop.ui.kit.layouts import FlowLayout
from reseau_desktop.ui.kit.painting import draw_box, draw_focus, draw_text
from reseau_desktop.ui.kit.text import text_width
from reseau_desktop.ui.kit.theme import on_theme, theme
from reseau_desktop.ui.kit.tokens import Radius, Size, Type


class Tab(QAbstractButton):
    """One tab: a word and how many things it holds."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._count = ""
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        on_theme(self._restyle)

    def set_count(self, count: str) -> None:
        """Show ``count`` in a pill beside the word; empty for none."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = 24 + text_width(self.text(), Type.BODY, SEMIBOLD)
        if self._count:
            width += 8 + self._pill_width()
        return QSize(width, theme().px(Size.SIDE_ITEM))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        on, rect = self.isChecked(), QRectF(self.rect())
        if self.underMouse() and not on:
            draw_box(painter, rect.adjusted(0, 4, 0, -4), Radius.SMALL, "hover")
        weight = SEMIBOLD if on else REGULAR
        draw_text(
            painter, rect.adjusted(12, 0, 0, 0), self.text(), Type.BODY, weight, colour=self._ink(), elide=False
        )
        if self._count:
            self._paint_count(painter)
        if on:
            painter.fillRect(QRectF(10, rect.bottom() - 3, rect.width() - 20, 3), theme().colour("accent"))
        if self.hasFocus():
            draw_focus(painter, rect, Radius.SMALL)
        painter.end()

    def _paint_count(self, painter: QPainter) -> None:
        high = theme().px(Size.PILL)
        width = self._pill_width()
        box = QRectF(self.width() - 12 - width, (self.height() - high) / 2, width, high)
        draw_box(painter, box, high / 2, "tint" if self.isChecked() else "hover")
        centre = Qt.AlignmentFlag.AlignCenter
        ink = "accent" if self.isChecked() else "sub"
        draw_text(painter, box, self._count, Type.CAPTION, SEMIBOLD, colour=ink, align=centre, elide=False)

    def _ink(self) -> str:
        return "accent" if self.isChecked() else "text"

    def _pill_width(self) -> int:
        return text_width(self._count, Type.CAPTION, SEMIBOLD) + theme().px(14)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Tabs(QWidget):
    """A line of tabs of which one is chosen; the arrow keys move the choice. ``chosen`` gives its key."""

    chosen = Signal(str)

    def __init__(self, tabs: tuple[tuple[str, str], ...], value: str = "", name: str = "") -> None:
        """``tabs`` are pairs of key and word; ``name`` is read out by screen readers."""
        super().__init__()
        self.setAccessibleName(name)
        self._tabs: dict[str, Tab] = {}
        self._group = QButtonGroup(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        layout = FlowLayout(self, 4)
        for key, word in tabs:
            tab = Tab(word)
            self._tabs[key] = tab
            self._group.addButton(tab)
            layout.addWidget(tab)
        self._group.buttonClicked.connect(self._clicked)
        if value:
            self.set_value(value)

    def value(self) -> str:
        """Return the key of the chosen tab, empty when none is."""
        return next((key for key, tab in self._tabs.items() if tab.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Choose the tab ``key``; KeyError when there is none."""
        self._tabs[key].setChecked(True)

    def set_count(self, key: str, count: str) -> None:
        """Show how many things the tab ``key`` holds."""
        self._tabs[key].set_count(count)

    def set_shown(self, key: str, shown: bool) -> None:
        """Show or hide the tab ``key``; a hidden one should not be the chosen one."""
        self._tabs[key].setVisible(shown)

    def _clicked(self, _tab: object) -> None:
        self.chosen.emit(self.value())
