"""What may stand in a slot of a message: facts as values, worded later in the language of the message."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from .message import Message


@dataclass(frozen=True, slots=True)
class Plain:
    """A text that stays as it is: a name, a link, a signature."""

    text: str


@dataclass(frozen=True, slots=True)
class Addressed:
    """Somebody written to: `prefix` is the title on the card, `given` and `family` the parts of the name.

    `first` asks for the first name alone.
    """

    name: str
    given: str = ""
    family: str = ""
    prefix: str = ""
    first: bool = False


@dataclass(frozen=True, slots=True)
class DayOf:
    """A day: "day" with its weekday, "date" by its number, "month" alone, "moment" with hour and place.

    `at` is the hour, `place` where, `remote` "phone" or "video" when one does not meet.
    """

    day: date
    form: str = "day"
    at: time | None = None
    place: str = ""
    remote: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """The user's own words, one text or several, put inside a sentence; `kept` are words that keep their capital."""

    texts: tuple[str, ...]
    kept: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Advised:
    """Advice that was given, as it was noted."""

    texts: tuple[str, ...]
    kept: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sentence:
    """The user's own words as a sentence of ours: `key` names it, and takes them as its `text`."""

    key: str
    texts: tuple[str, ...]
    kept: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class People:
    """Names given: `citing` where the giver may be named, `silent` where not (R80); `familiar` says "tu"."""

    citing: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    familiar: bool = False


@dataclass(frozen=True, slots=True)
class Tried:
    """How often one tried to reach somebody."""

    calls: int = 0
    messages: int = 0


@dataclass(frozen=True, slots=True)
class Worded:
    """A sentence of ours, to be worded."""

    message: Message


Value = Plain | Addressed | DayOf | Said | Advised | Sentence | People | Tried | Worded
