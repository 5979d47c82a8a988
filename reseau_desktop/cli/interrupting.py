"""Ctrl+C: it asks first and takes only then, so that a status never says less than what was done."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from types import FrameType


@contextmanager
def interrupts(stop: Event) -> Iterator[None]:
    """While it lasts a first interrupt sets `stop`, which long work asks for; a second one breaks off at once.

    Only the main thread hears of signals: elsewhere nothing changes.
    """

    def hear(_number: int, _frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    try:
        before = signal.signal(signal.SIGINT, hear)
    except ValueError:
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
