"""What excuses words that would harm a message: a negation, a quotation, somebody else's story, what was asked for.

A pattern is not flagged when negated in its clause, when it lies inside an allowed phrase or a quotation, when it
tells of the other person's own past or of how they work, or of a third person; nor is a CV asked for (R12, R14).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .folding import Folded, fold_with_origins


@dataclass(frozen=True, slots=True)
class Excuses:
    """How the words of one language excuse what follows or surrounds them; the expressions read folded text.

    `window` is how many words before a pattern a negation may stand; `no_negations` look like one and are none,
    `other_negations` are none and act like one. `relatives` are third persons, `oneself` the words of writer and
    reader, `practice` opens a question on how somebody works, `reported` what the reader said once and `advised` what
    the reader advised, `asked_for` says that the CV was wanted.
    """

    window: int
    negations: tuple[str, ...]
    allowed: tuple[str, ...]
    no_negations: re.Pattern[str]
    other_negations: re.Pattern[str]
    relatives: re.Pattern[str]
    oneself: re.Pattern[str]
    practice: re.Pattern[str]
    reported: re.Pattern[str]
    advised: re.Pattern[str]
    asked_for: re.Pattern[str]


_WORD = re.compile(r"\w+(?:'\w+)*'?")
_CLAUSE_END = re.compile(r"[,;:.!?\n]")
_COORDINATED = re.compile(r"\b(?:ni|ou|or|nor) (?:\S+ ?){0,2}$")
_SENTENCE_END = re.compile(r"[.!?\n]")
_ABOUT_ME = re.compile(r"\b(?:me|my|moi|mon|ma|mes|m)\b")
_RECRUITING = re.compile(r"recrut|embauch|cherch|hiring|hire|recruit|look")
_QUOTATION = re.compile(r"«[^»]{1,300}»|“[^”]{1,300}”|\"[^\"\n]{1,300}\"")
_AROUND = 80  # characters after the start of a pattern in which a phrase that only looks negative may end
_NEAR = 40  # characters before a pattern in which "instead of" and the like act on it
_AROUND_QUOTE = 15  # characters of one's own beside a quotation: a whole message in quotation marks is one's own
_ASKING = frozenset({"job_request", "cv", "leverage"})
_OF_OTHERS = frozenset({"job_request", "cv", "leverage", "distress"})
# "Comment avez-vous décidé de...", "how did you...": what follows is about the other person's own path.
_THEIR_PATH: Mapping[str, re.Pattern[str]] = {
    "fr": re.compile(
        r"\b(?:comment|pourquoi|quand)\b.*\b(?:avez|aviez|êtes|étiez)(?:-vous)? (?:\w+ )?\w+(?:ée?s?|ert|is|it|i|u)\b"
        r"|\bqu'est-ce qui vous a (?:\w+ )?\w+é"
    ),
    "en": re.compile(
        r"\b(?:how|when|why|where|what|who)\b.*\b(?:did you|have you|had you|were you"
        r"|you (?:came|decided|chose|managed)|(?:made|led|brought|pushed|prompted) you)\b"
    ),
}


class Context:
    """A draft in which places are looked at one after the other: what stands around each, and whether it excuses."""

    def __init__(self, text: Folded, language: str, excuses: Excuses) -> None:
        self._text = text
        self._language = language
        self._excuses = excuses
        self._allowed = [
            (start, start + len(phrase))
            for phrase in (fold_with_origins(one).text for one in excuses.allowed)
            for start in text.find(phrase)
        ]
        quotations = [found.span() for found in _QUOTATION.finditer(text.text)]
        self._quotations = [(first, last) for first, last in quotations if text.length - last + first > _AROUND_QUOTE]

    def excuses(self, category: str, start: int, end: int) -> bool:
        """Whether the words from `start` to `end` of the folded text do no harm where they stand."""
        return (
            _inside(self._allowed, start, end)
            or self._quoted(start, end)
            or self._negated(start, end if category in _ASKING else start)
            or self._their_path(start, end)
            or (category == "job_request" and self._their_practice(start, end))
            or (category == "cv" and self._asked_for(start, end))
            or (category in _ASKING and self._reported(start, end))
            or self._advised(start)
            or (category in _OF_OTHERS and self._of_a_relative(start, end))
        )

    def _since(self, start: int, ends: re.Pattern[str]) -> int:
        """The place after the last end of a clause or sentence before `start`."""
        before = self._text.text[max(0, start - 600) : start]
        last = max((found.end() for found in ends.finditer(before)), default=0)
        return start - len(before) + last

    def _quoted(self, start: int, end: int) -> bool:
        if _inside(self._quotations, start, end):
            return True
        place = self._text.span(start, end)[0]
        line = self._text.source.rfind("\n", 0, place) + 1
        return self._text.source.startswith(">", line)

    def _negated(self, start: int, end: int) -> bool:
        """Whether a negation stands before `start` in its clause, or between `start` and `end`."""
        begin, text = self._since(start, _CLAUSE_END), self._text.text
        clause = self._excuses.no_negations.sub(lambda found: " " * len(found[0]), text[begin : start + _AROUND])
        before, within = clause[: start - begin], clause[start - begin : end - begin]
        words = _WORD.findall(before)
        if not _COORDINATED.search(before):
            words = words[-self._excuses.window :]
        if any(_is_negation(word, self._excuses.negations) for word in (*words, *_WORD.findall(within))):
            return True
        return bool(self._excuses.other_negations.search(before[-_NEAR:]))

    def _their_path(self, start: int, end: int) -> bool:
        if _ABOUT_ME.search(self._text.text[start:end]):
            return False
        begin = self._since(start, _SENTENCE_END)
        if begin == start:
            return False
        first, last = self._text.span(begin, start)
        return bool(_THEIR_PATH[self._language].search(self._text.source[first:last].lower().replace("’", "'")))

    def _their_practice(self, start: int, end: int) -> bool:
        """A question on how the other works, without a word of oneself: how do you recruit, what do you look for."""
        if not _RECRUITING.search(self._text.text[start:end]):
            return False
        sentence = self._text.text[self._since(start, _SENTENCE_END) : end]
        return bool(self._excuses.practice.match(sentence.lstrip())) and not _ABOUT_ME.search(sentence)

    def _reported(self, start: int, end: int) -> bool:
        """Whether the sentence reports what the other once said, the words speaking of neither of the two."""
        before = self._text.text[self._since(start, _SENTENCE_END) : start]
        told = list(self._excuses.reported.finditer(before))
        return bool(told) and not self._excuses.oneself.search(
            self._text.text[start - len(before) + told[-1].end() : end]
        )

    def _advised(self, start: int) -> bool:
        """Whether it is what the other once advised or offered: "you told me to..."."""
        return bool(self._excuses.advised.search(self._text.text[self._since(start, _SENTENCE_END) : start]))

    def _asked_for(self, start: int, end: int) -> bool:
        """Whether the sentence, or the one before, says that it was asked for."""
        begin = self._since(max(0, self._since(start, _SENTENCE_END) - 1), _SENTENCE_END)
        rest = _SENTENCE_END.split(self._text.text[end : end + 200], maxsplit=1)[0]
        return bool(self._excuses.asked_for.search(self._text.text[begin:end] + rest))

    def _of_a_relative(self, start: int, end: int) -> bool:
        """Whether the clause tells of a third person and has no word of writer or reader in between."""
        clause = self._text.text[self._since(start, _CLAUSE_END) : start]
        named = list(self._excuses.relatives.finditer(clause))
        return bool(named) and not self._excuses.oneself.search(clause[named[-1].end() :])


def _inside(places: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(first <= start and end <= last for first, last in places)


def _is_negation(word: str, negations: tuple[str, ...]) -> bool:
    elided = tuple(one for one in negations if one.endswith("'"))
    endings = tuple(one for one in negations if one == "n't")
    return any(part in negations for part in word.split("'")) or word.startswith(elided) or word.endswith(endings)
