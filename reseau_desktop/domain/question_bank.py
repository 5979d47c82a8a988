"""The bank of questions and the choice that suits a meeting (R63, R64, R70)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from .meeting import ONE_MEETING_MINUTES, SheetQuestion
from .outline import Part, outline
from .text import fold

FEWEST_QUESTIONS = 5  # R64
FEWEST_INVOLVING = 2  # R70
_TERM = "{term}"
# The order of a good conversation: from the person to the trade, then to oneself.
_COURSE = ("path", "job", "company", "sector", "vocabulary", "trends", "getting_in", "advice")
_BOUNCE = "bouncing_back"
_LAST = "Q50"  # "what should I have asked you?" stands at the end
# Up to so many minutes, so many questions: a short talk holds five, an hour nine (what one sheet carries).
_COUNTS = ((17, 5), (30, 6), (45, 7))
_MOST = 9
# Which themes matter most when there is room for few.
_WEIGHT = ("path", "job", "getting_in", "company", "advice", "vocabulary", "sector", "trends")
_FLAT = re.compile(
    r"est-ce qu|y a-t-il|il y a |[^\W\d_]+-(vous|tu|il|elle|on|ils|elles|je|t-il|t-elle|t-on)\b"
    r"|(do|does|did|are|is|was|were|have|has|had|can|could|will|would|should) "
)


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """A question of the bank in one language.

    `durations` are the lengths of meeting it suits (15, 20, 60 minutes); `first_meetings` says that it suits the
    first, modest ones (R60, R61); `involving` that it asks the person of himself or herself (R70); `permission` that
    it asks one of the three permissions of the closing (R80).
    """

    id: str
    theme: str
    text: str
    durations: tuple[int, ...] = (ONE_MEETING_MINUTES,)
    first_meetings: bool = False
    involving: bool = False
    permission: bool = False


def question_set(
    bank: Iterable[BankQuestion],
    minutes: int = ONE_MEETING_MINUTES,
    *,
    first_meetings: bool = False,
    bounced_back: bool = False,
    terms: Sequence[str] = (),
) -> tuple[SheetQuestion, ...]:
    """The questions to start from for a meeting of `minutes`, with minutes that fill the time of the questions.

    Two involving ones come first, then one a theme in the order of a conversation; `first_meetings` keeps to those
    that suit practice (R61); `bounced_back` puts those about losing a post first (R32); a question with a slot for a
    word of the trade takes the first of `terms` and is left out when there is none. Source: R63, R64, R70.
    """
    usable = [_filled(one, terms) for one in bank if _suits(one, minutes, first_meetings, bounced_back, terms)]
    chosen = _choose(usable, _count(minutes), bounced_back)
    spans = _spread(outline(minutes).of(Part.QUESTIONS).minutes, len(chosen))
    return tuple(
        SheetQuestion(one.text, span, one.involving, one.id) for one, span in zip(chosen, spans, strict=True)
    )


def flat(text: str) -> bool:
    """Whether a question can be answered by yes or no, which draws flat answers (R64)."""
    return bool(_FLAT.match(fold(text)))


def _count(minutes: int) -> int:
    return next((count for most, count in _COUNTS if minutes <= most), _MOST)


def _nearest(durations: tuple[int, ...], minutes: int) -> bool:
    known = (15, 20, 60)
    return min(known, key=lambda one: abs(one - minutes)) in durations


def _suits(one: BankQuestion, minutes: int, first: bool, bounced: bool, terms: Sequence[str]) -> bool:
    if one.permission or (first and not one.first_meetings) or (_TERM in one.text and not terms):
        return False
    if one.theme == _BOUNCE:
        return bounced
    return one.theme in _COURSE and _nearest(one.durations, minutes)


def _filled(one: BankQuestion, terms: Sequence[str]) -> BankQuestion:
    if _TERM not in one.text:
        return one
    return replace(one, text=one.text.replace(_TERM, terms[0]))


def _choose(usable: Sequence[BankQuestion], count: int, bounced: bool) -> list[BankQuestion]:
    last = [one for one in usable if one.id == _LAST][:1]
    weight = (_BOUNCE, *_WEIGHT) if bounced else _WEIGHT
    themes = [[one for one in usable if one.theme == theme and one not in last] for theme in weight]
    chosen = [one for theme in themes for one in [one for one in theme if one.involving][:1]][:FEWEST_INVOLVING]
    for one in _by_turns(themes):
        if one not in chosen and len(chosen) + len(last) < count:
            chosen.append(one)
    course = (_BOUNCE, *_COURSE)
    return sorted(chosen, key=lambda one: course.index(one.theme)) + last


def _by_turns(themes: Sequence[Sequence[BankQuestion]]) -> list[BankQuestion]:
    return [one for turn in zip_longest(*themes) for one in turn if one]


def _spread(minutes: int, count: int) -> list[int]:
    """Minutes of each question; the last, which opens on what was not asked, gets the least."""
    if count < 2:
        return [max(1, minutes)] * count
    last = max(1, minutes // count - 1)
    each, more = divmod(max(0, minutes - last), count - 1)
    return [max(1, each + (place < more)) for place in range(count - 1)] + [last]
