"""What one says first: who sends me, what I ask and do not ask, how long it takes (R13, R44, R45, R47, R80)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

from .meeting import ONE_MEETING_MINUTES, PrepSheet
from .message import Message, say
from .outline import later
from .text import fold

_SAID_MINUTES = {10: "ten", 15: "quarter", 20: "twenty", 30: "half", 45: "three_quarters", 60: "hour"}


@dataclass(frozen=True, slots=True)
class Introducer:
    """Who led to the person: the name, the third permission (R80), the link (R29) and the exact words to use."""

    name: str
    may_name: bool = False
    link: str = ""
    words: str = ""


def named(introducers: Iterable[Introducer]) -> Introducer | None:
    """The first introducer whose name may be used, None when there is none (R80)."""
    return next((one for one in introducers if one.may_name and one.name), None)


def compose_opening(
    introducers: Iterable[Introducer],
    answer: str = "",
    minutes: int = ONE_MEETING_MINUTES,
    start: time | None = None,
) -> tuple[Message, ...]:
    """The opening that reassures, as sentences to be worded and joined with spaces.

    `answer` is what the user says of where he or she is (R47). The name of an introducer appears only with the third
    permission (R80). Nothing asks for a position (R13); the time asked for is said (R45), with the hour it ends when
    `start` is known.
    """
    known = tuple(introducers)
    sender = named(known)
    first = (
        say("sheet.say.sent", name=sender.name) if sender else say("sheet.say.unnamed" if known else "sheet.say.cold")
    )
    goal = say("sheet.say.answer", text=answer.strip()) if answer.strip() else say("sheet.say.goal")
    return first, goal, _request(minutes), *_end(minutes, start)


def names_without_leave(sheet: PrepSheet, introducers: Iterable[Introducer]) -> Introducer | None:
    """The introducer whom the written opening names although the third permission is missing (R80), or None."""
    text = f" {fold(sheet.opening)} "
    return next((one for one in introducers if not one.may_name and one.name and _said(one.name, text)), None)


def _said(name: str, text: str) -> bool:
    whole = fold(name)
    family = whole.rpartition(" ")[2]
    return whole in text or (len(family) > 2 and family in text)


def _request(minutes: int) -> Message:
    said = _SAID_MINUTES.get(minutes)
    return say(f"sheet.say.request_{said}") if said else say("sheet.say.request_minutes", n=minutes)


def _end(minutes: int, start: time | None) -> tuple[Message, ...]:
    return (say("sheet.say.end", at=later(start, minutes)),) if start else ()
