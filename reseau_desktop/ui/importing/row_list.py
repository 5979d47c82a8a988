"""The cards of one tab as a list: a model over their rows, a delegate that paints them."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...services.previewing import Kind, PreviewRow
from ..app_state import AppState
from ..kit import on_theme, theme
from ..kit.fonts import SEMIBOLD
from ..kit.painting import draw_avatar, draw_box, draw_focus, draw_pill, draw_text, initials, pill_width
from ..kit.text import line_height, plain_tip
from ..kit.tokens import Radius, Size, Type
from . import review, words
from .review import Review

ROW = Qt.ItemDataRole.UserRole
"""The role under which the model gives the PreviewRow itself."""

_NOT_USUAL = "neutral"
_DISC = 36
_BATCH = 500
_DIGITS = "123456789"


class RowModel(QAbstractListModel):
    """The rows of one tab of a review; its words are made when they are shown."""

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._review = Review()
        self._tab = review.NEW
        self._shown = 0

    def show_tab(self, looked: Review, tab: str) -> None:
        """Show the rows of that tab."""
        self.beginResetModel()
        self._review, self._tab = looked, tab
        self._shown = len(looked.rows[tab])
        self.endResetModel()

    def grow(self) -> None:
        """Show the rows that have come since."""
        count = len(self._review.rows[self._tab])
        if count > self._shown:
            self.beginInsertRows(QModelIndex(), self._shown, count - 1)
            self._shown = count
            self.endInsertRows()

    def touch(self, at: int | None = None) -> None:
        """The choice of a row, or of all, has changed."""
        if self._shown:
            first, last = (0, self._shown - 1) if at is None else (at, at)
            self.dataChanged.emit(self.index(first), self.index(last))

    def row(self, at: int) -> PreviewRow:
        """The row at that place."""
        return self._review.rows[self._tab][at]

    def choice(self, at: int) -> str:
        """What is to be done with the row at that place."""
        return self._review.choice(self.row(at))

    def is_usual(self, at: int) -> bool:
        """Whether that is what is done when nothing is chosen."""
        return self.choice(at) == (review.CHOICES[self._tab] or ("",))[0]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._shown

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row(index.row())
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(one for one in (self.name(row), self.note(row)) if one))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            choice = self.choice(index.row())
            parts = (self.name(row), words.note_of(row, self._state), words.choice_words(choice) if choice else "")
            return ", ".join(part for part in parts if part)
        return None

    def name(self, row: PreviewRow) -> str:
        """What a card is called in the list; a rejected one by its place in the file."""
        if row.name or row.kind is not Kind.REJECTED:
            return row.name or self.tr("Without a name")
        return self.tr("Card %1, line %2").replace("%1", str(row.number)).replace("%2", str(row.line))

    def note(self, row: PreviewRow) -> str:
        """The line under the name."""
        return words.note_of(row, self._state)


class RowDelegate(QStyledItemDelegate):
    """Disc with initials, name, what changes, and the choice in a pill."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        high = line_height(Type.DENSE) + line_height(Type.CAPTION) + 16
        return QSize(theme().px(200), max(theme().px(Size.ROW_TWO_LINES), high))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, RowModel)
        at = index.row()
        row = model.row(at)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        area: QRect = option.rect
        box = QRectF(area).adjusted(0, 1, 0, -1)
        if selected:
            draw_box(painter, box, Radius.SMALL, "tint")
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, box, Radius.SMALL, "hover")
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, box, Radius.SMALL)
        disc = theme().px(_DISC)
        name, choice = model.name(row), model.choice(at)
        letters = "!" if row.kind is Kind.REJECTED else initials(name)
        draw_avatar(
            painter,
            QRectF(box.x() + 10, box.center().y() - disc / 2, disc, disc),
            letters,
            "surface" if selected else "tint",
        )
        right = box.right() - 12
        if choice:
            right = self._pill(painter, box, right, words.choice_words(choice), usual=model.is_usual(at)) - 8
        left = box.x() + 20 + disc
        self._words(painter, QRectF(left, box.y(), right - left, box.height()), name, model.note(row))

    def _pill(self, painter: QPainter, box: QRectF, right: float, text: str, *, usual: bool) -> float:
        width = min(pill_width(text), box.width() / 2.4)
        top = box.center().y() - theme().px(Size.PILL) / 2
        draw_pill(painter, right - width, top, text, "tint" if usual else _NOT_USUAL, widest=width)
        return right - width

    def _words(self, painter: QPainter, area: QRectF, name: str, note: str) -> None:
        first, second = line_height(Type.DENSE), line_height(Type.CAPTION)
        top = area.center().y() - (first + (second if note else 0)) / 2
        draw_text(painter, QRectF(area.x(), top, area.width(), first), name, Type.DENSE, SEMIBOLD)
        if note:
            draw_text(painter, QRectF(area.x(), top + first, area.width(), second), note, Type.CAPTION, colour="sub")


class RowList(QListView):
    """The list of a tab; `chosen` gives the place of the row that is shown beside it, -1 for none.

    `entered`: the Enter key; `numbered`: a digit from 1, for the choice of that number.
    """

    chosen = Signal(int)
    entered = Signal()
    numbered = Signal(int)

    def __init__(self, model: RowModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._moved)
        on_theme(self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.text() in _DIGITS and event.text():
            self.numbered.emit(int(event.text()))
        else:
            super().keyPressEvent(event)

    def go(self, at: int) -> None:
        """Choose the row at that place, if it is there."""
        index = self.model().index(at, 0)
        if index.isValid():
            self.setCurrentIndex(index)

    def at(self) -> int:
        """The place of the chosen row, -1 for none."""
        return self.currentIndex().row()

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(current.row())

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
