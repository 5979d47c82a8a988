"""The editor and the page side by side; when the window is narrow or the font large, the page goes under."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from ..kit import Page, ScrollColumn, on_theme, theme
from .preview_pane import PreviewPane

_LEAST_EDITOR = 540


class SheetSplit(QScrollArea):
    """`main` keeps its own scrolling part (`area`) while the page stands beside it."""

    def __init__(self, main: Page, area: ScrollColumn, pane: PreviewPane) -> None:
        super().__init__()
        self.main, self.pane, self._area = main, pane, area
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
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        on_theme(self.arrange)

    def is_narrow(self) -> bool:
        """Whether the page stands under the editor."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Choose between beside and under for the present width."""
        wanted = self.pane.wanted_width(self.width())
        alone = self.main.isHidden()
        narrow = not alone and self.width() - wanted < theme().px(_LEAST_EDITOR)
        kind = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != kind:
            self._box.setDirection(kind)
        self._area.set_flat(narrow)
        self.main.setMinimumHeight(0)
        self.pane.set_under(narrow, self.viewport().height())
        self.pane.setMinimumWidth(0)
        self.pane.setMaximumWidth(16_777_215)
        if not narrow and not alone:
            self.pane.setFixedWidth(wanted)
