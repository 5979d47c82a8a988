"""The tables of the draft review, read once: the content of the method, and the wordings of this program."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from ..domain.bank import Bilingual
from ..domain.excusing import Excuses
from ..domain.red_flags import RedFlag, Wording
from ..domain.reviewing import DraftCheck, ReviewTables
from ..domain.text import fold
from .content import raw, read

_Entry = dict[str, Any]
_LANGUAGES = ("fr", "en")
_LIKELY = {"strong": "medium"}
_INVERTED = re.compile(r"(?<=[\w)\]])-(?=(?:\(\?:)?(?:vous|tu|moi|ce que|t-il)\b)")
_APOSTROPHE = re.compile(r"(?<=[a-z])'(?=[a-z(])")


@cache
def review_tables() -> ReviewTables:
    """Red flags, draft checks and what excuses; the same value each time."""
    content, own = raw(), read("wordings.json")
    red_flags = tuple(_red_flag(one) for one in content["red_flags"])
    return ReviewTables(
        red_flags=red_flags,
        wordings=tuple(_wordings(own, red_flags)),
        checks={one["code"]: _check(one, own["second"]) for one in content["draft_checks"]},
        excuses={language: _excuses(content, own, language) for language in _LANGUAGES},
    )


def _red_flag(entry: _Entry) -> RedFlag:
    return RedFlag(
        category=entry["category"],
        language=entry["language"],
        pattern=entry["pattern"],
        severity=entry["severity"],
        why=Bilingual(**entry["explanation"]),
        rules=tuple(entry["rules"]),
    )


def _wordings(own: _Entry, red_flags: Iterable[RedFlag]) -> Iterator[Wording]:
    """The wordings with the severity, the reason and the rules of their category; likely ones are never strong."""
    kinds = {(one.language, one.category): replace(one, pattern="") for one in red_flags}
    likely = {key: replace(one, severity=_LIKELY.get(one.severity, one.severity)) for key, one in kinds.items()}
    for table, flags in (("wordings", kinds), ("likely", likely)):
        for language, categories in own[table].items():
            for category, expressions in categories.items():
                for one in expressions:
                    yield Wording(flags[language, category], _expression(one, own["words"][language]))


def _expression(text: str, words: Mapping[str, str]) -> re.Pattern[str]:
    """An expression with each <word> put in; hyphen and apostrophe may be left out, as people do."""
    while found := re.search(r"<(\w+)>", text):
        text = f"{text[: found.start()]}(?:{words[found[1]]}){text[found.end() :]}"
    text = _APOSTROPHE.sub("'?", _INVERTED.sub("[- ]", text))
    return re.compile(rf"(?<!\w)(?:{text})" if text[0].isalpha() else text)


def _excuses(content: _Entry, own: _Entry, language: str) -> Excuses:
    negation = content["matching"]["negation"]
    return Excuses(
        window=negation["window_words"],
        negations=tuple(negation["words"][language]),
        allowed=tuple(content["allowed_phrases"][language]),
        no_negations=_any_of(own["no_negations"][language]),
        other_negations=_any_of(own["also_negations"][language]),
        relatives=_any_of(own["relatives"][language], r"\b"),
        oneself=_any_of(own["oneself"][language], r"(?:(?<=')|(?!\w))"),
        practice=_any_of(own["practice"][language], r"\b"),
        reported=_any_of(own["reported"][language]),
        advised=_any_of(own["advised"][language]),
        asked_for=_any_of(own["asked_for"][language]),
    )


def _any_of(phrases: Iterable[str], end: str = "") -> re.Pattern[str]:
    """An expression of phrases that begin at the start of a word; `end` is what follows each."""
    return re.compile(rf"\b(?:{'|'.join(phrases)}){end}")


def _check(entry: _Entry, also_second: Mapping[str, list[str]]) -> DraftCheck:
    words = entry.get("words", {})
    return DraftCheck(
        code=entry["code"],
        severity=entry["severity"],
        why=Bilingual(**entry["explanation"]),
        rules=tuple(entry["rules"]),
        first={language: frozenset(map(fold, lists["first"])) for language, lists in words.items()},
        second={
            language: frozenset(map(fold, (*lists["second"], *also_second[language])))
            for language, lists in words.items()
        },
    )
