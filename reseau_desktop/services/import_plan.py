"""What an import may do with a card, and what was decided on one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ..domain.card import Card, CardFacts
from ..domain.matching import Match
from ..domain.merging import Difference, Outcome
from ..domain.picking import Picks
from .ready import Ready

Place = tuple[str, int]
"""Where a card stands: the name of its file, as the report gives it, and its number in it, from 1."""


class Choice(StrEnum):
    """What the user wants done with a card of somebody who is known already.

    UPDATE takes over what the source changed; TAKE_FILE does so even where it was changed here too; KEEP_MINE
    changes nothing and remembers the card, so that it is known again; ADD makes a contact of its own. SKIP chosen
    for one card leaves that card out, even when it is of somebody new.
    """

    UPDATE = "update"
    SKIP = "skip"
    ADD = "add"
    TAKE_FILE = "take_file"
    KEEP_MINE = "keep_mine"


class Fate(StrEnum):
    """What becomes of a card."""

    NEW = "new"
    UPDATED = "updated"
    IDENTICAL = "identical"
    KEPT = "kept"
    SKIPPED = "skipped"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Decisions:
    """What is done with cards of known people, and what the user decided on single cards.

    `by_default` is for all; `choices` overrule it, and `picks` decide on single properties of cards that are merged.
    `beside` says whom the user saw beside a card: a contact, or the card of the same import that makes one. Found to
    be of somebody else (as when that card is left out), a card is treated as if nothing had been decided on it.
    """

    by_default: Choice = Choice.UPDATE
    choices: Mapping[Place, Choice] = field(default_factory=dict)
    picks: Mapping[Place, Picks] = field(default_factory=dict)
    beside: Mapping[Place, int | Place] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """The decision on one card.

    `contact` is whom it becomes or speaks of, `match` by what it was recognised; `similar` is a contact that may be
    the same person; `partner` is the card of the same import that makes the contact it speaks of or is like. `reason`
    is the key of a message when there is something to say. Of an update: `merged` and `facts` are the card to keep
    and what it says, `differences` what the source says otherwise, `versioned` whether an earlier version of the card
    was there to compare with, `is_version` whether `card` becomes the version last imported, `also` what is
    remembered beside it. `digest` is the fingerprint of a card that comes in or is to be known again; `alias` is what
    the contact is to be known by as well. `apart` is a contact that the user saw beside the card and kept as another
    person.
    """

    fate: Fate
    read: Ready
    facts: CardFacts | None = None
    contact: int | None = None
    similar: int | None = None
    partner: Place | None = None
    reason: str | None = None
    merged: Card | None = None
    differences: tuple[Difference, ...] = ()
    versioned: bool = False
    is_version: bool = False
    also: str | None = None
    digest: str | None = None
    alias: CardFacts | None = None
    match: Match | None = None
    apart: int | None = None

    @property
    def taken(self) -> tuple[str, ...]:
        """The names of the properties that are taken over from the source."""
        return tuple(dict.fromkeys(one.name for one in self.differences if one.outcome is Outcome.TAKEN))

    @property
    def card(self) -> Card:
        """The card that was read."""
        return self.read.card
