"""Planning a meeting: the form, and beside it what the meeting will really cost."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.contact import Contact
from ...domain.errors import ReseauError
from ...domain.history import history_of
from ...domain.meeting import Meeting
from ...services import meetings
from ...services.contacts import contact
from ...services.prep_sheets import FIRST_MEETINGS
from ..app_state import AppState, Navigator
from ..kit import Card, DetailPane, Label, Notice, Page, Separator, SplitPage, button, vbox
from ..owed_news import OwedNews
from .plan_form import PlanForm
from .sub_view import SubView, ViewHead
from .words import hours, when, who

_KEY_STAKE = 3
_WIDE_GAP = 2


class PlanView(SubView):
    """Plans one meeting. `planned` gives its id once it stands; `call` asks for the call card instead."""

    planned = Signal(int)
    call = Signal(int)

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self._person: Contact | None = None
        self._head = ViewHead(self.tr("Plan"))
        self._head.back.connect(self.left)
        self.form = PlanForm(state)
        self.form.edited.connect(self._show_cost)
        call = button(self.tr("Call first"), small=True, icon="phone")
        call.clicked.connect(self._call_first)
        self.no_call = Notice(
            self.tr("No qualification call yet"),
            self.tr("A quarter of an hour by phone says whether a meeting is worth it. Without it, give a reason."),
            (call,),
            icon="phone",
        )
        self.owed = OwedNews(state)
        self.owed.news_wanted.connect(navigator.write)
        page = Page(scroll=True)
        for part in (self._head, self.owed, self.no_call, Card(vbox(self.form))):
            page.column.addWidget(part)
        page.column.addStretch(1)
        vbox(SplitPage(page, self._pane()), on=self)

    def open(self, contact_id: int) -> None:
        """Start with that person; InputError when there is none."""
        self._person = contact(self.state.session, contact_id)
        network = self.state.network()
        asks = meetings.needs_reason(network, contact_id)
        self._head.set_words(self.tr("Meet %1").replace("%1", self._person.name), who(self._person))
        self.owed.show_for(contact_id)
        self.no_call.setVisible(asks)
        self.form.reason_row.setVisible(asks)
        self.form.open(self._person)
        self._show_warnings(self._person)
        (self.form.reason if asks else self.form.day).setFocus()

    def _pane(self) -> DetailPane:
        pane = DetailPane(self.tr("What it will cost"))
        self.cost = Label("", "figure")
        self._why = Label("", "caption", wrap=True)
        self._when = Label("", "bold", wrap=True)
        self._stake = Notice(icon="info")
        self._gap = Notice(icon="info")
        explain = self.tr("Preparing, going there, the meeting, the debrief, the thanks.")
        parts: list[QWidget] = [
            Label(self.tr("What it will cost"), "section"),
            self.cost,
            Label(explain, "dense", wrap=True),
            self._why,
            Separator(),
            self._when,
            self._stake,
            self._gap,
        ]
        for part in parts:
            pane.column.addWidget(part)
        pane.column.addStretch(1)
        self.plan = button(self.tr("Plan the meeting"), "primary", icon="calendar-check", stretch=True)
        self.plan.clicked.connect(self._plan)
        pane.foot.addWidget(self.plan)
        return pane

    def _show_cost(self) -> None:
        meeting = self.form.meeting()
        network = self.state.network()
        minutes = meetings.estimated_minutes(network, meeting)
        self.cost.setText(self.tr("about %1").replace("%1", hours(self.state, minutes)))
        self._when.setText(when(self.state, meeting.day, meeting.start))
        held = len(history_of(network, self.state.today).held)
        if held >= meetings.OWN_MEASURE_FROM:
            self._why.setText(self.tr("By your own measure over %n meeting(s).", "", held))
        else:
            self._why.setText(self.tr("Four to five hours in all: a practitioner’s order of magnitude."))

    def _show_warnings(self, person: Contact) -> None:
        held = len(history_of(self.state.network(), self.state.today).held)
        early = person.stake >= _KEY_STAKE and held < FIRST_MEETINGS
        self._stake.setVisible(early)
        self._stake.set_words(
            self.tr("A key person among the first three"),
            self.tr("Ease comes from the third or fourth meeting on. A more modest one first prepares this one."),
        )
        self._gap.setVisible(person.level_gap >= _WIDE_GAP)
        self._gap.set_words(
            self.tr("Well above the level you look for"),
            self.tr("Somebody in between may open the way more easily."),
        )

    def _call_first(self) -> None:
        if self._person is not None:
            self.call.emit(self._person.id)

    def _plan(self) -> None:
        asks = not self.form.reason_row.isHidden()
        if self._person is None or not self.form.complete(needs_reason=asks):
            return
        meeting: Meeting = self.form.meeting()
        try:
            number = meetings.plan(self.state.session, meeting, "meetings", axis=self.form.axis())
        except ReseauError as error:
            self.navigator.tell(error)
            return
        text = self.tr("Meeting with %1 planned").replace("%1", self._person.name)
        self.planned.emit(number)
        self.navigator.toast(text, True)
