"""Segmented control: two to five exclusive choices side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from reseau_desktop.ui.kit.buttons import Button
from reseau_desktop.ui.kit.fonts import SEMIBOLD
from reseau_desktop.ui.kit.layouts import FlowLayout
from reseau_desktop.ui.kit.painting import draw_box
from reseau_desktop.ui.kit.text import no_mnemonic, text_width
from reseau_desktop.ui.kit.tokens import Type


class _Segment(Button):
    def __init__(self, text: str) -> None:
        super().__init__(no_mnemonic(text), "segment")
        self.setCheckable(True)
        self.toggled.connect(self._restyle)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        widest = text_width(self._words(), Type.DENSE, SEMIBOLD) + 26
        return QSize(widest, hint.height())


class Segmented(QWidget):
    """A box of choices of which at most one is on; the arrow keys move the choice.

    ``chosen`` gives the key of the choice the user makes (not when ``set_value`` is called).
    """

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], value: str = "", name: str = "") -> None:
        """``choices`` are pairs of key and words; ``name`` is read out by screen readers."""
        super().__init__()
        self._parts: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self._name = name
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        layout = FlowLayout(self, 2)
        layout.setContentsMargins(3, 3, 3, 3)
        for key, words in choices:
            self._add(key, words)
        self._group.buttonClicked.connect(self._clicked)
        self.set_value(value)

    def value(self) -> str:
        """Return the key of the choice that is on, empty when none is."""
        return next((key for key, part in self._parts.items() if part.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Turn on the choice ``key``, or none when it is empty; KeyError for an unknown key."""
        if key:
            self._parts[key].setChecked(True)
            return
        self._group.setExclusive(False)
        for part in self._parts.values():
            part.setChecked(False)
        self._group.setExclusive(True)

    def part(self, key: str) -> Button:
        """Return the button of the choice ``key``."""
        return self._parts[key]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), 8, "side")
        painter.end()

    def _add(self, key: str, words: str) -> None:
        part = _Segment(words)
        part.setAccessibleName(f"{self._name}, {words}" if self._name else words)
        self._parts[key] = part
        self._group.addButton(part)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(part)

    def _fit(self) -> None:
        """Be as tall as the choices need that wrap in this width."""
        tall = self.heightForWidth(self.width())
        if self.height() != tall or self.minimumHeight() != tall:
            self.setFixedHeight(tall)

    def _clicked(self, _part: object) -> None:
        self.chosen.emit(self.value())
