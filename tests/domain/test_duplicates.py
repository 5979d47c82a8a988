"""Duplicates are found without comparing everybody, and weak links draw nobody in."""

from __future__ import annotations

import itertools

import pytest

from reseau_desktop.domain.card import CardFacts
from reseau_desktop.domain.duplicates import MOST_SHARED, candidates, duplicates
from reseau_desktop.domain.likely_profile import profile_of
from reseau_desktop.domain.likeness import PERHAPS, Evidence, likeness
from tests.domain.test_likeness import NAMES, PAIRS, PEOPLE, card


def found(*cards: CardFacts, apart: set[tuple[int, int]] = frozenset()) -> list[tuple[int, ...]]:  # type: ignore[assignment]
    return [one.people for one in duplicates(dict(enumerate(map(profile_of, cards))), apart)]


def test_no_pair_that_matters_is_passed_over() -> None:
    cards = [
        *itertools.chain.from_iterable(PEOPLE),
        *itertools.chain.from_iterable(pair[:2] for pair in PAIRS),
        *(card(name, org="Brume", birthday="1980-05-06") for pair in NAMES for name in pair[:2]),
        *(card(name, "01 44 55 66 77") for pair in NAMES for name in pair[:2]),
        *(card(name, "a@b.test", uid="1") for pair in NAMES for name in pair[:2]),
    ]
    profiles = dict(enumerate(map(profile_of, cards)))
    worth = {
        pair for pair in itertools.combinations(profiles, 2) if likeness(*map(profiles.get, pair)).score >= PERHAPS
    }
    assert worth
    assert worth - candidates(profiles) == set()


def test_links_of_ones_own_make_one_group_of_three() -> None:
    cards = (
        card("Fersen; Nadia", "0612345678"),
        card("N. Fersen", "n@a.test"),
        card("Fersen; Nadia", "0612345678", "n@a.test"),
    )
    assert found(*cards) == [(0, 1, 2)]


def test_weak_links_are_no_chain() -> None:
    """A company card leads from one colleague to the other: two pairs, never one group of three."""
    cards = (
        card("Orsel; Nadia", org="Brume"),
        card("Orsel; N.", org="Brume"),
        card("Orsel; Nathan", org="Brume"),
    )
    assert sorted(found(*cards)) == [(0, 1), (1, 2)]


def test_who_was_said_to_be_two_is_not_shown_again() -> None:
    cards = (card("Fersen; Nadia"), card("Nadia Fersen"), card("FERSEN Nadia", "0612345678"))
    assert found(*cards) == [(0, 1, 2)]
    assert found(*cards, apart={(0, 1), (0, 2), (1, 2)}) == []
    assert sorted(found(*cards, apart={(0, 1)})) == [(0, 2), (1, 2)]


def test_the_certain_come_first_with_their_reasons() -> None:
    cards = (
        card("Orsel; Paul"), card("Orsel; Paul"),
        card("Fersen; Nadia", "n@a.test"), card("Nadia Fersen", "n@a.test"),
    )  # fmt: skip
    groups = duplicates(dict(enumerate(map(profile_of, cards))))
    assert [(one.people, one.certain) for one in groups] == [((2, 3), True), ((0, 1), False)]
    assert groups[0].evidence == (Evidence.NAME_SAME, Evidence.EMAIL)
    assert groups[1].score == 60


def test_a_thing_that_crowds_share_tells_nothing() -> None:
    crowd = [card(f"Orsel; Paul{chr(97 + n % 26)}{n}", "0612345678") for n in range(MOST_SHARED + 1)]
    assert candidates(dict(enumerate(map(profile_of, crowd)))) == set()


def test_nobody_and_one_alone() -> None:
    assert found() == []
    assert found(card("Fersen; Nadia")) == []


def test_progress_is_told_and_may_end_it() -> None:
    told: list[tuple[int, int]] = []
    profiles = dict(enumerate(map(profile_of, (card("Fersen; Nadia"), card("Fersen; Nadia")))))
    duplicates(profiles, progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 1), (1, 1)]

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        duplicates(profiles, progress=stop)
