"""The lines of the contact table kept in memory: filtered and sorted as index lists, without Qt.

Filtering is a scan of folded texts, sorting an argsort of folded keys: at 50,000 lines both stay within a keystroke.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from ...domain.contact import Contact
from ...domain.text import fold
from ...domain.vocabulary import Relation, Stage
from ...services.contact_list import ContactRow, Overview

Key = str | int | date
KeyOf = Callable[[ContactRow, "Scene"], Key | None]
_FEW = 16
MANY = 500
"""So many lines are reckoned anew one by one; for more, everything is."""
_TOLD = ("stage", "warmth", "relation", "introduced_by", "last", "next")


@dataclass(frozen=True, slots=True)
class Scene:
    """What the method says of the people in the table; empty until it has been read."""

    today: date
    overview: Overview | None = None
    contacts: Mapping[int, Contact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Filters:
    """Which lines are wanted: an empty set lets all through. Archived people are hidden unless `archived`."""

    planned: bool = False
    stepless: bool = False
    voice: bool = False
    axes: frozenset[int] = frozenset()
    circles: frozenset[str] = frozenset()
    stages: frozenset[str] = frozenset()
    archived: bool = False

    def __bool__(self) -> bool:
        """Whether anything is left out but archived people."""
        return bool(self.planned or self.stepless or self.voice or self.axes or self.circles or self.stages)


class Listing:
    """Lines, and the indexes of those that are shown in their order.

    `shown` is a list of indexes into `rows`; do not change either from outside. `archived` counts those put aside.
    """

    def __init__(self, scene: Scene) -> None:
        self.rows: list[ContactRow] = []
        self.shown: list[int] = []
        self.archived = 0
        self.scene = scene
        self._hay: list[str] = []
        self._index: dict[int, int] = {}
        self._keys: dict[str, list[Key | None]] = {}
        self._key_of: dict[str, KeyOf] = {}
        self._order: Sequence[int] = range(0)
        self._all: Sequence[int] = range(0)
        self._present: Sequence[int] = range(0)
        self._sorted_by: tuple[str, KeyOf, bool] | None = None
        self._filters = Filters()
        self._needle = ""
        self._found: frozenset[int] = frozenset()
        self._last: tuple[str, list[int]] | None = None

    # what is in it

    def replace(self, rows: list[ContactRow]) -> None:
        """Hold these lines in place of the ones before, in their order."""
        self.rows = list(rows)
        self._renew()

    def append(self, rows: list[ContactRow]) -> list[int]:
        """Add lines at the end, unsorted until `renew`; returns the indexes of those that the filters let through."""
        first = len(self.rows)
        self.rows.extend(rows)
        self._hay.extend(self._haystack(row) for row in rows)
        added = self._matching(self._passing(range(first, len(self.rows))))
        self.shown = [*self.shown, *added]
        return added

    def renew(self, scene: Scene | None = None) -> None:
        """Sort and filter anew, with what the method says by now."""
        if scene is not None:
            self.scene = scene
        self._renew()

    def update(self, rows: list[ContactRow], gone: frozenset[int], scene: Scene) -> None:
        """Put changed lines in place of the old ones, add new ones, take out those that are gone.

        What was reckoned of the other lines stays, but for those of whom the method says something else by now.
        """
        retold, self.scene = retold_of(self.scene, scene), scene
        if retold is None:
            self.rows = _merged(self.rows, rows, gone)
            self._renew()
            return
        fresh = {row.id: row for row in rows}
        self._take_out(gone | fresh.keys())
        for row in rows:
            self._put_in(row)
        self._index = {}
        self._reckon(retold - fresh.keys())
        self.archived = sum(row.archived for row in self.rows)
        self._arrange()

    # how it is shown

    def sort(self, key: str, key_of: KeyOf, descending: bool) -> None:
        """Sort by a column; lines without a value come last either way, equals in the order of names."""
        self._sorted_by = (key, key_of, descending)
        self._arrange()

    def filter(self, filters: Filters) -> None:
        """Show only the lines wanted."""
        self._filters = filters
        self._narrow()

    def search(self, text: str, found: Iterable[int] = ()) -> None:
        """Show the lines in which each word of `text` occurs, and those of the ids in `found`."""
        self._needle, self._found = fold(text), frozenset(found)
        self.shown = self._matching(self._all if self._needle else self._present)

    def keys(self, key: str, key_of: KeyOf) -> list[Key | None]:
        """What the lines are sorted by in a column, reckoned once."""
        found = self._keys.get(key)
        if found is None:
            scene = self.scene
            found = self._keys[key] = [key_of(row, scene) for row in self.rows]
            self._key_of[key] = key_of
        return found

    def position(self, contact_id: int) -> int:
        """The place of a contact among those shown, -1 when it is not."""
        found = self.positions(frozenset({contact_id}))
        return found[0] if found else -1

    def positions(self, ids: frozenset[int]) -> list[int]:
        """The places of contacts among those shown, in order."""
        rows, shown = self.rows, self.shown
        if len(ids) > _FEW:
            return [place for place, index in enumerate(shown) if rows[index].id in ids]
        found = []
        for index in self._indexes(ids):
            with suppress(ValueError):
                found.append(shown.index(index))
        return sorted(found)

    # how it is done

    def _take_out(self, ids: Set[int]) -> None:
        for index in sorted(self._indexes(ids), reverse=True):
            del self.rows[index], self._hay[index]
            for keys in self._keys.values():
                del keys[index]

    def _put_in(self, row: ContactRow) -> None:
        """Insert a line in the order of names; what the columns sort by is reckoned at once."""
        index = bisect(self.rows, _by_name(row), key=_by_name)
        self.rows.insert(index, row)
        self._hay.insert(index, self._haystack(row))
        for key, keys in self._keys.items():
            keys.insert(index, self._key_of[key](row, self.scene))

    def _reckon(self, ids: Set[int]) -> None:
        """Reckon anew what is searched and sorted by of these lines."""
        for index in self._indexes(ids):
            row = self.rows[index]
            self._hay[index] = self._haystack(row)
            for key, keys in self._keys.items():
                keys[index] = self._key_of[key](row, self.scene)

    def _indexes(self, ids: Set[int]) -> list[int]:
        """Where the lines of these ids stand among all."""
        if len(self._index) != len(self.rows):
            self._index = {row.id: index for index, row in enumerate(self.rows)}
        return [self._index[number] for number in ids if number in self._index]

    def _renew(self) -> None:
        if self.rows and not self.rows[0].sort_key:  # a database has these first
            self.rows.sort(key=lambda row: not row.sort_key)
        self._hay = [self._haystack(row) for row in self.rows]
        self.archived = sum(row.archived for row in self.rows)
        self._keys.clear()
        self._index = {}
        self._arrange()

    def _haystack(self, row: ContactRow) -> str:
        overview = self.scene.overview
        givers = overview.introduced_by.get(row.id) if overview is not None else None
        return f"{row.haystack} {fold(' '.join(givers))}" if givers else row.haystack

    def _arrange(self) -> None:
        self._order = range(len(self.rows))
        if self._sorted_by is not None:
            key, key_of, descending = self._sorted_by
            self._order = _argsort(self.keys(key, key_of), descending)
        self._narrow()

    def _narrow(self) -> None:
        self._all = self._passing(self._order)
        rows = self.rows
        shut = not self._filters.archived
        self._present = [i for i in self._all if not rows[i].archived] if shut else self._all
        self._last = None
        self.shown = self._matching(self._all if self._needle else self._present)

    def _passing(self, indexes: Sequence[int]) -> Sequence[int]:
        """Those of the indexes that the filters let through, archived ones included."""
        wanted, rows, overview, people = self._filters, self.rows, self.scene.overview, self.scene.contacts
        if wanted.circles:
            indexes = [i for i in indexes if rows[i].circle in wanted.circles]
        if overview is None:
            return indexes
        if wanted.planned:
            indexes = [i for i in indexes if rows[i].id in overview.next]
        if wanted.stepless:
            stepless = overview.stepless()
            indexes = [i for i in indexes if rows[i].id in stepless]
        if wanted.voice:
            level = overview.relation
            indexes = [i for i in indexes if level.get(rows[i].id, Relation.KNOWN) >= Relation.VOICE]
        if wanted.stages:
            stage = overview.stage
            indexes = [i for i in indexes if stage.get(rows[i].id, Stage.UNSORTED) in wanted.stages]
        if wanted.axes:
            indexes = [i for i in indexes if not wanted.axes.isdisjoint(_axes(people, rows[i].id))]
        return indexes

    def _matching(self, indexes: Sequence[int]) -> list[int]:
        """Those of the indexes in which every word occurs; typing on looks only among the last ones."""
        if not self._needle:
            self._last = None
            return list(indexes)
        hay, narrowed = self._hay, indexes
        if self._last is not None and indexes is self._all and self._needle.startswith(self._last[0]):
            narrowed = self._last[1]
        hits = list(narrowed)
        for word in self._needle.split():
            hits = [i for i in hits if word in hay[i]]
        if indexes is self._all:
            self._last = (self._needle, hits)
        if not self._found:
            return hits
        inside, rows, found = set(hits), self.rows, self._found
        return [i for i in indexes if i in inside or rows[i].id in found]


def _by_name(row: ContactRow) -> tuple[bool, str, int]:
    """The order in which the lines are read; those without a name come last."""
    return not row.sort_key, row.sort_key, row.id


def _merged(known: list[ContactRow], rows: list[ContactRow], gone: frozenset[int]) -> list[ContactRow]:
    """The lines known with these in place of the old ones and without those that are gone."""
    fresh = {row.id: row for row in rows}
    kept = [fresh.pop(row.id, row) for row in known if row.id not in gone]
    return sorted([*kept, *fresh.values()], key=_by_name)


def retold_of(before: Scene, after: Scene) -> set[int] | None:
    """Of whom the method says something else than before; None when that cannot be told, or of too many."""
    old, new = before.overview, after.overview
    if old is None or new is None:
        return None
    found: set[int] = set()
    for name in _TOLD:
        was, now = getattr(old, name), getattr(new, name)
        found.update(who for who, said in now.items() if (known := was.get(who)) is not said and known != said)
        found.update(was.keys() - now.keys())
    return found if len(found) <= MANY else None


def _axes(people: Mapping[int, Contact], number: int) -> tuple[int, ...]:
    person = people.get(number)
    return person.axes if person is not None else ()


def _argsort(keys: list[Key | None], descending: bool) -> list[int]:
    """The indexes in the order of their keys; None and "" come last either way, equal keys keep their order."""
    known = [i for i, key in enumerate(keys) if key is not None and key != ""]
    known.sort(key=keys.__getitem__, reverse=descending)  # type: ignore[arg-type]
    if len(known) == len(keys):
        return known
    return known + [i for i, key in enumerate(keys) if key is None or key == ""]
