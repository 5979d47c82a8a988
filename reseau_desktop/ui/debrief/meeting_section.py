"""Section 1: the meeting, taken over from the plan and the sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.exchange import Minutes
from ...domain.meeting import Meeting
from ...domain.message import say
from ...domain.vocabulary import Medium
from ..app_state import AppState
from ..kit import Combo, Label, LineField, NumberField, button, flow, hbox, on_theme, theme
from ..kit.day_button import DayButton
from ..labels import choices
from .draft_codec import FormDraft
from .hours import read_hour
from .section import Section
from .talk_share import TalkShare

HELD_THROUGH = (Medium.IN_PERSON, Medium.VIDEO, Medium.PHONE)
_LONGEST = 24 * 60


class MeetingSection(Section):
    """From when to when, how far, how much I spoke; behind the fold the day, the channel and the other minutes."""

    def __init__(self, state: AppState) -> None:
        super().__init__("1", self.tr("The meeting"), self.tr("taken over from the sheet"))
        self._state = state
        self._planned_minutes = 0
        self.start = self._hour(self.tr("Beginning"))
        self.end = self._hour(self.tr("End"))
        self.travel = self._minutes(self.tr("Travel"))
        self.share = TalkShare()
        self.fold = button(
            "", "icon", small=True, icon="chevron-down", tooltip=self.tr("Day, channel, other minutes")
        )
        self.fold.setCheckable(True)
        self.day = DayButton(name=self.tr("Day of the meeting"), pattern="ddd d MMM yyyy")
        self.channel = Combo(_channels(), small=True, name=self.tr("Channel"))
        self.preparation = self._minutes(self.tr("Preparation"))
        self.debriefing = self._minutes(self.tr("Debrief and thanks"))
        self.add(self._first_line(), self._second_line())
        self._listen()
        on_theme(self._restyle)

    def set_meeting(self, meeting: Meeting) -> None:
        """Say which meeting it is: its length stands in while the end is not said."""
        self._planned_minutes = meeting.duration_minutes

    def open_fold(self, opened: bool) -> None:
        """Show or hide the second line."""
        self.fold.setChecked(opened)

    def show_form(self, form: FormDraft) -> None:
        """Show the hours, minutes, share, day and channel of the form."""
        spent = form.debrief.minutes
        self.start.setText(form.start_text)
        self.end.setText(form.end_text)
        for field, minutes in (
            (self.travel, spent.travel),
            (self.preparation, spent.preparation),
            (self.debriefing, spent.debrief),
        ):
            field.blockSignals(True)
            field.setValue(minutes)
            field.blockSignals(False)
        self.share.set_value(form.debrief.my_talk_share)
        self.day.set_range(None, _qdate(self._state.today))
        self.day.set_day(_qdate(form.debrief.day))
        self.channel.blockSignals(True)
        self.channel.set_value(form.debrief.channel)
        self.channel.blockSignals(False)

    def into(self, form: FormDraft) -> FormDraft:
        """The form with the day, hours and minutes; without an end the planned length counts."""
        start, end = read_hour(self.start.text()), read_hour(self.end.text())
        debrief = replace(
            form.debrief,
            day=_date(self.day.day()),
            channel=Medium(self.channel.value() or form.debrief.channel),
            start=start,
            end=end,
            minutes=Minutes(
                self.preparation.value(), self.travel.value(), self._lasted(start, end), self.debriefing.value()
            ),
            my_talk_share=self.share.value(),
        )
        return replace(form, debrief=debrief, start_text=self.start.text(), end_text=self.end.text())

    def focus_field(self) -> QWidget:
        """The beginning when it cannot be read, else the end."""
        return self.start if self._unread(self.start) else self.end

    def unread_hours(self) -> str:
        """What to say of an hour that cannot be read; "" when both can, or while one is being typed."""
        typing = self.start.hasFocus() or self.end.hasFocus()
        found = [field.text() for field in (self.start, self.end) if self._unread(field)]
        return self._state.words(say("form.hour_unclear", text=found[0])) if found and not typing else ""

    def is_typing(self) -> bool:
        """Whether an hour is being typed, and so not to be judged yet."""
        return self.start.hasFocus() or self.end.hasFocus()

    def _lasted(self, start: time | None, end: time | None) -> int:
        if start is None or end is None or end < start:
            return self._planned_minutes
        day = date.min
        return int((datetime.combine(day, end) - datetime.combine(day, start)).total_seconds() // 60)

    def _unread(self, field: LineField) -> bool:
        return bool(field.text().strip()) and read_hour(field.text()) is None

    def _hour(self, name: str) -> LineField:
        field = LineField("", "…", small=True, name=name)
        field.setToolTip(name)
        field.editingFinished.connect(lambda: self._set_straight(field))
        return field

    def _minutes(self, name: str) -> NumberField:
        return NumberField(0, 0, _LONGEST, unit=self.tr(" min"), small=True, name=name)

    def _set_straight(self, field: LineField) -> None:
        hour = read_hour(field.text())
        if hour is not None:
            field.setText(hour_text(self._state, hour))
        self.edited.emit()

    def _first_line(self) -> QWidget:
        to, travel = Label(self.tr("to"), "dense-sub"), Label(self.tr("travel"), "dense-sub")
        hours, road, share = QWidget(), QWidget(), QWidget()
        hbox(self.start, to, self.end, on=hours)
        hbox(travel, self.travel, 6, on=road)
        hbox(self.share, self.fold, gap=2, on=share)
        for part in (hours, road, share):
            part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return flow(hours, road, share)

    def _second_line(self) -> QWidget:
        parts = []
        for words, field in (
            (self.tr("preparation"), self.preparation),
            (self.tr("debrief and thanks"), self.debriefing),
        ):
            part = QWidget()
            hbox(Label(words, "dense-sub"), field, on=part)
            part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            parts.append(part)
        line = flow(self.day, self.channel, *parts)
        line.hide()
        self.fold.toggled.connect(line.setVisible)
        self.fold.toggled.connect(lambda on: self.fold.set_icon("chevron-up" if on else "chevron-down"))
        return line

    def _listen(self) -> None:
        for hour in (self.start, self.end):
            hour.textEdited.connect(self.edited)
        for field in (self.travel, self.preparation, self.debriefing):
            field.valueChanged.connect(self.edited)
        self.share.edited.connect(self.edited)
        self.day.picked.connect(self.edited)
        self.channel.currentIndexChanged.connect(self.edited)

    def _restyle(self) -> None:
        for hour in (self.start, self.end):
            hour.setFixedWidth(theme().px(76))
        for field in (self.travel, self.preparation, self.debriefing):
            field.setFixedWidth(theme().px(80))


def hour_text(state: AppState, hour: time | None) -> str:
    """An hour as it is written in the language of the window; "" for none."""
    return "" if hour is None else state.words(say("form.hour", at=hour))


def _channels() -> list[tuple[str, str]]:
    return [(key, words) for key, words in choices("medium") if key in HELD_THROUGH]


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
