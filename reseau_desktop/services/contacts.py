"""Contacts: created, edited, archived, and shown as the outside contract says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from typing import Any

from ..domain.campaign import current
from ..domain.card import CardFacts
from ..domain.changes import Op
from ..domain.contact import Contact
from ..domain.errors import InputError
from ..domain.figures_network import relations
from ..domain.history import history_of
from ..domain.introduction import Introduction
from ..domain.message import say
from ..domain.next_actions import next_action_of
from ..domain.people import people_of
from ..domain.stages import stages
from ..domain.vocabulary import Origin, Relation, Source
from ..formats.content import follow_up_rules
from ..formats.vcard.edit import apply_facts, new_card
from ..formats.vcard.facts import facts_of
from ..store.contacts import NewContact, shown_name
from ..store.writing import Writer
from .ledger import Ledger
from .session import Session


def contact(session: Session, number: int) -> Contact:
    """The contact with that id; InputError when there is none or when it was erased."""
    found = people_of(session.network().contacts).by_id.get(number)
    if found is None:
        raise InputError("contact.unknown", id=number)
    if found.erased_on is not None:
        raise InputError("contact.erased")
    return found


def create(
    session: Session,
    facts: CardFacts,
    *,
    method: Mapping[str, object] | None = None,
    axes: Iterable[int] = (),
    introduced_by: Iterable[Introduction] = (),
    initiator: str | None = None,
) -> int:
    """Add a contact by hand with what is known of it; returns its id.

    `method` holds columns of the method by name; each of `introduced_by` is recorded with the new person. InputError
    when there is nothing to show of it.
    """
    name = shown_name(facts)
    if not name:
        raise InputError("contact.nothing")
    givers = list(introduced_by)

    def work(writer: Writer) -> int:
        ledger = Ledger(writer, session.network(), session.today, session.clock.stamp())
        source = Source.INTRODUCED if givers else Source.DIRECT
        kept = add_person(ledger, facts, {"origin": Origin.HAND, "source": source, **(method or {})}, tuple(axes))
        for one in givers:
            ledger.add(_for_person(one, kept.id))
        return kept.id

    return session.run(Op.CREATE_CONTACT, work, say("label.contact_created", name=name), initiator)


def add_person(ledger: Ledger, facts: CardFacts, method: Mapping[str, object], axes: tuple[int, ...] = ()) -> Contact:
    """Add a person within a step; returns how the rules see it."""
    values: dict[str, Any] = {"known_on": ledger.today, **method}
    seen = {name: value for name, value in values.items() if name != "ref"}
    shown = Contact(
        id=0,
        name=shown_name(facts),
        given_name=facts.given or "",
        organisation=facts.org,
        job=facts.title,
        ref=values.get("ref"),
        **seen,
    )
    return ledger.add_contact(NewContact(new_card(facts), facts, values), shown, axes)


def edit(
    session: Session,
    number: int,
    *,
    facts: CardFacts | None = None,
    method: Mapping[str, object] | None = None,
    axes: Iterable[int] | None = None,
    introduced_by: Iterable[Introduction] = (),
    initiator: str | None = None,
) -> None:
    """Change what the card says, touching only the lines concerned, or what the method says, or the axes.

    Each new one of `introduced_by` (id 0) is recorded, in the same step.
    """
    person = contact(session, number)
    givers = [one for one in introduced_by if not one.id]
    if facts is not None and not shown_name(facts):
        raise InputError("contact.nothing")

    def work(writer: Writer) -> None:
        if facts is not None:
            _edit_card(session, writer, number, facts)
        writer.update_contact(number, **(method or {}))
        if axes is not None:
            writer.set_axes(number, axes)
        ledger = Ledger(writer, session.network(), session.today, session.clock.stamp())
        for one in givers:
            ledger.add(_for_person(one, number))

    name = shown_name(facts) if facts is not None else person.name
    session.run(Op.EDIT_CONTACT, work, say("label.contact_edited", name=name), initiator)


def archive(session: Session, numbers: Iterable[int], archived: bool = True, initiator: str | None = None) -> None:
    """Put contacts aside, or take them back; nothing of them is lost."""
    ids = [contact(session, number).id for number in numbers]

    def work(writer: Writer) -> None:
        for number in ids:
            writer.update_contact(number, archived=archived)

    key = "label.contacts_archived" if archived else "label.contacts_restored"
    op = Op.ARCHIVE_CONTACT if archived else Op.RESTORE_CONTACT
    session.run(op, work, say(key, count=len(ids)), initiator)


def as_json(session: Session, search: str | None = None) -> list[dict[str, Any]]:
    """The list of `contacts --json`, in the order of ids; `search` keeps those in which each word begins a word."""
    with session.store.snapshot():
        ids = session.store.find(search) if search else None
        network, cards = session.network(), session.store.facts(ids)
    people = {one.id: one for one in network.contacts if one.erased_on is None}
    history = history_of(network, session.today)
    under_way = history_of(current(network), session.today)
    stage_by_id, levels = stages(under_way), relations(under_way)
    nexts = next_action_of(network, session.today, follow_up_rules())
    givers: dict[int, list[int]] = {}
    for one in history.introductions:
        if one.giver_id is not None:
            givers.setdefault(one.person_id, []).append(one.giver_id)
    result = []
    for number, facts in cards.items():
        person, following = people[number], nexts.get(number)
        result.append(
            {
                "id": number,
                **_facts_json(facts),
                "circle": person.circle,
                "stage": stage_by_id[number],
                "relation": int(levels.get(number, Relation.KNOWN)),
                "introduced_by": givers.get(number, []),
                "archived": person.archived,
                "next_action": following
                and {"action": following.action, "due": following.due.isoformat(), "rule": following.rule},
            }
        )
    return result


def _facts_json(facts: CardFacts) -> dict[str, Any]:
    """The keys of a card: `photo` stays inside, channels are shown by their value."""
    values: dict[str, Any] = {
        name: (value if value != "" else None) for name, value in asdict(facts).items() if name != "photo"
    }
    for name in ("emails", "phones"):
        values[name] = [one["value"] for one in values[name]]
    for name in ("org_units", "urls", "categories", "addresses"):
        values[name] = list(values[name])
    return values


def _edit_card(session: Session, writer: Writer, number: int, facts: CardFacts) -> None:
    stored = session.store.card(number)
    if stored is None:
        raise InputError("contact.unknown", id=number)
    card = apply_facts(stored.card, facts_of(stored.card), facts)
    writer.replace_card(number, card, facts_of(card))


def _for_person(one: Introduction, person: int) -> Introduction:
    return replace(one, person_id=person)
