"""What the user says of the columns of a table holds for the next table of that form, and for nothing else."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.errors import InputError
from reseau_desktop.domain.message import say
from reseau_desktop.formats.csv import ColumnMapping, Order, TableForm
from reseau_desktop.services import tables
from reseau_desktop.services.column_forms import MOST, forget_form, known_forms, remember_form, remembered_forms
from reseau_desktop.services.importing import Options, import_files
from reseau_desktop.services.previewing import preview
from reseau_desktop.services.session import Session
from reseau_desktop.services.sources import Source
from reseau_desktop.services.tables import Look, Table
from tests.helpers.databases import person

_TABLE = "Qui;Chez;Numéro interne;Vu le\nZoé Roux;Études;06 39 98 00 03;03/05/2024\nLéa Noir;Atelier;;04/05/2024\n"
_FIELDS = ("fn", "org", "tel@cell", "note")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "table.csv"
    found.write_text(_TABLE, "utf-8")
    return found


def _table(session: Session, path: Path) -> Table:
    (file,) = preview(session, [path]).files
    table = tables.open_table([path], file)
    assert table is not None
    return table


def _remember(session: Session, path: Path, form: TableForm) -> Look:
    table = _table(session, path)
    look = tables.look_at(table, form)
    remember_form(session, table.key, look.names, form)
    return look


def _names(session: Session) -> list[str]:
    return [one.name for one in session.store.contacts()]


def test_a_remembered_form_is_followed_by_preview_and_import(session, path):
    look = _remember(session, path, TableForm(ColumnMapping(_FIELDS)))
    assert [one.name for one in look.contacts] == ["Zoé Roux", "Léa Noir"]
    assert (look.good, look.looked_at) == (2, 2)
    (file,) = preview(session, [path]).files
    assert (file.new, file.remembered, file.format) == (2, True, "csv")
    (file,) = import_files(session, [path]).files
    assert file.new == 2
    zoe = session.store.facts()[1]
    assert (zoe.fn, zoe.org, zoe.note, zoe.phones[0].types) == ("Zoé Roux", "Études", "03/05/2024", ("cell",))


def test_the_next_table_with_that_header_is_read_so_and_others_are_not(session, path, tmp_path):
    _remember(session, path, TableForm(ColumnMapping(_FIELDS)))
    same = tmp_path / "next.csv"
    same.write_text("QUI;chez;Numero interne ;Vu le\nBob Lee;Nord;;\n", "utf-8")
    other = tmp_path / "other.csv"
    other.write_text("Qui;Chez;Vu le\nBob Lee;Nord;\n", "utf-8")
    first, second = preview(session, [same, other]).files
    assert (first.remembered, first.new) == (True, 1)
    assert second.remembered is False


def test_it_survives_a_restart_and_undo_does_not_meet_it(session, path):
    person(session, "Ada", "Byron")
    session.undo()
    _remember(session, path, TableForm(ColumnMapping(_FIELDS)))
    assert session.history()[0].undone
    session.redo()
    session.undo()
    again = Session(session.store.path)
    try:
        assert [one.names for one in remembered_forms(again.store)] == [("Qui", "Chez", "Numéro interne", "Vu le")]
        assert len(again.history()) == 1
    finally:
        again.close()


def test_a_setting_that_is_redone_finds_its_place(session, path):
    changed = {"actions_a_day": 4}
    session.run(Op.EDIT_SETTINGS, lambda writer: writer.put_setting("method", changed), say("label.settings"))
    session.undo()
    _remember(session, path, TableForm(ColumnMapping(_FIELDS)))
    session.redo()
    assert session.store.settings()["method"] == changed
    assert len(known_forms(session.store)) == 1


def test_a_form_is_forgotten(session, path):
    _remember(session, path, TableForm(ColumnMapping(_FIELDS)))
    (known,) = remembered_forms(session.store)
    assert (known.width, known.day) == (4, session.today.isoformat())
    forget_form(session, known.key)
    assert remembered_forms(session.store) == []
    assert preview(session, [path]).files[0].remembered is False


def test_a_form_that_says_nothing_is_not_remembered(session, path):
    _remember(session, path, TableForm(ColumnMapping(_FIELDS)))
    _remember(session, path, TableForm())
    assert remembered_forms(session.store) == []


def test_the_oldest_forms_go_first(session):
    for number in range(MOST + 3):
        remember_form(session, f"key {number}", ("a", "b"), TableForm(delimiter=";"))
    kept = remembered_forms(session.store)
    assert (len(kept), kept[0].key, kept[-1].key) == (MOST, f"key {MOST + 2}", "key 3")


def test_everything_that_was_said_comes_back(session):
    form = TableForm(ColumnMapping(("fn", "")), "\t", "cp1250", False, Order.MONTH_FIRST)
    remember_form(session, "k", ("", ""), form)
    (known,) = remembered_forms(session.store)
    assert (known.form, known.names, known.width) == (form, (), 2)


@pytest.mark.parametrize("kept", ["nonsense", [1], [{"key": 3}], [{"key": "k", "fields": 3, "delimiter": "x"}]])
def test_what_has_lost_its_shape_is_passed_over(session, kept):
    session.keep_house(lambda writer: writer.put_setting("csv.forms", kept))
    assert all(one.form.says_nothing for one in remembered_forms(session.store))


def test_separator_first_line_and_dates_can_be_said(session, tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text("Zoé Roux|03/05/1980|x,y\nLéa Noir|04/05/1981|z,t\n", "utf-8")
    form = TableForm(ColumnMapping(("fn", "bday", "")), "|", None, False, Order.MONTH_FIRST)
    look = _remember(session, path, form)
    assert (look.has_names, look.delimiter, look.names) == (False, "|", ("", "", ""))
    import_files(session, [path])
    facts = session.store.facts()
    assert [facts[number].birthday for number in (1, 2)] == ["1980-03-05", "1981-04-05"]


def test_the_first_line_can_be_said_to_be_a_header(session, tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text("contact@x.example;Qui\nz@x.fr;Zoé Roux\n", "utf-8")
    form = TableForm(ColumnMapping(("email", "fn")), has_names=True)
    look = _remember(session, path, form)
    assert look.names == ("contact@x.example", "Qui")
    import_files(session, [path])
    assert _names(session) == ["Zoé Roux"]


def test_an_encoding_is_remembered_and_one_chosen_now_wins(session, tmp_path):
    path = tmp_path / "old.csv"
    path.write_bytes("Nom;Prénom\nŁucja;Żak\n".encode("cp1250"))
    _remember(session, path, TableForm(encoding="cp1250"))
    assert preview(session, [path]).files[0].encoding == "cp1250"
    assert preview(session, [path], Options(encoding="cp1252")).files[0].encoding == "cp1252"
    with pytest.raises(InputError):
        tables.look_at(_table(session, path), TableForm(encoding="nonsense"))


def test_a_table_in_a_zip_can_be_looked_at(session, tmp_path):
    path = tmp_path / "books.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("deep/table.csv", _TABLE)
    table = _table(session, path)
    assert table.file.endswith("books.zip/deep/table.csv")
    assert tables.look_at(table, TableForm()).values(0) == ["Zoé Roux", "Léa Noir"]


def test_a_file_that_is_gone_cannot_be_looked_at(session, path):
    (file,) = preview(session, [path]).files
    assert tables.is_table(file)
    path.unlink()
    assert tables.open_table([path], file) is None


def test_a_file_that_cannot_be_read_any_more_cannot_be_looked_at(session, path, monkeypatch):
    (file,) = preview(session, [path]).files

    def refuse(_source: Source) -> None:
        raise OSError

    monkeypatch.setattr(Source, "open", refuse)
    assert tables.open_table([path], file) is None


def test_only_whole_lines_of_a_long_table_are_looked_at(session, tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "_HEAD", 100)
    path = tmp_path / "long.csv"
    path.write_text("Qui;Chez\n" + "Zoé Roux;Études\n" * 50, "utf-8")
    look = tables.look_at(_table(session, path), TableForm(ColumnMapping(("fn", "org"))))
    assert {one.name for one in look.contacts} == {"Zoé Roux"}
    assert all(row == ("Zoé Roux", "Études") for row in look.rows)


def test_fields_as_guessed_are_not_remembered(session, path):
    look = tables.look_at(_table(session, path), TableForm())
    assert tables.said_of(look, look.guess, TableForm(delimiter=";")) == TableForm(delimiter=";")
    assert tables.said_of(look, _FIELDS, TableForm()).mapping == ColumnMapping(_FIELDS)


def test_what_a_contact_keeps_besides_is_shown(session, path):
    look = tables.look_at(_table(session, path), TableForm(ColumnMapping(("fn", "", "drop", "org"))))
    assert look.contacts[0].besides == (("Chez", "Études"),)
    refused = tables.look_at(_table(session, path), TableForm(ColumnMapping(("", "", "", "")))).contacts[0]
    assert (refused.name, refused.refused is not None) == ("", True)


def test_nothing_of_the_rows_is_kept(session, path):
    _remember(session, path, TableForm(ColumnMapping(_FIELDS)))
    assert "Roux" not in json.dumps(session.store.settings(), ensure_ascii=False)


def test_a_file_called_a_table_is_one_however_little_it_says(session, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Qui\nZoé Roux\nLéa Noir\n", "utf-8")
    (file,) = preview(session, [path]).files
    assert (file.format, file.error) == ("csv", None)
    look = tables.look_at(_table(session, path), TableForm(ColumnMapping(("fn",))))
    assert [one.name for one in look.contacts] == ["Zoé Roux", "Léa Noir"]


@pytest.mark.parametrize("data", [b"\x00\x01\x02garbage\x03\x04" * 9, bytes(range(256)) * 8])
def test_bytes_called_a_table_are_none(session, tmp_path, data):
    path = tmp_path / "people.csv"
    path.write_bytes(data)
    (file,) = preview(session, [path]).files
    assert file.format is None
    assert file.error is not None
