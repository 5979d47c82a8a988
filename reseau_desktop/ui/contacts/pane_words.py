"""Promises both ways, advice with its fate, and what matters to a person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from ...domain.advice import Advice
from ...domain.message import say
from ...domain.promise import Promise
from ...domain.vocabulary import ExchangeKind, PromiseSide
from ..app_state import AppState
from ..kit import Label, SectionTitle, TextField, button, hbox, vbox
from ..saving import SaveWhenLeft
from .person import Person
from .sections import Line, Section, fate_pill, pill, quoted

_MOST = 8


class Promises(Section):
    """What was promised, by me and by the person. `kept` with the id of the follow-up of a promise that I kept."""

    kept = Signal(int)

    def __init__(self, state: AppState, person: Person) -> None:
        super().__init__(self.tr("Promises"))
        self._state = state
        self._done = {row.promise_id: row.day for row in person.exchanges if row.kind is ExchangeKind.PROMISE_KEPT}
        self._open = {one.promise_id: one.id for one in person.follow_ups if one.promise_id is not None}
        for side, icon, form in (
            (PromiseSide.MINE, "gift", self.tr("From you: %1")),
            (PromiseSide.THEIRS, "hand-heart", self.tr("From them: %1")),
        ):
            for one in [each for each in person.promises if each.side is side][:_MOST]:
                self.add(self._line(one, icon, form))

    def _line(self, one: Promise, icon: str, form: str) -> QWidget:
        kept = one.kept_on or self._done.get(one.id)
        ends: list[QWidget] = []
        if kept is not None:
            caption = self._state.words(say("contacts.kept", day=kept))
        elif one.due_on is not None:
            caption = self._state.words(say("contacts.promised_for", day=one.made_on, due=one.due_on))
        else:
            caption = self._state.words(say("contacts.promised", day=one.made_on))
        if kept is None and one.id in self._open:
            done = button(self.tr("Kept"), "plain", small=True, icon="check")
            done.clicked.connect(lambda: self.kept.emit(self._open[one.id]))
            ends.append(done)
        return Line(icon, form.replace("%1", one.text), *ends, caption=caption, quiet=kept is not None)


class AdviceGiven(Section):
    """What the person advised, and what became of it (R100)."""

    def __init__(self, state: AppState, person: Person) -> None:
        super().__init__(self.tr("Advice received"))
        self._state = state
        for one in person.advice[:_MOST]:
            self.add(self._block(one))

    def _block(self, one: Advice) -> QWidget:
        block = QWidget()
        under = one.outcome or one.intention or self._state.words(say("contacts.advised", day=one.day))
        line = hbox((Label(under, "caption", wrap=True), 1), pill(fate_pill(one.fate)), gap=6)
        vbox(Label(quoted(one.text), "dense", wrap=True), line, gap=4, on=block)
        return block


class Matters(QWidget):
    """What matters to the person, edited in place. `saved` with the words, when they are left."""

    saved = Signal(str)

    def __init__(self, person: Person) -> None:
        super().__init__()
        title = self.tr("What matters to this person")
        self._kept = person.contact.matters or ""
        self.field = TextField(
            self._kept, self.tr("What they care about, how they like to be reached"), lines=2, small=True, name=title
        )
        self._saver = SaveWhenLeft(self, self._save)
        self._saver.watch(self.field)
        vbox(SectionTitle(title), self.field, gap=4, on=self)

    @property
    def pending(self) -> bool:
        """Whether something typed is not saved yet."""
        return self._saver.pending

    def flush(self) -> None:
        """Save now what was typed."""
        self._saver.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is being typed."""
        self._saver.flush()
        super().hideEvent(event)

    def _save(self) -> None:
        text = self.field.text().strip()
        if text != self._kept:
            self._kept = text
            self.saved.emit(text)
