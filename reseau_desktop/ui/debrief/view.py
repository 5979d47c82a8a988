"""The debrief of a meeting: the form beside all that it will create, confirmed as one step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ...domain.changes import Changes
from ...domain.contact import Contact
from ...domain.debrief_check import Problem
from ...domain.errors import ReseauError
from ...domain.meeting import Meeting
from ...domain.message import say
from ...domain.vocabulary import Action, MeetingStatus
from ...services import debriefing
from ..app_state import AppState, Navigator
from ..kit import Page, PageHeader, SplitPage, button, vbox
from ..kit.tabbing import follow_layout
from .draft_codec import FormDraft, encode
from .form import DebriefForm, untouched
from .notice import NothingToDebrief
from .opening import opened_form
from .rehearsing import Rehearsal
from .result_pane import ResultPane
from .stopwatch import Stopwatch

PAUSE_MS = 200


class DebriefView(QWidget):
    """Shows the debrief of a meeting after `open`; `closed` asks for the list again.

    What is typed is kept on every pause, and what it would create is rehearsed. Confirming records one step, once.
    """

    closed = Signal()

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__()
        self.state = state
        self.navigator = navigator
        self._meeting: Meeting | None = None
        self._person: Contact | None = None
        self._fresh: FormDraft | None = None
        self._recording = False
        self._stale = False
        self._stops: list[QWidget] = []
        self._rehearsal = Rehearsal(state.session)
        self.form = DebriefForm(state)
        self.pane = ResultPane(state)
        self.watch = Stopwatch(state)
        self.later = button(self.tr("Finish later"), "plain")
        self.header = PageHeader("", "", (self.watch, self.later))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self.notice = NothingToDebrief()
        self.stack = QStackedWidget()
        self._build()
        self._listen()

    def open(self, meeting_id: int) -> None:
        """Show the debrief of a meeting as it was left; a plain notice when there is nothing to debrief."""
        self.flush()
        meeting = self.state.session.store.one(Meeting, meeting_id)
        person = self._contact(meeting)
        if meeting is None or person is None or meeting.status is not MeetingStatus.PLANNED:
            self._show_notice(meeting)
            return
        form, begun = opened_form(self.state, meeting)
        self._meeting, self._person, self._recording = meeting, person, False
        self.pane.set_made(form.choices)
        self.form.open_on(form, meeting, person)
        self._fresh, self._stale = None if begun else self._typed(), False
        self.watch.start(form.seconds)
        self._refresh()
        self.stack.setCurrentWidget(self.split)
        self.split.verticalScrollBar().setValue(0)
        self.form.points.focus_field().setFocus()

    def flush(self) -> None:
        """Keep what is typed now."""
        self._pause.stop()
        if self._meeting is None or self._recording:
            return
        typed = self._typed()
        if self._fresh is not None and untouched(typed, self._fresh):
            return
        try:
            self._keep(typed)
        except ReseauError as error:
            self.navigator.tell(error)

    def confirm(self) -> None:
        """Record the debrief and its follow-ups as one step, then ask for the list."""
        if self._meeting is None or self._person is None or self._recording:
            return
        self.form.enter_what_is_typed()
        self._refresh(at_once=True)
        problem = self.form.first_problem()
        if problem is not None:
            problem.focus_field().setFocus()
            return
        self._record(self._person)

    def confirm_and_write(self) -> None:
        """Record the debrief, then show the thanks that it calls for."""
        person = self._person
        self.confirm()
        if person is None or self._meeting is not None:
            return
        owed = [one for one in self.state.network().follow_ups if one.pending and one.contact_id == person.id]
        thanks = next((one for one in reversed(owed) if one.action is Action.THANK), None)
        if thanks is not None:
            self.navigator.write(person.id, thanks.id)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when another page is shown or the window closes."""
        self.flush()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the view was hidden."""
        super().showEvent(event)
        if self._stale:
            self._read_anew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape finishes later; Ctrl+Enter confirms."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self._finish_later()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.confirm()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        page = Page(scroll=True, margins=(24, 16, 24, 12), gap=10)
        page.column.addWidget(self.header)
        page.column.addWidget(self.form)
        page.column.addStretch(1)
        self.split = SplitPage(page, self.pane)
        self.stack.addWidget(self.split)
        self.stack.addWidget(self.notice)
        vbox(self.stack, gap=0, on=self)

    def _listen(self) -> None:
        self._pause.timeout.connect(self._paused)
        self.form.edited.connect(self._touched)
        self.pane.edited.connect(self._touched)
        self.pane.confirmed.connect(self.confirm)
        self.pane.write.clicked.connect(self.confirm_and_write)
        self.pane.field_wanted.connect(self.form.go_to)
        self.form.project_wanted.connect(lambda: self.navigator.open_page("project"))
        self.later.clicked.connect(self._finish_later)
        self.notice.left.connect(self.closed)
        self.state.changed.connect(self._on_changed)

    def _touched(self) -> None:
        self.watch.edited()
        self._pause.start()

    def _paused(self) -> None:
        self.flush()
        self._refresh()

    def _typed(self) -> FormDraft:
        return replace(self.form.form(), choices=self.pane.made(), seconds=self.watch.seconds)

    def _refresh(self, *, at_once: bool = False) -> None:
        """Rehearse what is typed."""
        if self._person is None:
            return
        typed = self._typed()
        found = debriefing.check(typed.debrief)
        self.form.show_problems(found, at_once=at_once)
        self.pane.set_advice(self._advice(typed, found))
        self.pane.show_result(typed.debrief, self._rehearsal.offers(typed.debrief), self._person.name)
        self._say_title(typed)
        self._stops = follow_layout(self.split, self._stops)

    def _advice(self, typed: FormDraft, found: list[Problem]) -> list[tuple[str, str]]:
        """What would be good to say, once something is typed."""
        if self._fresh is not None and untouched(typed, self._fresh):
            return []
        return [(one.field, self.state.words(one.message)) for one in found if not one.blocking]

    def _say_title(self, typed: FormDraft) -> None:
        person = self._person
        if person is not None:
            on = typed.debrief.day
            day = QLocale().toString(QDate(on.year, on.month, on.day), QLocale.FormatType.LongFormat)
            context = " · ".join(part for part in (person.organisation, day) if part)
            self.header.set_words(self.state.words(say("form.title", name=person.name)), context)

    def _record(self, person: Contact) -> None:
        typed, choices = self._typed(), self.pane.choices()
        self._recording = True
        try:
            recorded = debriefing.record(self.state.session, typed.debrief, choices)
            self._keep(typed)  # recording drops it, but undoing brings the meeting back to be debriefed
        except ReseauError as error:
            self._recording = False
            self.navigator.tell(error)
            return
        self._close()
        self.navigator.toast(self.state.words(say("form.recorded", name=person.name, n=recorded.follow_ups)))
        self.closed.emit()

    def _keep(self, typed: FormDraft) -> None:
        debriefing.keep_draft(self.state.session, debriefing.draft_key(typed.debrief), encode(typed))

    def _finish_later(self) -> None:
        self.flush()
        self._close()
        self.closed.emit()

    def _close(self) -> None:
        self._pause.stop()
        self.watch.stop()
        self._meeting = self._person = self._fresh = None

    def _on_changed(self, _changes: Changes) -> None:
        if self._meeting is None or self._recording:
            return
        if self.isVisible():
            self._read_anew()
        else:
            self._stale = True

    def _read_anew(self) -> None:
        """An axis may have been added meanwhile, or the meeting debriefed or cancelled."""
        self._stale = False
        if self._meeting is None:
            return
        now = self.state.session.store.one(Meeting, self._meeting.id)
        if now is None or now.status is not MeetingStatus.PLANNED or self._contact(now) is None:
            self._show_notice(now)
            return
        self.form.read_axes()
        self._refresh()

    def _contact(self, meeting: Meeting | None) -> Contact | None:
        who = meeting.contact_id if meeting is not None else None
        return next((one for one in self.state.network().contacts if one.id == who), None)

    def _show_notice(self, meeting: Meeting | None) -> None:
        """Say plainly why there is nothing to debrief."""
        self._close()
        self.notice.say_of(meeting)
        self.stack.setCurrentWidget(self.notice)
