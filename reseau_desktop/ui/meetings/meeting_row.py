"""One meeting of the list: when, who, where, how it stands, and what one can do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ...domain.contact import Contact
from ...domain.meeting import Meeting
from ...domain.message import say
from ...domain.vocabulary import MeetingStatus
from ...domain.workdays import between
from ..app_state import AppState
from ..kit import Label, Pill, button, flow, hbox, on_theme, theme, vbox
from ..kit.buttons import Button, Kind
from ..kit.chips import PillKind
from .words import hours, place

_WHEN = 150


class MeetingRow(QWidget):
    """A row of one section (to_debrief, to_prepare, to_come, past); `wanted` gives the act chosen."""

    wanted = Signal(str)

    def __init__(self, state: AppState, section: str, meeting: Meeting, person: Contact, *, begun: bool) -> None:
        """`begun` says whether something stands on its sheet."""
        super().__init__()
        self._state, self._section = state, section
        self.meeting, self.person, self._begun = meeting, person, begun
        self._when = QWidget()
        day, hour = self._moment()
        vbox(Label(day, "dense-bold", wrap=True), Label(hour, "caption", wrap=True), None, gap=2, on=self._when)
        head = hbox(
            Label(person.name, "name", wrap=True),
            (Label(person.organisation or "", "dense-sub", elide=True), 1),
            Pill(*self._pill()),
            gap=10,
        )
        context = Label(self._context(), "dense-sub", wrap=True)
        if section == "past":
            words = vbox(head, hbox((context, 1), flow(*self._acts(), align="right")), gap=2)
            tall = 8
        else:
            words = vbox(head, context, 6, flow(*self._acts()), gap=3)
            tall = 14
        hbox((self._when, 0, Qt.AlignmentFlag.AlignTop), (words, 1), gap=14, margins=(18, tall, 18, tall), on=self)
        self.setAccessibleName(f"{person.name}, {day} {hour}")
        on_theme(self._restyle)

    def act(self, key: str) -> Button | None:
        """The button of an act: debrief, prepare, move, cancel, person; None when the row has none."""
        found = self.findChild(Button, key)
        return found if isinstance(found, Button) else None

    def _moment(self) -> tuple[str, str]:
        day = self._state.words(say("moment.day", day=self.meeting.day))
        length = hours(self._state, self.meeting.duration_minutes)
        if self.meeting.start is None:
            return day, length
        return day, f"{self._state.words(say('sheet.at', at=self.meeting.start))}, {length}"

    def _context(self) -> str:
        parts = [self.person.job or "", place(self.meeting), self.meeting.reason or ""]
        return " · ".join(part for part in parts if part)

    def _pill(self) -> tuple[str, PillKind]:
        if self._section == "to_debrief":
            late = between(self.meeting.day, self._state.today)
            text = self._state.words(say("meeting.late", days=late)) if late else self.tr("To debrief")
            return text, "late" if late else "tint"
        if self._section == "to_prepare":
            return (self.tr("Sheet to complete") if self._begun else self.tr("Sheet to begin")), "tint"
        if self._section == "to_come":
            return self.tr("Sheet ready"), "done"
        if self.meeting.status is MeetingStatus.HELD:
            return self.tr("Held"), "done"
        by_contact = self.meeting.status is MeetingStatus.CANCELLED_BY_CONTACT
        return (self.tr("Cancelled by the person") if by_contact else self.tr("Cancelled by me")), "neutral"

    def _acts(self) -> list[Button]:
        if self._section == "to_debrief":
            return [
                self._button("debrief", self.tr("Debrief"), "clipboard-pen-line", "soft"),
                self._button("move", self.tr("Move"), "calendar-clock"),
                self._button("cancel", self.tr("It did not take place"), "x"),
            ]
        if self._section == "past":
            return [
                self._button("prepare", self.tr("See the sheet"), "", "flat"),
                self._button("person", self.tr("See the person"), "", "flat"),
            ]
        ready = self._section == "to_come"
        text = self.tr("Open the sheet") if ready else self.tr("Prepare")
        return [
            self._button("prepare", text, "file-text", "soft"),
            self._button("move", self.tr("Move"), "calendar-clock"),
            self._button("cancel", self.tr("Cancel the meeting"), "x"),
        ]

    def _button(self, key: str, text: str, icon: str, kind: Kind = "plain") -> Button:
        made = button(text, kind, small=True, icon=icon)
        made.setObjectName(key)
        made.setAccessibleName(f"{text}, {self.person.name}")
        made.clicked.connect(lambda: self.wanted.emit(key))
        return made

    def _restyle(self) -> None:
        self._when.setFixedWidth(theme().px(_WHEN))
