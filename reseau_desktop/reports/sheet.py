"""The prep sheet of a meeting, worded: what one takes along, on one sheet of paper (R63 to R80)."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..domain.meeting import ONE_MEETING_MINUTES, Meeting, PrepSheet, SheetQuestion, SheetTerm
from ..domain.message import Message, say
from ..domain.opening import Introducer, compose_opening
from ..domain.outline import Outline, Part, later, outline, question_minutes
from ..domain.project import UserProfile
from ..domain.question_bank import FEWEST_QUESTIONS, BankQuestion, question_set
from ..domain.vocabulary import Medium
from .sheet_back import word_verso
from .sheet_content import (
    BarPart,
    ChainNode,
    Closing,
    Field,
    Footer,
    Gifts,
    Identity,
    QuestionLine,
    Questions,
    SheetContent,
    Term,
    Terms,
    TextBlock,
    Tick,
)
from .sheet_words import Words

BLANK_QUESTIONS = 6
BLANK_TERMS = 4
BLANK_CHAIN = 6
_QUOTES = '«»“”" \u00a0\u202f'
_PLACES = {Medium.PHONE: "sheet.by_phone", Medium.VIDEO: "sheet.by_video"}


@dataclass(frozen=True, slots=True)
class SheetInputs:
    """The facts a sheet is made of, as they stand in the database.

    `chain` holds the names from the first introducer down to the last one, without the user and the person.
    `meeting` and `sheet` are None when nothing is planned or prepared: the sheet then holds what is known, and
    questions from `bank`. `number` is the rank of the meeting. `first_meetings` says that it is one of the first,
    modest ones (R61).
    """

    name: str
    job: str = ""
    organisation: str = ""
    phones: tuple[str, ...] = ()
    matters: str = ""
    meeting: Meeting | None = None
    sheet: PrepSheet | None = None
    introducers: tuple[Introducer, ...] = ()
    chain: tuple[str, ...] = ()
    axis: str = ""
    user: UserProfile = field(default_factory=UserProfile)
    number: int | None = None
    bank: tuple[BankQuestion, ...] = ()
    first_meetings: bool = False


def build_sheet(inputs: SheetInputs, language: str) -> SheetContent:
    """The sheet of a person in "fr" or "en". Texts of the user are typeset, names are left as they are."""
    return _Builder(inputs, language).build()


def blank_sheet(language: str) -> SheetContent:
    """The sheet to fill by hand, in "fr" or "en", for a meeting of twenty minutes."""
    nobody = SheetInputs("", sheet=PrepSheet(0))
    return _Builder(nobody, language, blank=True).build()


class _Builder:
    """One sheet being worded."""

    def __init__(self, inputs: SheetInputs, language: str, *, blank: bool = False) -> None:
        self.inputs, self.language, self.blank = inputs, language, blank
        self.meeting = inputs.meeting
        self.sheet = inputs.sheet or self._proposed()
        self.outline: Outline = outline(self.meeting.duration_minutes if self.meeting else ONE_MEETING_MINUTES)
        self.start = self.meeting.start if self.meeting else None
        self.words = Words(language)
        self.word, self._say, self._text = self.words.word, self.words.plain, self.words.text
        self._block = self.words.block

    def build(self) -> SheetContent:
        """The whole tree."""
        name = self.inputs.name
        return SheetContent(
            language=self.language,
            title=self._say("sheet.title.blank") if self.blank else self.word(say("sheet.title", name=name)),
            blank=self.blank,
            chain_label=self._say("sheet.chain"),
            chain=self._chain(),
            identity=self._blank_identity() if self.blank else self._identity(),
            appointment=self._appointment(),
            minutes=self.outline.minutes,
            bar=tuple(self._bar_part(part) for part in Part),
            ticks=self._ticks(),
            opening=self._opening(),
            pitch=self._block("sheet.pitch", self.sheet.pitch_short or self.inputs.user.pitch_short),
            questions=self._questions(),
            why=self._block("sheet.why", self.sheet.why),
            terms=self._terms(),
            gifts=self._gifts(),
            avoid=self._block("sheet.avoid", self.sheet.avoid or self._say("sheet.avoid.default")),
            matters=self._block("sheet.matters", self.inputs.matters),
            closing=self._closing(),
            keep=TextBlock(self._say("sheet.keep"), aside=self._say("sheet.keep.aside")),
            footer=self._footer(),
            verso=word_verso(self.words, self.sheet, self.inputs.introducers, self.inputs.user, blank=self.blank),
        )

    def _proposed(self) -> PrepSheet:
        minutes = self.meeting.duration_minutes if self.meeting else ONE_MEETING_MINUTES
        chosen = question_set(self.inputs.bank, minutes, first_meetings=self.inputs.first_meetings)
        return PrepSheet(self.meeting.id if self.meeting else 0, questions=chosen)

    def _chain(self) -> tuple[ChainNode, ...]:
        you = ChainNode(self._say("sheet.you"))
        if self.blank:
            return (you, *(ChainNode("") for _ in range(BLANK_CHAIN - 1)))
        last = len(self.inputs.chain) - 1
        between = (ChainNode(name, strong=place == last) for place, name in enumerate(self.inputs.chain))
        return (you, *between, ChainNode(self.inputs.name, strong=True))

    def _identity(self) -> Identity:
        given = self.inputs
        job = given.job or given.organisation
        if given.job and given.organisation:
            job = self.word(say("sheet.job", job=given.job, organisation=given.organisation))
        axis = self.word(say("sheet.axis", name=given.axis)) if given.axis else ""
        return Identity(given.name, job, self._sender(), axis)

    def _sender(self) -> str:
        """Who sends me, by name only with the third permission; else the name with the mark not to use it (R80)."""
        allowed = [one.name for one in self.inputs.introducers if one.may_name and one.name]
        silent = [one.name for one in self.inputs.introducers if one.name]
        if len(allowed) > 1:
            return self.word(say("sheet.sender.two", name=allowed[0], other=allowed[1]))
        if allowed:
            return self.word(say("sheet.sender.named", name=allowed[0]))
        return self.word(say("sheet.sender.silent", name=silent[0])) if silent else ""

    def _blank_identity(self) -> Identity:
        labels = ("sheet.blank.name", "sheet.blank.job", "sheet.blank.sender", "sheet.blank.axis")
        return Identity(
            fields=tuple(Field(self._say(key)) for key in labels), may_name=self._say("sheet.blank.may_name")
        )

    def _appointment(self) -> tuple[Field, ...]:
        day = hour = place = ""
        if self.meeting:
            day = self.word(say("sheet.day.value", day=self.meeting.day))
            place = self.meeting.place or ""
            if not place and self.meeting.channel in _PLACES:
                place = self._say(_PLACES[self.meeting.channel])
        if self.start:
            hour = self.word(say("sheet.hour.value", start=self.start, end=later(self.start, self.outline.minutes)))
        phone = self.inputs.phones[0] if self.inputs.phones else ""
        values = (("sheet.day", day), ("sheet.hour", hour), ("sheet.place", place), ("sheet.phone", phone))
        return tuple(Field(self._say(key), value) for key, value in values)

    def _bar_part(self, part: Part) -> BarPart:
        minutes = self.outline.of(part).minutes
        keys = [f"sheet.bar.{part}", "sheet.minutes", "sheet.minutes.bare"]
        if part is Part.QUESTIONS:
            keys.insert(1, "sheet.bar.questions.short")
        if part is Part.OPENING:
            keys.pop(0)
        return BarPart(part, minutes, tuple(self.word(Message(key, (("n", minutes),))) for key in keys))

    def _ticks(self) -> tuple[Tick, ...]:
        end = self.outline.minutes
        minutes = (0, self.outline.of(Part.QUESTIONS).start, self.outline.of(Part.CLOSING).start, end)
        if self.start:
            return tuple(Tick(one, self.word(say("sheet.at", at=later(self.start, one)))) for one in minutes)
        labels = [*(str(one) for one in minutes[:-1]), self.word(say("sheet.minutes", n=end))]
        return tuple(Tick(one, label) for one, label in zip(minutes, labels, strict=True))

    def _opening(self) -> TextBlock:
        aside = self.word(say("sheet.opening.aside", n=self.outline.of(Part.QUESTIONS).start))
        title = self._say("sheet.opening")
        if self.blank:
            return TextBlock(title, aside=aside, hint=self._say("sheet.opening.hint"))
        text = self.sheet.opening.strip(_QUOTES + "\n") or self._composed()
        return TextBlock(title, self.word(say("sheet.quoted", text=self._text(text))), aside)

    def _composed(self) -> str:
        sentences = compose_opening(
            self.inputs.introducers, self.inputs.user.answer, self.outline.minutes, self.start
        )
        return " ".join(self.word(one) for one in sentences)

    def _questions(self) -> Questions:
        asked = [one for one in self.sheet.questions if one.text.strip()]
        rows = asked + [SheetQuestion("", 0)] * ((FEWEST_QUESTIONS if asked else BLANK_QUESTIONS) - len(asked))
        lines = tuple(self._question(place, one) for place, one in enumerate(rows, start=1))
        room, used = self.outline.of(Part.QUESTIONS).minutes, question_minutes(asked)
        over = say("sheet.questions.over", n=used, room=room) if used > room else say("sheet.minutes", n=room)
        return Questions(self._say("sheet.questions"), self._say("sheet.questions.legend"), self.word(over), lines)

    def _question(self, place: int, one: SheetQuestion) -> QuestionLine:
        minutes = self.word(say("sheet.minutes", n=one.minutes)) if one.text else self._say("sheet.minutes.blank")
        return QuestionLine(str(place), self._text(one.text), minutes, one.involving)

    def _terms(self) -> Terms:
        known = [one for one in self.sheet.terms if one.word.strip()] or [SheetTerm("")] * BLANK_TERMS
        return Terms(
            self._say("sheet.terms"), tuple(self._term(one) for one in known), self._say("sheet.terms.heard")
        )

    def _term(self, term: SheetTerm) -> Term:
        said, meaning = self._text(term.word), self._text(term.meaning)
        line = self.word(say("sheet.term", word=said, meaning=meaning)) if said and meaning else said
        return Term(said, meaning, line)

    def _gifts(self) -> Gifts:
        known = [self._text(one) for one in self.sheet.gifts if one.strip()]
        return Gifts(self._say("sheet.gifts"), (*known, "") if known else ("", "", ""))

    def _closing(self) -> Closing:
        part = self.outline.of(Part.CLOSING)
        aside = self.word(say("sheet.minutes", n=part.minutes))
        if self.start:
            aside = self.word(say("sheet.closing.aside", n=part.minutes, at=later(self.start, part.start)))
        direct = self.sheet.closing_direct.strip(_QUOTES) or self._say("sheet.closing.direct.default")
        indirect = self.sheet.closing_indirect.strip(_QUOTES) or self._say("sheet.closing.indirect.default")
        return Closing(
            title=self._say("sheet.closing"),
            aside=aside,
            phrases=(
                self._say("sheet.closing.say"),
                self.word(say("sheet.closing.direct", text=self._text(direct))),
                self.word(say("sheet.closing.indirect", text=self._text(indirect))),
            ),
            name=self._say("sheet.closing.name"),
            job=self._say("sheet.closing.job"),
            permissions=(
                self._say("sheet.closing.note"),
                self._say("sheet.closing.contact"),
                self._say("sheet.closing.use_name"),
            ),
            mine=self._say("sheet.promise.mine"),
            theirs=self._say("sheet.promise.theirs"),
            due=self._say("sheet.promise.due"),
        )

    def _footer(self) -> Footer:
        number = self.inputs.number
        sides = [
            self.word(say(f"sheet.footer.{side}.number", n=number)) if number else self._say(f"sheet.footer.{side}")
            for side in ("recto", "verso", "further")
        ]
        return Footer(self._say("sheet.footer.todo"), *sides)
