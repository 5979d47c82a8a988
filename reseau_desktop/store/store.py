"""The store: reads as values for everybody, writes only for the work of one step."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from ..domain.campaign import Campaign
from ..domain.card import CardFacts
from ..domain.changes import Op, Step
from ..domain.contact import Contact
from ..domain.meeting import PrepSheet
from ..domain.message import Message
from ..domain.network import Network
from . import cards, contacts, joining, networks, records, search, sheets
from .cards import StoredCard
from .database import Database, open_database, translated_errors
from .erasing import Eraser, scrub
from .known import Known
from .undo import Touched, UndoLog
from .writing import Writer

T = TypeVar("T")
R = TypeVar("R")


class Store:
    """One connection to one database. Reads may be made at any time, on the thread that opened it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._db: Database = open_database(path)
        with translated_errors():
            self.undo_log = UndoLog(self._db)

    def close(self) -> None:
        """Close the connection; further calls fail."""
        if not self._db.is_closed():
            self._db.close()

    # reads

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Reads within see one state of the database, whatever other processes commit meanwhile."""
        with translated_errors(), self._db.reading():
            yield

    def network(self) -> Network:
        """Everything the rules look at, of one moment; a fixed number of queries, whatever the size."""
        with self.snapshot():
            return networks.read_network(self._db)

    def reread(self, network: Network, touched: Touched | None = None) -> Network:
        """`network`, read here, as it stands after these changes, by default those of the step under way."""
        with self.snapshot():
            return networks.reread(self._db, network, touched or self.undo_log.touched())

    def contacts(self) -> list[Contact]:
        """All contacts, erased ones included, by id."""
        with translated_errors():
            return contacts.read_contacts(self._db)

    def read(self, record: type[R], where: str = "", *args: object) -> list[R]:
        """The records of that class in the order of their table; `where` is a condition with `?` for `args`."""
        with translated_errors():
            return records.read(self._db, record, where, args)

    def one(self, record: type[R], number: int) -> R | None:
        """The record with that id, or None."""
        found = self.read(record, "id = ?", number)
        return found[0] if found else None

    def facts(self, ids: Iterable[int] | None = None) -> dict[int, CardFacts]:
        """What the cards say, by id in order; of all that are not erased without `ids`."""
        with translated_errors():
            return contacts.read_facts(self._db, ids)

    def card(self, contact: int) -> StoredCard | None:
        """The card of a contact with its binaries, or None."""
        with translated_errors():
            return cards.read_card(self._db, contact)

    def known(self) -> Known:
        """By what an import recognises the contacts that are there."""
        return Known(self._db)

    def debriefs_that_name(self, numbers: Iterable[int]) -> list[str]:
        """The keys of debriefs kept as typed that are of one of these contacts, or name one."""
        with translated_errors():
            return joining.debriefs_that_name(self._db, numbers)

    def apart(self) -> set[tuple[int, int]]:
        """Pairs of contacts that are two people, as was said; the smaller id first."""
        return {(one, other) for one, other in self.rows("SELECT one_id, other_id FROM not_same")}

    def blob(self, sha256: str) -> bytes | None:
        """The bytes of a photo or another binary, or None."""
        with translated_errors():
            return cards.read_blobs(self._db, [sha256]).get(sha256)

    def sheet(self, meeting: int) -> PrepSheet | None:
        """The prep sheet of a meeting, or None when nothing was prepared yet."""
        with translated_errors():
            row = self._db.sql("SELECT content FROM sheet WHERE meeting_id = ?", (meeting,)).fetchone()
        return sheets.load(meeting, row[0]) if row else None

    def find(self, text: str) -> list[int] | None:
        """Ids of the contacts in which every word of `text` begins a word; None when `text` has no word."""
        with translated_errors():
            return search.find(self._db, text)

    def rows(self, sql: str, *args: object) -> list[tuple[Any, ...]]:
        """Rows of a SELECT, for lists that show a few columns of many."""
        with translated_errors():
            return list(self._db.sql(sql, args).fetchall())

    def settings(self) -> dict[str, Any]:
        """The settings kept with the data, by key."""
        with translated_errors():
            return networks.read_settings(self._db)

    def draft(self, key: str) -> Any:
        """A form as it was typed, or None."""
        rows = self.rows("SELECT content FROM draft WHERE key = ?", key)
        return json.loads(rows[0][0]) if rows else None

    def data_version(self) -> int:
        """A number that changes when another connection has written."""
        return int(self.rows("PRAGMA data_version")[0][0])

    # steps

    def transact(
        self, op: Op, label: Callable[[T], Message], work: Callable[[Writer], T], at: str
    ) -> tuple[T, Touched, Step | None]:
        """Do `work` in one transaction that is one undo step; when it raises, nothing has happened."""
        with translated_errors(), self._db.writing():
            writer = Writer(self._db)
            try:
                result = work(writer)
                touched = self.undo_log.touched()
                writer.index(touched.contacts)
                step = self.undo_log.record(op, label(result), at)
            finally:
                writer.shut()
                self.undo_log.clear_log()
        return result, touched, step

    def revert(self, *, redo: bool = False) -> tuple[Step, Touched] | None:
        """Undo the last step, or redo the one undone last, in one transaction; None when there is none.

        The step is looked up within the transaction: another process may have taken it back a moment ago.
        """
        with translated_errors(), self._db.writing():
            step = self.undo_log.next_redo() if redo else self.undo_log.next_undo()
            if step is None:
                return None
            try:
                touched = self.undo_log.revert(step)
            finally:
                self.undo_log.clear_log()
            search.refresh(self._db, touched.contacts)
        return step, touched

    def housekeeping(self, work: Callable[[Writer], None]) -> Touched:
        """Write in one transaction what is no step of the user: what time alone brings."""
        with translated_errors(), self._db.writing():
            writer = Writer(self._db)
            try:
                work(writer)
                touched = self.undo_log.touched()
                writer.index(touched.contacts)
            finally:
                writer.shut()
                self.undo_log.clear_log()
        return touched

    def erase(self, work: Callable[[Writer, Eraser], None]) -> Touched:
        """Write in one transaction what can never be undone: the history is empty afterwards."""
        with translated_errors(), self._db.writing():
            writer = Writer(self._db)
            try:
                work(writer, Eraser(self._db))
                touched = self.undo_log.touched()
                writer.index(touched.contacts)
                self.undo_log.empty()
            finally:
                writer.shut()
                self.undo_log.clear_log()
        return touched

    def scrub(self) -> None:
        """Leave nothing of what was erased in the file, its index and its WAL; MachineError while others read."""
        scrub(self._db)

    def save_draft(self, key: str, content: object | None, at: str) -> None:
        """Keep a form as it was typed; None drops it. Not a step: nothing is created yet."""
        with translated_errors(), self._db.writing():
            self._db.sql("DELETE FROM draft WHERE key = ?", (key,))
            if content is not None:
                self._db.sql(
                    "INSERT INTO draft (key, content, saved_at) VALUES (?, ?, ?)",
                    (key, json.dumps(content, ensure_ascii=False), at),
                )

    def campaigns(self) -> list[Campaign]:
        """The campaigns that were begun or ended on purpose, the oldest first; the last one is under way."""
        return self.read(Campaign)
