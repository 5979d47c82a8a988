"""Section 8, what matters to the person; and the headings one seldom needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.debriefing import GiftMade, LinkQuality
from ...domain.message import say
from ...domain.vocabulary import Gift
from ..app_state import AppState
from ..kit import CheckBox, Columns, Combo, FormRow, Label, LineField, Segmented, flow, hbox, on_theme, theme, vbox
from ..kit.day_button import DayButton
from .draft_codec import FormDraft
from .growing import GrowingRow, GrowingRows, LineRow, Lines
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


class GiftRow(GrowingRow):
    """Something I gave during the meeting (R105)."""

    def __init__(self, place: int) -> None:
        super().__init__()
        kinds = [
            (Gift.ARTICLE.value, self.tr("an article")),
            (Gift.INFORMATION.value, self.tr("an information")),
            (Gift.INTRODUCTION.value, self.tr("a contact")),
            (Gift.HELP.value, self.tr("a hand")),
        ]
        name = self.tr("Given, %1").replace("%1", str(place))
        self.kind = Combo(kinds, small=True, name=name)
        self.text = LineField("", self.tr("What I gave"), small=True)
        self.text.setAccessibleName(f"{name}, {self.tr('What I gave')}")
        self.kind.currentIndexChanged.connect(self.edited)
        self.text.textEdited.connect(self.edited)
        hbox(self.kind, (self.text, 1), on=self)

    def is_blank(self) -> bool:
        """Whether nothing is said of it."""
        return not self.text.text().strip()

    def set_value(self, gift: GiftMade) -> None:
        """Show a gift; `edited` is not emitted."""
        self.kind.blockSignals(True)
        self.kind.set_value(gift.what)
        self.kind.blockSignals(False)
        self.text.setText(gift.text)


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
            row.set_value(one.given[place] if place < len(one.given) else GiftMade(Gift.ARTICLE))

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
        )
        return replace(form, debrief=debrief)

    def focus_field(self) -> QWidget:
        """The next step."""
        return self.next_step

    def is_blank(self, form: FormDraft) -> bool:
        """Whether none of the headings is used in a form."""
        one = form.debrief
        said = (one.next_step, one.surprise, one.good_questions, one.names_promised, one.given)
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
            Columns(answers, FormRow(self.tr("My ease, from 1 to 5"), self.ease), least=260),
        ]

    def _listen(self) -> None:
        for field in (self.next_step, self.surprise, self.opening):
            field.textEdited.connect(self.edited)
        for lines in (self.questions, self.promised, self.gifts):
            lines.edited.connect(self.edited)
        self.next_on.picked.connect(self.edited)
        self.cv.toggled.connect(self.edited)
        self.opportunity.toggled.connect(self.opening.setVisible)
        self.opportunity.toggled.connect(self.edited)
        self.ease.chosen.connect(self.edited)


def _line(hint: str, place: int) -> LineRow:
    return LineRow(hint, f"{hint}, {place}")
