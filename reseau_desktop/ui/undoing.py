"""Undo and redo from the window: small steps at once, large ones in another process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..domain.changes import Step
from ..domain.errors import ReseauError
from ..domain.message import Message
from ..services.session import Session

if TYPE_CHECKING:
    from .jobs import JobWatcher

LARGE = 2_000
"""Changes of rows from which a step is taken back in another process: some thousand take a tenth of a second."""


class Undoing(QObject):
    """Takes steps back and brings them again, one at a time.

    `begun` carries what is to be said while a large step takes its time, `done` comes at its end, `refused` carries
    the Message of what could not be undone.
    """

    begun = Signal(str)
    done = Signal()
    refused = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._watcher: JobWatcher | None = None

    @property
    def busy(self) -> bool:
        """Whether a large step is on its way."""
        return self._watcher is not None and self._watcher.busy

    def undo(self) -> None:
        """Take back the last step."""
        self._revert(self._session.store.undo_log.next_undo(), redo=False)

    def redo(self) -> None:
        """Bring again the step undone last."""
        self._revert(self._session.store.undo_log.next_redo(), redo=True)

    def stop(self) -> None:
        """End a large step that is on its way; it has then not happened."""
        if self._watcher is not None:
            self._watcher.stop()

    def _revert(self, step: Step | None, *, redo: bool) -> None:
        if step is None or self.busy:
            return
        if self._session.store.undo_log.changes(step.id) >= LARGE:
            self.begun.emit(self.tr("Bringing it back…") if redo else self.tr("Undoing…"))
            self._revert_elsewhere(redo=redo)
            return
        try:
            if redo:
                self._session.redo()
            else:
                self._session.undo()
        except ReseauError as error:
            self.refused.emit(error.message)

    def _revert_elsewhere(self, *, redo: bool) -> None:
        from ..services.worker import start_revert
        from .jobs import JobWatcher

        if self._watcher is None:
            self._watcher = JobWatcher(self)
            self._watcher.done.connect(self._finished)
            self._watcher.failed.connect(self._failed)
        self._watcher.watch(lambda: start_revert(self._session.store.path, redo=redo))

    def _finished(self, _step: Step | None) -> None:
        self._session.notice_others()
        self.done.emit()

    def _failed(self, reason: Message, _cancelled: bool) -> None:
        self.refused.emit(reason)
