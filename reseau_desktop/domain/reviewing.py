"""What would harm a draft: red flags in its words, and checks of the whole. It says, and never blocks (R14)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from .bank import Bilingual, Template
from .excusing import Excuses
from .folding import Folded, fold_with_origins
from .letter import ADDRESS, DURATION, SLOT, core, count_words, without_signature
from .naming import Introducer, forbidden_names, names_one
from .red_flags import RedFlag, Wording, find_red_flags
from .text import words

FIRST_MESSAGES = frozenset({"call_announcement", "ask_advice"})
ANNOUNCEMENTS = FIRST_MESSAGES | {"call_announcement_known", "call_announcement_cold"}
_LEAST_FIRST, _TOO_MUCH = 6, 3  # first-person words, and how many times the second-person ones
_FEW_WORDS = 8
_LONG, _TOO_LONG = 120, 180  # words
_BLANK = re.compile(r"\{[^{}\n]{1,60}\}|\[(?:[^\W\d_][^\[\]\n]{0,60})\]|_{3,}|[\[({]\s*(?:\.{3,}|…+|_{3,})\s*[\])}]")
_MOST_TEMPLATE = 4_000  # characters: no filled template is longer
# A filled slot stays within one sentence; a full stop inside a word (an address) or after a title ends none.
_FILLED = r"(?:[^.!?\n]|[.!?](?=\S)|(?<=\bm)\.|(?<=\bmr)\.|(?<=\bmrs)\.|(?<=\bms)\.|(?<=\bdr)\.)*[.!?]?"


@dataclass(frozen=True, slots=True)
class DraftCheck:
    """A check of the whole draft: what its flag says. `first` and `second` are the words of self_centred."""

    code: str
    severity: str
    why: Bilingual
    rules: tuple[str, ...]
    first: Mapping[str, frozenset[str]]
    second: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class ReviewTables:
    """The tables the review reads: red flags and other wordings of them, checks by code, excuses by language."""

    red_flags: tuple[RedFlag, ...]
    wordings: tuple[Wording, ...]
    checks: Mapping[str, DraftCheck]
    excuses: Mapping[str, Excuses]


@dataclass(frozen=True, slots=True)
class Draft:
    """A message to be read, in "fr" or "en".

    `template` is the kind of message it is, None when unknown. `may_name` are the introducers of the person written
    to whose name may be used, `introducers` the others one knows of, each with the permission.
    """

    text: str
    language: str
    template: Template | None = None
    may_name: tuple[str, ...] = ()
    introducers: tuple[Introducer, ...] = ()


@dataclass(frozen=True, slots=True)
class Flag:
    """Something that would harm the draft: the category of a red flag or the code of a check.

    `start` and `end` (exclusive) are positions in code points, None with `text` when the flag is about the whole.
    `why` is in the language of the draft.
    """

    flag: str
    severity: str
    why: str
    rules: tuple[str, ...]
    start: int | None = None
    end: int | None = None
    text: str | None = None


_Place = tuple[int, int] | None
_Found = tuple[_Place, str | None]


def review(draft: Draft, tables: ReviewTables) -> list[Flag]:
    """The flags of a draft, in the order of the text, those about the whole last."""
    text = fold_with_origins(draft.text)
    flags = [*_harmful_words(draft, text, tables)]
    for code, look in CHECKS.items():
        check = tables.checks[code]
        flags += (_flag(draft, check, place, severity) for place, severity in look(draft, text, check))
    return sorted(flags, key=lambda one: (one.start is None, one.start or 0))


def _harmful_words(draft: Draft, text: Folded, tables: ReviewTables) -> Iterator[Flag]:
    for red, start, end in find_red_flags(text, draft.language, tables.red_flags, tables.wordings, tables.excuses):
        begin, stop = text.span(start, end)
        yield Flag(
            red.category, red.severity, red.why[draft.language], red.rules, begin, stop, draft.text[begin:stop]
        )


def _flag(draft: Draft, check: DraftCheck, place: _Place, severity: str | None) -> Flag:
    why, level = check.why[draft.language], severity or check.severity
    if place is None:
        return Flag(check.code, level, why, check.rules)
    return Flag(check.code, level, why, check.rules, *place, draft.text[slice(*place)])


def _self_centred(draft: Draft, text: Folded, check: DraftCheck) -> Iterator[_Found]:
    said = words(SLOT.sub(" ", without_signature(draft.text)))
    first = sum(word in check.first[draft.language] for word in said)
    second = sum(word in check.second[draft.language] for word in said)
    if first >= _LEAST_FIRST and first > _TOO_MUCH * second:
        yield None, None


def _link_only(draft: Draft, text: Folded, check: DraftCheck) -> Iterator[_Found]:
    if ADDRESS.search(draft.text) and count_words(core(draft.text)) < _FEW_WORDS:
        yield None, None


def _unfilled_slot(draft: Draft, text: Folded, check: DraftCheck) -> Iterator[_Found]:
    return ((found.span(), None) for found in _BLANK.finditer(draft.text))


def _too_long(draft: Draft, text: Folded, check: DraftCheck) -> Iterator[_Found]:
    length = count_words(draft.text)
    if length > _LONG:
        yield None, "strong" if length > _TOO_LONG else "medium"


def _kind(draft: Draft) -> str:
    return draft.template.id if draft.template is not None else ""


def _introducer_missing(draft: Draft, text: Folded, check: DraftCheck) -> Iterator[_Found]:
    if _kind(draft) in FIRST_MESSAGES and draft.may_name and not names_one(draft.text, draft.may_name):
        yield None, None


def _introducer_not_permitted(draft: Draft, text: Folded, check: DraftCheck) -> Iterator[_Found]:
    return ((place, None) for place in forbidden_names(text, draft.may_name, draft.introducers))


def _no_duration(draft: Draft, text: Folded, check: DraftCheck) -> Iterator[_Found]:
    if _kind(draft) in ANNOUNCEMENTS and not DURATION.search(text.text):
        yield None, None


def _identical_to_template(draft: Draft, text: Folded, check: DraftCheck) -> Iterator[_Found]:
    if draft.template is None or text.length > _MOST_TEMPLATE:
        return
    if re.fullmatch(_pattern(draft.template.body[draft.language]), text.text.strip()):
        yield None, None


def _pattern(body: str) -> str:
    """A template as an expression that its filled forms match."""
    pieces: Sequence[str] = re.split(r"(\{\w+\}|\s+)", fold_with_origins(body.strip()).text)
    return "".join(
        r"\s*" if piece.isspace() else _FILLED if piece.startswith("{") else re.escape(piece) for piece in pieces
    )


CHECKS: Final[Mapping[str, Callable[[Draft, Folded, DraftCheck], Iterator[_Found]]]] = {
    "self_centred": _self_centred,
    "link_only": _link_only,
    "unfilled_slot": _unfilled_slot,
    "too_long": _too_long,
    "introducer_missing": _introducer_missing,
    "introducer_not_permitted": _introducer_not_permitted,
    "no_duration": _no_duration,
    "identical_to_template": _identical_to_template,
}
