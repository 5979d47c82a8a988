"""Work of the window cut into turns of its event loop, so that none is long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

PAUSE_MS = 10
"""Between two steps: the window shows the first, and answers, before the second begins."""


def one_by_one(owner: QObject, still: Callable[[], bool], *steps: Callable[[], object]) -> None:
    """Do each step in a turn of its own, as long as `still` says so and `owner` lives."""
    left = list(steps)

    def turn() -> None:
        if left and still():
            left.pop(0)()
            QTimer.singleShot(PAUSE_MS, owner, turn)

    QTimer.singleShot(PAUSE_MS, owner, turn)


def once_painted(widget: QWidget, work: Callable[[], object]) -> None:
    """Do it in the turn after the next painting of `widget`: what stands is seen before what takes its time."""
    _Painted(widget, work)


class _Painted(QObject):
    """Waits for one painting; it lives no longer than the widget."""

    def __init__(self, widget: QWidget, work: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget, self._work = widget, work
        widget.installEventFilter(self)
        widget.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the painting happen, and begin after it."""
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self, self._begin)
        return False

    def _begin(self) -> None:
        self.deleteLater()
        self._work()
