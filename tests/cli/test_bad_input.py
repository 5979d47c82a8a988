"""What the machine or the user gets wrong: one plain sentence, the right status, nothing changed or lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reseau_desktop import logs
from reseau_desktop.cli import verbs
from reseau_desktop.store.migrations import CURRENT
from tests.cli.conftest import Command, cards, program
from tests.helpers.databases import content
from tests.helpers.noise import ExpectedLog

Write = Callable[..., Path]
READING = ["contacts", "today", "agenda", "figures", "alerts", "history"]
WRITING = ["undo", "redo"]


@pytest.fixture
def filled(command: Command, write: Write) -> Command:
    people = [f"FN:Person {place}\nTEL:+3360000{place:04}\nNOTE:{'n' * 300}" for place in range(60)]
    command.ok("import", write("a.vcf", cards(*people)))
    with closing(sqlite3.connect(command.database)) as plain:
        plain.execute("PRAGMA journal_mode = delete")
    return command


@pytest.mark.parametrize("verb", [*READING, *WRITING, "verify"])
@pytest.mark.parametrize("place", range(12))
def test_a_damaged_database_never_ends_in_a_traceback(filled: Command, verb: str, place: int) -> None:
    """Sixteen bytes flipped in the header, the schema, or any page: refused, told by `verify`, or without effect."""
    data = bytearray(filled.database.read_bytes())
    start = (16, 24, 40, 100, 108, 200, 4096)[place] if place < 7 else len(data) * (place - 6) // 6 - 2000
    for at in range(start, start + 16):
        data[at] ^= 0xFF
    filled.database.write_bytes(data)
    arguments = [verb, "--json"] if verb in READING else [verb]
    result = filled(*arguments)
    assert "Traceback" not in result.err
    assert "defect" not in result.err, result.err
    if verb == "verify":
        assert result.status in {0, 1, 3}
    else:
        assert result.status in {0, 3}
    if result.status == 3:
        assert result.out == ""
        assert result.err.count("\n") == 1


@pytest.mark.parametrize("verb", [*READING, "verify", "undo"])
def test_what_is_no_database_is_refused_untouched(command: Command, write: Write, tmp_path: Path, verb: str) -> None:
    arguments = [verb, "--json"] if verb in READING else [verb]
    book = write("book.vcf", cards("Ann Bell"))
    assert command.refused(*arguments, data=book) == "This file is not a Réseau database."
    assert book.read_text() == cards("Ann Bell")
    command.refused(*arguments, data=tmp_path)
    command.refused(*arguments, data=Path("/proc/nowhere/x.db"))
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as theirs:
        theirs.execute("CREATE TABLE t (x)")
        theirs.commit()
    before = other.read_bytes()
    command.refused(*arguments, data=other)
    assert other.read_bytes() == before


def test_a_newer_database_is_refused_untouched(filled: Command, write: Write) -> None:
    with closing(sqlite3.connect(filled.database)) as newer:
        newer.execute(f"PRAGMA user_version = {CURRENT + 1}")
        newer.commit()
    before = filled.database.read_bytes()
    book, target = write("b.vcf", cards("Ann Bell")), filled.database.with_name("x.db")
    for arguments in (["contacts", "--json"], ["import", book], ["undo"], ["verify"], ["backup", target]):
        assert "newer version" in filled.refused(*arguments)
    copy = filled.database.with_name("copy.db")
    shutil.copy(filled.database, copy)
    filled.refused("restore", copy)
    assert filled.database.read_bytes() == before


def test_a_locked_database_is_refused_after_a_while(
    filled: Command, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "reseau_desktop.store.database._PRAGMAS",
        (("foreign_keys", 1), ("recursive_triggers", 1), ("temp_store", "memory"), ("busy_timeout", 100)),
    )
    before = content(filled.database)
    book = write("b.vcf", cards("Ann Bell"))
    filled.ok("contacts")
    with closing(sqlite3.connect(filled.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "Another program" in filled.refused("import", book)
        assert "Another program" in filled.refused("undo")
        filled.ok("contacts", "--json")
        filled.ok("figures", "--json")
        other.execute("ROLLBACK")
    assert content(filled.database) == before
    filled.ok("import", book)


def test_a_full_disk_changes_nothing(filled: Command, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = filled.database.stat().st_size // 4096
    monkeypatch.setattr(
        "reseau_desktop.store.database._PRAGMAS",
        (("foreign_keys", 1), ("recursive_triggers", 1), ("temp_store", "memory"), ("max_page_count", pages + 4)),
    )
    before = content(filled.database)
    many = write("many.vcf", cards(*(f"FN:Somebody {place}\nNOTE:{'long ' * 200}" for place in range(500))))
    assert filled.refused("import", many, "--json") == "The disk is full: nothing was written."
    assert content(filled.database) == before
    monkeypatch.undo()
    assert filled.ok("verify").status == 0


def test_a_full_disk_leaves_the_file_that_was_there(filled: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    out = filled.database.with_name("out.vcf")
    out.write_text("mine")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    for arguments in (
        ["export", out], ["sheet", 1, "--out", out.with_suffix(".html")], ["agenda", "--ics", out],
    ):  # fmt: skip
        filled.refused(*arguments)
    assert out.read_text() == "mine"
    assert not list(out.parent.glob(".out*"))


NAMES = [
    "ünï çödé.vcf",
    "a\nb.vcf",
    "  .vcf",
    "x" * 250 + ".vcf",
    "-dash.vcf",
    "%s%n.vcf",
    "<b>.vcf",
    "[a]*?.vcf",
    "💼.vcf",
]


@pytest.mark.parametrize("name", NAMES)
def test_odd_file_names(command: Command, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(cards("Ann Bell"))
    assert command.ok("import", path, "--json").json["files"][0]["file"] == str(path)
    out = tmp_path / f"o{name}" if len(name) < 200 else tmp_path / name
    result = command("export", out)
    assert result.status == (0 if len(name) < 200 else 3)
    command("backup", tmp_path / f"b{name}")
    (data := tmp_path / f"{name[:100]}.db").unlink(missing_ok=True)
    command.ok("import", path, data=data)
    command.ok("backup", data.with_name("c.db"), data=data)
    command.ok("restore", data.with_name("c.db"), data=data)
    assert command.ok("verify", data=data).status == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["import", "a\0b.vcf"], ["export", "a\0b.vcf"], ["backup", "a\0b.db"], ["restore", "a\0b.db"],
        ["campaign", "a\0b.json"], ["sheet", "--blank", "--out", "a\0b.html"], ["agenda", "--ics", "a\0b.ics"],
    ],
    ids=lambda one: one[0],
)  # fmt: skip
def test_a_nul_in_a_file_name(command: Command, arguments: list[str]) -> None:
    assert command.misused(*arguments)


def test_a_nul_in_other_words(command: Command, write: Write) -> None:
    command.ok("import", write("a.vcf", cards("Ann Bell")))
    assert command("contacts", "--json", "--search", "ann\0bell").status == 0
    assert command.misused("contacts", data=Path("a\0b.db"))


def test_endless_and_special_files(command: Command, tmp_path: Path, write: Write) -> None:
    good = write("a.vcf", cards("Ann Bell"))
    os.mkfifo(tmp_path / "pipe.vcf")
    for special in ("/dev/null", "/dev/zero", tmp_path / "pipe.vcf"):
        result = command("import", good, special, "--json")
        assert result.status == 1
        assert result.json["files"][1]["error"]
    loop = tmp_path / "loop"
    loop.mkdir()
    (loop / "again").symlink_to(loop)
    (loop / "self.vcf").symlink_to(loop / "self.vcf")
    (loop / "b.vcf").write_text(cards("Bob Cole"))
    assert command("import", loop, "--json").status in {0, 1}


def test_a_damaged_zip_and_one_that_leads_out(command: Command, tmp_path: Path, write: Write) -> None:
    packed = tmp_path / "book.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../evil.vcf", cards(*(f"Person {place}" for place in range(50))))
        archive.writestr("/etc/evil.vcf", cards("Bob Cole"))
    assert command.ok("import", packed, "--json").json["files"][0]["new"] == 50
    assert not (tmp_path.parent / "evil.vcf").exists()
    data = bytearray(packed.read_bytes())
    data[60:90] = b"\0" * 30
    result = command("import", write("bad.zip", bytes(data)), write("torn.zip", bytes(data[:80])), "--json")
    assert (result.status, result.err) == (1, "")


def test_a_bug_of_ours_is_status_3_and_the_log_names_nobody(
    command: Command, write: Write, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog, tmp_path: Path
) -> None:
    monkeypatch.setattr("reseau_desktop.paths.log_file", lambda: tmp_path / "log" / "reseau.log")

    def broken(*_anything: Any) -> int:
        try:
            raise KeyError("Inès Calvarède")
        except KeyError as error:
            raise RuntimeError("cannot handle Inès Calvarède") from error

    monkeypatch.setitem(verbs.VERBS, "contacts", broken)
    expected_log("verb contacts failed: RuntimeError")
    assert "defect of its own" in command.refused("contacts")
    text = (tmp_path / "log" / "reseau.log").read_text(encoding="utf-8")
    assert "after KeyError" in text
    assert "Calvar" not in text
    logs.start(tmp_path / "elsewhere" / "reseau.log")


def test_an_import_leaves_no_name_in_the_log(
    command: Command, write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("reseau_desktop.paths.log_file", lambda: tmp_path / "log" / "reseau.log")
    command("import", write("calvarède.vcf", cards("Inès Calvarède", "X-NOTHING:1")), "/nowhere.vcf")
    command("export", "/nowhere/calvarède.vcf")
    log = tmp_path / "log" / "reseau.log"
    assert not log.exists() or "alvar" not in log.read_text(encoding="utf-8")
    logs.start(tmp_path / "elsewhere" / "reseau.log")


# without the powers of the superuser, to whom permissions mean nothing


_POWERS = "-dac_override,-dac_read_search"


@pytest.fixture
def powerless(filled: Command) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """The program run by somebody to whom permissions apply."""
    words: list[str] = []
    if os.geteuid() == 0:
        setpriv = shutil.which("setpriv")
        if setpriv is None:
            pytest.skip("the superuser needs setpriv to lay down powers")
        words = [setpriv, "--bounding-set", _POWERS, "--inh-caps", _POWERS]

    def start(*arguments: object) -> subprocess.CompletedProcess[bytes]:
        line = [*words, *program(filled.database, *arguments)]
        return subprocess.run(line, capture_output=True, timeout=60, check=False)

    return start


Powerless = Callable[..., "subprocess.CompletedProcess[bytes]"]


def test_a_read_only_database_and_folder(powerless: Powerless, filled: Command, write: Write) -> None:
    book, folder = write("b.vcf", cards("Ann Bell")), filled.database.parent
    before = filled.database.read_bytes()
    filled.database.chmod(0o400)
    folder.chmod(0o500)
    try:
        for arguments in (["import", book], ["undo"], ["restore", folder / "none.db"], ["export", folder / "o.vcf"]):
            done = powerless(*arguments)
            assert (done.returncode, done.stdout) == (3, b""), arguments
            assert done.stderr.count(b"\n") == 1, done.stderr
            assert b"defect" not in done.stderr
    finally:
        folder.chmod(0o700)
    assert filled.database.read_bytes() == before


def test_a_read_only_file_in_a_folder_of_ones_own(powerless: Powerless, filled: Command, write: Write) -> None:
    book = write("b.vcf", cards("Ann Bell"))
    filled.database.chmod(0o400)
    done = powerless("import", book)
    assert (done.returncode, done.stdout) == (3, b"")
    assert b"read-only" in done.stderr


def test_files_that_may_not_be_read(powerless: Powerless, filled: Command, write: Write) -> None:
    book = write("secret.vcf", cards("Ann Bell"))
    book.chmod(0)
    done = powerless("import", book)
    assert (done.returncode, done.stdout, done.stderr) == (3, b"", b"This file cannot be read.\n")
    for arguments in (["review", book], ["campaign", book], ["restore", book]):
        done = powerless(*arguments)
        assert (done.returncode, done.stdout) == (3, b""), arguments
        assert done.stderr.count(b"\n") == 1
        assert b"defect" not in done.stderr
