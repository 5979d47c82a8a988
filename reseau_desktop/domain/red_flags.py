"""Words that harm a message: asking for a job, sending a CV, urgency and the like (R10 to R22, R45, R46, R50).

A pattern starts at the start of a word and its end is free. It is not flagged when negated in its clause, when it
lies inside an allowed phrase, or when it asks about the other person's own past.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .bank import Bilingual
from .folding import Folded, fold_with_origins


@dataclass(frozen=True, slots=True)
class RedFlag:
    """A pattern of one language, what it is a sign of, and why it harms; `severity` is strong, medium or light."""

    category: str
    language: str
    pattern: str
    severity: str
    why: Bilingual
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matching:
    """How patterns are read: negation words within so many words before, and allowed phrases, by language."""

    window: int
    negations: Mapping[str, tuple[str, ...]]
    allowed: Mapping[str, tuple[str, ...]]


_WORD = re.compile(r"\w+(?:'\w+)*'?")
_CLAUSE_END = re.compile(r"[,;:.!?\n]")
_SENTENCE_END = re.compile(r"[.!?\n]")
_ABOUT_ME = re.compile(r"\b(?:me|my|moi|mon|ma|mes|m)\b")
# "Comment avez-vous décidé de...", "how did you...": what follows is about the other person's own path.
_THEIR_PATH = {
    "fr": re.compile(
        r"\b(?:comment|pourquoi|quand)\b.*\b(?:avez|aviez|êtes|étiez)(?:-vous)? (?:\w+ )?\w+(?:ée?s?|ert|is|it|i|u)\b"
        r"|\bqu'est-ce qui vous a (?:\w+ )?\w+é"
    ),
    "en": re.compile(
        r"\b(?:how|when|why|where|what|who)\b.*\b(?:did you|have you|had you|were you"
        r"|you (?:came|decided|chose|managed)|(?:made|led|brought|pushed|prompted) you)\b"
    ),
}


def find_red_flags(
    text: Folded, language: str, flags: tuple[RedFlag, ...], matching: Matching
) -> Iterator[tuple[RedFlag, int, int]]:
    """Each pattern found, with the start and end of its place in the folded text."""
    allowed = [
        (start, start + len(phrase))
        for phrase in map(_fold, matching.allowed[language])
        for start in text.find(phrase)
    ]
    for flag in flags:
        if flag.language != language:
            continue
        pattern = _fold(flag.pattern)
        for start in text.find(pattern):
            end = start + len(pattern)
            inside = any(first <= start and end <= last for first, last in allowed)
            if not (inside or _negated(text, start, language, matching) or _their_path(text, start, end, language)):
                yield flag, start, end


def _fold(phrase: str) -> str:
    return fold_with_origins(phrase).text


def _before(text: Folded, start: int, ends: re.Pattern[str]) -> str:
    """What stands before a place since the last end of a clause or sentence."""
    before = text.text[:start]
    last = max((found.end() for found in ends.finditer(before)), default=0)
    return before[last:]


def _negated(text: Folded, start: int, language: str, matching: Matching) -> bool:
    words = _WORD.findall(_before(text, start, _CLAUSE_END))[-matching.window :]
    return any(_is_negation(word, matching.negations[language]) for word in words)


def _is_negation(word: str, negations: tuple[str, ...]) -> bool:
    elided = tuple(one for one in negations if one.endswith("'"))
    endings = tuple(one for one in negations if one == "n't")
    return any(part in negations for part in word.split("'")) or word.startswith(elided) or word.endswith(endings)


def _their_path(text: Folded, start: int, end: int, language: str) -> bool:
    if _ABOUT_ME.search(text.text[start:end]):
        return False
    length = len(_before(text, start, _SENTENCE_END))
    if not length:
        return False
    begin, stop = text.span(start - length, start)
    return bool(_THEIR_PATH[language].search(text.source[begin:stop].lower().replace("’", "'")))
