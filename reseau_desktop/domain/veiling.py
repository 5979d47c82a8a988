"""The name and the channels of one person taken out of other people's texts (figures.md, Erasure; R107)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from .card import CardFacts
from .matching import email_key, phone_key

_WORD = re.compile(r"\w+")
_BETWEEN = r"[\W_]{1,3}"
_IN_NUMBERS = r"[\s.\-/()]*"
_NATIONAL_DIGITS = 9
_LATIN = range(0x00C0, 0x0250)


@dataclass(frozen=True, slots=True)
class Veil:
    """Puts `label` in the place of what `pattern` finds; None finds nothing."""

    label: str
    pattern: re.Pattern[str] | None

    def __call__(self, text: str) -> str:
        """The text without the person."""
        return text if self.pattern is None else self.pattern.sub(lambda _found: self.label, text)

    def finds(self, text: str) -> bool:
        """Whether the text names the person."""
        return self.pattern is not None and self.pattern.search(text) is not None


def veil_of(versions: Iterable[CardFacts], label: str) -> Veil:
    """What hides the person of these cards: full names in either order, e-mail addresses and phone numbers.

    Case, accents and what stands between the words do not matter. A name of a single word hides nothing: it is not
    the full name, and may be anybody's or any word.
    """
    channels: list[str] = []
    names: list[str] = []
    for facts in versions:
        names += [rf"(?<!\w){_BETWEEN.join(map(_letters, words))}(?!\w)" for words in _full_names(facts)]
        channels += [
            rf"(?<![\w.+-]){re.escape(one.value.strip())}(?![\w-])" for one in facts.emails if email_key(one.value)
        ]
        for one in facts.phones:
            if len(digits := phone_key(one.value)) >= _NATIONAL_DIGITS:
                tail = _IN_NUMBERS.join(digits[-_NATIONAL_DIGITS:])
                channels.append(rf"(?<!\d)(?:\+?\d{{1,4}}{_IN_NUMBERS})?0?{_IN_NUMBERS}{tail}(?!\d)")
    # Channels first: an address may begin with the name.
    parts = [*dict.fromkeys(channels), *sorted(set(names), key=len, reverse=True)]
    return Veil(label, re.compile("|".join(parts), re.IGNORECASE) if parts else None)


def _full_names(facts: CardFacts) -> Iterator[list[str]]:
    given, family = _WORD.findall(facts.given or ""), _WORD.findall(facts.family or "")
    shown = _WORD.findall(facts.fn or "")
    found = [shown, [*given, *_WORD.findall(facts.additional or ""), *family]]
    if given and family:
        found += [[*given, *family], [*family, *given]]
    elif len(shown) == 2:
        found.append(shown[::-1])
    yield from (words for words in found if len(words) > 1)


def _letters(word: str) -> str:
    """A word as an expression that its forms with other accents match."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return "".join(f"[{re.escape(c + _accented().get(c.lower(), ''))}][\u0300-\u036f]*" for c in plain)


@cache
def _accented() -> dict[str, str]:
    """The Latin letters with marks, by the plain one."""
    found: dict[str, str] = {}
    for letter in map(chr, _LATIN):
        plain = unicodedata.normalize("NFD", letter)[0].lower()
        if plain != letter.lower():
            found[plain] = found.get(plain, "") + letter
    return found
