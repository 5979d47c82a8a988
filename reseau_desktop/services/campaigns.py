"""The life of a campaign: a position found, everybody told, the end, and a new one with what is known (R104)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ..domain.campaign import Campaign, ToTell, closing_campaign, current, until
from ..domain.changes import Op
from ..domain.errors import InputError, RefusedError
from ..domain.exchange import Exchange
from ..domain.history import History
from ..domain.message import say
from ..domain.vocabulary import ExchangeKind, FollowUpState
from ..store.writing import Writer
from .approaching import open_ledger
from .session import Session

OVER = "campaign_over"
"""The reason kept with follow-ups that the end of a campaign leaves without one."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a campaign stands, or stood on its last day.

    `began_on` is the day of its first row, None before any; `held` counts meetings held, `spoken_with` people,
    `names` effective introductions; `found_on` is the day of the position found and `position` what was said of it.
    """

    campaign: Campaign
    began_on: date | None
    held: int
    spoken_with: int
    names: int
    found_on: date | None = None
    position: str = ""


def standing(session: Session) -> Standing:
    """The campaign under way, or the last one when it has ended."""
    return _standings(session)[-1]


def past(session: Session) -> list[Standing]:
    """The campaigns before the one that `standing` tells of, the oldest first."""
    return _standings(session)[:-1]


def _standings(session: Session) -> list[Standing]:
    network = session.network()
    known = session.store.campaigns() or [Campaign(anchor=network.anchor)]
    found = []
    for one in known:
        last = one.ended_on or session.today
        history = History(current(replace(until(network, last), since=one.started_on)), last)
        position = history.of_kind(ExchangeKind.POSITION_FOUND)
        found.append(
            Standing(
                one,
                history.rows[0].day if history.rows else one.started_on,
                len(history.held),
                len(history.first_spoken),
                len(history.introductions),
                history.position_found_on,
                (position[0].text or "") if position else "",
            )
        )
    return found


def to_tell(session: Session) -> list[ToTell]:
    """Everybody to tell of the position found, introducers first, with the day of those told (R104)."""
    return closing_campaign(session.network(), session.today)


def find_position(
    session: Session, day: date, text: str, starts_on: date | None = None, initiator: str | None = None
) -> int:
    """Record that a position is found; returns the id of its row.

    Everybody spoken with is to be told, and news is due to helpers three and six months after `starts_on` (the day
    of the find by default). InputError for a day to come, RefusedError when one was found already.
    """
    if day > session.today:
        raise InputError("campaign.day_to_come")
    if standing(session).found_on is not None:
        raise RefusedError("campaign.already_found")
    row = Exchange(0, ExchangeKind.POSITION_FOUND, day, text=text.strip() or None, start_day=starts_on)
    return session.run(
        Op.FIND_POSITION, lambda writer: open_ledger(session, writer).add(row).id, say("label.position"), initiator
    )


def end(session: Session, title: str = "", initiator: str | None = None) -> None:
    """End the campaign today: it is kept whole. What is promised and due goes on until a new one starts."""
    now = standing(session).campaign
    if now.ended_on is not None:
        raise RefusedError("campaign.already_over")
    title_now = title.strip() or now.title

    def work(writer: Writer) -> None:
        if now.id:
            writer.update(Campaign, now.id, title=title_now, ended_on=session.today)
        else:
            anchor = now.anchor or session.today - timedelta(days=session.today.weekday())
            writer.insert(Campaign(0, title_now, anchor, None, session.today))

    session.run(Op.END_CAMPAIGN, work, say("label.campaign_ended"), initiator)


def start(session: Session, title: str = "", initiator: str | None = None) -> None:
    """Start a new campaign with the people, relations, words and questions that are there.

    Its figures count from today, from tomorrow when the last one ended today. What was still to be done for the last
    one is dropped, with that reason. RefusedError while a campaign goes on.
    """
    ended_on = standing(session).campaign.ended_on
    if ended_on is None:
        raise RefusedError("campaign.still_open")
    first = max(session.today, ended_on + timedelta(days=1))

    def work(writer: Writer) -> None:
        ledger = open_ledger(session, writer)
        for one in ledger.network.follow_ups:
            if one.pending:
                ledger.change(one, state=FollowUpState.DROPPED, reason=OVER)
        writer.insert(Campaign(0, title.strip() or None, first - timedelta(days=first.weekday()), first))

    session.run(Op.START_CAMPAIGN, work, say("label.campaign_started"), initiator)
