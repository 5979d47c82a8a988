"""Long work in a process of its own, so that the window never waits: previews, imports, exports, large undos.

The process opens the database itself and commits one transaction, or none: killed at any moment it leaves all or
nothing. The window asks `Job.poll` now and then; when an import is finished it reads anew what has been written.
"""

from __future__ import annotations

import atexit
import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event as Flag
from pathlib import Path

from ..domain.changes import Step
from ..domain.errors import ReseauError
from ..domain.message import Message, say
from .duplicates import Suspects, find
from .exporting import ExportReport, Form, Watch, export, losses
from .import_report import ImportReport
from .importing import Options, import_files
from .joining import Merge, merge_groups
from .previewing import PreviewRow, preview
from .session import Clock, Session

_PROGRESS_SECONDS = 0.05
_POLITE = 5


@dataclass(frozen=True, slots=True)
class Advance:
    """How far the work has come: cards so far, bytes read, bytes in all."""

    cards: int
    read: int
    total: int


@dataclass(frozen=True, slots=True)
class Rows:
    """Some more cards of a preview."""

    rows: list[PreviewRow]


Losses = tuple[tuple[Message, int], ...]
"""What a target will not hold, each with the number of contacts it is of (`exporting.losses`)."""

Result = ImportReport | list[Suspects] | ExportReport | Losses | Step | int | None


@dataclass(frozen=True, slots=True)
class Finished:
    """The work is done: the report of an import, a preview or an export, what an export would lose, or the step that
    was undone or brought again."""

    result: Result


@dataclass(frozen=True, slots=True)
class Failed:
    """The work has not been done, and nothing has changed; `cancelled` when the user wanted it so."""

    reason: Message
    cancelled: bool = False


JobEvent = Advance | Rows | Finished | Failed
_Tell = Callable[[JobEvent], None]
_Task = Callable[[Session, _Tell, Callable[[], bool]], Result]


@dataclass(frozen=True, slots=True)
class Selection:
    """What is to be exported for which target: all contacts, those that `search` finds, or `only` some."""

    profile: str
    search: str | None = None
    only: tuple[int, ...] | None = None
    private_notes: bool = False
    form: Form = field(default_factory=Form)


@dataclass(frozen=True, slots=True)
class _Import:
    paths: tuple[Path, ...]
    options: Options | None

    def __call__(self, session: Session, tell: _Tell, cancelled: Callable[[], bool]) -> ImportReport:
        return import_files(session, self.paths, self.options, progress=_throttled(tell), cancelled=cancelled)


@dataclass(frozen=True, slots=True)
class _Preview:
    paths: tuple[Path, ...]
    options: Options | None

    def __call__(self, session: Session, tell: _Tell, cancelled: Callable[[], bool]) -> ImportReport:
        return preview(
            session,
            self.paths,
            self.options,
            slices=lambda rows: tell(Rows(rows)),
            progress=_throttled(tell),
            cancelled=cancelled,
        )


@dataclass(frozen=True, slots=True)
class _Count:
    paths: tuple[Path, ...]
    options: Options | None

    def __call__(self, session: Session, tell: _Tell, cancelled: Callable[[], bool]) -> ImportReport:
        return preview(session, self.paths, self.options, cancelled=cancelled)


@dataclass(frozen=True, slots=True)
class _Revert:
    redo: bool

    def __call__(self, session: Session, tell: _Tell, cancelled: Callable[[], bool]) -> Step | None:
        return session.redo() if self.redo else session.undo()


@dataclass(frozen=True, slots=True)
class _Export:
    out: Path
    what: Selection

    def __call__(self, session: Session, tell: _Tell, cancelled: Callable[[], bool]) -> ExportReport:
        what = self.what
        return export(
            session,
            self.out,
            what.profile,
            what.search,
            private_notes=what.private_notes,
            only=what.only,
            form=what.form,
            watch=Watch(_throttled_cards(tell), cancelled),
        )


@dataclass(frozen=True, slots=True)
class _Duplicates:
    def __call__(self, session: Session, tell: _Tell, cancelled: Callable[[], bool]) -> list[Suspects]:
        progress = _throttled(tell)
        return find(session, lambda done, total: progress(0, done, total), cancelled)


@dataclass(frozen=True, slots=True)
class _Merges:
    merges: tuple[Merge, ...]

    def __call__(self, session: Session, tell: _Tell, cancelled: Callable[[], bool]) -> None:
        merge_groups(session, self.merges, progress=_throttled_cards(tell), cancelled=cancelled)


@dataclass(frozen=True, slots=True)
class _Losses:
    what: Selection

    def __call__(self, session: Session, tell: _Tell, cancelled: Callable[[], bool]) -> Losses:
        return losses(session, self.what.profile, self.what.search, only=self.what.only, form=self.what.form)


