"""The branches of the network: who led far, what stands still, who is still to be thanked (R25, R28, R83)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import islice

from PySide6.QtWidgets import QWidget

from ...domain.branches import Stalled, Yield
from ...domain.history import history_of
from ...domain.message import Message, say
from ...domain.vocabulary import IntroductionState
from ...services import insights
from ..app_state import AppState, Navigator
from ..kit import Card, IconLabel, Label, Pill, SectionTitle, Separator, button, hbox, vbox
from ..kit.layouts import TOP

MOST = 5


class BranchesCard(Card):
    """Three short lists; `empty` when there is nothing in any of them. It names the first, and counts the others."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        column = vbox(gap=10)
        super().__init__(column)
        self._state, self._navigator = state, navigator
        self._people = history_of(state.network(), state.today).contacts
        session = state.session
        still, thanks, far = insights.stalled(session), insights.unthanked(session), insights.yields(session)
        self.empty = not (still or thanks or far)
        due = islice(thanks.items(), MOST)
        column.addWidget(SectionTitle(self.tr("Branches of the network")))
        for title, rows, count in (
            (self.tr("Standing still"), [self._stalled(one) for one in still[:MOST]], len(still)),
            (
                self.tr("Thanks still to write"),
                [self._thanks(*one) for one in due],
                len(thanks),
            ),
            (self.tr("Who led where"), [self._yield(one) for one in far[:MOST]], len(far)),
        ):
            if rows:
                column.addWidget(Separator())
                column.addWidget(self._part(title, rows, count))

    def _part(self, title: str, rows: Sequence[QWidget], count: int) -> QWidget:
        part = QWidget()
        more = [Label(self.tr("and %n more", "", count - len(rows)), "caption")] if count > len(rows) else []
        vbox(Label(title, "dense-bold"), *rows, *more, gap=8, on=part)
        return part

    def _stalled(self, one: Stalled) -> QWidget:
        given = one.introduction
        giver = self._people.get(given.giver_id or 0)
        named = one.state is IntroductionState.NAMED
        said = say(
            "branches.named" if named else "branches.announced",
            giver=giver.name if giver is not None else given.occasion or "",
            since=one.since,
        )
        return self._row("clock-alert", "warn", given.person_id, said)

    def _thanks(self, who: int, due: date) -> QWidget:
        late = due < self._state.today
        return self._row("mail", "warn" if late else "sub", who, say("branches.thanks", due=due))

    def _yield(self, one: Yield) -> QWidget:
        said = say("branches.led", names=one.names, spoken=one.spoken, met=one.met)
        if one.further:
            said = said.then(say("branches.further", n=one.further))
        waits = [Pill(self.tr("waits for news"), "late")] if one.owed else []
        return self._row("share-2", "sub", one.giver_id, said, *waits)

    def _row(self, icon: str, colour: str, who: int, message: Message, *ends: QWidget) -> QWidget:
        name, said = self._people[who].name, self._state.words(message)
        see = button(self.tr("See the person"), "flat", small=True)
        see.setAccessibleName(f"{see.text()}, {name}")
        see.clicked.connect(lambda: self._navigator.open_contact(who))
        words = vbox(Label(name, "dense", wrap=True), Label(said, "caption", wrap=True), gap=1)
        row = QWidget()
        hbox((IconLabel(icon, colour, 18), 0, TOP), (words, 1), *ends, see, gap=10, on=row)
        row.setAccessibleName(f"{name}. {said}")
        return row
