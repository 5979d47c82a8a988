from datetime import date

import pytest

from reseau_desktop.services.contact_list import ContactRow
from reseau_desktop.ui.contacts.listing import Filters, Listing, Scene

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
