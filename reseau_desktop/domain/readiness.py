"""Is the meeting prepared? Nine rubrics, read as a page of the method (R64).

Minutes are orders of magnitude: those of preparing a rubric at home, and those it takes in the meeting.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from .meeting import PrepSheet, Research
from .message import Message, say
from .opening import Introducer, named, names_without_leave
from .outline import LONGEST_ASKED_MINUTES, Outline, Part, outline, question_minutes
from .project import UserProfile
from .question_bank import FEWEST_INVOLVING, FEWEST_QUESTIONS, flat
from .speech import SHORT_PITCH_SECONDS, spoken_seconds

FEWEST_TERMS = 5  # R67
_PITCH_TOLERANCE_SECONDS = 10


class Rubric(StrEnum):
    """The sections of a prep sheet, in the order of preparing."""

    WHY = "why"
    PERSON = "person"
    COMPANY = "company"
    SECTOR = "sector"
    OPENING = "opening"
    PITCH = "pitch"
    QUESTIONS = "questions"
    CLOSING = "closing"
    GIFTS = "gifts"


class State(StrEnum):
    """How far a rubric is: done, begun but something is missing, not begun."""

    OK = "ok"
    WARN = "warn"
    TODO = "todo"


@dataclass(frozen=True, slots=True)
class Preparation:
    """What the check looks at: the sheet, who led there, the user, and the outline of the meeting."""

    sheet: PrepSheet
    introducers: tuple[Introducer, ...] = ()
    user: UserProfile = field(default_factory=UserProfile)
    outline: Outline = field(default_factory=outline)


@dataclass(frozen=True, slots=True)
class Check:
    """One rubric and the rule it comes from: its state, what stands in it or what is missing, in words.

    `prepare_minutes` is what preparing it takes, about; `meeting_minutes` what it takes in the meeting, None for
    what is only prepared.
    """

    rubric: Rubric
    rule: str
    state: State
    summary: Message
    prepare_minutes: int
    meeting_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Readiness:
    """The whole check: nine rubrics, how many are ready, what remains first, minutes of preparation."""

    checks: tuple[Check, ...]
    spent_minutes: int
    remains: Message
    warnings: tuple[Message, ...] = ()

    @property
    def ready(self) -> int:
        """How many rubrics are ready."""
        return sum(one.state is State.OK for one in self.checks)

    @property
    def prepare_minutes(self) -> int:
        """Minutes the whole preparation takes, about."""
        return sum(one.prepare_minutes for one in self.checks)

    @property
    def first_missing(self) -> Rubric | None:
        """The first rubric that is not ready, None when all are."""
        return next((one.rubric for one in self.checks if one.state is not State.OK), None)


_Verdict = tuple[State, Message]


def _why(made: Preparation) -> _Verdict:
    text = made.sheet.why.strip()
    return (State.OK, say("ready.text", text=_first_line(text))) if text else (State.TODO, say("ready.why.todo"))


def _person(made: Preparation) -> _Verdict:
    blocks = (made.sheet.person, made.sheet.path)
    sources = len({one.source.strip() for one in blocks} - {""})
    if not any(one.text.strip() for one in blocks):
        return State.TODO, say("ready.person.todo")
    if not made.sheet.person.text.strip():
        return State.WARN, say("ready.person.no_person")
    if not made.sheet.path.text.strip():
        return State.WARN, say("ready.person.no_path")
    return (State.OK, say("ready.sources", n=sources)) if sources else (State.WARN, say("ready.no_source"))


def _company(made: Preparation) -> _Verdict:
    return _research(made.sheet.company, "ready.company.todo")


def _research(block: Research, todo: str) -> _Verdict:
    if not block.text.strip():
        return State.TODO, say(todo)
    if not block.source.strip():
        return State.WARN, say("ready.no_source")
    return State.OK, say("ready.text", text=_first_line(block.text))


def _sector(made: Preparation) -> _Verdict:
    words = sum(bool(one.word.strip()) for one in made.sheet.terms)
    if not words and not made.sheet.sector.text.strip():
        return State.TODO, say("ready.sector.todo", most=FEWEST_TERMS)
    if words < FEWEST_TERMS:
        return State.WARN, say("ready.sector.few", n=words, most=FEWEST_TERMS)
    state, summary = _research(made.sheet.sector, "ready.sector.no_text")
    return (State.OK, say("ready.sector.words", n=words)) if state is State.OK else (State.WARN, summary)


def _opening(made: Preparation) -> _Verdict:
    told = names_without_leave(made.sheet, made.introducers)
    if told:
        return State.WARN, say("ready.opening.not_allowed", name=told.name)
    if not made.sheet.opening.strip() and not made.user.answer.strip():
        return State.TODO, say("ready.opening.no_answer")
    sender = named(made.introducers)
    if sender:
        return State.OK, say("ready.opening.named", name=sender.name)
    if made.introducers:
        return State.WARN, say("ready.opening.ask", name=made.introducers[0].name)
    return State.OK, say("ready.opening.cold")


def _pitch(made: Preparation) -> _Verdict:
    text = made.sheet.pitch_short.strip() or made.user.pitch_short.strip()
    seconds = spoken_seconds(text)
    if not seconds:
        return State.TODO, say("ready.pitch.todo", aim=SHORT_PITCH_SECONDS)
    state = State.WARN if seconds > SHORT_PITCH_SECONDS + _PITCH_TOLERANCE_SECONDS else State.OK
    return state, say("ready.pitch.seconds", n=seconds, aim=SHORT_PITCH_SECONDS)


def _questions(made: Preparation) -> _Verdict:
    asked = [one for one in made.sheet.questions if one.text.strip()]
    involving = sum(one.involving for one in asked)
    minutes, room = question_minutes(asked), made.outline.of(Part.QUESTIONS).minutes
    if not asked:
        return State.TODO, say("ready.questions.todo", most=FEWEST_QUESTIONS)
    if len(asked) < FEWEST_QUESTIONS:
        return State.WARN, say("ready.questions.few", n=len(asked), most=FEWEST_QUESTIONS)
    if involving < FEWEST_INVOLVING:
        return State.WARN, say("ready.questions.involving", n=involving, most=FEWEST_INVOLVING)
    if minutes > room:
        return State.WARN, say("ready.questions.long", n=minutes, room=room)
    flats = sum(flat(one.text) for one in asked)
    if flats:
        return State.WARN, say("ready.questions.flat", n=flats)
    return State.OK, say("ready.questions.ok", n=len(asked), involving=involving)


def _closing(made: Preparation) -> _Verdict:
    direct, indirect = bool(made.sheet.closing_direct.strip()), bool(made.sheet.closing_indirect.strip())
    if direct and indirect:
        return State.OK, say("ready.closing.both")
    if direct or indirect:
        return State.OK, say("ready.closing.direct" if direct else "ready.closing.indirect")
    return State.TODO, say("ready.closing.todo")


def _gifts(made: Preparation) -> _Verdict:
    gifts = [one.strip() for one in made.sheet.gifts if one.strip()]
    if not gifts:
        return State.TODO, say("ready.gifts.todo")
    first = _first_line(gifts[0])
    return State.OK, say("ready.gifts.more", text=first, n=len(gifts) - 1) if gifts[1:] else say(
        "ready.text", text=first
    )


# The page of the method: rubric, its rule, minutes of preparing it, the part of the meeting it fills, its check.
RUBRICS: tuple[tuple[Rubric, str, int, Part | None, Callable[[Preparation], _Verdict]], ...] = (
    (Rubric.WHY, "R21", 5, None, _why),
    (Rubric.PERSON, "R65", 15, None, _person),
    (Rubric.COMPANY, "R65", 10, None, _company),
    (Rubric.SECTOR, "R67", 15, None, _sector),
    (Rubric.OPENING, "R44", 6, Part.OPENING, _opening),
    (Rubric.PITCH, "R68", 8, Part.PRESENTATION, _pitch),
    (Rubric.QUESTIONS, "R70", 9, Part.QUESTIONS, _questions),
    (Rubric.CLOSING, "R79", 3, Part.CLOSING, _closing),
    (Rubric.GIFTS, "R72", 5, None, _gifts),
)


def readiness(made: Preparation) -> Readiness:
    """The check of a preparation. Never blocks: a sheet prints as it is. Source: R45, R64, R65, R67, R68, R70."""
    checks = []
    for rubric, rule, prepare, part, check in RUBRICS:
        state, summary = check(made)
        checks.append(Check(rubric, rule, state, summary, prepare, made.outline.of(part).minutes if part else None))
    missing = [one for one in checks if one.state is not State.OK]
    remains = say("ready.remains", n=len(missing)) if missing else say("ready.all")
    if len(missing) == 1:
        remains = say(f"ready.remains.{missing[0].rubric}")
    return Readiness(tuple(checks), made.sheet.spent_minutes, remains, _warnings(made.outline))


def _warnings(planned: Outline) -> tuple[Message, ...]:
    if planned.minutes > LONGEST_ASKED_MINUTES:
        return (say("ready.duration", n=planned.minutes, most=LONGEST_ASKED_MINUTES),)
    return ()


def _first_line(text: str) -> str:
    return text.strip().splitlines()[0]
