"""Alerts of meetings: to prepare, to plan again, too early, without a call (R17, R51, R59, R64, R98)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from .alerts_care import lateness
from .figures_meetings import SOME, called_before, first_held
from .history import History
from .meeting import Meeting
from .vocabulary import ExchangeKind, MeetingStatus
from .workdays import add

KEY_STAKE = 3


def cancelled_not_replanned(history: History) -> Iterator[dict[str, object]]:
    """A meeting cancelled by the other, and no other one planned since (R98)."""
    planned: dict[int, list[Meeting]] = defaultdict(list)
    for one in history.network.meetings:
        if one.planned_on <= history.day:
            planned[one.contact_id].append(one)
    for row, meeting in history.meetings:
        who = meeting.contact_id
        if meeting.status is not MeetingStatus.CANCELLED_BY_CONTACT or who in history.closed or who in history.erased:
            continue
        due = add(row.day, history.settings.replan_business_days)
        again = any(one.id != meeting.id and one.planned_on >= row.day for one in planned[who])
        if due <= history.day and not again:
            yield {"contact": who, "interaction": row.id, **lateness(due, history)}


def preparation_needed(history: History) -> Iterator[dict[str, object]]:
    """A meeting to come in the next days, with nothing prepared for it (R64)."""
    horizon = add(history.day, history.settings.preparation_window_business_days)
    prepared = history.of_kind(ExchangeKind.PREPARATION)
    ready = {row.meeting_id for row in prepared}
    last: dict[int | None, date] = {row.contact_id: row.day for row in prepared}
    for one in history.planned:
        if history.day < one.day <= horizon and one.id not in ready and one.contact_id not in history.erased:
            before = last.get(one.contact_id)
            yield {
                "contact": one.contact_id,
                "interaction": one.id,
                "due_day": one.day.isoformat(),
                "last_prepared_day": None if before is None else before.isoformat(),
            }


def key_person_too_early(history: History) -> Iterator[dict[str, object]]:
    """A person of high stake met among the first three, or about to be (R59)."""
    first = first_held(history)
    early = [meeting for row, meeting in history.held if row.id in first]
    if len(history.held) < SOME:
        early += history.planned
    for meeting in early:
        contact = history.contacts.get(meeting.contact_id)
        if contact is not None and contact.stake >= KEY_STAKE and contact.id not in history.erased:
            yield {"contact": contact.id, "interaction": meeting.id}


def meeting_without_call(history: History) -> Iterator[dict[str, object]]:
    """A meeting held that no qualification call came before (R51)."""
    for row, meeting in history.held:
        if not called_before(history, meeting) and meeting.contact_id not in history.erased:
            reason_given = bool(meeting.without_call_reason)
            yield {"contact": meeting.contact_id, "interaction": row.id, "reason_given": reason_given}


def spontaneous_opportunity(history: History) -> Iterator[dict[str, object]]:
    """A meeting held in which the other spoke of an opportunity (R17)."""
    for row, meeting in history.held:
        if row.opportunity and meeting.contact_id not in history.erased:
            yield {"contact": meeting.contact_id, "interaction": row.id}
