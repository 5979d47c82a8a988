"""Grounds and lines that pages are built of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reseau_desktop.ui.kit.painting import draw_box, draw_focus
from reseau_desktop.ui.kit.theme import on_theme, theme
from reseau_desktop.ui.kit.tokens import Radius, Space


class Ground(QFrame):
    """A rounded box of one token, with a 1 px border of another when given; the base of cards and wells."""

    def __init__(
        self,
        layout: QLayout | None = None,
        *,
        ground: str = "surface",
        border: str = "",
        radius: int = Radius.FIELD,
        margins: tuple[int, int, int, int] | None = None,
    ) -> None:
        super().__init__()
        self._ground, self._border, self._radius = ground, border, radius
        if layout is not None:
            self.setLayout(layout)
            if margins is not None:
                layout.setContentsMargins(*margins)
        on_theme(self._restyle)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), self._radius, self._ground, self._border)
        painter.end()

    def _restyle(self) -> None:
        self.update()


class Card(Ground):
    """Surface with a 1 px line and a radius of 10; margins of 18 around ``layout`` unless told."""

    def __init__(
        self,
        layout: QLayout | None = None,
        margins: tuple[int, int, int, int] | None = (Space.CARD, Space.CARD, Space.CARD, Space.CARD),
    ) -> None:
        super().__init__(layout, ground="surface", border="line", radius=Radius.CARD, margins=margins)


class Well(Ground):
    """A box in the colour of the page, for something quoted inside a pane or a card."""

    def __init__(
        self, layout: QLayout | None = None, margins: tuple[int, int, int, int] | None = (12, 10, 12, 10)
    ) -> None:
        super().__init__(layout, ground="bg", margins=margins)


class Fill(Ground):
    """A quiet box in the fill colour, for a remark."""

    def __init__(
        self, layout: QLayout | None = None, margins: tuple[int, int, int, int] | None = (14, 10, 10, 10)
    ) -> None:
        super().__init__(layout, ground="fill", margins=margins)


class Tint(Ground):
    """A tinted box, for what is chosen or proposed."""

    def __init__(
        self, layout: QLayout | None = None, margins: tuple[int, int, int, int] | None = (12, 10, 12, 10)
    ) -> None:
        super().__init__(layout, ground="tint", margins=margins)


class Separator(QWidget):
    """A line of 1 px, lying or (``upright``) standing."""

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        on_theme(self._restyle)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("line"))
        painter.end()

    def _restyle(self) -> None:
        self.update()


class Foot(QWidget):
    """The fixed foot of a page: surface under a line of 1 px."""

    def __init__(self, layout: QLayout, margins: tuple[int, int, int, int] = (24, 12, 24, 12)) -> None:
        super().__init__()
        self.setLayout(layout)
        layout.setContentsMargins(*margins)
        on_theme(self._restyle)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("surface"))
        painter.fillRect(0, 0, self.width(), 1, theme().colour("line"))
        painter.end()

    def _restyle(self) -> None:
        self.update()


class Row(QAbstractButton):
    """A row that can be pointed at, focused and chosen: Enter, Space or a click emit ``activated``.

    To a screen reader it is a button called ``name``.
    """

    activated = Signal()

    def __init__(
        self,
        layout: QLayout | None = None,
        *,
        name: str = "",
        bar: bool = False,
        radius: int = Radius.SMALL,
        ground: str = "",
    ) -> None:
        """``bar`` draws the 3 px accent bar of a selected row; ``ground`` is the token of the row at rest."""
        super().__init__()
        self._bar, self._radius, self._ground = bar, radius, ground
        self._selected = False
        self.forced_state = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        if layout is not None:
            self.setLayout(layout)
        self.clicked.connect(self._was_clicked)
        on_theme(self._restyle)

    @property
    def selected(self) -> bool:
        """Whether the row is the chosen one."""
        return self._selected

    def set_selected(self, selected: bool) -> None:
        """Mark the row as chosen or not."""
        self._selected = selected
        self.update()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._selected:
            draw_box(painter, rect, 0 if self._bar else self._radius, "tint")
            if self._bar:
                painter.fillRect(QRectF(0, 0, 3, rect.height()), theme().colour("accent"))
        elif self.isDown():
            draw_box(painter, rect, self._radius, "tint2")
        elif self.underMouse() or self.forced_state == "hover":
            draw_box(painter, rect, self._radius, "hover")
        elif self._ground:
            draw_box(painter, rect, self._radius, self._ground)
        if self.hasFocus() or self.forced_state == "focus":
            draw_focus(painter, rect, self._radius)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _was_clicked(self) -> None:
        self.activated.emit()

    def _restyle(self) -> None:
        self.update()


class ScrollColumn(QScrollArea):
    """A column that scrolls up and down when it is too tall; fill ``column``."""

    def __init__(self, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = Space.BLOCK) -> None:
        super().__init__()
        self._flat = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.content = QWidget()
        self.content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(gap)
        self.setWidget(self.content)
        self.content.setAutoFillBackground(False)

    def set_flat(self, flat: bool) -> None:
        """Take the whole height of the content, for a place that scrolls by itself, or scroll again."""
        self._flat = flat
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if flat else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._flat and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        tall = 0
        if self._flat:
            has = self.column.hasHeightForWidth()
            tall = self.column.totalHeightForWidth(self.width()) if has else self.column.sizeHint().height()
        if self.minimumHeight() != tall:
            self.setMinimumHeight(tall)
