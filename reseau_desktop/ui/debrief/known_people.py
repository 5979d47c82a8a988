"""People known already, offered while a name is typed."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from ...domain.contact import Contact
from ...domain.text import fold
from ..app_state import AppState

MOST_OFFERED = 8
LEAST_TYPED = 2


class KnownPeople:
    """The people who may be named in an exchange with `giver_id`, read once until something changes."""

    def __init__(self, state: AppState) -> None:
        self._state = state
        self._giver = 0
        self._seen: object = None
        self._folded: list[tuple[str, Contact]] = []

    @property
    def giver(self) -> Contact | None:
        """Who gives the names, None before it is said."""
        return next((one for one in self._state.network().contacts if one.id == self._giver), None)

    def set_giver(self, contact_id: int) -> None:
        """Say who gives the names: that person is not offered."""
        self._giver, self._seen = contact_id, None

    def matching(self, typed: str) -> list[Contact]:
        """At most eight people whose name begins with what is typed, then those with a word that does."""
        wanted = fold(typed)
        if len(wanted) < LEAST_TYPED:
            return []
        first = [one for name, one in self._people() if name.startswith(wanted)]
        inside = f" {wanted}"
        if len(first) < MOST_OFFERED:
            first += [one for name, one in self._people() if inside in name and not name.startswith(wanted)]
        return first[:MOST_OFFERED]

    def exactly(self, typed: str) -> Contact | None:
        """The one person of that name; None when there is none or several."""
        wanted = fold(typed)
        found = [one for name, one in self._people() if name == wanted] if wanted else []
        return found[0] if len(found) == 1 else None

    def _people(self) -> list[tuple[str, Contact]]:
        network = self._state.network()
        if self._seen is not network:
            self._seen = network
            people = (one for one in network.contacts if one.erased_on is None and one.id != self._giver)
            self._folded = sorted(((fold(one.name), one) for one in people), key=lambda pair: pair[0])
        return self._folded


class NameCompleter(QCompleter):
    """Offers known people under a field while one types; `picked` gives the `Contact` that was chosen."""

    picked = Signal(object)

    def __init__(self, field: QLineEdit, people: KnownPeople) -> None:
        super().__init__(field)
        self._people = people
        self._offered: list[Contact] = []
        self._lines = QStringListModel(self)
        self._list = QListView()
        self.setModel(self._lines)
        self.setPopup(self._list)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setWidget(field)
        field.textEdited.connect(self._offer)
        self.activated.connect(self._choose)
        self._list.setAccessibleName(field.accessibleName())

    def _offer(self, typed: str) -> None:
        self._offered = self._people.matching(typed)
        self._lines.setStringList([said(one) for one in self._offered])
        if self._offered:
            self.complete()
        else:
            self._list.hide()

    def _choose(self, _line: object) -> None:
        row = self._list.currentIndex().row()
        if 0 <= row < len(self._offered):
            self.picked.emit(self._offered[row])


def said(contact: Contact) -> str:
    """A person in one line: name, job, company."""
    return ", ".join(part for part in (contact.name, contact.job, contact.organisation) if part)
