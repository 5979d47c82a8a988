"""Frames of a page: its column, its pane, and how they share the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reseau_desktop.ui.kit.edge import PaneEdge
from reseau_desktop.ui.kit.frames import ScrollColumn
from reseau_desktop.ui.kit.theme import on_theme, theme
from reseau_desktop.ui.kit.tokens import Size, Space

_LEAST_MAIN = 480
LEAST_PANE, MOST_PANE = 280, 560


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

    def reveal(self, part: QWidget) -> None:
        """Scroll to a part of the column, once it is laid out."""
        if self.area is not None:
            QTimer.singleShot(0, part, lambda area=self.area: area.ensureWidgetVisible(part))

    def set_flat(self, flat: bool, least: int) -> None:
        """Grow to the whole content, or to ``least`` pixels when a part of the page scrolls, or scroll again."""
        if self.area is not None:
            self.area.set_flat(flat)
        else:
            self.setMinimumHeight(max(least, self.column.minimumSize().height()) if flat else 0)


class DetailPane(QFrame):
    """The pane at the right of a page, 330 wide: ``column`` scrolls, ``foot`` stays at the bottom."""

    def __init__(self, name: str, *, width: int = Size.PANE, gap: int = Space.M) -> None:
        """``name`` is what a screen reader says of the pane."""
        super().__init__()
        self.setAccessibleName(name)
        self._width = width
        self._under = False
        self.area = ScrollColumn((20, 22, 19, 12), gap)
        self.column = self.area.column
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(20, 0, 19, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 12)
        outer.setSpacing(8)
        outer.addWidget(self.area, 1)
        outer.addLayout(self.foot)
        on_theme(self._restyle)

    def wanted_width(self) -> int:
        """Return the width of the pane beside the page, in pixels."""
        return theme().px(self._width)

    def own_width(self) -> int:
        """Return the width of the pane at a font scale of 1, as it is or as the user pulled it."""
        return self._width

    def set_own_width(self, width: int) -> None:
        """Make the pane so wide at a font scale of 1, within what still serves."""
        self._width = min(MOST_PANE, max(LEAST_PANE, width))
        self._restyle()

    def set_under(self, under: bool) -> None:
        """Lay the pane under the page, at full width and without a scroll bar of its own, or beside it."""
        self._under = under
        self.area.set_flat(under)
        self._restyle()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("surface"))
        line = (0, 0, self.width(), 1) if self._under else (0, 0, 1, self.height())
        painter.fillRect(*line, theme().colour("line"))
        painter.end()

    def _restyle(self) -> None:
        if self._under:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.setFixedWidth(self.wanted_width())
        self.update()


class SplitPage(QScrollArea):
    """A page and its pane side by side; when the window is narrow or the font large, the pane goes under."""

    def __init__(self, main: Page, pane: DetailPane, edge: PaneEdge | None = None) -> None:
        """``edge`` lets the user pull the pane wider or narrower."""
        super().__init__()
        self.main, self.pane, self.edge = main, pane, edge
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(main, 1)
        if edge is not None:
            self._box.addWidget(edge)
            edge.moved.connect(self._pull)
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

    def _pull(self, pixels: int) -> None:
        wide = min(self.pane.wanted_width() + pixels, self.width() - theme().px(_LEAST_MAIN))
        self.pane.set_own_width(round(wide / theme().scale))
        self._arrange()

    def _arrange(self) -> None:
        narrow = not self.pane.isHidden() and self.width() < self.pane.wanted_width() + theme().px(_LEAST_MAIN)
        kind = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != kind:
            self._box.setDirection(kind)
        self.pane.set_under(narrow)
        if self.edge is not None:
            self.edge.setVisible(not narrow and not self.pane.isHidden())
        self.main.set_flat(narrow, self.viewport().height() * 3 // 4)
