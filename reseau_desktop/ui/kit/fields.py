"""Fields to write and choose in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, QRectF, Qt, QTime, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from reseau_desktop.ui.kit.calendar import Calendar
from reseau_desktop.ui.kit.icons import draw_icon
from reseau_desktop.ui.kit.theme import on_theme, theme
from reseau_desktop.ui.kit.tokens import Size

_CHEVRON = 16


class LineField(QLineEdit):
    """One line of plain text, 36 high or 30 when ``small``; ``leading`` names an icon at its left."""

    def __init__(
        self, text: str = "", placeholder: str = "", *, small: bool = False, leading: str = "", name: str = ""
    ) -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setProperty("small", small)
        self.setAccessibleName(name or placeholder)
        self.setCursorPosition(0)
        self._leading = leading
        on_theme(self._restyle)

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)  # type: ignore[arg-type]
        if self._leading:
            side = theme().px(18)
            painter = QPainter(self)
            draw_icon(painter, self._leading, QRectF(9, (self.height() - side) // 2, side, side))
            painter.end()

    def _restyle(self) -> None:
        if self._leading:
            self.setTextMargins(theme().px(18) + 8, 0, 0, 0)


class TextField(QPlainTextEdit):
    """Several lines of plain text, ``lines`` high at least and growing with its content up to ``most`` lines.

    Tab goes to the next field.
    """

    submitted = Signal()

    def __init__(
        self,
        text: str = "",
        placeholder: str = "",
        *,
        lines: int = 2,
        most: int = 8,
        small: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(text)
        self._lines, self._most = lines, max(lines, most)
        self.setPlaceholderText(placeholder)
        self.setProperty("small", small)
        self.setAccessibleName(name or placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        on_theme(self._fit)

    def text(self) -> str:
        """Return the whole text."""
        return self.toPlainText()

    def _fit(self, *_: object) -> None:
        self.ensurePolished()
        lines = min(self._most, max(self._lines, int(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * int(self.document().documentMargin()) + 12)


class Combo(QComboBox):
    """A choice in a list; the wheel moves it only when it has the focus."""

    def __init__(
        self, choices: Sequence[tuple[str, str]] = (), value: str = "", *, small: bool = False, name: str = ""
    ) -> None:
        """``choices`` are pairs of key and words."""
        super().__init__()
        self.setProperty("small", small)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for key, words in choices:
            self.addItem(words, key)
        if value:
            self.set_value(value)

    def value(self) -> str:
        """Return the key of the chosen line, empty when there is none."""
        data = self.currentData()
        return data if isinstance(data, str) else ""

    def set_value(self, key: str) -> None:
        """Choose the line of ``key``, or none when it is unknown."""
        self.setCurrentIndex(self.findData(key))

    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel_when_focused(self, event)

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)  # type: ignore[arg-type]
        _paint_chevron(self, "chevron-down")


class DateField(QDateEdit):
    """A date with a calendar to open, shown as ``pattern`` says or as the locale does, with the whole year."""

    def __init__(self, value: QDate | None = None, *, pattern: str = "", small: bool = False, name: str = "") -> None:
        super().__init__(value or QDate.currentDate())
        self.setProperty("small", small)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self._has_calendar = False
        self.setDisplayFormat(pattern or _whole_year(QLocale().dateFormat(QLocale.FormatType.ShortFormat)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        on_theme(self._restyle)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._prepare_calendar()
        super().enterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._prepare_calendar()
        super().focusInEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel_when_focused(self, event)

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)  # type: ignore[arg-type]
        _paint_chevron(self, "calendar")

    def _prepare_calendar(self) -> None:
        if not self._has_calendar:  # a month takes some milliseconds to make, and most fields never open theirs
            self._has_calendar = True
            self.setCalendarWidget(Calendar())

    def _restyle(self) -> None:
        _fit_spin(self, 0)


class TimeField(QTimeEdit):
    """An hour; the arrow keys move it."""

    def __init__(self, value: QTime | None = None, *, small: bool = False, name: str = "") -> None:
        super().__init__(value or QTime(9, 0))
        self.setProperty("small", small)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        on_theme(self._restyle)

    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel_when_focused(self, event)

    def _restyle(self) -> None:
        _fit_spin(self, 10)


class NumberField(QSpinBox):
    """A whole number with its unit; the arrow keys move it."""

    def __init__(
        self, value: int = 0, low: int = 0, high: int = 999, *, unit: str = "", small: bool = False, name: str = ""
    ) -> None:
        super().__init__()
        self.setRange(low, high)
        self.setValue(value)
        self.setSuffix(unit)
        self.setProperty("small", small)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        on_theme(self._restyle)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel_when_focused(self, event)

    def _restyle(self) -> None:
        _fit_spin(self, 10)


def _fit_spin(owner: QAbstractSpinBox, margin: int) -> None:
    small = bool(owner.property("small"))
    owner.setFixedHeight(theme().px(Size.CONTROL_SMALL if small else Size.CONTROL))
    owner.lineEdit().setTextMargins(margin, 0, 0, 0)


def _whole_year(pattern: str) -> str:
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def _wheel_when_focused(owner: QComboBox | QAbstractSpinBox, event: QWheelEvent) -> None:
    if not owner.hasFocus():
        event.ignore()
    elif isinstance(owner, QComboBox):
        QComboBox.wheelEvent(owner, event)
    else:
        QAbstractSpinBox.wheelEvent(owner, event)


def _paint_chevron(owner: QWidget, name: str) -> None:
    side = theme().px(_CHEVRON)
    painter = QPainter(owner)
    left, top = owner.width() - side - 8, (owner.height() - side) // 2
    draw_icon(painter, name, QRectF(left, top, side, side), "sub" if owner.isEnabled() else "ctl")
    painter.end()
