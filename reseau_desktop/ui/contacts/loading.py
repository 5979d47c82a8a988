"""Reads the contact table: a screenful at once, the rest in slices, so that the window opens at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ...domain.people import people_of
from ...services import contact_list
from ..app_state import AppState
from .columns import COLUMNS
from .listing import Scene
from .table_model import ContactsModel

FIRST = 200
SLICE = 1000


class Loader(QObject):
    """Fills the model by name order. When it holds lines already, these stay until all new ones are read.

    `began` after the first slice, `done` after the last one; `again` tells that lines were there before.
    """

    began = Signal()
    done = Signal()

    def __init__(self, state: AppState, model: ContactsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._model = state, model
        self._at = 0
        self._gathered: list[contact_list.ContactRow] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    @property
    def busy(self) -> bool:
        """Whether lines are still to come."""
        return self._timer.isActive()

    @property
    def again(self) -> bool:
        """Whether new lines are gathered behind those shown."""
        return self._gathered is not None

    def start(self) -> None:
        """Read everything anew."""
        self._timer.stop()
        rows = contact_list.rows(self._state.session, 0, FIRST)
        self._at = len(rows)
        self._gathered = rows if self._model.size() and not self._model.partial else None
        self._timer.start()
        if self._gathered is None:
            self._model.replace(rows)
            self._model.partial = True
            self.began.emit()

    def finish(self) -> None:
        """Read what is left at once."""
        while self._timer.isActive():
            self._next()

    def hand_over(self) -> None:
        """Put what was gathered in place of the lines shown."""
        gathered, self._gathered = self._gathered, None
        if gathered is not None:
            self._model.replace(gathered)

    def warm(self, column: int = 0) -> None:
        """Reckon the keys of one column after the other while nothing else is to be done."""
        if column < len(COLUMNS) and not self.busy:
            self._model.warm(column)
            QTimer.singleShot(0, self, lambda: self.warm(column + 1))

    def _next(self) -> None:
        rows = contact_list.rows(self._state.session, self._at, SLICE)
        self._at += len(rows)
        if self._gathered is not None:
            self._gathered.extend(rows)
        elif rows:
            self._model.append(rows)
        if len(rows) < SLICE:
            self._timer.stop()
            self._model.partial = False
            self.done.emit()


def scene_of(state: AppState) -> Scene:
    """What the method says of everybody, today."""
    return Scene(state.today, contact_list.overview(state.session), people_of(state.network().contacts).by_id)
