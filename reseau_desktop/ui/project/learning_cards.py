"""Discoveries, requests received, and what one concludes by oneself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, QSignalBlocker
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from ...domain.advice import Discovery
from ...domain.errors import ReseauError
from ...domain.promise import RequestReceived
from ...domain.vocabulary import DiscoveryKind
from ...services import learning
from .. import dialogs
from ..app_state import AppState, Navigator
from ..kit import Card, Combo, Label, LineField, Pill, SectionTitle, TextField, button, clear_layout, flow, hbox, vbox
from ..labels import choices, words
from ..person_field import PersonField
from ..saving import SaveWhenLeft
from .several import Several


def _do(navigator: Navigator, act: Callable[[], object], text: str) -> bool:
    try:
        act()
    except ReseauError as error:
        navigator.tell(error)
        return False
    navigator.toast(text)
    return True


class DiscoveriesCard(Card):
    """Companies, jobs, sectors, areas one did not know (R75): from debriefs, or noted here."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        body = vbox(gap=10)
        super().__init__(body)
        self._state, self._navigator = state, navigator
        self.kind = Combo(choices("discovery"), DiscoveryKind.COMPANY, small=True, name=self.tr("Kind"))
        self.text = LineField("", self.tr("What you did not know before"), small=True, name=self.tr("Discovery"))
        self.text.returnPressed.connect(self._add)
        add = button(self.tr("Note it"), "soft", small=True, icon="plus")
        add.clicked.connect(self._add)
        self._list = vbox(gap=8)
        note = self.tr("companies, jobs, sectors, areas you did not know")
        body.addWidget(SectionTitle(self.tr("Discoveries"), note))
        for part in (hbox(self.kind, (self.text, 1), add, gap=8), self._list):
            body.addLayout(part)

    def refresh(self) -> None:
        """Show the list as it stands."""
        clear_layout(self._list)
        self._names = {one.id: one.name for one in self._state.network().contacts}
        self._list.addWidget(Several(learning.discoveries(self._state.session), self._row))

    def _row(self, one: Discovery) -> QWidget:
        who = self._names.get(one.contact_id or 0, "")
        said = ", ".join(part for part in (who, _day(one.day)) if part)
        drop = button("", "icon", small=True, icon="x", tooltip=self.tr("Take it off the list"))
        drop.clicked.connect(lambda: self._drop(one))
        row = QWidget()
        label = vbox(Label(one.text, "dense", wrap=True, selectable=True), Label(said, "caption", wrap=True), gap=2)
        hbox(Pill(words("discovery", one.kind), "neutral"), (label, 1), drop, gap=10, on=row)
        return row

    def _add(self) -> None:
        kind, text = DiscoveryKind(self.kind.value()), self.text.text()
        if _do(
            self._navigator,
            lambda: learning.add_discovery(self._state.session, kind, text),
            self.tr("Discovery noted"),
        ):
            self.text.clear()

    def _drop(self, one: Discovery) -> None:
        _do(self._navigator, lambda: learning.drop_discovery(self._state.session, one.id), self.tr("Taken off"))


class RequestsCard(Card):
    """What others asked of me, until it is answered (R106)."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        body = vbox(gap=10)
        super().__init__(body)
        self._state, self._navigator = state, navigator
        self.who = PersonField(self.tr("Who asks"), self.tr("Who asks?"))
        self.text = LineField("", self.tr("What they ask of you"), name=self.tr("Request"))
        self.text.returnPressed.connect(self._add)
        add = button(self.tr("Note it"), "soft", icon="plus")
        add.clicked.connect(self._add)
        self._list = vbox(gap=8)
        body.addWidget(SectionTitle(self.tr("Requests received"), self.tr("you will be asked in your turn")))
        for part in (hbox((self.who, 2), (self.text, 3), add, gap=8), self._list):
            body.addLayout(part)

    def refresh(self) -> None:
        """Show the list as it stands."""
        clear_layout(self._list)
        network = self._state.network()
        self.who.set_network(network)
        self._names = {one.id: one.name for one in network.contacts}
        self._list.addWidget(Several(learning.requests(self._state.session), self._row))

    def _row(self, one: RequestReceived) -> QWidget:
        who = button(self._names.get(one.contact_id, ""), "flat", small=True)
        who.clicked.connect(lambda: self._navigator.open_contact(one.contact_id))
        column = vbox(flow(who, Label(_day(one.day), "dense-sub")), Label(one.text, "dense", wrap=True), gap=2)
        if one.answered_on is not None:
            end: QWidget = Pill(self.tr("answered"), "done")
            column.addWidget(Label(one.answer or "", "dense-sub", wrap=True))
        else:
            end = button(self.tr("Answered…"), "plain", small=True, icon="check")
            end.clicked.connect(lambda: self._answer(one))
        row = QWidget()
        hbox((column, 1), end, gap=10, on=row)
        return row

    def _add(self) -> None:
        who, text = self.who.contact_id(), self.text.text()
        if who is None:
            self.who.setFocus()
            return
        if _do(
            self._navigator, lambda: learning.add_request(self._state.session, who, text), self.tr("Request noted")
        ):
            self.who.set_contact(None)
            self.text.clear()

    def _answer(self, one: RequestReceived) -> None:
        answer = dialogs.ask_text(self, self.tr("Request received"), self.tr("What did you answer?"))
        if answer:
            _do(
                self._navigator,
                lambda: learning.answer_request(self._state.session, one.id, answer),
                self.tr("Answer noted"),
            )


class ConclusionsCard(Card):
    """What I conclude by myself this month, apart from the advice of others; earlier months beneath (R89)."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        body = vbox(gap=10)
        super().__init__(body)
        self._state, self._navigator = state, navigator
        self.field = TextField(
            "", self.tr("My own links, discoveries and choices"), lines=4, name=self.tr("My conclusions this month")
        )
        self._saver = SaveWhenLeft(self, self._save)
        self._saver.watch(self.field)
        self._before = vbox(gap=6)
        body.addWidget(SectionTitle(self.tr("What I conclude, myself"), self.tr("apart from the advice received")))
        body.addWidget(self.field)
        body.addLayout(self._before)

    def refresh(self) -> None:
        """Show this month's conclusions and the earlier ones, unless one is writing."""
        if self._saver.pending:
            return
        month = self._state.today.replace(day=1)
        found = learning.conclusions(self._state.session)
        now = next((one.text for one in found if one.day.replace(day=1) == month), "")
        if self.field.text() != now:
            with QSignalBlocker(self.field):
                self.field.setPlainText(now)
        clear_layout(self._before)
        for one in found:
            if one.day.replace(day=1) != month:
                name = QLocale().toString(QDate(one.day.year, one.day.month, 1), "MMMM yyyy")
                self._before.addWidget(Label(name[:1].upper() + name[1:], "caption-bold"))
                self._before.addWidget(Label(one.text, "dense", wrap=True, selectable=True))

    def flush(self) -> None:
        """Save what is written."""
        self._saver.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is written."""
        self._saver.flush()
        super().hideEvent(event)

    def _save(self) -> None:
        try:
            learning.conclude(self._state.session, self.field.text())
        except ReseauError as error:
            self._navigator.tell(error)


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
