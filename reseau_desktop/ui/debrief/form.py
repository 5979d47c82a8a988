"""The form of the debrief: eight sections in the order of the sheet, and the headings one seldom needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal

from ...domain.contact import Contact
from ...domain.debrief_check import Problem
from ...domain.meeting import Meeting
from ..app_state import AppState
from ..kit import Card, FoldSection, Separator, vbox
from .draft_codec import FormDraft
from .giving_sections import NamesSection, PromisesSection
from .heard_sections import PointsSection, WordsSection
from .meeting_section import MeetingSection
from .opinion_sections import AdviceSection, OpinionsSection
from .outcome import first_name
from .person_sections import MattersSection, OtherSection
from .section import Section


class DebriefForm(Card):
    """`edited` follows every change the user makes; `project_wanted` asks for the page of the project."""

    edited = Signal()
    project_wanted = Signal()

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self._base: FormDraft | None = None
        self.meeting = MeetingSection(state)
        self.points = PointsSection()
        self.words = WordsSection()
        self.opinions = OpinionsSection()
        self.advice = AdviceSection()
        self.names = NamesSection(state)
        self.promises = PromisesSection()
        self.matters = MattersSection(state)
        self.other = OtherSection()
        self.fold = FoldSection(
            self.tr("Other headings"),
            self.other,
            summary=self.tr("next step, surprise, questions that worked, CV asked for, opening mentioned, ease"),
        )
        self.sections: tuple[Section, ...] = (
            self.meeting,
            self.points,
            self.words,
            self.opinions,
            self.advice,
            self.names,
            self.promises,
            self.matters,
            self.other,
        )
        self._build()

    def open_on(self, form: FormDraft, meeting: Meeting, person: Contact) -> None:
        """Show a form of that meeting with that person."""
        self._base = form
        given = person.given_name or first_name(person.name)
        self.meeting.set_meeting(meeting)
        self.meeting.open_fold(meeting.day > self._state.today)
        self.opinions.set_axes([one for one in self._state.network().axes if not one.archived])
        self.promises.set_person(given)
        self.matters.set_person(given)
        for section in self.sections:
            section.show_form(form)
            section.set_problem("")
        self.fold.set_open(not self.other.is_blank(form))

    def read_axes(self) -> None:
        """Take over axes that were added or renamed meanwhile."""
        form = self.form()
        self.opinions.set_axes([one for one in self._state.network().axes if not one.archived])
        self.opinions.show_form(form)

    def form(self) -> FormDraft:
        """All that is typed."""
        if self._base is None:
            raise ValueError("no form is open")
        form = self._base
        for section in self.sections:
            form = section.into(form)
        return form

    def enter_what_is_typed(self) -> None:
        """Count a word that is typed and not entered yet."""
        self.words.enter()

    def show_problems(self, problems: Sequence[Problem], *, at_once: bool) -> None:
        """Say beside its field what prevents confirming; what is being typed is judged later, unless `at_once`."""
        found: dict[Section, str] = {}
        for problem in problems:
            section = self._section(problem.field)
            if problem.blocking and section is not None:
                found.setdefault(section, self._state.words(problem.message))
        unread = self.meeting.unread_hours()
        if unread:
            found[self.meeting] = unread
        if self.meeting.is_typing() and not at_once:
            found.pop(self.meeting, None)
        for section in self.sections:
            section.set_problem(found.get(section, ""))

    def first_problem(self) -> Section | None:
        """The first section with something that prevents confirming."""
        return next((section for section in self.sections if section.problem()), None)

    def go_to(self, field: str) -> None:
        """Put the focus where something may be added: a field of the check."""
        section = self._section(field)
        if section is None:
            return
        if section is self.other:
            self.fold.set_open(True)
        section.focus_field().setFocus()

    def _section(self, field: str) -> Section | None:
        places: dict[str, Section] = {
            "meeting": self.meeting,
            "end": self.meeting,
            "day": self.meeting,
            "my_talk_share": self.meeting,
            "learned": self.points,
            "names": self.names,
            "promises": self.promises,
            "next_step": self.other,
        }
        return places.get(field)

    def _build(self) -> None:
        column = vbox(gap=8, margins=(18, 10, 18, 8))
        for section in self.sections[:-1]:
            column.addWidget(section)
            column.addWidget(Separator())
        column.addWidget(self.fold)
        self.setLayout(column)
        for section in self.sections:
            section.edited.connect(self.edited)
        self.opinions.project_wanted.connect(self.project_wanted)


def untouched(form: FormDraft, fresh: FormDraft) -> bool:
    """Whether nothing was typed since the form was opened, the time apart."""
    return replace(form, seconds=0) == replace(fresh, seconds=0)
