"""Several people become one: nothing of what is known of them is lost, and undo brings them back exactly."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

import pytest

from reseau_desktop.domain.card import CardFacts
from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.errors import InputError, RefusedError
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.figures_network import relations
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.history import History
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.matching import identity_of
from reseau_desktop.domain.meeting import Meeting, PrepSheet
from reseau_desktop.domain.merging import units_of
from reseau_desktop.domain.picking import Picks, mark
from reseau_desktop.domain.promise import Promise
from reseau_desktop.domain.vocabulary import Action, Circle, ExchangeKind, FollowUpState, Medium, Triage, Verdict
from reseau_desktop.formats.campaign import sample_campaign
from reseau_desktop.services import approaching, contacts, follow_ups, forgetting, joining, meetings
from reseau_desktop.services.importing import import_files
from reseau_desktop.services.joining import Merge, keep_apart, merge_groups, merge_people
from reseau_desktop.services.replaying import replay
from reseau_desktop.services.session import Session
from reseau_desktop.store.backup import problems
from reseau_desktop.store.joining import MOVED, TAKEN_APART
from tests.helpers.databases import TODAY, channel, content, person

ALL = Permissions(True, True, True)


def references(session: Session) -> set[tuple[str, str]]:
    """Every column of the schema that names a contact."""
    tables = [row[0] for row in session.store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        (table, row[3])
        for table in tables
        for row in session.store.rows(f"PRAGMA foreign_key_list({table})")
        if row[2] == "contact"
    }


def card(*lines: str, name: str = "Nadia Fersen") -> str:
    family, given = name.split(" ")[::-1]
    head = ("BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", f"N:{family};{given};;;")
    return "\r\n".join((*head, *lines, "END:VCARD", ""))


def write(folder: Path, name: str, *cards: str) -> Path:
    file = folder / name
    file.write_bytes("".join(cards).encode())
    return file


def brought(session: Session, file: Path) -> dict[str, int]:
    report = import_files(session, [file])
    one = report.files[0]
    return {"new": one.new, "updated": one.updated, "identical": one.identical}


def facts(session: Session, number: int) -> CardFacts:
    return session.store.facts([number])[number]


def test_every_column_that_names_a_contact_is_moved(session: Session) -> None:
    """A table added later must say what becomes of its rows when people are merged."""
    assert references(session) == set(MOVED) | set(TAKEN_APART)


def test_the_cards_become_one(session: Session, tmp_path: Path) -> None:
    photo = "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg=="
    second = "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo="
    one = card("TEL;TYPE=CELL:06 12 34 56 78", "item1.EMAIL:n@a.test", "item1.X-ABLabel:club", photo, "NOTE:Une")
    other = card(
        "TEL;TYPE=CELL:+33612345678", "TEL:01 44 55 66 77", "item1.EMAIL:n@b.test", "item1.X-ABLabel:bureau", second,
        "NOTE:Deux", "TITLE:Directrice", "X-OWN:gardé", "CATEGORIES:voile,chœur", "UID:b",
    )  # fmt: skip
    import_files(session, [write(tmp_path, "a.vcf", one, other.replace("Nadia", "N."))])
    before = content(session.store.path)
    merge_people(session, Merge(1, (2,)))
    found = facts(session, 1)
    assert [each.value for each in found.phones] == ["06 12 34 56 78", "01 44 55 66 77"]
    assert [(each.value, each.label) for each in found.emails] == [("n@a.test", "club"), ("n@b.test", "bureau")]
    assert (found.fn, found.title, found.note) == ("Nadia Fersen", "Directrice", "Une\nDeux")
    assert set(found.categories) == {"voile", "chœur"}
    stored = session.store.card(1)
    assert stored is not None
    assert len(stored.card.all("PHOTO")) == len(stored.card.blobs) == 2
    assert stored.card.first("X-OWN") is not None
    assert list(session.store.facts()) == [1]
    assert session.store.find("directrice") == [1]
    after = content(session.store.path)
    assert session.undo() is not None
    assert content(session.store.path) == before
    assert session.redo() is not None
    assert content(session.store.path) == after


def test_what_is_picked_overrules(session: Session, tmp_path: Path) -> None:
    one, other = card("TITLE:Cheffe", "TEL:01 44 55 66 77"), card("TITLE:Directrice", "TEL:01 44 55 66 88")
    import_files(session, [write(tmp_path, "a.vcf", one, other.replace("Nadia", "N."))])
    cards = [found.card for number in (1, 2) if (found := session.store.card(number))]
    marks = {unit[0].value: mark(unit) for each in cards for unit in units_of(each.properties)}
    picks = Picks().with_out(marks["Cheffe"], marks["01 44 55 66 77"]).with_into(marks["Directrice"])
    merge_people(session, Merge(1, (2,), picks, {"circle": Circle.FRIEND}))
    assert facts(session, 1).title == "Directrice"
    assert [each.value for each in facts(session, 1).phones] == ["01 44 55 66 88"]
    assert session.network().contacts[0].circle is Circle.FRIEND


@pytest.mark.parametrize("keep", [1, 2])
def test_neither_file_makes_anybody_anew(session: Session, tmp_path: Path, keep: int) -> None:
    first = write(tmp_path, "a.vcf", card("UID:a", "EMAIL:n@a.test", "TITLE:Cheffe"))
    second = write(tmp_path, "b.vcf", card("UID:b", "TEL:0612345678", name="N. Fersen"))
    for file in (first, second):
        assert brought(session, file)["new"] == 1
    merge_people(session, Merge(keep, (3 - keep,)))
    now = content(session.store.path)
    for file in (first, second):
        assert brought(session, file) == {"new": 0, "updated": 0, "identical": 1}
    assert content(session.store.path) == now
    # other cards of the same people: known by name and channel, or by the UID
    without = write(tmp_path, "d.vcf", card("TEL:0612345678", "URL:https://f.test", name="N. Fersen"))
    assert brought(session, without)["new"] == 0
    changed = write(tmp_path, "c.vcf", card("UID:b", "TEL:0612345679", name="N. Fersen"))
    assert brought(session, changed)["new"] == 0
    assert "0612345679" in [each.value for each in facts(session, keep).phones]


def test_a_merge_of_merged_people_is_still_known(session: Session, tmp_path: Path) -> None:
    files = [
        write(tmp_path, f"{name}.vcf", card(f"UID:{name}", name=f"{name} Fersen")) for name in ("Ana", "Bea", "Cleo")
    ]
    for file in files:
        brought(session, file)
    merge_people(session, Merge(2, (1,)))
    merge_people(session, Merge(3, (2,)))
    for file in files:
        assert brought(session, file) == {"new": 0, "updated": 0, "identical": 1}


def test_one_made_by_hand_takes_over_what_the_import_knows(session: Session, tmp_path: Path) -> None:
    file = write(tmp_path, "a.vcf", card("UID:a", "TEL:0612345678"))
    mine = person(session, "Nadia", "Orsel")
    brought(session, file)
    merge_people(session, Merge(mine, (2,)))
    write(tmp_path, "a.vcf", card("UID:a", "TEL:0612345679"))
    assert brought(session, file)["updated"] == 1
    assert [each.value for each in facts(session, mine).phones] == ["0612345679"]


def test_everything_recorded_goes_along(session: Session) -> None:
    giver, one, other, led = (person(session, name, "Fersen") for name in ("Ana", "Bea", "Cleo", "Dora"))
    approaching.record_introduction(session, Introduction(0, giver, other, TODAY, ALL, words="Allez-y"))
    approaching.record_introduction(session, Introduction(0, other, led, TODAY, ALL))
    approaching.record_call(session, approaching.Call(other, Verdict.MEET))
    meeting = meetings.plan(session, Meeting(0, other, TODAY, TODAY))
    meetings.save_sheet(session, PrepSheet(meeting, why="Le secteur"))
    row = Exchange(0, ExchangeKind.NEWS, TODAY, one, channel=Medium.EMAIL)
    approaching.record_exchange(session, row, promises=[Promise(0, one, TODAY, "Un article")])
    merge_people(session, Merge(one, (other,)))
    network = session.network()
    assert {(each.giver_id, each.person_id) for each in network.introductions} == {(giver, one), (one, led)}
    assert {each.contact_id for each in network.exchanges} == {one}
    assert [(each.id, each.contact_id) for each in network.meetings] == [(meeting, one)]
    sheet = session.store.sheet(meeting)
    assert sheet is not None
    assert sheet.why == "Le secteur"
    assert [each.contact_id for each in network.promises] == [one]
    assert session.history()[0].label.args == (("other", "Cleo Fersen"), ("name", "Bea Fersen"))


def test_nobody_introduces_himself_and_no_name_is_given_twice(session: Session) -> None:
    giver, one, other = (person(session, name, "Fersen") for name in ("Ana", "Bea", "Cleo"))
    first = Introduction(0, giver, one, TODAY, Permissions(True, False, False), words="De ma part")
    approaching.record_introduction(session, first)
    approaching.record_introduction(session, Introduction(0, giver, other, TODAY, ALL, link="cousine"))
    approaching.record_introduction(session, Introduction(0, one, other, TODAY, ALL))
    merge_people(session, Merge(one, (other,)))
    (left,) = session.network().introductions
    assert (left.giver_id, left.person_id, left.words, left.link) == (giver, one, "De ma part", "cousine")
    assert left.permissions == ALL
    assert left.contact_granted_on == TODAY


def test_a_circle_of_introductions_harms_nothing(session: Session) -> None:
    one, between, other = (person(session, name, "Fersen") for name in ("Ana", "Bea", "Cleo"))
    approaching.record_introduction(session, Introduction(0, one, between, TODAY, ALL))
    approaching.record_introduction(session, Introduction(0, between, other, TODAY, ALL))
    merge_people(session, Merge(one, (other,)))
    history = History(session.network(), TODAY)
    assert [(each.giver_id, each.person_id) for each in history.introductions] == [(one, between)]
    assert len(contacts.as_json(session)) == 2


def test_of_one_action_one_follow_up_stays(session: Session) -> None:
    one, other = person(session, "Ana", "Fersen"), person(session, "Bea", "Fersen")
    for number, day in ((one, date(2026, 3, 20)), (other, date(2026, 3, 18))):
        follow_ups.add(session, FollowUp(0, Action.CALL, day, TODAY, number))
    merge_people(session, Merge(one, (other,)))
    found = session.network().follow_ups
    assert {each.contact_id for each in found} == {one}
    assert [each.due for each in found if each.pending and each.action is Action.CALL] == [date(2026, 3, 18)]
    assert [each.state for each in found if not each.pending] == [FollowUpState.DROPPED]


def test_the_method_says_of_one_what_it_said_of_all(session: Session, tmp_path: Path) -> None:
    import_files(session, [write(tmp_path, "a.vcf", card())])
    mine = person(session, "N.", "Fersen")
    contacts.edit(session, mine, method={"circle": Circle.ALUMNI, "tags": ("voile",), "matters": "Ses chiens"})
    contacts.edit(session, 1, method={"matters": "Ses chats", "tags": ("chœur",)})
    contacts.archive(session, [1])
    merge_people(session, Merge(1, (mine,)))
    (found,) = session.network().contacts
    assert (found.circle, found.tags, found.matters) == (Circle.ALUMNI, ("chœur", "voile"), "Ses chats\nSes chiens")
    assert (found.archived, found.triage) == (False, Triage.KEPT)


def test_what_cannot_be_merged(session: Session) -> None:
    one, other = person(session, "Ana", "Fersen"), person(session, "Bea", "Fersen")
    for merge, key in (
        (Merge(one, ()), "merge.needs_two"),
        (Merge(one, (one,)), "merge.needs_two"),
        (Merge(one, (other, other)), "merge.needs_two"),
        (Merge(one, (99,)), "contact.unknown"),
    ):
        with pytest.raises(InputError) as refused:
            merge_people(session, merge)
        assert refused.value.message.key == key
    session.store.save_draft("debrief-meeting-1", {"debrief": {"names": [{"contact_id": other}]}}, "now")
    with pytest.raises(RefusedError):
        merge_people(session, Merge(one, (other,)))
    session.store.save_draft("debrief-meeting-1", None, "now")
    session.store.save_draft(f"debrief-call-{other}", {}, "now")
    with pytest.raises(RefusedError):
        merge_people(session, Merge(one, (other,)))
    forgetting.erase(session, Exchange(0, ExchangeKind.CONTACT_ERASED, TODAY, other), "fr")
    with pytest.raises(InputError) as refused:
        merge_people(session, Merge(one, (other,)))
    assert refused.value.message.key == "contact.erased"


def test_a_message_begun_goes_along(session: Session) -> None:
    one, other = person(session, "Ana", "Fersen"), person(session, "Bea", "Fersen")
    session.store.save_draft(f"message-{other}-thank_you", {"text": "Merci"}, "now")
    merge_people(session, Merge(one, (other,)))
    assert session.store.draft(f"message-{one}-thank_you") == {"text": "Merci"}
    session.undo()
    assert session.store.draft(f"message-{other}-thank_you") == {"text": "Merci"}
    session.redo()
    forgetting.erase(session, Exchange(0, ExchangeKind.CONTACT_ERASED, TODAY, one), "fr")
    assert session.store.rows("SELECT key FROM draft") == []


def test_several_groups_are_one_step(session: Session) -> None:
    ids = [person(session, name, "Fersen") for name in ("Ana", "Bea", "Cleo", "Dora")]
    before = content(session.store.path)
    merge_groups(session, [Merge(ids[0], (ids[1],)), Merge(ids[2], (ids[3],))])
    assert list(session.store.facts()) == [ids[0], ids[2]]
    step = session.undo()
    assert step is not None
    assert step.op is Op.MERGE
    assert content(session.store.path) == before
    with pytest.raises(InputError):
        merge_groups(session, [Merge(ids[0], (ids[1],)), Merge(ids[1], (ids[3],))])


def test_who_is_not_the_same_is_remembered(session: Session) -> None:
    ids = [person(session, name, "Fersen") for name in ("Ana", "Bea", "Cleo", "Dora")]
    keep_apart(session, [ids[3], ids[0]])
    keep_apart(session, [ids[0], ids[3]])
    assert session.store.apart() == {(ids[0], ids[3])}
    merge_people(session, Merge(ids[1], (ids[3],)))
    assert session.store.apart() == {(ids[0], ids[1])}
    merge_people(session, Merge(ids[0], (ids[1],)))
    assert session.store.apart() == set()
    for _ in range(2):
        session.undo()
    assert session.store.apart() == {(ids[0], ids[3])}
    keep_apart(session, ids[:3])
    assert len(session.store.apart()) == 4
    forgetting.erase(session, Exchange(0, ExchangeKind.CONTACT_ERASED, TODAY, ids[0]), "fr")
    assert session.store.apart() == {(ids[1], ids[2])}
    with pytest.raises(InputError):
        keep_apart(session, [ids[1], ids[1]])


def test_erasing_a_merged_person_erases_the_names_that_were_merged(session: Session, tmp_path: Path) -> None:
    old = write(tmp_path, "a.vcf", card("UID:old", "TEL:0612345678", name="Nadia Orsel"))
    brought(session, old)
    mine = person(session, "Nadia", "Fersen", emails=(channel("n@a.test"),))
    friend = person(session, "Ana", "Benali", note="Amie de Nadia Orsel")
    merge_people(session, Merge(mine, (1,)))
    forgetting.forget(session, mine, "fr")
    assert brought(session, old) == {"new": 0, "updated": 0, "identical": 0}
    assert "Orsel" not in str(facts(session, friend).note)
    assert session.store.rows("SELECT count(*) FROM alias") == [(0,)]
    for path in tmp_path.glob("reseau.db*"):
        assert b"Orsel" not in path.read_bytes()


@pytest.mark.parametrize("seed", range(4))
def test_of_a_whole_campaign_nothing_is_lost(session: Session, seed: int) -> None:
    """People of the sample campaign merged by chance: rows are the union, nobody gone is named, undo is exact."""
    chance = random.Random(seed)
    replay(session, sample_campaign("fr"))
    people = [one.id for one in session.network().contacts if one.erased_on is None]
    chosen = chance.sample(people, 3)
    before, history = content(session.store.path), History(session.network(), session.today)
    levels = relations(history)
    rows = {number: len(history.with_contact(number)) for number in chosen}
    merge_people(session, Merge(chosen[0], tuple(chosen[1:])))
    after = content(session.store.path)
    untouched = {"introduction", "contact", "card", "contact_axis", "alias", "search"}
    assert {name: len(found) for name, found in after.items() if name not in untouched | {"follow_up"}} == {
        name: len(found) for name, found in before.items() if name not in untouched | {"follow_up"}
    }
    assert problems(session.store.path) == []
    for table, column in references(session):
        assert session.store.rows(f"SELECT 1 FROM {table} WHERE {column} IN (?, ?)", *chosen[1:]) == []
    history = History(session.network(), session.today)
    assert len(history.with_contact(chosen[0])) == sum(rows.values())
    assert relations(history).get(chosen[0], 0) == max(levels.get(number, 0) for number in chosen)
    assert not any(one.giver_id == one.person_id for one in session.network().introductions)
    assert len(contacts.as_json(session)) == len(people) - 2
    assert session.undo() is not None
    assert content(session.store.path) == before
    assert session.redo() is not None
    assert content(session.store.path) == after


def test_the_identity_of_a_person_merged_is_the_union(session: Session) -> None:
    one = person(session, "Ana", "Fersen", emails=(channel("a@a.test"),), phones=(channel("0612345678"),))
    other = person(session, "Ana", "Fersen", emails=(channel("b@a.test"),), phones=(channel("0612345679"),))
    wanted = [identity_of(facts(session, number)) for number in (one, other)]
    joining.merge_people(session, Merge(one, (other,)))
    found = identity_of(facts(session, one))
    assert set(found.emails) == {email for each in wanted for email in each.emails}
    assert set(found.phones) == {phone for each in wanted for phone in each.phones}
