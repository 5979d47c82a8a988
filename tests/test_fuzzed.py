"""Broken files by the thousand, read in two processes: nothing raises, hangs or loses its neighbours."""

import os
import sys
import time

import pytest

from tests.helpers.fuzzing import check, faults

LONG_RUN = 100_000


def test_some_broken_files_are_read():
    for number in range(300):
        check(number)


def test_broken_files_are_read_in_processes_of_their_own():
    assert faults(300, 40) == []


@pytest.mark.long
def test_a_hundred_thousand_broken_files_are_read(capsys):
    first = int(os.environ.get("RESEAU_SEED") or time.time())
    with capsys.disabled():
        sys.stdout.write(f"\nbroken files {first} to {first + LONG_RUN - 1} (RESEAU_SEED={first} reads the same)\n")
    start = time.monotonic()
    assert faults(first, LONG_RUN) == []
    with capsys.disabled():
        sys.stdout.write(f"{LONG_RUN} broken files read in {time.monotonic() - start:.0f} s\n")
