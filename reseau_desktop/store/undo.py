"""Undo by triggers: each change of a row writes the SQL that takes it back.

The recipe is SQLite's own (sqlite.org/undoredo.html). The triggers and their log are temporary objects of each
connection, so the file's schema stays plain and a migration never meets them. A step drains the log into `undo_part`;
undoing runs it backwards while the same triggers record the redo.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from ..domain.changes import Op, Step
from ..domain.message import Message
from . import codec
from .database import Database

LOGGED = (
    "contact", "card", "axis", "contact_axis", "project_statement", "target", "conclusion", "exchange", "meeting",
    "sheet", "introduction", "promise", "promised_name", "given", "request_received", "advice", "opinion",
    "discovery", "term", "follow_up", "campaign", "setting", "not_same", "alias",
)  # fmt: skip
"""The tables whose changes are steps; the others are derived (search), shared (blob) or not of the history."""

FEW = 500
"""So many changes of rows at the most are told row by row."""

KEPT_STEPS = 100
KEPT_BYTES = 64 * 1024 * 1024
_PART_ROWS = 1_000
_SHA = re.compile(r',"([0-9a-f]{64})"\]')
"""A binary at the end of a property, as `cards.dump_properties` writes it: its comma is found ten times faster."""
_CONTACT = {"contact": ("id", "NULL"), "introduction": ("person_id", "giver_id"), "card": ("contact_id", "NULL"),
            "not_same": ("one_id", "other_id")}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Touched:
    """What a transaction changed: tables and ids of contacts.

    `rows` are the keys of the rows by table, `tied` the contacts whose axes changed; None and nothing when more than
    FEW changes were made.
    """

    tables: frozenset[str]
    contacts: frozenset[int]
    rows: Mapping[str, frozenset[int]] | None = None
    tied: frozenset[int] = frozenset()


class UndoLog:
    """The history of one database, as seen through one connection."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._sql = database.sql
        self._keys: dict[str, str] = {}
        self._columns: dict[str, str] = {}
        self._sql("CREATE TEMP TABLE undo_log (seq INTEGER PRIMARY KEY, t, k, r INTEGER, c INTEGER, d INTEGER, sql)")
        for table in LOGGED:
            self._make_triggers(table)

    def clear_log(self) -> None:
        """Forget what the triggers wrote and no step has taken."""
        self._sql("DELETE FROM temp.undo_log")

    def touched(self) -> Touched:
        """What the log says has changed since it was last drained."""
        contacts = self._sql(
            "SELECT c FROM temp.undo_log WHERE c IS NOT NULL UNION SELECT d FROM temp.undo_log WHERE d IS NOT NULL"
        ).fetchall()
        return Touched(self._tables(), frozenset(row[0] for row in contacts), *self._rows())

    def _tables(self) -> frozenset[str]:
        return frozenset(row[0] for row in self._sql("SELECT DISTINCT t FROM temp.undo_log").fetchall())

    def _rows(self) -> tuple[dict[str, frozenset[int]] | None, frozenset[int]]:
        """The rows changed and the contacts whose axes changed, as `Touched` has them."""
        found = self._sql("SELECT t, r, c, d FROM temp.undo_log LIMIT ?", (FEW + 1,)).fetchall()
        if len(found) > FEW:
            return None, frozenset()
        rows: dict[str, set[int]] = {}
        for table, row, _, _ in found:
            rows.setdefault(table, set()).add(row)
        tied = {one for table, _, *both in found if table == "contact_axis" for one in both if one is not None}
        return {table: frozenset(numbers) for table, numbers in rows.items()}, frozenset(tied)

    def record(self, op: Op, label: Message, at: str) -> Step | None:
        """Drain the log into a new step, dropping undone ones; None when nothing changed."""
        tables = self._tables()
        if not tables:
            return None
        self._sql("DELETE FROM undo_step WHERE undone = 1")
        cursor = self._sql(
            "INSERT INTO undo_step (op, label, at, tables, bytes) VALUES (?, ?, ?, ?, 0)",
            (op.value, codec.dump_message(label), at, json.dumps(sorted(tables))),
        )
        step = int(cursor.lastrowid or 0)
        self._drain(step)
        self._prune()
        return Step(step, op, label, at)

    def steps(self, limit: int | None = None) -> list[Step]:
        """The steps kept, the latest first."""
        rows = self._sql("SELECT id, op, label, at, undone FROM undo_step ORDER BY id DESC LIMIT ?", (limit or -1,))
        return [Step(r[0], Op(r[1]), codec.load_message(r[2]), r[3], bool(r[4])) for r in rows.fetchall()]

    def next_undo(self) -> Step | None:
        """The step that undo would take back."""
        return self._one("undone = 0 ORDER BY id DESC")

    def next_redo(self) -> Step | None:
        """The step that redo would bring again."""
        return self._one("undone = 1 ORDER BY id")

    def size(self, step: int) -> int:
        """How many bytes of SQL the step holds, a measure of how long undoing it takes."""
        row = self._sql("SELECT bytes FROM undo_step WHERE id = ?", (step,)).fetchone()
        return int(row[0]) if row else 0

    def changes(self, step: int) -> int:
        """How many changes of rows the step holds, rounded up: how long undoing it takes depends on that."""
        row = self._sql("SELECT COUNT(*) FROM undo_part WHERE step_id = ?", (step,)).fetchone()
        return int(row[0]) * _PART_ROWS

    def revert(self, step: Step) -> Touched:
        """Run the SQL of a step, keeping in its place what takes it back again. Call inside a transaction."""
        self._sql("PRAGMA defer_foreign_keys = ON")
        for part in list(self._parts(step.id)):
            for statement in reversed(part):
                self._sql(statement)
        touched = self.touched()
        self._sql("DELETE FROM undo_part WHERE step_id = ?", (step.id,))
        self._drain(step.id)
        self._sql("UPDATE undo_step SET undone = ? WHERE id = ?", (int(not step.undone), step.id))
        return touched

    def empty(self) -> None:
        """Drop the whole history."""
        self._sql("DELETE FROM undo_step")
        self.collect_blobs()

    def collect_blobs(self) -> None:
        """Remove the binaries that neither a card nor a step needs."""
        self._sql(
            "DELETE FROM blob WHERE sha256 NOT IN (SELECT j.value FROM card, json_each(card.blobs) AS j)"
            " AND sha256 NOT IN (SELECT j.value FROM undo_step, json_each(undo_step.blobs) AS j)"
        )

    def _one(self, where: str) -> Step | None:
        row = self._sql(f"SELECT id, op, label, at, undone FROM undo_step WHERE {where} LIMIT 1").fetchone()
        return Step(row[0], Op(row[1]), codec.load_message(row[2]), row[3], bool(row[4])) if row else None

    def _parts(self, step: int) -> Iterator[list[str]]:
        """The statements of a step by part, the last part first."""
        rows = self._sql(
            "SELECT position FROM undo_part WHERE step_id = ? ORDER BY position DESC", (step,)
        ).fetchall()
        for (position,) in rows:
            blob = self._sql(
                "SELECT sql FROM undo_part WHERE step_id = ? AND position = ?", (step, position)
            ).fetchone()[0]
            yield json.loads(zlib.decompress(blob))

    def _drain(self, step: int) -> None:
        """Move the log into parts of the step."""
        size, position = 0, 0
        blobs: set[str] = set()
        last = 0
        while rows := self._sql(
            "SELECT seq, t, k, sql FROM temp.undo_log WHERE seq > ? ORDER BY seq LIMIT ?", (last, _PART_ROWS)
        ).fetchall():
            last = rows[-1][0]
            merged = list(self._merged(rows))
            blobs.update(found for table, sql in merged if table == "card" for found in _SHA.findall(sql))
            packed = zlib.compress(json.dumps([sql for _, sql in merged]).encode(), 1)
            self._sql("INSERT INTO undo_part (step_id, position, sql) VALUES (?, ?, ?)", (step, position, packed))
            size += len(packed)
            position += 1
        self.clear_log()
        self._sql("UPDATE undo_step SET bytes = ?, blobs = ? WHERE id = ?", (size, json.dumps(sorted(blobs)), step))

    def _merged(self, rows: list[tuple[int, str, str, str]]) -> Iterator[tuple[str, str]]:
        """Table and statement for runs of like rows of the log, in its order.

        Rows deleted, or inserted, one after the other in one table need one statement: preparing a DELETE on
        `contact`, with its cascades and their triggers, costs more than a millisecond.
        """
        for (table, kind), run in groupby(rows, key=lambda row: (row[1], row[2])):
            texts = [str(row[3]) for row in run]
            if kind == "I":
                yield table, f"DELETE FROM {table} WHERE {self._keys[table]} IN ({','.join(texts)})"
            elif kind == "D":
                yield table, f"INSERT INTO {table} ({self._columns[table]}) VALUES {','.join(texts)}"
            else:
                yield from ((table, text) for text in texts)

    def _prune(self) -> None:
        """Keep the last steps, up to a number and a size; the oldest go first."""
        rows = self._sql("SELECT id, bytes FROM undo_step ORDER BY id DESC").fetchall()
        total, doomed = 0, []
        for place, (step, size) in enumerate(rows):
            total += size
            if place >= KEPT_STEPS or (total > KEPT_BYTES and place > 0):
                doomed.append(step)
        if doomed:
            self._sql("DELETE FROM undo_step WHERE id <= ?", (max(doomed),))
            self.collect_blobs()

    def _make_triggers(self, table: str) -> None:
        info = self._sql(f"PRAGMA table_info({table})").fetchall()
        names = [row[1] for row in info]
        key = self._keys[table] = next(row[1] for row in info if row[5])
        self._columns[table] = ",".join(names)
        first, second = _CONTACT.get(table, ("contact_id" if "contact_id" in names else "NULL", "NULL"))
        for event, (when, sql) in _reverse(table, key, names).items():
            side = "NEW" if event == "INSERT" else "OLD"
            concerned = ", ".join("NULL" if name == "NULL" else f"{side}.{name}" for name in (first, second))
            if event == "UPDATE" and first == "contact_id" and second == "NULL":
                concerned = "OLD.contact_id, NEW.contact_id"  # a row that goes over to another person is of both
            self._sql(
                f"CREATE TEMP TRIGGER undo_{table}_{event.lower()} AFTER {event} ON main.{table} {when} BEGIN"
                " INSERT INTO undo_log (t, k, r, c, d, sql)"
                f" VALUES ('{table}', '{event[0]}', {side}.{key}, {concerned}, {sql}); END"
            )


def _reverse(table: str, key: str, names: list[str]) -> dict[str, tuple[str, str]]:
    """For each event on a table: when it counts, and the expression of what takes it back.

    That is the key of a row inserted, the values of a row deleted, the whole statement for a row updated.
    """
    values = "||','||".join(f"quote(OLD.{name})" for name in names)
    differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in names)
    changed = "||".join(
        f"CASE WHEN OLD.{name} IS NOT NEW.{name} THEN ',{name}='||quote(OLD.{name}) ELSE '' END"
        for name in names
        if name != key
    )
    return {
        "INSERT": ("", f"NEW.{key}"),
        "UPDATE": (
            f"WHEN {differs}",
            f"'UPDATE {table} SET {key}='||OLD.{key}||{changed}||' WHERE {key}='||NEW.{key}",
        ),
        "DELETE": ("", f"'('||{values}||')'"),
    }
