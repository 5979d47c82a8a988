"""Moving or cancelling a meeting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QWidget

from ...domain.errors import InputError, ReseauError
from ...domain.meeting import Meeting
from ...services import meetings
from ...services.contacts import contact
from ..app_state import AppState, Navigator
from ..kit import (
    Card,
    DateField,
    FormRow,
    Label,
    LineField,
    Page,
    RadioButton,
    Segmented,
    TimeField,
    button,
    flow,
    hbox,
    vbox,
)
from .sub_view import SubView, ViewHead
from .words import place, when


class ChangeView(SubView):
    """One card: to another day, or cancelled, by whom and why."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self._meeting: Meeting | None = None
        self._head = ViewHead(self.tr("Change"))
        self._head.back.connect(self.left)
        self.how = Segmented(
            (("move", self.tr("Another day")), ("cancel", self.tr("Cancelled"))), "move", self.tr("Change")
        )
        self.how.chosen.connect(self._show)
        self._move, self._cancel = self._make_move(), self._make_cancel()
        page = Page(scroll=True)
        page.column.addWidget(self._head)
        page.column.addWidget(Card(vbox(hbox(self.how, None), self._move, self._cancel, gap=16)))
        page.column.addStretch(1)
        vbox(page, on=self)

    def open(self, meeting_id: int, how: str) -> None:
        """Show the form that moves ("move") or cancels ("cancel"); InputError or RefusedError when it cannot be."""
        self._meeting = meetings.planned(self.state.session, meeting_id)
        person = contact(self.state.session, self._meeting.contact_id)
        moment = when(self.state, self._meeting.day, self._meeting.start)
        self._head.set_words(person.name, f"{moment} · {place(self._meeting)}")
        day, start = self._meeting.day, self._meeting.start or time(9)
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.hour.setTime(QTime(start.hour, start.minute))
        self.by_contact.setChecked(True)
        self.reason.setText("")
        self.how.set_value(how)
        self._show(how)

    def _make_move(self) -> QWidget:
        self.day = DateField(pattern="dddd d MMMM yyyy", name=self.tr("New day"))
        self.hour = TimeField(name=self.tr("New hour"))
        self.move_act = button(self.tr("Move the meeting"), "primary", icon="calendar-check")
        self.move_act.clicked.connect(self._do_move)
        box = QWidget()
        fields = flow(FormRow(self.tr("New day"), self.day), FormRow(self.tr("New hour"), self.hour), gap=14)
        note = Label(self.tr("What was to prepare moves with it."), "caption", wrap=True)
        vbox(fields, note, flow(self.move_act), gap=14, on=box)
        return box

    def _make_cancel(self) -> QWidget:
        self.by_contact = RadioButton(self.tr("By the person: two new dates will be proposed by phone"), checked=True)
        self.by_me = RadioButton(self.tr("By me"))
        self.reason = LineField("", self.tr("Optional, for your own memory"), name=self.tr("Reason"))
        self.cancel_act = button(self.tr("Cancel the meeting"), "primary", icon="calendar-clock")
        self.cancel_act.clicked.connect(self._do_cancel)
        box = QWidget()
        reason = FormRow(self.tr("Reason"), self.reason)
        vbox(self.by_contact, self.by_me, reason, flow(self.cancel_act), gap=12, on=box)
        return box

    def _show(self, how: str) -> None:
        self._move.setVisible(how == "move")
        self._cancel.setVisible(how == "cancel")
        (self.day if how == "move" else self.by_contact).setFocus()

    def _do_move(self) -> None:
        chosen, hour = self.day.date(), self.hour.time()
        day = date(chosen.year(), chosen.month(), chosen.day())
        start = time(hour.hour(), hour.minute())
        meeting = self._known()
        self._do(
            lambda: meetings.move(self.state.session, meeting.id, day, start, "meetings"),
            self.tr("Meeting moved: %1").replace("%1", when(self.state, day, start)),
        )

    def _do_cancel(self) -> None:
        meeting, reason = self._known(), self.reason.text().strip() or None
        by_contact = self.by_contact.isChecked()
        self._do(
            lambda: meetings.cancel(
                self.state.session, meeting.id, by_contact=by_contact, reason=reason, initiator="meetings"
            ),
            self.tr("Meeting cancelled; a new date is to be proposed")
            if by_contact
            else self.tr("Meeting cancelled"),
        )

    def _known(self) -> Meeting:
        if self._meeting is None:
            raise InputError("meeting.unknown")
        return self._meeting

    def _do(self, act: Callable[[], None], text: str) -> None:
        try:
            act()
        except ReseauError as error:
            self.navigator.tell(error)
            return
        self.left.emit()
        self.navigator.toast(text, True)
