"""The writer: how the work of one step changes rows; the store makes it, and shuts it at the end of the step."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from ..domain.card import Card, CardFacts
from ..domain.meeting import PrepSheet
from . import codec, contacts, joining, records, search, sheets
from .contacts import Imported, NewContact
from .database import Database


class Writer:
    """The only way to write: handed to the work of one step, useless afterwards."""

    def __init__(self, database: Database) -> None:
        self._database: Database | None = database
        self._fresh_from: int | None = None
        self._changed_since: set[int] = set()

    @property
    def _db(self) -> Database:
        if self._database is None:
            raise RuntimeError("the step of this writer is over")
        return self._database

    def shut(self) -> None:
        """End of the step."""
        self._database = None

    def insert(self, record: object) -> int:
        """Add a record; returns its id."""
        row = records.to_row(record)
        table = records.TABLES[type(record)].name
        cursor = self._db.sql(
            f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", tuple(row.values())
        )
        return int(cursor.lastrowid or 0)

    def update(self, record: type[Any], number: int, **values: object) -> None:
        """Change columns of the record with that id; a column of a nested field goes by its own name."""
        if not values:
            return
        table = records.TABLES[record].name
        sets = ", ".join(f"{name} = ?" for name in values)
        args = (*(codec.to_column(value) for value in values.values()), number)
        self._db.sql(f"UPDATE {table} SET {sets} WHERE id = ?", args)

    def delete(self, record: type[Any], number: int) -> None:
        """Remove the record with that id."""
        self._db.sql(f"DELETE FROM {records.TABLES[record].name} WHERE id = ?", (number,))

    def add_contacts(self, new: list[NewContact], *, bulk: bool = False) -> range:
        """Add contacts in order; returns their ids. In bulk nothing but their cards may change in this step."""
        ids = contacts.insert(self._db, new)
        if bulk:
            self._index_fresh(ids)
        return ids

    def add_imported(self, new: list[Imported], blobs: dict[str, bytes], method: dict[str, object]) -> range:
        """Add contacts of an import in bulk, with binaries and what the method says of each; returns their ids."""
        ids = contacts.insert_imported(self._db, new, blobs, method)
        self._index_fresh(ids)
        return ids

    def replace_card(self, contact: int, card: Card, facts: CardFacts) -> None:
        """Put an edited card in place of the stored one."""
        self._changed_since.add(contact)
        contacts.replace_card(self._db, contact, card, facts)

    def take_imported(
        self, contact: int, source: Card, merged: Card, facts: CardFacts, *, origin: str, also: str | None = None
    ) -> None:
        """Put `merged` in place of the stored card, and `source` as the version last imported.

        `also` is what else is remembered (`remembered.behind`).
        """
        self._changed_since.add(contact)
        contacts.take_imported(self._db, contact, source, merged, facts, origin=origin, also=also)

    def remember(self, contact: int, *, card: str = "", group: str = "") -> bool:
        """Remember of a contact the fingerprint of a card, and a group; returns whether either is new to it."""
        return contacts.remember(self._db, contact, card=card, group=group)

    def add_alias(self, contact: int, facts: CardFacts) -> None:
        """Remember what else a contact is surely known by: UID, e-mails and phones together with the name."""
        joining.add_alias(self._db, contact, facts)

    def update_contact(self, contact: int, **values: object) -> None:
        """Change what the method says of a contact (`store.contacts.METHOD_COLUMNS` by name)."""
        contacts.update_method(self._db, contact, values)

    def set_axes(self, contact: int, axes: Iterable[int]) -> None:
        """Tie a contact to those axes, in that order."""
        contacts.set_axes(self._db, contact, axes)

    def join_people(self, keep: int, others: Sequence[int], card: Card, facts: CardFacts) -> None:
        """Make one of several contacts: `card` is that of the one that remains, all rows are its own, the others go.

        The cards of the others are known again as its own.
        """
        known = contacts.read_facts(self._db, others)
        contacts.replace_card(self._db, keep, card, facts)
        joining.join_origins(self._db, keep, others)
        joining.move_rows(self._db, keep, others)
        joining.copy_drafts(self._db, keep, others)
        for number in others:
            joining.add_alias(self._db, keep, known[number])
            self._db.sql("DELETE FROM contact WHERE id = ?", (number,))

    def drop_introductions(self, numbers: Iterable[int], instead: int) -> None:
        """Remove introductions; what pointed at them points at `instead`."""
        joining.drop_introductions(self._db, numbers, instead)

    def keep_apart(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Remember that two contacts are two people."""
        joining.keep_apart(self._db, pairs)

    def put_sheet(self, sheet: PrepSheet) -> None:
        """Keep a prep sheet."""
        self._db.sql(
            "INSERT INTO sheet (meeting_id, content) VALUES (?, ?)"
            " ON CONFLICT (meeting_id) DO UPDATE SET content = excluded.content",
            (sheet.meeting_id, sheets.dump(sheet)),
        )

    def put_setting(self, key: str, value: object) -> None:
        """Keep a setting with the data."""
        self._db.sql(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, json.dumps(value, ensure_ascii=False)),
        )

    def drop_draft(self, key: str) -> None:
        """Drop a form kept as typed, now that it is recorded. Undoing the step does not bring it back."""
        self._db.sql("DELETE FROM draft WHERE key = ?", (key,))

    def execute(self, sql: str, *args: object) -> int:
        """Run one statement on a table that has no record of its own; returns the id of a row it added."""
        return int(self._db.sql(sql, tuple(codec.to_column(one) for one in args)).lastrowid or 0)

    def index(self, touched: Iterable[int]) -> None:
        """Bring the search index up to date with what this step changed."""
        fresh = self._fresh_from
        if fresh is not None:
            touched = {one for one in touched if one < fresh or one in self._changed_since}
        search.refresh(self._db, touched)

    def _index_fresh(self, ids: range) -> None:
        """Index contacts that were just added: at once, since half of it then goes on while others are still read."""
        if ids:
            if self._fresh_from is None:
                self._fresh_from = ids[0]
            search.index_fresh(self._db, ids[0])
