"""Work of the window cut into turns of its event loop, so that none is long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

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
