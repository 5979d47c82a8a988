"""Exporting contacts for another program, or for the archive; what the target cannot hold is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..domain.card import Card, CardFacts, Property
from ..domain.errors import InputError, RefusedError
from ..domain.message import Message
from ..formats.csv.writer import Counts, csv_header, csv_rows, widest
from ..formats.vcard.adapting import adapt
from ..formats.vcard.targets import ARCHIVE, OUTLOOK_1252, PROFILES, WINDOWS_1252, Profile
from ..formats.vcard.writer import write_archive, write_properties
from .export_files import target_of
from .files import check_no_database
from .private_notes import PrivateNotes, as_properties, without_private
from .session import Session

CSV = "csv"
UTF_8 = "utf-8"
ENCODINGS = (UTF_8, WINDOWS_1252)
"""The encodings by name; the second is for Outlook alone."""

_SLICE = 500
NAMES = (*PROFILES, CSV)
"""The targets by name: iphone, android, google, outlook, thunderbird, archive, csv."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written: how many contacts, and what the target will not hold, with the number of contacts each."""

    out: Path
    profile: str
    contacts: int
    losses: tuple[tuple[Message, int], ...] = ()

    def as_json(self, word: Callable[[Message], str]) -> dict[str, Any]:
        """The object of `export --json`; `word` turns messages into sentences."""
        return {
            "file": str(self.out),
            "profile": self.profile,
            "contacts": self.contacts,
            "losses": [{"reason": word(reason), "contacts": count} for reason, count in self.losses],
        }


@dataclass(frozen=True, slots=True)
class Form:
    """How a target is written where there is a choice.

    `encoding`: `windows-1252` for Outlook alone, else `utf-8`. `delimiter`: `,` or `;` between the cells of a table;
    an Excel in French opens the latter by itself, address books want the former.
    """

    encoding: str = UTF_8
    delimiter: str = ","


@dataclass(slots=True)
class Watch:
    """Who is told how far an export is (contacts so far, contacts in all), and who may stop it."""

    progress: Callable[[int, int], None] | None = None
    cancelled: Callable[[], bool] | None = None

    def at(self, done: int, total: int) -> None:
        """Say how far it is; CancelledError when it is to stop."""
        if self.cancelled is not None and self.cancelled():
            raise CancelledError
        if self.progress is not None:
            self.progress(done, total)


class CancelledError(RefusedError):
    """The user stopped the export; nothing of it is left."""

    def __init__(self) -> None:
        super().__init__("export.cancelled")


def export(
    session: Session,
    out: Path,
    profile: str = "iphone",
    search: str | None = None,
    *,
    private_notes: bool = False,
    only: Sequence[int] | None = None,
    form: Form | None = None,
    watch: Watch | None = None,
) -> ExportReport:
    """Write the contacts (those that `search` finds, or `only` some) for a target, archived ones included, in order.

    `out` is a file; for `outlook` a folder, or a `.zip`. `private_notes` adds stage, permissions and notes of
    exchanges. Raises InputError for an unknown profile, for an encoding that is not the profile's or when something
    stands at `out` that cannot be replaced, MachineError when the machine refuses, CancelledError when `watch` says
    so; what was there is then untouched.
    """
    chosen = form or Form()
    check_no_database(out, session.store.path)
    ids = chosen_ids(session, search, only)
    work = _Work(session, out, ids, private_notes, watch or Watch())
    if profile == CSV:
        return work.table(chosen.delimiter)
    return work.cards(_profile(profile, chosen.encoding))


def losses(
    session: Session,
    profile: str = "iphone",
    search: str | None = None,
    *,
    only: Sequence[int] | None = None,
    form: Form | None = None,
) -> tuple[tuple[Message, int], ...]:
    """What the target will not hold of those contacts, most frequent first: told before anything is written."""
    if profile == CSV:
        return ()
    target = _profile(profile, (form or Form()).encoding)
    found: Counter[Message] = Counter()
    for _, card in _cards(session, chosen_ids(session, search, only)):
        if target is not ARCHIVE:
            found.update(adapt(card, target).losses)
    return tuple(found.most_common())


