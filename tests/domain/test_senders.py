"""Whose name a message may say: who led to a person, each once, with the permissions given (R26, R80)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reseau_desktop.domain.history import History
from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.senders import Sender, locked, says_name, senders
from tests.helpers.stories import ALL_PERMISSIONS, Story

ANN, BOB, CAT, DAN = 1, 2, 3, 4
NOTED = Permissions(note=True)
CONTACT = Permissions(note=True, contact=True)


@pytest.fixture
def story() -> Story:
    return Story()


def found(story: Story, day: int = 9, person: int = DAN) -> list[tuple[int, bool, bool]]:
    history = History(story.network(), story.day(day))
    return [(one.contact_id, one.allowed, one.may_contact) for one in senders(history, person)]


def test_r80_those_who_may_be_named_come_first(story: Story) -> None:
    story.introduce(0, ANN, DAN, NOTED)
    story.introduce(1, BOB, DAN, CONTACT)
    story.introduce(2, CAT, DAN, ALL_PERMISSIONS)
    assert found(story) == [(CAT, True, True), (ANN, False, False), (BOB, False, True)]
    assert found(story, 0) == [(ANN, False, False)]


def test_r80_a_permission_once_given_stays_when_the_name_is_given_again(story: Story) -> None:
    story.introduce(0, ANN, DAN, ALL_PERMISSIONS, link="colleagues", words="You should meet")
    story.introduce(1, ANN, DAN, NOTED, link=" ", words="")
    story.introduce(0, BOB, DAN, NOTED, link="friends")
    story.introduce(1, BOB, DAN, ALL_PERMISSIONS, link=" neighbours ", words="Tell him hello")
    history = History(story.network(), story.day(9))
    assert senders(history, DAN, {ANN: "Person"}) == (
        Sender(ANN, "Person 1", "Person", True, True, "colleagues", "You should meet", 2),
        Sender(BOB, "Person 2", "", True, True, "neighbours", "Tell him hello", 4),
    )


def test_r107_nobody_erased_no_occasion_no_other_person_and_not_oneself(story: Story) -> None:
    story.introduce(0, ANN, DAN)
    story.introduce(0, None, DAN, occasion="A trade fair")
    story.introduce(0, DAN, DAN)
    story.introduce(0, BOB, CAT)
    assert found(story) == [(ANN, True, True)]
    story.erase(5, ANN)
    assert found(story) == []
    assert found(story, 4) == [(ANN, True, True)]


def test_r80_a_name_is_locked_unless_somebody_of_that_name_allowed_it() -> None:
    ann, other, allowed = Sender(1, "Ann Bée"), Sender(2, "Cat Dee"), Sender(3, "ANN BEE", allowed=True)
    assert locked([ann, other]) == (ann, other)
    assert locked([ann, other, allowed]) == (other,)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("De la part d’Anne de Brée.", True),
        ("anne de bree m’a parlé de vous", True),
        ("Anne m’a parlé de vous", True),
        ("Madame Brée m’a parlé de vous", True),
        ("une anne, un bree", False),
        ("De vous", False),
        ("Annette Bréehan", False),
        ("", False),
    ],
)
def test_r80_a_name_is_said_by_a_part_of_it_with_its_capital(text: str, said: bool) -> None:
    assert says_name(text, Sender(1, "Anne de Brée")) is said


def test_r80_the_words_of_the_name_written_to_are_nobody_elses() -> None:
    ann = Sender(1, "Anne Brée")
    assert not says_name("Chère Anne,", ann, apart_from="Anne Dupuis")
    assert says_name("Chère Anne, Brée vous salue.", ann, apart_from="Anne Dupuis")
    assert not says_name("A vous", Sender(1, "A. Brée"))
    assert not says_name("Bonjour", Sender(1, ""))


def test_r80_what_comes_before_or_between_changes_nothing_for_the_others(story: Story) -> None:
    story.person(ANN)
    story.introduce(0, BOB, CAT)
    story.introduce(0, None, DAN, occasion="A trade fair")
    assert found(story) == []
    story.introduce(1, BOB, DAN)
    story.introduce(2, CAT, DAN, NOTED)
    story.introduce(3, CAT, DAN, NOTED)
    story.erase(4, BOB)
    assert found(story) == [(CAT, False, False)]


def test_a_giver_without_a_name_cannot_be_named(story: Story) -> None:
    story.contacts[ANN] = replace(story.contacts[story.person(ANN)], name=" ")
    story.introduce(0, ANN, DAN)
    assert found(story) == []


@pytest.mark.parametrize(
    "particle", ["de", "du", "des", "le", "la", "les", "van", "von", "der", "den", "di", "da", "el", "al"]
)
def test_a_particle_names_nobody(particle: str) -> None:
    sender = Sender(1, f"Anne {particle} Brée")
    assert not says_name(f"{particle.capitalize()} temps a passé", sender)
    assert says_name("Brée vous salue", sender)
