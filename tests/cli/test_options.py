"""Options before the verb, statuses, languages, and what is neither a verb nor a file."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from reseau_desktop.cli import run
from reseau_desktop.cli.parser import verb_names, verb_parser
from tests.cli.conftest import Command, Process, cards
from tests.helpers.databases import content

Write = Callable[..., Path]
VERBS = {
    "duplicates", "merge", "draft",
    "import", "contacts", "export", "sheet", "agenda", "today", "figures", "alerts", "review", "campaign", "undo",
    "redo", "history", "backup", "restore", "verify", "forget",
}  # fmt: skip


def test_the_verbs_are_those_of_the_contract() -> None:
    assert verb_names(verb_parser("en")) == VERBS


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_help_and_version_are_no_error(command: Command, lang: str) -> None:
    assert "export" in command.ok("--help", lang=lang).out
    assert re.fullmatch(r"reseau-desktop \d+\.\d+\.\d+\n", command.ok("--version").out)
    for verb in sorted(VERBS):
        assert command.ok(verb, "--help", lang=lang).out


@pytest.mark.parametrize(
    "arguments",
    [
        ["bogus"], ["--bogus"], ["contacts", "x"], ["import"], ["export"], ["undo", "1"], ["history", "--refs"],
        ["forget"], ["forget", "one"], ["forget", "-1"], ["forget", "1.5"], ["backup"], ["restore"], ["review"],
        ["import", "a.vcf", "--duplicates", "merge"], ["agenda", "--from", "tomorrow"],
        ["agenda", "--to", "2026-02-30"],
        ["agenda", "--from", "20260201"], ["contacts", "--json", "--today", "2026-01-01"], ["figures", "--json=yes"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_usage_is_status_2_and_changes_nothing(command: Command, arguments: list[str]) -> None:
    before = content(command.database)
    assert command.misused(*arguments).startswith("Wrong usage")
    assert command.misused(*arguments, lang="fr").startswith("Utilisation incorrecte")
    assert content(command.database) == before
    assert command.wishes == []


@pytest.mark.parametrize("day", ["2026-13-01", "20260101", "2026-W01-1", "today", "", "2026-1-1"])
def test_the_day_is_year_month_day(command: Command, day: str) -> None:
    assert command.misused("contacts", today=day)


@pytest.mark.parametrize("day", ["1900-01-01", "2999-12-31"])
def test_the_first_and_the_last_day_there_are(command: Command, write: Write, day: str) -> None:
    command.ok("import", write("a.vcf", cards("Ann Bell")), today=day)
    for verb in ("today", "agenda", "figures", "alerts", "contacts"):
        command.ok(verb, "--json", today=day)
    assert command.misused("today", today="0001-01-01")
    assert command.misused("today", today="9999-12-31")


def test_without_a_verb_the_window_opens_with_the_files(command: Command, write: Write) -> None:
    path = write("a.vcf", cards("Ann Bell"))
    assert command(path, "missing.vcf").status == 0
    (wish,) = command.wishes
    assert (wish.files, wish.language, wish.clock.fixed) == ((path, Path("missing.vcf")), "en", date(2026, 3, 16))
    assert wish.database == command.database
    command()
    command("--demo")
    assert command.wishes[2].demo


def test_a_missing_database_is_made_readable_by_its_owner_only(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "été.db"
    assert command.ok("contacts", "--json", data=path).json == []
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("verb", ["contacts", "today", "agenda", "figures", "alerts", "history"])
def test_json_is_one_document_and_nothing_else_in_either_language(command: Command, write: Write, verb: str) -> None:
    command.ok("import", write("a.vcf", cards("Éloïse Bäcker")))
    for lang in ("fr", "en"):
        result = command.ok(verb, "--json", lang=lang)
        assert json.loads(result.out) == result.json
        assert result.out.endswith("\n")


def test_the_last_language_said_counts(capsys: pytest.CaptureFixture[str], database: Path) -> None:
    assert run(["--lang", "en", "--data", str(database), "--lang=fr", "undo"], lambda _wish: 0) == 0
    assert capsys.readouterr().out == "Rien à annuler.\n"


def test_the_module_is_the_program(process: Process, write: Write) -> None:
    path = write("a.vcf", cards("Ann Bell", "X-NOTHING:1"))
    done = process("import", path, "--json")
    assert (done.returncode, done.stderr) == (1, b"")
    assert json.loads(done.stdout)["files"][0]["new"] == 1
    assert process("contacts", "--json").returncode == 0
    assert process("contacts", "--nonsense").returncode == 2
    refused = process("sheet", "9", "--out", "x.html")
    assert (refused.returncode, refused.stdout) == (3, b"")
    assert refused.stderr == b"No contact has the number 9.\n"


def test_no_verb_but_a_pdf_loads_qt(database: Path, process: Process) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from reseau_desktop.cli import run; "
        f"run(['--data', {str(database)!r}, 'figures', '--json'], None); "
        "print([one for one in sys.modules if 'PySide6' in one], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=True)
    assert done.stderr.strip() == b"[]"


@pytest.mark.parametrize("verb", [(), ("import",), ("export",)])
def test_help_is_in_one_language(command: Command, verb: tuple[str, ...]) -> None:
    french = command("--lang", "fr", *verb, "--help").out
    assert french.startswith("utilisation\u00a0: reseau-desktop")
    assert "montre cette aide" in french
    assert not [word for word in ("usage", "show this", "positional") if word in french]
    assert "shows this help" in command("--lang", "en", *verb, "--help").out
