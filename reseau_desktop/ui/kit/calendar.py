"""The small month that a date field opens, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from reseau_desktop.ui.kit.fonts import SEMIBOLD
from reseau_desktop.ui.kit.icons import icon
from reseau_desktop.ui.kit.theme import on_theme, theme

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class Calendar(QCalendarWidget):
    """A month to choose a day in: week numbers on the left, weekends in the secondary colour, no red."""

    def __init__(self) -> None:
        super().__init__()
        self.setFirstDayOfWeek(self.locale().firstDayOfWeek())
        self.setGridVisible(False)
        self._name("qt_calendar_prevmonth", QCoreApplication.translate("kit", "Previous month"))
        self._name("qt_calendar_nextmonth", QCoreApplication.translate("kit", "Next month"))
        on_theme(self._restyle)

    def _name(self, part: str, words: str) -> None:
        found = self.findChild(QToolButton, part)
        if isinstance(found, QToolButton):
            found.setToolTip(words)
            found.setAccessibleName(words)

    def _restyle(self) -> None:
        quiet, head = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(theme().colour("sub"))
        head.setForeground(theme().colour("sub"))
        head.setBackground(theme().colour("surface"))
        head.setFontWeight(SEMIBOLD)
        self.setHeaderTextFormat(head)
        for day in _WEEKEND:
            self.setWeekdayTextFormat(day, quiet)
        side = theme().px(16)
        for part, name in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            found = self.findChild(QToolButton, part)
            if isinstance(found, QToolButton):
                found.setIcon(icon(name, "sub", side))
                found.setIconSize(QSize(side, side))