class Job:
    """Work going on in another process. Its last event is a `Finished` or a `Failed`."""

    def __init__(self, database: Path, today: date | None, task: _Task) -> None:
        context = multiprocessing.get_context("spawn")
        self._receiver, sender = context.Pipe(duplex=False)
        self._flag = context.Event()
        self._process = context.Process(
            target=_main, args=(sender, self._flag, database, today, task), name="reseau-work"
        )
        self._process.start()
        # No daemon, since those may not start the helper of a large import; it ends with this process all the same.
        atexit.register(self._process.terminate)
        sender.close()
        self._over = False

    @property
    def alive(self) -> bool:
        """Whether there are events to come."""
        return not self._over

    @property
    def pid(self) -> int:
        """The id of the process."""
        return self._process.pid or 0

    def poll(self, limit: int = 20) -> list[JobEvent]:
        """What has happened since the last call, at most `limit` events; never waits."""
        found: list[JobEvent] = []
        try:
            while not self._over and len(found) < limit and self._receiver.poll():
                found.append(self._receiver.recv())
                if isinstance(found[-1], Finished | Failed):
                    self._end()
        except (EOFError, OSError):
            cancelled = self._flag.is_set()
            found.append(Failed(say("import.cancelled" if cancelled else "import.stopped"), cancelled))
            self._end()
        return found

    def wait(self, seconds: float) -> list[JobEvent]:
        """The events up to the last one, or of so many seconds; for callers without a window."""
        found: list[JobEvent] = []
        end = time.monotonic() + seconds
        while self.alive and (left := end - time.monotonic()) > 0:
            self._receiver.poll(left)
            found += self.poll()
        if self._over:
            self._process.join(max(0.0, end - time.monotonic()))
        return found

    def cancel(self, *, at_once: bool = False) -> None:
        """Stop the work: nothing of it stays. `at_once` ends the process; SQLite takes back what it had written."""
        self._flag.set()
        if at_once:
            self._process.terminate()

    def _end(self) -> None:
        """No event will come. The process ends by itself; waiting for it would hold up the window."""
        self._over = True
        self._receiver.close()
        atexit.unregister(self._process.terminate)


def start_import(
    database: Path, paths: Sequence[Path], options: Options | None = None, *, today: date | None = None
) -> Job:
    """Import in a process of its own (`importing.import_files`); `today` sets the clock of the rules."""
    return Job(database, today, _Import(tuple(paths), options))


def start_preview(
    database: Path, paths: Sequence[Path], options: Options | None = None, *, today: date | None = None
) -> Job:
    """Preview an import in a process of its own (`previewing.preview`); the cards come as `Rows`."""
    return Job(database, today, _Preview(tuple(paths), options))


def start_count(
    database: Path, paths: Sequence[Path], options: Options | None = None, *, today: date | None = None
) -> Job:
    """Find out in a process of its own what an import would report; no cards come."""
    return Job(database, today, _Count(tuple(paths), options))


def start_export(database: Path, out: Path, what: Selection, *, today: date | None = None) -> Job:
    """Export in a process of its own (`exporting.export`)."""
    return Job(database, today, _Export(out, what))


def start_losses(database: Path, what: Selection) -> Job:
    """Find out what an export would lose, in a process of its own (`exporting.losses`)."""
    return Job(database, None, _Losses(what))


def start_duplicates(database: Path) -> Job:
    """Look for people who are entered twice in a process of its own (`duplicates.find`)."""
    return Job(database, None, _Duplicates())


def start_merges(database: Path, merges: Sequence[Merge], *, today: date | None = None) -> Job:
    """Make one of each of several groups of people in a process of its own (`joining.merge_groups`)."""
    return Job(database, today, _Merges(tuple(merges)))


def start_revert(database: Path, *, redo: bool = False) -> Job:
    """Undo the last step, or bring the last undone one again, in a process of its own. It cannot be cancelled."""
    return Job(database, None, _Revert(redo))


def _main(sender: Connection, flag: Flag, database: Path, today: date | None, task: _Task) -> None:
    """The other process, from beginning to end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_POLITE)
    with suppress(BrokenPipeError):
        sender.send(_outcome(sender, flag, database, today, task))
    sender.close()


def _outcome(sender: Connection, flag: Flag, database: Path, today: date | None, task: _Task) -> JobEvent:
    try:
        session = Session(database, Clock(today))
        try:
            return Finished(task(session, sender.send, flag.is_set))
        finally:
            session.close()
    except ReseauError as error:
        return Failed(error.message, flag.is_set())


def _throttled_cards(tell: _Tell) -> Callable[[int, int], None]:
    """The same for work that counts cards and no bytes."""
    progress = _throttled(tell)
    return lambda done, total: progress(done, done, total)


def _throttled(tell: _Tell) -> Callable[[int, int, int], None]:
    """Progress told a few times a second, the last word always."""
    last = 0.0

    def progress(cards: int, read: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _PROGRESS_SECONDS or read >= total:
            last = now
            tell(Advance(cards, read, total))

    return progress
