"""Which introductions count: read in order, each is effective unless refused (campaign files, section 3; R25)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .introduction import Introduction


class Refusal(StrEnum):
    """Why an introduction is kept in the history and counted nowhere."""

    CYCLE = "cycle"
    REPEATED = "repeated"
    ALREADY_SPOKEN = "already_spoken"


@dataclass(frozen=True, slots=True)
class Sifted:
    """An introduction and why it was refused; None when it is effective."""

    introduction: Introduction
    refusal: Refusal | None = None


def sift(introductions: Iterable[Introduction], first_spoken: Mapping[int, date]) -> list[Sifted]:
    """The introductions by day, then in the order of entry, each with its refusal.

    `first_spoken` gives for each person the day of the first live exchange. One made on an occasion, without a giver,
    can neither close a cycle nor repeat another.
    """
    below: dict[int, set[int]] = defaultdict(set)
    said: set[tuple[int, int]] = set()
    sifted: list[Sifted] = []
    for each in sorted(introductions, key=lambda one: (one.day, one.id)):
        refusal = _refusal(each, below, said, first_spoken.get(each.person_id))
        sifted.append(Sifted(each, refusal))
        if each.giver_id is not None:
            said.add((each.giver_id, each.person_id))
            if refusal is None:
                below[each.giver_id].add(each.person_id)
    return sifted


def _refusal(
    one: Introduction, below: Mapping[int, set[int]], said: set[tuple[int, int]], spoken: date | None
) -> Refusal | None:
    if one.giver_id is not None:
        if _leads(below, one.person_id, one.giver_id):
            return Refusal.CYCLE
        if (one.giver_id, one.person_id) in said:
            return Refusal.REPEATED
    if spoken is not None and spoken <= one.day:
        return Refusal.ALREADY_SPOKEN
    return None


def _leads(below: Mapping[int, set[int]], start: int, goal: int) -> bool:
    """Whether `goal` is `start` or can be reached from it."""
    seen, waiting = {start}, [start]
    while waiting:
        person = waiting.pop()
        if person == goal:
            return True
        new = below.get(person, set()) - seen
        seen |= new
        waiting.extend(new)
    return False
