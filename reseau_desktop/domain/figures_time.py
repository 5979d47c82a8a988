"""Figures of the time invested (R2, R7, R58)."""

from __future__ import annotations

from fractions import Fraction

from .figures_meetings import held_minutes
from .history import History
from .rounding import Ratio, half_up, quotient, ratio
from .vocabulary import ExchangeKind

_HOUR = 60
_WEEK = 7


def minutes_total(history: History) -> int:
    """Minutes of all rows (R58)."""
    return sum(row.minutes for row in history.rows)


def hours_label(history: History) -> str:
    """The same as hours and minutes: "55 h 20" (R58)."""
    hours, minutes = divmod(minutes_total(history), _HOUR)
    return f"{hours} h {minutes:02}"


def minutes_by_kind(history: History) -> dict[str, int]:
    """Minutes of each kind of row there is, kinds without minutes included (R58, R115)."""
    sums = {kind.value: sum(row.minutes for row in history.of_kind(kind)) for kind in ExchangeKind}
    return {kind: sums[kind] for kind in sorted(sums) if history.of_kind(ExchangeKind(kind))}


def hours_per_week(history: History) -> float | None:
    """Hours a week, two decimals; None on day 0 (R7)."""
    if not history.number:
        return None
    return half_up(Fraction(minutes_total(history) * _WEEK, _HOUR * history.number), 2)


def meeting_minutes_all(history: History) -> int:
    """Minutes of meetings held and of thanking for them (R58)."""
    thanks = (row for row in history.of_kind(ExchangeKind.THANK_YOU) if row.for_exchange_id in history.held_rows)
    return sum(row.minutes for row, _ in history.held) + sum(row.minutes for row in thanks)


def meeting_minutes_exchange(history: History) -> int:
    """Minutes of the talk itself in meetings held (R58)."""
    return sum(held_minutes(row) for row, _ in history.held)


def minutes_per_exchange_minute(history: History) -> float | None:
    """Minutes of work for a minute of talk, two decimals (R58)."""
    return quotient(meeting_minutes_all(history), meeting_minutes_exchange(history), 2)


def minutes_all_in_per_meeting(history: History) -> float | None:
    """All minutes invested for a meeting held, one decimal (R58)."""
    return quotient(minutes_total(history), len(history.held), 1)


def weekly_reviews(history: History) -> Ratio:
    """Weekly reviews, out of the whole weeks gone by (R2)."""
    return ratio(len(history.of_kind(ExchangeKind.WEEKLY_REVIEW)), history.number // _WEEK)
