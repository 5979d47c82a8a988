"""English as it is printed: dates and numbers in words."""

from __future__ import annotations

from datetime import date, time

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NEAR = {-1: "yesterday", 0: "today", 1: "tomorrow"}


def typeset(text: str) -> str:
    """The text with typographic apostrophes."""
    return text.replace("'", "’")


def of(name: str) -> str:
    """What belongs to somebody: "of Judith"."""
    return f"of {name}"


def that(name: str) -> str:
    """The conjunction before a name: "that Judith"."""
    return f"that {name}"


def to(name: str) -> str:
    """The direction: "to Judith"."""
    return f"to {name}"


def in_words(day: date, today: date | None) -> str:
    """A day: "today", "Tuesday 17" within the week, "Tuesday 17 March", with its year when it is another."""
    if today and (day - today).days in _NEAR:
        return _NEAR[(day - today).days]
    words = f"{_DAYS[day.weekday()]} {day.day}"
    if today and day.isocalendar()[:2] == today.isocalendar()[:2]:
        return words
    words += f" {_MONTHS[day.month - 1]}"
    return words if today and day.year == today.year else f"{words} {day.year}"


def on(day: date, today: date | None) -> str:
    """A day as the time of a sentence: "on Tuesday 17 March", "yesterday"."""
    words = in_words(day, today)
    return words if words in _NEAR.values() else f"on {words}"


def calendar(day: date, today: date | None) -> str:
    """A day by its number: "17 March", "1 May 2027" when it is of another year or no day is today."""
    words = f"{day.day} {_MONTHS[day.month - 1]}"
    return words if today and day.year == today.year else f"{words} {day.year}"


def full(day: date, today: date | None) -> str:
    """A day as a letter says it, never as seen from today: "Tuesday 17 March", with its year when it is another."""
    return f"{_DAYS[day.weekday()]} {calendar(day, today)}"


def month(day: date, today: date | None) -> str:
    """The month of a day: "March", "December 2025" when it is of another year or no day is today."""
    name = _MONTHS[day.month - 1]
    return name if today and day.year == today.year else f"{name} {day.year}"


def clock(at: time) -> str:
    """A time of day: "14:30"."""
    return f"{at.hour}:{at.minute:02}"


def number(value: float) -> str:
    """A number with its decimal point and thousands apart: "1,234.5"."""
    return f"{value:,}"


def singular(value: float) -> bool:
    """Whether a noun stays singular after this number: one only."""
    return abs(value) == 1
