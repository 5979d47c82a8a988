"""The program as a process: signals, pipes that close, streams that are not there, names that are no UTF-8."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Command, Process, cards, program
from tests.helpers.databases import content

Write = Callable[..., Path]
MANY = 6000


@pytest.fixture
def many(write: Write) -> Path:
    return write("many.vcf", cards(*(f"FN:Person {place}\nNOTE:{'n' * 200}" for place in range(MANY))))


def started(database: Path, *arguments: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(program(database, *arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def wait_until_it_writes(child: subprocess.Popen[bytes], database: Path) -> None:
    """Wait until the child has begun to write, or has ended."""
    wal = database.with_name(f"{database.name}-wal")
    end = time.monotonic() + 30
    while child.poll() is None and time.monotonic() < end:
        if wal.exists() and wal.stat().st_size > 0:
            return
        time.sleep(0.002)


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_an_import_that_is_stopped_leaves_all_or_nothing(command: Command, many: Path, sent: signal.Signals) -> None:
    before = content(command.database)
    child = started(command.database, "import", many, "--json")
    wait_until_it_writes(child, command.database)
    child.send_signal(sent)
    out, err = child.communicate(timeout=60)
    assert b"Traceback" not in err
    after = content(command.database)
    assert len(after["contact"]) in {0, MANY}
    if child.returncode == 3:
        assert sent is signal.SIGINT
        assert (out, err.count(b"\n")) == (b"", 1)
        assert after == before
    assert command.ok("verify").status == 0
    command.ok("import", many)
    assert len(command.ok("contacts", "--json").json) == MANY


def test_an_interrupt_at_any_moment_says_what_became_of_it(command: Command, many: Path) -> None:
    database = command.database
    for place in range(5):
        child = started(database, "import", many, "--duplicates", "add")
        while child.poll() is None and not database.with_name(f"{database.name}-shm").exists():
            time.sleep(0.002)
        time.sleep(place * 0.1)
        child.send_signal(signal.SIGINT)
        out, err = child.communicate(timeout=60)
        now = len(command.ok("contacts", "--json").json)
        assert b"Traceback" not in err, (place, err)
        assert child.returncode in {0, 3}
        if child.returncode == 3:
            assert (out, err) == (b"", b"The import was cancelled: nothing was changed.\n")
        assert now == (MANY if child.returncode == 0 else 0)
        if now:
            command.ok("undo")
    assert command.ok("verify").status == 0


@pytest.mark.parametrize("verb", ["contacts", "history", "figures"])
def test_a_reader_that_stops_reading_is_no_error(command: Command, many: Path, verb: str) -> None:
    command.ok("import", many)
    child = started(command.database, verb, "--json")
    assert child.stdout is not None
    child.stdout.read(10)
    child.stdout.close()
    assert child.stderr is not None
    assert child.stderr.read() == b""
    assert child.wait(60) == 0
    child.stderr.close()


def test_streams_that_are_not_there(command: Command, write: Write) -> None:
    book = write("a.vcf", cards("Ann Bell"))
    line = program(command.database, "import", book, "--json")
    for closed in ("<&-", ">&-", "2>&-", "<&- >&- 2>&-"):
        done = subprocess.run(
            ["/bin/sh", "-c", f'exec "$@" {closed}', "sh", *map(os.fsdecode, line)],
            capture_output=True, timeout=60, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, b""), closed
    refused = subprocess.run(
        ["/bin/sh", "-c", 'exec "$@" 2>&-', "sh", *map(os.fsdecode, program(command.database, "forget", "9"))],
        capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert (refused.returncode, refused.stdout) == (3, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_an_output_that_is_full(command: Command, many: Path) -> None:
    command.ok("import", many)
    for verb in ("contacts", "history"):
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                program(command.database, verb, "--json"),
                stdout=full,
                stderr=subprocess.PIPE,
                timeout=60,
                check=False,
            )
        assert (done.returncode, done.stderr) == (3, b"The result cannot be written to the output.\n")


@pytest.mark.skipif(sys.platform != "linux", reason="only there are names of files any bytes")
def test_a_name_that_is_no_utf_8(command: Command, process: Process, tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9 \xff.vcf"
    with open(name, "wb") as file:  # noqa: PTH123
        file.write(cards("Ann Bell").encode())
    done = process("import", name, b"/nowhere/\xff.vcf", "--json")
    assert (done.returncode, done.stderr) == (1, b"")
    assert json.loads(done.stdout)["files"][0]["new"] == 1
    assert process("contacts", "--search", b"\xff\xfe", "--json").returncode == 0
    for arguments in (["export", name + b".out.vcf"], ["backup", name + b".db"], ["restore", name + b".db"],
                      ["sheet", "1", "--out", name + b".html"]):  # fmt: skip
        done = process(*arguments)
        assert (done.returncode, done.stderr) == (0, b""), arguments
    missing = process("restore", b"/nowhere/\xff.db")
    assert (missing.returncode, missing.stderr.count(b"\n")) == (3, 1)
    line = program(command.database, "verify")
    line[line.index("--data") + 1] = name + b".db"
    assert subprocess.run(line, capture_output=True, timeout=60, check=False).returncode == 0


def test_another_code_page_of_the_terminal(command: Command, write: Write) -> None:
    command.ok("import", write("a.vcf", cards("Éloïse 💼 Bäcker")))
    environment = os.environ | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(
        program(command.database, "contacts", "--json"), capture_output=True, env=environment, timeout=60, check=False
    )
    assert json.loads(done.stdout.decode("utf-8"))[0]["fn"] == "Éloïse 💼 Bäcker"


def test_two_imports_at_once_both_come_in(command: Command, write: Write) -> None:
    children = [
        started(command.database, "import", write(f"{one}.vcf", cards(*(f"{one} Person {n}" for n in range(800)))))
        for one in "ABC"
    ]
    for child in children:
        _, err = child.communicate(timeout=60)
        assert (child.returncode, err) == (0, b"")
    assert len(command.ok("contacts", "--json").json) == 2400
    assert len(command.ok("history", "--json").json) == 3
    assert command.ok("verify").status == 0
