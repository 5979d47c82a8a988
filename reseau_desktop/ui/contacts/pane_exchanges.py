"""The exchanges of a person: what is planned, what happened, and a form to note one more."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from ...domain.exchange import Exchange
from ...domain.meeting import Meeting
from ...domain.message import say
from ...domain.vocabulary import ExchangeKind, Medium
from ..app_state import AppState, Navigator
from ..kit import TimelineItem, button
from ..labels import exchange_icon, words
from .note_form import NoteForm
from .person import Person
from .sections import Line, Section, quoted

FIRST_SHOWN = 6
_MEETING_ICONS = {Medium.VIDEO: "video", Medium.PHONE: "phone"}

_LONGEST = 160


def shortened(text: str) -> str:
    """The first paragraph of a text, cut where it is too long for the pane: the subject of a message."""
    first = text.strip().split("\n\n")[0]
    return first if len(first) <= _LONGEST else f"{first[: _LONGEST - 1].rstrip()}…"


class Exchanges(Section):
    """The timeline of a person, the latest first. `recorded` with an exchange that the form is to record."""

    recorded = Signal(object)

    def __init__(self, state: AppState, navigator: Navigator, person: Person) -> None:
        self._note = button(self.tr("Note"), "flat", small=True, icon="plus")
        super().__init__(self.tr("Exchanges"), self._note)
        self._state, self._navigator, self._person = state, navigator, person
        self._note.setToolTip(self.tr("Note an exchange with this person"))
        self._note.clicked.connect(self.open_form)
        self.form: NoteForm | None = None
        for meeting in person.meetings:
            self.add(self._planned(meeting))
        for row in person.exchanges[:FIRST_SHOWN]:
            self.add(self._item(row))
        rest = person.exchanges[FIRST_SHOWN:]
        if rest:
            more = button(self.tr("Show %n earlier one(s)", "", len(rest)), "flat", small=True, icon="history")
            more.clicked.connect(lambda: self._show_rest(more))
            self.add(more)
        if not person.exchanges and not person.meetings:
            self.add(Line("history", self.tr("Nothing noted yet"), quiet=True))

    def open_form(self) -> NoteForm:
        """Show the form, or go to it when it is open."""
        if self.form is None:
            self.form = NoteForm(self._person.contact.id, self._person.today)
            self.form.recorded.connect(self.recorded)
            self.form.left.connect(self._close_form)
            self.column.insertWidget(1, self.form)
            self._note.setEnabled(False)
        self.form.kind.setFocus()
        return self.form

    def _close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self._note.setEnabled(True)
            self._note.setFocus()

    def _show_rest(self, more: QWidget) -> None:
        more.hide()
        for row in self._person.exchanges[FIRST_SHOWN:]:
            self.add(self._item(row))

    def _planned(self, meeting: Meeting) -> QWidget:
        sheet = button(self.tr("Sheet"), "flat", small=True, icon="file-text")
        sheet.clicked.connect(lambda: self._navigator.open_sheet(meeting.id))
        if meeting.start is not None:
            when = self._state.words(say("contacts.meeting_at", day=meeting.day, at=meeting.start))
        else:
            when = self._state.words(say("contacts.meeting_on", day=meeting.day))
        caption = f"{when}, {meeting.place}" if meeting.place else when
        return Line("calendar-clock", self.tr("Meeting planned"), sheet, caption=caption)

    def _item(self, row: Exchange) -> QWidget:
        day = QDate(row.day.year, row.day.month, row.day.day)
        shown = QLocale().toString(day, "d MMM" if row.day.year == self._person.today.year else "d MMM yy")
        icon = exchange_icon(row.kind)
        if row.kind is ExchangeKind.MEETING and row.channel is not None:
            icon = _MEETING_ICONS.get(row.channel, icon)
        said = row.text or (row.learned[0] if row.learned else "") or row.verdict_reason or row.reason or ""
        return TimelineItem(shown, icon, self.fact(row), quoted(shortened(said)) if said else "")

    def fact(self, row: Exchange) -> str:
        """What happened, in a few words."""
        text = words("exchange", row.kind)
        spent = row.breakdown.exchange if row.breakdown is not None else 0
        if row.kind is ExchangeKind.QUALIFICATION_CALL and row.verdict is not None:
            head = self.tr("Call of %1 min").replace("%1", str(spent)) if spent else text
            said = self.tr("%1: %2").replace("%1", head)
            return said.replace("%2", words("verdict", row.verdict).lower())
        if row.kind is ExchangeKind.MEETING:
            parts = [text, words("medium", row.channel).lower(), f"{spent} min" if spent else ""]
            return ", ".join(part for part in parts if part)
        if row.kind is ExchangeKind.REPORT_TO_INTRODUCER and row.about_id in self._person.names:
            about = self._person.names[row.about_id]
            return self.tr("Told what came of the talk with %1").replace("%1", about)
        return text
