"""Rows that grow: one more blank row as soon as the last one is filled, or its words are gone back to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from ..kit import LineField, vbox


class GrowingRow(QWidget):
    """A row of fields; `edited` follows every change the user makes."""

    edited = Signal()

    def is_blank(self) -> bool:
        """Whether nothing is typed in the row."""
        raise NotImplementedError


R = TypeVar("R", bound=GrowingRow)


class GrowingRows(QWidget, Generic[R]):
    """At least `least` rows that `make` builds for their place (from 1); one more when the last one is in use."""

    edited = Signal()

    def __init__(self, make: Callable[[int], R], least: int = 1) -> None:
        super().__init__()
        self._make, self._least = make, least
        self.rows: list[R] = []
        self._column = vbox(gap=6, on=self)
        self.make_room(0)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def make_room(self, filled: int) -> list[R]:
        """Have rows for so many entries, the others taken away; returns them all."""
        count = max(self._least, filled)
        while len(self.rows) > count:
            row = self.rows.pop()
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        while len(self.rows) < count:
            self._grow()
        return self.rows

    def _grow(self) -> None:
        row = self._make(len(self.rows) + 1)
        row.edited.connect(self._on_edited)
        self.rows.append(row)
        self._column.addWidget(row)

    def _on_edited(self) -> None:
        if not self.rows[-1].is_blank():
            self._grow()
        self.edited.emit()

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        last = self.rows[-1]
        if new is not None and last.isAncestorOf(new) and not last.is_blank():
            self._grow()


class LineRow(GrowingRow):
    """A row of one line of text."""

    def __init__(self, placeholder: str, name: str) -> None:
        super().__init__()
        self.field = LineField("", placeholder, small=True, name=name)
        self.field.textEdited.connect(self.edited)
        vbox(self.field, on=self)

    def is_blank(self) -> bool:
        """Whether the line is empty."""
        return not self.field.text().strip()


class Lines(GrowingRows[LineRow]):
    """Lines of text that grow."""

    def texts(self) -> tuple[str, ...]:
        """The lines as typed, blank ones left out."""
        return tuple(row.field.text() for row in self.rows if not row.is_blank())

    def set_texts(self, texts: tuple[str, ...]) -> None:
        """Show these lines; `edited` is not emitted."""
        for place, row in enumerate(self.make_room(len(texts))):
            row.field.setText(texts[place] if place < len(texts) else "")
            row.field.setCursorPosition(0)
