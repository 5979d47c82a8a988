"""The fields that plan a meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QWidget

from ...domain.contact import Contact
from ...domain.meeting import ONE_MEETING_MINUTES, Meeting
from ...domain.message import say
from ...domain.outline import LONGEST_ASKED_MINUTES
from ...domain.vocabulary import Medium, Objective
from ...domain.workdays import holiday_name, is_business_day
from ...services.meetings import blank_meeting
from ..app_state import AppState
from ..kit import Columns, Combo, DateField, FormRow, LineField, NumberField, TimeField, clear_layout, flow, vbox
from ..kit.buttons import Button, button
from ..labels import choices, words
from .slots import propose

OFF_TARGET = "off"
TARGETED = "on"
_LEAST = 170
_CHANNELS = (Medium.IN_PERSON, Medium.VIDEO, Medium.PHONE)


class PlanForm(QWidget):
    """Day, hour, length, place, channel, objective, what it serves and the way there; `edited` after each change."""

    edited = Signal()

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self._meeting = blank_meeting(0, state.today, state.today)
        self.day = DateField(pattern="dddd d MMMM yyyy", name=self.tr("Day"))
        self.hour = TimeField(name=self.tr("Hour"))
        self.duration = NumberField(ONE_MEETING_MINUTES, 5, 240, unit=self.tr(" min"), name=self.tr("Duration"))
        self.travel = NumberField(0, 0, 999, unit=self.tr(" min"), name=self.tr("Travel, both ways"))
        self.place = LineField("", self.tr("Address, or how to reach each other"), name=self.tr("Place"))
        channels = [(str(one), words("medium", one)) for one in _CHANNELS]
        self.channel = Combo(channels, name=self.tr("Channel"))
        self.objective = Combo(choices("objective"), name=self.tr("Objective"))
        self.serves = Combo(name=self.tr("What it serves"))
        self.serves.setPlaceholderText(self.tr("Choose"))
        self.reason = LineField(name=self.tr("Reason"))
        self._slots = flow()
        self._lay_out()
        self._listen()

    def open(self, person: Contact) -> None:
        """Start anew with that person; the first proposed moment is filled in."""
        self._meeting = blank_meeting(person.id, self._state.today, self._state.today)
        today = self._state.today
        self.day.setMinimumDate(QDate(today.year, today.month, today.day))
        moments = propose(self._state.network(), today)
        self._offer(moments)
        self._take(*moments[0])
        self.duration.setValue(ONE_MEETING_MINUTES)
        self.travel.setValue(0)
        self.place.setText("")
        self.reason.setText("")
        self.channel.set_value(Medium.IN_PERSON)
        self.objective.set_value(Objective.INFORMATION)
        self._fill_axes(person)
        for row in (self.day_row, self.duration_row, self.serves_row, self.reason_row):
            row.set_problem("")
        self._look()

    def meeting(self) -> Meeting:
        """What the fields say, with id 0."""
        chosen, hour = self.day.date(), self.hour.time()
        return replace(
            self._meeting,
            day=date(chosen.year(), chosen.month(), chosen.day()),
            start=time(hour.hour(), hour.minute()),
            duration_minutes=self.duration.value(),
            travel_minutes=self.travel.value(),
            place=self.place.text().strip() or None,
            channel=Medium(self.channel.value()),
            objective=Objective(self.objective.value()),
            targeted=self.serves.value() != OFF_TARGET,
            without_call_reason=self.reason.text().strip() or None,
        )

    def axis(self) -> int | None:
        """The axis chosen, None for none."""
        value = self.serves.value()
        return int(value) if value.isdigit() else None

    def complete(self, *, needs_reason: bool) -> bool:
        """Whether nothing mandatory is missing; what is missing is said under its field."""
        serves = self.tr("An axis, or off target: only targeted meetings count.")
        reason = self.tr("One line is enough: why a meeting without a call before.")
        self.serves_row.set_problem("" if self.serves.value() else serves)
        lacks = needs_reason and not self.reason.text().strip()
        self.reason_row.set_problem(reason if lacks else "")
        if lacks:
            self.reason.setFocus()
        elif not self.serves.value():
            self.serves.setFocus()
        return bool(self.serves.value()) and not lacks

    def _lay_out(self) -> None:
        self.day_row = FormRow(self.tr("Day"), self.day)
        self.duration_row = FormRow(self.tr("Duration"), self.duration, help_text=self.tr("About twenty minutes."))
        self.serves_row = FormRow(self.tr("What it serves"), self.serves)
        self.reason_row = FormRow(self.tr("Why without a call before"), self.reason)
        travel = FormRow(self.tr("Travel, both ways"), self.travel)
        objective = FormRow(
            self.tr("Objective"), self.objective, help_text=self.tr("One only; a position is never asked for.")
        )
        vbox(
            self.reason_row,
            self._slots,
            _wrapping(self.day_row, FormRow(self.tr("Hour"), self.hour), self.duration_row),
            _wrapping(FormRow(self.tr("Channel"), self.channel), travel),
            FormRow(self.tr("Place"), self.place),
            _wrapping(objective, self.serves_row),
            gap=14,
            on=self,
        )

    def _listen(self) -> None:
        for signal in (
            self.day.dateChanged,
            self.hour.timeChanged,
            self.duration.valueChanged,
            self.travel.valueChanged,
            self.channel.currentIndexChanged,
            self.serves.currentIndexChanged,
            self.objective.currentIndexChanged,
            self.place.textChanged,
            self.reason.textChanged,
        ):
            signal.connect(self._look)

    def _look(self, *_args: object) -> None:
        meeting = self.meeting()
        long = self.tr("Above %1 minutes one asks for more than one promises.")
        over = meeting.duration_minutes > LONGEST_ASKED_MINUTES
        self.duration_row.set_problem(long.replace("%1", str(LONGEST_ASKED_MINUTES)) if over else "")
        self.day_row.set_problem(self._day_off(meeting.day))
        if self.serves.value():
            self.serves_row.set_problem("")
        if meeting.without_call_reason:
            self.reason_row.set_problem("")
        self.edited.emit()

    def _day_off(self, day: date) -> str:
        key = holiday_name(day)
        if key is not None:
            return self.tr("Public holiday: %1").replace("%1", self._state.words(say(key)))
        return "" if is_business_day(day) else self.tr("A day of the weekend")

    def _fill_axes(self, person: Contact) -> None:
        axes = [one for one in self._state.network().axes if not one.archived]
        self.serves.clear()
        for axis in axes:
            self.serves.addItem(axis.name, str(axis.id))
        if not axes:
            self.serves.addItem(self.tr("Targeted"), TARGETED)
        self.serves.addItem(self.tr("Off target"), OFF_TARGET)
        known = next((str(one) for one in person.axes if any(axis.id == one for axis in axes)), "")
        self.serves.set_value(known)

    def _offer(self, moments: list[tuple[date, time]]) -> None:
        layout = self._slots.layout()
        if layout is None:
            return
        clear_layout(layout)
        for day, at in moments:
            layout.addWidget(self._slot(day, at))

    def _slot(self, day: date, at: time) -> Button:
        made = button(self._state.words(say("meeting.slot", day=day, at=at)), small=True, icon="calendar-plus")
        made.clicked.connect(lambda: self._take(day, at))
        return made

    def _take(self, day: date, at: time) -> None:
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.hour.setTime(QTime(at.hour, at.minute))


def _wrapping(*rows: FormRow) -> QWidget:
    """Rows side by side, one under the other when there is no room."""
    return Columns(*(_topped(row) for row in rows), gap=14, least=_LEAST)


def _topped(row: FormRow) -> QWidget:
    box = QWidget()
    vbox(row, None, on=box)
    return box
