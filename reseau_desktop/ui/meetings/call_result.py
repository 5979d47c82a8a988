"""What came of a call: the verdict, which is mandatory (R54), its reason, the time, and what will be created."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ...domain.debriefing import Debrief
from ...domain.exchange import Minutes
from ...domain.message import say
from ...domain.rehearsal import Proposal
from ...domain.vocabulary import Verdict
from ...domain.workdays import add
from ...services.debriefing import Choice
from ..app_state import AppState
from ..kit import (
    CheckBox,
    Combo,
    DateField,
    FormRow,
    Label,
    NumberField,
    RadioButton,
    Separator,
    TextField,
    clear_layout,
    flow,
    vbox,
)
from ..labels import choices, words

_LATER_BUSINESS_DAYS = 20


class CallResult(QWidget):
    """The pane of the call: `edited` after each change."""

    edited = Signal()

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self._ticks: list[tuple[Proposal, CheckBox]] = []
        self._unticked: set[tuple[str, str, str]] = set()
        self.verdicts = {one: RadioButton(words("verdict", one), dense=True) for one in Verdict}
        self._group = QButtonGroup(self)
        for radio in self.verdicts.values():
            self._group.addButton(radio)
            radio.toggled.connect(lambda on: self._chosen() if on else None)
        self.reason = TextField("", self.tr("In a few words"), small=True, lines=2, name=self.tr("Reason"))
        self.again = DateField(pattern="dddd d MMMM yyyy", small=True, name=self.tr("Call again on"))
        self.spoken = self._minutes(self.tr("On the phone"))
        self.before = self._minutes(self.tr("Before"))
        self.after = self._minutes(self.tr("Notes"))
        self.objective = Combo(choices("objective"), small=True, name=self.tr("Objective"))
        self.objective.currentIndexChanged.connect(self._touched)
        self.again.dateChanged.connect(self._touched)
        self.reason.textChanged.connect(self._touched)
        self._problem = Label("", "dense", wrap=True, colour="warn")
        self._problem.hide()
        self._hint = Label("", "caption", wrap=True)
        self._proposals = vbox(gap=6)
        self._lay_out()

    def put(self, debrief: Debrief, again: date | None = None) -> None:
        """Show what a debrief says of the verdict and the time, without a word to anybody."""
        blockers = [QSignalBlocker(one) for one in (self.reason, self.again, self.objective, *self._numbers())]
        self._group.setExclusive(False)
        for verdict, radio in self.verdicts.items():
            with QSignalBlocker(radio):
                radio.setChecked(debrief.verdict is verdict)
        self._group.setExclusive(True)
        self.reason.setPlainText(debrief.verdict_reason)
        self.objective.set_value(debrief.objective)
        self.spoken.setValue(debrief.minutes.exchange)
        self.before.setValue(debrief.minutes.preparation)
        self.after.setValue(debrief.minutes.debrief)
        day = again or add(self._state.today, _LATER_BUSINESS_DAYS)
        self.again.setMinimumDate(_day(self._state.today))
        self.again.setDate(_day(day))
        del blockers
        self._unticked.clear()
        self.set_problem("")
        self._show_verdict()

    def verdict(self) -> Verdict | None:
        """The verdict chosen, None before."""
        return next((verdict for verdict, radio in self.verdicts.items() if radio.isChecked()), None)

    def minutes(self) -> Minutes:
        """The minutes by stage."""
        return Minutes(self.before.value(), 0, self.spoken.value(), self.after.value())

    def call_again_on(self) -> date | None:
        """The day of the next call when the verdict is "later", else None."""
        if self.verdict() is not Verdict.LATER:
            return None
        chosen = self.again.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def set_problem(self, text: str) -> None:
        """Say in amber what is missing."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def show_proposals(self, found: Sequence[Proposal]) -> None:
        """Show the follow-ups that recording would make; those unticked stay so."""
        clear_layout(self._proposals)
        self._ticks.clear()
        for one in found:
            box = self._proposal(one)
            self._ticks.append((one, box))
            self._proposals.addWidget(box)
        if not found:
            self._proposals.addWidget(Label(self.tr("Nothing yet: the verdict decides."), "caption", wrap=True))

    def choices(self) -> list[Choice]:
        """What was made of the proposals."""
        return [Choice(one, box.isChecked(), one.due) for one, box in self._ticks]

    def _lay_out(self) -> None:
        self.again_row = FormRow(self.tr("Call again on"), self.again)
        times = flow(*(FormRow(one.accessibleName(), one) for one in self._numbers()), gap=8)
        title = Label(self.tr("Verdict"), "section")
        vbox(
            title,
            *self.verdicts.values(),
            self._problem,
            self._hint,
            self.again_row,
            FormRow(self.tr("Reason"), self.reason),
            Separator(),
            FormRow(self.tr("Objective"), self.objective),
            times,
            Separator(),
            Label(self.tr("What will be created"), "bold"),
            self._proposals,
            gap=10,
            on=self,
        )

    def _minutes(self, name: str) -> NumberField:
        field = NumberField(0, 0, 240, unit=self.tr(" min"), small=True, name=name)
        field.valueChanged.connect(self._touched)
        return field

    def _numbers(self) -> tuple[NumberField, ...]:
        return self.spoken, self.before, self.after

    def _chosen(self) -> None:
        self.set_problem("")
        self._show_verdict()
        self.edited.emit()

    def _show_verdict(self) -> None:
        verdict = self.verdict()
        self.again_row.setVisible(verdict is Verdict.LATER)
        hints = {
            None: self.tr("Each call ends with one of the four."),
            Verdict.MEET: self.tr("The planning form opens next."),
            Verdict.PHONE_WAS_ENOUGH: self.tr("A success: it counts as an exchange."),
            Verdict.LATER: self.tr("A next call is planned on this day."),
            Verdict.CLOSE: self.tr("Thanks, and no further step."),
        }
        self._hint.setText(hints[verdict])

    def _proposal(self, one: Proposal) -> CheckBox:
        key = _key(one)
        when = self._state.words(say("meeting.by_day", what=words("act", one.action), day=one.due))
        box = CheckBox(f"{when}, {one.name}", checked=one.ticked and key not in self._unticked, dense=True)
        box.toggled.connect(lambda on: self._tick(key, on))
        return box

    def _tick(self, key: tuple[str, str, str], on: bool) -> None:
        (self._unticked.discard if on else self._unticked.add)(key)

    def _touched(self, *_args: object) -> None:
        self.edited.emit()


def _key(one: Proposal) -> tuple[str, str, str]:
    return one.rule, str(one.action), one.name


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
