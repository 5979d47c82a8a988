"""`import`: the JSON object of the contract to the letter, statuses, choices, nothing written that should not be."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Command, cards
from tests.helpers.databases import content

Write = Callable[..., Path]
KEYS = ["file", "format", "encoding", "cards", "new", "updated", "identical", "skipped", "rejected", "warnings"]


def counts(file: dict[str, object]) -> tuple[object, ...]:
    return tuple(file[name] for name in ("cards", "new", "updated", "identical", "skipped"))


def test_the_object_has_the_keys_of_the_contract_and_its_sum_is_right(command: Command, write: Write) -> None:
    text = cards("UID:1\nFN:Ann Bell", "X-NOTHING:1", "UID:2\nFN:Bob Cole\nthis is no line\nTEL:1")
    text += cards("KIND:group\nFN:Friends\nMEMBER:2", version="4.0")
    path = write("a.vcf", text)
    result = command("import", path, "--json")
    assert (result.status, result.err) == (1, "")
    assert list(result.json) == ["files", "undo"]
    (file,) = result.json["files"]
    assert list(file) == KEYS
    assert (file["file"], file["format"], file["encoding"]) == (str(path), "vcard", "utf-8")
    assert counts(file) == (4, 2, 0, 0, 1)
    assert file["cards"] == file["new"] + file["updated"] + file["identical"] + file["skipped"] + len(
        file["rejected"]
    )
    assert [list(one) for one in file["rejected"]] == [["card", "line", "reason"]]
    assert (file["rejected"][0]["card"], file["rejected"][0]["line"]) == (2, 6)
    assert all(list(one) == ["card", "line", "reason", "kept_as"] for one in file["warnings"])
    assert ("raw", 3, 14) in {(one["kept_as"], one["card"], one["line"]) for one in file["warnings"]}
    assert result.json["undo"] == command.ok("history", "--json").json[0]["step"]
    assert [one["categories"] for one in command.ok("contacts", "--json").json] == [[], ["Friends"]]


def test_a_second_import_changes_nothing_and_has_no_step(command: Command, write: Write) -> None:
    path = write("a.vcf", cards("UID:1\nFN:Ann Bell", "Bob Cole"))
    command.ok("import", path)
    before = content(command.database)
    result = command.ok("import", path, "--json")
    assert result.json["undo"] is None
    assert counts(result.json["files"][0]) == (2, 0, 0, 2, 0)
    assert content(command.database) == before


def test_one_missing_among_several_is_status_1_and_the_others_come_in(command: Command, write: Write) -> None:
    path = write("a.vcf", cards("Ann Bell"))
    result = command("import", path, "/nowhere/b.vcf", "--json")
    assert result.status == 1
    good, missing = result.json["files"]
    assert ("error" in good, missing["error"]) == (False, "This file does not exist.")
    assert counts(missing) == (0, 0, 0, 0, 0)
    assert (missing["format"], missing["encoding"]) == (None, None)
    assert len(command.ok("contacts", "--json").json) == 1


def test_all_missing_is_status_3_and_changes_nothing(command: Command) -> None:
    before = content(command.database)
    assert command.refused("import", "/nowhere/a.vcf", "/nowhere/b.vcf", "--json") == "This file does not exist."
    assert content(command.database) == before


@pytest.mark.parametrize("name", ["empty.vcf", "text.txt", "photo.jpg", "doc.pdf", "zeros.vcf", "x.csv"])
def test_what_is_no_address_book_has_an_error_and_status_1(command: Command, write: Write, name: str) -> None:
    bodies = {
        "empty.vcf": b"",
        "text.txt": b"Just some words.\nNothing else.\n",
        "photo.jpg": b"\xff\xd8\xff\xe0" + b"x" * 99,
        "doc.pdf": b"%PDF-1.7\n...",
        "zeros.vcf": b"\0" * 4096,
        "x.csv": b"one\n",
    }
    result = command("import", write(name, bodies[name]), "--json")
    assert (result.status, result.err) == (1, "")
    (file,) = result.json["files"]
    assert file["error"].endswith(".")
    assert counts(file) == (0, 0, 0, 0, 0)
    assert result.json["undo"] is None


def test_a_folder_and_a_zip_give_one_object_a_file(command: Command, write: Write, tmp_path: Path) -> None:
    write("book/b.vcf", cards("Bob Cole"))
    write("book/sub/a.vcf", cards("Ann Bell"))
    with zipfile.ZipFile(tmp_path / "book.zip", "w") as archive:
        archive.writestr("c.vcf", cards("Cid Dorn"))
        archive.writestr("d.vcf", cards("Dan Eads"))
    files = command.ok("import", tmp_path / "book", tmp_path / "book.zip", "--json").json["files"]
    assert [Path(one["file"]).name for one in files] == ["b.vcf", "a.vcf", "c.vcf", "d.vcf"]
    assert [one["new"] for one in files] == [1, 1, 1, 1]


def test_an_empty_folder_alone_is_not_done(command: Command, tmp_path: Path) -> None:
    (tmp_path / "hollow").mkdir()
    result = command("import", tmp_path / "hollow", "--json")
    assert result.status in {1, 3}
    assert (result.status == 3) == (result.out == "")


def test_a_possible_duplicate_counts_as_new_with_a_warning(command: Command, write: Write) -> None:
    command.ok("import", write("a.vcf", cards("FN:Ann Bell\nEMAIL:a@example.org")))
    (file,) = command.ok(
        "import", write("b.vcf", cards("FN:Ann Bell\nEMAIL:other@example.org")), "--json"
    ).json["files"]  # fmt: skip
    assert counts(file) == (1, 1, 0, 0, 0)
    assert len(file["warnings"]) == 1
    assert len(command.ok("contacts", "--json").json) == 2


def test_add_makes_a_contact_of_every_card_whatever_is_there(command: Command, write: Write) -> None:
    path = write("a.vcf", cards("UID:1\nFN:Ann Bell", "UID:1\nFN:Ann Bell"))
    for total in (2, 4):
        (file,) = command.ok("import", path, "--duplicates", "add", "--json").json["files"]
        assert counts(file) == (2, 2, 0, 0, 0)
        assert len(command.ok("contacts", "--json").json) == total


def test_skip_leaves_known_people_as_they_are(command: Command, write: Write) -> None:
    command.ok("import", write("a.vcf", cards("UID:1\nFN:Ann Bell\nTITLE:One")))
    path = write("b.vcf", cards("UID:1\nFN:Ann Bell\nTITLE:Two", "Bob Cole"))
    (file,) = command.ok("import", path, "--duplicates", "skip", "--json").json["files"]
    assert counts(file) == (2, 1, 0, 0, 1)
    assert command.ok("contacts", "--json").json[0]["title"] == "One"


def test_update_takes_over_what_the_source_changed(command: Command, write: Write) -> None:
    command.ok("import", write("a.vcf", cards("UID:1\nFN:Ann Bell\nTITLE:One\nNOTE:Kept")))
    (file,) = command.ok("import", write("a.vcf", cards("UID:1\nFN:Ann Bell\nTITLE:Two\nNOTE:Kept")), "--json").json[
        "files"
    ]
    assert counts(file) == (1, 0, 1, 0, 0)
    (one,) = command.ok("contacts", "--json").json
    assert (one["title"], one["note"]) == ("Two", "Kept")
    command.ok("undo")
    assert command.ok("contacts", "--json").json[0]["title"] == "One"


@pytest.mark.parametrize("choice", ["update", "skip", "add"])
def test_a_dry_run_writes_nothing_and_counts_the_same(command: Command, write: Write, choice: str) -> None:
    command.ok("import", write("a.vcf", cards("UID:1\nFN:Ann Bell\nTITLE:One", "Bob Cole")))
    path = write("b.vcf", cards("UID:1\nFN:Ann Bell\nTITLE:Two", "Bob Cole", "Cid Dorn", "X-NOTHING:1", "Cid Dorn"))
    before = content(command.database)
    dry = command("import", path, "--duplicates", choice, "--dry-run", "--json")
    assert content(command.database) == before
    assert dry.json["undo"] is None
    real = command("import", path, "--duplicates", choice, "--json")
    assert dry.json["files"] == real.json["files"]
    assert (dry.status, real.status) == (1, 1)


def test_a_dry_run_on_a_database_that_is_not_there_leaves_no_contact(command: Command, write: Write) -> None:
    other = command.database.with_name("new.db")
    command.ok("import", write("a.vcf", cards("Ann Bell")), "--dry-run", data=other)
    assert command.ok("contacts", "--json", data=other).json == []


def test_an_encoding_that_is_forced_is_told(command: Command, write: Write) -> None:
    path = write("a.vcf", cards("Éloïse Bäcker").encode("cp1252"))
    (file,) = command.ok("import", path, "--encoding", "cp1252", "--json").json["files"]
    assert file["encoding"] == "cp1252"
    assert command.ok("contacts", "--json").json[0]["fn"] == "Éloïse Bäcker"


@pytest.mark.parametrize("name", ["klingon", "", "base64", "rot13", "utf-8\0x", "hex"])
def test_an_unknown_encoding_changes_nothing(command: Command, write: Write, name: str) -> None:
    path = write("a.vcf", cards("Ann Bell"))
    if name == "":
        assert command("import", path, "--encoding", name).status in {0, 2, 3}
        return
    command.refused("import", path, "--encoding", name)
    assert command.ok("contacts", "--json").json == []


def test_rejected_cards_are_kept_to_be_mended(command: Command, write: Write, tmp_path: Path) -> None:
    path = write("a.vcf", cards("Ann Bell", "X-NOTHING:é", "X-OTHER:1"))
    rejects = tmp_path / "rejects.vcf"
    assert command("import", path, "--rejects", rejects).status == 1
    assert rejects.read_text(encoding="utf-8") == cards("X-NOTHING:é", "X-OTHER:1")
    assert rejects.stat().st_mode & 0o077 == 0
    mended = rejects.read_text(encoding="utf-8").replace("X-NOTHING:é", "FN:Zoé Mended")
    rejects.write_text(mended, encoding="utf-8")
    assert counts(command("import", rejects, "--json").json["files"][0])[:2] == (2, 1)
    assert [one["fn"] for one in command.ok("contacts", "--json").json] == ["Ann Bell", "Zoé Mended"]


def test_people_read_of_guesses_of_remarks_and_where_rejected_rows_are(command: Command, tmp_path: Path) -> None:
    path, out = tmp_path / "gens.csv", tmp_path / "rejets.csv"
    path.write_bytes("Prénom;Nom;Anniversaire;Catégories\nZoé;Née;30/02/1980;\n;;;amis\n".encode("cp1252"))
    done = command("--lang", "fr", "import", path, "--rejects", out)
    assert (done.status, done.err) == (1, f"Fiches refusées, à corriger puis importer\u00a0: {out}\n")
    assert "1 fiche lue en cp1252\u00a0: rien ne dit l’encodage." in done.out
    assert done.out.count("(1 remarque)") == 1
    assert out.read_text(encoding="utf-8-sig") == "Prénom;Nom;Anniversaire;Catégories\n;;;amis\n"


def test_rejects_that_cannot_be_written_are_said_before_anything_is_imported(command: Command, write: Write) -> None:
    path = write("a.vcf", cards("Ann Bell", "X-NOTHING:1"))
    command.refused("import", path, "--rejects", "/nowhere/rejects.vcf")
    command.refused("import", path, "--rejects", path)
    assert command.ok("contacts", "--json").json == []
    assert path.read_text() == cards("Ann Bell", "X-NOTHING:1")


def test_without_json_people_read_sentences_in_their_language(command: Command, write: Write) -> None:
    path = write("a.vcf", cards("Ann Bell", "X-NOTHING:1"))
    french, english = command("import", path, lang="fr").out, command("import", path).out
    assert "refusée" in french
    assert "rejected" in english
    assert "{" not in french + english


def test_the_rules_of_a_csv_file(command: Command, write: Write) -> None:
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    text = f"{head}Ann,Bell,,a@example.org,Acme,Boss,01 Jan 2024\n"
    (file,) = command.ok("import", write("c.csv", text), "--json").json["files"]
    assert (file["format"], file["new"]) == ("linkedin-csv", 1)
