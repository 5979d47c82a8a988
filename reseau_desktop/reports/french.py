"""French as it is printed: elision, spaces before double punctuation, dates and numbers in words."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time

NBSP = "\u00a0"
NARROW = "\u202f"
_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_NEAR = {-1: "hier", 0: "aujourd’hui", 1: "demain"}
# Names whose h is sounded: most come from other languages.
_SOUNDED_H = {
    "hakim", "hamid", "hamza", "hanna", "hannah", "hans", "harald", "harold", "harry", "hasan", "hassan", "heidi",
    "heinrich", "heinz", "helga", "helmut", "herbert", "hicham", "hocine", "hussein",
}  # fmt: skip
_TYPESET = (
    (re.compile(r"'"), "’"),
    (re.compile(r"[ \u00a0\u202f]+([;!?])"), NARROW + r"\1"),
    (re.compile(r"[ \u00a0\u202f]+([:%»])"), NBSP + r"\1"),
    (re.compile(r"«[ \u00a0\u202f]+"), "«" + NBSP),
)


def typeset(text: str) -> str:
    """The text with typographic apostrophes and the no-break spaces of French printing."""
    for pattern, instead in _TYPESET:
        text = pattern.sub(instead, text)
    return text


def elides(name: str) -> bool:
    """Whether a word loses its e before this one: before a vowel, a mute h, a y that stands before a consonant."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("œ", "oe").replace("æ", "ae"))
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    first = letters[:1]
    if first == "y":
        return letters[1:2].isalpha() and letters[1:2] not in "aeiouy"
    if first == "h":
        return re.split(r"[\s-]", letters, maxsplit=1)[0] not in _SOUNDED_H
    return bool(first) and first in "aeiou"


def of(name: str) -> str:
    """« de » before a name: "de Judith", "d’Hélène"."""
    return f"d’{name}" if elides(name) else f"de {name}"


def that(name: str) -> str:
    """« que » before a name: "que Judith", "qu’Hélène"."""
    return f"qu’{name}" if elides(name) else f"que {name}"


def to(name: str) -> str:
    """« à » before a name; it never loses its vowel."""
    return f"à {name}"


def in_words(day: date, today: date | None) -> str:
    """A day: « aujourd’hui », « mardi 17 » within the week, « mardi 17 mars », with its year when it is another."""
    if today and (day - today).days in _NEAR:
        return _NEAR[(day - today).days]
    number = "1er" if day.day == 1 else str(day.day)
    words = f"{_DAYS[day.weekday()]} {number}"
    if today and day.isocalendar()[:2] == today.isocalendar()[:2]:
        return words
    words += f" {_MONTHS[day.month - 1]}"
    return words if today and day.year == today.year else f"{words} {day.year}"


def on(day: date, today: date | None) -> str:
    """A day as the time of a sentence: « le mardi 17 mars », « hier »."""
    words = in_words(day, today)
    return words if words in _NEAR.values() else f"le {words}"


def calendar(day: date, today: date | None) -> str:
    """A day by its number: « 17 mars », « 1er mai 2027 » when it is of another year or no day is today."""
    words = f"{'1er' if day.day == 1 else day.day} {_MONTHS[day.month - 1]}"
    return words if today and day.year == today.year else f"{words} {day.year}"


def full(day: date, today: date | None) -> str:
    """A day as a letter says it, never as seen from today: « mardi 17 mars », with its year when it is another."""
    return f"{_DAYS[day.weekday()]} {calendar(day, today)}"


def month(day: date, today: date | None) -> str:
    """The month of a day: « mars », « décembre 2025 » when it is of another year or no day is today."""
    name = _MONTHS[day.month - 1]
    return name if today and day.year == today.year else f"{name} {day.year}"


def clock(at: time) -> str:
    """A time of day: « 14 h 30 »."""
    return f"{at.hour}{NBSP}h{NBSP}{at.minute:02}"


def number(value: float) -> str:
    """A number with its decimal comma and thousands apart: « 1 234,5 »."""
    return f"{value:,}".replace(",", NARROW).replace(".", ",")


def singular(value: float) -> bool:
    """Whether a noun stays singular after this number: below two."""
    return abs(value) < 2
