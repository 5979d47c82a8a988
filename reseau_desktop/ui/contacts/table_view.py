"""The contact table: selection, keyboard, dragging out, and a header that remembers its columns."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QEvent, QItemSelection, QItemSelectionModel, QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from ..kit import on_theme, theme
from ..kit.tokens import Size
from .columns import BY_KEY, COLUMNS
from .delegate import ContactDelegate
from .table_model import ContactsModel

_STATE = "contacts/columns"
_SORTED = "contacts/sorted"
_ROWS = QItemSelectionModel.SelectionFlag.Rows


class ContactsTable(QTableView):
    """The people as lines. `chosen` follows each change of the selection, `typed` letters typed on the table."""

    chosen = Signal()
    typed = Signal(str)
    copied = Signal()
    opened = Signal(int)
    resorted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, model: ContactsModel, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._scale = 1.0
        self.people = model
        self.setModel(model)
        self._paint = ContactDelegate(self, lambda index: model.cell(index.row(), index.column()))
        self.setItemDelegate(self._paint)
        self._set_up()
        self._set_up_header()
        self.selectionModel().selectionChanged.connect(self.chosen)
        self.selectionModel().currentChanged.connect(self._mark_focus)
        model.modelReset.connect(self._mark_focus)
        on_theme(self._restyle)

    # selection by people

    def selected_ids(self) -> list[int]:
        """The ids of the people selected, in the order shown."""
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(place) for place in range(chosen.count())]
        rows = sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})
        return [self.people.contact_id(row) for row in rows]

    def select_ids(self, ids: Iterable[int], current: int = 0) -> bool:
        """Select those people where they are shown, and go to `current` or the first; False when none is shown."""
        rows = self.people.rows_of(ids)
        if not rows:
            self.clearSelection()
            return False
        last = len(COLUMNS) - 1
        selection = QItemSelection()
        for row in rows:
            selection.select(self.people.index(row, 0), self.people.index(row, last))
        at = self.people.row_of(current) if current else rows[0]
        place = self.people.index(at if at >= 0 else rows[0], self._first_column())
        self.selectionModel().setCurrentIndex(place, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        return True

    def show_person(self, contact_id: int) -> bool:
        """Select one person and scroll there; False when the person is not shown."""
        if not self.select_ids([contact_id]):
            return False
        self.scrollTo(self.currentIndex())
        return True

    def scroll_to_value(self, place: int | None) -> None:
        """Go back to where one was, as far as there are lines."""
        if place is not None:
            self.updateGeometries()
            self.verticalScrollBar().setValue(place)

    # columns

    def visible_columns(self) -> list[str]:
        """The keys of the columns shown, from left to right."""
        header = self.horizontalHeader()
        order = sorted(range(len(COLUMNS)), key=header.visualIndex)
        return [COLUMNS[place].key for place in order if not self.isColumnHidden(place)]

    def show_column(self, key: str, shown: bool) -> None:
        """Show or hide a column; the name always stays."""
        if key != "name":
            self.setColumnHidden(BY_KEY[key], not shown)
            self._mark_ends()
            self._fit_rows()
            self.remember()

    def sorted_by(self) -> tuple[str, bool]:
        """The key of the column that is sorted by, and whether downwards."""
        header = self.horizontalHeader()
        down = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return COLUMNS[header.sortIndicatorSection()].key, down

    def sort_by(self, key: str, down: bool) -> None:
        """Sort by a column."""
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.sortByColumn(BY_KEY[key], order)

    def forget_columns(self) -> None:
        """Show the columns as they are at first."""
        header = self.horizontalHeader()
        for place, column in enumerate(COLUMNS):
            header.moveSection(header.visualIndex(place), place)
            self.setColumnHidden(place, not column.shown)
            self.setColumnWidth(place, theme().px(column.width))
        self._mark_ends()
        self._fit_rows()
        self.remember()

    def remember(self) -> None:
        """Keep columns and order for the next start."""
        self._settings.setValue(_STATE, self.horizontalHeader().saveState())
        self._settings.setValue("contacts/scale", self._scale)
        key, down = self.sorted_by()
        self._settings.setValue(_SORTED, f"{key} {'down' if down else 'up'}")

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.people.contact_id(self.currentIndex().row()))
        elif text and text.isprintable() and text != " " and plain:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(round(event.position().y())))
        super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_wanted.emit(at)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._be_opaque()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._be_opaque()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark_focus()

    # how it is set up

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Contacts"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.doubleClicked.connect(lambda index: self.opened.emit(self.people.contact_id(index.row())))

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(48)
        header.setAccessibleName(self.tr("Columns"))
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, column.width)
            self.setColumnHidden(place, not column.shown)
        self._restore()
        self._mark_ends()
        header.sectionMoved.connect(self._mark_ends)
        header.sectionMoved.connect(self.remember)
        header.sectionResized.connect(self._fit_rows)
        header.sortIndicatorChanged.connect(self._was_sorted)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        self.setSortingEnabled(True)

    def _restore(self) -> None:
        header = self.horizontalHeader()
        key, _, way = str(self._settings.value(_SORTED, "next up")).partition(" ")
        kept = self._settings.value(_STATE)
        if isinstance(kept, QByteArray) and header.restoreState(kept) and header.count() == len(COLUMNS):
            self._scale = float(str(self._settings.value("contacts/scale", 1.0)))
        self.setColumnHidden(0, False)
        order = Qt.SortOrder.DescendingOrder if way == "down" else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(BY_KEY.get(key, BY_KEY["next"]), order)

    def _was_sorted(self, *_: object) -> None:
        self.remember()
        self.resorted.emit()

    def _hover(self, row: int) -> None:
        if row != self._paint.hovered:
            before, self._paint.hovered = self._paint.hovered, row
            for each in (before, row):
                if each >= 0:
                    self.viewport().update(0, self.rowViewportPosition(each), self.width(), self.rowHeight(each))

    def _be_opaque(self) -> None:
        """Have nothing under the rows painted again with them; a style sheet that is applied takes this away."""
        self.viewport().setAutoFillBackground(True)

    def _mark_focus(self, *_: object) -> None:
        """Have the delegate frame the current row while the table has the focus."""
        current = self.currentIndex()
        self._paint.focused = current.row() if current.isValid() and self.hasFocus() else -1
        self.viewport().update()

    def _mark_ends(self, *_: object) -> None:
        """Tell the delegate which columns stand first and last, where the bar and the frame end."""
        header = self.horizontalHeader()
        shown = [at for at in range(header.count()) if not header.isSectionHidden(header.logicalIndex(at))]
        self._paint.first, self._paint.last = header.logicalIndex(shown[0]), header.logicalIndex(shown[-1])

    def _first_column(self) -> int:
        return self._paint.first

    def _fit_rows(self, *_: object) -> None:
        tall = any(column.tall and not self.isColumnHidden(place) for place, column in enumerate(COLUMNS))
        height = theme().px(Size.ROW_TWO_LINES if tall else Size.ROW)
        header = self.verticalHeader()
        header.setMinimumSectionSize(20)
        if header.defaultSectionSize() != height:
            header.setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height // 2)

    def _restyle(self) -> None:
        ratio = theme().scale / self._scale
        if ratio != 1:
            for place in range(len(COLUMNS)):
                if not self.isColumnHidden(place):
                    self.setColumnWidth(place, round(self.columnWidth(place) * ratio))
        self._scale = theme().scale
        self._fit_rows()
