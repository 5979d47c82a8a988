"""The call card: who, through whom, in which words, and the script of a quarter of an hour (R29, R43, R52, R80)."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from ...domain.card import Channel
from ...domain.contact import Contact
from ...domain.history import History, history_of
from ...domain.message import Message, say
from ...domain.opening import Introducer, named
from ...domain.question_bank import question_set
from ...services import library
from ...services.prep_sheets import FIRST_MEETINGS, introducers
from ..app_state import AppState, Navigator
from ..kit import (
    Avatar,
    Card,
    IconLabel,
    Label,
    LockLine,
    SectionTitle,
    Well,
    button,
    clear_layout,
    flow,
    hbox,
    vbox,
)
from ..kit.layouts import TOP
from ..kit.text import no_mnemonic
from ..links import open_outside, telephone
from .call_timer import CALL_MINUTES, CallTimer
from .slots import propose
from .words import who

_QUESTIONS = 4


class CallCard(QWidget):
    """Everything one needs while the phone rings; `timer` counts the quarter of an hour."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__()
        self._state, self._navigator = state, navigator
        self.timer = CallTimer()
        self._identity = vbox(gap=8)
        self._script = vbox(gap=10)
        title = SectionTitle(self.tr("A quarter of an hour"), "", (self.timer,))
        vbox(Card(self._identity), Card(vbox(title, self._script, gap=12)), gap=14, on=self)

    def show_person(self, person: Contact) -> None:
        """Show the card of that person."""
        history = history_of(self._state.network(), self._state.today)
        found = introducers(history, person.id)
        clear_layout(self._identity)
        clear_layout(self._script)
        self._show_identity(person, found)
        for number, (head, lines) in enumerate(self._steps(history, found), start=1):
            self._script.addWidget(self._step(str(number), head, lines))

    def _show_identity(self, person: Contact, found: tuple[Introducer, ...]) -> None:
        words = vbox(Label(person.name, "name", wrap=True), Label(who(person), "dense-sub", wrap=True), gap=2)
        see = button(self.tr("See the person"), "flat", small=True, icon="user")
        see.clicked.connect(lambda: self._navigator.open_contact(person.id))
        top = QWidget()
        hbox((Avatar(person.name), 0, TOP), (words, 1), (see, 0, TOP), gap=12, on=top)
        self._identity.addWidget(top)
        self._identity.addWidget(self._phones(person))
        for one in found:
            self._identity.addWidget(self._introducer(one))
        if not found:
            self._identity.addWidget(self._fact("route", self.tr("Without an introducer: say how you know of them.")))
        if person.matters:
            self._identity.addWidget(self._fact("heart", person.matters))

    def _phones(self, person: Contact) -> QWidget:
        phones = self._state.session.store.facts([person.id])[person.id].phones
        if not phones:
            return self._fact("phone", self.tr("No number yet"))
        return flow(*(part for one in phones[:3] for part in self._phone(one)))

    def _phone(self, one: Channel) -> tuple[QWidget, QWidget]:
        call = button(no_mnemonic(one.value), small=True, icon="phone", tooltip=self.tr("Call this number"))
        call.clicked.connect(lambda: open_outside(telephone(one.value)))
        copy = button("", "icon", small=True, icon="copy", tooltip=self.tr("Copy the number"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(one.value))
        return call, copy

    def _introducer(self, one: Introducer) -> QWidget:
        box = QWidget()
        column = vbox(gap=6, on=box)
        text = self.tr("Through %1").replace("%1", one.name)
        column.addWidget(self._fact("route", f"{text}, {one.link}" if one.link else text))
        if one.may_name and one.words:
            column.addWidget(Well(vbox(Label(self._say("sheet.quoted", text=one.words), "dense", wrap=True))))
        if not one.may_name:
            column.addWidget(LockLine(self._state.words(say("call.locked", name=one.name))))
        return box

    def _fact(self, icon: str, text: str) -> QWidget:
        box = QWidget()
        hbox((IconLabel(icon, "sub", 16), 0, TOP), (Label(text, "dense", wrap=True), 1), on=box)
        return box

    def _steps(self, history: History, found: tuple[Introducer, ...]) -> list[tuple[str, list[str]]]:
        first, second = propose(self._state.network(), self._state.today)
        words = [self._state.words(say("meeting.slot", day=day, at=at)) for day, at in (first, second)]
        close = self.tr("What I understood in one sentence, then the thanks.")
        return [
            (self.tr("Who sends me, what I ask · 1 min"), [self._opening(found)]),
            (self.tr("Questions: the other person speaks · 10 min"), self._questions(history)),
            (self.tr("Whom else · 2 min"), [self._say("sheet.closing.direct.default"), self._permissions()]),
            (self.tr("To end · 2 min"), [close, self._say("call.say.slots", first=words[0], second=words[1])]),
        ]

    def _opening(self, found: tuple[Introducer, ...]) -> str:
        sender = named(found)
        first = "call.say.sent" if sender else "call.say.unnamed" if found else "call.say.cold"
        lines = [self._say(first, name=sender.name) if sender else self._say(first)]
        answer = self._state.network().user.answer.strip()
        lines.append(answer or self._say("sheet.say.goal"))
        lines.append(self._say("call.say.request"))
        return " ".join(lines)

    def _questions(self, history: History) -> list[str]:
        early = len(history.held) < FIRST_MEETINGS
        bank = library.questions(self._state.session, self._state.language)
        chosen = question_set(bank, CALL_MINUTES, first_meetings=early)
        return [one.text for one in chosen[:_QUESTIONS]]

    def _permissions(self) -> str:
        return self.tr("May I note this name, may I contact this person, may I use your name?")

    def _step(self, number: str, head: str, lines: list[str]) -> QWidget:
        box = QWidget()
        column = vbox(Label(head, "dense-bold", wrap=True), gap=3)
        for line in lines:
            column.addWidget(Label(line, "dense", wrap=True))
        hbox((Label(number, "caption-bold"), 0, TOP), (column, 1), gap=10, on=box)
        return box

    def _say(self, key: str, **args: str) -> str:
        return self._state.words(Message(key, tuple(args.items())))
