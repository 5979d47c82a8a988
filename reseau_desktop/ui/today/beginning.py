"""Whom to begin with when nothing is due: the most modest and the closest first, each with why (R60)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...domain.contact import Contact
from ...services import insights
from ..app_state import AppState, Navigator
from ..kit import Card, ChoiceRow, Label, SectionTitle, button, vbox
from ..labels import words

MOST = 3
_KEY_STAKE = 3
_WIDE_GAP = 2


class WhereToStart(Card):
    """Three people not turned to yet; a row leads to the call card. `found` says how many there are in all."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        people = insights.where_to_start(state.session)
        self.found = len(people)
        see = button(self.tr("See everybody"), "flat", small=True)
        see.clicked.connect(lambda: navigator.open_page("contacts"))
        rows = [self._row(one, navigator) for one in people[:MOST]]
        super().__init__(
            vbox(
                SectionTitle(self.tr("Where to start"), actions=(see,)),
                Label(self.tr("Somebody modest and close first: that is where one learns."), "dense-sub", wrap=True),
                *rows,
                gap=6,
            )
        )

    def _row(self, one: Contact, navigator: Navigator) -> QWidget:
        row = ChoiceRow("phone", one.name, self._why(one))
        row.activated.connect(lambda: navigator.record_call(one.id))
        return row

    def _why(self, one: Contact) -> str:
        parts = [words("closeness", one.closeness)] if one.closeness is not None else []
        parts += [words("circle", one.circle)] if one.circle is not None else []
        parts.append(self._stake(one))
        said = " · ".join(parts)
        return said[:1].upper() + said[1:]

    def _stake(self, one: Contact) -> str:
        if one.level_gap >= _WIDE_GAP:
            return self.tr("well above your level: somebody in between may open the way")
        if one.stake >= _KEY_STAKE:
            return self.tr("a key person")
        return self.tr("little at stake") if one.stake <= 1 else self.tr("something at stake")
