"""The tables of the draft review, read once from the content of the method."""

from __future__ import annotations

from functools import cache
from typing import Any

from ..domain.bank import Bilingual
from ..domain.red_flags import Matching, RedFlag
from ..domain.reviewing import DraftCheck, ReviewTables
from ..domain.text import fold
from .content import raw

_Entry = dict[str, Any]


@cache
def review_tables() -> ReviewTables:
    """Red flags, draft checks and ways of matching; the same value each time."""
    content = raw()
    negation = content["matching"]["negation"]
    return ReviewTables(
        red_flags=tuple(_red_flag(one) for one in content["red_flags"]),
        checks={one["code"]: _check(one) for one in content["draft_checks"]},
        matching=Matching(
            window=negation["window_words"],
            negations={language: tuple(words) for language, words in negation["words"].items()},
            allowed={language: tuple(phrases) for language, phrases in content["allowed_phrases"].items()},
        ),
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


def _check(entry: _Entry) -> DraftCheck:
    words = entry.get("words", {})
    return DraftCheck(
        code=entry["code"],
        severity=entry["severity"],
        why=Bilingual(**entry["explanation"]),
        rules=tuple(entry["rules"]),
        first={language: frozenset(map(fold, lists["first"])) for language, lists in words.items()},
        second={language: frozenset(map(fold, lists["second"])) for language, lists in words.items()},
    )
