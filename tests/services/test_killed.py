"""An import killed at any moment, and most of all while it is written down, is there as a whole or not at all.

The file is large enough for the import to have a helper, so that there are two processes to be killed.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from random import Random

import pytest

from reseau_desktop.services.backups import verify
from reseau_desktop.services.session import Session
from reseau_desktop.services.worker import Advance, Finished, Job, start_import, start_revert
from tests.helpers.mixed_cards import write_mixed_cards

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no system where a process can be killed so")

CARDS = 300
LIMIT = 60
TODAY = date(2026, 3, 2)

Moment = Callable[[Job, Path, Random], None]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "data.db"
    Session(path).close()
    return path


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "cards.vcf"
    write_mixed_cards(path, CARDS)
    return path


def at_any_moment(job: Job, _database: Path, random: Random) -> None:
    """Some time after its first sign of life: reading, deciding, writing, closing."""
    until = time.monotonic() + LIMIT
    while not job.poll(1) and time.monotonic() < until:
        time.sleep(0.001)
    time.sleep(random.uniform(0, 0.6))


def after_the_last_card(job: Job, _database: Path, random: Random) -> None:
    """Once everything is read: the work is about to be committed, or just was."""
    until = time.monotonic() + LIMIT
    while job.alive and time.monotonic() < until:
        if any(isinstance(one, Advance) and one.read == one.total for one in job.poll()):
            break
    time.sleep(random.uniform(0, 0.06))


def while_it_is_written(job: Job, database: Path, random: Random) -> None:
    """Between the first and the last page that the commit writes, or while they move into the database."""
    log = database.with_name(f"{database.name}-wal")
    enough = random.choice((1, 1, 100_000, 400_000, 1_000_000))
    until = time.monotonic() + LIMIT
    while job.alive and time.monotonic() < until and not _is_as_large(log, enough):
        job.poll()
    time.sleep(random.choice((0, 0, random.uniform(0, 0.03))))


def _is_as_large(path: Path, size: int) -> bool:
    try:
        return path.stat().st_size >= size
    except FileNotFoundError:
        return False


def count(database: Path) -> int:
    """The contacts, each with a card that can be read."""
    session = Session(database)
    try:
        contacts = session.store.contacts()
        assert all(session.store.card(one.id) is not None for one in contacts)
        return len(contacts)
    finally:
        session.close()


def children(pid: int) -> list[int]:
    """The processes that a process has started and that still run; none where the system does not tell."""
    try:
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def end(pid: int) -> None:
    """Kill a process, unless it has just ended by itself."""
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def wait_until_gone(processes: list[int]) -> None:
    end_of_patience = time.monotonic() + LIMIT
    while any(map(is_running, processes)):
        assert time.monotonic() < end_of_patience, "a helper outlived its import"
        time.sleep(0.01)


def kill(database: Path, cards: Path, moment: Moment, random: Random) -> tuple[str, int]:
    """Import and kill at that moment; returns who was killed and how many contacts are left.

    One time in four it is the helper that is killed, and the import goes on without it. The whole database is looked
    at, and the import undone.
    """
    job = start_import(database, [cards], today=TODAY)
    moment(job, database, random)
    helpers = children(job.pid) if job.alive else []
    killed = "nobody"
    if helpers and random.random() < 0.25:
        killed = "helper"
        for helper in helpers:
            end(helper)
        assert isinstance(job.wait(LIMIT)[-1], Finished)
        assert count(database) == CARDS
    elif job.alive:
        killed = "import with its helper" if helpers else "import"
        end(job.pid)
        job.wait(LIMIT)
    wait_until_gone(helpers)
    assert verify(database) == []
    left = count(database)
    if left:
        assert isinstance(start_revert(database).wait(LIMIT)[-1], Finished)
        assert count(database) == 0
    return killed, left


@pytest.mark.parametrize("moment", [at_any_moment, after_the_last_card, while_it_is_written])
def test_killed_at_any_moment_an_import_is_there_or_not(database, cards, moment):
    random = Random(11)
    assert {kill(database, cards, moment, random)[1] for _ in range(2)} <= {0, CARDS}


def test_after_a_kill_the_import_can_be_made_again(database, cards):
    kill(database, cards, after_the_last_card, Random(3))
    assert isinstance(start_import(database, [cards], today=TODAY).wait(LIMIT)[-1], Finished)
    assert (count(database), verify(database)) == (CARDS, [])


@pytest.mark.long
def test_killed_two_hundred_times_an_import_is_there_or_not(database, cards, capsys):
    seed = int(os.environ.get("RESEAU_SEED") or time.time())
    random, found = Random(seed), Counter[tuple[str, str, int]]()
    for number in range(200):
        moment = (at_any_moment, after_the_last_card, while_it_is_written, while_it_is_written)[number % 4]
        killed, left = kill(database, cards, moment, random)
        assert left in (0, CARDS), f"kill {number} of RESEAU_SEED={seed}"
        found[moment.__name__, killed, left] += 1
    with capsys.disabled():
        sys.stdout.write(f"\n200 kills, RESEAU_SEED={seed}: {dict(found)}\n")
    assert {left for _, _, left in found} == {0, CARDS}
