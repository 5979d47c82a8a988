"""One thing edited in a real card changes the lines of that thing in the archive, and no other line.

Each field is edited in a third of the cards, which third goes by the field.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reseau_desktop.domain.card import Address, Channel
from reseau_desktop.services.contacts import edit
from reseau_desktop.services.exporting import export
from reseau_desktop.services.import_plan import Choice
from reseau_desktop.services.importing import Options, import_files
from reseau_desktop.services.session import Session
from reseau_desktop.store.contacts import shown_name

_CORPUS = os.environ.get("RESEAU_CORPUS")
pytestmark = pytest.mark.skipif(not _CORPUS, reason="RESEAU_CORPUS does not name the shared folder")
_LARGE = "LargeFile.vcf"
_ROOT = Path(_CORPUS or ".") / "vcards" / "cards"
_FILES = sorted(path for path in _ROOT.rglob("*") if path.is_file() and path.name != _LARGE) if _CORPUS else []
_LABEL = "X-ABLABEL"
_FIELDS: dict[str, tuple[object, set[str]]] = {
    "fn": ("Ada; Byron, 2e", {"FN"}),
    "family": ("Byron;x", {"N", "FN"}),
    "given": ("Ada, A", {"N", "FN"}),
    "prefix": ("Dr", {"N", "FN"}),
    "nickname": ("Adèle", {"NICKNAME", "X-ANDROID-CUSTOM"}),
    "org": ("Firme, SA", {"ORG"}),
    "org_units": (("Unité; 1", "2"), {"ORG"}),
    "title": ("Cheffe", {"TITLE"}),
    "role": ("Achats", {"ROLE"}),
    "emails": ((Channel("new@example.org", ("work",), "Ma ligne"),), {"EMAIL", _LABEL}),
    "phones": ((Channel("+33 1 99 99 99 99", ("cell",)),), {"TEL", _LABEL}),
    "urls": (("https://example.org/new",), {"URL", _LABEL}),
    "categories": (("a,b", "c"), {"CATEGORIES"}),
    "addresses": ((Address("1 rue Neuve", "", "", "Lyon", "", "69003", "France"),), {"ADR", _LABEL, "X-ABADR"}),
    "note": ("Ligne 1\nLigne 2; fin", {"NOTE"}),
    "birthday": ("1985-02-03", {"BDAY"}),
}


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A database with the cards of all files but the one of a thousand."""
    opened = Session(tmp_path_factory.mktemp("edits") / "data.db")
    import_files(opened, _FILES, Options(duplicates=Choice.ADD))
    yield opened
    opened.close()


def lines(session: Session, number: int, folder: Path) -> list[str]:
    """The lines of the archive of one contact, unfolded."""
    out = folder / "one.vcf"
    export(session, out, "archive", only=[number])
    return out.read_bytes().decode().replace("\r\n ", "").splitlines()


def name_of(line: str) -> str:
    """The property that a line is of."""
    return line.partition(":")[0].partition(";")[0].rpartition(".")[2].upper()


@pytest.mark.parametrize("field", _FIELDS)
def test_one_field_edited_changes_only_its_lines(session: Session, tmp_path: Path, field: str) -> None:
    value, names = _FIELDS[field]
    for number, facts in session.store.facts().items():
        wanted = replace(facts, **{field: value})
        if number % 3 != len(field) % 3 or wanted == facts or not shown_name(wanted):
            continue
        before = lines(session, number, tmp_path)
        edit(session, number, facts=wanted)
        after = lines(session, number, tmp_path)
        differing = (Counter(before) - Counter(after)) + (Counter(after) - Counter(before))
        assert {name_of(line) for line in differing} <= names, number
        assert differing
        assert [one for one in after if one in before] == [one for one in before if one in after]
        assert getattr(session.store.facts([number])[number], field) == value
        session.undo()
        assert lines(session, number, tmp_path) == before
