"""Words that harm a message: asking for a job, sending a CV, urgency and the like (R10 to R22, R45, R46, R50).

A pattern starts at the start of a word and its end is free. What else people say for the same thing is a wording, an
expression that reads folded text. Neither is flagged where the words around it excuse it (`excusing`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .bank import Bilingual
from .excusing import Context, Excuses
from .folding import Folded, fold_with_origins

_LONGEST = 20_000
"""Characters of a draft in which wordings are looked for; what is longer is no message, and said to be too long."""


@dataclass(frozen=True, slots=True)
class RedFlag:
    """What a pattern of one language is a sign of, and why it harms; `severity` is strong, medium or light."""

    category: str
    language: str
    pattern: str
    severity: str
    why: Bilingual
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """Another way to say what a red flag says, as an expression."""

    flag: RedFlag
    expression: re.Pattern[str]


Found = tuple[RedFlag, int, int]


def find_red_flags(
    text: Folded,
    language: str,
    flags: Sequence[RedFlag],
    wordings: Sequence[Wording],
    excuses: Mapping[str, Excuses],
) -> Iterator[Found]:
    """Each pattern found, with the start and end of its place in the folded text; wordings where no pattern is."""
    context = Context(text, language, excuses[language])
    there: list[Found] = []
    for one in (*_patterns(text, language, flags), *_wordings(text, language, wordings)):
        if not context.excuses(one[0].category, *one[1:]) and not _said(one, there):
            there.append(one)
            yield one


def _patterns(text: Folded, language: str, flags: Sequence[RedFlag]) -> Iterator[Found]:
    for flag in flags:
        if flag.language == language:
            pattern = fold_with_origins(flag.pattern).text
            yield from ((flag, start, start + len(pattern)) for start in text.find(pattern))


def _wordings(text: Folded, language: str, wordings: Sequence[Wording]) -> Iterator[Found]:
    for one in wordings:
        if one.flag.language == language:
            yield from ((one.flag, *_trimmed(found)) for found in one.expression.finditer(text.text[:_LONGEST]))


def _trimmed(found: re.Match[str]) -> tuple[int, int]:
    """The place of a match without the blanks and commas at its ends."""
    said = found[0]
    return found.start() + len(said) - len(said.lstrip(" ,\n")), found.end() - len(said) + len(said.rstrip(" ,\n"))


def _said(one: Found, there: Sequence[Found]) -> bool:
    """Whether a wording says again, of the same words, what was said already; patterns are each said."""
    flag, start, end = one
    return not flag.pattern and any(
        other.category == flag.category and first < end and start < last for other, first, last in there
    )
