"""Chains: who led to whom, and on to whom (R25, R28).

An edge is an effective introduction from its giver to its person. Should edges ever run in a circle, nothing here
loops or fails: the people of the circle merely end a chain.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Mapping

from .contact import Contact
from .history import History
from .introduction import Introduction

Rank = tuple[bool, str, int]


def rank(contact_id: int, contacts: Mapping[int, Contact]) -> Rank:
    """What people are ordered by: the id of their campaign file by code point, those without one after, by number."""
    contact = contacts.get(contact_id)
    ref = contact.ref if contact is not None else None
    return (ref is None, ref or "", contact_id)


def longest_chain(history: History) -> tuple[int, ...]:
    """The people of the longest chain, first giver first; () without any introduction.

    Among equals, the first in the lexicographic order of their ranks.
    """
    below = _people_below(history.introductions)
    depths = _depths(below)
    if not depths:
        return ()
    longest = max(depths.values())
    step = min(
        (who for who, depth in depths.items() if depth == longest), key=lambda who: rank(who, history.contacts)
    )
    chain = [step]
    while (left := depths[step]) > 0:
        next_ones = (who for who in below[step] if depths.get(who, 0) == left - 1)
        step = min(next_ones, key=lambda who: rank(who, history.contacts))
        chain.append(step)
        if step not in depths:
            break
    return tuple(chain)


def _people_below(introductions: Iterable[Introduction]) -> dict[int, set[int]]:
    below: dict[int, set[int]] = defaultdict(set)
    for one in introductions:
        if one.giver_id is not None and one.giver_id != one.person_id:
            below[one.giver_id].add(one.person_id)
    return below


def _depths(below: Mapping[int, set[int]]) -> dict[int, int]:
    """How many introductions lie below each person at most; people in or under a circle are left out."""
    depths: dict[int, int] = {}
    for who in reversed(_givers_first(below)):
        depths[who] = max((depths.get(one, 0) + 1 for one in below.get(who, ())), default=0)
    return depths


def _givers_first(below: Mapping[int, set[int]]) -> list[int]:
    givers: dict[int, int] = dict.fromkeys(below, 0)
    for people in below.values():
        for who in people:
            givers[who] = givers.get(who, 0) + 1
    order = [who for who, count in givers.items() if count == 0]
    for who in order:  # grows while it is read
        for one in below.get(who, ()):
            givers[one] -= 1
            if givers[one] == 0:
                order.append(one)
    return order


def chain_to(history: History, person_id: int) -> tuple[Introduction, ...]:
    """The introductions that led to a person, the first one first; () when nobody did.

    Of several givers the first in time is followed, as in the story one tells on the prep sheet. The first step may
    come from an occasion, without a giver.
    """
    first: dict[int, Introduction] = {}
    for one in history.introductions:
        first.setdefault(one.person_id, one)
    path: list[Introduction] = []
    seen: set[int] = set()
    who: int | None = person_id
    while who is not None and who in first and who not in seen:
        seen.add(who)
        path.append(first[who])
        who = first[who].giver_id
    return tuple(reversed(path))


def shortest_path(history: History, goals: Collection[int]) -> tuple[int, ...]:
    """The fewest people that lead to one of `goals` (the people of a target company, say), first giver first (R28).

    It starts with somebody nobody had to introduce; a goal of one's own circles is a path by itself. () when `goals`
    is empty. Among equals, the first in the order of ranks from the goal upwards.
    """
    above: dict[int, list[int]] = defaultdict(list)
    for one in history.introductions:
        if one.giver_id is not None:
            above[one.person_id].append(one.giver_id)
    starts = sorted(set(goals), key=lambda who: rank(who, history.contacts))
    towards: dict[int, int | None] = dict.fromkeys(starts)
    waiting = deque(starts)
    while waiting:
        who = waiting.popleft()
        if who not in above:
            return _walk(who, towards)
        for giver in sorted(above[who], key=lambda one: rank(one, history.contacts)):
            if giver not in towards:
                towards[giver] = who
                waiting.append(giver)
    return ()


def _walk(start: int, towards: Mapping[int, int | None]) -> tuple[int, ...]:
    path, step = [start], towards[start]
    while step is not None:
        path.append(step)
        step = towards[step]
    return tuple(path)
