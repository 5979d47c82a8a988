"""Messages worded: the sentences stand in resources/content/messages/*.json, one file a room.

A file is `{"room.key": {"fr": "...", "en": "..."}}`. A sentence has slots:

- `{name}` the argument as it is (numbers and dates as the language writes them);
- `{de:name}`, `{que:name}`, `{a:name}` with the French preposition, its vowel lost where it must;
- `{day:due}` a day in words ("mardi 17 mars", "demain"), `{on:due}` the same as the time of a sentence ("le mardi
  17 mars"), `{date:due}` the day by its number ("17 mars"), `{time:at}` a time of day;
- `{n|# jour ouvré|# jours ouvrés}` singular or plural by the number, `#` being the number.

A form with a capital (`{Day:due}`, `{De:name}`) begins its text with one. Typographic apostrophes and French no-break
spaces are put in by the reading, so the files may be typed with plain ones.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, time
from functools import lru_cache, partial
from importlib import resources
from typing import Protocol

from ..domain.message import Argument, Message
from . import english, french

_SLOT = re.compile(r"\{(?:(?P<form>[A-Za-z]+):)?(?P<name>[a-z_0-9]+)(?:\|(?P<one>[^{}|]*)\|(?P<other>[^{}|]*))?\}")


class _Language(Protocol):
    """What a language does to arguments."""

    def typeset(self, text: str) -> str: ...
    def of(self, name: str) -> str: ...
    def that(self, name: str) -> str: ...
    def to(self, name: str) -> str: ...
    def in_words(self, day: date, today: date | None) -> str: ...
    def on(self, day: date, today: date | None) -> str: ...
    def calendar(self, day: date, today: date | None) -> str: ...
    def clock(self, at: time) -> str: ...
    def number(self, value: float) -> str: ...
    def singular(self, value: float) -> bool: ...


_LANGUAGES: dict[str, _Language] = {"fr": french, "en": english}


def word(message: Message, language: str, today: date | None = None) -> str:
    """The message in "fr" or "en"; `today` lets days be said as today, tomorrow, yesterday or within the week.

    Plain text, never to be shown as HTML. KeyError when the key or an argument is missing: a bug of ours.
    """
    sentence = catalogue(language)[message.key]
    text = _SLOT.sub(partial(_fill, dict(message.args), _LANGUAGES[language], today), sentence)
    return " ".join((text, *(word(one, language, today) for one in message.more)))


def slots(sentence: str) -> frozenset[str]:
    """The names of the arguments that a sentence needs."""
    return frozenset(found["name"] for found in _SLOT.finditer(sentence))


@lru_cache(maxsize=2)
def catalogue(language: str) -> dict[str, str]:
    """Every sentence of a language by its key, typeset; ValueError when two files say the same key."""
    typeset = _LANGUAGES[language].typeset
    sentences: dict[str, str] = {}
    folder = resources.files("reseau_desktop.resources") / "content" / "messages"
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        if not file.name.endswith(".json"):
            continue
        for key, texts in json.loads(file.read_text(encoding="utf-8")).items():
            if key in sentences:
                raise ValueError(f"{file.name}: {key} is already worded in another file")
            sentences[key] = typeset(texts[language])
    return sentences


def _fill(arguments: dict[str, Argument], language: _Language, today: date | None, slot: re.Match[str]) -> str:
    value = arguments[slot["name"]]
    if slot["one"] is not None:
        chosen = slot["one"] if language.singular(_number(value)) else slot["other"]
        return chosen.replace("#", _plain(language, today, value))
    form = slot["form"]
    if form is None:
        return _plain(language, today, value)
    text = _forms(language, today)[form.lower()](value)
    return text[:1].upper() + text[1:] if form[0].isupper() else text


def _forms(language: _Language, today: date | None) -> dict[str, Callable[[Argument], str]]:
    return {
        "de": lambda value: language.of(_plain(language, today, value)),
        "que": lambda value: language.that(_plain(language, today, value)),
        "a": lambda value: language.to(_plain(language, today, value)),
        "day": lambda value: language.in_words(_day(value), today),
        "on": lambda value: language.on(_day(value), today),
        "date": lambda value: language.calendar(_day(value), today),
        "time": lambda value: language.clock(_time(value)),
    }


def _plain(language: _Language, today: date | None, value: Argument) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return language.in_words(value, today)
    if isinstance(value, time):
        return language.clock(value)
    return language.number(value)


def _number(value: Argument) -> float:
    if isinstance(value, int | float):
        return value
    raise TypeError(f"a number is counted, not {value!r}")


def _day(value: Argument) -> date:
    if isinstance(value, date):
        return value
    raise TypeError(f"a day is needed, not {value!r}")


def _time(value: Argument) -> time:
    if isinstance(value, time):
        return value
    raise TypeError(f"a time is needed, not {value!r}")
