"""`draft`: a message prepared without a window; nothing is written."""

from __future__ import annotations

from pathlib import Path

from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.services import approaching
from reseau_desktop.services.session import Clock, Session
from tests.cli.conftest import Command
from tests.helpers.databases import TODAY, person

KEYS = [
    "contact", "template", "follow_up", "language", "familiar", "subject", "text", "blanks", "locked", "hints",
    "flags",
]  # fmt: skip


def _locked(database: Path) -> tuple[int, int]:
    session = Session(database, Clock(TODAY))
    ines, nadia = person(session, "Inès", "Calvarède"), person(session, "Nadia", "Ferrouka")
    approaching.record_introduction(session, Introduction(0, ines, nadia, TODAY, Permissions(True, True, False)))
    follow_up = session.network().follow_ups[-1].id
    session.close()
    return nadia, follow_up


def test_the_message_its_lock_and_its_blanks(command: Command) -> None:
    nadia, follow_up = _locked(command.database)
    found = command.ok("draft", nadia, "--json", lang="fr").json
    assert list(found) == KEYS
    assert (found["template"], found["follow_up"], found["language"]) == ("call_announcement_cold", None, "fr")
    assert len(found["locked"]) == 1
    assert "Inès" not in found["subject"] + found["text"]
    assert {one["flag"] for one in found["flags"]} >= {"unfilled_slot", "identical_to_template"}
    for one in found["flags"]:
        if one["start"] is not None:
            assert found["text"][one["start"] : one["end"]] == one["text"]
    chosen = command.ok("draft", nadia, "--message", "news", "--follow-up", follow_up, "--familiar", "--json").json
    assert (chosen["template"], chosen["follow_up"], chosen["familiar"]) == ("news", follow_up, True)


def test_it_is_read_as_a_message_by_people(command: Command) -> None:
    nadia, _ = _locked(command.database)
    french, english = (command.ok("draft", nadia, lang=language).out for language in ("fr", "en"))
    assert french.startswith("Objet\u00a0: Votre regard sur [sujet du conseil]\n\nBonjour Nadia Ferrouka,")
    assert "\nVerrou\u00a0: «\u00a0De la part d’Inès Calvarède\u00a0» reste verrouillé" in french
    assert "\nTo fill in: " in english


def test_unknown_people_and_templates(command: Command) -> None:
    nadia, _ = _locked(command.database)
    assert command("draft", 999).status == 3
    assert command("draft", nadia, "--follow-up", 999).status == 3
    assert command("draft", nadia, "--message", "none").status == 2
    assert command("draft").status == 2
