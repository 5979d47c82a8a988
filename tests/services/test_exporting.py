"""Exports: what each target gets, what it never gets, and that a file stands whole or not at all."""

from __future__ import annotations

import errno
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.errors import InputError, MachineError
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.message import say
from reseau_desktop.domain.vocabulary import ExchangeKind
from reseau_desktop.formats.csv import read_csv
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.reader import ReadCard, read_cards
from reseau_desktop.services.export_files import FileNames
from reseau_desktop.services.exporting import NAMES, CancelledError, Form, Watch, export, losses
from reseau_desktop.services.importing import import_files
from reseau_desktop.services.session import Clock, Session

CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nUID:anne\nFN:Anne Lefèvre\nN:Lefèvre;Anne;;;\nEMAIL:anne@example.org\n"
    "X-ODD;A=b:kept\\, raw\nNOTE:au salon\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:2.1\nN:Petit;Bruno\nTEL;CELL:06 98 76 54 32\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:anne lefèvre\nURL:https://example.org/a\nEND:VCARD\n"
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = Session(tmp_path / "data.db", Clock(date(2026, 3, 2)))
    path = tmp_path / "cards.vcf"
    path.write_text(CARDS, "utf-8")
    import_files(opened, [path])
    opened.run(Op.RECORD_EXCHANGE, _told, say("label.note"))
    yield opened
    opened.close()


def _told(writer):
    granted = Permissions(note=True, contact=True, use_name=False)
    writer.insert(Introduction(0, giver_id=2, person_id=1, day=date(2026, 2, 2), permissions=granted))
    writer.insert(
        Exchange(0, ExchangeKind.QUALIFICATION_CALL, date(2026, 2, 9), contact_id=1, text="parle vite, secret")
    )


def read(data: bytes) -> list[ReadCard]:
    return [one for one in read_cards(data) if isinstance(one, ReadCard)]


@pytest.mark.parametrize("profile", NAMES)
def test_every_target_gets_every_contact_and_no_private_note(session, tmp_path, profile):
    out = tmp_path / ("out.zip" if profile == "outlook" else "out")
    report = export(session, out, profile)
    assert (report.contacts, report.profile) == (3, profile)
    if profile == "outlook":
        with zipfile.ZipFile(out) as archive:
            names, data = archive.namelist(), b"".join(archive.read(one) for one in archive.namelist())
        assert names == ["Anne Lefèvre.vcf", "Bruno Petit.vcf", "anne lefèvre (2).vcf"]
    else:
        data = out.read_bytes()
    assert b"secret" not in data
    assert b"RESEAU" not in data or profile == "archive"
    facts = read_csv(data).cards if profile == "csv" else [one.card for one in read(data)]
    assert [facts_of(one).emails[0].value for one in facts if facts_of(one).emails] == ["anne@example.org"]
    assert len(facts) == 3


@pytest.mark.parametrize("profile", NAMES)
def test_private_notes_travel_when_asked_for(session, tmp_path, profile):
    out = tmp_path / ("out.zip" if profile == "outlook" else "out")
    export(session, out, profile, "lefèvre salon", private_notes=True)
    if profile == "outlook":
        with zipfile.ZipFile(out) as archive:
            data = archive.read("Anne Lefèvre.vcf")
    else:
        data = out.read_bytes()
    plain = data.replace(b"\r\n ", b"")
    for text in (b"secret", b"qualified", b"note"):
        assert text in plain or profile == "outlook"
    assert b"Bruno" in plain


def test_the_archive_holds_every_property_and_who_introduced(session, tmp_path):
    export(session, tmp_path / "all.vcf", "archive")
    first = read((tmp_path / "all.vcf").read_bytes())[0].card
    assert first.version == "4.0"
    assert {"UID", "FN", "N", "EMAIL", "X-ODD", "NOTE", "RELATED"} == {one.name for one in first.properties}
    assert [one.value for one in first.all("RELATED")] == ["Bruno Petit"]
    assert first.all("X-ODD")[0].params == (("A", "b"),)


