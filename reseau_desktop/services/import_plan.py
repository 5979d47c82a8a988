"""What an import does with each card: decided one after the other, the same for the preview and for the import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from ..domain.card import Card, CardFacts
from ..domain.erasure import Erased
from ..domain.matching import How, Identity, Index, Match, alike, identity_of, uid_key
from ..domain.merging import Difference, Merged, merge
from ..domain.picking import Picks, pick
from ..formats.vcard.facts import facts_of, group_members, is_group
from ..formats.vcard.reader import ReadCard
from ..formats.vcard.versions import comparable, rejoined
from ..store.cards import StoredCard, pack
from ..store.known import Known
from .private_notes import without_ours


class Choice(StrEnum):
    """What the user wants done with a card of somebody who is known already.

    UPDATE takes over what the source changed; TAKE_FILE does so even where it was changed here too. SKIP chosen for
    one card leaves that card out, even when it is of somebody new.
    """

    UPDATE = "update"
    SKIP = "skip"
    ADD = "add"
    TAKE_FILE = "take_file"


class Fate(StrEnum):
    """What becomes of a card."""

    NEW = "new"
    UPDATED = "updated"
    IDENTICAL = "identical"
    SKIPPED = "skipped"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Plan:
    """The decision on one card.

    `contact` is whom it becomes or speaks of; `similar` is a contact that may be the same person; `reason` is the key
    of a message when there is something to say. Of an update: `merged` and `facts` are the card to keep and what it
    says, `differences` what the source says otherwise, `is_version` whether `card` becomes the version last imported,
    `also` the digests of earlier versions of this import. Of a new one: `dumped` and `digest` as `store.cards.pack`.
    """

    fate: Fate
    card: Card
    facts: CardFacts | None = None
    contact: int | None = None
    similar: int | None = None
    reason: str | None = None
    merged: Card | None = None
    differences: tuple[Difference, ...] = ()
    is_version: bool = False
    also: str | None = None
    dumped: str | None = None
    digest: str | None = None


class Shelf(Protocol):
    """Where the cards of known contacts stand, those that this import has brought included."""

    def card(self, contact: int) -> StoredCard | None:
        """The card of a contact as it stands now."""


@dataclass(slots=True)
class Group:
    """A group card: its name, and the UIDs of its members."""

    name: str
    members: tuple[str, ...]


@dataclass(slots=True)
class Planner:
    """Decides on the cards of an import in their order; what it has decided counts for those that follow.

    `by_default` is what is done with cards of known people; `choices` overrule it by file and number of the card, and
    `picks` decide on single properties of a card that is merged.
    """

    known: Known
    shelf: Shelf
    by_default: Choice = Choice.UPDATE
    choices: Mapping[tuple[str, int], Choice] = field(default_factory=dict)
    picks: Mapping[tuple[str, int], Picks] = field(default_factory=dict)
    erased: Erased = field(default_factory=Erased)
    groups: list[Group] = field(default_factory=list)
    _digests: dict[int, int] = field(default_factory=dict)
    _index: Index | None = None
    _seen: set[int] = field(default_factory=set)
    _next: int = 0

    def __post_init__(self) -> None:
        self._next = self.known.next_id()
        for one, contact in self.known.digests():
            self._digests.setdefault(_short(one), contact)

    def plan(self, file: str, read: ReadCard) -> Plan:
        """What to do with that card."""
        card = read.card
        if is_group(card):
            return self._group(card)
        dumped, fingerprint = pack(card)
        choice = self.choices.get((file, read.number), self.by_default)
        if choice is not Choice.ADD:
            contact = self._digests.get(_short(fingerprint))
            if contact is not None:
                self._seen.add(contact)
                return Plan(Fate.IDENTICAL, card, contact=contact)
        facts = facts_of(card)
        identity = identity_of(facts)
        plan = self._known(read, facts, identity, file)
        if plan is None or plan.fate is Fate.NEW:
            return self._new(card, facts, identity, plan, (dumped, fingerprint))
        if plan.fate is Fate.UPDATED and plan.is_version and plan.contact is not None:
            self._digests[_short(fingerprint)] = plan.contact
        return plan

    def member(self, uid: str) -> int | None:
        """The contact that a group means by that UID."""
        return self._people().by_uid(uid)

    def _group(self, card: Card) -> Plan:
        facts = facts_of(card)
        if facts.fn:
            self.groups.append(Group(facts.fn, group_members(card)))
        return Plan(Fate.SKIPPED, card, facts, reason="import.group")

    def _known(self, read: ReadCard, facts: CardFacts, identity: Identity, file: str) -> Plan | None:
        """The plan for somebody who is known, surely or perhaps, was erased or is left out; None for anybody else."""
        card, place = read.card, (file, read.number)
        chosen, choice = place in self.choices, self.choices.get(place, self.by_default)
        if self.erased and not (chosen and choice is Choice.ADD) and self.erased.names(identity):
            return Plan(Fate.SKIPPED, card, facts, reason="import.erased")
        match = self._match(card, identity)
        if match is None and chosen and choice is Choice.SKIP:
            return Plan(Fate.SKIPPED, card, facts, reason="import.left_out")
        if match is None or choice is Choice.ADD:
            return None
        if match.how is How.SIMILAR and not (chosen and choice is not Choice.SKIP):
            fate = Fate.SKIPPED if chosen else Fate.NEW
            return Plan(fate, card, facts, similar=match.contact, reason="import.possible_duplicate")
        stored = self.shelf.card(match.contact) if choice is not Choice.SKIP else None
        if stored is None:
            return Plan(Fate.SKIPPED, card, facts, contact=match.contact, reason="import.known")
        return self._update(card, match, stored, choice is Choice.TAKE_FILE, self.picks.get(place, Picks()))

    def _match(self, card: Card, identity: Identity) -> Match | None:
        """Whom the card speaks of.

        A UID under which this import has already met another name proves nothing. The name alone does when the cards
        say the same in other versions of vCard, as when an archive of ours comes back.
        """
        match = self._people().find(identity)
        if match is None:
            return None
        name, seen = self._people().name(match.contact), match.contact in self._seen
        if match.how is How.UID and seen and not alike(name, identity.name):
            return Match(match.contact, How.SIMILAR)
        if match.how is How.SIMILAR and not seen and name == identity.name:
            stored = self.shelf.card(match.contact)
            if stored is not None and say_the_same(stored.imported or stored.card, card):
                return Match(match.contact, How.CHANNEL)
        return match

    def _update(self, card: Card, match: Match, stored: StoredCard, file_wins: bool, picks: Picks) -> Plan:
        """The merge of a card into that of the contact it speaks of."""
        base = self._base(card, match, stored)
        merged, union = merge_cards(stored.card, base, card, file_wins, picks)
        facts = facts_of(merged)
        again = match.contact in self._seen
        self._seen.add(match.contact)
        self._people().add(match.contact, identity_of(facts))
        is_version = base is not None or stored.imported is None
        if not picks and (not union.differences or not (is_version or union.changed)):
            return Plan(Fate.IDENTICAL, card, contact=match.contact, differences=union.differences)
        return Plan(
            Fate.UPDATED,
            card,
            facts,
            contact=match.contact,
            merged=merged,
            differences=union.differences,
            is_version=is_version,
            also=stored.digest if again else None,
        )

    def _base(self, card: Card, match: Match, stored: StoredCard) -> Card | None:
        """The earlier version of this very card, when the version last imported is one.

        A card of another source, or another card of this import, is no earlier version: what it does not say was
        never taken away from it.
        """
        if stored.imported is None or _uid(stored.imported) != _uid(card):
            return None
        if match.how is not How.UID and match.contact in self._seen:
            return None
        return stored.imported

    def _new(
        self, card: Card, facts: CardFacts, identity: Identity, plan: Plan | None, packed: tuple[str, str]
    ) -> Plan:
        contact = self._next
        self._next += 1
        self._people().add(contact, identity)
        self._seen.add(contact)
        self._digests.setdefault(_short(packed[1]), contact)
        similar, reason = (plan.similar, plan.reason) if plan is not None else (None, None)
        return Plan(Fate.NEW, card, facts, contact, similar, reason, dumped=packed[0], digest=packed[1])

    def _people(self) -> Index:
        """The index over everybody known, filled when it is first needed: a second import does without."""
        if self._index is None:
            self._index = Index()
            for contact, facts in self.known.names():
                self._index.add(contact, identity_of(facts))
        return self._index


def merge_cards(
    here: Card, base: Card | None, source: Card, source_wins: bool, picks: Picks | None = None
) -> tuple[Card, Merged]:
    """The card kept here with what the source changed since `base` (`domain.merging.merge`), as `picks` say."""
    version = here.version
    before = comparable(without_ours(base), version) if base is not None else None
    mine, theirs = comparable(here, version), comparable(without_ours(source), version)
    found = merge(before, mine, theirs, source_wins=source_wins)
    if not found.changed and not picks:
        return here, found
    properties = rejoined(pick(found.properties, (mine, theirs), picks) if picks else found.properties)
    named = {one.blob for one in properties if one.blob}
    blobs = {name: data for name, data in {**source.blobs, **here.blobs}.items() if name in named}
    return Card(version, properties, blobs, here.line), found


def say_the_same(one: Card, other: Card) -> bool:
    """Whether two cards say the same, each in its version."""
    mine, theirs = (comparable(without_ours(card), one.version) for card in (one, other))
    return not merge(None, mine, theirs).differences and not merge(None, theirs, mine).differences


def _uid(card: Card) -> str:
    one = card.first("UID")
    return uid_key(one.value) if one is not None else ""


def _short(fingerprint: str) -> int:
    """64 bits of a fingerprint, which take less room than its text."""
    return int(fingerprint[:15], 16)
