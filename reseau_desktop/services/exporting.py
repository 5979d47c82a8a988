"""Exporting contacts for another program, or for the archive; what the target cannot hold is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..domain.card import Card, CardFacts, Property
from ..domain.errors import InputError
from ..domain.message import Message
from ..formats.csv.writer import write_csv
from ..formats.vcard.adapting import adapt
from ..formats.vcard.targets import ARCHIVE, PROFILES, Profile
from ..formats.vcard.writer import write_archive, write_properties
from .export_files import target_of
from .files import check_no_database
from .private_notes import PrivateNotes, as_properties, without_private
from .session import Session

CSV = "csv"
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


def export(
    session: Session,
    out: Path,
    profile: str = "iphone",
    search: str | None = None,
    *,
    private_notes: bool = False,
    only: Sequence[int] | None = None,
) -> ExportReport:
    """Write the contacts (those that `search` finds, or `only` some) for a target, archived ones included, in order.

    `out` is a file; for `outlook` a folder, or a `.zip`. `private_notes` adds stage, permissions and notes of
    exchanges. Raises InputError for an unknown profile or when something stands at `out` that cannot be replaced,
    MachineError when the machine refuses; what was there is then untouched.
    """
    check_no_database(out, session.store.path)
    ids = chosen_ids(session, search, only)
    if profile == CSV:
        return _export_csv(session, out, ids, private_notes)
    return _export_cards(session, out, ids, _profile(profile), private_notes)


def losses(
    session: Session, profile: str = "iphone", search: str | None = None, *, only: Sequence[int] | None = None
) -> tuple[tuple[Message, int], ...]:
    """What the target will not hold of those contacts, most frequent first: told before anything is written."""
    if profile == CSV:
        return ()
    target = _profile(profile)
    found: Counter[Message] = Counter()
    for _, card in _cards(session, chosen_ids(session, search, only)):
        if target is not ARCHIVE:
            found.update(adapt(card, target).losses)
    return tuple(found.most_common())


def _profile(name: str) -> Profile:
    if name not in PROFILES:
        raise InputError("export.unknown_profile", name=name)
    return PROFILES[name]


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


def _export_cards(session: Session, out: Path, ids: list[int], profile: Profile, private_notes: bool) -> ExportReport:
    known = PrivateNotes(session.network(), session.today) if private_notes or profile is ARCHIVE else None
    names = dict(session.store.rows("SELECT id, name FROM contact"))
    found: Counter[Message] = Counter()
    with target_of(out, one_a_file=profile.one_a_file) as target:
        for number, card in _cards(session, ids):
            extras: list[Property] = []
            if known is not None and private_notes:
                extras += as_properties(known.of(number), profile.version)
            if profile is ARCHIVE and known is not None:
                data = write_archive(card, extras=[*known.introducers(number, card), *extras])
            else:
                adapted = adapt(card, profile)
                found.update(adapted.losses)
                data = write_properties(profile.version, [*adapted.properties, *extras], card.blobs)
            target.add(names.get(number, ""), data)
    return ExportReport(out, profile.name, len(ids), tuple(found.most_common()))


def _export_csv(session: Session, out: Path, ids: list[int], private_notes: bool) -> ExportReport:
    people = session.store.facts(ids)
    if private_notes:
        known = PrivateNotes(session.network(), session.today)
        people = {number: _with_notes(facts, known.of(number)) for number, facts in people.items()}
    with target_of(out, one_a_file=False, ending=".csv") as target:
        target.add("", write_csv(people.values()))
    return ExportReport(out, CSV, len(people))


def _with_notes(facts: CardFacts, notes: list[tuple[str, str]]) -> CardFacts:
    """The facts with what else is known written under the note, since a table has no place for it."""
    lines = [f"{name.lower()}: {text}" for name, text in notes]
    return replace(facts, note="\n".join([*([facts.note] if facts.note else []), *lines]) or None)
