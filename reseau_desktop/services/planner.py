"""What an import does with each card: decided one after the other, the same for the preview and for the import."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from ..domain.card import Card, CardFacts
from ..domain.erasure import Erased
from ..domain.matching import How, Match, identity_of, uid_key
from ..domain.picking import Picks
from ..formats.vcard.facts import facts_of, group_members
from ..store.cards import StoredCard
from ..store.known import Known
from ..store.remembered import behind, fingerprints
from .card_merging import merge_cards
from .import_plan import Choice, Decisions, Fate, Place, Plan
from .ready import Ready, short
from .recognising import Recogniser, Shelf

_MERGING = (Choice.UPDATE, Choice.TAKE_FILE, Choice.KEEP_MINE)


@dataclass(frozen=True, slots=True)
class Group:
    """A group card: its name, the UIDs of its members, and by what it is known again."""

    name: str
    members: tuple[str, ...]
    key: str


@dataclass(frozen=True, slots=True)
class _Read:
    """A card as the planner looks at it: where it stands, and what it says."""

    place: Place
    ready: Ready

    @property
    def card(self) -> Card:
        """The card itself."""
        return self.ready.card

    @property
    def digest(self) -> str:
        """Its fingerprint."""
        return self.ready.digest


@dataclass(slots=True)
class _Made:
    """Of which cards the new contacts are made: their ids follow each other, so that four bytes do for each."""

    first: int = 0
    _numbers: array[int] = field(default_factory=lambda: array("L"))
    _files: list[tuple[int, str]] = field(default_factory=list)

    def add(self, place: Place) -> None:
        """The next contact is made of that card."""
        if not self._files or self._files[-1][1] != place[0]:
            self._files.append((len(self._numbers), place[0]))
        self._numbers.append(place[1])

    def place(self, contact: int) -> Place | None:
        """The card that makes the contact; None for one that was there before."""
        at = contact - self.first
        if at < 0:
            return None
        return self._files[bisect_right(self._files, at, key=_start) - 1][1], self._numbers[at]


@dataclass(slots=True)
class Planner:
    """Decides on the cards of an import in their order; what it has decided counts for those that follow."""

    known: Known
    shelf: Shelf
    decisions: Decisions = field(default_factory=Decisions)
    erased: Erased = field(default_factory=Erased)
    groups: list[Group] = field(default_factory=list)
    _digests: dict[int, int] = field(default_factory=dict)
    _left_out: set[int] = field(default_factory=set)
    _people: Recogniser = field(init=False)
    _made: _Made = field(default_factory=_Made)
    _next: int = 0

    def __post_init__(self) -> None:
        self._people = Recogniser(self.known, self.shelf)
        self._next = self._made.first = self.known.next_id()
        for one, contact in self.known.digests():
            self._digests.setdefault(short(one), contact)

    def plan(self, file: str, read: Ready) -> Plan:
        """What to do with that card."""
        place = (file, read.number)
        if read.told.is_group:
            return self._group(read)
        digest = read.digest
        chosen = self.decisions.choices.get(place)
        if (chosen or self.decisions.by_default) is not Choice.ADD:
            contact = self._digests.get(short(digest))
            if contact is not None:
                self._people.seen.add(contact)
                return Plan(Fate.IDENTICAL, read, contact=contact, partner=self._made.place(contact))
            if short(digest) in self._left_out:
                return Plan(Fate.SKIPPED, read, reason="import.left_out")
        one = _Read(place, read)
        plan = self._known(one, chosen)
        if plan is None or plan.fate is Fate.NEW:
            return replace(self._new(one, plan), apart=self._kept_apart(place, chosen))
        if plan.digest is not None and plan.contact is not None:
            self._digests[short(digest)] = plan.contact
        return plan

    def known_again(self) -> Iterable[int]:
        """The fingerprints (`ready.short`) of cards of which no more is needed than that."""
        return () if self.decisions.by_default is Choice.ADD else self._digests

    def member(self, uid: str) -> int | None:
        """The contact that a group means by that UID."""
        return self._people.index.by_uid(uid)

    def _group(self, read: Ready) -> Plan:
        facts = read.facts
        if facts.fn:
            self.groups.append(Group(facts.fn, group_members(read.card), uid_key(facts.uid) or facts.fn))
        return Plan(Fate.SKIPPED, read, facts, reason="import.group")

    def _known(self, one: _Read, chosen: Choice | None) -> Plan | None:
        """The plan for somebody who is known, surely or perhaps, was erased or is left out; None for anybody else."""
        if self.erased and chosen is not Choice.ADD and self.erased.names(one.ready.identity):
            return Plan(Fate.SKIPPED, one.ready, one.ready.facts, reason="import.erased")
        if chosen is Choice.SKIP:
            self._left_out.add(short(one.digest))
            return Plan(Fate.SKIPPED, one.ready, one.ready.facts, reason="import.left_out")
        if (chosen or self.decisions.by_default) is Choice.ADD:
            return None
        match = self._people.match(one.ready)
        if match is None:
            return None
        if chosen is not None and not self._is_meant(one.place, match.contact):
            chosen = None
        if match.how is How.SIMILAR and chosen not in _MERGING:
            return Plan(
                Fate.NEW, one.ready, similar=match.contact, partner=self._made.place(match.contact),
                reason="import.possible_duplicate", match=match,
            )  # fmt: skip
        return self._settled(one, match, chosen)

    def _settled(self, one: _Read, match: Match, chosen: Choice | None) -> Plan:
        """The plan for a card that is taken for one of that contact."""
        choice = chosen or self.decisions.by_default
        stored = self.shelf.card(match.contact) if choice is not Choice.SKIP else None
        if stored is None:
            return Plan(
                Fate.SKIPPED, one.ready, one.ready.facts, contact=match.contact,
                partner=self._made.place(match.contact), reason="import.known", match=match,
            )  # fmt: skip
        if choice is Choice.KEEP_MINE:
            return self._kept(one, match, stored)
        picks = self.decisions.picks.get(one.place, Picks()) if chosen is not None else Picks()
        return self._update(one, match, stored, choice is Choice.TAKE_FILE, picks)

    def _is_meant(self, place: Place, contact: int) -> bool:
        """Whether the user saw that contact beside the card when deciding on it."""
        meant = self.decisions.beside.get(place)
        return meant is None or meant == (self._made.place(contact) or contact)

    def _kept_apart(self, place: Place, chosen: Choice | None) -> int | None:
        """The contact of the database that the user saw beside the card and chose to keep both."""
        beside = self.decisions.beside.get(place) if chosen is Choice.ADD else None
        return beside if isinstance(beside, int) else None

    def _update(self, one: _Read, match: Match, stored: StoredCard, file_wins: bool, picks: Picks) -> Plan:
        """The merge of a card into that of the contact it speaks of."""
        base = self._base(one.card, match, stored)
        merged, union = merge_cards(stored.card, base, one.card, file_wins, picks)
        if picks and merged is stored.card:
            return self._kept(one, match, stored)
        facts = facts_of(merged)
        again = match.contact in self._people.seen
        self._people.seen.add(match.contact)
        self._people.learn(match.contact, identity_of(facts))
        is_version = base is not None or stored.imported is None
        same = merged is stored.card and not (is_version and union.differences)
        also = behind(stored.digest, again=again)
        if is_version and not same:
            self._forget_versions(match.contact, stored.digest, also)
        return Plan(
            Fate.IDENTICAL if same else Fate.UPDATED,
            one.ready,
            None if same else facts,
            contact=match.contact,
            match=match,
            partner=self._made.place(match.contact),
            merged=None if same else merged,
            differences=union.differences,
            versioned=base is not None,
            is_version=is_version and not same,
            also=also,
            digest=None if same and base is not None else one.digest,
            alias=self._alias(one, match.contact) if base is None else None,
        )

    def _kept(self, one: _Read, match: Match, stored: StoredCard) -> Plan:
        """The contact stays as it is, and the card is known from now on."""
        base = self._base(one.card, match, stored)
        also = behind(stored.digest, again=match.contact in self._people.seen)
        is_version = base is not None or stored.imported is None
        self._people.seen.add(match.contact)
        if is_version:
            self._forget_versions(match.contact, stored.digest, also)
        return Plan(
            Fate.KEPT,
            one.ready,
            facts_of(stored.card),
            contact=match.contact,
            match=match,
            partner=self._made.place(match.contact),
            merged=stored.card,
            versioned=base is not None,
            is_version=is_version,
            also=also,
            digest=one.digest,
            alias=self._alias(one, match.contact),
        )

    def _alias(self, one: _Read, contact: int) -> CardFacts | None:
        """What a card of another source is known by, when its contact is not yet."""
        if not self._people.index.is_told_more(one.ready.identity):
            return None
        self._people.index.also(contact, one.ready.identity)
        return one.ready.facts

    def _forget_versions(self, contact: int, told: str | None, also: str | None) -> None:
        """Earlier versions of a contact's card are no longer known by their fingerprints alone."""
        for one in set(fingerprints(told or "")) - set(fingerprints(also or "")):
            if self._digests.get(short(one)) == contact:
                del self._digests[short(one)]

    def _base(self, card: Card, match: Match, stored: StoredCard) -> Card | None:
        """The earlier version of this very card, when the version last imported is one.

        A card of another source, or another card of this import, is no earlier version: what it does not say was
        never taken away from it.
        """
        if match.how is How.SIMILAR or stored.imported is None or _uid(stored.imported) != _uid(card):
            return None
        if match.how is not How.UID and match.contact in self._people.seen:
            return None
        return stored.imported

    def _new(self, one: _Read, plan: Plan | None) -> Plan:
        contact = self._next
        self._next += 1
        self._people.learn(contact, one.ready.identity)
        self._people.seen.add(contact)
        self._made.add(one.place)
        self._digests.setdefault(short(one.digest), contact)
        if plan is not None:
            return replace(plan, contact=contact, digest=one.digest)
        return Plan(Fate.NEW, one.ready, None, contact, digest=one.digest)


def _start(file: tuple[int, str]) -> int:
    return file[0]


def _uid(card: Card) -> str:
    one = card.first("UID")
    return uid_key(one.value) if one is not None else ""
