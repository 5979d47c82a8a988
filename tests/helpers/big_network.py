"""A campaign of any size, always the same one: people introduced by each other, approached, called, met, thanked."""

from __future__ import annotations

import random
from datetime import date, timedelta

from reseau_desktop.domain.contact import Contact
from reseau_desktop.domain.exchange import Exchange, Minutes
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.network import Network
from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.promise import Promise
from reseau_desktop.domain.vocabulary import ExchangeKind, Medium, MeetingStatus, Source, Verdict

START = date(2024, 1, 1)
LENGTH = 700  # days
LAST_DAY = START + timedelta(days=LENGTH)
_KINDS = (
    *[ExchangeKind.CALL_ANNOUNCEMENT] * 25,
    *[ExchangeKind.UNANSWERED_CALL] * 15,
    *[ExchangeKind.QUALIFICATION_CALL] * 15,
    *[ExchangeKind.MEETING] * 12,
    *[ExchangeKind.THANK_YOU] * 12,
    *[ExchangeKind.REPORT_TO_INTRODUCER] * 6,
    *[ExchangeKind.EMAIL_REPLY] * 5,
    *[ExchangeKind.NEWS] * 5,
    *[ExchangeKind.PREPARATION] * 4,
    ExchangeKind.CLOSED_WITHOUT_EXCHANGE,
)


def big_network(people: int, rows: int) -> Network:
    """A network of so many contacts (from 30) and so many rows of the log, over 100 weeks."""
    chance = random.Random(people)
    names = tuple(_introductions(people, chance))
    log = tuple(_row(number, day, people, chance) for number, day in enumerate(_days(rows, chance), 1))
    return Network(
        contacts=tuple(_contact(number, chance) for number in range(1, people + 1)),
        introductions=names,
        exchanges=log,
        meetings=tuple(_meeting(row) for row in log if row.kind is ExchangeKind.MEETING),
        promises=tuple(Promise(row.id, row.contact_id or 1, row.day, "An article") for row in log[::20]),
        axes=(Axis(1, "Purchasing"),),
        anchor=START,
    )


def _days(rows: int, chance: random.Random) -> list[date]:
    return sorted(START + timedelta(days=chance.randrange(LENGTH)) for _ in range(rows))


def _contact(number: int, chance: random.Random) -> Contact:
    source = Source.INTRODUCED if number % 3 else Source.DIRECT
    return Contact(
        number, f"Person {number}", START, source=source, level_gap=chance.randint(-1, 3), stake=1 + number % 3
    )


def _introductions(people: int, chance: random.Random) -> list[Introduction]:
    made = []
    for number in range(1, people // 3):
        person = chance.randint(10, people)
        giver = chance.randint(1, people) if number % 50 == 0 else chance.randint(max(1, person - 30), person - 1)
        day = START + timedelta(days=chance.randrange(LENGTH))
        made.append(Introduction(number, giver, person, day, Permissions(True, True, number % 5 > 0)))
    return made


def _row(number: int, day: date, people: int, chance: random.Random) -> Exchange:
    kind = chance.choice(_KINDS)
    return Exchange(
        id=number,
        kind=kind,
        day=day,
        contact_id=chance.randint(1, people),
        channel=Medium.EMAIL,
        minutes=chance.randint(5, 90),
        breakdown=Minutes(exchange=20) if kind is ExchangeKind.MEETING else None,
        verdict=chance.choice(list(Verdict)) if kind is ExchangeKind.QUALIFICATION_CALL else None,
        positive=True if kind is ExchangeKind.EMAIL_REPLY else None,
        about_id=chance.randint(1, people) if kind is ExchangeKind.REPORT_TO_INTRODUCER else None,
        for_exchange_id=chance.randint(1, number) if kind is ExchangeKind.THANK_YOU else None,
        meeting_id=number if kind is ExchangeKind.MEETING else None,
        my_talk_share=40 if kind is ExchangeKind.MEETING else None,
    )


def _meeting(row: Exchange) -> Meeting:
    return Meeting(
        id=row.id,
        contact_id=row.contact_id or 1,
        day=row.day,
        planned_on=row.day - timedelta(days=7),
        status=MeetingStatus.HELD if row.id % 10 else MeetingStatus.CANCELLED_BY_CONTACT,
        ended_on=row.day,
        exchange_id=row.id,
    )
