"""The project: a sentence that changes on purpose, and its axes (R6, R88)."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from datetime import date


@dataclass(frozen=True, slots=True)
class Axis:
    """A direction to explore; `ref` is its id in a campaign file (A1)."""

    id: int
    name: str
    position: int = 0
    archived: bool = False
    ref: str | None = None


@dataclass(frozen=True, slots=True)
class ProjectStatement:
    """One version of the project sentence."""

    id: int
    day: date
    text: str


@dataclass(frozen=True, slots=True)
class UserProfile:
    """The user: `answer` is the reply to "where are you?" (R47), the pitches are spoken presentations (R68).

    `phone` stands beside the name under messages.
    """

    name: str = ""
    answer: str = ""
    pitch_short: str = ""
    pitch_long: str = ""
    weekly_hours_budget: int | None = None
    phone: str = ""


@dataclass(frozen=True, slots=True)
class MethodSettings:
    """Delays and targets of the method, as changed by the user (defaults of practitioners)."""

    target_meetings: int = 60
    reply_rate_reference_percent: int = 15
    call_after_email_business_days: int = 2
    call_after_reply_business_days: int = 1
    thanks_business_days: int = 1
    report_business_days: int = 2
    promise_business_days: int = 5
    approach_business_days: int = 3
    replan_business_days: int = 5
    news_business_days: int = 30
    closing_business_days: int = 10
    preparation_window_business_days: int = 5
    news_soon_calendar_days: int = 7
    names_per_meeting_target: int = 2
    max_unanswered_calls: int = 3
    actions_a_day: int = 5
    rule_delays: dict[str, int] = field(default_factory=dict)


RANGES: dict[str, tuple[int, int]] = {
    "target_meetings": (1, 500),
    "reply_rate_reference_percent": (0, 100),
    "actions_a_day": (1, 20),
    "names_per_meeting_target": (1, 20),
    "max_unanswered_calls": (1, 10),
    "thanks_business_days": (0, 30),
    "report_business_days": (0, 30),
    "promise_business_days": (0, 60),
    "approach_business_days": (0, 60),
    "call_after_email_business_days": (0, 30),
    "news_business_days": (1, 250),
}
"""From where to where the numbers may be set that the settings page shows."""

_WIDEST = (0, 250)

DELAY_RANGE = (-30, 250)
"""The business days that a follow-up rule may leave; negative ones count back from a meeting."""


def in_range(settings: MethodSettings) -> MethodSettings:
    """The same numbers, each within its range; the default in place of what is no number at all."""
    usual = MethodSettings()
    values: dict[str, int] = {}
    for name in (one.name for one in fields(settings) if one.name != "rule_delays"):
        value = getattr(settings, name)
        if isinstance(value, bool) or not isinstance(value, int):
            value = getattr(usual, name)
        low, high = RANGES.get(name, _WIDEST)
        values[name] = min(high, max(low, value))
    low, high = DELAY_RANGE
    delays = {rule: min(high, max(low, days)) for rule, days in settings.rule_delays.items() if type(days) is int}
    return replace(settings, rule_delays=delays, **values)
