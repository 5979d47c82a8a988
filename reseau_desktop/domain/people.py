"""The contacts of a network looked through once: most of fifty thousand have nothing recorded but the card."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from itertools import compress, count, islice
from operator import is_not

from .contact import Contact
from .vocabulary import Origin, Stage, Triage

_KEPT, _FEW = 2, 20
_latest: list[People] = []


class People:
    """Some contacts by id and by what the rules ask of all of them; do not change what is given out."""

    def __init__(self, contacts: tuple[Contact, ...]) -> None:
        self.contacts = contacts

    @cached_property
    def by_id(self) -> Mapping[int, Contact]:
        """The contacts by id, in their order."""
        return {one.id: one for one in self.contacts}

    @cached_property
    def erased(self) -> tuple[Contact, ...]:
        """Those who were erased on any day (R107)."""
        return tuple(one for one in self.contacts if one.erased_on is not None)

    @cached_property
    def last_known_on(self) -> date:
        """The day on which the last of them was entered; the first of all days without anybody."""
        return max((one.known_on for one in self.contacts), default=date.min)

    @cached_property
    def first_stages(self) -> Mapping[int, Stage]:
        """The stage of each while nothing is recorded but the card, by id."""
        return {one.id: first_stage(one) for one in self.contacts}


def people_of(contacts: tuple[Contact, ...]) -> People:
    """What there is to know of these contacts; the same value again for the same tuple, which never changes."""
    for one in _latest:
        if one.contacts is contacts:
            return one
    made = _derived(contacts, _latest[0]) if _latest else None
    _latest[:] = [made or People(contacts), *_latest[: _KEPT - 1]]
    return _latest[0]


def _derived(contacts: tuple[Contact, ...], before: People) -> People | None:
    """The same as `before` but for a few who changed, went, or were added at the end; None when more is different."""
    found = _differences(before.contacts, contacts)
    if found is None:
        return None
    gone, fresh = found
    by_id, stages = dict(before.by_id), dict(before.first_stages)
    for number in gone:
        del by_id[number], stages[number]
    by_id.update((one.id, one) for one in fresh)
    stages.update((one.id, first_stage(one)) for one in fresh)
    made = People(contacts)
    made.by_id, made.first_stages = by_id, stages
    return made


def _differences(was: tuple[Contact, ...], now: tuple[Contact, ...]) -> tuple[list[int], list[Contact]] | None:
    """The ids of those who went, and those who are new at the end or another value; None when they are many."""
    gone: list[int] = []
    fresh: list[Contact] = []
    i = j = 0
    while len(gone) + len(fresh) <= _FEW:
        rest = min(len(was) - i, len(now) - j)
        same = next(compress(count(), map(is_not, islice(was, i, None), islice(now, j, None))), rest)
        i, j = i + same, j + same
        if same == rest:
            gone += (one.id for one in was[i:])
            fresh += now[j:]
            return (gone, fresh) if len(gone) + len(fresh) <= _FEW else None
        if was[i].id > now[j].id:
            return None
        if was[i].id < now[j].id:
            gone.append(was[i].id)
        else:
            fresh.append(now[j])
            j += 1
        i += 1
    return None


def first_stage(contact: Contact, *, introduced: bool = False) -> Stage:
    """The stage of somebody of whom nothing is recorded yet but the card (contract, `stage`)."""
    if contact.archived:
        return Stage.ARCHIVED
    if contact.triage is Triage.NOT_RELEVANT:
        return Stage.NOT_RELEVANT
    sorted_out = contact.origin is not Origin.IMPORT or contact.triage is Triage.KEPT
    return Stage.TO_APPROACH if sorted_out or introduced else Stage.UNSORTED
