"""A value that can be changed: its words, its field, and the way back to the usual value."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from ..kit import Label, NumberField, WordsAndActs, button, hbox, theme, vbox
from ..kit.theme import on_theme

_ROOM = 300
_FIELD = 110


class ValueRow(WordsAndActs):
    """Words at the left; at the right the field, and a button that puts back `usual`, there only when it serves.

    `changed` carries the value the user set, `reset` says that the usual one is wanted again. The field may show
    the value its own way: `shown` is an involution, minus for what counts back.
    """

    changed = Signal(int)
    reset = Signal()

    def __init__(
        self,
        title: str,
        notes: Sequence[QWidget],
        field: NumberField,
        usual: int,
        shown: Callable[[int], int] = lambda value: value,
    ) -> None:
        self.field, self._usual, self._shown = field, usual, shown
        field.setAccessibleName(title)
        self._words = QWidget()
        vbox(Label(title, "dense-bold", wrap=True), *notes, gap=2, on=self._words)
        back = self._in_words(usual)
        tip = self.tr("Back to the usual value: %1").replace("%1", back)
        self.back = button("", "icon", small=True, icon="rotate-ccw", tooltip=tip)
        self.back.setAccessibleName(f"{tip}, {title}")
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        acts = QWidget()
        hbox(field, self.back, None, gap=6, on=acts)
        super().__init__(self._words, acts, lambda: theme().px(_ROOM), gap=14)
        self._kept = usual
        self.show_value(usual)
        field.editingFinished.connect(self._leave)
        self.back.clicked.connect(self._go_back)
        on_theme(self._even)

    def show_value(self, value: int) -> None:
        """Show the value that holds."""
        self._kept = value
        with QSignalBlocker(self.field):
            self.field.setValue(self._shown(value))
        self.back.setVisible(value != self._usual)

    def _even(self) -> None:
        """Fields of one width, so that they stand in a column."""
        self.field.setMinimumWidth(theme().px(_FIELD))

    def _leave(self) -> None:
        value = self._shown(self.field.value())
        if value != self._kept:
            self.changed.emit(value)

    def _go_back(self) -> None:
        self.field.setFocus()
        self.reset.emit()

    def _in_words(self, value: int) -> str:
        shown = self._shown(value)
        special = self.field.specialValueText()
        if special and shown == self.field.minimum():
            return special
        return self.field.textFromValue(shown) + self.field.suffix()
