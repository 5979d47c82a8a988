"""What needs attention: the alerts as sentences, each with its rules and the way to the person."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...domain.alerts import Alert, alerts
from ...reports.alert_words import alert_message
from ..app_state import AppState, Navigator
from ..kit import Card, IconLabel, Label, SectionTitle, button, hbox, vbox
from ..kit.layouts import TOP

AT_FIRST = 6


class AttentionCard(Card):
    """The first alerts, and the others when one asks for them."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        self._rows = vbox(gap=10)
        super().__init__(vbox(self._rows, gap=10))
        self._state, self._navigator = state, navigator
        network = state.network()
        self._people = {one.id: one.name for one in network.contacts}
        self._axes = {one.id: one.name for one in network.axes}
        found = alerts(network, state.today)
        note = self.tr("%n point(s)", "", len(found)) if found else ""
        self._rows.addWidget(SectionTitle(self.tr("What needs attention"), note))
        if not found:
            self._rows.addWidget(Label(self.tr("Nothing for now."), "dense-sub"))
        for one in found[:AT_FIRST]:
            self._rows.addWidget(self._row(one))
        self._others = found[AT_FIRST:]
        if self._others:
            self._more = button(self.tr("Show %n more", "", len(self._others)), "flat", small=True)
            self._more.clicked.connect(self._show_others)
            self._rows.addWidget(self._more)

    def _show_others(self) -> None:
        self._rows.removeWidget(self._more)
        self._more.deleteLater()
        for one in self._others:
            self._rows.addWidget(self._row(one))

    def _row(self, one: Alert) -> QWidget:
        warns = one["severity"] == "warning"
        icon = IconLabel("clock-alert" if warns else "info", "warn" if warns else "sub", 18)
        said = self._state.words(alert_message(one, self._name, lambda number: self._axes.get(int(number), "")))
        words = vbox(Label(said, "dense", wrap=True), Label(", ".join(one["rules"]), "caption"), gap=1)
        row = QWidget()
        ends: list[QWidget] = []
        who = one.get("contact")
        if isinstance(who, int):
            see = button(self.tr("See the person"), "flat", small=True)
            see.clicked.connect(lambda: self._navigator.open_contact(who))
            see.setAccessibleName(f"{see.text()}, {self._name(who)}")
            ends.append(see)
        hbox((icon, 0, TOP), (words, 1), *ends, gap=10, on=row)
        row.setAccessibleName(said)
        return row

    def _name(self, number: int) -> str:
        return self._people.get(number, "")
