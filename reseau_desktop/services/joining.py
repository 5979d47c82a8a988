"""Merging people: one remains, with the cards and the history of all; and saying that two are not one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from itertools import combinations

from ..domain.card import Card
from ..domain.changes import Op
from ..domain.contact import Contact
from ..domain.errors import InputError, RefusedError
from ..domain.following_up import daily_of
from ..domain.joining import doubles, join, join_axes, join_method
from ..domain.message import say
from ..domain.people import people_of
from ..domain.picking import Picks, pick
from ..formats.content import follow_up_rules
from ..formats.vcard.facts import facts_of
from ..formats.vcard.versions import comparable, rejoined
from ..store.writing import Writer
from .contacts import contact
from .ledger import Ledger
from .session import Session


@dataclass(frozen=True, slots=True)
class Merge:
    """What is to become one: the contact that remains, those that go into it, and what the user chose.

    `picks` are marks of properties to have in or to leave out, `method` columns of the method by name.
    """

    keep: int
    others: tuple[int, ...]
    picks: Picks = field(default_factory=Picks)
    method: Mapping[str, object] = field(default_factory=dict)

    @property
    def everybody(self) -> tuple[int, ...]:
        """The one that remains, then the others."""
        return (self.keep, *self.others)


def merge_people(session: Session, merge: Merge, initiator: str | None = None) -> None:
    """Make one of several people, as one step.

    InputError for fewer than two different people, an unknown or an erased one; RefusedError while a debrief that
    was begun speaks of one that would go.
    """
    people = _people(session, merge)
    name, rest = people[0].name, people[1:]
    label = say("label.merged", other=rest[0].name, name=name)
    if len(rest) > 1:
        label = say("label.merged_many", name=name, count=len(rest))
    session.run(Op.MERGE, lambda writer: _work(session, writer, [(merge, people)]), label, initiator)


def merge_groups(
    session: Session,
    merges: Sequence[Merge],
    initiator: str | None = None,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Make one of each of several groups of people, all as one step; errors as of `merge_people`.

    `progress` is told how many groups of how many are done. RefusedError, and nothing has happened, when `cancelled`
    says so.
    """

    def tell(done: int) -> None:
        if cancelled is not None and cancelled():
            raise RefusedError("merge.cancelled")
        if progress is not None:
            progress(done, len(merges))

    planned = [(merge, _people(session, merge)) for merge in merges]
    everybody = [number for merge, _ in planned for number in merge.everybody]
    if len(set(everybody)) != len(everybody):
        raise InputError("merge.needs_two")
    label = say("label.merged_groups", count=len(planned))
    session.run(Op.MERGE, lambda writer: _work(session, writer, planned, tell), label, initiator)


def keep_apart(session: Session, numbers: Iterable[int], initiator: str | None = None) -> None:
    """Remember that these are different people: none of them is shown as a duplicate of another any more."""
    people = [contact(session, number) for number in dict.fromkeys(numbers)]
    if len(people) < 2:
        raise InputError("merge.needs_two")
    label = say("label.kept_apart", name=people[0].name, other=people[1].name)
    if len(people) > 2:
        label = say("label.kept_apart_many", count=len(people))
    pairs = list(combinations([one.id for one in people], 2))
    session.run(Op.KEEP_APART, lambda writer: writer.keep_apart(pairs), label, initiator)


def joined_card(cards: Sequence[Card], picks: Picks | None = None) -> Card:
    """One card of several; the first leads and gives the version. `picks` overrule what would be kept."""
    version = cards[0].version
    pool = [comparable(card, version) for card in cards]
    found = join(pool)
    properties = rejoined(pick(found, pool, picks) if picks else found)
    blobs = {name: data for card in reversed(cards) for name, data in card.blobs.items()}
    named = {one.blob for one in properties if one.blob}
    return Card(version, properties, {name: data for name, data in blobs.items() if name in named})


def _people(session: Session, merge: Merge) -> list[Contact]:
    """Those that are to be one, the one that remains first."""
    if not merge.others or len(set(merge.everybody)) != len(merge.everybody):
        raise InputError("merge.needs_two")
    known = people_of(session.network().contacts).by_id
    people = [known.get(number) or contact(session, number) for number in merge.everybody]
    for one in people:
        if one.erased_on is not None:
            raise InputError("contact.erased")
    for one in people[1:]:
        if session.store.debriefs_that_name([one.id]):
            raise RefusedError("merge.debrief_open", name=one.name)
    return people


def _work(
    session: Session,
    writer: Writer,
    merges: Sequence[tuple[Merge, list[Contact]]],
    tell: Callable[[int], None] = lambda _done: None,
) -> None:
    for place, (merge, people) in enumerate(merges):
        tell(place)
        _join(session, writer, merge, people)
    tell(len(merges))
    kept = {merge.keep for merge, _ in merges}
    _join_introductions(_ledger(session, writer), kept)
    ledger = _ledger(session, writer)
    ledger.apply(daily_of(kept, ledger.network, session.today, follow_up_rules(), session.clock.now().time()))


def _ledger(session: Session, writer: Writer) -> Ledger:
    """A ledger over the rows as this step has left them."""
    return Ledger(writer, session.network_so_far(), session.today, session.clock.stamp())


def _join(session: Session, writer: Writer, merge: Merge, people: list[Contact]) -> None:
    """One group: the card, the rows, what the method says."""
    stored = [found.card for one in people if (found := session.store.card(one.id)) is not None]
    card = joined_card(stored, merge.picks)
    writer.join_people(merge.keep, merge.others, card, facts_of(card))
    writer.update_contact(merge.keep, **{**join_method(people), **merge.method})
    writer.set_axes(merge.keep, join_axes(people))


def _join_introductions(ledger: Ledger, kept: set[int]) -> None:
    """Of several introductions by one giver to one person one stays, with all that was granted."""
    own = [one for one in ledger.network.introductions if one.person_id in kept or one.giver_id in kept]
    by_id = {one.id: one for one in own}
    for first, gone in doubles(own):
        values = {field.name: getattr(first, field.name) for field in fields(first)}
        ledger.change(by_id[first.id], **values)
        ledger.writer.drop_introductions(gone, first.id)
