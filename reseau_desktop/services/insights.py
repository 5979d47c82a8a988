"""What the record tells of the network as a whole: branches, next steps, balance, paths, and one's own numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from ..domain import beginning, branches, own_values
from ..domain.beginning import Balance
from ..domain.branches import Stalled, ToInform, Yield
from ..domain.campaign import current
from ..domain.chains import shortest_path
from ..domain.contact import Contact
from ..domain.errors import InputError
from ..domain.exchange import Exchange
from ..domain.history import History, history_of
from ..domain.obligations import deserves_thanks
from ..domain.own_values import OwnValue
from ..domain.target import Target, TargetKind
from ..domain.text import fold
from .session import Session

ASKING = frozenset(
    {
        "call_announcement",
        "call_announcement_known",
        "call_announcement_cold",
        "ask_advice",
        "ask_permission",
        "reminder",
        "name_reminder",
    }
)
"""The messages that ask something of the person they go to (R91)."""


def _whole(session: Session) -> History:
    return history_of(session.network(), session.today)


def without_next_step(session: Session) -> list[Contact]:
    """The contacts with nothing to do and no meeting to come (R3)."""
    return beginning.without_next_step(_whole(session))


def where_to_start(session: Session) -> list[Contact]:
    """The people not turned to yet, the most modest and the closest first (R60)."""
    return beginning.where_to_start(_whole(session))


def balances(session: Session) -> list[Balance]:
    """What was asked of people and what they had in return, the most one-sided first (R103)."""
    return beginning.balances(_whole(session))


def yields(session: Session) -> list[Yield]:
    """What each introducer led to (R25)."""
    return branches.yields(_whole(session))


def stalled(session: Session) -> list[Stalled]:
    """The introductions that stand still (R28)."""
    return branches.stalled(_whole(session))


def unthanked(session: Session) -> dict[int, date]:
    """The people still to be thanked in writing, each with the day by which (R83)."""
    return branches.unthanked(_whole(session))


def to_inform(session: Session, exchange: int) -> list[ToInform]:
    """Who is to hear of an exchange (R92); InputError for an unknown id."""
    row = session.store.one(Exchange, exchange)
    if row is None:
        raise InputError("exchange.unknown")
    return branches.to_inform(_whole(session), row)


def owed_news(session: Session, giver: int) -> list[int]:
    """The people whose outcome this introducer still waits to hear of; while there is one, ask for nothing (R91)."""
    return branches.owed_news(_whole(session), giver)


def balance_of(session: Session, person: int) -> Balance | None:
    """What was asked of somebody and what he or she had in return; None where nothing was asked (R103)."""
    return beginning.balance_of(_whole(session), person)


def latest_to_tell_of(session: Session, person: int) -> Exchange | None:
    """The last exchange with somebody that others are to hear of: a meeting, or a call that ends the matter (R92)."""
    rows = _whole(session).with_contact(person)
    return next((row for row in reversed(rows) if deserves_thanks(row)), None)


def path_to_company(session: Session, company: str) -> tuple[int, ...]:
    """The fewest people that lead to somebody of a company, as recorded (R28); () when nothing leads there.

    A company is found by any part of its name, case and accents aside.
    """
    wanted, history = fold(company), _whole(session)
    inside = [one for one, name in _words(history, lambda contact: contact.organisation) if wanted and wanted in name]
    return shortest_path(history, inside)


def paths_to_targets(session: Session, targets: Iterable[Target]) -> dict[int, tuple[int, ...]]:
    """For each target the fewest people that lead there, as recorded, () when nobody does (R6, R28).

    There is somebody of that company, somebody with that job, or the person who decides.
    """
    history = _whole(session)
    said = {
        TargetKind.COMPANY: _words(history, lambda contact: contact.organisation),
        TargetKind.JOB: _words(history, lambda contact: contact.job),
        TargetKind.DECIDER: [],
    }
    found = {}
    for one in targets:
        wanted = fold(one.text)
        inside = [who for who, words in said[one.kind] if wanted and wanted in words]
        if one.contact_id is not None and one.contact_id not in history.erased:
            inside.append(one.contact_id)
        found[one.id] = shortest_path(history, inside)
    return found


def _words(history: History, words_of: Callable[[Contact], str | None]) -> list[tuple[int, str]]:
    """What the contacts say in a field, folded; erased people and those who say nothing left out."""
    said = ((one, words_of(one)) for one in history.known if one.id not in history.erased)
    return [(one.id, fold(words)) for one, words in said if words]


def numbers_of_the_method(session: Session) -> list[OwnValue]:
    """The numbers of practitioners beside one's own of the campaign under way (rules, C1)."""
    return own_values.own_values(history_of(current(session.network()), session.today))
