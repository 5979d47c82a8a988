"""People carried out of the window: dragged as a file of vCards, or copied as vCards and as plain text."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMimeData, QUrl

from ...domain.card import CardFacts
from ...formats.vcard.profiles import export_cards
from ...formats.vcard.targets import ARCHIVE
from ...services.export_files import FileNames
from ...services.private_notes import without_private
from ...services.session import Session

_VCARD = ("text/vcard", "text/x-vcard")


class Carrier:
    """Makes what is dragged and copied; the file of a drag lives in a private folder until the program ends."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._folder: TemporaryDirectory[str] | None = None

    def copied(self, ids: Iterable[int]) -> QMimeData:
        """Those contacts as vCards and as plain text."""
        numbers = list(ids)
        found = QMimeData()
        content = self._cards(numbers)
        for kind in _VCARD:
            found.setData(kind, content)
        found.setText(self.text(numbers))
        return found

    def dragged(self, ids: Iterable[int]) -> QMimeData:
        """The same, with a file for desktops and programs that take files."""
        numbers = list(ids)
        found = self.copied(numbers)
        found.setUrls([QUrl.fromLocalFile(str(self._file(numbers, bytes(found.data(_VCARD[0]).data()))))])
        return found

    def text(self, ids: Iterable[int]) -> str:
        """What one would write down of each: name, function, organisation, phones, e-mails, a block each."""
        facts = self._session.store.facts(ids)
        return "\n\n".join(as_text(one) for one in facts.values())

    def _cards(self, ids: list[int]) -> bytes:
        stored = (self._session.store.card(number) for number in ids)
        return b"".join(export_cards((without_private(one.card) for one in stored if one is not None), ARCHIVE))

    def _file(self, ids: list[int], content: bytes) -> Path:
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="reseau-")
        target = Path(self._folder.name) / _file_name(self._session, ids)
        target.write_bytes(content)
        target.chmod(0o600)
        return target


def as_text(facts: CardFacts) -> str:
    """A person in plain text, a fact a line."""
    name = facts.fn or " ".join(part for part in (facts.given, facts.family) if part)
    lines = [name, facts.title, facts.org, *(one.value for one in facts.phones), *(one.value for one in facts.emails)]
    return "\n".join(line for line in lines if line)


def _file_name(session: Session, ids: list[int]) -> str:
    if len(ids) != 1:
        return "contacts.vcf"
    facts = session.store.facts(ids).get(ids[0])
    return FileNames(".vcf").name(as_text(facts).split("\n", 1)[0] if facts is not None else "")
