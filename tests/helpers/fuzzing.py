"""Files made of a number, read by the program in processes of their own; what goes wrong is told with its number.

The same number makes the same file as long as the address books of `RESEAU_CORPUS` are the same: `check(number)` in a
debugger is how a fault is looked into.
"""

from __future__ import annotations

import io
import multiprocessing
import os
import time
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from multiprocessing.context import SpawnContext
from multiprocessing.queues import Queue
from pathlib import Path
from random import Random
from typing import Any

from reseau_desktop.domain.card import Card, Rejected
from reseau_desktop.formats.csv import looks_like_csv, read_csv
from reseau_desktop.formats.vcard.facts import facts_of, group_members, is_group
from reseau_desktop.formats.vcard.reader import ReadCard, read_cards
from reseau_desktop.formats.vcard.writer import write_archive
from reseau_desktop.services.card_files import CardFile
from reseau_desktop.services.ready import Ready
from reseau_desktop.services.sources import Source
from tests.helpers.cards_in_text import framed
from tests.helpers.mixed_cards import mixed_cards
from tests.helpers.mutilation import mutilate

PATIENCE = 30.0
"""Seconds after which the reading of one file counts as endless; the largest takes a tenth of one."""

_LARGEST = 60_000
_BEFORE = framed("N:Before;Zoë;;;\nFN:Zoë Before\nNOTE:one\\ntwo\nPHOTO;ENCODING=b:AAECAwQF\nTEL;TYPE=CELL:1")
_AFTER = framed("N:After;Bob\nFN:Bob After\nNOTE;ENCODING=QUOTED-PRINTABLE:a=\nb=0D=0Ac\nTEL;CELL:2", "2.1")
_HEADER = (
    b"First Name,Last Name,Company,Job Title,E-mail Address,Mobile Phone,Home Phone,Business Street,Business City,"
    b"Business Postal Code,Web Page,Birthday,Categories,Notes\r\n"
)
_ROW = (
    '"P{0}","Family, {0}",Nord,Head,{0}@example.org,01 99 00 00 {0:02},,1 Main,Town,1000,,1980-04-12,,"Note {0}"\r\n'
)
_ROWS = [_ROW.format(number).encode() for number in range(12)]


@dataclass(frozen=True, slots=True)
class Fault:
    """What went wrong with the file of a number."""

    number: int
    what: str


@cache
def files(kind: str) -> tuple[bytes, ...]:
    """The files to begin with, "vcards" or "csv": those of the corpus, where there is one, and some of our own."""
    corpus = os.environ.get("RESEAU_CORPUS")
    root = Path(corpus or os.devnull) / kind / "cards"
    found = [path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()] if corpus else []
    own = (
        [b"".join(islice(mixed_cards(12), 9, 12)), _BEFORE, _AFTER]
        if kind == "vcards"
        else [_HEADER + b"".join(_ROWS)]
    )
    return (*(data for data in found if len(data) <= _LARGEST), *own)


def check(number: int) -> None:
    """Read the file of that number; AssertionError, or whatever the reading raises, when it goes wrong."""
    random = Random(number)
    (_beside_others, _beside_others, _there_and_back, _as_it_comes, _among_rows)[number % 5](random, number)


def _damaged(random: Random, number: int, kind: str) -> bytes:
    data = random.choice(files(kind))
    if random.random() < 0.2:
        data += random.choice(files(kind))
    return mutilate(data, number, random.choice((1, 2, 3, 6, 12, 40)))


def _beside_others(random: Random, number: int) -> None:
    check_beside_others(_damaged(random, number, "vcards"))


def check_beside_others(data: bytes) -> None:
    """Read a broken card, or several, between two sound ones, which stay what they are."""
    first, *_, last = _cards(read_cards(_BEFORE + data + b"\r\n" + _AFTER))
    assert (first, last) == _neighbours(), "a neighbour was lost"


@cache
def _neighbours() -> tuple[Card, ...]:
    return tuple(_cards(read_cards(_BEFORE + _AFTER)))


