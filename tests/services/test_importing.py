"""The import: what a second, a changed, a doubtful or a broken card does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reseau_desktop.domain.card import CardFacts
from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.errors import InputError
from reseau_desktop.domain.message import say
from reseau_desktop.domain.vocabulary import Origin, Triage
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.services.comparing import compare
from reseau_desktop.services.import_plan import Choice
from reseau_desktop.services.import_report import ImportReport
from reseau_desktop.services.importing import CancelledError, Options, import_files
from reseau_desktop.services.previewing import Kind, PreviewRow, preview
from reseau_desktop.services.rejects import Rejects, write_rejects
from reseau_desktop.services.session import Clock, Session

ANNE = (
    "BEGIN:VCARD\nVERSION:3.0\nUID:anne\nFN:Anne Lefèvre\nTEL;TYPE=CELL:06 12 34 56 78\nEMAIL:anne@example.org\n"
    "{}END:VCARD\n"
)
BRUNO = "BEGIN:VCARD\nVERSION:2.1\nN:Petit;Bruno\nTEL;CELL:06 98 76 54 32\n{}END:VCARD\n"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = Session(tmp_path / "data.db", Clock(date(2026, 3, 2)))
    yield opened
    opened.close()


def put(folder: Path, text: str | bytes, name: str = "cards.vcf") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def take(session: Session, folder: Path, text: str | bytes, **options: object) -> ImportReport:
    return import_files(session, [put(folder, text)], Options(**options))  # type: ignore[arg-type]


def counts(report: ImportReport) -> tuple[int, int, int, int, int]:
    one = report.files[0]
    return one.new, one.updated, one.identical, one.skipped, len(one.rejected)


def people(session: Session) -> list[CardFacts]:
    return list(session.store.facts().values())


def phones(facts: CardFacts) -> list[str]:
    return [one.value for one in facts.phones]


def edit(session: Session, number: int, old: str, new: str) -> None:
    """Change the text of a card as an edit by hand does."""
    stored = session.store.card(number)
    assert stored is not None
    card = stored.card.with_properties(
        tuple(replace(one, value=one.value.replace(old, new)) for one in stored.card.properties)
    )
    session.run(Op.EDIT_CONTACT, lambda w: w.replace_card(number, card, facts_of(card)), say("label.project"))


def test_an_import_is_one_step_of_unsorted_contacts(session, tmp_path):
    report = take(session, tmp_path, ANNE.format("") + BRUNO.format(""))
    assert counts(report) == (2, 0, 0, 0, 0)
    assert report.undo == session.history()[0].id
    assert dict(session.history()[0].label.args) == {"count": 2}
    contacts = session.store.contacts()
    assert {one.origin for one in contacts} == {Origin.IMPORT}
    assert {one.triage for one in contacts} == {Triage.UNSORTED}
    assert {one.known_on for one in contacts} == {date(2026, 3, 2)}
    assert session.store.find("lefevre") == [1]


def test_importing_again_creates_nothing_and_records_no_step(session, tmp_path):
    text = ANNE.format("") + BRUNO.format("") + "BEGIN:VCARD\nFN:Sans Rien\nEND:VCARD\n"
    first = take(session, tmp_path, text)
    again = take(session, tmp_path, text)
    assert counts(again) == (0, 0, 3, 0, 0)
    assert again.undo is None
    assert [one.id for one in session.history()] == [first.undo]


def test_importing_again_after_an_edit_keeps_the_edit(session, tmp_path):
    take(session, tmp_path, ANNE.format(""))
    edit(session, 1, "Lefèvre", "Lefèvre-Durand")
    assert counts(take(session, tmp_path, ANNE.format(""))) == (0, 0, 1, 0, 0)
    assert people(session)[0].fn == "Anne Lefèvre-Durand"


def test_a_changed_card_changes_only_what_its_source_changed(session, tmp_path):
    take(session, tmp_path, ANNE.format("TITLE:Acheteuse\nNOTE:vue en mars\n"))
    edit(session, 1, "vue en mars", "vue en avril")
    changed = ANNE.format("TITLE:Directrice\nNOTE:vue en mars\nURL:https://example.org\n")
    report = take(session, tmp_path, changed)
    assert counts(report) == (0, 1, 0, 0, 0)
    assert report.undo is not None
    found = people(session)[0]
    assert (found.title, found.note, found.urls) == ("Directrice", "vue en avril", ("https://example.org",))
    assert counts(take(session, tmp_path, changed)) == (0, 0, 1, 0, 0)


def test_where_both_changed_the_edit_stays_unless_chosen_otherwise(session, tmp_path):
    take(session, tmp_path, ANNE.format("TITLE:Acheteuse\n"))
    edit(session, 1, "Acheteuse", "Consultante")
    changed = ANNE.format("TITLE:Directrice\n")
    rows: list[PreviewRow] = []
    preview(session, [put(tmp_path, changed)], slices=rows.extend)
    assert [(one.name, one.here, one.source, one.outcome) for one in rows[0].changes] == [
        ("TITLE", "Consultante", "Directrice", "conflict")
    ]
    take(session, tmp_path, changed)
    assert people(session)[0].title == "Consultante"
    session.undo()
    path = put(tmp_path, changed)
    import_files(session, [path], Options(choices={(str(path), 1): Choice.TAKE_FILE}))
    assert people(session)[0].title == "Directrice"


def test_a_number_the_source_removed_goes_and_one_added_here_stays(session, tmp_path):
    take(session, tmp_path, ANNE.format("TEL;TYPE=WORK:04 00 00 00 01\n"))
    edit(session, 1, "06 12 34 56 78", "06 11 11 11 11")
    take(session, tmp_path, ANNE.format(""))
    assert phones(people(session)[0]) == ["06 11 11 11 11"]


def test_the_same_name_alone_makes_a_new_contact_and_a_warning(session, tmp_path):
    take(session, tmp_path, ANNE.format(""))
    report = take(session, tmp_path, "BEGIN:VCARD\nFN:LEFEVRE Anne\nTEL:01 00 00 00 00\nEND:VCARD\n")
    assert counts(report) == (1, 0, 0, 0, 0)
    assert [one.reason.key for one in report.files[0].warnings] == ["import.possible_duplicate"]


def test_a_name_and_a_number_written_otherwise_are_the_same_person(session, tmp_path):
    take(session, tmp_path, ANNE.format(""))
    other = "BEGIN:VCARD\nVERSION:4.0\nFN:Lefevre Anne\nTEL:tel:+33-6-12-34-56-78\nORG:Atelier\nEND:VCARD\n"
    report = take(session, tmp_path, other)
    assert counts(report) == (0, 1, 0, 0, 0)
    found = people(session)[0]
    assert (found.fn, found.org, phones(found)) == ("Anne Lefèvre", "Atelier", ["06 12 34 56 78"])
    assert counts(take(session, tmp_path, other)) == (0, 0, 1, 0, 0)
    assert counts(take(session, tmp_path, ANNE.format(""))) == (0, 0, 1, 0, 0)


def test_two_sources_of_one_person_take_nothing_from_each_other(session, tmp_path):
    text = ANNE.format("") + ANNE.format("ROLE:x\n").replace("UID:anne\n", "").replace(
        "TEL;TYPE=CELL:06 12 34 56 78\n", ""
    )
    assert counts(take(session, tmp_path, text)) == (1, 1, 0, 0, 0)
    assert phones(people(session)[0]) == ["06 12 34 56 78"]
    again = take(session, tmp_path, text)
    assert (counts(again), again.undo) == ((0, 0, 2, 0, 0), None)


def test_two_versions_in_one_import_end_with_the_later_one(session, tmp_path):
    text = ANNE.format("TITLE:Acheteuse\n") + ANNE.format("TITLE:Directrice\n")
    assert counts(take(session, tmp_path, text)) == (1, 1, 0, 0, 0)
    assert [one.title for one in people(session)] == ["Directrice"]
    again = take(session, tmp_path, text)
    assert (counts(again), again.undo) == ((0, 0, 2, 0, 0), None)


def test_one_uid_for_several_people_merges_nobody(session, tmp_path):
    text = ANNE.format("") + BRUNO.format("UID:anne\n")
    report = take(session, tmp_path, text)
    assert counts(report) == (2, 0, 0, 0, 0)
    assert counts(take(session, tmp_path, text)) == (0, 0, 2, 0, 0)


def test_add_makes_a_contact_of_every_card(session, tmp_path):
    take(session, tmp_path, ANNE.format(""))
    assert counts(take(session, tmp_path, ANNE.format("") * 2, duplicates=Choice.ADD)) == (2, 0, 0, 0, 0)
    assert len(people(session)) == 3


def test_skip_leaves_known_people_alone(session, tmp_path):
    take(session, tmp_path, ANNE.format(""))
    text = ANNE.format("TITLE:Directrice\n") + BRUNO.format("")
    report = take(session, tmp_path, text, duplicates=Choice.SKIP)
    assert counts(report) == (1, 0, 0, 1, 0)
    assert people(session)[0].title is None


def test_one_bad_card_of_three_costs_the_others_nothing(session, tmp_path):
    text = ANNE.format("") + "BEGIN:VCARD\nVERSION:3.0\nREV:2020\nEND:VCARD\n" + BRUNO.format("")
    report = take(session, tmp_path, text)
    assert counts(report) == (2, 0, 0, 0, 1)
    assert report.status == 1
    rejected = report.files[0].rejected[0]
    assert (rejected.card, rejected.line) == (2, 8)
    assert write_rejects(report, tmp_path / "rejects.vcf") == Rejects(1, (tmp_path / "rejects.vcf",))
    assert b"REV:2020" in (tmp_path / "rejects.vcf").read_bytes()


@pytest.mark.parametrize("text", ["BEGIN:VCARD\nVERSION:3.0\nFN:{}\nEND:VCARD\n", "First Name,Title\n{},x\n"])
def test_accents_that_were_garbled_before_are_told(session, tmp_path, text):
    report = take(session, tmp_path, text.format("HÃ©lÃ¨ne") + text.format("Zoé").replace("First Name,Title\n", ""))
    assert [(one.card, one.reason.key) for one in report.files[0].warnings] == [(1, "import.garbled")]
    assert [one.fn or one.given for one in people(session)] == ["HÃ©lÃ¨ne", "Zoé"]


@pytest.mark.parametrize("alone", [True, False])
def test_of_two_people_with_one_uid_each_is_known_again_by_the_name(session, tmp_path, alone):
    bruno = "BEGIN:VCARD\nVERSION:3.0\nUID:anne\nFN:Bruno Petit\n{}END:VCARD\n"
    assert counts(take(session, tmp_path, ANNE.format("") + bruno.format(""))) == (2, 0, 0, 0, 0)
    text = ("" if alone else ANNE.format("TITLE:Directrice\n")) + bruno.format("TITLE:Danseur\n")
    assert counts(take(session, tmp_path, text)) == (0, 1 if alone else 2, 0, 0, 0)
    titles = {one.fn: one.title for one in people(session)}
    assert titles == {"Anne Lefèvre": None if alone else "Directrice", "Bruno Petit": "Danseur"}


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_a_card_is_compared_with_an_earlier_one_of_its_file_that_has_a_photo(session, tmp_path, version):
    photo = {"2.1": "PHOTO;JPEG;BASE64:/9j/4AAQ\n\n", "3.0": "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\n"}
    said = photo.get(version, "PHOTO:data:image/jpeg;base64,/9j/4AAQ\n")
    cards = [
        f"BEGIN:VCARD\nVERSION:{version}\nN:Petit;Léa;;;\nFN:Léa Petit\n{line}END:VCARD\n"
        for line in (f"NOTE:Danseuse\n{said}", f"NOTE:Danse\n{said}", "NOTE:Chant\nROLE:x\n", "ROLE:y\n")
    ]
    path = put(tmp_path, "".join(cards))
    rows: list[PreviewRow] = []
    foretold = preview(session, [path], slices=rows.extend)
    told = [compare(session, row, None).lines for row in rows]
    assert counts(foretold) == counts(import_files(session, [path])) == (4, 0, 0, 0, 0)
    assert [row.kind for row in rows[1:]] == [Kind.POSSIBLE_DUPLICATE] * 3
    assert all(told)


def test_a_group_makes_a_category_of_its_members(session, tmp_path):
    group = "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Chorale\nMEMBER:urn:uuid:anne\nMEMBER:nobody\nEND:VCARD\n"
    report = take(session, tmp_path, group + ANNE.format("CATEGORIES:Amis\n"))
    assert counts(report) == (1, 0, 0, 1, 0)
    assert people(session)[0].categories == ("Amis", "Chorale")
    again = take(session, tmp_path, group + ANNE.format("CATEGORIES:Amis\n"))
    assert (counts(again), again.undo) == ((0, 0, 1, 1, 0), None)


def test_cancelling_leaves_nothing(session, tmp_path):
    text = "".join(BRUNO.format(f"NOTE:{n}\n").replace("Petit", f"Petit{n}") for n in range(700))
    asked = iter([False] * 12)
    with pytest.raises(CancelledError):
        import_files(session, [put(tmp_path, text)], cancelled=lambda: next(asked, True))
    assert session.store.contacts() == []
    assert session.history() == []


def test_undo_takes_all_back_and_redo_brings_it_again(session, tmp_path):
    take(session, tmp_path, ANNE.format("TITLE:Acheteuse\n"))
    before = session.store.facts()
    take(session, tmp_path, ANNE.format("TITLE:Directrice\n") + BRUNO.format(""))
    after = session.store.facts()
    session.undo()
    assert session.store.facts() == before
    assert session.store.find("bruno") == []
    session.redo()
    assert session.store.facts() == after
    assert session.store.find("directrice") == [1]


def test_progress_ends_with_all_bytes(session, tmp_path):
    told: list[tuple[int, int, int]] = []
    path = put(tmp_path, ANNE.format("") * 120)
    import_files(session, [path], progress=lambda *now: told.append(now))
    size = path.stat().st_size
    assert told[-1] == (120, size, size)
    assert [one[0] for one in told] == [50, 100, 120]


def test_a_missing_file_among_others_is_said_and_the_others_come_in(session, tmp_path):
    report = import_files(session, [tmp_path / "none.vcf", put(tmp_path, ANNE.format(""))])
    assert [one.error and one.error.key for one in report.files] == ["import.missing", None]
    assert report.status == 1
    assert len(people(session)) == 1


def test_only_missing_files_are_an_error(session, tmp_path):
    with pytest.raises(InputError):
        import_files(session, [tmp_path / "none.vcf", tmp_path / "neither.vcf"])


def test_an_unknown_encoding_is_an_error(session, tmp_path):
    with pytest.raises(InputError):
        take(session, tmp_path, ANNE.format(""), encoding="klingon")


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "import.empty_file"),
        (b"%PDF-1.7\n...", "import.is_pdf"),
        (b"\x89PNG\r\n\x1a\n....", "import.is_picture"),
        (b"SQLite format 3\0....", "import.is_database"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "import.no_card"),
        (b"Dear all,\nhow are you?\n", "import.no_card"),
    ],
)
def test_what_is_no_address_book_is_said(session, tmp_path, data, key):
    report = import_files(session, [put(tmp_path, data, "file.bin")])
    assert report.files[0].error is not None
    assert report.files[0].error.key == key
    assert (report.status, report.undo) == (1, None)


def test_the_report_has_the_keys_of_the_contract(session, tmp_path):
    path = put(
        tmp_path, ANNE.format("") + "BEGIN:VCARD\nREV:1\nEND:VCARD\nBEGIN:VCARD\nFN:x\n no colon\nodd\nEND:VCARD\n"
    )
    found = import_files(session, [path]).as_json(lambda message: message.key)
    assert found == {
        "files": [
            {
                "file": str(path),
                "format": "vcard",
                "encoding": "utf-8",
                "cards": 3,
                "new": 2,
                "updated": 0,
                "identical": 0,
                "skipped": 0,
                "rejected": [{"card": 2, "line": 8, "reason": "vcard.empty_card"}],
                "warnings": [{"card": 3, "line": 14, "reason": "vcard.no_colon", "kept_as": "raw"}],
            }
        ],
        "undo": 1,
    }


def test_rows_of_a_csv_file_go_the_same_way(session, tmp_path):
    table = "First Name,Last Name,E-mail Address,Company\nAnne,Lefèvre,anne@example.org,Atelier\n,,,\n"
    path = put(tmp_path, table, "cards.csv")
    report = import_files(session, [path])
    assert report.files[0].format == "outlook-csv"
    assert counts(report) == (1, 0, 0, 0, 0)
    assert counts(import_files(session, [path])) == (0, 0, 1, 0, 0)
    put(tmp_path, table.replace("Atelier", "Banque"), "cards.csv")
    assert counts(import_files(session, [path])) == (0, 1, 0, 0, 0)
    assert people(session)[0].org == "Banque"


def test_the_preview_says_what_the_import_then_does(session, tmp_path):
    take(session, tmp_path, ANNE.format("") + BRUNO.format(""))
    path = put(
        tmp_path,
        ANNE.format("TITLE:Directrice\n")
        + BRUNO.format("")
        + "BEGIN:VCARD\nFN:Bruno Petit\nEND:VCARD\nBEGIN:VCARD\nFN:Carla\nUID:c\nEND:VCARD\n"
        + "BEGIN:VCARD\nFN:Carla\nUID:c\nTITLE:t\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n",
    )
    before = session.store.facts()
    rows: list[PreviewRow] = []
    foretold = preview(session, [path], slices=rows.extend)
    assert [one.kind for one in rows] == [
        Kind.CHANGED, Kind.IDENTICAL, Kind.POSSIBLE_DUPLICATE, Kind.NEW, Kind.CHANGED, Kind.REJECTED,
    ]  # fmt: skip
    assert (rows[0].contact, rows[2].similar, rows[2].contact) == (1, 2, None)
    assert [(one.name, one.here, one.source) for one in rows[0].changes] == [("TITLE", "", "Directrice")]
    assert session.store.facts() == before
    done = import_files(session, [path])
    assert [counts(foretold)] == [counts(done)]
    done.undo = None
    assert foretold.as_json(str) == done.as_json(str)


def test_a_choice_for_one_card_overrules_the_rest(session, tmp_path):
    take(session, tmp_path, ANNE.format("") + BRUNO.format(""))
    text = (
        ANNE.format("TITLE:a\n")
        + BRUNO.format("TITLE:b\n")
        + "BEGIN:VCARD\nFN:Anne Lefèvre\nORG:Atelier\nEND:VCARD\n"
    )
    path = put(tmp_path, text)
    choices = {(str(path), 1): Choice.SKIP, (str(path), 2): Choice.ADD, (str(path), 3): Choice.UPDATE}
    report = import_files(session, [path], Options(choices=choices))
    assert counts(report) == (1, 1, 0, 1, 0)
    assert [(one.title, one.org) for one in people(session)] == [(None, "Atelier"), (None, None), ("b", None)]
