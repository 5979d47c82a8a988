"""The first contacts of a table as they would come, said anew at each choice."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...services.tables import Look, ShownContact
from ..app_state import AppState
from ..kit import Card, Label, SectionTitle, Separator, clear_layout, vbox
from . import mapping_words

_MOST_LINES = 12


class SampleCard(Card):
    """Name and lines of the first contacts, and how many of the first rows give one."""

    def __init__(self, state: AppState) -> None:
        super().__init__(margins=None)
        self._state = state
        self._title = SectionTitle(self.tr("The first contacts as they would come"))
        self._count = Label("", "dense-sub", wrap=True)
        self._people = vbox(gap=10)
        vbox(self._title, self._count, self._people, None, gap=8, margins=(16, 12, 16, 14), on=self)

    def show_look(self, look: Look) -> None:
        """Show the contacts of a table as it is read now."""
        clear_layout(self._people)
        text = self.tr("%1 of the first %n row(s) give a contact.", "", look.looked_at)
        self._count.setText(text.replace("%1", str(look.good)))
        for place, one in enumerate(look.contacts):
            if place:
                self._people.addWidget(Separator())
            self._people.addWidget(self._contact(one))

    def _contact(self, one: ShownContact) -> QWidget:
        refused = one.refused is not None
        name = mapping_words.short(one.name) or (self.tr("No contact") if refused else self.tr("Without a name"))
        lines = mapping_words.contact_lines(one, self._state)
        labels = [Label(line, "dense-sub", wrap=True) for line in lines[:_MOST_LINES]]
        if len(lines) > _MOST_LINES:
            labels.append(Label("…", "dense-sub"))
        found = QWidget()
        vbox(Label(name, "name", wrap=True, colour="warn" if refused else ""), *labels, gap=2, on=found)
        found.setAccessibleName(". ".join([name, *lines[:_MOST_LINES]]))
        return found
