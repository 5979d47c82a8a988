"""The days of the calendar as a table: a row a week, Monday to Sunday."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from .entries import Day

WEEK = 7
DAY_ROLE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex


class CalendarModel(QAbstractTableModel):
    """Whole weeks of days, the first one a Monday; `say` gives what a screen reader says of a day."""

    def __init__(self, say: Callable[[Day], str]) -> None:
        super().__init__()
        self._say = say
        self._days: list[Day] = []

    def show(self, days: Sequence[Day]) -> None:
        """Show these days instead; their number is a multiple of seven."""
        self.beginResetModel()
        self._days = list(days)
        self.endResetModel()

    @property
    def days(self) -> Sequence[Day]:
        """The days shown, in order."""
        return self._days

    def index_of(self, day: date) -> QModelIndex:
        """The index of a day, invalid when it is not shown."""
        if not self._days:
            return QModelIndex()
        place = (day - self._days[0].date).days
        if not 0 <= place < len(self._days):
            return QModelIndex()
        return self.index(place // WEEK, place % WEEK)

    def day(self, index: _Index) -> Day:
        """The day at an index."""
        return self._days[index.row() * WEEK + index.column()]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._days) // WEEK

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else WEEK

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        if role == DAY_ROLE:
            return self.day(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._say(self.day(index))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return QLocale().standaloneDayName(section + 1, QLocale.FormatType.LongFormat)
        return str(self._days[section * WEEK].date.isocalendar().week) if section * WEEK < len(self._days) else None
