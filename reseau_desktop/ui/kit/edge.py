"""The edge between a page and its pane: pulled with the pointer, or moved with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.ui.kit.theme import theme

WIDE = 5
STEP = 16


class PaneEdge(QWidget):
    """A narrow handle; ``moved`` gives by how many pixels the pane is to grow (to shrink when negative)."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._at: int | None = None
        self.setFixedWidth(WIDE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        words = QCoreApplication.translate("kit", "Width of the pane: left and right arrows change it")
        self.setAccessibleName(words)
        self.setToolTip(words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._at = round(event.globalPosition().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._at is not None:
            here = round(event.globalPosition().x())
            self.moved.emit(self._at - here)
            self._at = here

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._at = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: STEP, Qt.Key.Key_Right: -STEP}.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(steps)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        if self.hasFocus() or self.underMouse():
            painter.fillRect(self.width() - 3, 0, 3, self.height(), theme().colour("accent"))
        painter.end()
