"""The ledger: what the method records within one step, each row with the follow-ups it calls for.

Every service that records something of the method goes through here, so that the window, the command line and the
replay of a campaign obey the same table.
"""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, time
from typing import Any, TypeVar, cast

from ..domain.advice import Advice, Opinion
from ..domain.contact import Contact
from ..domain.exchange import Exchange
from ..domain.follow_up import FollowUp
from ..domain.following_up import Consequences, Event, consequences, daily
from ..domain.introduction import Introduction
from ..domain.meeting import Meeting
from ..domain.network import Network
from ..domain.project import Axis
from ..domain.promise import Given, Promise, PromisedName
from ..domain.vocabulary import FollowUpState
from ..formats.content import follow_up_rules
from ..store.contacts import NewContact
from ..store.records import to_row
from ..store.writing import Writer

R = TypeVar("R")

_PLACE: dict[type[Any], str] = {
    Exchange: "exchanges",
    Introduction: "introductions",
    Meeting: "meetings",
    Promise: "promises",
    PromisedName: "promised_names",
    Given: "given",
    Advice: "advice",
    Opinion: "opinions",
    Axis: "axes",
    FollowUp: "follow_ups",
}


class Ledger:
    """Writes rows and keeps its own picture of the network as they are added, so that nothing is read twice.

    `today` is the day on which the rows are recorded. `at` is the moment, kept with exchanges and done follow-ups.
    """

    def __init__(self, writer: Writer, network: Network, today: date, at: str | None = None) -> None:
        self.writer = writer
        self.network = network
        self.today = today
        self.at = at

    def add(self, record: R, *, settle: bool = True) -> R:
        """Record a row; returns it with its id, its consequences drawn (unless `settle` is off)."""
        if isinstance(record, Exchange) and record.recorded_at is None:
            record = replace(record, recorded_at=self.at)
        number = self.writer.insert(record)
        kept: R = replace(record, id=number)  # type: ignore[type-var]
        place = _PLACE[type(record)]
        rows = (*getattr(self.network, place), kept)
        if isinstance(kept, Exchange):
            rows = tuple(sorted(rows, key=lambda row: (row.day, row.id)))
        self.network = replace(self.network, **{place: rows})  # type: ignore[arg-type]
        if settle:
            self.settle(cast(Event, kept))
        return kept

    def change(self, record: R, **values: Any) -> R:
        """Change fields of a row; returns it as it stands now. Consequences are drawn only by `settle`."""
        changed: R = replace(record, **values)  # type: ignore[type-var]
        number = int(getattr(record, "id"))  # noqa: B009
        columns = _columns(record, values)
        self.writer.update(type(record), number, **columns)
        place = _PLACE[type(record)]
        rows = tuple(changed if row.id == number else row for row in getattr(self.network, place))
        self.network = replace(self.network, **{place: rows})  # type: ignore[arg-type]
        return changed

    def add_contact(self, new: NewContact, contact: Contact, axes: tuple[int, ...] = ()) -> Contact:
        """Add a person; `contact` is how the rules see it, its id is given here."""
        number = self.writer.add_contacts([new])[0]
        if axes:
            self.writer.set_axes(number, axes)
        kept = replace(contact, id=number, axes=axes)
        self.network = replace(self.network, contacts=(*self.network.contacts, kept))
        return kept

    def change_contact(self, number: int, **values: Any) -> None:
        """Change what the method says of a person."""
        self.writer.update_contact(number, **values)
        seen = {name: value for name, value in values.items() if name in {field.name for field in fields(Contact)}}
        people = tuple(replace(one, **seen) if one.id == number else one for one in self.network.contacts)
        self.network = replace(self.network, contacts=people)

    def settle(self, event: Event) -> None:
        """Draw the consequences of a row that the network already holds."""
        self.apply(consequences(self.network, event, self.today, follow_up_rules()))

    def settle_day(self, now: time | None = None) -> None:
        """Draw what time alone brings on this day; `now` tells which meetings of today are over."""
        self.apply(daily(self.network, self.today, follow_up_rules(), now))

    def apply(self, found: Consequences) -> None:
        """Write consequences: follow-ups to close, to move and to make."""
        by_id = {one.id: one for one in self.network.follow_ups}
        for closing in found.closed:
            done = closing.state is FollowUpState.DONE
            self.change(
                by_id[closing.id],
                state=closing.state,
                done_on=closing.on if done else None,
                done_at=self.at if done else None,
                reason=closing.reason,
            )
        for move in found.moved:
            self.change(by_id[move.id], due=move.due, trigger_on=move.trigger_on, state=FollowUpState.OPEN)
        for follow_up in found.made:
            self.add(follow_up, settle=False)


def _columns(record: object, values: dict[str, Any]) -> dict[str, Any]:
    """The columns of changed fields: nested values spread over their own."""
    row = to_row(replace(record, **values))  # type: ignore[type-var]
    before = to_row(record)
    return {name: value for name, value in row.items() if before.get(name) != value}
