"""Two columns of equal width whose rows stand level; one under the other when there is no room for both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ..kit import on_theme, theme


class Paired(QWidget):
    """Two lists of widgets of the same length; below twice `least` pixels the second list follows the first."""

    def __init__(self, left: Sequence[QWidget], right: Sequence[QWidget], *, least: int = 380, gap: int = 20) -> None:
        super().__init__()
        self._left, self._right, self._least = left, right, least
        self._wide: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(14)
        self._place(wide=True)
        on_theme(self._arrange)

    def is_wide(self) -> bool:
        """Whether the two lists stand side by side."""
        return bool(self._wide)

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        size.setWidth(min(size.width(), theme().px(self._least)))
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._place(wide=self.width() >= 2 * theme().px(self._least) + self._grid.horizontalSpacing())

    def _place(self, *, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        for row, part in enumerate(self._left):
            self._grid.addWidget(part, row, 0)
        for row, part in enumerate(self._right, 0 if wide else len(self._left)):
            self._grid.addWidget(part, row, 1 if wide else 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if wide else 0)
