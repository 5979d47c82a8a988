"""Figures of people, names received, chains, relations and opinions (R25, R28, R77, R88, R110)."""

from __future__ import annotations

from collections import defaultdict

from .chains import longest_chain as find_longest_chain
from .history import History
from .rounding import Ratio, quotient, ratio
from .vocabulary import ExchangeKind, Relation, Stance


def contacts_known(history: History) -> int:
    """Contacts entered, erased ones included; never a headline (R109)."""
    return len(history.known)


def contacts_erased(history: History) -> int:
    """People erased at their request (R107)."""
    return len(history.of_kind(ExchangeKind.CONTACT_ERASED))


def names_received(history: History) -> int:
    """Effective introductions (R77)."""
    return len(history.introductions)


def contacts_introduced(history: History) -> int:
    """People one was introduced to (R25)."""
    return len({one.person_id for one in history.introductions})


def names_from_meetings(history: History) -> int:
    """Effective introductions made in a meeting held (R77)."""
    return sum(one.exchange_id in history.held_rows for one in history.introductions)


def names_per_meeting(history: History) -> float | None:
    """Names a meeting held, two decimals (R77)."""
    return quotient(names_from_meetings(history), len(history.held), 2)


def names_per_exchange(history: History) -> float | None:
    """Names a meeting held or qualification call, two decimals (R55)."""
    return quotient(names_received(history), len(history.held) + len(history.calls), 2)


def names_three_permissions(history: History) -> Ratio:
    """Names received with the three permissions, out of all (R80)."""
    return ratio(sum(one.permissions.all() for one in history.introductions), names_received(history))


def real_exchange(history: History) -> Ratio:
    """Contacts one has spoken with, out of all known (R110)."""
    return ratio(sum(map(history.knows, history.first_spoken)), len(history.known))


def relations(history: History) -> dict[int, Relation]:
    """The relation level of each contact that is above 0: a message one sends never raises it (R41, R110)."""
    replied = history.of_kind(ExchangeKind.EMAIL_REPLY)
    levels = {row.contact_id: Relation.WROTE_BACK for row in replied if row.contact_id is not None}
    levels.update(dict.fromkeys(history.first_call, Relation.VOICE))
    levels.update(dict.fromkeys(history.met, Relation.MET))
    given = {one.contact_id for one in history.network.given if one.day <= history.day}
    levels.update(dict.fromkeys(given & history.first_spoken.keys(), Relation.RECIPROCAL))
    for who, level in history.network.earlier.items():
        levels[who] = max(level, levels.get(who, Relation.KNOWN))
    return levels


def relation_levels(history: History) -> list[int]:
    """How many contacts stand at each level, from 0 to 4 (R110)."""
    levels, counts = history.once(relations), [0] * len(Relation)
    for who in filter(history.knows, levels):
        counts[levels[who]] += 1
    counts[Relation.KNOWN] += len(history.known) - sum(counts)
    return counts


def longest_chain(history: History) -> list[int]:
    """The people of the longest chain, first giver first (R28)."""
    return list(history.once(find_longest_chain))


def longest_chain_links(history: History) -> int:
    """How many introductions make the longest chain; 0 without any (R28)."""
    return max(0, len(history.once(find_longest_chain)) - 1)


def opinions(history: History) -> dict[int, dict[str, int]]:
    """Opinions on each axis: for, against, mixed (R88)."""
    found: dict[int, list[Stance]] = defaultdict(list)
    for one in history.network.opinions:
        if one.day <= history.day:
            found[one.axis_id].append(one.stance)
    axes = (axis.id for axis in history.network.axes)
    return {axis: {stance.value: found[axis].count(stance) for stance in Stance} for axis in axes}
