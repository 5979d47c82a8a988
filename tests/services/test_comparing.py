"""A card of a preview beside its contact, under each choice."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.picking import Picks
from reseau_desktop.services.comparing import Known, compare
from reseau_desktop.services.import_plan import Choice
from reseau_desktop.services.importing import Options, import_files
from reseau_desktop.services.packing import pack_card, unpack_card
from reseau_desktop.services.previewing import Kind, preview
from tests.helpers.databases import channel, person

PHOTO = "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ=="


def card(uid, *lines):
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"UID:{uid}", *lines, "END:VCARD", ""])


ANNA = card("a", "FN:Anna Morel", "TITLE:Buyer", "TEL;TYPE=CELL:06 11 11 11 11", "NOTE:Short")
AGAIN = card(
    "a", "FN:Anna Morel", "TITLE:Head", "TEL;TYPE=CELL:+33 6 11 11 11 11", "item1.TEL:01 22 22 22 22",
    "item1.X-ABLabel:Line 2", PHOTO, "X-UNKNOWN:kept", "NOTE:Short",
)  # fmt: skip


@pytest.fixture
def rows(session, tmp_path):
    """The rows of a preview of these cards, once others were imported."""

    def rows(*cards, before=()):
        if before:
            first = tmp_path / "before.vcf"
            first.write_text("".join(before), encoding="utf-8")
            import_files(session, [first])
        file = tmp_path / "file.vcf"
        file.write_text("".join(cards), encoding="utf-8")
        found = []
        preview(session, [file], slices=found.extend)
        return found

    return rows


def lines(comparison):
    return {
        (one.label or one.name): (
            one.here.kept if one.here else None, one.source.kept if one.source else None, one.same
        )
        for one in comparison.lines
    }  # fmt: skip


def test_a_changed_card_stands_beside_its_contact(session, rows):
    [row] = rows(AGAIN, before=[ANNA])
    found = compare(session, row, None)
    assert found.known is Known.UID
    assert lines(found) == {
        "TITLE": (False, True, False),
        "TEL": (False, True, True),
        "Line 2": (None, True, False),
        "NOTE": (True, True, True),
        "PHOTO": (None, True, False),
        "X-UNKNOWN": (None, True, False),
    }
    photo = next(one for one in found.lines if one.name == "PHOTO")
    assert photo.source is not None
    assert (photo.source.size, photo.several) == (13, False)
    assert [one.raw for one in found.lines if one.name == "X-UNKNOWN"] == [True]


@pytest.mark.parametrize(
    ("choice", "title"),
    [(Choice.UPDATE, (False, True)), (Choice.SKIP, (True, False)), (Choice.ADD, (True, True))],
)
def test_the_choice_decides_what_is_kept(session, rows, choice, title):
    [row] = rows(AGAIN, before=[ANNA])
    assert lines(compare(session, row, choice))["TITLE"][:2] == title


def test_what_is_shown_is_what_the_import_does(session, rows, tmp_path):
    [row] = rows(AGAIN, before=[ANNA])
    title = next(one for one in compare(session, row, None).lines if one.name == "TITLE")
    assert title.here is not None
    assert title.source is not None
    picks = Picks().with_out(title.source.mark).with_into(title.here.mark)
    assert lines(compare(session, row, None, picks))["TITLE"] == (True, False, False)
    place = (row.file, row.number)
    options = Options(choices={place: Choice.UPDATE}, picks={place: picks})
    report = import_files(session, [tmp_path / "file.vcf"], options)
    assert report.files[0].updated == 1
    facts = session.store.facts([row.contact])[row.contact]
    assert facts.title == "Buyer"
    assert [one.label for one in facts.phones] == ["", "Line 2"]


def test_a_card_left_out_by_choice_is_skipped(session, rows, tmp_path):
    [row] = rows(ANNA)
    options = Options(choices={(row.file, row.number): Choice.SKIP})
    report = import_files(session, [tmp_path / "file.vcf"], options)
    assert (report.files[0].skipped, report.files[0].new, report.undo) == (1, 0, None)
    assert report.files[0].warnings[0].reason.key == "import.left_out"


def test_a_possible_duplicate_is_only_perhaps_somebody(session, rows):
    number = person(session, "Anna", "Morel", emails=(channel("anna@home.example"),))
    [row] = rows(ANNA)
    assert (row.kind, row.similar) == (Kind.POSSIBLE_DUPLICATE, number)
    found = compare(session, row, None)
    assert found.known is Known.PERHAPS
    assert lines(found)["TITLE"] == (None, True, False)
    assert lines(found)["EMAIL"] == (True, None, False)
    assert lines(compare(session, row, Choice.UPDATE))["EMAIL"] == (True, None, False)


def test_somebody_new_has_one_side_only(session, rows):
    [row] = rows(ANNA)
    found = compare(session, row, None)
    assert found.known is Known.NOBODY
    assert lines(found) == {
        "FN": (None, True, False), "TITLE": (None, True, False), "TEL": (None, True, False),
        "NOTE": (None, True, False),
    }  # fmt: skip


def test_an_identical_card_is_the_same_on_both_sides(session, rows):
    [row] = rows(ANNA, before=[ANNA])
    assert row.packed == b""
    found = compare(session, row, None)
    assert all(one.same for one in found.lines)
    assert len(found.lines) == 3


def test_what_is_known_here_stays_before_another_source_unless_it_is_taken(session, rows):
    [row] = rows(card("other", "FN:Anna Morel", "TEL:0611111111", "TITLE:Head"), before=[ANNA])
    assert row.kind is Kind.IDENTICAL
    found = compare(session, row, None)
    assert found.known is Known.CHANNEL
    assert lines(found)["TITLE"] == (True, False, False)
    assert lines(compare(session, row, Choice.TAKE_FILE))["TITLE"] == (False, True, False)


def test_a_packed_card_comes_back_without_its_pictures(session, rows):
    [row] = rows(AGAIN)
    unpacked, sizes = unpack_card(row.packed)
    assert list(sizes.values()) == [13]
    assert unpack_card(pack_card(unpacked))[0] == unpacked
