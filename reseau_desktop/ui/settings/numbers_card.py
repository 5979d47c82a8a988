"""The method's numbers: who says them, what the user put in their place, and what his or her own cases measure."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from ...domain.changes import Changes
from ...domain.errors import ReseauError
from ...domain.message import say
from ...domain.own_values import CASES, OwnValue
from ...domain.project import RANGES, MethodSettings
from ...services import insights, project
from ..app_state import AppState, Navigator
from ..kit import Card, Label, NumberField, SectionTitle, Separator, WordsAndActs, theme, vbox
from .value_row import ValueRow

_MEASURED = {"reply_rate_reference_percent": "reply_percent", "names_per_meeting_target": "names_per_meeting"}


class NumbersCard(Card):
    """A row a number; `rows` by the name of the setting, `measures` what one's own cases say, by the own value."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        self._column = vbox(gap=10)
        super().__init__(self._column)
        self._state, self._navigator = state, navigator
        self.rows: dict[str, ValueRow] = {}
        self.measures: dict[str, Label] = {}
        note = self.tr("Orders of magnitude of practitioners: put your own values.")
        self._column.addWidget(SectionTitle(self.tr("The method's numbers")))
        self._column.addWidget(Label(note, "dense-sub", wrap=True))
        rule = {
            "target_meetings": ("R4", self.tr("Targeted meetings to hold, about")),
            "reply_rate_reference_percent": ("R38", self.tr("Replies expected to announcements")),
            "names_per_meeting_target": ("R77", self.tr("Names hoped for from a meeting")),
            "max_unanswered_calls": ("R54", self.tr("Calls without an answer before closing kindly")),
            "actions_a_day": ("", self.tr("Actions proposed a day, at most")),
        }
        for name, (number, title) in rule.items():
            self._add(self._setting(name, number, title))
        for name, number, title in (
            ("meeting_minutes", "R58", self.tr("What a meeting costs in all")),
            ("talk_share_percent", "R69", self.tr("My part of the talk")),
            ("thanks_percent", "R87", self.tr("Thanks sent in time")),
        ):
            self._add(self._measure_alone(name, number, title))
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Show the numbers and the measures as they stand."""
        del changes
        self._show()

    def _add(self, row: QWidget) -> None:
        self._column.addWidget(Separator())
        self._column.addWidget(row)

    def _show(self) -> None:
        settings = self._state.network().settings
        for name, row in self.rows.items():
            row.show_value(int(getattr(settings, name)))
        for one in insights.numbers_of_the_method(self._state.session):
            self.measures[one.name].setText(self._measured(one))

    def _setting(self, name: str, rule: str, title: str) -> ValueRow:
        usual = int(getattr(MethodSettings(), name))
        notes = [self._source(_MEASURED.get(name, name), rule)]
        if name in _MEASURED:
            notes.append(self._measure(_MEASURED[name]))
        field = NumberField(usual, *RANGES[name], unit=self.tr(" %") if name.endswith("_percent") else "")
        row = ValueRow(title, notes, field, usual)
        row.changed.connect(lambda value: self._set(name, value))
        row.reset.connect(lambda: self._set(name, usual))
        self.rows[name] = row
        return row

    def _measure_alone(self, name: str, rule: str, title: str) -> QWidget:
        """A number that nothing is set by: what is said, and what is measured."""
        words = QWidget()
        parts = (Label(title, "dense-bold", wrap=True), self._source(name, rule), self._measure(name))
        vbox(*parts, gap=2, on=words)
        found = {one.name: one for one in insights.numbers_of_the_method(self._state.session)}
        said = Label(self._in_words(name, found[name].practitioner), "bold")
        return WordsAndActs(words, said, lambda: theme().px(300), gap=14)

    def _source(self, name: str, rule: str) -> Label:
        said = self._state.words(say(f"own.{name}"))
        return Label(f"{said} {rule}" if rule else said, "caption", wrap=True)

    def _measure(self, name: str) -> Label:
        self.measures[name] = Label("", "dense", wrap=True)
        return self.measures[name]

    def _measured(self, one: OwnValue) -> str:
        if one.own is None:
            return self.tr("Yours: nothing measured yet.")
        value = self._in_words(one.name, one.own)
        key = "own.holds" if one.is_own else "own.so_far"
        return self._state.words(say(key, value=value, n=one.cases, least=CASES))

    def _in_words(self, name: str, value: float) -> str:
        if name.endswith("_minutes"):
            whole, rest = divmod(round(value), 60)
            return self._state.words(say("figures.hours", hours=whole, minutes=f"{rest:02}"))
        said = QLocale().toString(float(value), "f", 0 if value == int(value) else 1)
        return said + self.tr(" %") if name.endswith("_percent") else said

    def _set(self, name: str, value: int) -> None:
        values: dict[str, Any] = {name: value}
        try:
            project.save_settings(self._state.session, replace(self._state.network().settings, **values), "settings")
        except ReseauError as error:
            self._navigator.tell(error)
            self._show()
