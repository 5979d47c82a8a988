"""`duplicates` shows who may be entered twice, `merge` makes one of several."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Command

Write = Callable[..., Path]
CARD = "BEGIN:VCARD\nVERSION:3.0\nUID:{uid}\nFN:{name}\nEMAIL:{mail}\nEND:VCARD\n"
BOOK = (
    CARD.format(uid="1", name="Nadia Fersen", mail="nadia@b.test")
    + CARD.format(uid="2", name="Ana Benali", mail="ana@b.test")
    + CARD.format(uid="3", name="Benali A.", mail="ana@b.test")
)


def test_what_is_found_is_merged_and_undone(command: Command, write: Write) -> None:
    assert command.ok("duplicates").out == "No duplicates.\n"
    assert command.ok("duplicates", "--json").json == []
    book = write("book.vcf", BOOK)
    command.ok("import", book)
    (found,) = command.ok("duplicates", "--json").json
    assert found == {
        "contacts": [{"id": 2, "name": "Ana Benali"}, {"id": 3, "name": "Benali A."}],
        "score": 90,
        "certain": False,
        "reasons": ["an initial, a nickname or a short name", "same e-mail address"],
        "doubts": [],
    }
    assert "2 Ana Benali · 3 Benali A." in command.ok("duplicates", lang="fr").out
    done = command.ok("merge", 2, 3, "--json").json
    assert done == {"contact": 2, "merged": [3], "undo": done["undo"]}
    assert [one["id"] for one in command.ok("contacts", "--json").json] == [1, 2]
    assert command.ok("duplicates", "--json").json == []
    (file,) = command.ok("import", book, "--json").json["files"]
    assert (file["new"], file["identical"]) == (0, 3)
    assert command.ok("history", "--json").json[0]["label"] == "Merge of Benali A. and Ana Benali"
    command.ok("undo")
    assert len(command.ok("contacts", "--json").json) == 3
    assert command.ok("merge", 1, 2, 3).out == "Merged 2 contacts into Nadia Fersen.\n"


def test_what_cannot_be_merged_is_refused(command: Command, write: Write) -> None:
    command.ok("import", write("book.vcf", BOOK))
    assert "No contact has the number 9" in command.refused("merge", 1, 9)
    assert "No contact has the number 9" in command.refused("merge", 9, 1)
    assert "at least two" in command.refused("merge", 1, 1)
    assert command("merge", 1).status == 2
    assert len(command.ok("contacts", "--json").json) == 3
