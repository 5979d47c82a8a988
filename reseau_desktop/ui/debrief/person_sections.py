"""Section 8, what matters to the person; and the headings one seldom needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.debriefing import DiscoveryMade, GiftMade, LinkQuality
from ...domain.message import say
from ...domain.vocabulary import DiscoveryKind, Gift
from ..app_state import AppState
from ..kit import CheckBox, Columns, FormRow, Label, LineField, Segmented, flow, hbox, on_theme, theme, vbox
from ..kit.day_button import DayButton
from .draft_codec import FormDraft
from .growing import GrowingRows, LineRow, Lines
from .kind_rows import DiscoveryRow, GiftRow
from .section import Section

EASE = ("1", "2", "3", "4", "5")


class MattersSection(Section):
    """What matters to the person (R71), and how we part."""

    def __init__(self, state: AppState) -> None:
        super().__init__("8", self.tr("What matters"))
        self._state = state
        self.matters = LineField("", self.tr("What the person holds dear"), small=True)
        qualities = [
            (LinkQuality.ALLY.value, self.tr("ally")),
            (LinkQuality.POLITE.value, self.tr("polite")),
            (LinkQuality.NONE.value, self.tr("no follow-up")),
        ]
        self.link = Segmented(qualities, name=self.tr("Link"))
        self.matters.textEdited.connect(self.edited)
        self.link.chosen.connect(self.edited)
        link = QWidget()
        hbox(Label(self.tr("Link"), "dense-sub"), self.link, gap=10, on=link)
        link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add(flow(self.matters, link, gap=14))
        on_theme(self._restyle)

    def set_person(self, given_name: str) -> None:
        """Say whom it is about."""
        title = self._state.words(say("form.matters", name=given_name))
        self.head.set_words(title)
        self.matters.setAccessibleName(title)

    def show_form(self, form: FormDraft) -> None:
        """Show what matters and the link."""
        self.matters.setText(form.debrief.matters)
        self.matters.setCursorPosition(0)
        self.link.set_value(form.debrief.link or "")

    def into(self, form: FormDraft) -> FormDraft:
        """The form with what matters and the link."""
        link = LinkQuality(self.link.value()) if self.link.value() else None
        return replace(form, debrief=replace(form.debrief, matters=self.matters.text(), link=link))

    def focus_field(self) -> QWidget:
        """What matters."""
        return self.matters

    def _restyle(self) -> None:
        self.matters.setMinimumWidth(theme().px(240))


class OtherSection(Section):
    """The next step (R98) and what is seldom said: surprise, good questions, CV, opportunity, ease, gifts."""

    def __init__(self) -> None:
        super().__init__()
        self.next_step = LineField("", self.tr("What will give an occasion to be in touch again"), small=True)
        self.next_on = DayButton(
            name=self.tr("Day of the next step"), none=self.tr("day"), clear=self.tr("No day"), pattern="d MMM"
        )
        self.surprise = LineField("", self.tr("What I did not expect"), small=True)
        self.questions = Lines(lambda place: _line(self.tr("Question that worked"), place))
        self.promised = Lines(lambda place: _line(self.tr("A name that will come later"), place))
        self.cv = CheckBox(self.tr("The CV was asked for"), dense=True)
        self.opportunity = CheckBox(self.tr("An opening was mentioned, unasked"), dense=True)
        self.opening = LineField("", self.tr("Which one, and where"), small=True)
        self.ease = Segmented([(one, one) for one in EASE], name=self.tr("My ease, from 1 to 5"))
        self.gifts = GrowingRows(GiftRow)
        self.discoveries = GrowingRows(DiscoveryRow)
        self.add(*self._build())
        self._listen()

    def show_form(self, form: FormDraft) -> None:
        """Show the headings."""
        one = form.debrief
        self.next_step.setText(one.next_step)
        on = one.next_step_on
        self.next_on.set_day(QDate(on.year, on.month, on.day) if on else None)
        self.surprise.setText(one.surprise)
        self.questions.set_texts(one.good_questions)
        self.promised.set_texts(one.names_promised)
        for box, checked in ((self.cv, one.cv_asked), (self.opportunity, one.opportunity)):
            box.blockSignals(True)
            box.setChecked(checked)
            box.blockSignals(False)
        self.opening.setText(one.opportunity_text)
        self.opening.setVisible(one.opportunity)
        self.ease.set_value(str(one.ease) if one.ease else "")
        for place, row in enumerate(self.gifts.make_room(len(one.given))):
            gift = one.given[place] if place < len(one.given) else GiftMade(Gift.ARTICLE)
            row.set_value(gift.what, gift.text)
        for place, line in enumerate(self.discoveries.make_room(len(one.discoveries))):
            made = (
                one.discoveries[place] if place < len(one.discoveries) else DiscoveryMade(DiscoveryKind.COMPANY, "")
            )
            line.set_value(made.kind, made.text)

    def into(self, form: FormDraft) -> FormDraft:
        """The form with the headings."""
        on = self.next_on.day()
        debrief = replace(
            form.debrief,
            next_step=self.next_step.text(),
            next_step_on=date(on.year(), on.month(), on.day()) if on.isValid() else None,
            surprise=self.surprise.text(),
            good_questions=self.questions.texts(),
            names_promised=self.promised.texts(),
            cv_asked=self.cv.isChecked(),
            opportunity=self.opportunity.isChecked(),
            opportunity_text=self.opening.text() if self.opportunity.isChecked() else "",
            ease=int(self.ease.value()) if self.ease.value() else None,
            given=tuple(
                GiftMade(Gift(row.kind.value()), row.text.text()) for row in self.gifts.rows if not row.is_blank()
            ),
            discoveries=tuple(
                DiscoveryMade(DiscoveryKind(row.kind.value()), row.text.text())
                for row in self.discoveries.rows
                if not row.is_blank()
            ),
        )
        return replace(form, debrief=debrief)

    def focus_field(self) -> QWidget:
        """The next step."""
        return self.next_step

    def is_blank(self, form: FormDraft) -> bool:
        """Whether none of the headings is used in a form."""
        one = form.debrief
        said = (one.next_step, one.surprise, one.good_questions, one.names_promised, one.given, one.discoveries)
        return not (any(said) or one.cv_asked or one.opportunity or one.ease or one.next_step_on)

    def _build(self) -> list[QWidget]:
        step = QWidget()
        hbox((self.next_step, 1), self.next_on, on=step)
        answers = QWidget()
        vbox(self.cv, self.opportunity, self.opening, gap=4, on=answers)
        return [
            FormRow(self.tr("Next step"), step),
            Columns(
                FormRow(self.tr("Surprise"), self.surprise),
                FormRow(self.tr("Questions that worked"), self.questions),
                least=260,
            ),
            Columns(
                FormRow(self.tr("Names promised"), self.promised),
                FormRow(self.tr("What I gave in return"), self.gifts),
                least=260,
            ),
            FormRow(self.tr("Discovered: a company, a job, a sector, an area"), self.discoveries),
            Columns(answers, FormRow(self.tr("My ease, from 1 to 5"), self.ease), least=260),
        ]

    def _listen(self) -> None:
        for field in (self.next_step, self.surprise, self.opening):
            field.textEdited.connect(self.edited)
        for lines in (self.questions, self.promised, self.gifts, self.discoveries):
            lines.edited.connect(self.edited)
        self.next_on.picked.connect(self.edited)
        self.cv.toggled.connect(self.edited)
        self.opportunity.toggled.connect(self.opening.setVisible)
        self.opportunity.toggled.connect(self.edited)
        self.ease.chosen.connect(self.edited)


def _line(hint: str, place: int) -> LineRow:
    return LineRow(hint, f"{hint}, {place}")
