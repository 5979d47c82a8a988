"""The calendar drawn as a grid: weeks with their numbers, business days wide, weekends at a third of the width."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from html import escape

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from ..kit.painting import draw_box
from ..kit.theme import on_theme, theme
from ..kit.tokens import Radius
from .calendar_model import DAY_ROLE, WEEK, CalendarModel
from .cells import LEAST_HEIGHT, draw_cell, draw_item, full_height, places
from .entries import Day, Entry
from .heads import Head

_WEEKEND_SHARE = 0.34
_HEAD, _NUMBERS = 31, 30
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_Index = QModelIndex | QPersistentModelIndex


class _Cells(QStyledItemDelegate):
    """Draws a day with `draw_cell`, and around it what is chosen or has the focus."""

    def __init__(self, view: CalendarView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        day = index.data(DAY_ROLE)
        cell = QRectF(option.rect)
        painter.save()
        painter.setClipRect(cell)
        view = self._view
        draw_cell(painter, cell, day, view.number(day), full=view.full, more=view.more, public=view.public)
        if index == self._view.currentIndex():
            width = 3 if self._view.hasFocus() else 2
            draw_box(painter, cell.adjusted(1, 1, 0, 0), Radius.SMALL, border="accent", width=width)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(1, theme().px(LEAST_HEIGHT))


class CalendarView(QTableView):
    """A month in short items, or one week with whole reasons (`full`).

    Arrows move the chosen day, Page Up and Page Down turn the page, Enter goes to the pane. An item dragged to
    another day is `moved`; `landing` says where it would come down, None when it may not.
    """

    day_wanted = Signal(object)
    page_turned = Signal(int)
    confirmed = Signal()
    entry_chosen = Signal(object)
    moved = Signal(object, object)

    def __init__(
        self, say: Callable[[Day], str], landing: Callable[[Entry, date], date | None], *, full: bool = False
    ) -> None:
        super().__init__()
        self.full = full
        self.more, self.public = self.tr("+%1 more"), self.tr("public holiday")
        self._landing = landing
        self._model = CalendarModel(say)
        self._pressed: tuple[QPoint, Entry] | None = None
        self._dragged: tuple[QPoint, Entry] | None = None
        self._target: date | None = None
        self.setModel(self._model)
        self.setItemDelegate(_Cells(self))
        self.setHorizontalHeader(Head(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(Head(Qt.Orientation.Vertical, self))
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Calendar"))
        on_theme(self._restyle)

    def show_days(self, days: Sequence[Day], chosen: date) -> None:
        """Show whole weeks of days with one of them chosen."""
        self._cancel_drag()
        self._model.show(days)
        self.choose(chosen)
        self._fit()

    def choose(self, day: date) -> None:
        """Mark a day as the chosen one."""
        self.setCurrentIndex(self._model.index_of(day))

    def chosen(self) -> date | None:
        """The chosen day, None when it is not shown."""
        index = self.currentIndex()
        return self._model.day(index).date if index.isValid() else None

    def holds(self, day: date) -> bool:
        """Whether a day is shown."""
        return self._model.index_of(day).isValid()

    def days(self) -> Sequence[Day]:
        """The days shown."""
        return self._model.days

    def number(self, day: Day) -> str:
        """The number of a day, with its month on the first day shown and on the first of a month."""
        if day.date.day != 1 and day != self._model.days[0]:
            return str(day.date.day)
        if day.inside and day.date.day != 1:
            return str(day.date.day)
        name = QLocale().standaloneMonthName(day.date.month, QLocale.FormatType.ShortFormat)
        return f"{day.date.day} {name}"

    def place_of(self, entry_id: int, kind: str = "follow_up") -> QPoint | None:
        """The middle of the item of an entry, in coordinates of the viewport; None when it is not drawn."""
        for row in range(self._model.rowCount()):
            for column in range(WEEK):
                index = self._model.index(row, column)
                for place in places(QRectF(self.visualRect(index)), self._model.day(index), full=self.full):
                    if place.entry and (place.entry.item.id, place.entry.item.kind) == (entry_id, kind):
                        return place.rect.center().toPoint()
        return None

    def centre_of(self, day: date) -> QPoint:
        """The middle of the cell of a day, in coordinates of the viewport."""
        return self.visualRect(self._model.index_of(day)).center()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, chosen = event.key(), self.chosen()
        if key == Qt.Key.Key_Escape and self._dragged:
            self._cancel_drag()
        elif key in _PAGES:
            self.page_turned.emit(_PAGES[key])  # type: ignore[index]
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        elif chosen is not None and key in _STEPS:
            self.day_wanted.emit(chosen + timedelta(days=_STEPS[key]))  # type: ignore[index]
        elif chosen is not None and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            monday = chosen - timedelta(days=chosen.weekday())
            self.day_wanted.emit(monday if key == Qt.Key.Key_Home else monday + timedelta(days=WEEK - 1))
        else:
            event.ignore()

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        entry = self._entry_at(at)
        self.day_wanted.emit(self._model.day(index).date)
        if entry is not None:
            self.entry_chosen.emit(entry)
            if entry.movable:
                self._pressed = (at, entry)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None:
            return
        start, entry = self._pressed
        if self._dragged is None and (at - start).manhattanLength() < QApplication.startDragDistance():
            return
        self._dragged = (at, entry)
        index = self.indexAt(at)
        self._target = self._landing(entry, self._model.day(index).date) if index.isValid() else None
        allowed = self._target is not None
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor if allowed else Qt.CursorShape.ForbiddenCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        dragged, target = self._dragged, self._target
        self._cancel_drag()
        if dragged is not None and target is not None and target != dragged[1].day:
            self.moved.emit(dragged[1], target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.confirmed.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            entry = self._entry_at(event.pos())
            lines = (entry.short if not entry.name else f"{entry.kind} · {entry.name}", entry.why) if entry else ()
            QToolTip.showText(event.globalPos(), "".join(f"<p>{escape(line)}</p>" for line in lines if line), self)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    # drawing and sizes

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._dragged is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at, entry = self._dragged
        if self._target is not None:
            cell = QRectF(self.visualRect(self._model.index_of(self._target))).adjusted(2, 2, -1, -1)
            painter.setPen(QPen(theme().colour("accent"), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell, Radius.SMALL, Radius.SMALL)
        painter.setOpacity(0.85)
        draw_item(painter, QRectF(at.x() - 20, at.y() - 11, theme().px(130), theme().px(22)), entry)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        path = QPainterPath()
        corner = Radius.CARD - 1
        path.addRoundedRect(QRectF(self.rect()), corner, corner)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def _fit(self) -> None:
        weeks = self._model.rowCount()
        if not weeks:
            return
        wide, tall = self.viewport().width(), self.viewport().height()
        widths = self._widths(wide)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        least = theme().px(LEAST_HEIGHT)
        if self.full:
            least = max(least, *(full_height(day, wide) for day, wide in zip(self._model.days, widths, strict=True)))
        self.setMinimumHeight(self.horizontalHeader().height() + weeks * least)
        tall = max(tall, weeks * least)
        for row in range(weeks):
            share = tall * (row + 1) // weeks - tall * row // weeks
            self.setRowHeight(row, max(least, share))

    def _widths(self, wide: int) -> list[int]:
        busy = self.full and any(day.entries for day in self._model.days[5:WEEK])
        shares = [1.0] * 5 + [1.0 if busy else _WEEKEND_SHARE] * 2
        ends = [round(wide * sum(shares[: n + 1]) / sum(shares)) for n in range(WEEK)]
        return [end - start for start, end in zip([0, *ends], ends, strict=False)]

    def _entry_at(self, at: QPoint) -> Entry | None:
        index = self.indexAt(at)
        if not index.isValid():
            return None
        cell = QRectF(self.visualRect(index))
        found = places(cell, self._model.day(index), full=self.full)
        return next((one.entry for one in found if one.rect.contains(at)), None)

    def _cancel_drag(self) -> None:
        self._pressed = self._dragged = self._target = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def _restyle(self) -> None:
        self.horizontalHeader().setFixedHeight(theme().px(_HEAD))
        self.verticalHeader().setFixedWidth(theme().px(_NUMBERS))
        self._fit()
        self.viewport().update()
