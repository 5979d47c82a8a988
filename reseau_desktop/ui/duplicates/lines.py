"""The people of a group beside each other, field by field: a tick or a radio button says what stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ...services.comparing import Value
from ...services.joining_lines import JoinLine
from ..importing.field_lines import MOST_LINES
from ..importing.value_cell import ValueCell
from ..importing.words import field_name, size_words
from ..kit import Label, Separator, clear_layout, on_theme, theme, vbox
from ..kit.tokens import Size
from ..labels import words

_LEAST = 170
"""Pixels a column needs to be read; below that the people stand under each other."""

KEEP = "keep"
"""The name of the line that says which contact remains."""


class JoinLines(QWidget):
    """All lines of a group; `picked` gives a line and the place of the person whose value was clicked."""

    picked = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self._body = vbox(gap=0, on=self)
        self._views: list[_Line] = []
        self._shapes: list[object] = []
        self._lines: list[JoinLine] = []
        self._names: list[str] = []
        on_theme(self._restyle)

    @property
    def cells(self) -> list[list[ValueCell]]:
        """The cells of each line, one a person."""
        return [view.cells for view in self._views]

    def show_lines(self, lines: Sequence[JoinLine], names: Sequence[str]) -> None:
        """Show these lines of people of these names."""
        some = list(lines[:MOST_LINES])
        shapes: list[object] = [tuple(names), *(_shape(line) for line in some)]
        self._lines = some
        if shapes == self._shapes:
            for view, line in zip(self._views, some, strict=True):
                view.settle(line)
            return
        self._shapes, self._names = shapes, list(names)
        clear_layout(self._body)
        self._views = []
        for at, line in enumerate(some):
            if at:
                self._body.addWidget(Separator())
            view = _Line(line, self._title(line), self._names)
            view.picked.connect(lambda person, at=at: self.picked.emit(self._lines[at], person))
            self._body.addWidget(view)
            self._views.append(view)
        if len(lines) > MOST_LINES:
            self._body.addWidget(Label(self.tr("and %n more field(s)", "", len(lines) - MOST_LINES), "caption"))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        people = max(1, len(self._names))
        wide = self.width() >= theme().px(Size.LABEL_COLUMN + _LEAST * people) and people <= 4
        for view in self._views:
            view.set_wide(wide)

    def _restyle(self) -> None:
        for view in self._views:
            view.forget_width()
        self._arrange()

    def _title(self, line: JoinLine) -> str:
        own = {KEEP: self.tr("Remains"), "circle": self.tr("Circle"), "closeness": self.tr("Closeness")}
        return own.get(line.name) or field_name(line.name, line.types, line.label)


class _Line(QWidget):
    """One field: its name, and the value of each person."""

    picked = Signal(int)

    def __init__(self, line: JoinLine, title: str, names: Sequence[str]) -> None:
        super().__init__()
        self._title = Label(title, "dense-sub", wrap=True)
        kind = "" if line.same else "tick" if line.several else "radio"
        self.cells: list[ValueCell] = []
        for at, side in enumerate(line.sides):
            text = self._words(line, side)
            cell = ValueCell(
                text,
                kind=kind if side is not None or kind == "radio" else "",
                kept=_kept(line, side),
                empty=side is None,
                name=f"{title}, {names[at]}",
                photo=side.picture if side is not None else b"",
            )
            cell.clicked.connect(lambda _on=False, at=at: self.picked.emit(at))
            self.cells.append(cell)
        own = line.name == KEEP
        self._sides = [Label("" if own else name, "caption", wrap=True) for name in names]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 4, 14, 4)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._wide: bool | None = None

    def settle(self, line: JoinLine) -> None:
        """Show what has become of the same values."""
        for cell, side in zip(self.cells, line.sides, strict=True):
            cell.setChecked(_kept(line, side))
            cell.updateGeometry()

    def forget_width(self) -> None:
        """Lay everything out anew next time."""
        self._wide = None

    def set_wide(self, wide: bool) -> None:
        """Lay the people beside each other, or one under the other."""
        if wide == self._wide:
            return
        self._wide = wide
        for part in (self._title, *self.cells, *self._sides):
            self._grid.removeWidget(part)
        for column in range(len(self.cells) + 2):
            self._grid.setColumnStretch(column, 0)
        for side in self._sides:
            side.setVisible(not wide and bool(side.text()))
        self._title.setMinimumWidth(theme().px(Size.LABEL_COLUMN) if wide else 0)
        self._title.setMaximumWidth(theme().px(Size.LABEL_COLUMN) if wide else 16_777_215)
        if wide:
            self._grid.addWidget(self._title, 0, 0, Qt.AlignmentFlag.AlignVCenter)
            for column, cell in enumerate(self.cells, 1):
                self._grid.addWidget(cell, 0, column)
                self._grid.setColumnStretch(column, 1)
            return
        self._grid.addWidget(self._title, 0, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        for row, (side, cell) in enumerate(zip(self._sides, self.cells, strict=True)):
            self._grid.addWidget(side, 2 * row + 1, 0)
            self._grid.addWidget(cell, 2 * row + 2, 0)

    def _words(self, line: JoinLine, side: Value | None) -> str:
        if side is None:
            return self.tr("empty")
        if line.method:
            return words(line.name, side.text)
        if side.size is not None:
            return self.tr("picture, %1").replace("%1", size_words(side.size))
        return side.text or self.tr("picture")


def _kept(line: JoinLine, side: Value | None) -> bool:
    """Whether a side stays; where one is chosen and none stays, the empty one does."""
    if side is not None:
        return side.kept
    return not line.several and not any(one is not None and one.kept for one in line.sides)


def _shape(line: JoinLine) -> object:
    """Everything of a line but what is kept."""
    texts = tuple((one.text, one.mark) if one is not None else None for one in line.sides)
    return line.name, line.types, line.label, line.same, texts
