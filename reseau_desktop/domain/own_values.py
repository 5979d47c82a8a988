"""The numbers of practitioners beside the user's own: theirs are orders of magnitude, and give way after ten cases.

Source: rules, caution C1.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from .figures_approach import announcements, reply_rate
from .figures_care import thanks_on_time
from .figures_network import names_from_meetings
from .history import History
from .message import Message, say
from .rounding import half_up

CASES: Final = 10
"""From how many cases on the user's own value holds."""

MEETING_MINUTES: Final = 270  # R58: four to five hours
TALK_SHARE_PERCENT: Final = 30  # R69
THANKS_PERCENT: Final = 10  # R87: nine in ten forget


@dataclass(frozen=True, slots=True)
class OwnValue:
    """One number of the method: what a practitioner says, the rule and who says it, and the user's own so far.

    `own` is None without any case.
    """

    name: str
    rule: str
    practitioner: float
    own: float | None
    cases: int

    @property
    def is_own(self) -> bool:
        """Whether the user's own value has taken the place of the practitioner's."""
        return self.own is not None and self.cases >= CASES

    @property
    def value(self) -> float:
        """The value that holds now."""
        return self.own if self.own is not None and self.is_own else self.practitioner

    @property
    def source(self) -> Message:
        """Where the value comes from, in words: its author as an order of magnitude, or the user's own cases."""
        return say("own.measured", n=self.cases) if self.is_own else say(f"own.{self.name}")


_Measure = Callable[[History], tuple[Fraction | None, int]]


def _replies(history: History) -> tuple[Fraction | None, int]:
    found, sent = reply_rate(history), len(announcements(history))
    return (Fraction(100 * found["count"], sent) if sent else None), sent


def _minutes(history: History) -> tuple[Fraction | None, int]:
    spent = [row.minutes for row, _ in history.held if row.breakdown is not None]
    return _mean(spent)


def _names(history: History) -> tuple[Fraction | None, int]:
    held = len(history.held)
    return (Fraction(names_from_meetings(history), held) if held else None), held


def _talk(history: History) -> tuple[Fraction | None, int]:
    return _mean([row.my_talk_share for row, _ in history.held if row.my_talk_share is not None])


def _thanks(history: History) -> tuple[Fraction | None, int]:
    found = thanks_on_time(history)
    return (Fraction(100 * found["count"], found["of"]) if found["of"] else None), found["of"]


def _mean(values: list[int]) -> tuple[Fraction | None, int]:
    return (Fraction(sum(values), len(values)) if values else None), len(values)


def own_values(history: History) -> list[OwnValue]:
    """The numbers of practitioners that one's own cases can replace, one decimal (R38, R58, R69, R77, R87)."""
    settings = history.settings
    table: tuple[tuple[str, str, float, _Measure], ...] = (
        ("reply_percent", "R38", settings.reply_rate_reference_percent, _replies),
        ("meeting_minutes", "R58", MEETING_MINUTES, _minutes),
        ("names_per_meeting", "R77", settings.names_per_meeting_target, _names),
        ("talk_share_percent", "R69", TALK_SHARE_PERCENT, _talk),
        ("thanks_percent", "R87", THANKS_PERCENT, _thanks),
    )
    found = []
    for name, rule, practitioner, measure in table:
        own, cases = measure(history)
        found.append(OwnValue(name, rule, practitioner, None if own is None else half_up(own, 1), cases))
    return found
