"""The list of meetings: to debrief, to prepare, to come, past."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.changes import Changes
from ...domain.meeting import Meeting
from ..app_state import AppState, Navigator
from ..kit import Card, EmptyState, Page, PageHeader, SectionTitle, Separator, button, clear_layout, hbox, vbox
from .meeting_row import MeetingRow
from .sections import Sections, sort_meetings
from .sub_view import SubView

PAST_SHOWN = 12
_TABLES = {"meeting", "exchange", "contact", "sheet"}


class ListView(SubView):
    """All meetings in four sections; `wanted` gives an act and its meeting, the others what the name says."""

    wanted = Signal(str, int)
    new_wanted = Signal()
    call_wanted = Signal()
    blank_wanted = Signal()

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self._past_shown = PAST_SHOWN
        self._rows: list[MeetingRow] = []
        self.new = button(self.tr("New meeting"), "primary", icon="calendar-plus")
        self.new.clicked.connect(self.new_wanted)
        self.blank = button(self.tr("Blank sheet"), icon="printer")
        self.blank.clicked.connect(self.blank_wanted)
        self._header = PageHeader(self.tr("Meetings"), "", (self.blank, self.new))
        self._page = Page(scroll=True)
        self._body = vbox(gap=14)
        self._page.column.addWidget(self._header)
        self._page.column.addLayout(self._body, 1)
        vbox(self._page, on=self)

    def show_changes(self, changes: Changes) -> None:
        """Read the list anew."""
        if changes.everything or changes.tables & _TABLES:
            self._read()

    def rows(self) -> list[MeetingRow]:
        """The rows shown, in order."""
        return list(self._rows)

    def _read(self) -> None:
        found = sort_meetings(self.state.network(), self.state.session.clock.now())
        clear_layout(self._body)
        self._rows.clear()
        self.new.setVisible(bool(found))
        self.blank.setVisible(bool(found))
        self._header.set_words(self.tr("Meetings"), self._summary(found))
        if not found:
            self._body.addWidget(self._empty(), 1)
            return
        for key, title, note, meetings in self._sections(found):
            if meetings:
                self._body.addWidget(self._section(key, title, note, meetings))
        self._body.addStretch(1)

    def _sections(self, found: Sections) -> list[tuple[str, str, str, Sequence[Meeting]]]:
        return [
            (
                "to_debrief",
                self.tr("To debrief"),
                self.tr("two minutes, in the order of the sheet"),
                found.to_debrief,
            ),
            ("to_prepare", self.tr("To prepare"), self.tr("one sheet of paper each"), found.to_prepare),
            ("to_come", self.tr("To come"), self.tr("sheet ready"), found.to_come),
            ("past", self.tr("Past"), "", found.past),
        ]

    def _summary(self, found: Sections) -> str:
        coming = len(found.to_prepare) + len(found.to_come)
        parts = [self.tr("%n meeting(s) to come", "", coming)] if coming else [self.tr("No meeting to come")]
        if found.to_debrief:
            parts.append(self.tr("%n to debrief", "", len(found.to_debrief)))
        return " · ".join(parts) if found else ""

    def _section(self, key: str, title: str, note: str, meetings: Sequence[Meeting]) -> QWidget:
        shown = meetings[: self._past_shown] if key == "past" else meetings
        column = vbox(gap=0)
        for place, meeting in enumerate(shown):
            if place:
                column.addWidget(Separator())
            column.addWidget(self._row(key, meeting))
        if len(shown) < len(meetings):
            column.addWidget(Separator())
            column.addLayout(hbox(self._older(len(meetings) - len(shown)), None, margins=(18, 8, 18, 8)))
        box = QWidget()
        vbox(SectionTitle(title, note, role="section"), Card(column, (0, 0, 0, 0)), gap=8, on=box)
        return box

    def _row(self, key: str, meeting: Meeting) -> MeetingRow:
        person = next(one for one in self.state.network().contacts if one.id == meeting.contact_id)
        begun = self.state.session.store.sheet(meeting.id) is not None
        row = MeetingRow(self.state, key, meeting, person, begun=begun)
        self._rows.append(row)
        row.wanted.connect(lambda act: self.wanted.emit(act, meeting.id))
        return row

    def _older(self, count: int) -> QWidget:
        made = button(self.tr("Show %n older one(s)", "", count), "flat", small=True, icon="history")
        made.clicked.connect(self._show_all)
        return made

    def _show_all(self) -> None:
        self._past_shown += 50
        self._read()

    def _empty(self) -> EmptyState:
        call = button(self.tr("Choose whom to call"), "primary", icon="phone")
        call.clicked.connect(self.call_wanted)
        blank = button(self.tr("Print a blank sheet"), icon="printer")
        blank.clicked.connect(self.blank_wanted)
        return EmptyState(
            "handshake",
            self.tr("No meeting planned"),
            self.tr("It begins with a call of a quarter of an hour to somebody close."),
            (call, blank),
        )
