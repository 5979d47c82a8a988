"""What a section of the prep sheet is: fields bound to parts of the sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ...domain.meeting import PrepSheet
from ...reports.sheet import SheetInputs

Field = QLineEdit | QPlainTextEdit
_PARAGRAPH, _LINE = "\u2029", "\u2028"


@dataclass(frozen=True, slots=True)
class SheetDesk:
    """What the sections work with: the facts of the sheet, and whom to tell of a field that is typed in."""

    inputs: SheetInputs
    language: str


class SheetSection(QWidget):
    """A section of the sheet: `load` shows a sheet, `read` gives it back with what the fields say.

    `edited` while typing; `committed` when something was added, moved, removed or chosen, to be saved at once.
    """

    edited = Signal()
    committed = Signal()

    def __init__(self, watch: Callable[[Field], object]) -> None:
        super().__init__()
        self.watch = watch
        self._bound: list[tuple[str, Field]] = []

    def bind(self, path: str, field: Field) -> None:
        """Tie a field to a text of the sheet: "why", or "person.text" for a part of it."""
        self._bound.append((path, field))
        field.textChanged.connect(lambda *_: self.edited.emit())
        self.watch(field)

    def load(self, desk: SheetDesk, sheet: PrepSheet) -> None:
        """Show the sheet; fields that say the same already keep their cursor."""
        for path, field in self._bound:
            put(field, text_at(sheet, path))

    def read(self, sheet: PrepSheet) -> PrepSheet:
        """The sheet with what the fields say."""
        for path, field in self._bound:
            sheet = with_text(sheet, path, text_of(field))
        return sheet

    def first_field(self) -> QWidget | None:
        """Where the focus goes when the section opens."""
        return self._bound[0][1] if self._bound else None


def text_of(field: Field) -> str:
    """What stands in a field, no-break spaces as they are."""
    if isinstance(field, QLineEdit):
        return field.text()
    return field.document().toRawText().replace(_PARAGRAPH, "\n").replace(_LINE, "\n")


def put(field: Field, text: str) -> None:
    """Show a text in a field without a word to anybody, unless it is there already."""
    if text_of(field) == text:
        return
    with QSignalBlocker(field):
        if isinstance(field, QLineEdit):
            field.setText(text)
            field.setCursorPosition(0)
        else:
            field.setPlainText(text)


def text_at(sheet: PrepSheet, path: str) -> str:
    """The text of the sheet at a path."""
    value: Any = sheet
    for name in path.split("."):
        value = getattr(value, name)
    return str(value)


def with_text(sheet: PrepSheet, path: str, text: str) -> PrepSheet:
    """The sheet with another text at a path."""
    name, _, part = path.partition(".")
    changes: dict[str, Any] = {name: replace(getattr(sheet, name), **{part: text}) if part else text}
    return replace(sheet, **changes)
