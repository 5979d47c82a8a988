"""A template filled: its slots in words, what is not known left visible between brackets."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from ..domain.bank import Template
from ..domain.letter_values import Plain, Value
from .letter_style import begun
from .letter_words import LetterWords

_SLOT = re.compile(r"\{(\w+)\}")
_ONLY_SLOT = re.compile(r"[ \t]*\{(\w+)\}[ \t]*\Z")
_EMPTY_LINES = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")
_ENDS = ".,;:!?"


@dataclass(frozen=True, slots=True)
class Filled:
    """A subject and a text; `blanks` are the slots that are still to be filled, in their order, each once."""

    subject: str
    text: str
    blanks: tuple[str, ...]


def fill(
    template: Template, look: Callable[[str], Value | None], names: Mapping[str, str], language: str, today: date
) -> Filled:
    """The template in "fr" or "en" with what `look` knows for each slot.

    `names` are the words of the slots, shown between brackets where nothing is known. An optional slot without a
    value goes with its line. No `{slot}` of the template is left; braces of the user's own texts stay.
    """
    letter = _Letter(template, look, names, LetterWords(language, today))
    subject = letter.filled(template.subject[language])
    text = letter.filled(template.body[language])
    text = _EMPTY_LINES.sub("\n\n", text).strip()
    return Filled(" ".join(subject.split()), text, tuple(letter.blanks))


class _Letter:
    """Fills the texts of one template; gathers its blanks."""

    def __init__(
        self,
        template: Template,
        look: Callable[[str], Value | None],
        names: Mapping[str, str],
        words: LetterWords,
    ) -> None:
        self._optional = frozenset(template.optional_slots)
        self._look = look
        self._names = names
        self._words = words
        self._values: dict[str, Value | None] = {}
        self.blanks: dict[str, None] = {}

    def filled(self, text: str) -> str:
        lines = (line for line in text.split("\n") if not self._goes(line))
        return "\n".join(self._line(self._words.typeset(line)) for line in lines)

    def _goes(self, line: str) -> bool:
        only = _ONLY_SLOT.match(line)
        return only is not None and only[1] in self._optional and self._value(only[1]) is None

    def _line(self, line: str) -> str:
        out, position = "", 0
        for found in _SLOT.finditer(line):
            out += line[position : found.start()]
            position = found.end()
            out = self._put(out, found[1], line[position : position + 1])
        return out + line[position:]

    def _put(self, before: str, slot: str, after: str) -> str:
        value = self._value(slot)
        if value is None:
            if slot in self._optional:
                return before
            self.blanks[slot] = None
            return f"{before}[{self._words.typeset(self._names.get(slot, slot))}]"
        before, text = self._words.join(before, value)
        if after and after in _ENDS:
            text = text.rstrip(f" {after}")
        return before + (text if isinstance(value, Plain) else begun(before, text))

    def _value(self, slot: str) -> Value | None:
        if slot not in self._values:
            self._values[slot] = self._look(slot)
        return self._values[slot]
