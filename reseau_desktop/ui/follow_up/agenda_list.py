"""The follow-up as a list: what waits first, then day by day, each with its acts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ..kit import Card, EmptyState, ScrollColumn, SectionTitle, Separator, button, clear_layout, flow, vbox
from .entries import Entry
from .rows import EntryActs, EntryRow

SHOWN_AT_ONCE = 30


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under a title."""

    title: str
    note: str
    entries: Sequence[Entry]


class AgendaList(ScrollColumn):
    """Groups of entries with their acts, thirty at first, then thirty more at each wish."""

    def __init__(self, acts: EntryActs) -> None:
        super().__init__(gap=14)
        self._acts = acts
        self._groups: Sequence[Group] = ()
        self._rows: list[EntryRow] = []
        self._shown = SHOWN_AT_ONCE
        self.setAccessibleName(self.tr("List of follow-ups"))

    def show_groups(self, groups: Sequence[Group], nothing: str) -> None:
        """Show these groups; without any entry say `nothing`."""
        self._groups = [one for one in groups if one.entries]
        place = self.verticalScrollBar().value()
        clear_layout(self.column)
        self._rows = []
        if not self._groups:
            self.column.addWidget(Card(vbox(EmptyState("calendar-days", nothing)), (20, 30, 20, 30)))
        self._fill()
        self.verticalScrollBar().setValue(place)

    def start_anew(self) -> None:
        """Show the first thirty again, from the top."""
        self._shown = SHOWN_AT_ONCE
        self.verticalScrollBar().setValue(0)

    def rows(self) -> list[EntryRow]:
        """The rows shown, in order."""
        return list(self._rows)

    def _fill(self) -> None:
        left = self._shown
        for group in self._groups:
            if left > 0:
                self.column.addWidget(self._card(group, group.entries[:left]))
            left -= len(group.entries)
        if left < 0:
            more = button(self.tr("Show %n more", "", min(-left, SHOWN_AT_ONCE)), "plain", icon="chevron-down")
            more.clicked.connect(self._show_more)
            self.column.addWidget(flow(more, align="centre"))
        self.column.addStretch()

    def _card(self, group: Group, entries: Sequence[Entry]) -> QWidget:
        parts: list[QWidget] = [SectionTitle(group.title, group.note)]
        for place, entry in enumerate(entries):
            if place:
                parts.append(Separator())
            self._rows.append(EntryRow(self._acts, entry))
            parts.append(self._rows[-1])
        return Card(vbox(*parts, gap=12), (18, 12, 18, 14))

    def _show_more(self) -> None:
        self._shown += SHOWN_AT_ONCE
        self.show_groups(self._groups, "")
