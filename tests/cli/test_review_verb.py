"""`review`: flags of a draft with their places; it never blocks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reseau_desktop.formats.content import raw
from tests.cli.conftest import Command

Write = Callable[..., Path]
KEYS = ["flag", "severity", "start", "end", "text", "why", "rules"]


def test_the_keys_and_places(command: Command, write: Write) -> None:
    text = "Bonjour Madame,\n\nJe suis à la recherche d’un emploi et vous joins mon CV.\n\n{prenom}\n"
    found = command.ok("review", write("m.txt", text), "--json", lang="fr").json
    assert found
    assert [list(one) for one in found] == [KEYS] * len(found)
    for one in found:
        assert one["rules"]
        if one["start"] is None:
            assert one["end"] is one["text"] is None
        else:
            assert text[one["start"] : one["end"]] == one["text"]
    assert "unfilled_slot" in {one["flag"] for one in found}


def test_flags_are_categories_or_checks_of_the_content(command: Command, write: Write) -> None:
    known = {one["category"] for one in raw()["red_flags"]} | {one["code"] for one in raw()["draft_checks"]}
    for vector in raw()["red_flag_test_vectors"][:20]:
        path = write("m.txt", vector["text"])
        found = command.ok("review", path, "--json", lang=vector["language"]).json
        assert {one["flag"] for one in found} <= known


def test_the_kind_of_message_and_the_names_that_may_be_used(command: Command, write: Write) -> None:
    path = write("m.txt", "Bonjour, je vous appelle jeudi de la part de Paul Dubreuil.")
    flags = {one["flag"] for one in command.ok("review", path, "--json", lang="fr").json}
    assert "introducer_not_permitted" in flags
    allowed = command.ok("review", path, "--json", "--may-name", "Paul Dubreuil", "--may-name", "X Y", lang="fr").json
    assert "introducer_not_permitted" not in {one["flag"] for one in allowed}
    kind = command.ok("review", path, "--json", "--message", "call_announcement", lang="fr").json
    assert "no_duration" in {one["flag"] for one in kind}
    assert "call_announcement" in command.misused("review", path, "--message", "nonsense")


def test_it_needs_no_database_and_makes_none(command: Command, write: Write, tmp_path: Path) -> None:
    command.ok("review", write("m.txt", "Hello"), data=tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()


def test_for_people(command: Command, write: Write) -> None:
    path = write("m.txt", "Bonjour {prenom}")
    assert "line 1" in command.ok("review", path).out
    assert "ligne 1" in command.ok("review", path, lang="fr").out
    fine = write("fine.txt", "Merci pour votre accueil, vos conseils m’ont aidé.")
    assert command.ok("review", fine, lang="fr").out == "Rien à redire.\n"
    assert command.ok("review", fine, "--json", lang="fr").json == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_texts_of_other_programs_are_read(command: Command, write: Write, encoding: str) -> None:
    text = "Été à Noël : {prénom}"
    (flag,) = command.ok("review", write("m.txt", text.encode(encoding)), "--json", lang="fr").json
    assert text[flag["start"] : flag["end"]] == "{prénom}"


def test_line_ends_of_windows_do_not_shift_the_places(command: Command, write: Write) -> None:
    path = write("m.txt", "Bonjour,\r\n\r\n{prenom}\r\n")
    (flag,) = command.ok("review", path, "--json", lang="fr").json
    assert path.read_text(encoding="utf-8")[flag["start"] : flag["end"]] == "{prenom}"


def test_what_is_no_text_is_refused(command: Command, write: Write, tmp_path: Path) -> None:
    command.refused("review", "/nowhere/m.txt")
    command.refused("review", tmp_path)
    command.refused("review", write("m.bin", b"a\0b\0c"))
    command.refused("review", write("long.txt", b"x" * 2_000_000))
    command.ok("review", write("empty.txt", b""))
