"""By what an import recognises the contacts that are there: each kind in one query, a row at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ..domain.card import CardFacts, Channel
from .cards import FACT_COLUMNS, load_facts
from .database import Database, translated_errors
from .remembered import fingerprints


class Known:
    """Reads of one database, each an iterator that is used up before anything is written."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def next_id(self) -> int:
        """The id that the next contact will get."""
        with translated_errors():
            row = self._db.sql("SELECT seq FROM sqlite_sequence WHERE name = 'contact'").fetchone()
        return int(row[0] if row else 0) + 1

    def digests(self) -> Iterator[tuple[str, int]]:
        """Fingerprints of the cards that were imported, each with its contact."""
        with translated_errors():
            for digests, contact in self._db.sql(
                "SELECT imported_digest, contact_id FROM card WHERE imported_digest IS NOT NULL"
            ):
                for digest in fingerprints(digests) if " " in digests else (digests,):
                    yield digest, contact

    def names(self) -> Iterator[tuple[int, CardFacts]]:
        """Ids, each with the facts by which a person is known: UID, name, channels, organisation and pages."""
        with translated_errors():
            for row in self._db.sql(
                "SELECT id, uid, fn, family, given, emails, phones, org, urls FROM contact"
                " WHERE erased_on IS NULL ORDER BY id"
            ):
                emails, phones = (_channels(text) for text in row[5:7])
                urls = () if row[8] == "[]" else tuple(json.loads(row[8]))
                yield (
                    row[0],
                    CardFacts(row[1], row[2], row[3], row[4], org=row[7], emails=emails, phones=phones, urls=urls),
                )

    def unnamed(self) -> Iterator[tuple[int, CardFacts]]:
        """Ids, each with all that the card says, of people whose card has neither FN nor UID."""
        with translated_errors():
            for row in self._db.sql(
                f"SELECT id, {', '.join(FACT_COLUMNS)} FROM contact"
                " WHERE fn IS NULL AND uid IS NULL AND erased_on IS NULL ORDER BY id"
            ):
                yield row[0], load_facts(row[1:])

    def aliases(self, contact: int | None = None) -> Iterator[tuple[int, CardFacts]]:
        """Ids, each with what people merged into that contact (of all, or of one) were known by."""
        where, args = ("", ()) if contact is None else (" WHERE contact_id = ?", (contact,))
        with translated_errors():
            for row in self._db.sql(
                f"SELECT contact_id, uid, fn, family, given, emails, phones FROM alias{where} ORDER BY id", args
            ):
                emails, phones = (_channels(text) for text in row[5:])
                yield row[0], CardFacts(row[1], row[2], row[3], row[4], emails=emails, phones=phones)

    def erased(self) -> dict[str, str]:
        """Salted hashes of the UIDs, e-mails and phones of erased people, each with its kind."""
        with translated_errors():
            return dict(self._db.sql("SELECT hash, kind FROM erased_mark").fetchall())


def _channels(text: str) -> tuple[Channel, ...]:
    return () if text == "[]" else tuple(Channel(one[0]) for one in json.loads(text))
