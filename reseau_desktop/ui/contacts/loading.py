"""Reads the contact table: a screenful at once, the rest in slices, so that the window opens at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ...services import contact_list
from ..app_state import AppState
from .listing import Scene

FIRST = 200
SLICE = 1000


class Loader(QObject):
    """Reads lines by name order: `first` with the first slice, `more` with each next one, `done` after the last."""

    first = Signal(list)
    more = Signal(list)
    done = Signal()

    def __init__(self, state: AppState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._at = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    @property
    def busy(self) -> bool:
        """Whether lines are still to come."""
        return self._timer.isActive()

    def start(self) -> None:
        """Read everything anew."""
        self._timer.stop()
        rows = contact_list.rows(self._state.session, 0, FIRST)
        self._at = len(rows)
        self.first.emit(rows)
        self._timer.start()

    def stop(self) -> None:
        """Read no further."""
        self._timer.stop()

    def finish(self) -> None:
        """Read what is left at once."""
        while self._timer.isActive():
            self._next()

    def _next(self) -> None:
        rows = contact_list.rows(self._state.session, self._at, SLICE)
        self._at += len(rows)
        if rows:
            self.more.emit(rows)
        if len(rows) < SLICE:
            self._timer.stop()
            self.done.emit()


def scene_of(state: AppState) -> Scene:
    """What the method says of everybody, today."""
    people = {one.id: one for one in state.network().contacts}
    return Scene(state.today, contact_list.overview(state.session), people)
