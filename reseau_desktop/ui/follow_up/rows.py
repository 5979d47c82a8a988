"""One entry with its reason and its acts, as the pane and the list show it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...domain.errors import ReseauError
from ...domain.meeting import Meeting, is_over
from ...domain.message import say
from ...services import meetings, prep_sheets
from .. import dialogs
from ..acting import Acting, delay_pill
from ..app_state import AppState, Navigator
from ..kit import Button, IconLabel, Label, button, flow, hbox, vbox
from ..kit.layouts import TOP
from .entries import DONE_ICON, Entry, hour


class EntryActs(QObject):
    """The acts on entries for one page: those of follow-ups, and those of meetings and birthdays."""

    def __init__(self, state: AppState, navigator: Navigator, acting: Acting, page: QWidget) -> None:
        super().__init__(page)
        self.state = state
        self.navigator = navigator
        self.acting = acting
        self._page = page

    def buttons(self, entry: Entry) -> QWidget | None:
        """The acts on an entry, in a row that wraps; None when there are none."""
        if entry.item.done:
            return None
        if entry.item.next is not None:
            return self.acting.buttons(entry.item.next)
        if entry.item.meeting is not None:
            return flow(*self._of_meeting(entry.item.meeting), gap=6)
        write = button(self.tr("Write"), "soft", small=True, icon="mail")
        write.clicked.connect(lambda: self.acting.write_to(entry.item.id))
        return flow(write)

    def move_meeting(self, meeting: Meeting, day: date) -> None:
        """Put a meeting on another day at the same hour."""
        try:
            meetings.move(self.state.session, meeting.id, day, meeting.start)
        except ReseauError as error:
            self.navigator.tell(error)
            return
        self.navigator.toast(self.tr("Meeting moved; what is to prepare follows."))

    def _of_meeting(self, meeting: Meeting) -> Sequence[Button]:
        if is_over(meeting, self.state.session.clock.now()):
            debrief = button(self.tr("Debrief"), "soft", small=True, icon="clipboard-pen-line")
            debrief.clicked.connect(lambda: self.navigator.open_debrief(meeting.id))
            return (debrief,)
        sheet = button(self.tr("Open the sheet"), "soft", small=True, icon="file-text")
        sheet.clicked.connect(lambda: self.navigator.open_sheet(meeting.id))
        move = button(self.tr("Move"), "plain", small=True)
        move.clicked.connect(lambda: self._ask_day(meeting))
        return (sheet, move)

    def _ask_day(self, meeting: Meeting) -> None:
        day = dialogs.ask_day(self._page, self.tr("Move the meeting to"), self.state.today)
        if day is not None and day != meeting.day:
            self.move_meeting(meeting, day)


class EntryRow(QWidget):
    """Round icon, kind and when, the person, one sentence of reason, the acts."""

    def __init__(self, acts: EntryActs, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self._acts = acts
        icon, colour, ground = self._sign()
        head = Label(self._kind(), "caption", wrap=True, colour="warn" if entry.tone == "late" else "")
        name = Label(entry.name or entry.kind, "dense-bold", wrap=True)
        top = hbox((vbox(head, name, gap=1), 1), gap=4)
        if entry.item.contact_id is not None:
            top.addWidget(self._see(entry.item.contact_id), 0, TOP)
        body = vbox(top, gap=1)
        why = self._why()
        if why:
            body.addWidget(Label(why, "dense-sub", wrap=True))
        self.acts = acts.buttons(entry)
        if self.acts is not None:
            body.addSpacing(4)
            body.addWidget(self.acts)
        hbox((IconLabel(icon, colour, 16, 32, ground), 0, TOP), (body, 1), gap=10, on=self)
        self.setAccessibleName(f"{self._kind()}, {entry.name}. {why}")

    def _see(self, contact_id: int) -> Button:
        see = button("", "icon", small=True, icon="user", tooltip=self.tr("See the person"))
        see.setAccessibleName(self.tr("See %1").replace("%1", self.entry.name))
        see.clicked.connect(lambda: self._acts.navigator.open_contact(contact_id))
        return see

    def _sign(self) -> tuple[str, str, str]:
        if self.entry.tone == "done":
            return DONE_ICON, "ok", "ok_bg"
        if self.entry.tone == "late":
            return self.entry.icon, "warn", "warn_bg"
        return self.entry.icon, "accent", "tint"

    def _kind(self) -> str:
        item = self.entry.item
        if item.done:
            return self.tr("%1 · done").replace("%1", self.entry.kind)
        if item.next is not None:
            return delay_pill(self._acts.state, item.next)[0]
        return f"{hour(item.start)} · {self.entry.kind}" if item.start else self.entry.kind

    def _why(self) -> str:
        meeting = self.entry.item.meeting
        if meeting is None or self.entry.item.done:
            return self.entry.why
        state = self._acts.state
        person = next((one for one in state.network().contacts if one.id == meeting.contact_id), None)
        where = ", ".join(part for part in (person.organisation if person else "", meeting.place) if part)
        found = prep_sheets.readiness_of(state.session, meeting)
        ready = say("calendar.sheet_ready")
        if found.first_missing is not None:
            ready = say("calendar.sheet_part", ready=found.ready, total=len(found.checks))
        return f"{where}. {state.words(ready)}" if where else state.words(ready)
