"""The model of the contact table: a listing shown through declared columns; `data` is a look-up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...services.contact_list import ContactRow
from ..kit.text import plain_tip
from .columns import COLUMNS, Cell
from .listing import Filters, Listing, Scene

CELL = Qt.ItemDataRole.UserRole + 1
"""The role under which a cell gives its `Cell`."""
ID = Qt.ItemDataRole.UserRole + 2
"""The role under which a line gives the id of its contact."""
_NOWHERE = QModelIndex()
_NOTHING = Qt.ItemFlag.NoItemFlags
_LINE = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_MIME = ["text/vcard", "text/x-vcard", "text/plain", "text/uri-list"]

Index = QModelIndex | QPersistentModelIndex


class ContactsModel(QAbstractTableModel):
    """Contacts as lines. `carry` makes what is dragged out or copied from the ids of contacts.

    `partial` tells that only the first lines have been read so far.
    """

    def __init__(self, scene: Scene, carry: Callable[[list[int]], QMimeData], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._carry = carry
        self._listing = Listing(scene)
        self._cells: dict[int, tuple[Cell, ...]] = {}
        self.partial = False

    # what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._listing.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = _SHOWN.get(role)
        if shown is None or not index.isValid():
            return None
        return shown(self, index.row(), index.column())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return COLUMNS[section].words()
        return int(COLUMNS[section].align) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _LINE if index.isValid() else _NOTHING

    def mimeTypes(self) -> list[str]:
        return _MIME

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        return self._carry([self.contact_id(row) for row in rows])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(COLUMNS):
            declared = COLUMNS[column]
            self.layoutAboutToBeChanged.emit()
            kept = self._persistent()
            self._listing.sort(declared.key, declared.key_of, order is Qt.SortOrder.DescendingOrder)
            self._move(kept)
            self.layoutChanged.emit()

    # what the page asks

    def cell(self, row: int, column: int) -> Cell:
        """What a cell shows, reckoned once for each line that comes into sight."""
        index = self._listing.shown[row]
        cells = self._cells.get(index)
        if cells is None:
            line, scene = self._listing.rows[index], self._listing.scene
            cells = self._cells[index] = tuple(each.cell(line, scene) for each in COLUMNS)
        return cells[column]

    def line(self, row: int) -> ContactRow:
        """The line shown in that row."""
        return self._listing.rows[self._listing.shown[row]]

    def contact_id(self, row: int) -> int:
        """The id of the contact shown in that row."""
        return self.line(row).id

    def row_of(self, contact_id: int) -> int:
        """The row that shows a contact, -1 for none."""
        return self._listing.position(contact_id)

    def rows_of(self, ids: Iterable[int]) -> list[int]:
        """The rows that show those contacts, in order."""
        return self._listing.positions(frozenset(ids))

    def size(self) -> int:
        """How many contacts there are, shown or not."""
        return len(self._listing.rows)

    def archived(self) -> int:
        """How many of them are archived."""
        return self._listing.archived

    @property
    def scene(self) -> Scene:
        """What the method says of the people shown."""
        return self._listing.scene

    def replace(self, rows: list[ContactRow]) -> None:
        """Hold these lines in place of the ones before."""
        self._anew(lambda: self._listing.replace(rows))

    def append(self, rows: list[ContactRow]) -> None:
        """Add a slice at the end; `renew` sorts it in once all are there."""
        before = len(self._listing.shown)
        added = self._listing.append(rows)
        if added:
            shown = self._listing.shown
            self._listing.shown = shown[:before]
            self.beginInsertRows(QModelIndex(), before, before + len(added) - 1)
            self._listing.shown = shown
            self.endInsertRows()

    def renew(self, scene: Scene) -> None:
        """Sort and filter anew with what the method says by now."""
        self._anew(lambda: self._listing.renew(scene))

    def update_rows(self, rows: list[ContactRow], gone: frozenset[int], scene: Scene) -> None:
        """Show changed lines, new ones, and no longer those that are gone."""
        self._anew(lambda: self._listing.update(rows, gone, scene))

    def filter(self, filters: Filters) -> None:
        """Show only the lines wanted."""
        self._anew(lambda: self._listing.filter(filters), keep_cells=True)

    def search(self, text: str, found: Iterable[int] = ()) -> None:
        """Show the lines in which each word occurs, and those of the ids found elsewhere."""
        self._anew(lambda: self._listing.search(text, found), keep_cells=True)

    def warm(self, column: int) -> None:
        """Reckon what a column sorts by, before it is asked for."""
        self._listing.keys(COLUMNS[column].key, COLUMNS[column].key_of)

    def _anew(self, work: Callable[[], None], *, keep_cells: bool = False) -> None:
        self.beginResetModel()
        work()
        if not keep_cells:
            self._cells.clear()
        self.endResetModel()

    def _persistent(self) -> list[tuple[QModelIndex, int]]:
        return [(index, self.contact_id(index.row())) for index in self.persistentIndexList()]

    def _move(self, kept: list[tuple[QModelIndex, int]]) -> None:
        """Have selection and focus follow their people to where they are now."""
        if not kept:
            return
        rows, wanted = self._listing.rows, {number for _, number in kept}
        place = {rows[index].id: at for at, index in enumerate(self._listing.shown) if rows[index].id in wanted}
        for index, number in kept:
            at = place.get(number)
            self.changePersistentIndex(index, self.index(at, index.column()) if at is not None else QModelIndex())


_SHOWN: dict[int, Callable[[ContactsModel, int, int], object]] = {
    CELL: lambda model, row, column: model.cell(row, column),
    Qt.ItemDataRole.DisplayRole: lambda model, row, column: model.cell(row, column).text,
    Qt.ItemDataRole.ToolTipRole: lambda model, row, column: plain_tip(model.cell(row, column).spoken),
    Qt.ItemDataRole.AccessibleTextRole: lambda model, row, column: model.cell(row, column).spoken,
    Qt.ItemDataRole.TextAlignmentRole: lambda _model, _row, column: COLUMNS[column].align,
    ID: lambda model, row, _column: model.contact_id(row),
}
