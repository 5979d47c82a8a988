"""How long the form was worked on; two minutes are enough (R81)."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ...domain.message import say
from ..app_state import AppState
from ..kit import IconLabel, Label, hbox

_MINUTE = 60
_IDLE_AFTER = 60


class Stopwatch(QWidget):
    """Counts seconds while it is shown and the form is worked on; it stands after a minute without an edit."""

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self.seconds = 0
        self._idle = 0
        self._spent = Label("", "bold")
        hbox(IconLabel("timer", "sub", 18), self._spent, Label(self.tr("of two minutes"), "sub"), gap=6, on=self)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    def start(self, seconds: int) -> None:
        """Count on from so many seconds."""
        self.seconds, self._idle = seconds, 0
        self._timer.start()
        self._tell()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def edited(self) -> None:
        """The form is worked on."""
        self._idle = 0

    def tick(self) -> None:
        """One second has gone by."""
        self._idle += 1
        if self.isVisible() and self._idle <= _IDLE_AFTER:
            self.seconds += 1
            self._tell()

    def words(self) -> str:
        """The time as it is shown."""
        return self._spent.text()

    def _tell(self) -> None:
        minutes, rest = divmod(self.seconds, _MINUTE)
        message = say("form.spent", m=minutes, s=f"{rest:02}") if minutes else say("form.spent_seconds", s=rest)
        self._spent.setText(self._state.words(message))
        self.setAccessibleName(f"{self._spent.text()} {self.tr('of two minutes')}")
