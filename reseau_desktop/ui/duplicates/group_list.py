"""The groups of people who may be one as a list: names, reasons, and whether it is sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...services.duplicates import Suspects
from ..kit import on_theme, theme
from ..kit.fonts import SEMIBOLD
from ..kit.painting import draw_avatar, draw_box, draw_focus, draw_pill, draw_text, initials, pill_width
from ..kit.text import line_height, plain_tip
from ..kit.tokens import Radius, Size, Type

_DISC = 36
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group as the list shows it."""

    group: Suspects
    title: str
    reasons: str
    pill: str


class GroupModel(QAbstractListModel):
    """The rows of the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[GroupRow] = []

    def show_rows(self, rows: Sequence[GroupRow]) -> None:
        """Show these groups."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{row.title}\n{row.reasons}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.reasons, row.pill) if part)
        return None


class _GroupDelegate(QStyledItemDelegate):
    """Disc with initials, names, reasons, a pill."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        high = line_height(Type.DENSE) + line_height(Type.CAPTION) + 16
        return QSize(theme().px(200), max(theme().px(Size.ROW_TWO_LINES), high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, GroupModel)
        row = model.rows[index.row()]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(0, 1, 0, -1)
        if selected:
            draw_box(painter, box, Radius.SMALL, "tint")
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, box, Radius.SMALL, "hover")
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, box, Radius.SMALL)
        disc = theme().px(_DISC)
        circle = QRectF(box.x() + 10, box.center().y() - disc / 2, disc, disc)
        draw_avatar(painter, circle, initials(row.title.split(" · ")[0]), "surface" if selected else "tint")
        right = box.right() - 12
        if row.pill:
            width = min(pill_width(row.pill), box.width() / 3)
            draw_pill(
                painter, right - width, box.center().y() - theme().px(Size.PILL) / 2, row.pill, "done", widest=width
            )
            right -= width + 8
        left = box.x() + 20 + disc
        first, second = line_height(Type.DENSE), line_height(Type.CAPTION)
        top = box.center().y() - (first + second) / 2
        draw_text(painter, QRectF(left, top, right - left, first), row.title, Type.DENSE, SEMIBOLD)
        area = QRectF(left, top + first, right - left, second)
        draw_text(painter, area, row.reasons, Type.CAPTION, colour="sub")


class GroupList(QListView):
    """The list; `chosen` gives the place of the group that is shown beside it, -1 for none."""

    chosen = Signal(int)

    def __init__(self, model: GroupModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_GroupDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(lambda now, _before: self.chosen.emit(now.row()))
        on_theme(self._restyle)

    def go(self, at: int) -> None:
        """Choose the group at that place, if it is there."""
        index = self.model().index(at, 0)
        if index.isValid():
            self.setCurrentIndex(index)

    def at(self) -> int:
        """The place of the chosen group, -1 for none."""
        return self.currentIndex().row()

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
