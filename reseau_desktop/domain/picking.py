"""Single properties of a merge chosen by the user, against what the merge would do."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .card import Property
from .merging import Unit, content, regrouped, units_of


@dataclass(frozen=True, slots=True)
class Picks:
    """What the user decided on one card: marks of the properties to leave out, and of those to have in."""

    out: frozenset[str] = frozenset()
    into: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.out or self.into)

    def with_out(self, *marks: str) -> Picks:
        """The same with those properties left out."""
        return Picks(self.out | set(marks), self.into - set(marks))

    def with_into(self, *marks: str) -> Picks:
        """The same with those properties in."""
        return Picks(self.out - set(marks), self.into | set(marks))


def mark(unit: Unit) -> str:
    """By what a property is known again in another process: the same for all that say the same."""
    name, value, blob, params, labels = content(unit)
    said = json.dumps([name, value, blob, sorted(params), labels])  # type: ignore[call-overload]
    return hashlib.blake2b(said.encode(), digest_size=12).hexdigest()


def pick(merged: Sequence[Property], pool: Iterable[Sequence[Property]], picks: Picks) -> tuple[Property, ...]:
    """The properties of a merge without those that are left out, and with those of the pool that are to be in.

    `pool` are the cards that were merged, in the escapes of one version.
    """
    kept = [unit for unit in units_of(merged) if mark(unit) not in picks.out]
    there = {mark(unit) for unit in kept}
    for properties in pool:
        for unit in units_of(properties):
            if mark(unit) in picks.into - there:
                there.add(mark(unit))
                kept.insert(_place(kept, unit), unit)
    return regrouped(kept)


def _place(kept: list[Unit], unit: Unit) -> int:
    """Behind the last property of that name, else at the end."""
    return max((at for at, one in enumerate(kept) if one[0].name == unit[0].name), default=len(kept) - 1) + 1
