"""What the exchanges taught: the fate of advice, opinions by axis, discoveries, requests received, conclusions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..domain.advice import Advice, Conclusion, Discovery, Opinion
from ..domain.changes import Op
from ..domain.errors import InputError
from ..domain.message import say
from ..domain.project import Axis
from ..domain.promise import RequestReceived
from ..domain.vocabulary import AdviceFate, DiscoveryKind, Stance
from ..store.writing import Writer
from .approaching import open_ledger
from .contacts import contact
from .session import Session


def advice(session: Session) -> list[Advice]:
    """The ledger of advice, the latest first; that of erased people is gone (R100)."""
    return sorted(session.network().advice, key=lambda one: (one.day, one.id), reverse=True)


def set_fate(
    session: Session, number: int, fate: AdviceFate, outcome: str = "", initiator: str | None = None
) -> None:
    """Say what became of an advice, in a word and in words; its author is then to be told (R100, F18).

    Going back to `open` takes the day away. InputError for an unknown id.
    """
    before = session.store.one(Advice, number)
    if before is None:
        raise InputError("advice.unknown")
    words = outcome.strip() or None
    if (before.fate, before.outcome) == (fate, words):
        return
    day = before.fate_on if before.fate is fate else session.today
    person = contact(session, before.contact_id)

    def work(writer: Writer) -> None:
        ledger = open_ledger(session, writer)
        is_open = fate is AdviceFate.OPEN
        ledger.settle(ledger.change(before, fate=fate, outcome=words, fate_on=None if is_open else day))

    session.run(Op.EDIT_ADVICE, work, say("label.advice", name=person.name), initiator)


@dataclass(frozen=True, slots=True)
class AxisOpinions:
    """What was said of one axis, the latest first; `diverge` when some are for it and others against (R88)."""

    axis: Axis
    opinions: tuple[Opinion, ...]

    def count(self, stance: Stance) -> int:
        """How many take that side."""
        return sum(one.stance is stance for one in self.opinions)

    @property
    def diverge(self) -> bool:
        """Whether some are for it and others against."""
        return bool(self.count(Stance.FOR) and self.count(Stance.AGAINST))


def opinions(session: Session) -> list[AxisOpinions]:
    """The opinions by axis, in the order of the axes; archived axes only when something was said of them."""
    network = session.network()
    said = sorted(network.opinions, key=lambda one: (one.day, one.id), reverse=True)
    found = [AxisOpinions(axis, tuple(one for one in said if one.axis_id == axis.id)) for axis in network.axes]
    return [one for one in found if one.opinions or not one.axis.archived]


def discoveries(session: Session) -> list[Discovery]:
    """What one did not know before, the latest first (R75)."""
    return sorted(session.store.read(Discovery), key=lambda one: (one.day, one.id), reverse=True)


def add_discovery(
    session: Session, kind: DiscoveryKind, text: str, contact_id: int | None = None, initiator: str | None = None
) -> int:
    """Note a discovery; returns its id. InputError without words."""
    words = text.strip()
    if not words:
        raise InputError("discovery.empty")
    if contact_id is not None:
        contact(session, contact_id)
    made = Discovery(0, contact_id, session.today, kind, words)
    return session.run(Op.EDIT_LEARNING, lambda writer: writer.insert(made), say("label.discovery"), initiator)


def drop_discovery(session: Session, number: int, initiator: str | None = None) -> None:
    """Take a discovery off the list."""
    session.run(
        Op.EDIT_LEARNING, lambda writer: writer.delete(Discovery, number), say("label.discovery_dropped"), initiator
    )


def requests(session: Session) -> list[RequestReceived]:
    """What others asked of me, those not answered yet first, then the latest first (R106)."""
    found = sorted(session.store.read(RequestReceived), key=lambda one: (one.day, one.id), reverse=True)
    return sorted(found, key=lambda one: one.answered_on is not None)


def add_request(
    session: Session, contact_id: int, text: str, day: date | None = None, initiator: str | None = None
) -> int:
    """Note what somebody asked of me; returns its id. InputError without words or for a day to come."""
    person, words, on = contact(session, contact_id), text.strip(), day or session.today
    if not words:
        raise InputError("request.empty")
    if on > session.today:
        raise InputError("request.day_to_come")
    made = RequestReceived(0, person.id, on, words)
    return session.run(
        Op.EDIT_LEARNING, lambda writer: writer.insert(made), say("label.request", name=person.name), initiator
    )


def answer_request(session: Session, number: int, answer: str, initiator: str | None = None) -> None:
    """Note what was answered to a request, today. InputError for an unknown id or without words."""
    found = session.store.one(RequestReceived, number)
    if found is None:
        raise InputError("request.unknown")
    words = answer.strip()
    if not words:
        raise InputError("request.empty")
    person = contact(session, found.contact_id)
    session.run(
        Op.EDIT_LEARNING,
        lambda writer: writer.update(RequestReceived, number, answered_on=session.today, answer=words),
        say("label.request_answered", name=person.name),
        initiator,
    )


def conclusions(session: Session) -> list[Conclusion]:
    """What one concludes by oneself, one a month at the most, the latest first (R89)."""
    return sorted(session.store.read(Conclusion), key=lambda one: one.day, reverse=True)


def conclude(session: Session, text: str, initiator: str | None = None) -> None:
    """Keep the conclusions of this month; without words there are none."""
    words, month = text.strip(), session.today.replace(day=1)
    kept = next((one for one in conclusions(session) if one.day.replace(day=1) == month), None)
    if words == (kept.text if kept else ""):
        return

    def work(writer: Writer) -> None:
        if kept is None:
            writer.insert(Conclusion(0, session.today, words))
        elif words:
            writer.update(Conclusion, kept.id, text=words)
        else:
            writer.delete(Conclusion, kept.id)

    session.run(Op.EDIT_LEARNING, work, say("label.conclusions"), initiator)
