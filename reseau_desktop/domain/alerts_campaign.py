"""Alerts of the campaign as a whole: opinions, names, pace, closing (R4, R77, R88, R104)."""

from __future__ import annotations

from collections.abc import Iterator

from .figures_meetings import SOME, meetings_targeted, targeted_per_week, weeks_to_target
from .figures_network import names_from_meetings, names_per_meeting, opinions
from .history import History
from .news import to_be_told
from .vocabulary import Stance
from .workdays import add

PACE_FROM_DAY = 28


def divergent_opinions(history: History) -> Iterator[dict[str, object]]:
    """An axis on which people disagree (R88)."""
    for axis, stances in opinions(history).items():
        if stances[Stance.FOR] and stances[Stance.AGAINST]:
            yield {"axis": axis, "value": stances}


def names_low(history: History) -> Iterator[dict[str, object]]:
    """Meetings that yield fewer names than they might (R77)."""
    held = len(history.held)
    if held >= SOME and names_from_meetings(history) < history.settings.names_per_meeting_target * held:
        yield {"value": names_per_meeting(history)}


def pace(history: History) -> Iterator[dict[str, object]]:
    """The pace towards the target, from the fifth week on (R4)."""
    targeted, target = meetings_targeted(history), history.settings.target_meetings
    if history.number >= PACE_FROM_DAY and targeted < target and history.position_found_on is None:
        yield {
            "value": {
                "targeted": targeted,
                "target": target,
                "per_week": targeted_per_week(history),
                "weeks_left": weeks_to_target(history),
            }
        }


def closing_messages_missing(history: History) -> Iterator[dict[str, object]]:
    """People not yet told of the position found (R104)."""
    found, people = history.position_found_on, history.once(to_be_told)
    if found is None or people is None or not people[1]:
        return
    due = add(found, history.settings.closing_business_days)
    yield {"contacts": people[1], "due_day": due.isoformat(), "overdue": due <= history.day}
