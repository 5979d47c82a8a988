"""What is decided once on a card is not asked again, and what was taken out here does not come back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reseau_desktop.domain.card import CardFacts
from reseau_desktop.services import contacts
from reseau_desktop.services.duplicates import find
from reseau_desktop.services.import_plan import Choice
from reseau_desktop.services.importing import Options, import_files
from reseau_desktop.services.previewing import Kind, preview
from tests.helpers.databases import channel, person

OURS = "BEGIN:VCARD\nVERSION:3.0\nUID:anne\nFN:Anne Lefèvre\nEMAIL:anne@b.example\nTITLE:Acheteuse\n{}END:VCARD\n"
OTHER = "BEGIN:VCARD\nVERSION:3.0\nFN:Anne Lefèvre\nEMAIL:anne@b.example\n{}END:VCARD\n"
GROUP = "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Chorale\nMEMBER:urn:uuid:anne\nEND:VCARD\n"


@pytest.fixture
def take(session, tmp_path):
    """Import a text; returns (new, updated, identical, kept, skipped) and whether there is a step."""

    def take(text, **choices):
        path = tmp_path / "cards.vcf"
        path.write_text(text, encoding="utf-8")
        chosen = {(str(path), int(number.removeprefix("card"))): choice for number, choice in choices.items()}
        report = import_files(session, [path], Options(choices=chosen))
        one = report.files[0]
        return (one.new, one.updated, one.identical, one.kept, one.skipped), report.undo is not None

    return take


def kinds(session, tmp_path):
    rows = []
    preview(session, [tmp_path / "cards.vcf"], slices=rows.extend)
    return [one.kind for one in rows]


def facts(session, number=1) -> CardFacts:
    return session.store.facts([number])[number]


@pytest.mark.parametrize("changed", [OURS.replace("Acheteuse", "Directrice").format(""), OTHER.format("ORG:Nord\n")])
def test_mine_is_kept_and_the_card_known_from_then_on(session, take, tmp_path, changed):
    take(OURS.format(""))
    before = facts(session)
    assert take(changed, card1=Choice.KEEP_MINE) == ((0, 0, 0, 1, 0), True)
    assert facts(session) == before
    assert session.history()[0].label.key == "label.import_kept"
    assert kinds(session, tmp_path) == [Kind.IDENTICAL]
    assert take(changed) == ((0, 0, 1, 0, 0), False)
    session.undo()
    assert kinds(session, tmp_path) == [Kind.CHANGED]


def test_mine_is_kept_against_one_version_and_not_against_the_next(session, take):
    take(OURS.format(""))
    take(OURS.format("NOTE:a\n"), card1=Choice.KEEP_MINE)
    assert take(OURS.format("NOTE:a\nORG:Nord\n")) == ((0, 1, 0, 0, 0), True)
    assert (facts(session).note, facts(session).org) == (None, "Nord")


def test_somebody_entered_by_hand_is_kept_against_a_possible_duplicate(session, take, tmp_path):
    person(session, "Anne", "Lefèvre", emails=(channel("anne@home.example"),))
    before = facts(session)
    assert take(OURS.format(""), card1=Choice.KEEP_MINE) == ((0, 0, 0, 1, 0), True)
    assert facts(session) == before
    assert kinds(session, tmp_path) == [Kind.IDENTICAL]
    assert take(OURS.format("ORG:Nord\n")) == ((0, 1, 0, 0, 0), True)
    assert (facts(session).org, facts(session).title) == ("Nord", None)


def test_another_source_is_known_by_its_own_uid(session, take):
    take(OURS.format(""))
    take(OTHER.format("UID:outlook-1\nORG:Nord\n"))
    assert take(OTHER.format("UID:outlook-1\nORG:Nord\nROLE:x\n").replace("anne@b", "anne@new")) == (
        (0, 1, 0, 0, 0), True
    )  # fmt: skip
    assert facts(session).role == "x"


def test_kept_cards_are_skipped_for_the_contract(session, tmp_path, take):
    take(OURS.format(""))
    path = tmp_path / "cards.vcf"
    path.write_text(OURS.format("NOTE:a\n"), encoding="utf-8")
    report = import_files(session, [path], Options(choices={(str(path), 1): Choice.KEEP_MINE}))
    found = report.files[0].as_json(str)
    assert (found["cards"], found["skipped"], found["identical"]) == (1, 1, 0)


@pytest.mark.parametrize("more", ["TEL:01 00 00 00 00\n", ""])
def test_what_another_source_brought_and_was_taken_out_here_stays_out(session, take, more):
    take(OURS.format("TEL:01 00 00 00 00\n" if not more else ""))
    take(OTHER.format("TEL:01 00 00 00 00\n"))
    contacts.edit(session, 1, facts=replace(facts(session), phones=()))
    steps = session.history()
    assert take(OTHER.format("TEL:01 00 00 00 00\n")) == ((0, 0, 1, 0, 0), False)
    assert facts(session).phones == ()
    assert session.history() == steps


def test_a_new_version_of_one_source_leaves_the_other_known(session, take):
    take(OURS.format(""))
    take(OTHER.format("ORG:Nord\n"))
    take(OURS.format("NOTE:a\n"))
    assert take(OTHER.format("ORG:Nord\n")) == ((0, 0, 1, 0, 0), False)


def test_a_source_that_goes_back_to_an_earlier_version_has_changed(session, take):
    take(OURS.format("ORG:Nord\n"))
    take(OURS.format("ORG:Sud\n"))
    assert take(OURS.format("ORG:Nord\n")) == ((0, 1, 0, 0, 0), True)
    assert facts(session).org == "Nord"


def test_two_versions_in_a_file_where_the_later_one_was_imported_before(session, take):
    take(OURS.format("ORG:Nord\n"))
    both = OURS.format("ORG:Sud\n") + OURS.format("ORG:Nord\n")
    assert take(both) == ((0, 2, 0, 0, 0), True)
    assert facts(session).org == "Nord"
    assert take(both) == ((0, 0, 2, 0, 0), False)


def test_a_card_left_out_is_left_out_each_time_it_stands_in_the_file(session, take):
    assert take(OURS.format("") * 2, card1=Choice.SKIP) == ((0, 0, 0, 0, 2), False)


def test_a_category_of_a_group_that_was_taken_out_here_stays_out(session, take):
    take(OURS.format("") + GROUP)
    assert facts(session).categories == ("Chorale",)
    contacts.edit(session, 1, facts=replace(facts(session), categories=()))
    assert take(OURS.format("") + GROUP) == ((0, 0, 1, 0, 1), False)
    assert facts(session).categories == ()
    assert take(OURS.format("NOTE:a\n") + GROUP) == ((0, 1, 0, 0, 1), True)
    assert facts(session).categories == ()


def test_another_group_still_gives_its_category(session, take):
    take(OURS.format("") + GROUP)
    take(OURS.format("") + GROUP.replace("Chorale", "Club"))
    assert facts(session).categories == ("Chorale", "Club")
    session.undo()
    assert facts(session).categories == ("Chorale",)


def test_a_group_of_somebody_entered_by_hand_imports_nothing_else(session, take):
    person(session, "Anne", "Lefèvre", uid="anne")
    take(GROUP)
    assert facts(session).categories == ("Chorale",)
    stored = session.store.card(1)
    assert stored is not None
    assert stored.imported is None
    assert take(OURS.format("")) == ((0, 1, 0, 0, 0), True)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("FN:Anne Lefebvre\nORG:Nord", Kind.POSSIBLE_DUPLICATE),
        ("FN:LEFÈVRE Anne\nORG:Sud", Kind.POSSIBLE_DUPLICATE),
        ("FN:A. Lefèvre\nTEL:+33 6 12 34 56 78", Kind.POSSIBLE_DUPLICATE),
        ("FN:Bruno Lefèvre\nTEL:06 12 34 56 78", Kind.NEW),
        ("FN:Anne Lefebvre", Kind.NEW),
        ("FN:Carla Nord\nORG:Nord", Kind.NEW),
        ("FN:Anne Lefèvre\nBDAY:1999-01-02", Kind.NEW),
    ],
)
def test_who_may_be_somebody_known(session, take, tmp_path, line, kind):
    take(
        "BEGIN:VCARD\nVERSION:3.0\nUID:1\nFN:Anne Lefèvre\nORG:Nord\nTEL;TYPE=CELL:06 12 34 56 78\nBDAY:1970-05-06\n"
        "END:VCARD\n"
    )
    (tmp_path / "cards.vcf").write_text(f"BEGIN:VCARD\nVERSION:3.0\n{line}\nEND:VCARD\n", encoding="utf-8")
    assert kinds(session, tmp_path) == [kind]


def test_two_cards_named_by_one_word_may_be_one(session, take, tmp_path):
    take("BEGIN:VCARD\nVERSION:3.0\nFN:Plombier\nTEL:01 00 00 00 00\nEND:VCARD\n")
    (tmp_path / "cards.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Plombier\nNOTE:x\nEND:VCARD\n")
    assert kinds(session, tmp_path) == [Kind.POSSIBLE_DUPLICATE]


def test_both_kept_are_two_people_from_then_on(session, tmp_path):
    path = tmp_path / "cards.vcf"
    path.write_text(OURS.format(""), encoding="utf-8")
    import_files(session, [path])
    path.write_text(OURS.replace("Acheteuse", "Directrice").format(""), encoding="utf-8")
    place = (str(path), 1)
    import_files(session, [path], Options(choices={place: Choice.ADD}, beside={place: 1}))
    assert len(session.network().contacts) == 2
    assert session.store.apart() == {(1, 2)}
    assert find(session) == []
    session.undo()
    assert session.store.apart() == set()
