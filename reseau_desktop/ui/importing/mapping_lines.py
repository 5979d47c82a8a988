"""The columns of a table, one line each: its name, its first values and what it holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...services.tables import Look
from ..kit import Combo, Label, Separator, WordsAndActs, button, clear_layout, theme, vbox
from . import mapping_words

MOST = 200
"""Columns shown; those beyond are read as the program guesses."""

_FIELD = 230


class ColumnLine(QWidget):
    """One column; `field` is the choice of what it holds."""

    def __init__(self, title: str, values: str, guess: str, now: str) -> None:
        super().__init__()
        self.title = Label(title, "bold", wrap=True)
        self.values = Label(values, "dense-sub", elide=True)
        self.values.setVisible(bool(values))
        said = QWidget()
        vbox(self.title, self.values, gap=1, on=said)
        name = self.tr("What “%1” holds").replace("%1", title)
        self.field = Combo(mapping_words.choices(guess, now), small=True, name=name)
        self.field.set_value(now)
        self.field.setAccessibleDescription(values)
        self.field.setMinimumContentsLength(14)
        self._line = WordsAndActs(said, self.field, lambda: theme().px(_FIELD), gap=12)
        vbox(self._line, margins=(0, 7, 0, 7), on=self)


class ColumnLines(QWidget):
    """All columns of a table, those without a value behind a button. `changed`: a choice has been made."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[int, ColumnLine] = {}
        self._fields: list[str] = []
        self._look: Look | None = None
        self._full = vbox(gap=0)
        self._empty = vbox(gap=0)
        self.more = button(self.tr("Show the columns without a value"), "flat", small=True, icon="chevron-down")
        self.more.clicked.connect(self._show_empty)
        self._rest = Label("", "caption", wrap=True)
        vbox(self._full, self.more, self._empty, self._rest, gap=4, on=self)

    def show_columns(self, look: Look, fields: Sequence[str]) -> None:
        """Show the columns of a table, each with its field."""
        self._look, self._fields = look, list(fields)
        self.lines = {}
        clear_layout(self._full)
        clear_layout(self._empty)
        full = [at for at in range(self._shown()) if look.values(at)]
        empty = [at for at in range(self._shown()) if not look.values(at)]
        for at in full or empty:
            self._add(at, full=True)
        self.more.setVisible(bool(full and empty))
        self.more.setText(self.tr("%n column(s) without a value in the first rows", "", len(empty)))
        beyond = len(look.names) - self._shown()
        self._rest.setVisible(beyond > 0)
        self._rest.setText(self.tr("%n further column(s) are read as the program guesses.", "", beyond))

    def fields(self) -> list[str]:
        """What all columns hold, in the order of the table."""
        return list(self._fields)

    def choose(self, column: int, field: str) -> None:
        """Say what a column holds, as if it were chosen in its line."""
        line = self.lines[column]
        line.field.set_value(field)
        self._chosen(column)

    def focus_first(self) -> None:
        """Put the focus on the first column."""
        for line in self.lines.values():
            line.field.setFocus()
            return

    def _shown(self) -> int:
        return min(MOST, len(self._fields))

    def _add(self, at: int, *, full: bool) -> None:
        if self._look is None:
            return
        guess = self._look.guess[at] if at < len(self._look.guess) else ""
        title = self._look.names[at] or self.tr("Column %1").replace("%1", str(at + 1))
        values = mapping_words.short(" · ".join(self._look.values(at)))
        line = ColumnLine(mapping_words.short(title), values, guess, self._fields[at])
        line.field.activated.connect(lambda _index, column=at: self._chosen(column))
        self.lines[at] = line
        into = self._full if full else self._empty
        if into.count():
            into.addWidget(Separator())
        into.addWidget(line)

    def _show_empty(self) -> None:
        first = self._full.count() > 0
        missing = [at for at in range(self._shown()) if at not in self.lines]
        for at in missing:
            self._add(at, full=False)
        self.more.setVisible(False)
        if first and missing:
            self.lines[missing[0]].field.setFocus()

    def _chosen(self, column: int) -> None:
        self._fields[column] = self.lines[column].field.value()
        self.changed.emit()
