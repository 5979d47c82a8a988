"""A day as a small button that opens a month: for lists where a whole date field is too much."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from reseau_desktop.ui.kit.buttons import Button, button
from reseau_desktop.ui.kit.calendar import Calendar
from reseau_desktop.ui.kit.layouts import vbox

PATTERN = "ddd d MMM"


class DayButton(Button):
    """Shows a day, or ``none`` when there is none; a click, Enter or Space opens the month to choose another.

    ``picked`` gives the ``QDate`` the user chooses, null when the user takes the day back, which ``clear`` (the words
    of that act) allows. Days outside ``set_range`` cannot be chosen. Up and Down move the day by one.
    """

    picked = Signal(QDate)

    def __init__(
        self, day: QDate | None = None, *, name: str = "", none: str = "", clear: str = "", pattern: str = PATTERN
    ) -> None:
        super().__init__("", "plain", small=True)
        self._name, self._none, self._clear, self._pattern = name, none, clear, pattern
        self._day = QDate()
        self._least, self._most = QDate(), QDate()
        self.month: QFrame | None = None
        self.clicked.connect(self.open_month)
        self.set_day(day)

    def day(self) -> QDate:
        """Return the day shown, a null one when there is none."""
        return self._day

    def set_day(self, day: QDate | None) -> None:
        """Show another day, or none; ``picked`` is not emitted."""
        self._day = day or QDate()
        words = QLocale().toString(self._day, self._pattern) if self._day.isValid() else self._none
        self.setText(words)
        self.set_icon("" if self._day.isValid() else "calendar")
        whole = QLocale().toString(self._day, QLocale.FormatType.LongFormat) if self._day.isValid() else self._none
        self.setAccessibleName(f"{self._name}, {whole}" if self._name else whole)
        self.setToolTip(whole)

    def set_name(self, name: str) -> None:
        """Change what a screen reader says before the day."""
        self._name = name
        self.set_day(self._day)

    def set_range(self, least: QDate | None = None, most: QDate | None = None) -> None:
        """Limit the days that may be chosen; None for no limit."""
        self._least, self._most = least or QDate(), most or QDate()

    def open_month(self) -> None:
        """Open the month under the button; it closes by itself when a day is chosen or Escape pressed."""
        frame = QFrame(self, Qt.WindowType.Popup)
        frame.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = self._calendar()
        column = vbox(calendar, gap=4, margins=(4, 4, 4, 4), on=frame)
        if self._clear and self._day.isValid():
            column.addWidget(self._clearing())
        frame.destroyed.connect(self._month_gone)
        self.month = frame
        frame.move(self._place(frame))
        frame.show()
        calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if step and self._day.isValid():
            self._choose(self._day.addDays(step))
            return
        super().keyPressEvent(event)

    def _calendar(self) -> Calendar:
        calendar = Calendar()
        if self._least.isValid():
            calendar.setMinimumDate(self._least)
        if self._most.isValid():
            calendar.setMaximumDate(self._most)
        if self._day.isValid():
            calendar.setSelectedDate(self._day)
        calendar.clicked.connect(self._choose)
        calendar.activated.connect(self._choose)
        return calendar

    def _clearing(self) -> QWidget:
        clear = button(self._clear, "flat", small=True)
        clear.clicked.connect(lambda: self._choose(QDate()))
        return clear

    def _choose(self, day: QDate) -> None:
        if self.month is not None:
            self.month.close()
        if day.isValid() and (
            (self._least.isValid() and day < self._least) or (self._most.isValid() and day > self._most)
        ):
            return
        if day != self._day:
            self.set_day(day)
            self.picked.emit(day)

    def _month_gone(self) -> None:
        self.month = None

    def _place(self, frame: QFrame) -> QPoint:
        """Under the button, above it when the screen ends there, never past its sides."""
        size, free = frame.sizeHint(), self.screen().availableGeometry()
        below = self.mapToGlobal(QPoint(0, self.height() + 2))
        top = (
            below.y() if below.y() + size.height() <= free.bottom() else below.y() - self.height() - 4 - size.height()
        )
        return QPoint(max(free.left(), min(below.x(), free.right() - size.width())), max(free.top(), top))
