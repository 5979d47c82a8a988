"""A field in which one chooses a person by typing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from ..domain.contact import Contact
from ..domain.network import Network
from ..domain.text import fold
from .kit import LineField

MOST = 8


class PersonField(LineField):
    """Typing proposes people, accents and case aside; `contact_id` is the one chosen, or the only one so named."""

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__(placeholder=placeholder, leading="search", name=name)
        self._folded: list[tuple[str, Contact]] = []
        self._network: Network | None = None
        self._found: list[Contact] = []
        self._chosen: Contact | None = None
        self._lines = QStringListModel(self)
        completer = QCompleter(self._lines, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated[QModelIndex].connect(  # type: ignore[index]
            lambda index: self.take(index.row())
        )
        self.setCompleter(completer)
        self.textEdited.connect(self._propose)

    def set_network(self, network: Network) -> None:
        """Propose the people of this network; nothing is read before something is typed."""
        if network is not self._network:
            self._network, self._folded = network, []

    def contact_id(self) -> int | None:
        """Whom the field names, None when nobody or several people have that name."""
        if self._chosen is not None and self.text() == _line(self._chosen):
            return self._chosen.id
        wanted = fold(self.text())
        same = [one for _, one in self._people() if fold(one.name) == wanted]
        return same[0].id if len(same) == 1 else None

    def set_contact(self, contact: Contact | None) -> None:
        """Name a person, or nobody."""
        self._chosen = contact
        self.setText(_line(contact) if contact else "")

    def proposals(self) -> list[str]:
        """What is proposed for what was typed."""
        return self._lines.stringList()

    def take(self, place: int) -> None:
        """Choose the proposal at that place."""
        if 0 <= place < len(self._found):
            self.set_contact(self._found[place])

    def _propose(self, text: str) -> None:
        words = [f" {word}" for word in fold(text).split()]
        self._found = []
        if words:
            for haystack, person in self._people():
                if all(word in haystack for word in words):
                    self._found.append(person)
                    if len(self._found) == MOST:
                        break
        self._lines.setStringList([_line(one) for one in self._found])

    def _people(self) -> list[tuple[str, Contact]]:
        if not self._folded and self._network is not None:
            known = (one for one in self._network.contacts if one.erased_on is None and not one.archived)
            self._folded = [(f" {fold(f'{one.name} {one.organisation or str()}')}", one) for one in known]
        return self._folded


def _line(person: Contact) -> str:
    return f"{person.name} · {person.organisation}" if person.organisation else person.name