@pytest.mark.parametrize("search", ["salon", "bruno", "zoé"])
def test_the_archive_comes_back_as_the_same_people(session, tmp_path, search):
    (tmp_path / "more.vcf").write_text(
        "BEGIN:VCARD\nVERSION:2.1\nN:;Zoé\nADR:;;1 rue, Bas;Lyon\nEND:VCARD\n", "utf-8"
    )
    import_files(session, [tmp_path / "more.vcf"])
    out = tmp_path / "all.vcf"
    assert export(session, out, "archive", search, private_notes=True).contacts == 1
    before = session.store.facts()
    report = import_files(session, [out])
    assert report.files[0].new == 0
    assert session.store.facts() == before


def test_what_an_earlier_export_added_goes_out_once_or_not_at_all(session, tmp_path):
    out = tmp_path / "all.vcf"
    export(session, out, "archive", "salon", private_notes=True)
    other = Session(tmp_path / "other.db")
    import_files(other, [out])
    export(other, tmp_path / "again.vcf", "archive", private_notes=True)
    other.close()
    assert b"secret" in out.read_bytes()
    assert b"secret" not in (tmp_path / "again.vcf").read_bytes()
    assert (tmp_path / "again.vcf").read_bytes().count(b"RELATED") == 1


def test_only_those_found_are_written(session, tmp_path):
    assert export(session, tmp_path / "some.vcf", search="petit").contacts == 1
    assert export(session, tmp_path / "none.vcf", search="nobody").contacts == 0


def test_losses_are_told_beforehand_and_after(session, tmp_path):
    foretold = losses(session, "iphone")
    assert foretold
    assert export(session, tmp_path / "all.vcf", "iphone").losses == foretold
    assert losses(session, "archive") == ()


def test_outlook_gets_a_folder_of_its_own(session, tmp_path):
    export(session, tmp_path / "cards", "outlook")
    assert len(list((tmp_path / "cards").iterdir())) == 3
    with pytest.raises(InputError):
        export(session, tmp_path / "cards", "outlook")
    (tmp_path / "empty").mkdir()
    export(session, tmp_path / "empty", "outlook")
    assert len(list((tmp_path / "empty").iterdir())) == 3


def test_what_was_there_stays_when_the_export_fails(session, tmp_path, monkeypatch):
    out = tmp_path / "all.vcf"
    out.write_text("before")
    monkeypatch.setattr("reseau_desktop.services.exporting.adapt", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        export(session, out)
    assert out.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir() if "part" in one.name] == []


def test_a_place_that_cannot_be_written_is_said(session, tmp_path):
    with pytest.raises(InputError):
        export(session, tmp_path)
    with pytest.raises(MachineError):
        export(session, tmp_path / "no" / "such" / "all.vcf")
    with pytest.raises(InputError):
        export(session, tmp_path / "all.vcf", "fax")


def test_files_are_the_owners_only(session, tmp_path):
    export(session, tmp_path / "all.vcf")
    assert (tmp_path / "all.vcf").stat().st_mode & 0o077 == 0


def test_names_of_files_are_safe_and_differ():
    names = FileNames(".vcf")
    people = ("Anne", "anne", "Anne (2)", "a/b:c", "", "...", "CON", "x" * 300, "\n")
    found = [names.name(one) for one in people]
    assert found[:7] == [
        "Anne.vcf", "anne (2).vcf", "Anne (2) (2).vcf", "a b c.vcf", "contact.vcf", "contact (2).vcf", "_CON.vcf",
    ]  # fmt: skip
    assert len({one.casefold() for one in found}) == len(people)
    assert max(map(len, found)) < 100


