"""Names that stay locked, why, and how to ask for the permission (R80)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...services.messages import Lock
from ..app_state import AppState
from ..kit import Fill, LockLine, button, clear_layout, vbox
from ..kit.adaptive import WordsAndActs


class Locks(QWidget):
    """One line for each lock. `leave_wanted` with the giver to ask and the person it is about."""

    leave_wanted = Signal(int, int)

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self._lines = vbox(gap=6, on=self)
        self.hide()

    def show_locks(self, locks: Sequence[Lock], person: int) -> None:
        """Show those locks; nothing at all without any."""
        clear_layout(self._lines)
        self.setVisible(bool(locks))
        for lock in locks:
            self._lines.addWidget(self._line(lock, person))

    def _line(self, lock: Lock, person: int) -> QWidget:
        line = LockLine(self._state.words(lock.reason))
        if lock.giver_id is None:
            return Fill(vbox(line))
        giver = lock.giver_id
        ask = button(self.tr("Ask for the permission"), "plain", small=True, icon="mail")
        ask.clicked.connect(lambda: self.leave_wanted.emit(giver, person))
        holder = QWidget()
        vbox(ask, on=holder)
        return Fill(vbox(WordsAndActs(line, holder, lambda: line.sizeHint().width())))
