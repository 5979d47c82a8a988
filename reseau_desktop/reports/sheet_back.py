"""The back of the prep sheet: research with its sources (R65), words and links of introducers (R29), and the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..domain.meeting import PrepSheet, Research
from ..domain.message import say
from ..domain.opening import Introducer
from ..domain.project import UserProfile
from .sheet_content import TextBlock, Verso
from .sheet_words import Words


def word_verso(
    words: Words, sheet: PrepSheet, introducers: Sequence[Introducer], user: UserProfile, *, blank: bool
) -> Verso:
    """The back of a sheet in words; its texts beyond the four blocks of research stand there only when filled."""
    blocks = (("person", sheet.person), ("path", sheet.path), ("company", sheet.company), ("sector", sheet.sector))
    return Verso(
        title=words.plain("sheet.verso.blank" if blank else "sheet.verso"),
        aside=words.plain("sheet.verso.aside"),
        research=tuple(_research(words, f"sheet.research.{key}", block) for key, block in blocks),
        further=tuple(one for one in _further(words, sheet, introducers, user) if one.text),
        notes=words.plain("sheet.notes"),
        whole=words.plain("sheet.whole_mark"),
    )


def _research(words: Words, key: str, block: Research) -> TextBlock:
    source = words.word(say("sheet.research.source", text=block.source.strip())) if block.source.strip() else ""
    return TextBlock(words.plain(key), words.text(block.text), source=source)


def _further(
    words: Words, sheet: PrepSheet, introducers: Sequence[Introducer], user: UserProfile
) -> Iterator[TextBlock]:
    for one in introducers:
        yield TextBlock(words.word(say("sheet.words_of", name=one.name)), words.text(one.words))
    for one in introducers:
        yield TextBlock(words.word(say("sheet.link_of", name=one.name)), words.text(one.link))
    yield words.block("sheet.pitch.long", sheet.pitch_long or user.pitch_long)
    yield words.block("sheet.common", sheet.common_ground)
