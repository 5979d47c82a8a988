"""The contacts of a network looked through once: most of fifty thousand have nothing recorded but the card."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from .contact import Contact
from .vocabulary import Origin, Stage, Triage

_KEPT = 2
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
    _latest[:] = [People(contacts), *_latest[: _KEPT - 1]]
    return _latest[0]


def first_stage(contact: Contact, *, introduced: bool = False) -> Stage:
    """The stage of somebody of whom nothing is recorded yet but the card (contract, `stage`)."""
    if contact.archived:
        return Stage.ARCHIVED
    if contact.triage is Triage.NOT_RELEVANT:
        return Stage.NOT_RELEVANT
    sorted_out = contact.origin is not Origin.IMPORT or contact.triage is Triage.KEPT
    return Stage.TO_APPROACH if sorted_out or introduced else Stage.UNSORTED
