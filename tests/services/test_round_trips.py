"""Real address books there and back: into a database, out for a target, into another database."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from reseau_desktop.domain.card import Card
from reseau_desktop.domain.message import Message
from reseau_desktop.formats.vcard.profiles import losses
from reseau_desktop.formats.vcard.targets import PROFILES
from reseau_desktop.formats.vcard.writer import archive_property, write_archive
from reseau_desktop.services import exporting
from reseau_desktop.services.import_plan import Choice
from reseau_desktop.services.importing import Options, import_files
from reseau_desktop.services.session import Session
from tests.helpers.card_statements import statements
from tests.helpers.told_losses import untold
from tests.helpers.vcard_cards import same_properties

_CORPUS = os.environ.get("RESEAU_CORPUS")
pytestmark = pytest.mark.skipif(not _CORPUS, reason="RESEAU_CORPUS does not name the shared folder")
_ADD = Options(duplicates=Choice.ADD)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A database with the cards of all 96 files."""
    folder = Path(_CORPUS or "") / "vcards" / "cards"
    session = Session(tmp_path_factory.mktemp("full") / "data.db")
    report = import_files(session, sorted(path for path in folder.rglob("*") if path.is_file()), _ADD)
    assert len(report.files) == 96
    yield session
    session.close()


def cards(session: Session) -> list[Card]:
    """The cards of a database in order, each with its pictures."""
    found = [session.store.card(number) for (number,) in session.store.rows("SELECT id FROM contact ORDER BY id")]
    return [one.card for one in found if one is not None]


def returned(out: Path, folder: Path) -> list[Card]:
    """The cards of a file once it is in a database of its own."""
    session = Session(folder / "back.db")
    try:
        import_files(session, [out], _ADD)
        return cards(session)
    finally:
        session.close()


def test_every_card_makes_the_trip_through_the_archive_unchanged(full: Session, tmp_path: Path) -> None:
    out = tmp_path / "archive.vcf"
    exporting.export(full, out, "archive")
    before, after = cards(full), returned(out, tmp_path)
    assert len(before) == len(after) > 1000
    for one, other in zip(before, after, strict=True):
        expected = [archive_property(line, one.version) for line in one.properties]
        assert same_properties(other.properties, expected, made_fn=one.first("FN") is None)
        assert statements(other) == statements(one)
        assert write_archive(other) == write_archive(one)


@pytest.mark.parametrize("name", [name for name in PROFILES if name != "archive"])
def test_each_target_loses_what_its_list_said(full: Session, tmp_path: Path, name: str) -> None:
    out = tmp_path / ("out.zip" if name == "outlook" else "out.vcf")
    told = exporting.losses(full, name)
    assert exporting.export(full, out, name).losses == told
    foretold = {reason for reason, _ in told}
    before, after = _there_and_back(full, out, tmp_path)
    lost: list[object] = []
    said: set[Message] = set()
    for one, other in zip(before, after, strict=True):
        messages = losses(one, PROFILES[name])
        said.update(messages)
        lost += untold((statements(one) - statements(other)).elements(), messages)
    assert lost == []
    assert said == foretold


def _there_and_back(full: Session, out: Path, folder: Path) -> tuple[list[Card], list[Card]]:
    """The cards before and after, in one order: a ZIP keeps that of its entries."""
    if out.suffix != ".zip":
        return cards(full), returned(out, folder)
    with zipfile.ZipFile(out) as archive:
        names = archive.namelist()
        assert len({one.casefold() for one in names}) == len(cards(full))
        whole = folder / "whole.vcf"
        whole.write_bytes(b"".join(archive.read(one) for one in names))
    return cards(full), returned(whole, folder)
