"""The meetings in the four sections of the list: to debrief, to prepare, to come, past."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from ...domain.meeting import Meeting, is_over
from ...domain.network import Network
from ...domain.vocabulary import ExchangeKind, MeetingStatus


@dataclass(frozen=True, slots=True)
class Sections:
    """Each meeting stands in one section only; the past ones come latest first, the others soonest first."""

    to_debrief: tuple[Meeting, ...]
    to_prepare: tuple[Meeting, ...]
    to_come: tuple[Meeting, ...]
    past: tuple[Meeting, ...]

    def __bool__(self) -> bool:
        """Whether there is any meeting at all."""
        return bool(self.to_debrief or self.to_prepare or self.to_come or self.past)


def sort_meetings(network: Network, now: datetime) -> Sections:
    """The meetings as they stand at `now`, the local wall time; those of erased people are left out (R107)."""
    gone = {one.id for one in network.contacts if one.erased_on is not None}
    meetings = sorted((one for one in network.meetings if one.contact_id not in gone), key=by_time)
    planned = [one for one in meetings if one.status is MeetingStatus.PLANNED]
    coming = [one for one in planned if not is_over(one, now)]
    ready = prepared(network)
    return Sections(
        to_debrief=tuple(one for one in planned if is_over(one, now)),
        to_prepare=tuple(one for one in coming if one.id not in ready),
        to_come=tuple(one for one in coming if one.id in ready),
        past=tuple(reversed([one for one in meetings if one.status is not MeetingStatus.PLANNED])),
    )


def prepared(network: Network) -> frozenset[int]:
    """The ids of the meetings whose sheet was said to be ready (R64)."""
    rows = [row for row in network.exchanges if row.kind is ExchangeKind.PREPARATION]
    named = {row.meeting_id for row in rows if row.meeting_id is not None}
    loose = [(row.contact_id, row.day) for row in rows if row.meeting_id is None]
    found = {
        one.id
        for one in network.meetings
        if any(who == one.contact_id and one.planned_on <= day <= one.day for who, day in loose)
    }
    return frozenset(named | found)


def spent_minutes(network: Network, meeting_id: int) -> int:
    """The minutes recorded for preparing a meeting."""
    rows = (row for row in network.exchanges if row.kind is ExchangeKind.PREPARATION)
    return sum(row.minutes for row in rows if row.meeting_id == meeting_id)


def by_time(meeting: Meeting) -> tuple[date, time, int]:
    """By day, then by hour, those without an hour last."""
    return meeting.day, meeting.start or time.max, meeting.id
