"""Importing address books: everything in one transaction that is one undo step, whatever the files hold."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from ..domain.card import Card, CardFacts, LineWarning, Rejected
from ..domain.changes import Op
from ..domain.erasure import SALT, Erased
from ..domain.errors import InputError, MachineError, RefusedError
from ..domain.message import Message, say
from ..domain.picking import Picks
from ..domain.text import clean
from ..domain.vocabulary import Origin, Triage
from ..formats.vcard.facts import facts_of
from ..formats.vcard.versions import with_category
from ..store.cards import StoredCard
from ..store.contacts import Imported, shown_name
from ..store.store import Store
from ..store.writing import Writer
from .card_files import CardFile, Item, check_encoding
from .column_forms import known_forms
from .import_plan import Choice, Decisions, Fate, Place, Plan
from .import_report import FileReport, ImportReport, Update
from .planner import Planner
from .reading_ahead import ReadingAhead
from .ready import Ready
from .session import Session
from .sources import Sources

Progress = Callable[[int, int, int], None]
"""Told now and then: cards so far, bytes read, bytes in all."""

_Known = tuple[int, str, CardFacts | None]
"""A contact, the fingerprint of a card of it, and what it is to be known by as well."""

_BATCH = 500
_BATCH_BYTES = 8 * 1024 * 1024
_EVERY = 50


@dataclass(frozen=True, slots=True)
class Options:
    """How to import: what to do with known people, an encoding that overrules guesses, choices for single cards.

    `choices`, `picks` and `beside` are those of `import_plan.Decisions`.
    """

    duplicates: Choice = Choice.UPDATE
    encoding: str | None = None
    choices: Mapping[Place, Choice] = field(default_factory=dict)
    picks: Mapping[Place, Picks] = field(default_factory=dict)
    beside: Mapping[Place, int | Place] = field(default_factory=dict)

    @property
    def decisions(self) -> Decisions:
        """What is decided on the cards."""
        return Decisions(self.duplicates, self.choices, self.picks, self.beside)


class CancelledError(RefusedError):
    """The user stopped the import; nothing has happened."""

    def __init__(self) -> None:
        super().__init__("import.cancelled")


def import_files(
    session: Session,
    paths: Sequence[Path],
    options: Options | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Import files, folders and archives as one undo step; returns what was done with each.

    Raises InputError when none of the paths can be read or the encoding is unknown, `CancelledError` when `cancelled`
    says so; nothing has happened then.
    """
    chosen = options or Options()
    check_encoding(chosen.encoding)
    last = _last_step(session)
    known_again: list[_Known] = []

    def work(writer: Writer) -> ImportReport:
        with Sources(list(paths)) as sources:
            importer = _Importer(session, writer, known_again)
            run = Run(session.store, sources, chosen, importer, progress=progress, cancelled=cancelled)
            report = run.report()
        importer.finish(run.planner)
        return report

    report = session.run(Op.IMPORT, work, _label)
    step = _last_step(session)
    report.undo = step if step != last else None
    if known_again:
        with suppress(MachineError):
            session.keep_house(lambda writer: _remember(writer, known_again))
    return report


def _label(done: ImportReport) -> Message:
    only_kept = done.kept and not done.changed
    return say("label.import_kept", count=done.kept) if only_kept else say("label.import", count=done.changed)


def _remember(writer: Writer, cards: list[_Known]) -> None:
    """Cards of other sources that said nothing new: known again, even when what they say is removed here later."""
    for contact, digest, alias in cards:
        writer.remember(contact, card=digest)
        if alias is not None:
            writer.add_alias(contact, alias)


def _last_step(session: Session) -> int | None:
    step = session.store.undo_log.next_undo()
    return step.id if step is not None else None


