"""What is known at the end of a day: the rows of a network up to that day, indexed once for every rule to read.

Nothing of a later day can be seen, but for the day of a meeting already fixed (campaign files, section 1).
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import TypeVar

from .contact import Contact
from .exchange import Exchange
from .introduction import Introduction
from .meeting import Meeting
from .network import Network
from .people import people_of
from .sifting import Sifted, sift
from .vocabulary import ExchangeKind, MeetingStatus

_Found = TypeVar("_Found")
_KEPT = 3
_latest: list[History] = []


class History:
    """The network as it stood at the end of `day`. Every list is in the order of the log: by day, then by id."""

    def __init__(self, network: Network, day: date) -> None:
        self.network = network
        self.day = day
        self.settings = network.settings
        self._people = people_of(network.contacts)
        self.contacts: Mapping[int, Contact] = self._people.by_id
        self.rows: tuple[Exchange, ...] = network.exchanges[
            : bisect_right(network.exchanges, day, key=attrgetter("day"))
        ]
        self._by_kind: dict[ExchangeKind, list[Exchange]] = defaultdict(list)
        self._by_contact: dict[int, list[Exchange]] = defaultdict(list)
        for row in self.rows:
            self._by_kind[row.kind].append(row)
            if row.contact_id is not None:
                self._by_contact[row.contact_id].append(row)

        self._found: dict[object, object] = {}

    def once(self, look: Callable[[History], _Found]) -> _Found:
        """What `look` finds in this history, looked for the first time only; do not change the value."""
        if look not in self._found:
            self._found[look] = look(self)
        return self._found[look]  # type: ignore[return-value]

    @property
    def number(self) -> int:
        """The day number: whole days since the anchor, 0 before it or without one."""
        anchor = self.network.anchor
        return max(0, (self.day - anchor).days) if anchor else 0

    def of_kind(self, kind: ExchangeKind) -> list[Exchange]:
        """The rows of a kind; do not change the list."""
        return self._by_kind.get(kind, [])

    def with_contact(self, contact_id: int | None) -> list[Exchange]:
        """The rows with a person; do not change the list."""
        return self._by_contact.get(contact_id, []) if contact_id is not None else []

    @cached_property
    def known(self) -> list[Contact]:
        """The contacts entered by that day, erased ones included, by id."""
        if self._people.last_known_on <= self.day:
            return list(self.network.contacts)
        return [contact for contact in self.network.contacts if contact.known_on <= self.day]

    def knows(self, contact_id: int) -> bool:
        """Whether that is a contact entered by that day."""
        contact = self.contacts.get(contact_id)
        return contact is not None and contact.known_on <= self.day

    @cached_property
    def erased(self) -> dict[int, date]:
        """The people erased by that day, each with the day (R107)."""
        days = {row.contact_id: row.day for row in self.of_kind(ExchangeKind.CONTACT_ERASED) if row.contact_id}
        for contact in self._people.erased:
            if contact.erased_on is not None and contact.erased_on <= self.day:
                days.setdefault(contact.id, contact.erased_on)
        return days

    @cached_property
    def meeting_of_row(self) -> dict[int, Meeting]:
        """The meetings held or cancelled by that day, by the id of their row."""
        meetings = {one.id: one for one in self.network.meetings}
        by_row = {one.exchange_id: one for one in self.network.meetings if one.exchange_id is not None}
        found = {
            row.id: by_row.get(row.id) or meetings.get(row.meeting_id or 0)
            for row in self.of_kind(ExchangeKind.MEETING)
        }
        return {row_id: meeting for row_id, meeting in found.items() if meeting is not None}

    @cached_property
    def meetings(self) -> list[tuple[Exchange, Meeting]]:
        """The rows of meetings held or cancelled, each with its meeting."""
        return [
            (row, self.meeting_of_row[row.id])
            for row in self.of_kind(ExchangeKind.MEETING)
            if row.id in self.meeting_of_row
        ]

    @cached_property
    def held(self) -> list[tuple[Exchange, Meeting]]:
        """The rows of meetings held, each with its meeting (R4)."""
        return [(row, meeting) for row, meeting in self.meetings if meeting.status is MeetingStatus.HELD]

    @cached_property
    def held_rows(self) -> frozenset[int]:
        """The ids of the rows of meetings held."""
        return frozenset(row.id for row, _ in self.held)

    @cached_property
    def met(self) -> frozenset[int]:
        """The people met."""
        return frozenset(row.contact_id for row, _ in self.held if row.contact_id is not None)

    @cached_property
    def planned(self) -> list[Meeting]:
        """The meetings fixed by that day and neither held nor cancelled yet, by id (R64)."""
        return [meeting for meeting in self.network.meetings if self._is_planned(meeting)]

    def _is_planned(self, meeting: Meeting) -> bool:
        if meeting.planned_on > self.day:
            return False
        return meeting.status is MeetingStatus.PLANNED or (
            meeting.ended_on is not None and meeting.ended_on > self.day
        )

    @cached_property
    def calls(self) -> list[Exchange]:
        """The qualification calls (R51)."""
        return self.of_kind(ExchangeKind.QUALIFICATION_CALL)

    @cached_property
    def first_call(self) -> dict[int, date]:
        """The day of the first qualification call with each person."""
        return {row.contact_id: row.day for row in reversed(self.calls) if row.contact_id is not None}

    @cached_property
    def live(self) -> list[Exchange]:
        """The live exchanges: qualification calls and meetings held; an unanswered call is none (R41)."""
        rows = [*self.calls, *(row for row, _ in self.held)]
        return sorted(rows, key=attrgetter("day", "id"))

    @cached_property
    def first_spoken(self) -> dict[int, date]:
        """The day of the first live exchange with each person one has spoken with."""
        return {row.contact_id: row.day for row in reversed(self.live) if row.contact_id is not None}

    @cached_property
    def closed(self) -> frozenset[int]:
        """The people closed without exchange."""
        rows = self.of_kind(ExchangeKind.CLOSED_WITHOUT_EXCHANGE)
        return frozenset(row.contact_id for row in rows if row.contact_id is not None)

    @cached_property
    def sifted(self) -> list[Sifted]:
        """The introductions made by that day, each with its refusal (R25)."""
        made = (one for one in self.network.introductions if one.day <= self.day)
        return sift(made, self.first_spoken)

    @cached_property
    def introductions(self) -> list[Introduction]:
        """The effective introductions made by that day, by day, then in the order of entry."""
        return [one.introduction for one in self.sifted if one.refusal is None]

    @cached_property
    def position_found_on(self) -> date | None:
        """The day of the first position found (R104); None before."""
        found = self.of_kind(ExchangeKind.POSITION_FOUND)
        return found[0].day if found else None


def history_of(network: Network, day: date) -> History:
    """The history of a network on a day; the same value again while both are the same.

    Nothing of a network or a history ever changes: today's actions, the figures and the alerts share one.
    """
    for one in _latest:
        if one.network is network and one.day == day:
            return one
    _latest[:] = [History(network, day), *_latest[: _KEPT - 1]]
    return _latest[0]