def _there_and_back(random: Random, number: int) -> None:
    """Broken cards, archived and read again: what they say is the same."""
    for card in _cards(read_cards(_damaged(random, number, "vcards"))):
        (again,) = _cards(read_cards(write_archive(card)))
        assert facts_of(again) == facts_of(card), "the archive says otherwise"


def _as_it_comes(random: Random, number: int) -> None:
    data = _damaged(random, number, random.choice(("vcards", "csv")))
    check_as_it_comes(data, random.choice(("book.vcf", "book")))


def check_as_it_comes(data: bytes, name: str = "book") -> None:
    """Read a broken file of any format, under the name it had or under one that tells nothing."""
    file = CardFile(Source(name, len(data), lambda: io.BytesIO(data)))
    found = _cards(file)
    assert file.cards or file.error is not None, "nothing was read, and nothing said"
    assert len(found) <= data.count(b"\n") + data.count(b"\r") + 1, "more cards than lines"
    looks_like_csv(data)


def _among_rows(random: Random, number: int) -> None:
    """Broken rows of another table among sound ones, which are more."""
    rows = [row for row in random.choice(files("csv")).splitlines(keepends=True) if b"@" in row and b"\0" not in row]
    nonsense = mutilate(b"".join(random.sample(rows, min(len(rows), 3))), number, random.choice((1, 2, 3, 6)))
    found = read_csv(_HEADER + b"".join([*_ROWS[:6], nonsense, b"\r\n", *_ROWS[6:]])).cards
    families = {facts_of(card).family for card in found}
    assert families >= {f"Family, {n}" for n in range(len(_ROWS))}, "a row was lost"


def _cards(items: Any) -> list[Card]:
    """The cards that are read, numbered from 1 without a gap, each with its facts; without the lines of the file."""
    found: list[Card] = []
    for place, item in enumerate(items, 1):
        if isinstance(item, Rejected):
            assert item.card == place
            assert item.reason
            continue
        assert isinstance(item, ReadCard | Ready)
        assert item.number == place
        facts = facts_of(item.card)
        assert is_group(item.card) or group_members(item.card) is not None
        assert "\0" not in "".join(one.value for one in item.card.properties), "a NUL was let in"
        assert facts.photo is None or facts.photo_bytes
        found.append(replace(item.card, line=0))
    return found


def faults(first: int, count: int, processes: int = 2) -> list[Fault]:
    """What goes wrong with so many files from that number on, in some processes; empty when all is well."""
    context = multiprocessing.get_context("spawn")
    told: Queue[Fault] = context.Queue()
    readers = [_Reader(context, range(first + index, first + count, processes), told) for index in range(processes)]
    found: list[Fault] = []
    going = True
    while going:
        time.sleep(0.05)
        going = any(alive for alive in [reader.watch(found) for reader in readers])
        while not told.empty():
            found.append(told.get())
    return sorted(found, key=lambda fault: fault.number)


class _Reader:
    """A process that reads files; one that gets stuck, or dies, is a fault too."""

    def __init__(self, context: SpawnContext, numbers: range, told: Queue[Fault]) -> None:
        self._place = context.Value("q", numbers.start)
        self._process = context.Process(target=_read, args=(numbers, self._place, told), daemon=True)
        self._process.start()
        self._since = numbers.start, time.monotonic()
        self._over = False

    def watch(self, found: list[Fault]) -> bool:
        """Whether it goes on; what went wrong with it is added to the faults."""
        number, (last, since) = int(self._place.value), self._since
        if not self._process.is_alive():
            if self._process.exitcode and not self._over:
                found.append(Fault(number, f"ended the process: {self._process.exitcode}"))
            self._over = True
            return False
        if number != last:
            self._since = number, time.monotonic()
        elif time.monotonic() - since > PATIENCE:
            found.append(Fault(number, "is read without an end"))
            self._over = True
            self._process.kill()
            self._process.join()
        return True


def _read(numbers: range, place: Any, told: Queue[Fault]) -> None:
    """The process, from beginning to end."""
    for number in numbers:
        place.value = number
        try:
            check(number)
        except Exception as error:
            told.put(Fault(number, f"{type(error).__name__}: {error}"[:300]))
    told.close()
    told.join_thread()
