"""The right pane of the debrief: all that confirming it will create, each follow-up with its tick and its day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from ...domain.debriefing import Debrief
from ...domain.message import say
from ...domain.rehearsal import Proposal
from ...domain.vocabulary import Action
from ...services.debriefing import Choice
from ..app_state import AppState
from ..kit import DetailPane, Fill, IconLabel, Label, Row, Separator, Well, button, clear_layout, flow, hbox, vbox
from ..kit.tokens import Size
from ..labels import act_icon, words
from .draft_codec import ChoiceMade
from .offer_row import OfferRow, OfferWords
from .outcome import also, first_name, offer_note, offer_title, place_of, thanks

Key = tuple[str, Action, int | None, int | None]
_TOP = Qt.AlignmentFlag.AlignTop
_NEAR_DAYS = 6


class ResultPane(DetailPane):
    """What will be created. `edited` follows a tick or a day changed here, `confirmed` the one button,
    `field_wanted` a piece of advice that is followed: the field of the check it is about.

    What the user changed of a proposal stays with it while the debrief is typed on.
    """

    edited = Signal()
    confirmed = Signal()
    field_wanted = Signal(str)

    def __init__(self, state: AppState) -> None:
        super().__init__(self.tr("What will be created"), width=Size.PANE_WIDE, gap=8)
        self._state = state
        self._made: dict[Key, ChoiceMade] = {}
        self._offers: list[tuple[Key, Proposal]] = []
        self.rows: dict[Key, OfferRow] = {}
        self._advised: list[tuple[str, str]] = []
        self._list, self._also, self._advice = vbox(gap=5), vbox(gap=5), vbox(gap=4)
        self.thanks = Label("", "dense", wrap=True)
        self._thanks_note = Label("", "caption", wrap=True)
        self._undo = Label("", "dense-sub", wrap=True)
        self.write = button(self.tr("Confirm, then write the thanks"), "flat", small=True, icon="pen-line")
        self.confirm = button(self.tr("Confirm the debrief"), "primary", icon="check", stretch=True)
        self.confirm.clicked.connect(self.confirmed)
        self._build()

    def set_made(self, made: Iterable[ChoiceMade]) -> None:
        """Take over what was changed of the proposals before."""
        self._made = {(one.rule, one.action, one.contact_id, one.place): one for one in made}

    def made(self) -> tuple[ChoiceMade, ...]:
        """What the user changed of the proposals, to be kept."""
        return tuple(self._made.values())

    def choices(self) -> list[Choice]:
        """Every proposal shown, as the user wants it."""
        return [Choice(offer, self._ticked(key, offer), self._due(key, offer)) for key, offer in self._offers]

    def show_result(self, debrief: Debrief, offers: Sequence[Proposal], name: str) -> None:
        """Show what a debrief with the person of that name would create."""
        self._offers = [((one.rule, one.action, one.contact_id, place_of(one, debrief)), one) for one in offers]
        self._show_offers(debrief, first_name(name))
        self._show_also(debrief, first_name(name))
        self._show_thanks(debrief)
        self._undo.setText(self._state.words(say("result.undo", name=name)))
        self._count()

    def set_advice(self, advised: Sequence[tuple[str, str]]) -> None:
        """Say quietly what would be good to add: the field of the check and the words, which lead to it."""
        if list(advised) == self._advised:
            return
        self._advised = list(advised)
        clear_layout(self._advice)
        for field, text in advised:
            line = hbox((IconLabel("info", "sub", 14), 0, _TOP), (Label(text, "caption", wrap=True), 1), gap=6)
            line.setContentsMargins(4, 1, 4, 1)
            row = Row(line, name=text)
            row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            row.activated.connect(partial(self.field_wanted.emit, field))
            self._advice.addWidget(row)

    def advice(self) -> list[str]:
        """What is said to be good to add."""
        return [text for _, text in self._advised]

    def _build(self) -> None:
        self._offers_title = Label(self.tr("Follow-ups proposed"), "bold")
        well = Well(vbox(self.thanks, self._thanks_note, flow(self.write), gap=4))
        for part in (
            Label(self.tr("What will be created"), "section"),
            Label(self.tr("Everything can be changed here; nothing leaves by itself."), "dense-sub", wrap=True),
            self._offers_title,
            self._list,
            Separator(),
            Label(self.tr("And also"), "bold"),
            self._also,
            Separator(),
            Label(self.tr("Beginning of the thanks"), "bold"),
            well,
            self._advice,
        ):
            if isinstance(part, Label | Separator | Well):
                self.column.addWidget(part)
            else:
                self.column.addLayout(part)
        self.column.addStretch(1)
        undo = Fill(hbox((IconLabel("undo-2", "sub", 16), 0, _TOP), (self._undo, 1), gap=10))
        self.foot.setSpacing(8)
        self.foot.addWidget(undo)
        self.foot.addWidget(self.confirm)

    def _show_offers(self, debrief: Debrief, met: str) -> None:
        wanted = {key for key, _ in self._offers}
        for key in [one for one in self.rows if one not in wanted]:
            row = self.rows.pop(key)
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        for place, (key, offer) in enumerate(self._offers):
            row = self.rows.get(key) or self._new_row(key)
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
            row.show_offer(self._words(key, offer, debrief, met))
        self._offers_title.setVisible(bool(self._offers))

    def _new_row(self, key: Key) -> OfferRow:
        row = OfferRow(self._state.today)
        row.ticked.connect(lambda on: self._change(key, ticked=on))
        row.due_picked.connect(lambda day: self._change(key, due=_date(day)))
        self.rows[key] = row
        return row

    def _words(self, key: Key, offer: Proposal, debrief: Debrief, met: str) -> OfferWords:
        title = offer_title(offer)
        note = offer_note(offer, debrief, met, self._state.today)
        said = self._state.words(title) if title else words("act", offer.action)
        ticked, due = self._ticked(key, offer), self._due(key, offer)
        return OfferWords(act_icon(offer.action), said, self._state.words(note), ticked, due)

    def _show_also(self, debrief: Debrief, met: str) -> None:
        axes = {one.id: one.name for one in self._state.network().axes}
        axis = axes.get(debrief.opinions[0].axis_id, "") if debrief.opinions else ""
        clear_layout(self._also)
        for icon, message in also(debrief, met, axis):
            words_of = Label(self._state.words(message), "dense", wrap=True)
            self._also.addLayout(hbox((IconLabel(icon, "sub", 16), 0, _TOP), (words_of, 1)))

    def _show_thanks(self, debrief: Debrief) -> None:
        message = thanks(debrief, self._day_in_words(debrief.day))
        text = self._state.words(message) if message else ""
        self.thanks.setText(self._state.words(say("thanks.quoted", text=text)) if text else "")
        self.thanks.setVisible(bool(text))
        self.write.setVisible(bool(text))
        note = "thanks.note" if text else "thanks.none"
        self._thanks_note.setText(self._state.words(say(note)))

    def _day_in_words(self, day: date) -> str:
        """The day as a letter of the next days says it: its name alone within the week."""
        locale = QLocale()
        if (self._state.today - day).days <= _NEAR_DAYS:
            name = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
        else:
            name = locale.toString(QDate(day.year, day.month, day.day), "dddd d MMMM")
        return self._state.words(say("thanks.when", day=name))

    def _change(self, key: Key, *, ticked: bool | None = None, due: date | None = None) -> None:
        rule, action, contact_id, place = key
        made = self._made.get(key) or ChoiceMade(rule, action, contact_id, place)
        made = replace(made, ticked=made.ticked if ticked is None else ticked, due=due or made.due)
        self._made[key] = made
        self._count()
        self.edited.emit()

    def _ticked(self, key: Key, offer: Proposal) -> bool:
        made = self._made.get(key)
        return offer.ticked if made is None or made.ticked is None else made.ticked

    def _due(self, key: Key, offer: Proposal) -> date:
        made = self._made.get(key)
        wanted = offer.due if made is None or made.due is None else made.due
        return max(wanted, self._state.today)

    def _count(self) -> None:
        count = sum(1 for choice in self.choices() if choice.ticked)
        plain = self.tr("Confirm the debrief")
        self.confirm.setText(self.tr("Confirm the debrief and its %n follow-up(s)", "", count) if count else plain)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
