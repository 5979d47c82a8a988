"""Large files read by two processes: the same cards, in the same order, whoever makes them ready and whoever dies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from reseau_desktop.domain.card import Rejected
from reseau_desktop.formats.vcard.reader import read_cards
from reseau_desktop.services import reading_ahead
from reseau_desktop.services.importing import CancelledError, import_files
from reseau_desktop.services.reading_ahead import ReadingAhead
from reseau_desktop.services.reading_helper import Helper
from reseau_desktop.services.ready import Ready, short
from reseau_desktop.services.session import Session
from tests.helpers.mixed_cards import mixed_cards

BROKEN = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n",
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nno colon\r\nEND:VCARD\r\n",
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Ren\xe9\r\n",
)


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "cards.vcf"
    sound = list(mixed_cards(600))
    path.write_bytes(b"".join((*sound[:300], *BROKEN, *sound[300:])))
    return path


@pytest.fixture
def session(tmp_path: Path):
    session = Session(tmp_path / "data.db")
    yield session
    session.close()


def read(cards: Path, ahead: ReadingAhead) -> tuple[list[tuple[object, ...]], str, bool]:
    """What is known of each card, and the encoding of the file."""
    with cards.open("rb") as file:
        reader = read_cards(file)
        told = [
            (item.card, item.line, item.reason, item.raw)
            if isinstance(item, Rejected)
            else (item.told, item.warnings, item.blobs, item.dumped, item.digest, item.row, item.identity, item.facts)
            for item in ahead.cards(reader, cards.stat().st_size)
        ]
    return told, reader.encoding, reader.guessed


def helpers() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if one.name == "reseau-outbox"]


def test_two_processes_read_what_one_reads(cards):
    with ReadingAhead(0) as alone, ReadingAhead(10**7) as ahead:
        assert read(cards, ahead) == read(cards, alone)
        assert ahead.read == alone.read == cards.stat().st_size
        assert ahead.helped
        assert read(cards, ahead)[1:] == ("cp1252", True)
    assert helpers() == []


def test_a_card_that_came_from_elsewhere_says_the_same(cards):
    with cards.open("rb") as file:
        ready = [item for item in map(_ready, read_cards(file)) if item is not None]
    for one in ready:
        other = Ready.arrived(one.crossing(()))
        assert (other.card, other.card.line, other.facts) == (one.card, one.card.line, one.facts)
        assert other.identity == one.identity
        known = Ready.arrived(one.crossing({short(one.digest)}))
        assert (known.row, known.identity) == (one.row, one.identity)


def _ready(item) -> Ready | None:
    return None if isinstance(item, Rejected) else Ready.of(item)


@pytest.mark.parametrize("taken", [0, 150, 500])
def test_a_helper_that_is_killed_is_done_without(cards, taken):
    with ReadingAhead(0) as alone:
        expected = [item.number for item in cards_of(cards, alone) if isinstance(item, Ready)]
    found = []
    with ReadingAhead(10**7) as ahead:
        for item in cards_of(cards, ahead):
            if len(found) == taken:
                os.kill(ahead.helped, signal.SIGKILL)
            if isinstance(item, Ready):
                found.append(item.number)
    assert found == expected


def cards_of(cards: Path, ahead: ReadingAhead):
    with cards.open("rb") as file:
        yield from ahead.cards(read_cards(file), cards.stat().st_size)


def test_a_helper_that_does_not_answer_is_done_without(cards, monkeypatch):
    monkeypatch.setattr(Helper, "PATIENCE", 0.2)
    with ReadingAhead(10**7) as ahead:
        found = cards_of(cards, ahead)
        first = next(found)
        assert isinstance(first, Ready)
        os.kill(ahead.helped, signal.SIGSTOP)
        assert sum(isinstance(item, Ready) for item in found) == 601


def test_no_helper_for_small_files_one_core_or_when_there_is_none_to_be_had(cards, monkeypatch):
    def refuse(*_known):
        raise OSError

    with ReadingAhead(10**7) as small:
        list(small.cards(read_cards(b"BEGIN:VCARD\nFN:A\nEND:VCARD\n"), 30))
        assert not small.helped
    monkeypatch.setattr(reading_ahead, "Helper", type("None_", (), {"is_allowed": lambda: True, "__init__": refuse}))
    with ReadingAhead(10**7) as none:
        assert len(list(cards_of(cards, none))) == 603
    monkeypatch.setattr(reading_ahead, "_cores", lambda: 1)
    with ReadingAhead(10**7) as one:
        assert len(list(cards_of(cards, one))) == 603
        assert not one.helped


def test_cores_are_counted_where_the_system_does_not_tell_which_are_ours(monkeypatch):
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert reading_ahead._cores() == 1


def test_an_import_that_is_cancelled_leaves_no_helper(session, cards):
    asked = iter([False] * 4 + [True] * 100)
    with pytest.raises(CancelledError):
        import_files(session, [cards], cancelled=lambda: next(asked))
    assert session.store.contacts() == []
    assert helpers() == []


def test_an_import_by_two_processes_writes_what_one_writes(session, cards, tmp_path, monkeypatch):
    report = import_files(session, [cards])
    monkeypatch.setattr(reading_ahead, "LEAST_BYTES", 10**9)
    other = Session(tmp_path / "other.db", session.clock)
    alone = import_files(other, [cards])
    for query in (
        "SELECT * FROM contact",
        "SELECT * FROM card",
        "SELECT * FROM blob",
        "SELECT rowid, body FROM search",
    ):
        assert session.store.rows(query) == other.store.rows(query)
    assert report == alone
    other.close()


SCRIPT = """
import sys
from pathlib import Path
from reseau_desktop.services.reading_ahead import ReadingAhead
from reseau_desktop.formats.vcard.reader import read_cards

if __name__ == "__main__":
    path = Path(sys.argv[1])
    with ReadingAhead(10**7) as ahead, path.open("rb") as file:
        for item in ahead.cards(read_cards(file), path.stat().st_size):
            if ahead.helped:
                print(ahead.helped, flush=True)
                sys.stdin.read()
"""


def test_no_helper_outlives_the_process_that_is_killed(cards, tmp_path):
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    started = subprocess.Popen(
        [sys.executable, str(script), str(cards)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert started.stdout is not None
    helper = int(started.stdout.readline())
    assert is_running(helper)
    started.kill()
    started.communicate()
    end = time.monotonic() + 20
    while is_running(helper) and time.monotonic() < end:
        time.sleep(0.02)
    assert not is_running(helper)


def is_running(pid: int) -> bool:
    """Whether a process is there and no mere remains of one."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