def _profile(name: str, encoding: str) -> Profile:
    if name not in PROFILES:
        raise InputError("export.unknown_profile", name=name)
    if encoding == UTF_8:
        return PROFILES[name]
    if (name, encoding) != (OUTLOOK_1252.name, OUTLOOK_1252.encoding):
        raise InputError("export.encoding_for_outlook")
    return OUTLOOK_1252


def chosen_ids(session: Session, search: str | None = None, only: Sequence[int] | None = None) -> list[int]:
    """The contacts to be written: `only` those, else those that `search` finds, else all; erased ones never."""
    if only is not None:
        return list(only)
    found = session.store.find(search) if search else None
    if found is None:
        found = [row[0] for row in session.store.rows("SELECT id FROM contact WHERE erased_on IS NULL ORDER BY id")]
    return found


def _cards(session: Session, ids: list[int]) -> Iterator[tuple[int, Card]]:
    """The cards one by one, with their photos: no more than one is held at a time."""
    for number in ids:
        stored = session.store.card(number)
        if stored is not None:
            yield number, without_private(stored.card)


@dataclass(slots=True)
class _Work:
    """One export: whom, where to, and who watches it. No more than a slice of people is held at a time."""

    session: Session
    out: Path
    ids: list[int]
    private_notes: bool
    watch: Watch

    def cards(self, profile: Profile) -> ExportReport:
        """Write vCards."""
        known = self._known() if self.private_notes or profile is ARCHIVE else None
        names = dict(self.session.store.rows("SELECT id, name FROM contact"))
        found: Counter[Message] = Counter()
        with target_of(self.out, one_a_file=profile.one_a_file) as target:
            for at, (number, card) in enumerate(_cards(self.session, self.ids)):
                self.watch.at(at, len(self.ids))
                data, lost = self._written(number, card, profile, known)
                found.update(lost)
                target.add(names.get(number, ""), data)
            self.watch.at(len(self.ids), len(self.ids))
        return ExportReport(self.out, profile.name, len(self.ids), tuple(found.most_common()))

    def _written(
        self, number: int, card: Card, profile: Profile, known: PrivateNotes | None
    ) -> tuple[bytes, list[Message]]:
        """One card as bytes, and what is lost of it."""
        extras: list[Property] = []
        if known is not None and self.private_notes:
            extras += as_properties(known.of(number), profile.version)
        if profile is ARCHIVE and known is not None:
            return write_archive(card, extras=[*known.introducers(number, card), *extras]), []
        adapted = adapt(card, profile)
        properties = [*adapted.properties, *extras]
        return write_properties(profile.version, properties, card.blobs, profile.encoding), adapted.losses

    def table(self, delimiter: str) -> ExportReport:
        """Write a table: once through all people for its columns, once more for its rows."""
        counts: Counts = (0, 0, 0, 0)
        for people in self._slices():
            counts = widest(people, counts)
        known = self._known() if self.private_notes else None
        with target_of(self.out, one_a_file=False, ending=".csv") as target:
            target.add("", csv_header(counts, delimiter))
            for at, people in enumerate(self._slices(known)):
                self.watch.at(min(at * _SLICE, len(self.ids)), len(self.ids))
                target.add("", csv_rows(people, counts, delimiter))
            self.watch.at(len(self.ids), len(self.ids))
        return ExportReport(self.out, CSV, len(self.ids))

    def _slices(self, known: PrivateNotes | None = None) -> Iterator[list[CardFacts]]:
        """What the cards say, some hundred people at a time; with their private notes where these are known."""
        for start in range(0, len(self.ids), _SLICE):
            people = self.session.store.facts(self.ids[start : start + _SLICE])
            if known is None:
                yield list(people.values())
            else:
                yield [_with_notes(facts, known.of(number)) for number, facts in people.items()]

    def _known(self) -> PrivateNotes:
        return PrivateNotes(self.session.network(), self.session.today)


def _with_notes(facts: CardFacts, notes: list[tuple[str, str]]) -> CardFacts:
    """The facts with what else is known written under the note, since a table has no place for it."""
    lines = [f"{name.lower()}: {text}" for name, text in notes]
    return replace(facts, note="\n".join([*([facts.note] if facts.note else []), *lines]) or None)
