from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.domain.vocabulary import Relation, Stage
from reseau_desktop.services.contact_list import ContactRow, Overview
from reseau_desktop.ui.contacts.listing import MANY, Filters, Listing, Scene, retold_of

SCENE = Scene(date(2026, 3, 16))


def row(number, name, *, org="", circle=None, archived=False):
    return ContactRow(number, name, org, "", circle, archived, "kept", name.lower(), f"{name} {org}".lower())


@pytest.fixture
def listing():
    made = Listing(SCENE)
    made.replace(
        [row(1, "Anne", org="Zeta"), row(2, "Bob"), row(3, "Carl", org="Alpha"), row(4, "Dora", archived=True)]
    )
    return made


def ids(listing):
    return [listing.rows[index].id for index in listing.shown]


def by_org(line, _scene):
    return line.organisation.lower() or None


def test_archived_people_are_hidden_until_asked_for(listing):
    assert ids(listing) == [1, 2, 3]
    listing.filter(Filters(archived=True))
    assert ids(listing) == [1, 2, 3, 4]


def test_an_archived_person_stays_in_the_search(listing):
    listing.search("dora")
    assert ids(listing) == [4]


def test_those_without_a_value_come_last_either_way(listing):
    listing.sort("org", by_org, descending=False)
    assert ids(listing) == [3, 1, 2]
    listing.sort("org", by_org, descending=True)
    assert ids(listing) == [1, 3, 2]


def test_every_word_counts_and_typing_on_narrows(listing):
    listing.search("a")
    assert ids(listing) == [1, 3, 4]
    listing.search("a z")
    assert ids(listing) == [1]
    listing.search("")
    assert ids(listing) == [1, 2, 3]


def test_what_is_found_elsewhere_joins_in_the_order_shown(listing):
    listing.sort("org", by_org, descending=False)
    listing.search("bob", found=[1])
    assert ids(listing) == [1, 2]


def test_a_shorter_text_is_looked_for_among_all(listing):
    listing.search("carl")
    listing.search("c")
    assert ids(listing) == [3]
    listing.search("o")
    assert ids(listing) == [2, 4]


def test_changed_new_and_gone_lines_take_their_place(listing):
    listing.update([row(2, "Zoe"), row(5, "Aaron")], frozenset({3}), SCENE)
    assert [line.name for line in listing.rows] == ["Aaron", "Anne", "Dora", "Zoe"]
    assert ids(listing) == [5, 1, 2]


def test_a_slice_that_follows_is_filtered_too(listing):
    listing.search("e")
    assert listing.append([row(6, "Eve"), row(7, "Tom")]) == [4]
    assert ids(listing) == [1, 6]


def test_a_circle_lets_only_its_people_through(listing):
    listing.replace([row(1, "Anne", circle="friend"), row(2, "Bob", circle="family")])
    listing.filter(Filters(circles=frozenset({"family"})))
    assert ids(listing) == [2]


def told(stages, givers=(), level=Relation.KNOWN):
    """A scene in which the method says this of some people."""
    by_id = {number: (name,) for number, name in givers}
    empty = {each.name: {} for each in fields(Overview)}
    said = {
        **empty,
        "stepless": frozenset,
        "stage": dict(stages),
        "relation": {1: level},
        "introduced_by": by_id,
        "today": SCENE.today,
    }
    return Scene(SCENE.today, Overview(**said))


def by_stage(line, scene):
    return scene.overview.stage.get(line.id) if scene.overview is not None else None


def by_giver(line, scene):
    givers = scene.overview.introduced_by.get(line.id) if scene.overview is not None else None
    return givers[0] if givers else None


NUMBERS = st.integers(1, 12)
ROWS = st.lists(
    st.builds(
        row, NUMBERS, st.sampled_from(["", "Anne", "Bob", "Éva", "Zoé"]), org=st.sampled_from(["", "Alpha", "Zeta"])
    ),
    max_size=6,
    unique_by=lambda one: one.id,
)
SCENES = st.builds(
    told,
    st.dictionaries(NUMBERS, st.sampled_from([Stage.ANNOUNCED, Stage.QUALIFIED])),
    st.lists(st.tuples(NUMBERS, st.sampled_from(["Paul", "Rita"])), max_size=4),
    st.sampled_from(Relation),
)


@settings(deadline=None)
@given(
    first=ROWS, before=SCENES, steps=st.lists(st.tuples(ROWS, st.frozensets(NUMBERS, max_size=4), SCENES), max_size=5)
)
@pytest.mark.parametrize("column", [by_org, by_stage, by_giver])
def test_what_changes_bit_by_bit_is_as_if_all_were_read_anew(column, first, before, steps):
    kept, number = Listing(SCENE), {one.id: one for one in first}
    kept.replace(sorted(first, key=lambda one: (one.sort_key, one.id)))
    kept.renew(before)
    for other in (by_org, by_stage, by_giver):
        kept.keys(other.__name__, other)
    kept.sort("column", column, descending=False)
    kept.search("a")
    for rows, gone, scene in steps:
        gone -= {one.id for one in rows}
        number = {who: one for who, one in number.items() if who not in gone} | {one.id: one for one in rows}
        kept.update(rows, gone, scene)
        anew = Listing(scene)
        anew.replace(sorted(number.values(), key=lambda one: (one.sort_key, one.id)))
        anew.sort("column", column, descending=False)
        anew.search("a")
        assert kept.rows == anew.rows
        assert (ids(kept), kept.archived) == (ids(anew), anew.archived)
        assert kept.positions(frozenset(number)) == anew.positions(frozenset(number))
        for other in (by_org, by_stage, by_giver):
            assert kept.keys(other.__name__, other) == anew.keys(other.__name__, other)


def test_lines_without_a_name_come_last():
    listing = Listing(SCENE)
    listing.replace([row(3, ""), row(1, "Anne"), row(2, "Bob")])
    assert ids(listing) == [1, 2, 3]


def test_nobody_is_retold_when_the_method_says_the_same():
    assert retold_of(told({1: Stage.ANNOUNCED}), told({1: Stage.ANNOUNCED})) == set()
    assert retold_of(told({1: Stage.ANNOUNCED}), told({2: Stage.ANNOUNCED})) == {1, 2}
    assert retold_of(SCENE, told({})) is None
    assert retold_of(told({}), told(dict.fromkeys(range(MANY + 1), Stage.ANNOUNCED))) is None
