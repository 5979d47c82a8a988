"""The timed outline of a meeting: who speaks when, and how long one's questions may take (R45, R63, R69)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from .meeting import ONE_MEETING_MINUTES, SheetQuestion

LONGEST_ASKED_MINUTES = 30  # R45: above, the request is longer than what one promises
SHORTEST_MINUTES = 5
_DAY_MINUTES = 24 * 60


class Part(StrEnum):
    """The four parts of a meeting, in their order."""

    OPENING = "opening"
    PRESENTATION = "presentation"
    QUESTIONS = "questions"
    CLOSING = "closing"


# Minutes of each part out of twenty, and the most it may take: beyond, the time goes to the other's answers (R69).
_SHARES = ((Part.OPENING, 1, 2), (Part.PRESENTATION, 3, 5), (Part.CLOSING, 3, 8))


@dataclass(frozen=True, slots=True)
class Stretch:
    """One part of the outline: it starts `start` minutes after the beginning and lasts `minutes`."""

    part: Part
    start: int
    minutes: int

    @property
    def end(self) -> int:
        """Minutes after the beginning at which the part is over."""
        return self.start + self.minutes


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole meeting of `minutes`: four stretches that follow each other without a gap."""

    minutes: int
    stretches: tuple[Stretch, ...]

    def of(self, part: Part) -> Stretch:
        """The stretch of a part."""
        return next(one for one in self.stretches if one.part is part)


def outline(minutes: int = ONE_MEETING_MINUTES) -> Outline:
    """The outline of a meeting of `minutes`: 1, 3, 13 and 3 out of twenty, scaled; below five it is made for five.

    Source: R45, R63, R69.
    """
    total = max(SHORTEST_MINUTES, minutes)
    taken = {part: _scaled(share, most, total) for part, share, most in _SHARES}
    taken[Part.QUESTIONS] = total - sum(taken.values())
    stretches: list[Stretch] = []
    for part in Part:
        stretches.append(Stretch(part, stretches[-1].end if stretches else 0, taken[part]))
    return Outline(total, tuple(stretches))


def later(start: time, minutes: int) -> time:
    """The time of day `minutes` after `start`, on the clock (it goes past midnight)."""
    total = (start.hour * 60 + start.minute + minutes) % _DAY_MINUTES
    return time(total // 60, total % 60)


def question_minutes(questions: Iterable[SheetQuestion]) -> int:
    """The minutes that questions take together, by their own figures."""
    return sum(one.minutes for one in questions)


def _scaled(share: int, most: int, total: int) -> int:
    return min(most, max(1, (share * total + ONE_MEETING_MINUTES // 2) // ONE_MEETING_MINUTES))
