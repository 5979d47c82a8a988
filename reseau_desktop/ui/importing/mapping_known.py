"""The tables whose columns the user has described, to look at and to forget."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from ...services.column_forms import KnownForm, forget_form, remembered_forms
from ..app_state import AppState
from ..kit import Card, Label, SectionTitle, Separator, WordsAndActs, button, clear_layout, theme, vbox
from . import mapping_words

_MOST_NAMES = 12


class KnownForms(Card):
    """A line a form, hidden while there is none."""

    def __init__(self, state: AppState) -> None:
        super().__init__(margins=None)
        self._state = state
        self._shown: list[KnownForm] | None = None
        self._list = vbox(gap=6)
        note = Label(self.tr("Another table with these columns is read in the same way."), "dense-sub", wrap=True)
        vbox(
            SectionTitle(self.tr("Tables you have described")),
            note,
            self._list,
            gap=6,
            margins=(18, 16, 18, 16),
            on=self,
        )
        self.refresh()

    def refresh(self) -> None:
        """Show the forms as they are remembered now."""
        forms = remembered_forms(self._state.session.store)
        if forms == self._shown:
            return
        self._shown = forms
        clear_layout(self._list)
        for place, form in enumerate(forms):
            if place:
                self._list.addWidget(Separator())
            self._list.addWidget(self._line(form))
        self.setVisible(bool(forms))

    def _line(self, form: KnownForm) -> QWidget:
        names = " · ".join(name for name in form.names[:_MOST_NAMES] if name)
        title = mapping_words.short(names) or self.tr("A table whose first line is already a person")
        facts = [self.tr("%n column(s)", "", form.width)] if form.width else []
        day = QDate.fromString(form.day, "yyyy-MM-dd")
        if day.isValid():
            said = QLocale().toString(day, QLocale.FormatType.LongFormat)
            facts.append(self.tr("described on %1").replace("%1", said))
        words = QWidget()
        vbox(Label(title, "dense", wrap=True), Label(" · ".join(facts), "caption", wrap=True), gap=1, on=words)
        forget = button(self.tr("Forget"), "plain", small=True)
        forget.setAccessibleDescription(title)
        forget.clicked.connect(lambda: self._forget(form.key))
        return WordsAndActs(words, forget, lambda: theme().px(260), gap=10)

    def _forget(self, key: str) -> None:
        forget_form(self._state.session, key)
        self.refresh()