@pytest.mark.parametrize(
    ("person", "file"),
    [
        ("\u05e9\u05dc\u05d5\u05dd \u05db\u05d4\u05df", "\u05e9\u05dc\u05d5\u05dd \u05db\u05d4\u05df.vcf"),
        ("Ann\u202exe.fcv\u200f", "Annxe.fcv.vcf"),
        ("Zoe\u0301", "Zoé.vcf"),
        ("a\u2028b\u0085c", "a b c.vcf"),
        ("com¹", "_com¹.vcf"),
        ("nul .txt", "_nul .txt.vcf"),
        ("CONIN$", "_CONIN$.vcf"),
        ("x" * 200, "x" * 80 + ".vcf"),
        ("🙂" * 200, "🙂" * 45 + ".vcf"),
        (". . .", "contact.vcf"),
        ("lpt", "lpt.vcf"),
    ],
)
def test_a_name_in_any_writing_makes_a_file_on_every_system(tmp_path, person, file):
    assert FileNames(".vcf").name(person) == file
    (tmp_path / file).write_bytes(b"")


def test_the_same_name_spelt_with_marks_apart_is_the_same_file():
    names = FileNames(".vcf")
    assert [names.name("Zoé"), names.name("Zoe\u0301")] == ["Zoé.vcf", "Zoé (2).vcf"]


def test_outlook_takes_a_code_page_and_others_do_not(session, tmp_path):
    export(session, tmp_path / "out.zip", "outlook", form=Form("windows-1252"))
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert b"CHARSET=WINDOWS-1252" in archive.read("Anne Lefèvre.vcf")
    with pytest.raises(InputError):
        export(session, tmp_path / "all.vcf", "iphone", form=Form("windows-1252"))
    with pytest.raises(InputError):
        losses(session, "archive", form=Form("windows-1252"))


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_a_table_comes_back_whatever_parts_its_cells(session, tmp_path, delimiter):
    export(session, tmp_path / "all.csv", "csv", form=Form(delimiter=delimiter))
    data = (tmp_path / "all.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfName" + delimiter.encode())
    people = [facts_of(one) for one in read_csv(data).cards]
    before = list(session.store.facts().values())
    assert [(one.family, one.emails, one.phones, one.note) for one in people] == [
        (one.family, one.emails, one.phones, one.note) for one in before
    ]


@pytest.mark.parametrize("profile", NAMES)
def test_progress_counts_people_and_a_stop_leaves_nothing(session, tmp_path, profile):
    told = []
    out = tmp_path / ("out.zip" if profile == "outlook" else "out")
    export(session, out, profile, watch=Watch(lambda done, total: told.append((done, total))))
    assert told[0] == (0, 3)
    assert told[-1] == (3, 3)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(CancelledError):
        export(session, tmp_path / f"stopped{out.suffix}", profile, watch=Watch(cancelled=lambda: True))
    assert sorted(tmp_path.iterdir()) == before


def test_a_stop_halfway_leaves_no_folder(session, tmp_path):
    def stopped():
        return bool(list(tmp_path.glob(".cards.part/*")))

    with pytest.raises(CancelledError):
        export(session, tmp_path / "cards", "outlook", watch=Watch(cancelled=stopped))
    assert [one.name for one in tmp_path.glob("*cards*")] == ["cards.vcf"]


@pytest.mark.parametrize("profile", ["iphone", "outlook", "csv"])
@pytest.mark.parametrize(
    "refusal",
    [
        (errno.ENOSPC, "export.disk_full"),
        (errno.EROFS, "export.not_allowed"),
        (errno.EACCES, "export.not_allowed"),
        (errno.EIO, "file.cannot_write"),
    ],
)
def test_what_the_machine_refuses_is_said_and_leaves_nothing(session, tmp_path, monkeypatch, profile, refusal):
    number, key = refusal

    def refuse(*_arguments, **_more):
        raise OSError(number, "no")

    out = tmp_path / ("out.zip" if profile == "outlook" else "out")
    out.write_bytes(b"before")
    monkeypatch.setattr("reseau_desktop.services.export_files.os.fsync", refuse)
    with pytest.raises(MachineError) as said:
        export(session, out, profile)
    assert said.value.message == say(key, name=out.name)
    assert out.read_bytes() == b"before"
    assert not list(tmp_path.glob(".*part*"))


def test_a_folder_that_is_not_there_is_said(session, tmp_path):
    with pytest.raises(MachineError) as said:
        export(session, tmp_path / "nowhere" / "out.vcf")
    assert said.value.message.key == "export.no_folder"
