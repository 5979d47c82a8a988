"""Merging people: what the card, the method and the introductions of several become when they are one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from .card import Property
from .contact import Contact
from .introduction import Introduction, Permissions
from .merging import SINGLE, Unit, content, merge, regrouped, said, units_of
from .vocabulary import Origin, Source, Triage

KEPT_BOTH = frozenset({"NOTE", "PHOTO", "LOGO", "NICKNAME"})
"""Said once in a card that follows a source, yet of several people all are kept: RFC 6350 allows more than one."""

CHOSEN = SINGLE - KEPT_BOTH
"""Of these, one of the people's is kept, the first's unless another is picked."""


def join(cards: Sequence[Sequence[Property]]) -> tuple[Property, ...]:
    """The properties of several cards as one, in the escapes of one version; the first card leads.

    What is said once stays as the first card that says it has it; the rest is put together without repeats, labels
    and groups kept.
    """
    joined = tuple(cards[0])
    for card in cards[1:]:
        ours, theirs = units_of(joined), units_of(card)
        both = [unit for unit in theirs if unit[0].name in KEPT_BOTH and not _there(unit, ours)]
        rest = [one for unit in theirs if unit[0].name not in KEPT_BOTH for one in unit]
        found = units_of(merge(None, joined, rest).properties)
        for unit in both:
            found.insert(_behind(found, unit), unit)
        joined = regrouped(found)
    return _without_repeats(joined)


def _there(unit: Unit, units: Iterable[Unit]) -> bool:
    return any(one[0].name == unit[0].name and said(one) == said(unit) for one in units)


def _behind(units: Sequence[Unit], unit: Unit) -> int:
    return max((at for at, one in enumerate(units) if one[0].name == unit[0].name), default=len(units) - 1) + 1


def _without_repeats(properties: Sequence[Property]) -> tuple[Property, ...]:
    """The same without units that say the same in every respect."""
    seen: set[object] = set()
    kept: list[Unit] = []
    for unit in units_of(properties):
        one = content(unit)
        if one not in seen:
            seen.add(one)
            kept.append(unit)
    return regrouped(kept)


def join_method(people: Sequence[Contact]) -> dict[str, object]:
    """What the method says of several people as one, by field of `Contact`; the first leads.

    Known since the earliest day; put aside only if all are; kept if one is. Where the first says nothing, the next
    that says something does; words about what matters are put together.
    """
    first = people[0]
    return {
        "known_on": min(one.known_on for one in people),
        "circle": _first(one.circle for one in people),
        "closeness": _first(one.closeness for one in people),
        "source": Source.INTRODUCED if any(one.source is Source.INTRODUCED for one in people) else first.source,
        "origin": _first(one.origin for one in people if one.origin is not Origin.IMPORT) or first.origin,
        "triage": _triage({one.triage for one in people}),
        "level_gap": next((one.level_gap for one in people if one.level_gap), 0),
        "stake": max(one.stake for one in people),
        "targeted": any(one.targeted for one in people),
        "tags": tuple(dict.fromkeys(tag for one in people for tag in one.tags)),
        "matters": "\n".join(dict.fromkeys(one.matters for one in people if one.matters)) or None,
        "cadence_business_days": _first(one.cadence_business_days for one in people),
        "archived": all(one.archived for one in people),
        "ref": _first(one.ref for one in people),
    }


def join_axes(people: Sequence[Contact]) -> tuple[int, ...]:
    """The axes of all, those of the first before the others: the first axis counts for the figures."""
    return tuple(dict.fromkeys(axis for one in people for axis in one.axes))


def _first(values: Iterable[object]) -> object:
    return next((value for value in values if value is not None), None)


def _triage(found: set[Triage]) -> Triage:
    if Triage.KEPT in found:
        return Triage.KEPT
    return Triage.UNSORTED if Triage.UNSORTED in found else Triage.NOT_RELEVANT


def doubles(introductions: Iterable[Introduction]) -> list[tuple[Introduction, tuple[int, ...]]]:
    """Of introductions by one giver to one person, the one that stays, with all that is granted, and the ids that go.

    The earliest stays (R25: a name given again counts once).
    """
    groups: dict[tuple[int, int], list[Introduction]] = {}
    for one in sorted(introductions, key=lambda one: (one.day, one.id)):
        if one.giver_id is not None:
            groups.setdefault((one.giver_id, one.person_id), []).append(one)
    return [(_one_of(group), tuple(one.id for one in group[1:])) for group in groups.values() if len(group) > 1]


def _one_of(group: Sequence[Introduction]) -> Introduction:
    first = group[0]
    return replace(
        first,
        permissions=Permissions(
            any(one.permissions.note for one in group),
            any(one.permissions.contact for one in group),
            any(one.permissions.use_name for one in group),
        ),
        asked=next((one.asked for one in group if one.asked), None),
        exchange_id=next((one.exchange_id for one in group if one.exchange_id), None),
        words="\n".join(dict.fromkeys(one.words for one in group if one.words)) or None,
        link="\n".join(dict.fromkeys(one.link for one in group if one.link)) or None,
        note_granted_on=_earliest(one.note_granted_on for one in group),
        contact_granted_on=_earliest(one.contact_granted_on for one in group),
        use_name_granted_on=_earliest(one.use_name_granted_on for one in group),
        same_job_elsewhere=any(one.same_job_elsewhere for one in group),
        ref=next((one.ref for one in group if one.ref), None),
    )


def _earliest(days: Iterable[date | None]) -> date | None:
    return min((day for day in days if day is not None), default=None)
