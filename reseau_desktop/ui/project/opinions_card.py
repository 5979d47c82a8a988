"""What people think of each axis: how many for, against, mixed, and on what fact (R88)."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from ...domain.advice import Opinion
from ...domain.vocabulary import Stance
from ...services import learning
from ...services.learning import AxisOpinions
from ..app_state import AppState, Navigator
from ..kit import Card, Label, Notice, Pill, SectionTitle, button, clear_layout, flow, hbox, vbox
from ..kit.chips import PillKind
from ..labels import words
from .several import Several

_KINDS: dict[Stance, PillKind] = {Stance.FOR: "done", Stance.MIXED: "neutral", Stance.AGAINST: "late"}


class OpinionsCard(Card):
    """One part an axis."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        self._body = vbox(gap=14)
        super().__init__(self._body)
        self._state, self._navigator = state, navigator

    def refresh(self) -> None:
        """Show the opinions as they stand."""
        clear_layout(self._body)
        self._names = {one.id: one.name for one in self._state.network().contacts}
        found = learning.opinions(self._state.session)
        if not any(one.opinions for one in found):
            text = self.tr("The opinions you note in a debrief stand here, axis by axis.")
            self._body.addWidget(Label(text, "sub", wrap=True))
        for one in found:
            if one.opinions:
                self._body.addWidget(self._axis(one))

    def _axis(self, one: AxisOpinions) -> QWidget:
        counts = flow(*(self._count(one, stance) for stance in Stance if one.count(stance)))
        parts: list[QWidget] = [SectionTitle(one.axis.name), counts]
        if one.diverge:
            fact = self.tr("Opinions diverge, that is normal")
            text = self.tr("Facts weigh more than tastes. The project changes only on purpose.")
            parts.append(Notice(fact, text))
        part = QWidget()
        vbox(*parts, Several(one.opinions, self._opinion), gap=8, on=part)
        return part

    def _count(self, one: AxisOpinions, stance: Stance) -> Pill:
        return Pill(f"{words('stance', stance)} {one.count(stance)}", _KINDS[stance])

    def _opinion(self, one: Opinion) -> QWidget:
        who = button(self._names.get(one.contact_id, ""), "flat", small=True)
        who.clicked.connect(lambda: self._navigator.open_contact(one.contact_id))
        day = QLocale().toString(QDate(one.day.year, one.day.month, one.day.day), QLocale.FormatType.ShortFormat)
        said = [who, Label(day, "dense-sub")]
        if one.is_fact is not None:
            said.append(Label(self.tr("a fact") if one.is_fact else self.tr("a taste"), "dense-sub"))
        column = vbox(flow(*said), gap=2)
        if one.text:
            column.addWidget(Label(one.text, "dense", wrap=True, selectable=True))
        row = QWidget()
        hbox((column, 1), Pill(words("stance", one.stance), _KINDS[one.stance]), gap=10, on=row)
        return row
