"""A campaign of any size in a database file, with the follow-ups that its rows made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from reseau_desktop.domain.card import CardFacts
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.network import Network
from reseau_desktop.domain.vocabulary import Action, ExchangeKind, FollowUpState
from reseau_desktop.formats.vcard.edit import new_card
from reseau_desktop.services.session import Session
from reseau_desktop.store.contacts import NewContact
from reseau_desktop.store.writing import Writer
from tests.helpers.big_network import LAST_DAY, START, big_network

_MADE = {
    ExchangeKind.CALL_ANNOUNCEMENT: ("F02", Action.CALL),
    ExchangeKind.UNANSWERED_CALL: ("F03", Action.CALL),
    ExchangeKind.EMAIL_REPLY: ("F05", Action.CALL),
    ExchangeKind.QUALIFICATION_CALL: ("F17", Action.GIVE_NEWS),
    ExchangeKind.MEETING: ("F11", Action.THANK),
    ExchangeKind.THANK_YOU: ("F17", Action.GIVE_NEWS),
}
_OPEN = 150  # days before the end of which one follow-up in three is still to be done


def fill(session: Session, people: int, rows: int) -> None:
    """Write `big_network` and its follow-ups into the empty database of a session."""
    network = big_network(people, rows)
    session.store.housekeeping(lambda writer: _write(writer, network))


def _write(writer: Writer, network: Network) -> None:
    writer.execute("PRAGMA defer_foreign_keys = ON")
    writer.execute("INSERT INTO campaign (title, anchor) VALUES (?, ?)", "Big", START)
    for axis in network.axes:
        writer.insert(axis)
    facts = [CardFacts(fn=one.name) for one in network.contacts]
    method = [{"known_on": one.known_on, "source": one.source, "stake": one.stake} for one in network.contacts]
    writer.add_contacts([NewContact(new_card(a), a, dict(b)) for a, b in zip(facts, method, strict=True)], bulk=True)
    write_rows(writer, network)


def write_rows(writer: Writer, network: Network) -> None:
    """Write what `network` records of its people, who are there already under the same ids, and the follow-ups."""
    writer.execute("PRAGMA defer_foreign_keys = ON")
    for one in (*network.meetings, *network.exchanges, *network.introductions, *network.promises):
        writer.insert(_without_dangling(one))
    for follow_up in _follow_ups(network):
        writer.insert(follow_up)


def _without_dangling(record: object) -> object:
    """A row whose reports tell of no introduction in particular, as those of the network do not."""
    return replace(record, introduction_id=None) if isinstance(record, Exchange) else record


def _follow_ups(network: Network) -> Iterator[FollowUp]:
    for row in network.exchanges:
        if row.kind not in _MADE:
            continue
        rule, action = _MADE[row.kind]
        late = row.day > LAST_DAY - timedelta(days=_OPEN) and row.id % 3 == 0
        due = row.day + timedelta(days=2)
        made = FollowUp(0, action, due, row.day, row.contact_id, rule, row.day, exchange_id=row.id)
        yield made if late else replace(made, state=FollowUpState.DONE, done_on=due)
