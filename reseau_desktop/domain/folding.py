"""A text folded for matching, each folded character knowing where it came from.

Case, accents and forms of apostrophe, space and hyphen are gone; a run of spaces is one space, an empty line one line
break. Positions are code points of the original text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

_SAME = {"’": "'", "‘": "'", "ʼ": "'", "′": "'", "`": "'", "‐": "-", "‑": "-", "œ": "oe", "æ": "ae", "ß": "ss"}


@dataclass(frozen=True)
class Folded:
    """A folded text: `origins` has for each of its characters the position it came from in `source`."""

    source: str
    text: str
    origins: tuple[int, ...]

    @cached_property
    def length(self) -> int:
        """The length of the folded text."""
        return len(self.text)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Start and end (exclusive) in the source of a piece of the folded text, its last letter with its marks."""
        stop = self.origins[end - 1] + 1
        while stop < len(self.source) and unicodedata.combining(self.source[stop]):
            stop += 1
        return self.origins[start], stop

    def starts_word(self, index: int) -> bool:
        """Whether a word begins at that place of the folded text."""
        return index == 0 or not self.text[index - 1].isalnum()

    def find(self, phrase: str) -> Iterator[int]:
        """Every place of the folded text where a folded phrase begins at the start of a word."""
        index = self.text.find(phrase)
        while index >= 0:
            if self.starts_word(index):
                yield index
            index = self.text.find(phrase, index + 1)


def fold_with_origins(text: str) -> Folded:
    """`text` folded, with the way back."""
    letters: list[str] = []
    origins: list[int] = []
    position = 0
    while position < len(text):
        start = position
        if text[position].isspace():
            while position < len(text) and text[position].isspace():
                position += 1
            piece = _gap(text[start:position])
        else:
            piece = _plain(text[position])
            position += 1
        letters.append(piece)
        origins += [start] * len(piece)
    return Folded(text, "".join(letters), tuple(origins))


def _gap(run: str) -> str:
    return "\n" if run.replace("\r\n", "\n").count("\n") > 1 else " "


def _plain(letter: str) -> str:
    small = letter.casefold()
    if small.isascii() and small != "`":
        return small
    small = "".join(_SAME.get(one, one) for one in small)
    kept = (one for one in unicodedata.normalize("NFKD", small) if not unicodedata.combining(one))
    return "".join(one for one in kept if unicodedata.category(one) != "Cf")
