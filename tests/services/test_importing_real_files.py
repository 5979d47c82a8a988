"""The shared real files through the whole import: nothing raises, nothing is lost, the outside contract is kept."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reseau_desktop.formats.csv import read_csv
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.services.contacts import as_json, edit
from reseau_desktop.services.exporting import export
from reseau_desktop.services.import_plan import Choice
from reseau_desktop.services.importing import Options, import_files
from reseau_desktop.services.session import Session
from tests.helpers.vcard_corpus import as_object, differences

_CORPUS = os.environ.get("RESEAU_CORPUS")
_VCARDS = Path(_CORPUS or ".") / "vcards"
_CSV = Path(_CORPUS or ".") / "csv" / "cards"
_FILES = sorted(path for path in (_VCARDS / "cards").rglob("*") if path.is_file()) if _CORPUS else []
_TABLES = sorted(_CSV.glob("*/*.csv")) if _CORPUS else []

pytestmark = pytest.mark.skipif(not _CORPUS, reason="RESEAU_CORPUS does not name the shared folder")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = Session(tmp_path / "data.db")
    yield opened
    opened.close()


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _expected(path: Path) -> list[dict[str, Any]] | None:
    told = _VCARDS / "expected" / f"{path.relative_to(_VCARDS / 'cards')}.json"
    return json.loads(told.read_text("utf-8")) if told.exists() else None


@pytest.mark.parametrize("path", _FILES, ids=_name)
def test_a_real_card_file_comes_in_as_expected(session, path):
    report = import_files(session, [path], Options(duplicates=Choice.ADD)).files[0]
    assert report.error is None or report.cards == 0
    assert report.cards == report.new + report.skipped + len(report.rejected)
    people = list(session.store.facts().values())
    expected = _expected(path)
    if expected is not None:
        assert [differences(*pair) for pair in zip(expected, people, strict=True)] == [[] for _ in expected]
    shown = as_json(session)
    for row, facts in zip(shown, people, strict=True):
        assert {key: row[key] or None for key in as_object(facts)} == {
            key: value or None for key, value in as_object(facts).items()
        }
    assert json.loads(json.dumps(shown)) == shown


@pytest.mark.parametrize("path", _FILES, ids=_name)
def test_a_real_card_file_comes_in_once(session, path):
    first = import_files(session, [path])
    before = session.store.facts()
    again = import_files(session, [path])
    assert again.undo is None
    assert [(one.new, one.updated) for one in again.files] == [(0, 0)]
    assert session.store.facts() == before
    if first.undo is not None:
        session.undo()
        assert session.store.facts() == {}


@pytest.mark.parametrize("path", _FILES, ids=_name)
def test_the_archive_of_a_real_file_says_the_same(session, tmp_path, path):
    import_files(session, [path], Options(duplicates=Choice.ADD))
    export(session, tmp_path / "all.vcf", "archive")
    other = Session(tmp_path / "other.db")
    if session.store.facts():
        import_files(other, [tmp_path / "all.vcf"], Options(duplicates=Choice.ADD))
    assert [as_object(one) for one in other.store.facts().values()] == [
        as_object(one) for one in session.store.facts().values()
    ]
    other.close()


@pytest.mark.parametrize("path", _TABLES, ids=_name)
def test_a_real_table_comes_in_once(session, path):
    report = import_files(session, [path], Options(duplicates=Choice.ADD)).files[0]
    cards = read_csv(path.read_bytes()).cards
    assert report.new == len(cards)
    assert list(session.store.facts().values()) == [facts_of(card) for card in cards]
    again = import_files(session, [path])
    assert again.undo is None
    assert again.files[0].identical == report.new


def test_all_at_once_from_the_folder(session):
    report = import_files(session, [_VCARDS / "cards", _CSV])
    assert len(report.files) == len(_FILES) + len([one for one in _CSV.rglob("*") if one.is_file()])
    assert import_files(session, [_VCARDS / "cards", _CSV]).undo is None


def test_what_was_edited_here_stays_when_all_come_again(session):
    import_files(session, [_VCARDS / "cards", _CSV])
    for number, facts in session.store.facts().items():
        if facts.fn or facts.given or facts.family:
            edit(session, number, facts=replace(facts, note="Edited here", phones=facts.phones[1:], categories=()))
    before = session.store.facts()
    again = import_files(session, [_VCARDS / "cards", _CSV])
    assert sum(one.new + one.updated for one in again.files) == 0
    assert again.undo is None
    assert session.store.facts() == before
