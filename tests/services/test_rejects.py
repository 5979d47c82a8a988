"""Rejected cards and rows, kept so that they can be mended and imported again."""

from __future__ import annotations

from pathlib import Path

import pytest

from reseau_desktop.domain.errors import MachineError
from reseau_desktop.services.import_report import ImportReport
from reseau_desktop.services.importing import import_files
from reseau_desktop.services.rejects import Rejects, are_rows, write_rejects
from reseau_desktop.services.session import Session

NOBODY = "BEGIN:VCARD\nVERSION:3.0\nREV:{}\nEND:VCARD\n"
TABLE = "Prénom;Nom;Courriel;Catégories\nAnna;Morel;a@x.fr;\n;;;Été\n"


def put(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def take(session: Session, *paths: Path) -> ImportReport:
    return import_files(session, list(paths))


def names(session: Session) -> list[str]:
    return [one.name for one in session.store.contacts()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("name", ["rejected.csv", "rejected.vcf", "rejected"])
def test_rejected_rows_are_mended_and_imported(session: Session, tmp_path: Path, encoding: str, name: str) -> None:
    report = take(session, put(tmp_path, "people.csv", TABLE, encoding))
    out = tmp_path / name
    assert are_rows(report)
    assert write_rejects(report, out) == Rejects(1, (out,))
    assert out.read_text(encoding="utf-8-sig") == "Prénom;Nom;Courriel;Catégories\n;;;Été\n"
    out.write_text(out.read_text(encoding="utf-8").replace(";;;Été", "Zoé;Née;;Été"), encoding="utf-8")
    assert take(session, out).files[0].new == 1
    assert names(session) == ["Anna Morel", "Zoé Née"]


def test_rows_of_a_table_with_a_separator_of_its_own(session: Session, tmp_path: Path) -> None:
    path = put(tmp_path, "odd.csv", "sep=^\nFirst Name^Last Name^Categories\nAnn^Bell^\n^^friends\n")
    write_rejects(take(session, path), tmp_path / "out.csv")
    text = (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert text == "sep=^\nFirst Name^Last Name^Categories\n^^friends\n"
    put(tmp_path, "out.csv", text.replace("^^friends", "Bo^Day^friends"))
    assert take(session, tmp_path / "out.csv").files[0].new == 1


def test_cards_and_rows_of_several_tables_get_files_of_their_own(session: Session, tmp_path: Path) -> None:
    other = "First Name,Last Name,Categories\n,,friends\n"
    report = take(
        session,
        put(tmp_path, "people.csv", TABLE),
        put(tmp_path, "a.vcf", NOBODY.format(1)),
        put(tmp_path, "other.csv", other),
        put(tmp_path, "again.csv", TABLE.replace("Été", "Fin")),
        put(tmp_path, "b.vcf", NOBODY.format(2)),
    )
    put(tmp_path, "out-2.csv", "kept")
    files = tuple(tmp_path / name for name in ("out.vcf", "out-3.csv", "out-4.csv"))
    assert not are_rows(report)
    assert write_rejects(report, files[0]) == Rejects(5, files)
    assert files[0].read_text() == NOBODY.format(1) + NOBODY.format(2)
    texts = [one.read_text(encoding="utf-8-sig") for one in files[1:]]
    assert texts[0] == "Prénom;Nom;Courriel;Catégories\n;;;Été\n;;;Fin\n"
    assert texts[1] == "First Name,Last Name,Categories\n,,friends\n"
    assert (tmp_path / "out-2.csv").read_text() == "kept"


def test_a_table_without_names_keeps_its_rows_alone(session: Session, tmp_path: Path) -> None:
    rows = "Ann;Bell;ann@x.fr\nBo;Day;bo@x.fr\n;;-\n"
    write_rejects(take(session, put(tmp_path, "plain.csv", rows)), tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text(encoding="utf-8-sig") == rows


def test_a_folder_that_takes_no_file_is_said(session: Session, tmp_path: Path) -> None:
    report = take(session, put(tmp_path, "a.vcf", NOBODY.format(1)))
    with pytest.raises(MachineError):
        write_rejects(report, tmp_path / "nowhere" / "out.vcf")
