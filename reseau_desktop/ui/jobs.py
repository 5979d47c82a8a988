"""Long work watched from the window: a job in another process, asked now and then how far it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ..domain.message import say
from ..services.worker import Advance, Finished, JobEvent, Rows

POLL_MS = 10
EVENTS = 1
"""Events taken at a time: one is a slice of cards at the most, so that the window is never held up."""


class Job(Protocol):
    """What is watched: `services.worker.Job`, or a stand-in that has its events at hand."""

    @property
    def alive(self) -> bool:
        """Whether there are events to come."""

    def poll(self, limit: int = 20) -> list[JobEvent]:
        """What has happened since the last call."""

    def wait(self, seconds: float) -> list[JobEvent]:
        """The events up to the last one, or of so many seconds."""

    def cancel(self, *, at_once: bool = False) -> None:
        """Stop the work."""


class JobWatcher(QObject):
    """Tells what a job does, on the thread of the window; one job at a time.

    `progress`: cards so far, bytes read, bytes in all. `rows`: some more cards of a preview. `done` carries the
    result; `failed` a Message and whether the user wanted it so. The job ends with its watcher, or with the program.
    """

    progress = Signal(object, object, object)
    rows = Signal(list)
    done = Signal(object)
    failed = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._start: Callable[[], Job] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether a job is being watched, or about to be."""
        return self._job is not None or self._start is not None

    def watch(self, start: Callable[[], Job]) -> None:
        """Start a job and watch it; one that is still going on is ended first.

        It starts once the window has shown what it has to show: making a process takes some milliseconds.
        """
        self.stop()
        self._start = start
        self._timer.start()

    def cancel(self) -> None:
        """Ask the job to stop; `failed` follows once nothing of it is left."""
        if self._start is not None:
            self.stop()
            self.failed.emit(say("import.cancelled"), True)
        elif self._job is not None:
            self._job.cancel()

    def stop(self) -> None:
        """End the job at once and silently; nothing of it stays."""
        self._timer.stop()
        self._start = None
        job, self._job = self._job, None
        if job is not None:
            job.cancel(at_once=True)
            job.wait(5)

    def _poll(self) -> None:
        if self._start is not None:
            start, self._start = self._start, None
            self._job = start()
            return
        job = self._job
        if job is None:
            return
        for event in job.poll(EVENTS):
            if self._job is job:
                self._tell(event)

    def _tell(self, event: JobEvent) -> None:
        if isinstance(event, Advance):
            self.progress.emit(event.cards, event.read, event.total)
        elif isinstance(event, Rows):
            self.rows.emit(event.rows)
        elif isinstance(event, Finished):
            self._end()
            self.done.emit(event.result)
        else:
            self._end()
            self.failed.emit(event.reason, event.cancelled)

    def _end(self) -> None:
        self._timer.stop()
        self._job = None
