"""My part of the talk, on a slider (R69)."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from ..kit import Label, hbox, on_theme, theme

STEP = 5
_UNSAID_AT = 50


class _Slider(QSlider):
    def sizeHint(self) -> QSize:
        return QSize(theme().px(150), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(60), super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the form; it never says a figure by accident


class TalkShare(QWidget):
    """A slider from 0 to 100 percent by fives; nothing is said until it is moved or pressed."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said = False
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(STEP)
        self.slider.setPageStep(2 * STEP)
        self.slider.setToolTip(self.tr("The other person speaks: thirty percent for you, or less, is a good share."))
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderPressed.connect(self._pressed)
        self._words = Label("", "dense-bold")
        name = Label(self.tr("my share of the talk"), "dense-sub")
        hbox(name, self.slider, self._words, on=self)
        self.set_value(None)
        on_theme(self._restyle)

    def value(self) -> int | None:
        """The percentage, None while it is not said."""
        return self.slider.value() if self._said else None

    def set_value(self, percent: int | None) -> None:
        """Show a percentage, or that none is said; `edited` is not emitted."""
        self.slider.blockSignals(True)
        self.slider.setValue(_UNSAID_AT if percent is None else percent)
        self.slider.blockSignals(False)
        self._said = percent is not None
        self._tell()

    def _moved(self, value: int) -> None:
        near = round(value / STEP) * STEP
        if near != value:
            self.slider.setValue(near)
            return
        self._pressed()

    def _pressed(self) -> None:
        self._said = True
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        said = self.tr("%1%").replace("%1", str(self.slider.value())) if self._said else self.tr("not said")
        self._words.setText(said if self._said else "–")
        name = self.tr("My share of the talk")
        self.slider.setAccessibleName(f"{name}, {said}")

    def _restyle(self) -> None:
        self.slider.updateGeometry()
        self._words.setMinimumWidth(theme().px(38))
