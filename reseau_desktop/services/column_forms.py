"""What the user said of the columns of tables, remembered by the form of the table.

It lies in the database, so that the command line follows it too, and is no step: undo neither takes it back nor meets
it. Nothing of the rows of a file is kept, only the names of its columns.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..formats.csv import TableForm
from ..store.store import Store
from ..store.writing import Writer
from .session import Session

MOST = 100
"""Forms remembered; the one longest unused goes first."""

_MOST_NAMES = 200
_KEY = "csv.forms"
_ROW = -1  # an id that no step of the history ever gives back to another setting


@dataclass(frozen=True, slots=True)
class KnownForm:
    """A form as it is remembered: `names` are the headers, empty for a table without; `day` is when it was said."""

    key: str
    names: tuple[str, ...]
    form: TableForm
    day: str

    @property
    def width(self) -> int:
        """How many columns it speaks of."""
        return len(self.form.mapping.fields) if self.form.mapping is not None else len(self.names)


def remembered_forms(store: Store) -> list[KnownForm]:
    """The forms that are remembered, the latest first; what has lost its shape is passed over."""
    kept = store.settings().get(_KEY)
    return [one for one in map(_known, kept if isinstance(kept, list) else []) if one is not None]


def known_forms(store: Store) -> dict[str, TableForm]:
    """The forms that are remembered, by what they are known again."""
    return {one.key: one.form for one in remembered_forms(store)}


def remember_form(session: Session, key: str, names: Sequence[str], form: TableForm) -> None:
    """Read tables of that form so from now on. A form that says nothing is forgotten instead."""
    others = [one for one in remembered_forms(session.store) if one.key != key]
    mine = KnownForm(key, tuple(names[:_MOST_NAMES]) if any(names) else (), form, session.today.isoformat())
    _keep(session, others if form.says_nothing else [mine, *others])


def forget_form(session: Session, key: str) -> None:
    """Read tables of that form as their own names say, from now on."""
    _keep(session, [one for one in remembered_forms(session.store) if one.key != key])


def _keep(session: Session, forms: Sequence[KnownForm]) -> None:
    kept = [{"key": one.key, "names": one.names, "day": one.day, **one.form.as_json()} for one in forms[:MOST]]

    def work(writer: Writer) -> None:
        writer.execute(
            "INSERT INTO setting (id, key, value) VALUES (?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            _ROW,
            _KEY,
            json.dumps(kept, ensure_ascii=False),
        )

    session.keep_house(work)


def _known(kept: Any) -> KnownForm | None:
    if not isinstance(kept, dict) or not isinstance(kept.get("key"), str):
        return None
    names = kept.get("names")
    shown = tuple(map(str, names)) if isinstance(names, list) else ()
    return KnownForm(kept["key"], shown, TableForm.from_json(kept), str(kept.get("day", "")))
