"""What an import did, file by file, in the terms of `import --json`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ..domain.card import LineWarning, Rejected
from ..domain.message import Message, say
from .ready import Ready

Wording = Callable[[Message], str]

MOST_UPDATES = 200
"""Contacts brought up to date, and possible duplicates, that a report of a file names."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to say of a card: its number and line in the file, from 1, and how the line was kept."""

    card: int
    line: int
    reason: Message
    kept_as: str = "raw"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A card of which no contact could be made, with its bytes."""

    card: int
    line: int
    reason: Message
    raw: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Update:
    """A contact that a card made or brought up to date: its name, and the properties that were taken over (`TEL`)."""

    card: int
    line: int
    name: str
    fields: tuple[str, ...]


@dataclass(slots=True)
class FileReport:
    """One file: `cards` = new + updated + identical + kept + skipped + rejected.

    `kept` are cards against which the user kept what is here; for the contract they are skipped.

    `format` and `encoding` are None when the file could not be read; `guessed`: nothing in the file declares that
    encoding; `error` says why a file gave no cards, or why its reading broke off; `missing`: it is not there at all.
    `versions` counts the cards by version, `recoded` those read in an encoding that nothing declares, by its name;
    `updates` are the first contacts that were brought up to date, `doubts` the first that may be there twice;
    `photos` counts the embedded ones, `linked_photos` those that are links (which are never followed). Of a table,
    `table` is by what its form is known again, `head` the line of its column names, and `remembered` tells that it
    was read as the user once said.
    """

    file: str
    format: str | None = None
    encoding: str | None = None
    guessed: bool = False
    new: int = 0
    updated: int = 0
    identical: int = 0
    kept: int = 0
    skipped: int = 0
    rejected: list[Refusal] = field(default_factory=list)
    warnings: list[Remark] = field(default_factory=list)
    error: Message | None = None
    missing: bool = False
    versions: Counter[str] = field(default_factory=Counter)
    recoded: Counter[str] = field(default_factory=Counter)
    updates: list[Update] = field(default_factory=list)
    doubts: list[Update] = field(default_factory=list)
    photos: int = 0
    linked_photos: int = 0
    table: str = ""
    head: str = ""
    remembered: bool = False

    @property
    def cards(self) -> int:
        """How many cards were found in the file."""
        return self.new + self.updated + self.identical + self.kept + self.skipped + len(self.rejected)

    def refuse(self, item: Rejected) -> None:
        """Count a rejected card."""
        self.rejected.append(Refusal(item.card, item.line, say(item.reason), item.raw))

    def meet(self, item: Ready) -> None:
        """Note what a card that was read is like, and its lines that were not understood."""
        for warning in item.warnings:
            self.warn(warning)
        told = item.told
        self.versions[told.version] += 1
        if told.guessed and told.encoding:
            self.recoded[told.encoding] += 1
        self.photos += told.photo == "embedded"
        self.linked_photos += told.photo == "linked"

    def update(self, item: Update) -> None:
        """Note a contact that was brought up to date; of thousands, the first ones."""
        if len(self.updates) < MOST_UPDATES:
            self.updates.append(item)

    def doubt(self, item: Update) -> None:
        """Note a contact that may be there twice; of thousands, the first ones."""
        if len(self.doubts) < MOST_UPDATES:
            self.doubts.append(item)

    def warn(self, item: LineWarning) -> None:
        """Note a line that was not understood."""
        self.warnings.append(Remark(item.card, item.line, say(item.reason), item.kept_as))

    def as_json(self, word: Wording) -> dict[str, Any]:
        """The object of the file."""
        found: dict[str, Any] = {
            "file": self.file,
            "format": self.format,
            "encoding": self.encoding,
            "cards": self.cards,
            "new": self.new,
            "updated": self.updated,
            "identical": self.identical,
            "skipped": self.skipped + self.kept,
            "rejected": [{"card": one.card, "line": one.line, "reason": word(one.reason)} for one in self.rejected],
            "warnings": [
                {"card": one.card, "line": one.line, "reason": word(one.reason), "kept_as": one.kept_as}
                for one in self.warnings
            ],
        }
        if self.error is not None:
            found["error"] = word(self.error)
        return found


@dataclass(slots=True)
class ImportReport:
    """The whole import: its files in order, and the undo step, None when nothing changed."""

    files: list[FileReport]
    undo: int | None = None

    @property
    def changed(self) -> int:
        """How many contacts were added or updated."""
        return sum(one.new + one.updated for one in self.files)

    @property
    def kept(self) -> int:
        """How many contacts were kept as they are, against what their card says."""
        return sum(one.kept for one in self.files)

    @property
    def status(self) -> int:
        """The exit status of the command: 1 when some input was rejected or could not be read, else 0."""
        return int(any(one.rejected or one.error is not None for one in self.files))

    def as_json(self, word: Wording) -> dict[str, Any]:
        """The object of `import --json`; `word` turns messages into sentences."""
        return {"files": [one.as_json(word) for one in self.files], "undo": self.undo}
