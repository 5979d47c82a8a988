"""`contacts --json`: every key always there, null and [] for nothing, the order of the import; `export` beside it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reseau_desktop.formats.campaign import sample_campaign
from reseau_desktop.services import contacts
from reseau_desktop.services.session import Session
from tests.cli.conftest import Command, cards

Write = Callable[..., Path]
KEYS = [
    "id", "uid", "fn", "family", "given", "additional", "prefix", "suffix", "nickname", "org", "org_units", "title",
    "role", "emails", "phones", "urls", "categories", "addresses", "note", "birthday", "photo_bytes", "photo_url",
    "circle", "stage", "relation", "introduced_by", "archived", "next_action",
]  # fmt: skip
LISTS = {"org_units", "emails", "phones", "urls", "categories", "addresses", "introduced_by"}
PROFILES = ["iphone", "android", "google", "outlook", "thunderbird", "archive", "csv"]


def empties(value: Any) -> bool:
    if isinstance(value, dict):
        return any(empties(one) for key, one in value.items() if key != "addresses")
    return value == "" or (isinstance(value, list) and any(empties(one) for one in value))


def test_every_key_is_there_in_order_and_nothing_is_empty(command: Command, write: Write) -> None:
    full = (
        "UID:u1\nFN:Dr Ann Bell\nN:Bell;Ann;B.;Dr;PhD\nNICKNAME:Annie\nORG:Acme;Sales;North\nTITLE:Boss\n"
        "TITLE:Second\nROLE:Chief\nEMAIL:a@example.org\nEMAIL:a@example.org\nTEL;VALUE=uri:tel:+33-1-23\nTEL:01 23 45\nURL:http://x\n"
        "CATEGORIES:One,Two\nADR:;;1 Main St;Paris;;75001;France\nNOTE:First\nNOTE:Second\n"
        "BDAY:1980-03-20T08:00:00Z\nLABEL:Only a label"
    )
    path = write("a.vcf", cards("EMAIL:only@example.org", full, "TEL:0102030405", "LABEL:Nothing but a label"))
    command.ok("import", path)
    found = command.ok("contacts", "--json").json
    assert [list(one) for one in found] == [KEYS] * 4
    assert not any(empties(one) for one in found)
    assert all(isinstance(one[name], list) for one in found for name in LISTS)
    assert [one["id"] for one in found] == sorted(one["id"] for one in found)
    ann = found[1]
    assert (ann["fn"], ann["prefix"], ann["suffix"], ann["additional"]) == ("Dr Ann Bell", "Dr", "PhD", "B.")
    assert (ann["org"], ann["org_units"], ann["title"], ann["role"]) == ("Acme", ["Sales", "North"], "Boss", "Chief")
    assert (ann["emails"], ann["phones"]) == (["a@example.org", "a@example.org"], ["+33-1-23", "01 23 45"])
    assert (ann["note"], ann["birthday"], ann["nickname"]) == ("First\nSecond", "1980-03-20", "Annie")
    assert ann["addresses"] == [
        {"street": "1 Main St", "extended": "", "pobox": "", "locality": "Paris", "region": "", "postal": "75001",
         "country": "France"}
    ]  # fmt: skip
    assert found[0]["fn"] is found[0]["uid"] is found[0]["note"] is found[0]["org"] is None
    assert found[3]["addresses"] == []
    assert (found[0]["stage"], found[0]["relation"], found[0]["next_action"]) == ("unsorted", 0, None)


def test_names_only_in_n_make_no_fn(command: Command, write: Write) -> None:
    command.ok("import", write("a.vcf", cards("N:Bell;Ann;;;")))
    (one,) = command.ok("contacts", "--json").json
    assert (one["fn"], one["family"], one["given"]) == (None, "Bell", "Ann")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ines", [1]), ("INÈS calv", [1]), ("calv nova", [1]), ("vède", []), ("thé fumé", [1]), ("example.org", [1]),
        ("ines dubreuil", []), ("du", [2]), ("0612345678", [1]), ('"', [1, 2]), ("  ", [1, 2]), ("a* OR b", []),
        ("NEAR(", []), ("-paul", [2]), ("l'eau", [2]), ("l’eau", [2]),
    ],
)  # fmt: skip
def test_each_word_of_a_search_begins_a_word(command: Command, write: Write, text: str, found: list[int]) -> None:
    ines = "FN:Inès Calvarède\nORG:Novalis\nNOTE:Aime le thé fumé\nEMAIL:i@example.org\nTEL:06 12 34 56 78"
    command.ok("import", write("a.vcf", cards(ines, "FN:Paul Dubreuil\nNOTE:Boit de l’eau")))
    assert [one["id"] for one in command.ok("contacts", "--json", f"--search={text}").json] == found


def test_archived_people_are_in_the_list(command: Command, write: Write) -> None:
    command.ok("import", write("a.vcf", cards("Ann Bell", "Bob Cole")))
    session = Session(command.database)
    contacts.archive(session, [1])
    session.close()
    found = command.ok("contacts", "--json").json
    assert [(one["archived"], one["stage"]) for one in found] == [(True, "archived"), (False, "unsorted")]


def test_the_first_action_of_a_person_is_that_of_today(command: Command, write: Write) -> None:
    path = write("camille.json", json.dumps(sample_campaign("fr").file))
    command.ok("campaign", path, "--until", 35)
    day = "2026-02-09"
    people = {one["id"]: one for one in command.ok("contacts", "--json", today=day).json}
    first: dict[int, dict[str, Any]] = {}
    for one in command.ok("today", "--json", today=day).json:
        if one["contact"] is not None:
            first.setdefault(one["contact"], one)
    assert first
    for number, action in first.items():
        shown = people[number]["next_action"]
        assert shown == {name: action[name] for name in ("action", "due", "rule")}


def test_without_json_a_line_each(command: Command, write: Write) -> None:
    command.ok("import", write("a.vcf", cards("FN:Ann Bell\nORG:Acme", "PHOTO;VALUE=uri:http://x/y.jpg")))
    assert command.ok("contacts").out.splitlines() == ["1 · Ann Bell · Acme", "2 · No name"]
    assert command.ok("contacts", lang="fr").out.splitlines()[1] == "2 · Sans nom"


# export


@pytest.mark.parametrize("profile", PROFILES)
def test_every_profile_writes_and_reads_back(command: Command, write: Write, tmp_path: Path, profile: str) -> None:
    command.ok("import", write("a.vcf", cards("UID:1\nFN:Ann Bell\nTEL:0102030405", "FN:Éloïse Bäcker\nNOTE:été")))
    out = tmp_path / ("out.zip" if profile == "outlook" else "out.csv" if profile == "csv" else "out.vcf")
    report = command.ok("export", out, "--profile", profile, "--json").json
    assert report["contacts"] == 2
    assert out.stat().st_mode & 0o077 == 0
    if profile == "outlook":
        assert len(zipfile.ZipFile(out).namelist()) == 2
    other = command.database.with_name("other.db")
    command.ok("import", out, data=other)
    names = [one["fn"] for one in command.ok("contacts", "--json", data=other).json]
    assert sorted(map(str, names)) == ["Ann Bell", "Éloïse Bäcker"]


def test_an_archive_that_comes_back_changes_nothing(command: Command, write: Write, tmp_path: Path) -> None:
    command.ok("import", write("a.vcf", cards("FN:Ann Bell\nX-ODD;P=1:value\nNOTE:n")))
    command.ok("export", tmp_path / "archive.vcf", "--profile", "archive")
    assert "UID" not in (tmp_path / "archive.vcf").read_text()
    (file,) = command.ok("import", tmp_path / "archive.vcf", "--json").json["files"]
    assert (file["new"], file["updated"], file["identical"]) == (0, 0, 1)


def test_a_search_limits_the_export(command: Command, write: Write, tmp_path: Path) -> None:
    command.ok("import", write("a.vcf", cards("Ann Bell", "Bob Cole")))
    assert command.ok("export", tmp_path / "o.vcf", "--search", "bob", "--json").json["contacts"] == 1
    assert "Ann" not in (tmp_path / "o.vcf").read_text()
    assert command.ok("export", tmp_path / "none.vcf", "--search", "nobody", "--json").json["contacts"] == 0


def test_what_cannot_be_written_leaves_what_was_there(command: Command, write: Write, tmp_path: Path) -> None:
    command.ok("import", write("a.vcf", cards("Ann Bell")))
    command.refused("export", tmp_path)
    command.refused("export", tmp_path / "no" / "such" / "out.vcf")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    command.refused("export", tmp_path / "full", "--profile", "outlook")
    assert (tmp_path / "full" / "mine.txt").read_text() == "mine"
    assert command.misused("export", tmp_path / "x.vcf", "--profile", "nokia")
    command.refused("export", command.database)
    assert command.ok("verify").status == 0
