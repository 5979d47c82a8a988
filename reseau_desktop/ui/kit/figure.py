"""A figure of the campaign: number, fraction, label, bar and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from reseau_desktop.ui.kit.layouts import hbox, vbox
from reseau_desktop.ui.kit.painting import draw_box
from reseau_desktop.ui.kit.text import Label
from reseau_desktop.ui.kit.theme import on_theme, theme

BAR = 6


class Bar(QWidget):
    """A bar of 6 px filled to ``value`` (0 to 1), with an optional mark at a reference value."""

    def __init__(
        self, value: float = 0.0, *, colour: str = "accent", mark: float | None = None, name: str = ""
    ) -> None:
        super().__init__()
        self._value, self._colour, self._mark = value, colour, mark
        self.setAccessibleName(name)
        on_theme(self._restyle)

    def value(self) -> float:
        """Return the filled part, 0 to 1."""
        return self._value

    def set_value(self, value: float, mark: float | None = None) -> None:
        """Fill the bar to ``value``, held between 0 and 1."""
        self._value, self._mark = min(1.0, max(0.0, value)), mark
        self._restyle()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        high = theme().px(BAR)
        top = (self.height() - high) / 2
        draw_box(painter, QRectF(0, top, self.width(), high), high / 2, "line")
        if self._value > 0:
            draw_box(painter, QRectF(0, top, max(high, self.width() * self._value), high), high / 2, self._colour)
        if self._mark is not None:
            painter.fillRect(QRectF(self.width() * self._mark - 1, 0, 2, self.height()), theme().colour("text"))
        painter.end()

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(BAR) + (8 if self._mark is not None else 0))
        self.update()


class FigureBar(QWidget):
    """Number 22/600 and its fraction, then the label, the bar and the caption."""

    def __init__(
        self, number: str, fraction: str, label: str, value: float | None, caption: str, *, mark: float | None = None
    ) -> None:
        """``value`` is 0 to 1, or None when there is nothing to draw a bar of."""
        super().__init__()
        self._number = Label(number, "figure")
        self._fraction = Label(fraction, "dense-sub", wrap=True)
        self._label = Label(label, "dense", wrap=True)
        self._bar = Bar(0.0)
        self._caption = Label(caption, "caption", wrap=True)
        top = hbox(self._number, (self._fraction, 1, Qt.AlignmentFlag.AlignBottom), gap=6)
        vbox(top, self._label, 2, self._bar, 1, self._caption, gap=2, on=self)
        self.set_words(number, fraction, label, value, caption, mark=mark)

    def set_words(
        self, number: str, fraction: str, label: str, value: float | None, caption: str, *, mark: float | None = None
    ) -> None:
        """Change everything the figure says."""
        self._number.setText(number)
        self._fraction.setText(fraction)
        self._label.setText(label)
        self._bar.setVisible(value is not None)
        self._bar.set_value(value or 0.0, mark)
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        self.setAccessibleName(f"{label}: {number} {fraction}".strip())
        self.setAccessibleDescription(caption)
