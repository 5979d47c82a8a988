"""Rows of fields that grow: the last one is always empty and waits for more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ..kit import LineField, button, hbox, vbox


class _Line(QWidget):
    """The fields of one row and its ×."""

    def __init__(self, hints: Sequence[str], shares: Sequence[int], name: str) -> None:
        super().__init__()
        self.fields = [LineField("", hint, small=True, name=f"{name}, {hint}") for hint in hints]
        self.away = button("", "icon", small=True, icon="x", tooltip=self.tr("Remove"))
        policy = self.away.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.away.setSizePolicy(policy)
        parts = [(field, share) for field, share in zip(self.fields, shares, strict=True)]
        hbox(*parts, self.away, gap=8, on=self)

    def values(self) -> tuple[str, ...]:
        """What the fields say."""
        return tuple(field.text().strip() for field in self.fields)

    def put(self, values: Sequence[str]) -> None:
        """Show other values without a word to anybody."""
        for field, value in zip(self.fields, values, strict=True):
            if field.text().strip() != value:
                with QSignalBlocker(field):
                    field.setText(value)
                    field.setCursorPosition(0)


class LineRows(QWidget):
    """Rows of one or several fields. `edited` while typing, `committed` when a row was taken away.

    `made` is called with each new field, so that it can be watched.
    """

    edited = Signal()
    committed = Signal()

    def __init__(
        self,
        hints: Sequence[str],
        name: str,
        *,
        shares: Sequence[int] = (),
        most: int = 12,
        made: Callable[[QLineEdit], object] | None = None,
    ) -> None:
        super().__init__()
        self._hints, self._name, self._most, self._made = tuple(hints), name, most, made
        self._shares = tuple(shares) or (1,) * len(self._hints)
        self._lines: list[_Line] = []
        self._column = vbox(gap=6, on=self)
        self._settle()

    def values(self) -> tuple[tuple[str, ...], ...]:
        """The rows in which something stands."""
        return tuple(line.values() for line in self._lines if any(line.values()))

    def set_values(self, rows: Sequence[Sequence[str]]) -> None:
        """Show those rows and an empty one; a row that says the same already is left alone."""
        if self.values() == tuple(tuple(row) for row in rows):
            return
        while len(self._lines) > len(rows):
            self._drop(self._lines[-1])
        while len(self._lines) < len(rows):
            self._add()
        for line, row in zip(self._lines, rows, strict=True):
            line.put(row)
        self._settle()

    def fields(self) -> list[LineField]:
        """Every field, row by row."""
        return [field for line in self._lines for field in line.fields]

    def add(self, *values: str) -> None:
        """Fill the empty row."""
        self._lines[-1].put((*values, *("",) * (len(self._hints) - len(values))))
        self._settle()
        self.committed.emit()

    def remove(self, place: int) -> None:
        """Take a row away."""
        line = self._lines[place]
        self._drop(line)
        self._settle()
        self._lines[min(place, len(self._lines) - 1)].fields[0].setFocus()
        self.committed.emit()

    def _add(self) -> None:
        line = _Line(self._hints, self._shares, self._name)
        self._lines.append(line)
        self._column.addWidget(line)
        line.away.clicked.connect(lambda: self.remove(self._lines.index(line)))
        for field in line.fields:
            field.textChanged.connect(self._typed)
            field.returnPressed.connect(partial(self._next, field))
            if self._made is not None:
                self._made(field)

    def _drop(self, line: _Line) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _typed(self, _text: str) -> None:
        self._settle()
        self.edited.emit()

    def _settle(self) -> None:
        """Keep one empty row at the end, and only the filled ones with an ×."""
        if len(self._lines) < self._most and (not self._lines or any(self._lines[-1].values())):
            self._add()
        for line in self._lines:
            line.away.setVisible(any(line.values()) or line is not self._lines[-1])

    def _next(self, field: LineField) -> None:
        fields = self.fields()
        place = fields.index(field) + 1
        if place < len(fields):
            fields[place].setFocus()
