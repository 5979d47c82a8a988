"""Which cards of one import concern each other, so that a choice on one may change what becomes of another."""

from __future__ import annotations

from ..domain.card import CardFacts
from ..domain.matching import identity_of, keys_of
from .import_plan import Place, Plan


class Relations:
    """Asked card after card, in their order.

    Two cards concern each other when they share anything by which people are known again, or speak of one contact.
    Everything by which a card can touch another goes through these: a choice on a card that shares nothing changes
    no other.
    """

    def __init__(self) -> None:
        self._first: dict[int, Place] = {}

    def of(self, place: Place, plan: Plan, facts: CardFacts) -> tuple[Place, ...]:
        """The cards before it that a card concerns: of each thing shared, the first that has it."""
        keys = [hash(key) for key in keys_of(identity_of(facts))]
        keys += [hash(("contact", one)) for one in (plan.contact, plan.similar) if one is not None]
        found = {self._first.setdefault(key, place) for key in keys}
        return tuple(sorted(found - {place}))
