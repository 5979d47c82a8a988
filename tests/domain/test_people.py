"""Contacts looked through once: what the rules say of a few is the same among thousands with nothing recorded."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.domain.contact import Contact
from reseau_desktop.domain.figures import figures
from reseau_desktop.domain.figures_network import relations
from reseau_desktop.domain.following_up import daily, daily_of
from reseau_desktop.domain.history import History, history_of
from reseau_desktop.domain.network import Network
from reseau_desktop.domain.next_actions import next_action_of
from reseau_desktop.domain.people import People, people_of
from reseau_desktop.domain.stages import stages, warmths
from reseau_desktop.domain.vocabulary import Origin, Stage, Triage
from reseau_desktop.formats.content import follow_up_rules
from tests.helpers.big_network import LAST_DAY, START, big_network

BARE = 4_000


def _alone(people: int = 60) -> Network:
    return big_network(people, 500)


def _among_many(network: Network) -> Network:
    """The same network, with people of whom there is a card and nothing else."""
    first = len(network.contacts) + 1
    bare = (
        Contact(number, f"Card {number}", START, origin=Origin.IMPORT, triage=Triage.UNSORTED)
        for number in range(first, first + BARE)
    )
    return replace(network, contacts=(*network.contacts, *bare))


def test_people_with_nothing_but_a_card_change_nothing_for_the_others():
    alone, many = History(_alone(), LAST_DAY), History(_among_many(_alone()), LAST_DAY)
    found, among = stages(alone), stages(many)
    assert {who: among[who] for who in found} == found
    assert {among[who] for who in among.keys() - found.keys()} == {Stage.UNSORTED}
    assert (warmths(many), relations(many)) == (warmths(alone), relations(alone))
    rules = follow_up_rules()
    assert daily(many.network, LAST_DAY, rules) == daily(alone.network, LAST_DAY, rules)
    assert next_action_of(many.network, LAST_DAY, rules) == next_action_of(alone.network, LAST_DAY, rules)


def test_the_figures_count_them_and_nothing_else():
    alone, many = figures(_alone(), LAST_DAY), figures(_among_many(_alone()), LAST_DAY)
    changed = {name for name, value in alone.items() if many[name] != value}
    assert changed == {"contacts_known", "real_exchange", "relation_levels", "last_touch_day"}
    levels, before = many["relation_levels"], alone["relation_levels"]
    assert isinstance(levels, list)
    assert isinstance(before, list)
    assert (levels[0] - before[0], levels[1:]) == (BARE, before[1:])
    touched = many["last_touch_day"]
    assert isinstance(touched, dict)
    assert list(touched) == [one.id for one in _among_many(_alone()).contacts]


def test_figures_can_be_asked_one_by_one():
    network = _alone()
    wanted = {"meetings_held", "loops_open"}
    whole = figures(network, LAST_DAY)
    assert figures(network, LAST_DAY, wanted) == {name: whole[name] for name in whole if name in wanted}


def test_who_comes_later_or_was_erased_is_told_by_the_day():
    first, second = Contact(1, "Ann", START), Contact(2, "Bob", START + timedelta(days=9), erased_on=LAST_DAY)
    network = Network(contacts=(first, second))
    early, late = History(network, START), History(network, LAST_DAY)
    assert ([one.id for one in early.known], [one.id for one in late.known]) == ([1], [1, 2])
    assert [early.knows(who) for who in (1, 2, 3)] == [True, False, False]
    assert (early.erased, late.erased) == ({}, {2: LAST_DAY})


def test_the_same_contacts_are_looked_through_once():
    contacts = _alone().contacts
    people = people_of(contacts)
    assert people_of(contacts) is people
    assert people_of(()).last_known_on < START
    assert people_of((*contacts, Contact(999, "Zoé", START))).by_id[999].name == "Zoé"
    assert people_of(contacts).by_id.get(999) is None


PEOPLE = st.lists(st.sampled_from(_alone().contacts), unique_by=lambda one: one.id, max_size=8)
CHANGE = st.tuples(st.integers(0, 70), st.sampled_from(["archive", "sort out", "add", "remove"]))


@given(people=PEOPLE, changes=st.lists(CHANGE, max_size=12))
def test_people_who_changed_one_by_one_are_as_if_looked_through_anew(people, changes):
    contacts = sorted(people, key=lambda one: one.id)
    for place, (number, what) in enumerate(changes):
        at = number % max(1, len(contacts))
        if what == "add":
            contacts = [*contacts, Contact(100 + place, "Zoé", START)]
        elif not contacts:
            continue
        elif what == "remove":
            contacts = [*contacts[:at], *contacts[at + 1 :]]
        else:
            changed = {"archived": True} if what == "archive" else {"triage": Triage.NOT_RELEVANT}
            contacts = [*contacts[:at], replace(contacts[at], **changed), *contacts[at + 1 :]]
        found, anew = people_of(tuple(contacts)), People(tuple(contacts))
        assert list(found.by_id.items()) == list(anew.by_id.items())
        assert found.first_stages == anew.first_stages
        assert (found.erased, found.last_known_on) == (anew.erased, anew.last_known_on)


def test_a_history_is_shared_only_by_the_same_network_and_day():
    network = _alone()
    one = history_of(network, LAST_DAY)
    assert history_of(network, LAST_DAY) is one
    assert history_of(network, START).day == START
    assert history_of(network, LAST_DAY) is one
    assert history_of(replace(network), LAST_DAY) is not one


def test_the_day_of_some_people_is_their_part_of_the_day_of_all():
    network, rules, now = _alone(), follow_up_rules(), time(18, 0)
    whole = daily(network, LAST_DAY, rules, now)
    wanted = set(range(1, 30))
    own = {one.id for one in network.follow_ups if one.contact_id in wanted}
    some = daily_of({*wanted, 9_999}, network, LAST_DAY, rules, now)
    assert some.made == tuple(one for one in whole.made if one.contact_id in wanted)
    assert some.made
    assert [one.id for one in (*some.closed, *some.moved)] == [
        one.id for one in (*whole.closed, *whole.moved) if one.id in own
    ]
