"""A qualification call: its card while one speaks, then what came of it (R51 to R55)."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from ...domain.changes import Changes
from ...domain.contact import Contact
from ...domain.debriefing import Debrief, PromiseMade
from ...domain.errors import ReseauError
from ...domain.exchange import Minutes
from ...domain.follow_up import FollowUp
from ...domain.message import say
from ...domain.vocabulary import Action, ExchangeKind, Medium, Objective, PromiseSide, Verdict
from ...services import approaching, debriefing
from ...services.contacts import contact
from ..app_state import AppState, Navigator
from ..debrief.draft_codec import decode, encode
from ..debrief.names_block import NamesBlock
from ..kit import Card, DetailPane, Page, SectionTitle, Separator, SplitPage, button, vbox
from ..owed_news import OwedNews
from ..saving import SaveWhenLeft
from .call_card import CallCard
from .call_result import CallResult
from .call_timer import CALL_MINUTES
from .line_rows import LineRows
from .sub_view import SubView, ViewHead
from .words import who

_REHEARSE_MS = 200


class CallView(SubView):
    """The call to one person. `meet` gives the person once the verdict says so."""

    meet = Signal(int)

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self._person: Contact | None = None
        self._head = ViewHead(self.tr("Call"))
        self._head.back.connect(self.left)
        self.card = CallCard(state, navigator)
        self.result = CallResult(state)
        self.card.timer.stopped.connect(self.result.spoken.setValue)
        self._saver = SaveWhenLeft(self, self._keep_draft)
        self.learned = self._rows(self.tr("Something to remember"), self.tr("Learned"), most=5)
        self.names = NamesBlock(state)
        self.mine = self._rows(self.tr("What I promise"), self.tr("My promise"), most=3)
        self.theirs = self._rows(self.tr("What I am promised"), self.tr("Their promise"), most=3)
        self.names.edited.connect(self._edited)
        self.result.edited.connect(self._edited)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REHEARSE_MS)
        self._soon.timeout.connect(self._rehearse)
        page = Page(scroll=True)
        self.owed = OwedNews(state)
        self.owed.news_wanted.connect(navigator.write)
        for part in (self._head, self.owed, self.card, Card(self._came_of_it())):
            page.column.addWidget(part)
        page.column.addStretch(1)
        vbox(SplitPage(page, self._pane()), on=self)

    def open(self, contact_id: int) -> None:
        """Show the card of a person, with what was typed before; InputError when there is none."""
        self._person = contact(self.state.session, contact_id)
        self._head.set_words(self.tr("Call %1").replace("%1", self._person.name), who(self._person))
        self.card.timer.reset()
        self.owed.show_for(contact_id)
        self.card.show_person(self._person)
        self.names.set_giver(contact_id)
        blank = self._blank(contact_id)
        kept = decode(Debrief, debriefing.draft(self.state.session, debriefing.draft_key(blank)))
        self._put(kept or blank)
        self.card.timer.act.setFocus()

    def show_changes(self, changes: Changes) -> None:
        """Show the person anew when something about them changed; what is typed stays."""
        if self._person is None or not (changes.everything or self._person.id in changes.contacts):
            return
        try:
            self._person = contact(self.state.session, self._person.id)
        except ReseauError:
            self.left.emit()
            return
        self.card.show_person(self._person)
        self._rehearse()

    def leave(self) -> None:
        """Keep what is typed."""
        self._saver.flush()
        self.card.timer.pause()

    def debrief(self) -> Debrief:
        """What is typed, as a value."""
        person = self._person.id if self._person else 0
        made = [PromiseMade(row[0], PromiseSide.MINE) for row in self.mine.values()]
        made += [PromiseMade(row[0], PromiseSide.THEIRS) for row in self.theirs.values()]
        verdict, again = self.result.verdict(), self.result.call_again_on()
        return Debrief(
            contact_id=person,
            day=self.state.today,
            kind=ExchangeKind.QUALIFICATION_CALL,
            channel=Medium.PHONE,
            minutes=self.result.minutes(),
            objective=Objective(self.result.objective.value() or Objective.INFORMATION),
            learned=tuple(row[0] for row in self.learned.values()),
            names=self.names.values(),
            promises=tuple(made),
            next_step_on=again,
            verdict=verdict,
            verdict_reason=self.result.reason.text().strip(),
        )

    def _came_of_it(self) -> QVBoxLayout:
        return vbox(
            SectionTitle(self.tr("Learned"), self.tr("it will make the thank-you")),
            self.learned,
            Separator(),
            self.names,
            Separator(),
            SectionTitle(self.tr("Promises"), self.tr("both ways")),
            self.mine,
            self.theirs,
            gap=8,
        )

    def _pane(self) -> DetailPane:
        pane = DetailPane(self.tr("What came of the call"), width=384)
        pane.column.addWidget(self.result)
        pane.column.addStretch(1)
        self.no_answer = button(self.tr("No answer"), icon="phone-missed", stretch=True)
        self.no_answer.clicked.connect(self._no_answer)
        self.record = button(self.tr("Record the call"), "primary", icon="check", stretch=True)
        self.record.clicked.connect(self._record)
        pane.foot.addWidget(self.no_answer)
        pane.foot.addWidget(self.record)
        return pane

    def _rows(self, hint: str, name: str, *, most: int) -> LineRows:
        rows = LineRows((hint,), name, most=most, made=lambda field: field.installEventFilter(self._saver))
        rows.edited.connect(self._edited)
        rows.committed.connect(self._edited)
        return rows

    def _blank(self, contact_id: int) -> Debrief:
        return Debrief(
            contact_id=contact_id,
            day=self.state.today,
            kind=ExchangeKind.QUALIFICATION_CALL,
            channel=Medium.PHONE,
            minutes=Minutes(exchange=CALL_MINUTES),
        )

    def _put(self, debrief: Debrief) -> None:
        self.learned.set_values([(one,) for one in debrief.learned])
        self.names.set_values(debrief.names)
        for rows, side in ((self.mine, PromiseSide.MINE), (self.theirs, PromiseSide.THEIRS)):
            rows.set_values([(one.text,) for one in debrief.promises if one.side is side])
        self.result.put(debrief, debrief.next_step_on)
        self._rehearse()

    def _edited(self) -> None:
        self._saver.touch()
        self._soon.start()

    def _keep_draft(self) -> None:
        if self._person is None:
            return
        debrief = self.debrief()
        debriefing.keep_draft(self.state.session, debriefing.draft_key(debrief), encode(debrief))

    def _rehearse(self) -> None:
        self._soon.stop()
        if self._person is None:
            return
        debrief = self.debrief()
        found = debriefing.rehearse(self.state.session, debrief) if debrief.verdict is not None else []
        self.result.show_proposals(found)

    def _record(self) -> None:
        if self._person is None:
            return
        self.card.timer.pause()
        self._rehearse()
        debrief = self.debrief()
        problem = next((one for one in debriefing.check(debrief) if one.blocking), None)
        if problem is not None:
            self.result.set_problem(self.state.words(problem.message))
            self.result.verdicts[Verdict.MEET].setFocus()
            return
        try:
            debriefing.record(
                self.state.session, debrief, self.result.choices(), "meetings", also=self._next_call(debrief)
            )
        except ReseauError as error:
            self.navigator.tell(error)
            return
        self._done(debrief)

    def _next_call(self, debrief: Debrief) -> list[FollowUp]:
        """The call to come when the verdict is "later": nobody is left without a next step (R3)."""
        if debrief.next_step_on is None:
            return []
        return [FollowUp(0, Action.CALL, debrief.next_step_on, self.state.today, debrief.contact_id)]

    def _done(self, debrief: Debrief) -> None:
        person = self._forget()
        text = self.tr("Call to %1 recorded").replace("%1", person.name)
        if debrief.verdict is Verdict.MEET:
            self.meet.emit(person.id)
        else:
            self.left.emit()
        self.navigator.toast(text, True)

    def _no_answer(self) -> None:
        if self._person is None:
            return
        try:
            approaching.record_no_answer(self.state.session, self._person.id, initiator="meetings")
        except ReseauError as error:
            self.navigator.tell(error)
            return
        person = self._forget()
        self.left.emit()
        self.navigator.toast(self._next_attempt(person.id), True)

    def _forget(self) -> Contact:
        """The person of the call that is over; what was typed is dropped."""
        person = self._person
        if person is None:
            raise RuntimeError("no call is shown")
        debriefing.keep_draft(self.state.session, debriefing.draft_key(self._blank(person.id)), None)
        self._person = None
        return person

    def _next_attempt(self, contact_id: int) -> str:
        pending = [one for one in self.state.network().follow_ups if one.pending and one.contact_id == contact_id]
        calls = sorted(one.due for one in pending if one.action is Action.CALL)
        if calls:
            return self.state.words(say("call.next", day=calls[0]))
        closes = any(one.action is Action.CLOSE_KINDLY for one in pending)
        return self.state.words(say("call.close" if closes else "call.noted"))
