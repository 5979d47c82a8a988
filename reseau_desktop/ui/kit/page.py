"""Frames of a page: its column, its pane, and how they share the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reseau_desktop.ui.kit.frames import ScrollColumn
from reseau_desktop.ui.kit.theme import on_theme, theme
from reseau_desktop.ui.kit.tokens import Size, Space

_LEAST_MAIN = 480


class Page(QWidget):
    """The column of a page, with margins of 24 and 14 between blocks; fill ``column``.

    With ``scroll`` the column scrolls as a whole; otherwise one of its parts takes the height that is left.
    """

    def __init__(
        self, *, scroll: bool = False, margins: tuple[int, int, int, int] = (24, 20, 24, 20), gap: int = Space.BLOCK
    ) -> None:
        super().__init__()
        if scroll:
            self.area: ScrollColumn | None = ScrollColumn(margins, gap)
            outer = QVBoxLayout(self)
            outer.setContentsMargins(0, 0, 0, 0)
            outer.addWidget(self.area)
            self.column = self.area.column
        else:
            self.area = None
            self.column = QVBoxLayout(self)
            self.column.setContentsMargins(*margins)
            self.column.setSpacing(gap)


class DetailPane(QFrame):
    """The pane at the right of a page, 330 wide: ``column`` scrolls, ``foot`` stays at the bottom."""

    def __init__(self, name: str, *, width: int = Size.PANE, gap: int = Space.M) -> None:
        """``name`` is what a screen reader says of the pane."""
        super().__init__()
        self.setAccessibleName(name)
        self._width = width
        self._under = False
        self.area = ScrollColumn((22, 22, 20, 12), gap)
        self.column = self.area.column
        self.area.content.installEventFilter(self)
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(22, 0, 20, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 12)
        outer.setSpacing(8)
        outer.addWidget(self.area, 1)
        outer.addLayout(self.foot)
        on_theme(self._restyle)

    def wanted_width(self) -> int:
        """Return the width of the pane beside the page, in pixels."""
        return theme().px(self._width)

    def set_under(self, under: bool) -> None:
        """Lay the pane under the page, at full width and without a scroll bar of its own, or beside it."""
        self._under = under
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if under else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.area.setVerticalScrollBarPolicy(policy)
        self._restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._under:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._under:
            self._fit()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("surface"))
        line = (0, 0, self.width(), 1) if self._under else (0, 0, 1, self.height())
        painter.fillRect(*line, theme().colour("line"))
        painter.end()

    def _fit(self) -> None:
        layout = self.area.content.layout()
        if layout is not None:
            width = max(1, self.width() - 1)
            tall = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
            if self.area.minimumHeight() != tall:
                self.area.setMinimumHeight(tall)

    def _restyle(self) -> None:
        if self._under:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
            self._fit()
        else:
            self.area.setMinimumHeight(0)
            self.setFixedWidth(self.wanted_width())
        self.update()


class SplitPage(QScrollArea):
    """A page and its pane side by side; when the window is narrow or the font large, the pane goes under."""

    def __init__(self, main: QWidget, pane: DetailPane) -> None:
        super().__init__()
        self.main, self.pane = main, pane
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(main, 1)
        self._box.addWidget(pane)
        main.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        on_theme(self._arrange)

    def is_narrow(self) -> bool:
        """Return whether the pane is under the page."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = not self.pane.isHidden() and self.width() < self.pane.wanted_width() + theme().px(_LEAST_MAIN)
        kind = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != kind:
            self._box.setDirection(kind)
        self.pane.set_under(narrow)
        self.main.setMinimumHeight(self.viewport().height() * 3 // 4 if narrow else 0)
