"""The values of a message's slots in words, in French or English."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Protocol

from ..domain.letter_values import Addressed, Advised, DayOf, People, Plain, Said, Sentence, Tried, Value, Worded
from ..domain.message import say
from ..domain.text import fold
from . import english, french
from .letter_style import french_join, inside, is_clause, is_infinitive, is_verb, joined
from .wording import word

_AND = {"fr": "et", "en": "and"}
_NUMBERS = {
    "fr": ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
    "en": ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
}
_TITLES = {
    "monsieur": ("Monsieur", "Mr"),
    "madame": ("Madame", "Ms"),
    "docteur": ("Docteur", "Dr"),
    "professeur": ("Professeur", "Professor"),
    "maitre": ("Maître", "Maître"),
}
_PREFIXES = {
    "m": "monsieur", "mr": "monsieur", "monsieur": "monsieur", "herr": "monsieur",
    "mme": "madame", "madame": "madame", "mlle": "madame", "mrs": "madame", "ms": "madame", "miss": "madame",
    "dr": "docteur", "docteur": "docteur", "doctor": "docteur",
    "pr": "professeur", "prof": "professeur", "professeur": "professeur", "professor": "professeur",
    "me": "maitre", "maitre": "maitre",
}  # fmt: skip


class _Language(Protocol):
    def typeset(self, text: str) -> str: ...
    def full(self, day: date, today: date | None) -> str: ...
    def month(self, day: date, today: date | None) -> str: ...
    def calendar(self, day: date, today: date | None) -> str: ...


_LANGUAGES: dict[str, _Language] = {"fr": french, "en": english}


def typeset(text: str, language: str) -> str:
    """A text with the apostrophes and spaces of "fr" or "en"."""
    return _LANGUAGES[language].typeset(text)


class LetterWords:
    """Words values in "fr" or "en", as of `today`, the day the message is written."""

    def __init__(self, language: str, today: date) -> None:
        self.language = language
        self._today = today
        self._speech = _LANGUAGES[language]

    def typeset(self, text: str) -> str:
        """A text with the apostrophes and spaces of the language."""
        return self._speech.typeset(text)

    def join(self, before: str, value: Value) -> tuple[str, str]:
        """What stands before a slot and the words of its value, each as the other wants it."""
        if isinstance(value, Advised):
            return self._advised(before, value)
        text = self.words(value)
        if isinstance(value, Said) and is_clause(before, text):
            return (f"{before}ceci{french.NBSP}: " if self.language == "fr" else f"{before}this: "), text
        return french_join(before, text) if self.language == "fr" else (before, text)

    def words(self, value: Value) -> str:
        """The words of a value where nothing stands before it."""
        if isinstance(value, Said | Advised | Sentence):
            return self._own(value)
        match value:
            case Plain(text):
                found = text.strip()
            case Addressed():
                found = self._name(value)
            case DayOf():
                found = self._day(value)
            case People():
                found = self._people(value)
            case Tried():
                found = self._tried(value)
            case Worded(message):
                found = word(message, self.language, self._today)
        return found

    def _say(self, key: str, **args: str | int) -> str:
        return word(say(key, **args), self.language, self._today)

    def _own(self, value: Said | Advised | Sentence) -> str:
        text = joined([self.typeset(inside(one, value.kept)) for one in value.texts], _AND[self.language])
        return self._say(value.key, text=text) if isinstance(value, Sentence) else text

    def _name(self, one: Addressed) -> str:
        if one.first:
            return one.given or one.name
        kind = _PREFIXES.get(fold(one.prefix).rstrip("."))
        if kind is None or not one.family:
            return one.name
        return f"{_TITLES[kind][self.language == 'en']} {one.family}"

    def _day(self, one: DayOf) -> str:
        if one.form == "month":
            return self._speech.month(one.day, self._today)
        if one.form == "date":
            return self._speech.calendar(one.day, self._today)
        day = self._speech.full(one.day, self._today)
        text = f"le {day}" if self.language == "fr" else day
        if one.form != "moment":
            return text
        if one.at is not None:
            text = self._say_at(text, one)
        where = self._say(f"letter.by_{one.remote}") if one.remote else one.place
        return f"{text}, {where}" if where else text

    def _say_at(self, text: str, one: DayOf) -> str:
        clock = french.clock if self.language == "fr" else english.clock
        between = "à" if self.language == "fr" else "at"
        return f"{text} {between} {clock(one.at)}" if one.at is not None else text

    def _people(self, one: People) -> str:
        register = "tu" if one.familiar else "vous"
        said = [
            self._say(f"letter.names_{kind}_{register}", names=_listed(names, _AND[self.language]))
            for kind, names in (("cited", one.citing), ("silent", one.silent))
            if names
        ]
        return " ".join(said)

    def _tried(self, one: Tried) -> str:
        said = [
            self._say(f"letter.tried_{kind}", n=count, count=self._number(count))
            for kind, count in (("calls", one.calls), ("messages", one.messages))
            if count
        ]
        return f" {_AND[self.language]} ".join(said)

    def _number(self, count: int) -> str:
        words = _NUMBERS[self.language]
        return words[count] if count < len(words) else str(count)

    def _advised(self, before: str, value: Advised) -> tuple[str, str]:
        texts = [self.typeset(inside(text, value.kept)) for text in value.texts]
        return _advised_french(before, texts) if self.language == "fr" else _advised_english(before, texts)


def _listed(names: tuple[str, ...], last: str) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {last} {names[-1]}"


def _advised_french(before: str, texts: list[str]) -> tuple[str, str]:
    """Advice after « de » or « dit »: « d’apprendre et de lire »; what is no verb after a colon or in quotes."""
    verbs = all(is_infinitive(text) for text in texts)
    if before.endswith(" de "):
        if not verbs:
            return f"{before[:-3]}ceci{french.NBSP}: ", joined(texts, "et")
        first, value = french_join(before, texts[0])
        return first, _with_each(value, texts[1:], french.of, "et")
    if before.endswith(" dit "):
        if verbs:
            return before, _with_each(french.of(texts[0]), texts[1:], french.of, "et")
        return before, f"«{french.NBSP}{joined(texts, 'et')}{french.NBSP}»"
    return french_join(before, joined(texts, "et"))


def _advised_english(before: str, texts: list[str]) -> tuple[str, str]:
    verbs = all(is_verb(text) for text in texts)
    if before.endswith(" me to "):
        return (
            (before, _with_each(texts[0], texts[1:], "to {}".format, "and"))
            if verbs
            else (
                f"{before[:-4]} this: ",
                joined(texts, "and"),
            )
        )
    if before.endswith(" suggested ") and verbs:
        return f"{before}that I ", _with_each(texts[0], texts[1:], "{}".format, "and")
    if before.endswith(" told me "):
        return (
            (f"{before}to ", _with_each(texts[0], texts[1:], "to {}".format, "and"))
            if verbs
            else (
                before,
                f"“{joined(texts, 'and')}”",
            )
        )
    return before, joined(texts, "and")


def _with_each(first: str, others: list[str], form: Callable[[str], str], last: str) -> str:
    """« d’apprendre ceci, de lire cela et de voir » : the preposition before each."""
    parts = [first, *(form(text) for text in others)]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {last} {parts[-1]}"
