"""The delays of the follow-up rules, F02 to F26: what follows what, after how many business days."""

from __future__ import annotations

from collections.abc import Callable

from ...domain.changes import Changes
from ...domain.errors import ReseauError
from ...services import project
from ...services.project import Delay
from ..app_state import AppState, Navigator
from ..kit import Card, Label, NumberField, SectionTitle, Separator, vbox
from .value_row import ValueRow


class DelaysCard(Card):
    """A row a rule; a new delay holds at once, for what is open too. `rows` by the id of the rule."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        self._column = vbox(gap=10)
        super().__init__(self._column)
        self._state, self._navigator = state, navigator
        self.rows: dict[str, ValueRow] = {}
        self._column.addWidget(SectionTitle(self.tr("Delays of the follow-ups"), self.tr("in business days")))
        self._column.addWidget(
            Label(
                self.tr("Weekends and public holidays do not count. A new delay moves what is already due, too."),
                "dense-sub",
                wrap=True,
            )
        )
        for one in project.delays(state.session):
            self._column.addWidget(Separator())
            self._column.addWidget(self._row(one))

    def refresh(self, changes: Changes) -> None:
        """Show the delays as they hold."""
        if changes.everything or "setting" in changes.tables:
            for one in project.delays(self._state.session):
                self.rows[one.rule.id].show_value(one.days)

    def _row(self, one: Delay) -> ValueRow:
        rule, language = one.rule, self._state.language
        said = [rule.to_text[language], (rule.note or {}).get(language, ""), rule.id, ", ".join(rule.rules)]
        notes = (
            Label(rule.trigger_text[language], "dense", wrap=True),
            Label(" · ".join(part for part in said if part), "caption", wrap=True),
        )
        row = ValueRow(rule.action_text[language], notes, self._field(one), one.usual, _sign(one))
        row.show_value(one.days)
        row.changed.connect(lambda days: self._set(rule.id, days))
        row.reset.connect(lambda: self._set(rule.id, None))
        self.rows[rule.id] = row
        return row

    def _field(self, one: Delay) -> NumberField:
        before = one.usual < 0
        low, high = (-one.high, -one.low) if before else (one.low, one.high)
        field = NumberField(low, low, high, unit=self.tr(" d before") if before else self.tr(" d"))
        if low == 0:
            field.setSpecialValueText(self.tr("same day"))
        return field

    def _set(self, rule: str, days: int | None) -> None:
        try:
            project.set_delay(self._state.session, rule, days, "settings")
        except ReseauError as error:
            self._navigator.tell(error)
            self.refresh(Changes(everything=True))


def _sign(one: Delay) -> Callable[[int], int]:
    return (lambda days: -days) if one.usual < 0 else (lambda days: days)
