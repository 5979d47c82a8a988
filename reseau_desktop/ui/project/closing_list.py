"""Everybody to tell of the position found, introducers first; those told already, below (R104)."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from ...domain.campaign import ToTell
from ...domain.next_actions import NextAction, explained
from ...domain.vocabulary import Action
from ...formats.content import follow_up_rules
from ...services import campaigns
from ..acting import Acting
from ..app_state import AppState, Navigator
from ..kit import Avatar, IconLabel, Label, button, hbox, vbox
from .several import Several


class ClosingList(QWidget):
    """One row a person, with the acts on the follow-up that tells of the position."""

    def __init__(self, state: AppState, navigator: Navigator, acting: Acting) -> None:
        super().__init__()
        self._state, self._navigator, self._acting = state, navigator, acting
        self._people = {one.id: one for one in state.network().contacts}
        everyone = campaigns.to_tell(state.session)
        waiting = [one for one in everyone if one.told_on is None]
        told = [one for one in everyone if one.told_on is not None]
        self._acts = self._follow_ups()
        count = self.tr("%1 of %2 told").replace("%1", str(len(told))).replace("%2", str(len(everyone)))
        lines = vbox(*[self._told_line(one) for one in told], gap=4)
        vbox(Label(count, "bold"), Several(waiting, self._row), lines, gap=10, on=self)

    def _follow_ups(self) -> dict[int | None, NextAction]:
        """The follow-ups that tell of the position, by person, with their reasons."""
        network = self._state.network()
        pending = [one for one in network.follow_ups if one.pending and one.action is Action.TELL_POSITION]
        return {one.contact_id: one for one in explained(network, self._state.today, follow_up_rules(), pending)}

    def _row(self, one: ToTell) -> QWidget:
        person = self._people[one.contact_id]
        name = Label(person.name, "bold", elide=True)
        why = Label(self._why(one), "dense-sub", wrap=True)
        action = self._acts.get(one.contact_id)
        if action is not None:
            acts: QWidget = self._acting.buttons(action)
        else:
            acts = button(self.tr("See the person"), "flat", small=True)
            acts.clicked.connect(lambda: self._navigator.open_contact(one.contact_id))
        row = QWidget()
        hbox(Avatar(person.name, 36), (vbox(name, why, gap=2), 1), acts, gap=12, on=row)
        row.setAccessibleName(person.name)
        return row

    def _why(self, one: ToTell) -> str:
        if one.led_to:
            return self.tr("introduced you to %n person(s)", "", one.led_to)
        return self.tr("you met") if one.met else self.tr("you talked on the phone")

    def _told_line(self, one: ToTell) -> QWidget:
        day = one.told_on or self._state.today
        words = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
        line = QWidget()
        hbox(
            IconLabel("circle-check", "ok", 16),
            (Label(self._people[one.contact_id].name, "dense", elide=True), 1),
            Label(words, "dense-sub"),
            gap=10,
            on=line,
        )
        return line
