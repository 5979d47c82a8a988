"""The campaign on the project page: where it stands, the position found, everybody told, its end, those before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from ...domain.errors import ReseauError
from ...services import campaigns
from ...services.campaigns import Standing
from .. import dialogs
from ..acting import Acting
from ..app_state import AppState, Navigator
from ..kit import Card, DateField, FormRow, Label, LineField, SectionTitle, button, clear_layout, flow, vbox
from .closing_list import ClosingList


class CampaignCard(Card):
    """Says where the campaign stands and offers what comes next; every act is one step."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        self._body = vbox(gap=10)
        super().__init__(self._body)
        self._state, self._navigator = state, navigator
        self._acting = Acting(state, navigator, self)
        self.form: PositionForm | None = None

    def refresh(self) -> None:
        """Show the campaign as it stands; what is being written of a position stays."""
        if self.form is not None:
            return
        clear_layout(self._body)
        now = campaigns.standing(self._state.session)
        self._body.addWidget(SectionTitle(self.tr("Campaign"), self._when(now), role="bold"))
        self._body.addWidget(Label(self._summary(now), "dense-sub", wrap=True))
        if now.found_on is not None and now.campaign.ended_on is None:
            self._body.addWidget(ClosingList(self._state, self._navigator, self._acting))
        self._body.addWidget(self._acts(now))
        for one in reversed(campaigns.past(self._state.session)):
            self._body.addWidget(Label(f"{self._title(one)} · {self._summary(one)}", "caption", wrap=True))

    def _when(self, now: Standing) -> str:
        if now.campaign.ended_on is not None:
            return self.tr("over since %1").replace("%1", _day(now.campaign.ended_on))
        if now.began_on is None:
            return self.tr("it begins with the first thing you record")
        return self.tr("under way since %1").replace("%1", _day(now.began_on))

    def _title(self, one: Standing) -> str:
        if one.campaign.title:
            return one.campaign.title
        ended = one.campaign.ended_on
        return self.tr("Campaign ended on %1").replace("%1", _day(ended)) if ended is not None else ""

    def _summary(self, now: Standing) -> str:
        parts = [
            self.tr("%n meeting(s) held", "", now.held),
            self.tr("%n person(s) spoken with", "", now.spoken_with),
            self.tr("%n name(s) received", "", now.names),
        ]
        if now.found_on is not None:
            found = self.tr("position found on %1").replace("%1", _day(now.found_on))
            parts.append(f"{found} ({now.position})" if now.position else found)
        return ", ".join(parts)

    def _acts(self, now: Standing) -> QWidget:
        found: list[QWidget] = []
        if now.campaign.ended_on is not None:
            anew = button(self.tr("Start a new campaign…"), "soft", icon="plus")
            anew.clicked.connect(self._start)
            return flow(anew)
        if now.found_on is None:
            position = button(self.tr("Position found…"), "soft", icon="circle-check")
            position.clicked.connect(self._open_form)
            found.append(position)
        end = button(self.tr("End the campaign…"), "quiet", icon="archive")
        end.clicked.connect(self._end)
        return flow(*found, end)

    def note_position(self) -> None:
        """Open the form for the position found, where there is one to note."""
        now = campaigns.standing(self._state.session)
        if self.form is None and now.found_on is None and now.campaign.ended_on is None:
            self._open_form()

    def _open_form(self) -> None:
        clear_layout(self._body)
        self._body.addWidget(SectionTitle(self.tr("A position is found"), role="bold"))
        self.form = PositionForm(self._state.today)
        self.form.agreed.connect(self._find)
        self.form.given_up.connect(self._close_form)
        self._body.addWidget(self.form)
        self.form.position.setFocus()

    def _close_form(self) -> None:
        self.form = None
        self.refresh()

    def _find(self, day: date, text: str, starts_on: date) -> None:
        try:
            campaigns.find_position(self._state.session, day, text, starts_on)
        except ReseauError as error:
            self._navigator.tell(error)
            return
        self._close_form()
        self._navigator.toast(self.tr("Position noted: now tell those who helped, introducers first"))

    def _end(self) -> None:
        title = dialogs.ask_text(
            self,
            self.tr("End the campaign"),
            self.tr("It is kept whole, nothing is deleted. Under which name?"),
            self.tr("Campaign of %1").replace("%1", str(self._state.today.year)),
        )
        if title:
            self._do(lambda: campaigns.end(self._state.session, title), self.tr("Campaign over: everything is kept"))

    def _start(self) -> None:
        title = dialogs.ask_text(
            self,
            self.tr("Start a new campaign"),
            self.tr(
                "People, relations, words and questions stay. The figures begin anew, and what was still to be done "
                "for the last campaign is dropped. Under which name?"
            ),
            self.tr("Campaign of %1").replace("%1", str(self._state.today.year)),
        )
        if title:
            self._do(lambda: campaigns.start(self._state.session, title), self.tr("A new campaign begins"))

    def _do(self, act: Callable[[], None], text: str) -> None:
        try:
            act()
        except ReseauError as error:
            self._navigator.tell(error)
            return
        self._navigator.toast(text)


class PositionForm(QWidget):
    """When it was found, what it is and when it begins; `agreed` carries the day, the words and the first day."""

    agreed = Signal(object, str, object)
    given_up = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.position = LineField(placeholder=self.tr("Sourcing manager, at …"), name=self.tr("The position"))
        self.found = DateField(_qdate(today), name=self.tr("Found on"))
        self.found.setMaximumDate(_qdate(today))
        self.begins = DateField(_qdate(today), name=self.tr("Begins on"))
        agree = button(self.tr("Note it"), "primary", icon="check")
        agree.clicked.connect(self._agree)
        give_up = button(self.tr("Cancel"), "plain")
        give_up.clicked.connect(self.given_up)
        vbox(
            FormRow(self.tr("The position"), self.position),
            FormRow(self.tr("Found on"), self.found),
            FormRow(
                self.tr("Begins on"),
                self.begins,
                help_text=self.tr("Three and six months later, news is due to those who helped most."),
            ),
            flow(agree, give_up),
            gap=10,
            on=self,
        )

    def _agree(self) -> None:
        self.agreed.emit(_date(self.found.date()), self.position.text(), _date(self.begins.date()))


def _day(day: date) -> str:
    return QLocale().toString(_qdate(day), QLocale.FormatType.LongFormat)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
