"""The only bridge between the session and the window: it tells of changes and words messages."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from .. import paths
from ..domain.changes import Changes
from ..domain.errors import ReseauError
from ..domain.message import Message
from ..domain.network import Network
from ..reports.wording import word
from ..services.session import Session

log = logging.getLogger(__name__)

OTHERS_MS = 1_500
TIME_MS = 30_000


class AppState(QObject):
    """What every page is given: the session, the language, the window's settings, and one signal.

    `changed` carries a `Changes` after each committed step, whoever made it, on the thread of the window.
    `language_chosen` asks for the window to be made anew in that language, `demo_wanted` for the sample campaign in a
    window of its own, `undo_wanted` for the last step to be taken back.
    """

    changed = Signal(object)
    language_chosen = Signal(str)
    demo_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, session: Session, language: str, settings: QSettings | None = None) -> None:
        super().__init__()
        self.session = session
        self.language = language
        self.settings = settings or QSettings(str(paths.settings_file()), QSettings.Format.IniFormat)
        session.listen(self.changed.emit)
        self._others = QTimer(self)
        self._others.setInterval(OTHERS_MS)
        self._others.timeout.connect(self._notice_others)
        self._others.start()
        self._settled: tuple[date, frozenset[int]] | None = None
        self._time = QTimer(self)
        self._time.setInterval(TIME_MS)
        self._time.timeout.connect(self.follow_time)

    @property
    def today(self) -> date:
        """The day the rules see."""
        return self.session.today

    def network(self) -> Network:
        """Everything the rules look at, as it stands."""
        return self.session.network()

    def words(self, message: Message) -> str:
        """A message in the language of the window, as plain text."""
        return word(message, self.language, self.session.today)

    def everything_changed(self) -> None:
        """Have every page read anew: language, theme or the whole database changed."""
        self.changed.emit(Changes(everything=True))

    def follow_time(self) -> None:
        """Write what time alone has brought, now and from now on: midnight passes, a meeting ends.

        On a new day every page is read anew. What the machine refuses is tried again a moment later.
        """
        from ..services import follow_ups

        self._time.start()
        try:
            found = follow_ups.moment(self.session)
            if found == self._settled:
                return
            follow_ups.settle_day(self.session)
        except ReseauError as error:
            log.info("the day is not settled: %s", error.message.key)
            return
        another_day = self._settled is not None and self._settled[0] != found[0]
        self._settled = found
        if another_day:
            self.everything_changed()

    def stop(self) -> None:
        """Stop watching the clock and other processes, before the session is closed."""
        self._time.stop()
        self._others.stop()

    def _notice_others(self) -> None:
        try:
            self.session.notice_others()
        except ReseauError as error:
            log.info("other processes cannot be noticed: %s", error.message.key)


class Navigator(QObject):
    """How a page asks for another one; the main window listens.

    `contact_id`, `meeting_id` and `follow_up_id` are ids of the store; `text` is what a toast says.
    """

    page_wanted = Signal(str)
    contact_wanted = Signal(int)
    new_contact_wanted = Signal()
    call_wanted = Signal(int)
    plan_wanted = Signal(int)
    sheet_wanted = Signal(int)
    blank_sheet_wanted = Signal()
    debrief_wanted = Signal(int)
    import_wanted = Signal(list)
    export_wanted = Signal(list)
    duplicates_wanted = Signal()
    erasure_wanted = Signal(int)
    writing_wanted = Signal(int, object, str, object)
    toast_wanted = Signal(str, bool)
    problem = Signal(object)

    def open_page(self, key: str) -> None:
        """Show a page of the sidebar: today, contacts, meetings, follow_up, project, figures, importing, settings."""
        self.page_wanted.emit(key)

    def open_contact(self, contact_id: int) -> None:
        """Show the contacts page with that person selected."""
        self.contact_wanted.emit(contact_id)

    def new_contact(self) -> None:
        """Show the editor for a new contact."""
        self.new_contact_wanted.emit()

    def record_call(self, contact_id: int) -> None:
        """Show the call card of that person."""
        self.call_wanted.emit(contact_id)

    def plan_meeting(self, contact_id: int) -> None:
        """Show the form that plans a meeting with that person."""
        self.plan_wanted.emit(contact_id)

    def open_sheet(self, meeting_id: int) -> None:
        """Show the prep sheet of a meeting."""
        self.sheet_wanted.emit(meeting_id)

    def open_blank_sheet(self) -> None:
        """Show the blank sheet, ready to print."""
        self.blank_sheet_wanted.emit()

    def open_debrief(self, meeting_id: int) -> None:
        """Show the debrief of a meeting."""
        self.debrief_wanted.emit(meeting_id)

    def write(
        self, contact_id: int, follow_up_id: int | None = None, template: str = "", about_id: int | None = None
    ) -> None:
        """Show the message to that person, for a follow-up or of a kind; `about_id` is whom it speaks of."""
        self.writing_wanted.emit(contact_id, follow_up_id, template, about_id)

    def import_files(self, files: Iterable[Path]) -> None:
        """Show the import page with those files; with none, ask for some."""
        self.import_wanted.emit([Path(one) for one in files])

    def export_contacts(self, contact_ids: Iterable[int]) -> None:
        """Ask where and for which device those contacts (all, when none) are to be written."""
        self.export_wanted.emit(list(contact_ids))

    def find_duplicates(self) -> None:
        """Show the people who may be entered twice."""
        self.duplicates_wanted.emit()

    def erase(self, contact_id: int) -> None:
        """Ask whether that person is to be erased for good, at their request."""
        self.erasure_wanted.emit(contact_id)

    def toast(self, text: str, undo: bool = True) -> None:
        """Say what was done, with a way to undo it."""
        self.toast_wanted.emit(text, undo)

    def tell(self, error: Exception) -> None:
        """Show what could not be done: an error the user can read; anything else is a bug and is raised on."""
        self.problem.emit(error)
