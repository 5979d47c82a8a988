"""The bundled bank of questions, in the user's language."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib import resources

from ..domain.question_bank import BankQuestion
from . import english, french

_TYPESET = {"fr": french.typeset, "en": english.typeset}


@lru_cache(maxsize=2)
def default_bank(language: str) -> tuple[BankQuestion, ...]:
    """The questions that come with the program, in "fr" or "en", in their order."""
    file = resources.files("reseau_desktop.resources") / "content" / "content.json"
    typeset = _TYPESET[language]
    return tuple(
        BankQuestion(
            id=one["id"],
            theme=one["theme"],
            text=typeset(one["text"][language]),
            durations=tuple(one["durations"]),
            first_meetings=one["first_meetings"],
            involving=one["involving"],
            permission=bool(one.get("permission")),
        )
        for one in json.loads(file.read_text(encoding="utf-8"))["questions"]
    )
