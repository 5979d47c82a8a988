"""The ledger of advice: each with its author, what I meant to do with it, and what became of it (R100)."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from ...domain.advice import Advice
from ...domain.errors import ReseauError
from ...domain.next_actions import NextAction, explained
from ...domain.vocabulary import Action, AdviceFate
from ...formats.content import follow_up_rules
from ...services import learning
from ..acting import Acting
from ..app_state import AppState, Navigator
from ..kit import Card, Columns, Label, LineField, Segmented, button, clear_layout, flow, vbox
from ..labels import choices
from ..saving import SaveWhenLeft
from .several import Several


class AdviceCard(Card):
    """Every advice, the latest first; a fate calls for news to its author."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        self._body = vbox(gap=12)
        super().__init__(self._body)
        self._state, self._navigator = state, navigator
        self._acting = Acting(state, navigator, self)
        self.rows: list[AdviceRow] = []

    def refresh(self) -> None:
        """Show the ledger as it stands, unless an outcome is being written."""
        if any(row.pending for row in self.rows):
            return
        clear_layout(self._body)
        found = learning.advice(self._state.session)
        self.rows = []
        if not found:
            text = self.tr("The advice you note in a debrief is kept here, until you can say what it became.")
            self._body.addWidget(Label(text, "sub", wrap=True))
            return
        tells = self._tells()
        self._body.addWidget(Several(found, lambda one: self._row(one, tells.get(one.id))))

    def flush(self) -> None:
        """Save what is being written."""
        for row in self.rows:
            row.flush()

    def _tells(self) -> dict[int | None, NextAction]:
        """The news still to be given of an advice, by its id."""
        network = self._state.network()
        pending = [one for one in network.follow_ups if one.pending and one.action is Action.TELL_OUTCOME]
        found = explained(network, self._state.today, follow_up_rules(), pending)
        return {one.follow_up.advice_id: one for one in found}

    def _row(self, one: Advice, tell: NextAction | None) -> QWidget:
        row = AdviceRow(self._state, self._navigator, one)
        self.rows.append(row)
        if tell is not None:
            row.add(self._acting.buttons(tell))
        return row


class AdviceRow(QWidget):
    """One advice: its words, who gave it and when, its fate, and what came of it."""

    def __init__(self, state: AppState, navigator: Navigator, one: Advice) -> None:
        super().__init__()
        self._state, self._navigator, self._advice = state, navigator, one
        names = {each.id: each.name for each in state.network().contacts}
        day = QLocale().toString(QDate(one.day.year, one.day.month, one.day.day), QLocale.FormatType.LongFormat)
        who = button(names.get(one.contact_id, ""), "flat", small=True)
        who.clicked.connect(lambda: navigator.open_contact(one.contact_id))
        self.fate = Segmented(choices("fate"), one.fate.value, name=self.tr("What became of it"))
        self.fate.chosen.connect(lambda _key: self._save())
        self.outcome = LineField(one.outcome or "", self.tr("What came of it"), small=True)
        self.outcome.setAccessibleName(self.tr("What came of the advice “%1”").replace("%1", one.text))
        self._saver = SaveWhenLeft(self, self._save, pause=False)
        self._saver.watch(self.outcome)
        parts: list[QWidget] = [
            Label(self.tr("“%1”").replace("%1", one.text), "bold", wrap=True, selectable=True),
            flow(who, Label(day, "dense-sub")),
        ]
        if one.intention:
            parts.append(Label(one.intention, "dense-sub", wrap=True))
        says = Columns(flow(self.fate), self.outcome, gap=12, least=300, shares=(2, 3))
        self._column = vbox(*parts, says, gap=6, on=self)
        if one.told_on is not None:
            told = QDate(one.told_on.year, one.told_on.month, one.told_on.day)
            words = QLocale().toString(told, QLocale.FormatType.ShortFormat)
            self.add(Label(self.tr("told on %1").replace("%1", words), "caption"))

    @property
    def pending(self) -> bool:
        """Whether an outcome is being written."""
        return self._saver.pending

    def add(self, part: QWidget) -> None:
        """Put something under the advice."""
        self._column.addWidget(part)

    def flush(self) -> None:
        """Save what is written."""
        self._saver.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is written."""
        self._saver.flush()
        super().hideEvent(event)

    def _save(self) -> None:
        fate = AdviceFate(self.fate.value())
        try:
            learning.set_fate(self._state.session, self._advice.id, fate, self.outcome.text())
        except ReseauError as error:
            self._navigator.tell(error)
