"""Jobs of the window done at once, in this process and on a connection of their own, in place of another process."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reseau_desktop.domain.errors import ReseauError
from reseau_desktop.services import backups, upkeep, worker
from reseau_desktop.services.exporting import export, losses
from reseau_desktop.services.forgetting import forget
from reseau_desktop.services.importing import import_files
from reseau_desktop.services.previewing import preview
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.services.worker import Advance, Failed, Finished, JobEvent, Rows

Work = Callable[[Session, Callable[[JobEvent], None]], Any]


class HereJob:
    """A job whose events are all there from the start."""

    def __init__(self, database: Path, today: date | None, work: Work) -> None:
        self._events: list[JobEvent] = []
        session = Session(database, Clock(today))
        try:
            self._events.append(Finished(work(session, self._events.append)))
        except ReseauError as error:
            self._events.append(Failed(error.message))
        finally:
            session.close()

    @property
    def alive(self) -> bool:
        return bool(self._events)

    def poll(self, limit: int = 20) -> list[JobEvent]:
        some, self._events = self._events[:limit], self._events[limit:]
        return some

    def wait(self, _seconds: float) -> list[JobEvent]:
        return self.poll(len(self._events))

    def cancel(self, *, at_once: bool = False) -> None:
        del at_once
        self._events = [Failed(worker.say("import.cancelled"), cancelled=True)]


class WaitingJob:
    """A job that says what it is given and then nothing until it is cancelled.

    It remembers whether it was asked for events, and how it was cancelled.
    """

    def __init__(self, *events: JobEvent) -> None:
        self._events = list(events)
        self.asked = False
        self.cancelled = ""

    @property
    def alive(self) -> bool:
        return self.cancelled == "" or bool(self._events)

    def poll(self, limit: int = 20) -> list[JobEvent]:
        self.asked = True
        some, self._events = self._events[:limit], self._events[limit:]
        return some

    def wait(self, _seconds: float) -> list[JobEvent]:
        return self.poll()

    def cancel(self, *, at_once: bool = False) -> None:
        self.cancelled = "at once" if at_once else "asked"
        self._events = [Failed(worker.say("import.cancelled"), cancelled=True)]


class _Here:
    """The functions of `services.worker` that start a job, done at once; `started` names those that were called."""

    def __init__(self) -> None:
        self.started: list[str] = []

    def start_preview(self, database, paths, options=None, *, today=None):
        def work(session, tell):
            def progress(cards, read, total):
                tell(Advance(cards, read, total))

            return preview(session, paths, options, slices=lambda rows: tell(Rows(rows)), progress=progress)

        return self._here("preview", work, database, today)

    def start_count(self, database, paths, options=None, *, today=None):
        return self._here("count", lambda session, _tell: preview(session, paths, options), database, today)

    def start_import(self, database, paths, options=None, *, today=None):
        return self._here("import", lambda session, _tell: import_files(session, paths, options), database, today)

    def start_export(self, database, out, what, *, today=None):
        def work(session, _tell):
            return export(
                session,
                out,
                what.profile,
                what.search,
                private_notes=what.private_notes,
                only=what.only,
                form=what.form,
            )

        return self._here("export", work, database, today)

    def start_losses(self, database, what):
        def work(session, _tell):
            return losses(session, what.profile, what.search, only=what.only, form=what.form)

        return self._here("losses", work, database)

    def start_revert(self, database, *, redo=False):
        def work(session, _tell):
            return session.redo() if redo else session.undo()

        return self._here("redo" if redo else "undo", work, database)

    def start_backup(self, database, target):
        return self._here("backup", lambda session, _tell: backups.backup(session.store.path, target), database)

    def start_rotation(self, database, folder, now):
        return self._here("rotation", lambda session, _tell: backups.rotate(session, folder, now), database)

    def start_restore(self, database, source, language, *, today=None):
        def work(session, _tell):
            backups.keep_before_restore(session)
            return backups.restore(source, session.store.path, language)

        return self._here("restore", work, database, today)

    def start_forgetting(self, database, contact, language, folder, now, *, today=None):
        def work(session, _tell):
            forget(session, contact, language)
            if folder is not None:
                backups.renew(session, folder, now)

        return self._here("forgetting", work, database, today)

    def _here(self, name: str, work: Work, database: Path, today: date | None = None) -> HereJob:
        self.started.append(name)
        return HereJob(database, today, work)


@pytest.fixture
def jobs_here(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Have every job done here; returns the list that their names are put into."""
    here = _Here()
    for name in ("start_preview", "start_count", "start_import", "start_export", "start_losses", "start_revert"):
        monkeypatch.setattr(worker, name, getattr(here, name))
    for name in ("start_backup", "start_rotation", "start_restore", "start_forgetting"):
        monkeypatch.setattr(upkeep, name, getattr(here, name))
    return here.started
