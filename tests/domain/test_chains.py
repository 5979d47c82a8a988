"""Chains: the longest, the one that led to a person, the shortest to a target."""

from datetime import date
from itertools import pairwise
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.domain.chains import chain_to, longest_chain, shortest_path
from reseau_desktop.domain.history import History
from reseau_desktop.domain.introduction import Introduction
from tests.helpers.stories import Story


@pytest.fixture
def story():
    return Story()


def at(story, day=100):
    return History(story.network(), story.day(day))


def test_without_introductions_there_is_no_chain(story):
    story.call(0, 1)
    assert longest_chain(at(story)) == ()


def test_the_longest_chain_is_found_among_branches(story):
    for day, (giver, person) in enumerate([(1, 2), (1, 3), (3, 4), (4, 5), (2, 6)]):
        story.introduce(day, giver, person)
    assert longest_chain(at(story)) == (1, 3, 4, 5)
    assert longest_chain(at(story, 1)) == (1, 2)


def test_among_equals_ids_are_compared_as_numbers(story):
    story.introduce(0, 10, 3)
    story.introduce(0, 9, 11)
    story.introduce(0, 9, 2)
    assert longest_chain(at(story)) == (9, 2)


def test_among_equals_the_ids_of_the_file_are_compared_by_code_point(story):
    story.person(1, ref="P2")
    story.person(2, ref="P10")
    story.person(4, ref="é")
    story.person(5, ref="z")
    story.introduce(0, 1, 5)
    story.introduce(0, 2, 4)
    story.introduce(0, 2, 5)
    assert longest_chain(at(story)) == (2, 5)


def test_an_erased_person_stays_in_the_chain(story):
    story.introduce(0, 1, 2)
    story.introduce(1, 2, 3)
    story.erase(2, 2)
    assert longest_chain(at(story)) == (1, 2, 3)


def test_occasions_make_no_link(story):
    story.introduce(0, None, 2)
    assert longest_chain(at(story)) == ()


def givers(story, person, day=100):
    return [one.giver_id for one in chain_to(at(story, day), person)]


def test_the_chain_to_a_person_follows_the_first_giver(story):
    story.introduce(3, 4, 3)
    story.introduce(0, 1, 2)
    story.introduce(1, 2, 3)
    assert givers(story, 3) == [1, 2]
    assert givers(story, 1) == []


def test_the_chain_to_a_person_may_begin_with_an_occasion(story):
    story.introduce(0, None, 1, occasion="A trade fair")
    story.introduce(1, 1, 2)
    assert givers(story, 2) == [None, 1]


def test_the_shortest_path_to_a_company(story):
    for day, (giver, person) in enumerate([(1, 2), (2, 3), (3, 8), (4, 9)]):
        story.introduce(day, giver, person)
    assert shortest_path(at(story), {8, 9}) == (4, 9)
    assert shortest_path(at(story), {8}) == (1, 2, 3, 8)
    assert shortest_path(at(story), {1, 8}) == (1,)
    assert shortest_path(at(story), ()) == ()


EDGES = st.lists(st.tuples(st.integers(1, 7), st.integers(1, 7)), max_size=25)


def raw(edges):
    """A history whose introductions were never sifted: circles and repeats are in it."""
    made = [Introduction(number, *edge, date(2026, 1, 5)) for number, edge in enumerate(edges, 1)]
    return SimpleNamespace(introductions=made, contacts={})


@given(EDGES)
def test_circles_never_break_anything(edges):
    history = raw(edges)
    chain = longest_chain(history)
    assert set(pairwise(chain)) <= set(edges)
    for person in range(1, 8):
        assert len(chain_to(history, person)) <= 8
        path = shortest_path(history, {person})
        assert set(pairwise(path)) <= set(edges)


def paths(below, who):
    return [[who]] + [[who, *rest] for one in below.get(who, ()) for rest in paths(below, one)]


@given(st.lists(st.tuples(st.integers(1, 7), st.integers(1, 7)).filter(lambda edge: edge[0] < edge[1]), min_size=1))
def test_the_longest_chain_is_the_one_found_by_trying_all(edges):
    below = {giver: {person for start, person in edges if start == giver} for giver, _ in edges}
    every = [path for giver in below for path in paths(below, giver)]
    best = min(every, key=lambda path: (-len(path), path))
    assert list(longest_chain(raw(edges))) == best


def test_r28_people_of_a_campaign_file_come_first_in_the_order_of_its_ids(story):
    for who, ref in ((1, None), (2, "P02"), (3, "P01"), (4, None)):
        story.person(who, ref=ref)
    assert shortest_path(at(story), {1, 2, 3, 4}) == (3,)
    for giver in (1, 2, 3):
        story.introduce(0, giver, 4)
    assert longest_chain(at(story)) == (3, 4)
    assert shortest_path(at(story), {4}) == (3, 4)


def test_r28_somebody_met_on_an_occasion_had_to_be_introduced_by_nobody(story):
    story.introduce(0, None, 1, occasion="A trade fair")
    story.introduce(1, 1, 2)
    assert shortest_path(at(story), {2}) == (1, 2)
    assert longest_chain(at(story)) == (1, 2)
