"""`forget`: nothing of the person stays in the file, its WAL, an export, a new backup; no count changes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reseau_desktop.formats.campaign import sample_campaign
from tests.cli.conftest import Command, cards

Write = Callable[[str, str], Path]

INES = """UID:uid-ines-4711
FN:Inès Calvarède
N:Calvarède;Inès;;;
TEL;TYPE=CELL:+33 6 12 34 56 78
EMAIL:ines.calvarede@example.org
ORG:Novalis Santé;Achats
TITLE:Acheteuse en chef
NOTE:Aime le thé fumé
X-SKYPE:ines-c"""
PAUL = """UID:uid-paul-1
FN:Paul Dubreuil
EMAIL:paul@example.org
NOTE:Présenté par INES  Calvarede\\, joignable au 06.12.34.56.78 ou ines.calvarede@example.org
RELATED;VALUE=text:Calvarède Inès"""
SECRETS = (
    "Inès Calvarède", "ines calvarede", "calvarède", "Calvarede", "12 34 56 78", "06.12.34.56.78", "ines.calvarede@",
    "uid-ines-4711", "Novalis", "Acheteuse", "thé fumé", "ines-c",
)  # fmt: skip


def raw(database: Path) -> bytes:
    """Every byte of the database, its WAL and whatever lies beside it under its name."""
    return b"".join(path.read_bytes() for path in sorted(database.parent.glob(f"{database.name}*")))


def traces(data: bytes, secrets: tuple[str, ...] | list[str] = SECRETS) -> list[str]:
    low = data.decode("utf-8", "replace").lower()
    wide = data.decode("utf-16-le", "replace").lower()
    return [one for one in secrets if one.lower() in low or one.lower() in wide]


@pytest.fixture
def book(command: Command, write: Write) -> Path:
    """Two people imported, one of whom names the other in his card."""
    path = write("book.vcf", cards(INES, PAUL))
    command.ok("import", path)
    return path


def test_nothing_of_the_person_stays_in_the_file_or_its_wal(command: Command, book: Path) -> None:
    assert len(traces(raw(command.database))) > 6
    said = command.ok("forget", 1).out
    assert "empties the history" in said.splitlines()[0]
    assert traces(raw(command.database)) == []
    wal = command.database.with_name(f"{command.database.name}-wal")
    assert not wal.exists() or wal.stat().st_size == 0


def test_it_leaves_searches_lists_exports_and_later_backups(command: Command, book: Path, tmp_path: Path) -> None:
    command.ok("forget", 1)
    assert [one["id"] for one in command.ok("contacts", "--json").json] == [2]
    assert command.ok("contacts", "--json", "--search", "thé").json == []
    for profile in ("archive", "csv", "iphone"):
        out = tmp_path / f"out-{profile}.vcf"
        command.ok("export", out, "--profile", profile, "--with-private-notes")
        assert traces(out.read_bytes()) == []
    command.ok("backup", tmp_path / "later.db")
    assert traces((tmp_path / "later.db").read_bytes()) == []
    assert command.ok("verify").status == 0


def test_the_name_in_the_card_of_another_gives_way_to_a_neutral_label(command: Command, book: Path) -> None:
    command.ok("forget", 1)
    note = command.ok("contacts", "--json").json[0]["note"]
    assert note == "Présenté par [erased person], joignable au [erased person] ou [erased person]"


def test_it_is_not_undoable_and_empties_the_history(command: Command, book: Path) -> None:
    command.ok("forget", 1)
    assert command.ok("history", "--json").json == []
    assert "Nothing to undo" in command.ok("undo").out
    assert [one["id"] for one in command.ok("contacts", "--json").json] == [2]


def test_a_later_import_leaves_the_person_out_and_brings_back_no_word(command: Command, book: Path) -> None:
    command.ok("forget", 1)
    report = command.ok("import", book, "--json").json
    file = report["files"][0]
    assert (file["cards"], file["new"], file["identical"], file["skipped"]) == (2, 0, 1, 1)
    assert "erased at their request" in file["warnings"][0]["reason"]
    assert report["undo"] is None
    assert traces(raw(command.database)) == []


def test_the_same_phone_or_e_mail_in_another_card_is_known_again(command: Command, book: Path, write: Write) -> None:
    command.ok("forget", 1)
    again = write(
        "again.vcf", cards("FN:I. C.\nTEL:0612345678", "FN:X\nEMAIL:INES.calvarede@example.org", "Zoé Tran")
    )
    file = command.ok("import", again, "--json").json["files"][0]
    assert (file["new"], file["skipped"]) == (1, 2)


def test_a_switchboard_that_others_have_too_is_no_mark(command: Command, write: Write) -> None:
    both = cards("FN:Ann Bell\nTEL:+33145000000", "FN:Bob Cole\nTEL:+33145000000")
    command.ok("import", write("both.vcf", both))
    command.ok("forget", 1)
    file = command.ok("import", write("new.vcf", cards("FN:Cid Dorn\nTEL:+33145000000")), "--json").json["files"][0]
    assert file["new"] == 1


def test_a_restore_of_an_older_backup_leaves_the_person_erased(command: Command, book: Path, tmp_path: Path) -> None:
    command.ok("backup", tmp_path / "older.db")
    command.ok("forget", 1)
    assert "1 person erased at their request was left out" in command.ok("restore", tmp_path / "older.db").out
    assert [one["id"] for one in command.ok("contacts", "--json").json] == [2]
    assert traces(raw(command.database)) == []
    assert traces((tmp_path / "older.db").read_bytes()) != []
    assert command.ok("import", book, "--json").json["files"][0]["skipped"] == 1


def test_an_unknown_person_is_refused_and_nothing_changes(command: Command, book: Path) -> None:
    assert command.refused("forget", 99) == "No contact has the number 99."
    assert len(command.ok("history", "--json").json) == 1


def test_somebody_erased_stays_erased_and_can_be_asked_for_again(command: Command, book: Path) -> None:
    command.ok("forget", 1)
    command.ok("forget", 1)
    assert command.ok("figures", "--json").json["contacts_erased"] == 1
    assert "erased" in command.refused("sheet", 1, "--out", command.database.with_name("x.html"))


def test_while_somebody_reads_it_says_so_and_the_next_call_finishes(
    command: Command, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reseau_desktop.store.erasing._TRIES", 2)
    with closing(sqlite3.connect(command.database)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM contact").fetchone()
        result = command("forget", 1)
        assert result.status == 3
        assert "traces are left" in result.err
        assert [one["id"] for one in command.ok("contacts", "--json").json] == [2]
    command.ok("forget", 1)
    assert traces(raw(command.database)) == []


def test_a_namesake_keeps_his_name(command: Command, write: Write) -> None:
    command.ok("import", write("two.vcf", cards("UID:a\nFN:Jean Martin\nN:Martin;Jean;;;", "UID:b\nFN:Jean Martin")))
    command.ok("forget", 1)
    assert [one["fn"] for one in command.ok("contacts", "--json").json] == ["Jean Martin"]


def test_a_photo_goes_too(command: Command, write: Write) -> None:
    data = "R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs="
    command.ok("import", write("p.vcf", cards(f"FN:Ann Bell\nPHOTO;ENCODING=b;TYPE=GIF:{data}")))
    assert b"GIF89a" in raw(command.database)
    command.ok("forget", 1)
    assert b"GIF89a" not in raw(command.database)


# campaigns


@pytest.fixture
def erasing() -> dict[str, Any]:
    """The sample campaign with somebody erased on day 30, who is named in the rows of others, later ones too."""
    file = json.loads(json.dumps(sample_campaign("fr").file))
    who = next(one for one in file["contacts"] if one["id"] == "P04")
    rows = file["interactions"]
    day = 30
    place = next(index for index, row in enumerate(rows) if row["day"] > day)
    for row in rows:
        if row.get("contact") == "P04" and row["day"] <= day:
            row["text"] = {"fr": "Secret bien gardé", "en": "Well kept secret"}
    why = {"fr": f"{who['name']} l'a demandé", "en": f"{who['name']} asked"}
    erased = {"id": "X1", "day": day, "kind": "contact_erased", "contact": "P04", "channel": "email", "minutes": 5}
    erased |= {"requested_by": "P04", "reason": why}
    rows.insert(place, erased)
    other = [row for row in rows if row.get("contact") not in {None, "P04"} and row["kind"] == "news"]
    assert other
    for row in other:
        row["text"] = {"fr": f"Vu {who['name']} hier, au café Zanzibar", "en": f"Saw {who['name']} at Zanzibar"}
    after = [row for row in rows if row["day"] > day and row.get("contact") == "P04"]
    for row in after:
        rows.remove(row)
    gone = {row["id"] for row in after}
    keys = {"introductions": "exchange", "promises": "exchange", "opinions": "exchange", "given": "ref"}
    for table, key in keys.items():
        file[table] = [one for one in file[table] if one[key] not in gone]
    refs = ("reply_to", "for_exchange", "introduction", "promise")
    kept = {one["id"] for table in ("interactions", "introductions", "promises") for one in file[table]}
    file["interactions"] = [row for row in rows if all(row.get(key) is None or row[key] in kept for key in refs)]
    return file


def names_of(file: dict[str, Any]) -> list[str]:
    who = next(one for one in file["contacts"] if one["id"] == "P04")
    return [who["name"], str(who["organisation"]), "Secret bien gardé", "Well kept secret"]


@pytest.mark.parametrize("until", [30, None])
def test_a_campaign_with_an_erasure_is_replayed_and_keeps_no_word(
    command: Command, write: Write, erasing: dict[str, Any], until: int | None
) -> None:
    path = write("erasing.json", json.dumps(erasing))
    command.ok("campaign", path, *([] if until is None else ["--until", until]), lang="fr")
    others = " ".join(json.dumps(one) for one in erasing["contacts"] if one["id"] != "P04")
    secrets = [one for one in names_of(erasing) if json.dumps(one)[1:-1] not in others]
    assert names_of(erasing)[0] in secrets
    assert traces(raw(command.database), secrets) == []
    if until is None:
        assert b"Zanzibar" in raw(command.database)
        assert "[personne effacée]".encode() in raw(command.database)


def test_no_count_changes_by_an_erasure(command: Command, write: Write, erasing: dict[str, Any]) -> None:
    """The figures of a day with and without the erasure differ in nothing but what an erasure is said to change."""
    with_it = write("with.json", json.dumps(erasing))
    without = dict(erasing, interactions=[r for r in erasing["interactions"] if r["kind"] != "contact_erased"])
    plain = write("without.json", json.dumps(without))
    other = command.database.with_name("other.db")
    command.ok("campaign", with_it, "--until", 30)
    command.ok("campaign", plain, "--until", 30, data=other)
    day = "2026-02-04"
    erased = command.ok("figures", "--json", "--refs", today=day).json
    kept = command.ok("figures", "--json", "--refs", today=day, data=other).json
    may_differ = {"contacts_erased", "last_touch_day", "minutes_total", "minutes_by_kind", "hours_label",
                  "hours_per_week", "minutes_all_in_per_meeting", "news_overdue", "news_due_soon", "thanks_sent",
                  "thanks_on_time", "thanks_late", "loops_closed", "loops_on_time", "loops_open", "promises_kept",
                  "promises_on_time", "emails_followed_by_call", "positive_replies_called"}  # fmt: skip
    assert {name for name in kept if kept[name] != erased[name]} <= may_differ
    assert erased["contacts_erased"] == 1
    assert erased["minutes_total"] == kept["minutes_total"] + 5
    assert "P04" not in erased["last_touch_day"]
    alerts = command.ok("alerts", "--json", "--refs", today=day).json
    assert all("P04" not in (one.get("contact"), one.get("about")) for one in alerts)
    agenda = command.ok("agenda", "--json", "--to", "2027-01-01", today=day).json
    assert agenda
    assert not any("erased" in str(one["name"]) for one in agenda)


def test_an_erasure_by_hand_is_the_same_as_one_of_the_file(
    command: Command, write: Write, erasing: dict[str, Any]
) -> None:
    without = dict(erasing, interactions=[r for r in erasing["interactions"] if r["kind"] != "contact_erased"])
    other = command.database.with_name("other.db")
    command.ok("campaign", write("with.json", json.dumps(erasing)), "--until", 30)
    command.ok("campaign", write("without.json", json.dumps(without)), "--until", 30, data=other)
    number = next(
        index for index, one in enumerate(command.ok("contacts", "--json", data=other).json, 1)
        if one["fn"] == names_of(erasing)[0]
    )  # fmt: skip
    command.ok("forget", number, today="2026-02-04", data=other)
    left, right = (
        command.ok("figures", "--json", "--refs", today="2026-02-04", data=data).json
        for data in (command.database, other)
    )
    minutes = {"minutes_total", "minutes_by_kind", "hours_label", "hours_per_week", "minutes_all_in_per_meeting"}
    assert {name for name in left if left[name] != right[name]} <= minutes
    assert traces(raw(other), names_of(erasing)[:1]) == []
