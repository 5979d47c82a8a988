"""The debrief of a meeting or of a qualification call, in the order of the sheet (R81), and what it would bring.

A debrief is a value: it is kept as typed, then recorded in one step. `exchange_of`, `contact_of` and `entered_with`
say which rows that makes; `proposals` rehearses them and shows the follow-ups before one confirms.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from .advice import Advice, Discovery, Opinion
from .contact import Contact
from .exchange import Exchange, Minutes
from .introduction import Introduction, Permissions
from .promise import Given, Promise, PromisedName
from .vocabulary import (
    Asked,
    DiscoveryKind,
    ExchangeKind,
    Gift,
    Medium,
    Objective,
    Origin,
    PromiseSide,
    Source,
    Stance,
    Verdict,
)

ALLY = "ally"
NO_PERMISSION = Permissions()
NO_MINUTES = Minutes()


class LinkQuality(StrEnum):
    """How the person stands to me after the exchange: an ally, polite, nothing to follow."""

    ALLY = "ally"
    POLITE = "polite"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class OpinionHeard:
    """What the person thinks of an axis, and the fact it rests on, "" when none was given (R88)."""

    axis_id: int
    stance: Stance
    fact: str = ""


@dataclass(frozen=True, slots=True)
class AdviceHeard:
    """An advice and what I mean to do with it (R100)."""

    text: str
    intention: str = ""
    axis_id: int | None = None


@dataclass(frozen=True, slots=True)
class DiscoveryMade:
    """A company, a job, a sector or an area one did not know (R75)."""

    kind: DiscoveryKind
    text: str


@dataclass(frozen=True, slots=True)
class NameGiven:
    """A name given in the exchange (R77 to R80); `contact_id` when that person is known already.

    `same_job_elsewhere` marks the same job in another company (R78), `words` the exact words to use, `link` how the
    giver knows the person (R29).
    """

    name: str
    job: str = ""
    company: str = ""
    permissions: Permissions = NO_PERMISSION
    asked: Asked | None = None
    same_job_elsewhere: bool = False
    contact_id: int | None = None
    link: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class PromiseMade:
    """A promise of one side or the other; without a day of its own the usual delay holds (R94)."""

    text: str
    side: PromiseSide = PromiseSide.MINE
    due: date | None = None


@dataclass(frozen=True, slots=True)
class GiftMade:
    """Something given during the exchange (R105)."""

    what: Gift
    text: str = ""


@dataclass(frozen=True, slots=True)
class Debrief:
    """What is typed, in the order of the sheet; every text may be empty.

    `kind` is a meeting or a qualification call; `meeting_id` the meeting that was held. `minutes` are those of each
    stage, `my_talk_share` a percentage (R69), `ease` from 1 to 5 (R61). `names_promised` are names said to come later
    (F15). `next_step` is the next occasion for contact (R98).
    """

    contact_id: int
    day: date
    kind: ExchangeKind = ExchangeKind.MEETING
    meeting_id: int | None = None
    channel: Medium = Medium.IN_PERSON
    start: time | None = None
    end: time | None = None
    minutes: Minutes = NO_MINUTES
    my_talk_share: int | None = None
    objective: Objective = Objective.INFORMATION
    learned: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    opinions: tuple[OpinionHeard, ...] = ()
    advice: tuple[AdviceHeard, ...] = ()
    discoveries: tuple[DiscoveryMade, ...] = ()
    names: tuple[NameGiven, ...] = ()
    promises: tuple[PromiseMade, ...] = ()
    matters: str = ""
    link: LinkQuality | None = None
    surprise: str = ""
    good_questions: tuple[str, ...] = ()
    cv_asked: bool = False
    opportunity: bool = False
    opportunity_text: str = ""
    ease: int | None = None
    names_promised: tuple[str, ...] = ()
    given: tuple[GiftMade, ...] = ()
    next_step: str = ""
    next_step_on: date | None = None
    verdict: Verdict | None = None
    verdict_reason: str = ""

    @property
    def is_call(self) -> bool:
        """Whether it is a qualification call, which ends with a verdict (R54)."""
        return self.kind is ExchangeKind.QUALIFICATION_CALL

    @property
    def noted_names(self) -> tuple[NameGiven, ...]:
        """The names that may be kept: those one was allowed to note (R80)."""
        return tuple(one for one in self.names if one.name.strip() and one.permissions.note)


Entry = Introduction | Promise | PromisedName | Advice | Opinion | Given


def exchange_of(debrief: Debrief) -> Exchange:
    """The row of the log a debrief makes, with id 0."""
    spent, texts = debrief.minutes, (debrief.surprise, debrief.opportunity_text, *debrief.good_questions)
    return Exchange(
        id=0,
        kind=debrief.kind,
        day=debrief.day,
        contact_id=debrief.contact_id,
        channel=debrief.channel,
        minutes=spent.preparation + spent.travel + spent.exchange + spent.debrief,
        breakdown=spent,
        objective=debrief.objective,
        verdict=debrief.verdict if debrief.is_call else None,
        verdict_reason=debrief.verdict_reason.strip() or None,
        meeting_id=debrief.meeting_id,
        my_talk_share=debrief.my_talk_share,
        learned=_filled(debrief.learned),
        opportunity=debrief.opportunity,
        cv_asked=debrief.cv_asked,
        text="\n".join(_filled(texts)) or None,
        next_step=debrief.next_step.strip() or None,
        next_step_on=debrief.next_step_on,
    )


def contact_of(name: NameGiven, contact_id: int, day: date) -> Contact:
    """The person a new name makes."""
    return Contact(
        id=contact_id,
        name=name.name.strip(),
        known_on=day,
        given_name=name.name.split()[0],
        organisation=name.company.strip() or None,
        job=name.job.strip() or None,
        source=Source.INTRODUCED,
        origin=Origin.DEBRIEF,
    )


def tags_after(debrief: Debrief, before: tuple[str, ...]) -> tuple[str, ...]:
    """The tags of the person after a debrief: an ally becomes one, and ceases to be one only when it is said."""
    others = tuple(tag for tag in before if tag != ALLY)
    if debrief.link is LinkQuality.ALLY:
        return (*others, ALLY)
    return before if debrief.link is None else others


def entered_with(debrief: Debrief, exchange_id: int, people: Sequence[int]) -> list[Entry]:
    """The rows entered right after the exchange, in order, with id 0; `people` are the ids of `noted_names`."""
    who, day = debrief.contact_id, debrief.day
    named = zip(debrief.noted_names, people, strict=True)
    rows: list[Entry] = [_introduction(debrief, name, person_id, exchange_id) for name, person_id in named]
    rows += [
        Promise(0, who, day, one.text.strip(), one.side, one.due, exchange_id)
        for one in debrief.promises
        if one.text.strip()
    ]
    rows += [PromisedName(0, who, day, text, exchange_id) for text in _filled(debrief.names_promised)]
    rows += [
        Advice(0, who, day, one.text.strip(), one.intention.strip() or None, one.axis_id, exchange_id)
        for one in debrief.advice
        if one.text.strip()
    ]
    rows += [_opinion(debrief, one, exchange_id) for one in debrief.opinions]
    rows += [Given(0, who, day, gift.what, exchange_id, gift.text.strip() or None) for gift in debrief.given]
    return rows


def _opinion(debrief: Debrief, one: OpinionHeard, exchange_id: int) -> Opinion:
    fact, day = one.fact.strip() or None, debrief.day
    is_fact = True if fact else None
    return Opinion(0, debrief.contact_id, day, one.axis_id, one.stance, exchange_id, is_fact, fact)


def _introduction(debrief: Debrief, name: NameGiven, person_id: int, exchange_id: int) -> Introduction:
    day, granted = debrief.day, name.permissions
    return Introduction(
        id=0,
        giver_id=debrief.contact_id,
        person_id=person_id,
        day=day,
        permissions=granted,
        asked=name.asked,
        exchange_id=exchange_id,
        words=name.words.strip() or None,
        link=name.link.strip() or None,
        note_granted_on=day if granted.note else None,
        contact_granted_on=day if granted.contact else None,
        use_name_granted_on=day if granted.use_name else None,
        same_job_elsewhere=name.same_job_elsewhere,
    )


def discoveries_of(debrief: Debrief, exchange_id: int) -> list[Discovery]:
    """What was discovered in the exchange, with id 0 (R75)."""
    return [
        Discovery(0, debrief.contact_id, debrief.day, one.kind, one.text.strip(), exchange_id)
        for one in debrief.discoveries
        if one.text.strip()
    ]


def _filled(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(text.strip() for text in texts if text.strip())
