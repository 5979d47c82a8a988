"""What an import would do, card by card, without writing anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from ..domain.card import Card, Rejected
from ..domain.matching import How
from ..domain.merging import Difference, Outcome
from ..domain.message import Message, say
from ..formats.vcard.versions import plain_text
from ..store.cards import StoredCard
from ..store.contacts import shown_name
from ..store.store import Store
from .card_files import check_encoding
from .card_merging import merge_cards
from .import_plan import Fate, Place, Plan
from .import_report import FileReport, ImportReport
from .importing import Handler, Options, Progress, Run
from .packing import pack_card, pack_stored, unpack_stored
from .relating import Relations
from .session import Session
from .sources import Sources

SLICE = 200
"""Cards handed out at a time, at the most."""

LARGEST_PHOTO, MOST_PHOTOS = 1_000_000, 32_000_000
"""Bytes of a photo that the preview shows, and of all of them: the others are only said to be there."""

_HEAVY = 1_000_000


class Kind(StrEnum):
    """What a card is, next to what is there already."""

    NEW = "new"
    IDENTICAL = "identical"
    CHANGED = "changed"
    POSSIBLE_DUPLICATE = "possible_duplicate"
    SKIPPED = "skipped"
    GROUP = "group"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A property that the file says otherwise: its name (`TEL`), the texts here and in the file ("" for none)."""

    name: str
    here: str
    source: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One card of the preview: where it stands, whose it is, and what would be done with it.

    `contact` is the one it speaks of, None for somebody new; `similar` one who may be the same person. `reason` says
    why it is skipped, rejected or taken for a possible duplicate; `warnings` are about lines of the card. `packed` is
    the card of the file as `comparing.compare` takes it, `b""` for those of which nothing changes or comes in.
    `changes` of a possible duplicate are those that merging it would make; `quiet`: merging leaves the contact as it
    is; `versioned`: the card is a later version of the one last imported. `partner` is the card of the same import
    that makes the contact it speaks of or is like; `beside`, packed, how that contact or one changed by this import
    stands when the card comes. `related` are cards before it that a choice may make its fate depend on. `how` is by
    what it was recognised (None: it was imported before as it is), `why` the evidence for a possible duplicate.
    `photo` is the embedded one, as long as there is room for it.
    """

    file: str
    number: int
    line: int
    kind: Kind
    name: str = ""
    organisation: str | None = None
    contact: int | None = None
    similar: int | None = None
    reason: Message | None = None
    changes: tuple[FieldChange, ...] = ()
    warnings: tuple[Message, ...] = ()
    packed: bytes = b""
    quiet: bool = False
    versioned: bool = False
    partner: Place | None = None
    beside: bytes = b""
    related: tuple[Place, ...] = ()
    how: How | None = None
    why: tuple[Message, ...] = ()
    photo: bytes = field(default=b"", repr=False)


Slices = Callable[[list[PreviewRow]], None]


def preview(
    session: Session,
    paths: Sequence[Path],
    options: Options | None = None,
    *,
    slices: Slices | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """What `import_files` would do and report, with nothing written; `slices` is handed the cards as they are read.

    Raises what `import_files` raises.
    """
    chosen = options or Options()
    check_encoding(chosen.encoding)
    viewer = _Viewer(session.store, slices)
    with Sources(list(paths)) as sources:
        report = Run(session.store, sources, chosen, viewer, progress=progress, cancelled=cancelled).report()
    viewer.hand_out()
    return report


class _Viewer(Handler):
    """Collects rows; remembers, packed, the cards that the import would have written."""

    def __init__(self, store: Store, slices: Slices | None) -> None:
        super().__init__(store)
        self._slices = slices
        self._rows: list[PreviewRow] = []
        self._written: dict[int, bytes] = {}
        self._relations = Relations()
        self._weight = 0
        self._room = MOST_PHOTOS

    def card(self, contact: int) -> StoredCard | None:
        packed = self._written.get(contact)
        return super().card(contact) if packed is None else unpack_stored(packed)[0]

    def take(self, file: FileReport, number: int, plan: Plan) -> None:
        beside = self._written.get(plan.similar or plan.contact or 0, b"") if plan.fate is not Fate.NEW else b""
        if plan.similar is not None:
            beside = self._written.get(plan.similar, b"")
        row = self._row(file, number, plan, beside) if self._slices is not None else None
        self._remember(plan)
        if row is not None:
            self._add(row)

    def refuse(self, file: FileReport, item: Rejected) -> None:
        if self._slices is not None:
            self._add(PreviewRow(file.file, item.card, item.line, Kind.REJECTED, reason=say(item.reason)))

    def hand_out(self) -> None:
        """Hand out the rows that are waiting."""
        if self._slices is not None and self._rows:
            self._slices(self._rows)
            self._rows, self._weight = [], 0

    def _row(self, file: FileReport, number: int, plan: Plan, beside: bytes) -> PreviewRow:
        facts = plan.facts or plan.read.facts
        changes, quiet = self._effect(plan)
        return PreviewRow(
            file.file,
            number,
            plan.read.told.line,
            _kind(plan),
            shown_name(facts),
            facts.org,
            None if plan.fate is Fate.NEW else plan.contact,
            plan.similar,
            say(plan.reason) if plan.reason else None,
            changes,
            tuple(one.reason for one in file.warnings[-20:] if one.card == number and one.reason.key != plan.reason),
            pack_card(plan.card) if plan.differences or plan.fate is not Fate.IDENTICAL else b"",
            quiet,
            plan.versioned,
            plan.partner,
            beside,
            self._relations.of((file.file, number), plan, facts),
            plan.match.how if plan.match is not None else None,
            tuple(say(f"likeness.{one}") for one in plan.match.why) if plan.match is not None else (),
            self._photo(plan),
        )

    def _effect(self, plan: Plan) -> tuple[tuple[FieldChange, ...], bool]:
        """What the card says otherwise than the contact beside it, and whether a merge would leave that one as it is.

        Of a possible duplicate, what merging it would do.
        """
        if plan.fate is not Fate.NEW or plan.similar is None:
            quiet = plan.fate is Fate.IDENTICAL
            return _changes(plan.differences, plan.merged or plan.card), quiet
        stored = self.card(plan.similar)
        if stored is None:
            return (), False
        merged, union = merge_cards(stored.card, None, plan.card, False)
        changes = _changes(union.differences, stored.card)
        return changes, merged is stored.card and not (changes and stored.imported is None)

    def _add(self, row: PreviewRow) -> None:
        self._rows.append(row)
        self._weight += len(row.photo)
        if len(self._rows) >= SLICE or self._weight >= _HEAVY:
            self.hand_out()

    def _photo(self, plan: Plan) -> bytes:
        """The embedded photo of a card, small enough to be kept in the memory of the window with the others."""
        one = plan.card.first("PHOTO")
        data = plan.card.blobs.get(one.blob or "", b"") if one is not None else b""
        if not data or plan.fate is Fate.IDENTICAL or len(data) > min(LARGEST_PHOTO, self._room):
            return b""
        self._room -= len(data)
        return data

    def _remember(self, plan: Plan) -> None:
        if plan.contact is None or plan.fate not in (Fate.NEW, Fate.UPDATED, Fate.KEPT):
            return
        if plan.fate is Fate.NEW:
            stored = StoredCard(plan.card, plan.card, plan.digest)
        elif plan.is_version:
            stored = StoredCard(plan.merged or plan.card, plan.card, plan.digest)
        else:
            before = self.card(plan.contact)
            stored = StoredCard(plan.merged or plan.card, before.imported if before else None, plan.digest)
        self._written[plan.contact] = pack_stored(stored, plan.read.dumped if plan.fate is Fate.NEW else None)


def _kind(plan: Plan) -> Kind:
    if plan.reason == "import.group":
        return Kind.GROUP
    if plan.fate is Fate.NEW and plan.similar is not None:
        return Kind.POSSIBLE_DUPLICATE
    return Kind.CHANGED if plan.fate in (Fate.UPDATED, Fate.KEPT) else Kind(plan.fate.value)


def _changes(differences: Iterable[Difference], card: Card) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(one.name, plain_text(one.here, card.version), plain_text(one.source, card.version), one.outcome)
        for one in differences
    )
