"""The quarter of an hour of a call, counted down (R52)."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ..kit import IconLabel, Label, button, hbox

CALL_MINUTES = 15
_TICK_MS = 500


class CallTimer(QWidget):
    """Starts and pauses; `stopped` gives the minutes spoken so far, rounded up."""

    stopped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._before = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show)
        self._left = Label("", "bold")
        self._note = Label("", "dense-sub")
        self.act = button(self.tr("Start the call"), "soft", small=True, icon="timer")
        self.act.clicked.connect(self._turn)
        hbox(IconLabel("timer", "sub", 16), self._left, self._note, 6, self.act, gap=6, on=self)
        self._show()

    @property
    def running(self) -> bool:
        """Whether the time runs."""
        return self._timer.isActive()

    def reset(self) -> None:
        """Start from a whole quarter of an hour, standing."""
        self.pause()
        self._before = 0
        self._show()

    def start(self) -> None:
        """Let the time run."""
        self._clock.start()
        self._timer.start()
        self._show()

    def pause(self) -> None:
        """Let the time stand and tell the minutes spoken."""
        if not self.running:
            return
        self._before = self.seconds()
        self._timer.stop()
        self._show()
        self.stopped.emit(-(-self._before // 60))

    def seconds(self) -> int:
        """The seconds spoken so far."""
        return self._before + (int(self._clock.elapsed()) // 1000 if self.running else 0)

    def _turn(self) -> None:
        if self.running:
            self.pause()
        else:
            self.start()

    def _show(self) -> None:
        left = CALL_MINUTES * 60 - self.seconds()
        over = left < 0
        minutes, seconds = divmod(abs(left), 60)
        self._left.setText(f"{minutes}:{seconds:02}")
        self._left.set_role("bold", "warn" if over else "")
        self._note.setText(self.tr("over the quarter of an hour") if over else self.tr("left"))
        self.act.setText(self.tr("End the call") if self.running else self.tr("Start the call"))
        self.act.set_icon("pause" if self.running else "play")
