"""Figures of meetings and of the pace towards the target (R4, R51, R69)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from .exchange import Exchange
from .history import History
from .meeting import Meeting
from .rounding import Ratio, half_up, quotient, ratio
from .vocabulary import MeetingStatus

SOME = 3  # the first and the last three are compared (R61, R69)
_WEEK = 7


def meetings_held(history: History) -> int:
    """Meetings held (R4)."""
    return len(history.held)


def meetings_targeted(history: History) -> int:
    """Meetings held that aim at the project (R5)."""
    return sum(meeting.targeted for _, meeting in history.held)


def meetings_planned(history: History) -> int:
    """Meetings fixed, neither held nor cancelled yet (R64)."""
    return len(history.planned)


def meetings_cancelled(history: History) -> int:
    """Meetings cancelled by either side (R98)."""
    return sum(meeting.status is not MeetingStatus.HELD for _, meeting in history.meetings)


def progress_to_target(history: History) -> Ratio:
    """Targeted meetings out of the target (R4)."""
    return ratio(meetings_targeted(history), history.settings.target_meetings)


def _per_week(history: History) -> Fraction | None:
    return Fraction(meetings_targeted(history) * _WEEK, history.number) if history.number else None


def targeted_per_week(history: History) -> float | None:
    """Targeted meetings a week, two decimals; None on day 0 (R4)."""
    pace = _per_week(history)
    return None if pace is None else half_up(pace, 2)


def weeks_to_target(history: History) -> int | None:
    """Whole weeks left at this pace; 0 when the target is reached, None without a pace (R4)."""
    missing = history.settings.target_meetings - meetings_targeted(history)
    if missing <= 0:
        return 0
    pace = _per_week(history)
    return -((-missing) // pace) if pace else None


def called_before(history: History, meeting: Meeting) -> bool:
    """Whether a qualification call with the person came before a meeting, or on its day (R51)."""
    first = history.first_call.get(meeting.contact_id)
    return first is not None and first <= meeting.day


def meetings_preceded_by_call(history: History) -> Ratio:
    """Meetings held after a qualification call, out of all held (R51)."""
    return ratio(sum(called_before(history, meeting) for _, meeting in history.held), len(history.held))


def _shares(history: History) -> list[int]:
    return [row.my_talk_share for row, _ in history.held if row.my_talk_share is not None]


def _mean(shares: Sequence[int]) -> float | None:
    return quotient(sum(shares), len(shares), 1)


def my_talk_share_mean(history: History) -> float | None:
    """The mean share of the talk that was mine, in percent, one decimal (R69)."""
    return _mean(_shares(history))


def my_talk_share_first3(history: History) -> float | None:
    """The same over the first three; None under three (R69)."""
    shares = _shares(history)
    return _mean(shares[:SOME]) if len(shares) >= SOME else None


def my_talk_share_last3(history: History) -> float | None:
    """The same over the last three; None under three (R69)."""
    shares = _shares(history)
    return _mean(shares[-SOME:]) if len(shares) >= SOME else None


def first_held(history: History) -> frozenset[int]:
    """The ids of the rows of the first three meetings held (R61)."""
    return frozenset(row.id for row, _ in history.held[:SOME])


def held_minutes(row: Exchange) -> int:
    """The minutes of the talk itself in a meeting held; 0 when they were not noted (R58)."""
    return row.breakdown.exchange if row.breakdown is not None else 0
