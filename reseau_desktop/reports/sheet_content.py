"""A prep sheet as it is printed: sections, lines and boxes, in words. No layout and no toolkit."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.outline import Part


@dataclass(frozen=True, slots=True)
class ChainNode:
    """A person on the way from the user; `strong` for the introducer and the person. Without a name: to be filled."""

    name: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled value; an empty value leaves a line to write on."""

    label: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who: in words when known, else as `fields` to fill by hand, with a box (`may_name`) beside the introducer."""

    name: str = ""
    job: str = ""
    sender: str = ""
    axis: str = ""
    fields: tuple[Field, ...] = ()
    may_name: str = ""


@dataclass(frozen=True, slots=True)
class BarPart:
    """A part of the outline: `minutes` wide, `labels` from the longest wording to the shortest."""

    part: Part
    minutes: int
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark under the outline, `minute` after the beginning."""

    minute: int
    label: str


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A titled text; `aside` stands at the right of the title, `hint` above the lines of an empty one."""

    title: str
    text: str = ""
    aside: str = ""
    hint: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """One question to ask; an empty text leaves a line to write on."""

    number: str
    text: str
    minutes: str
    involving: bool = False


@dataclass(frozen=True, slots=True)
class Questions:
    """The heart of the sheet (R63); `legend` explains the heart of the questions that involve the person (R70)."""

    title: str
    legend: str
    aside: str
    lines: tuple[QuestionLine, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the trade and its meaning (R67), apart and in one `line`."""

    word: str = ""
    meaning: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """The words of the trade, and a line for those one hears."""

    title: str
    terms: tuple[Term, ...]
    heard: str


@dataclass(frozen=True, slots=True)
class Gifts:
    """What one can give (R72): a box before each; an empty one leaves a line."""

    title: str
    gifts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Closing:
    """The closing (R77 to R80): phrases, three rows for names with a box for each permission, promises both ways."""

    title: str
    aside: str
    phrases: tuple[str, ...]
    name: str
    job: str
    permissions: tuple[str, str, str]
    mine: str
    theirs: str
    due: str
    rows: int = 3


@dataclass(frozen=True, slots=True)
class Footer:
    """The foot of each page: what is still to do, and which page this is (`overleaf` has a slot for its number)."""

    todo: str
    recto: str
    verso: str
    further: str

    def page(self, number: int) -> str:
        """The words of page `number`, from 1."""
        known = {1: self.recto, 2: self.verso}
        return known.get(number) or self.further.replace("#", str(number))


@dataclass(frozen=True, slots=True)
class Verso:
    """The back: research in blocks, further texts, then notes.

    `whole` marks the texts that were shortened on the front and stand here in full.
    """

    title: str
    aside: str
    research: tuple[TextBlock, ...]
    further: tuple[TextBlock, ...] = ()
    notes: str = ""
    whole: str = ""


@dataclass(frozen=True, slots=True)
class SheetContent:
    """Everything a sheet prints, in one language; `blank` ones have lines where the text would be."""

    language: str
    title: str
    blank: bool
    chain_label: str
    chain: tuple[ChainNode, ...]
    identity: Identity
    appointment: tuple[Field, ...]
    minutes: int
    bar: tuple[BarPart, ...]
    ticks: tuple[Tick, ...]
    opening: TextBlock
    pitch: TextBlock
    questions: Questions
    why: TextBlock
    terms: Terms
    gifts: Gifts
    avoid: TextBlock
    matters: TextBlock
    closing: Closing
    keep: TextBlock
    footer: Footer
    verso: Verso
