"""By whom a card is: everybody known by their normal forms, and those alike by the table of likeness."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from ..domain.card import Card
from ..domain.likely_profile import Profile, profile_of
from ..domain.likeness import Evidence, Level, likeness
from ..domain.matching import How, Identity, Index, Match, alike, identity_of
from ..domain.unnamed import keys_of_unnamed
from ..formats.vcard.facts import facts_of
from ..store.cards import StoredCard
from ..store.known import Known
from .card_merging import says_nothing_new
from .ready import Ready

_PROFILES = 4000
_MOST_UNNAMED = 20
"""People without a name looked at for one card."""
_DENIALS = frozenset({Evidence.BIRTHDAY_OTHER, Evidence.GENERATION, Evidence.TITLE_OTHER})


class Shelf(Protocol):
    """Where the cards of known contacts stand, those that this import has brought included."""

    def card(self, contact: int) -> StoredCard | None:
        """The card of a contact as it stands now."""


@dataclass(slots=True)
class Recogniser:
    """Finds the contact a card speaks of; `seen` are those that cards of this import have spoken of."""

    known: Known
    shelf: Shelf
    seen: set[int] = field(default_factory=set)
    _index: Index | None = None
    _unnamed: dict[str, list[int]] | None = None
    _profiles: dict[int, Profile] = field(default_factory=dict)

    def match(self, read: Ready) -> Match | None:
        """Whom the card speaks of.

        A UID under which this import has already met another name proves nothing. The name alone does when the cards
        say the same in other versions of vCard, as when an archive of ours comes back.
        """
        identity = read.identity
        match = self.index.find(identity)
        if match is None:
            return self._similar(read, identity)
        match = self._the_same(match, read)
        again = match.how is How.UID and match.contact in self.seen
        if again and not alike(self.index.name(match.contact), identity.name):
            return Match(match.contact, How.SIMILAR, (Evidence.UID, Evidence.NAME_OTHER))
        return match

    def _the_same(self, match: Match, read: Ready) -> Match:
        """Of several people whom a card surely means, the one of whom it says nothing new, else the one of its name.

        There are several after adding all, and where a careless program gave one UID to two people.
        """
        rivals = self.index.rivals(read.identity)
        if not rivals:
            return match
        for contact in (match.contact, *rivals):
            if contact not in self.seen and self._says_the_same(contact, read.card):
                return Match(contact, match.how)
        namesakes = (one for one in (match.contact, *rivals) if alike(self.index.name(one), read.identity.name))
        return Match(next(namesakes, match.contact), match.how)

    def _similar(self, read: Ready, identity: Identity) -> Match | None:
        """Of those who share something with the card, the one it is most likely to speak of."""
        for contact in self._maybe_unnamed(read, identity.name):
            if contact not in self.seen and self._says_the_same(contact, read.card):
                return Match(contact, How.CHANNEL)
        candidates = self.index.candidates(identity)
        profile = profile_of(read.facts) if candidates else Profile()
        best, most = None, 0
        why: tuple[str, ...] = ()
        for contact in candidates:
            namesake = self.index.name(contact) == identity.name != ""
            if namesake and contact not in self.seen and self._says_the_same(contact, read.card):
                return Match(contact, How.CHANNEL)
            found = likeness(profile, self._profile(contact))
            score = found.score if found.level is not Level.OTHER else 0
            if namesake and not _DENIALS.intersection(found.evidence):
                score = max(1, found.score)
            if score > most:
                best, most, why = contact, score, found.evidence
        return Match(best, How.SIMILAR, why) if best is not None else None

    def _maybe_unnamed(self, read: Ready, name: str) -> Iterable[int]:
        """People without a name who may be meant, as an export makes one up for them."""
        if self._unnamed is None:
            self._unnamed = defaultdict(list)
            for contact, facts in self.known.unnamed():
                for key in keys_of_unnamed(facts):
                    self._unnamed[key].append(contact)
        if not self._unnamed:
            return ()
        keys = [name] if read.facts.fn else keys_of_unnamed(read.facts)
        return dict.fromkeys(one for key in keys for one in self._unnamed.get(key, ())[:_MOST_UNNAMED])

    def _says_the_same(self, contact: int, card: Card) -> bool:
        stored = self.shelf.card(contact)
        return stored is not None and says_nothing_new(stored, card)

    def _profile(self, contact: int) -> Profile:
        """What is compared of a contact; those read last are at hand, as many cards may have the same name."""
        if contact not in self._profiles:
            if len(self._profiles) >= _PROFILES:
                del self._profiles[next(iter(self._profiles))]
            stored = self.shelf.card(contact)
            self._profiles[contact] = profile_of(facts_of(stored.card)) if stored is not None else Profile()
        return self._profiles[contact]

    def learn(self, contact: int, identity: Identity) -> None:
        """What is said of a contact, who may be new."""
        self.index.add(contact, identity)
        self._profiles.pop(contact, None)

    @property
    def index(self) -> Index:
        """The index over everybody known, filled when it is first needed: a second import does without."""
        if self._index is None:
            self._index = Index()
            for contact, facts in self.known.names():
                self._index.add(contact, identity_of(facts))
            for contact, facts in self.known.aliases():
                self._index.also(contact, identity_of(facts))
        return self._index
