"""Drafts of messages as people write them, each with the flags a reader would raise: `tests/data/drafts_*.txt`.

A draft begins with `=== kind | names that may be used | flags`, a dash for none; the text follows to the next one.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reseau_desktop.domain.reviewing import Draft, Flag, review
from reseau_desktop.formats.content import bank
from reseau_desktop.formats.review_content import review_tables

FOLDER = Path(__file__).parents[1] / "data"


@dataclass(frozen=True)
class Labelled:
    """A draft and the flags it deserves; `place` is its rank in its file, from 1."""

    place: int
    language: str
    kind: str | None
    may_name: tuple[str, ...]
    flags: frozenset[str]
    text: str

    def read(self) -> list[Flag]:
        """The flags the program raises."""
        template = bank().template(self.kind) if self.kind else None
        return review(Draft(self.text, self.language, template, self.may_name), review_tables())

    def found(self) -> frozenset[str]:
        """Their names."""
        return frozenset(flag.flag for flag in self.read())


def drafts(language: str, suffix: str = "") -> list[Labelled]:
    """The drafts of a language, in the order of the file."""
    pieces = (FOLDER / f"drafts_{language}{suffix}.txt").read_text(encoding="utf-8").split("=== ")[1:]
    return [_labelled(place, language, piece) for place, piece in enumerate(pieces, 1)]


def _labelled(place: int, language: str, piece: str) -> Labelled:
    head, _, text = piece.partition("\n")
    kind, names, flags = ((None if part.strip() == "-" else part.strip()) for part in head.split("|"))
    may_name = tuple(name.strip() for name in (names or "").split(";") if name.strip())
    return Labelled(place, language, kind, may_name, frozenset((flags or "").split(",")) - {""}, text.strip())