class Handler:
    """What is done with the decisions of a run: here nothing, and known cards are read from the store."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def card(self, contact: int) -> StoredCard | None:
        """The card of a contact as it stands now."""
        return self.store.card(contact)

    def take(self, file: FileReport, number: int, plan: Plan) -> None:
        """Carry out the decision on a card."""

    def refuse(self, file: FileReport, item: Rejected) -> None:
        """Hear of a card of which no contact can be made."""


class Run:
    """Reads all sources once, decides on each card and hands the decision on; counts while it does."""

    def __init__(
        self,
        store: Store,
        sources: Sources,
        options: Options,
        handler: Handler,
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self.handler = handler
        self.planner = Planner(store.known(), handler, options.decisions, erased_people(store))
        self._sources = sources.files
        self._encoding = options.encoding
        self._forms = known_forms(store)
        self._progress = progress
        self._cancelled = cancelled
        self._total = sum(one.size for one in self._sources)
        self._before = 0
        self._cards = 0

    def report(self) -> ImportReport:
        """Do it; InputError when not one of the files is there."""
        with _uncollected(), ReadingAhead(self._total, self.planner.known_again()) as ahead:
            files = [self._file(CardFile(source, self._encoding, self._forms, ahead)) for source in self._sources]
        if files and all(one.missing for one in files):
            error = files[0].error or say("import.missing")
            raise InputError(error.key, **dict(error.args))
        self._tell(self._total)
        return ImportReport(files)

    def _file(self, file: CardFile) -> FileReport:
        report = FileReport(file.source.name, missing=file.source.missing)
        for item in file:
            self._item(report, item)
            self._cards += 1
            if self._cards % _EVERY == 0:
                self._tell(self._before + file.bytes_read)
        self._before += file.source.size
        report.format, report.encoding, report.guessed = file.format, file.encoding, file.guessed
        report.table, report.head, report.remembered = file.table, file.head, file.remembered
        report.error = file.error
        return report

    def _item(self, report: FileReport, item: Item) -> None:
        if isinstance(item, Rejected):
            report.refuse(item)
            self.handler.refuse(report, item)
            return
        report.meet(item)
        plan = self.planner.plan(report.file, item)
        if plan.reason is not None:
            report.warn(LineWarning(item.number, item.told.line, plan.reason, "card"))
        setattr(report, plan.fate, getattr(report, plan.fate) + 1)
        if plan.fate is Fate.UPDATED and plan.facts is not None:
            report.update(Update(item.number, item.card.line, shown_name(plan.facts), plan.taken))
        if plan.fate is Fate.NEW and plan.similar is not None:
            report.doubt(Update(item.number, item.card.line, shown_name(plan.read.facts), ()))
        self.handler.take(report, item.number, plan)

    def _tell(self, read: int) -> None:
        if self._cancelled is not None and self._cancelled():
            raise CancelledError
        if self._progress is not None:
            self._progress(self._cards, read, self._total)


@contextmanager
def _uncollected() -> Iterator[None]:
    """No search for cycles of objects: cards make none, and looking through the batches takes a fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def erased_people(store: Store) -> Erased:
    """The marks of the people erased at their request."""
    hashes = store.known().erased()
    return Erased(str(store.settings().get(SALT, "")), hashes) if hashes else Erased()


class _Importer(Handler):
    """Writes the decisions, new contacts in batches."""

    def __init__(self, session: Session, writer: Writer, known_again: list[_Known]) -> None:
        super().__init__(session.store)
        self._writer = writer
        self._known_again = known_again
        self._apart: list[tuple[int, int]] = []
        self._method: dict[str, object] = {
            "origin": Origin.IMPORT,
            "triage": Triage.UNSORTED,
            "known_on": session.today,
        }
        self._waiting: list[tuple[str, Ready]] = []
        self._first: int | None = None
        self._bytes = 0

    def card(self, contact: int) -> StoredCard | None:
        if self._first is not None and contact >= self._first:
            _file, new = self._waiting[contact - self._first]
            return StoredCard(new.card, new.card, new.digest)
        return super().card(contact)

    def take(self, file: FileReport, number: int, plan: Plan) -> None:
        if plan.fate is Fate.NEW:
            if self._first is None:
                self._first = plan.contact
            self._waiting.append((file.file, plan.read))
            if plan.apart is not None and plan.contact is not None:
                self._apart.append((plan.contact, plan.apart))
            self._bytes += sum(map(len, plan.read.blobs.values()))
            if len(self._waiting) >= _BATCH or self._bytes > _BATCH_BYTES:
                self._flush()
        elif plan.merged is not None and plan.facts is not None:
            self._update(file.file, plan, plan.merged, plan.facts)
        elif plan.fate is Fate.IDENTICAL and plan.contact is not None and plan.digest is not None:
            self._known_again.append((plan.contact, plan.digest, plan.alias))

    def finish(self, planner: Planner) -> None:
        """Write what waited for the last card: the rest of the batch, and the groups as categories."""
        self._flush()
        self._writer.keep_apart(self._apart)
        for group in planner.groups:
            for contact in dict.fromkeys(map(planner.member, group.members)):
                if contact is not None and self._writer.remember(contact, group=group.key):
                    self._categorise(contact, group.name)

    def _update(self, file: str, plan: Plan, merged: Card, facts: CardFacts) -> None:
        contact = plan.contact or 0
        if self._first is not None and contact >= self._first:
            self._flush()
        if plan.alias is not None:
            self._writer.add_alias(contact, plan.alias)
        if plan.is_version:
            self._writer.take_imported(contact, plan.card, merged, facts, origin=file, also=plan.also)
            return
        if plan.fate is Fate.UPDATED:
            self._writer.replace_card(contact, merged, facts)
        self._writer.remember(contact, card=plan.digest or "")

    def _categorise(self, contact: int, category: str) -> None:
        stored = self.card(contact)
        if stored is None:
            return
        card = with_category(stored.card, category)
        if card is not stored.card:
            self._writer.replace_card(contact, card, facts_of(card))

    def _flush(self) -> None:
        if self._waiting:
            blobs: dict[str, bytes] = {}
            for _file, one in self._waiting:
                blobs.update(one.blobs)
            new = [
                Imported(one.version, one.dumped, one.blob_names, one.digest, clean(file), one.row)
                for file, one in self._waiting
            ]
            ids = self._writer.add_imported(new, blobs, self._method)
            if ids.start != self._first:
                raise RuntimeError("contacts got other ids than planned")
        self._waiting, self._first, self._bytes = [], None, 0
