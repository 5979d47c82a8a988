"""Backups, restoring one, erasing a person: asked about in the window, done in another process."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from .. import paths
from ..domain.errors import ReseauError
from ..domain.message import Message
from . import dialogs
from .app_state import AppState

if TYPE_CHECKING:
    from ..services.worker import Job
    from .jobs import JobWatcher


class Upkeep(QObject):
    """One such work at a time. `said` carries a sentence of what is done, `refused` the Message of why it is not."""

    said = Signal(str)
    refused = Signal(object)

    def __init__(self, state: AppState, window: QWidget) -> None:
        super().__init__(window)
        self._state, self._window = state, window
        self._watcher: JobWatcher | None = None
        self._ended: Callable[[object], None] = self._do_nothing

    @property
    def busy(self) -> bool:
        """Whether such a work is going on."""
        return self._watcher is not None and self._watcher.busy

    def stop(self) -> None:
        """End what is going on; nothing of it stays."""
        if self._watcher is not None:
            self._watcher.stop()

    def back_up(self) -> None:
        """Ask where, and write a copy there."""
        from ..services import upkeep

        name = f"reseau-{self._state.today:%Y-%m-%d}.db"
        target = dialogs.ask_save_file(self._window, self.tr("Back up"), name, self.tr("Réseau database (*.db)"))
        if target is not None:
            self._start(
                lambda: upkeep.start_backup(self._database(), target),
                self.tr("Backing up…"),
                lambda _: self.said.emit(self.tr("Backup written and checked.")),
            )

    def restore(self) -> None:
        """Ask for a backup, and put it in place of what is there."""
        from ..services import upkeep

        source = dialogs.ask_open_file(
            self._window, self.tr("Restore a backup"), self.tr("Réseau database (*.db);;All files (*)")
        )
        if source is None:
            return
        question = self.tr("Replace what Réseau holds now by this backup? A backup of today is made first.")
        if dialogs.confirm(self._window, question, self.tr("Restore")):
            language, today = self._state.language, self._state.session.clock.fixed
            self._start(
                lambda: upkeep.start_restore(self._database(), source, language, today=today),
                self.tr("Restoring the backup…"),
                self._restored,
            )

    def erase(self, contact: int) -> None:
        """Ask whether that person is to be erased at their request, and do it."""
        from ..services import contacts

        try:
            name = contacts.contact(self._state.session, contact).name
        except ReseauError as error:
            self.refused.emit(error.message)
            return
        question = self.tr(
            "Erase %1 for good, at their request?\n\nThe card, what was noted and every mention of the name "
            "disappear from this file. What was held and when still counts in the figures, without a name. "
            "This cannot be undone, and the history of steps is emptied. A later import leaves this person out."
        ).replace("%1", name)
        again = self.tr("Make the automatic backups anew: the old ones still hold this person")
        agreed = dialogs.confirm_with(self._window, question, self.tr("Erase for good"), again)
        if agreed is not None:
            self._erase(contact, anew=agreed)

    def _erase(self, contact: int, *, anew: bool) -> None:
        from ..services import upkeep

        folder = paths.backups_folder(self._database()) if anew else None
        language, now = self._state.language, datetime.now().astimezone()
        today = self._state.session.clock.fixed
        self._start(
            lambda: upkeep.start_forgetting(self._database(), contact, language, folder, now, today=today),
            self.tr("Erasing…"),
            lambda _: self._erased(anew=anew),
        )

    def rotate(self) -> None:
        """Make the automatic backup of the day when there is none yet, silently."""
        from ..services import backups, upkeep

        folder, now = paths.backups_folder(self._database()), datetime.now().astimezone()
        if backups.automatic(self._database(), folder, now).exists():
            return
        self._start(lambda: upkeep.start_rotation(self._database(), folder, now), "", self._do_nothing)

    def _start(self, start: Callable[[], Job], begun: str, ended: Callable[[object], None]) -> None:
        from .jobs import JobWatcher

        if self.busy:
            if begun:
                self.said.emit(self.tr("A backup is being written; try again in a moment."))
            return
        if self._watcher is None:
            self._watcher = JobWatcher(self)
            self._watcher.done.connect(self._finished)
            self._watcher.failed.connect(self._failed)
        self._ended = ended
        if begun:
            self.said.emit(begun)
        self._watcher.watch(start)

    def _finished(self, result: object) -> None:
        self._ended(result)

    def _failed(self, reason: Message, _cancelled: bool) -> None:
        self._state.session.notice_others()
        self.refused.emit(reason)

    def _restored(self, erased_again: object) -> None:
        self._state.session.notice_others()
        if isinstance(erased_again, int) and erased_again:
            text = self.tr("Backup restored. %n person(s) erased at their request stay(s) erased.", "", erased_again)
        else:
            text = self.tr("Backup restored.")
        self.said.emit(text)

    def _erased(self, *, anew: bool) -> None:
        self._state.session.notice_others()
        if anew:
            self.said.emit(self.tr("The person is erased, and the automatic backups are made anew."))
        else:
            self.said.emit(self.tr("The person is erased. Backups made before still hold them."))

    def _do_nothing(self, _result: object) -> None:
        """Some works end in silence."""

    def _database(self) -> Path:
        return self._state.session.store.path
