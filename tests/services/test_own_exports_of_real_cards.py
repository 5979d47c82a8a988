"""Real address books, exported and imported into the database they came from: nothing is new, nothing is lost."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from reseau_desktop.domain.card import Card, CardFacts, Channel
from reseau_desktop.domain.errors import InputError
from reseau_desktop.formats.vcard.targets import PROFILES
from reseau_desktop.services.contacts import edit
from reseau_desktop.services.exporting import export
from reseau_desktop.services.import_plan import Choice
from reseau_desktop.services.importing import Options, import_files
from reseau_desktop.services.session import Session

_CORPUS = os.environ.get("RESEAU_CORPUS")
pytestmark = pytest.mark.skipif(not _CORPUS, reason="RESEAU_CORPUS does not name the shared folder")
_ADD = Options(duplicates=Choice.ADD)
_ROOT = Path(_CORPUS or ".") / "vcards" / "cards"
_FILES = sorted(path for path in _ROOT.rglob("*") if path.is_file()) if _CORPUS else []
_LARGE = "LargeFile.vcf"
_SMALL = [path for path in _FILES if path.name != _LARGE]
_AMBIGUOUS = 1
"""One of two people of one name and number lost the number here: the number now means the other alone."""


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A database with the cards of all 96 files, each a contact of its own."""
    session = Session(tmp_path_factory.mktemp("full") / "data.db")
    assert len(import_files(session, _FILES, _ADD).files) == len(_FILES) == 96
    yield session
    session.close()


@pytest.fixture
def edited(tmp_path: Path) -> Iterator[Session]:
    """A database with the cards of all files but the large one, to be edited."""
    session = Session(tmp_path / "data.db")
    import_files(session, _SMALL, _ADD)
    yield session
    session.close()


def cards(session: Session) -> list[Card]:
    """The cards of a database in order."""
    found = [session.store.card(number) for (number,) in session.store.rows("SELECT id FROM contact ORDER BY id")]
    return [one.card for one in found if one is not None]


def written(session: Session, folder: Path, name: str) -> Path:
    """An export for that target."""
    folder.mkdir(exist_ok=True)
    out = folder / (f"{name}.zip" if name == "outlook" else f"{name}.vcf")
    export(session, out, name)
    return out


def changed(facts: CardFacts, number: int) -> CardFacts:
    """The facts with one thing edited, which thing goes by the number."""
    longer = tuple(replace(one, value=f"{one.value}9") for one in facts.phones)
    edits: tuple[dict[str, object], ...] = (
        {"note": "Edited here"},
        {"phones": facts.phones[1:]},
        {"title": "Cheffe"},
        {"org": "Firm, Ltd; x", "org_units": ("A", "B")},
        {"emails": (*facts.emails, Channel("new@example.org", ("work",), "Ma ligne"))},
        {"phones": longer, "categories": ("x", "y,z")},
    )
    return replace(facts, **edits[number % len(edits)])


def counted(session: Session, out: Path) -> tuple[int, int, int]:
    """How many cards of an import of it are new, updated and rejected."""
    files = import_files(session, [out]).files
    assert [one.error for one in files if one.error] == []
    return sum(one.new for one in files), sum(one.updated for one in files), sum(len(one.rejected) for one in files)


@pytest.mark.parametrize("name", PROFILES)
def test_an_export_of_everything_says_nothing_new(full: Session, tmp_path: Path, name: str) -> None:
    before = cards(full)
    out = written(full, tmp_path, name)
    assert counted(full, out) == (0, 0, 0)
    assert counted(full, out) == (0, 0, 0)
    assert cards(full) == before


@pytest.mark.parametrize("path", _SMALL, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_an_export_of_each_file_says_nothing_new(tmp_path: Path, path: Path) -> None:
    session = Session(tmp_path / "data.db")
    import_files(session, [path], _ADD)
    before = cards(session)
    for name in PROFILES if before else ():
        assert counted(session, written(session, tmp_path / "out", name)) == (0, 0, 0), name
        assert cards(session) == before
    session.close()


def test_exports_from_before_and_after_edits_take_nothing_back(edited: Session, tmp_path: Path) -> None:
    first = {name: written(edited, tmp_path / "first", name) for name in PROFILES}
    for number, facts in edited.store.facts().items():
        with suppress(InputError):
            edit(edited, number, facts=changed(facts, number))
    second = {name: written(edited, tmp_path / "second", name) for name in PROFILES}
    for number, facts in edited.store.facts().items():
        edit(edited, number, facts=replace(facts, role="Later", urls=(*facts.urls, "https://example.org/y")))
    third = {name: written(edited, tmp_path / "third", name) for name in PROFILES}
    before = edited.store.facts()
    ambiguous = 0
    for outs in (third, second, first):
        for name, out in outs.items():
            new, updated, _ = counted(edited, out)
            ambiguous = max(ambiguous, updated)
            assert (new, updated) <= (0, _AMBIGUOUS if outs is first else 0), name
    assert ambiguous <= _AMBIGUOUS
    after = edited.store.facts()
    assert len([number for number in before if after[number] != before[number]]) <= _AMBIGUOUS
