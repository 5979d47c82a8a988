"""Parts that stand side by side while there is room, and one under the other when there is not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from reseau_desktop.ui.kit.layouts import FlowLayout
from reseau_desktop.ui.kit.theme import on_theme, theme

_WIDE = QBoxLayout.Direction.LeftToRight
_NARROW = QBoxLayout.Direction.TopToBottom


class WordsAndActs(QWidget):
    """Words on the left and acts on the right; the acts go under the words when both do not fit.

    ``room`` tells the width that the words ask for, in pixels.
    """

    def __init__(self, words: QWidget, acts: QWidget, room: Callable[[], int], gap: int = 8) -> None:
        super().__init__()
        self._words, self._acts, self._room = words, acts, room
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._box = QBoxLayout(_WIDE, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self._box.addWidget(words, 1)
        self._box.addWidget(acts, 0, Qt.AlignmentFlag.AlignVCenter)
        on_theme(self.arrange)

    def is_wide(self) -> bool:
        """Return whether the acts stand beside the words."""
        return self._box.direction() == _WIDE

    def arrange(self) -> None:
        """Choose between beside and under, for the present width and words."""
        wide = self._room() + self._box.spacing() + self._acts.sizeHint().width() <= self.width()
        wide = wide or self._acts.isHidden()
        if wide == self.is_wide():
            return
        self._box.setDirection(_WIDE if wide else _NARROW)
        self._box.setAlignment(self._acts, Qt.AlignmentFlag.AlignVCenter if wide else Qt.AlignmentFlag(0))
        layout = self._acts.layout()
        if isinstance(layout, FlowLayout):
            layout.set_align("right" if wide else "left")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()


class Columns(QWidget):
    """Widgets side by side in equal shares (or ``shares``), one under the other below ``least`` pixels each."""

    def __init__(self, *parts: QWidget, gap: int = 14, least: int = 320, shares: tuple[int, ...] = ()) -> None:
        super().__init__()
        self._count, self._least = len(parts), least
        self._box = QBoxLayout(_WIDE, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        for index, part in enumerate(parts):
            self._box.addWidget(part, shares[index] if shares else 1)
        on_theme(self._arrange)

    def is_wide(self) -> bool:
        """Return whether the widgets stand side by side."""
        return self._box.direction() == _WIDE

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        if self.is_wide():
            size.setWidth(min(size.width(), theme().px(self._least)))
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        items = (self._box.itemAt(i) for i in range(self._count))
        least = theme().px(self._least)
        need = sum(max(least, item.minimumSize().width()) for item in items if item is not None)
        need += self._box.spacing() * (self._count - 1)
        kind = _WIDE if need <= self.width() else _NARROW
        if self._box.direction() != kind:
            self._box.setDirection(kind)
