"""What an import would do, card by card, without writing anything."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ..domain.card import Card, Rejected
from ..domain.merging import Outcome
from ..domain.message import Message, say
from ..formats.vcard.facts import facts_of
from ..formats.vcard.versions import plain_text
from ..store.cards import StoredCard, dump_properties, load_properties
from ..store.contacts import shown_name
from ..store.store import Store
from .card_files import check_encoding
from .import_plan import Fate, Plan
from .import_report import FileReport, ImportReport
from .importing import Handler, Options, Progress, Run
from .session import Session
from .sources import Sources

SLICE = 200
"""Cards handed out at a time."""


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

    def card(self, contact: int) -> StoredCard | None:
        packed = self._written.get(contact)
        if packed is None:
            return super().card(contact)
        version, imported, digest, here, base = zlib.decompress(packed).decode().split("\n", 4)
        card = Card(version, load_properties(here))
        known = Card(imported, load_properties(base)) if base else None
        return StoredCard(card, known, digest or None)

    def take(self, file: FileReport, number: int, plan: Plan) -> None:
        self._remember(plan)
        if self._slices is None:
            return
        facts = plan.facts or facts_of(plan.card)
        remarks = tuple(
            one.reason for one in file.warnings[-20:] if one.card == number and one.reason.key != plan.reason
        )
        row = PreviewRow(
            file.file,
            number,
            plan.card.line,
            _kind(plan),
            shown_name(facts),
            facts.org,
            None if plan.fate is Fate.NEW else plan.contact,
            plan.similar,
            say(plan.reason) if plan.reason else None,
            _changes(plan),
            remarks,
            pack_card(plan.card) if plan.differences or plan.fate is not Fate.IDENTICAL else b"",
        )
        self._add(row)

    def refuse(self, file: FileReport, item: Rejected) -> None:
        if self._slices is not None:
            self._add(PreviewRow(file.file, item.card, item.line, Kind.REJECTED, reason=say(item.reason)))

    def hand_out(self) -> None:
        """Hand out the rows that are waiting."""
        if self._slices is not None and self._rows:
            self._slices(self._rows)
            self._rows = []

    def _add(self, row: PreviewRow) -> None:
        self._rows.append(row)
        if len(self._rows) >= SLICE:
            self.hand_out()

    def _remember(self, plan: Plan) -> None:
        if plan.contact is None or plan.fate not in (Fate.NEW, Fate.UPDATED):
            return
        if plan.fate is Fate.NEW:
            base = here = plan.card
        else:
            here = plan.merged or plan.card
            stored = None if plan.is_version else self.card(plan.contact)
            base = stored.imported if stored and stored.imported else plan.card
        texts = (
            here.version,
            base.version,
            plan.digest or "",
            dump_properties(here),
            dump_properties(base),
        )
        self._written[plan.contact] = zlib.compress("\n".join(texts).encode(), 1)


def pack_card(card: Card) -> bytes:
    """A card in little room, its embedded binaries as their sizes."""
    sizes = json.dumps({name: len(data) for name, data in card.blobs.items()})
    return zlib.compress("\n".join((card.version, sizes, dump_properties(card))).encode(), 1)


def unpack_card(packed: bytes) -> tuple[Card, dict[str, int]]:
    """The card that was packed, without its binaries, and their sizes in bytes."""
    version, sizes, dumped = zlib.decompress(packed).decode().split("\n", 2)
    return Card(version, load_properties(dumped)), json.loads(sizes)


def _kind(plan: Plan) -> Kind:
    if plan.reason == "import.group":
        return Kind.GROUP
    if plan.fate is Fate.NEW and plan.similar is not None:
        return Kind.POSSIBLE_DUPLICATE
    return Kind.CHANGED if plan.fate is Fate.UPDATED else Kind(plan.fate.value)


def _changes(plan: Plan) -> tuple[FieldChange, ...]:
    if plan.merged is None and not plan.differences:
        return ()
    version = plan.merged.version if plan.merged is not None else plan.card.version
    return tuple(
        FieldChange(one.name, plain_text(one.here, version), plain_text(one.source, version), one.outcome)
        for one in plan.differences
    )
