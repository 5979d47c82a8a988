"""The form as it is opened: what was typed before, else what the plan and the sheet say."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from ...domain.debriefing import Debrief
from ...domain.exchange import Minutes
from ...domain.meeting import Meeting
from ...domain.vocabulary import Action, ExchangeKind
from ...services import debriefing
from ...services.follow_ups import USUAL_MINUTES
from ..app_state import AppState
from .draft_codec import FormDraft, decode
from .meeting_section import hour_text


def opened_form(state: AppState, meeting: Meeting) -> tuple[FormDraft, bool]:
    """The form of a meeting, and whether it was begun before."""
    fresh = new_form(state, meeting)
    kept = decode(FormDraft, debriefing.draft(state.session, debriefing.draft_key(fresh.debrief)))
    if kept is None:
        return fresh, False
    known = {one.id for one in state.network().contacts if one.erased_on is None}
    debrief = replace(
        kept.debrief,
        contact_id=meeting.contact_id,
        meeting_id=meeting.id,
        day=min(kept.debrief.day, state.today),
        names=tuple(one if one.contact_id in known else replace(one, contact_id=None) for one in kept.debrief.names),
    )
    return replace(kept, debrief=debrief), True


def new_form(state: AppState, meeting: Meeting) -> FormDraft:
    """A form taken over from the plan: the day, today when it is still to come, the hours, the minutes (R58)."""
    end, usual = _end(meeting), USUAL_MINUTES[Action.DEBRIEF]
    debrief = Debrief(
        meeting.contact_id,
        min(meeting.day, state.today),
        ExchangeKind.MEETING,
        meeting.id,
        meeting.channel,
        meeting.start,
        end,
        Minutes(_preparation(state, meeting), meeting.travel_minutes, meeting.duration_minutes, usual),
        objective=meeting.objective,
    )
    return FormDraft(debrief, hour_text(state, meeting.start), hour_text(state, end))


def _end(meeting: Meeting) -> time | None:
    """When it was to end; None without a beginning, or past midnight."""
    if meeting.start is None:
        return None
    end = datetime.combine(meeting.day, meeting.start) + timedelta(minutes=meeting.duration_minutes)
    return end.time() if end.date() == meeting.day else None


def _preparation(state: AppState, meeting: Meeting) -> int:
    """The minutes spent on the sheet that the log does not count already."""
    sheet = state.session.store.sheet(meeting.id)
    counted = sum(
        row.minutes
        for row in state.network().exchanges
        if row.kind is ExchangeKind.PREPARATION and row.meeting_id == meeting.id
    )
    return max(0, sheet.spent_minutes - counted) if sheet else 0
