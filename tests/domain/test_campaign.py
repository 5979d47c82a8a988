"""One campaign after the other, and who is told once a position is found (R104, R109, R110)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reseau_desktop.domain.advice import Advice
from reseau_desktop.domain.campaign import ToTell, closing_campaign, current, until
from reseau_desktop.domain.figures import figures
from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.network import Network
from reseau_desktop.domain.promise import PromisedName
from reseau_desktop.domain.vocabulary import Relation
from tests.helpers.stories import Story

ANN, BOB, CAT, DAN, EVE = 1, 2, 3, 4, 5


@pytest.fixture
def story() -> Story:
    return Story()


@pytest.fixture
def two(story: Story) -> Network:
    """A campaign, and another that starts on day 10: the same things happen the day before and on that day."""
    story.call(0, ANN, "later")
    story.meet(5, BOB)
    for day in (9, 10):
        story.email(day, CAT)
        story.introduce(day, ANN, day)
        story.promise(day, ANN)
        story.give(day, DAN)
        story.opine(day, ANN, 1, "for")
        story.end(day, EVE, day - 1, "cancelled_by_contact", on=20)
    story.plan(ANN, 20, 3)
    story.call(10, CAT, "later")
    days = [(number, story.day(day)) for number, day in ((1, 9), (2, 10))]
    return replace(
        story.network(),
        advice=tuple(Advice(number, ANN, day, "Learn the words") for number, day in days),
        promised_names=tuple(PromisedName(number, ANN, day, "a colleague") for number, day in days),
        since=story.day(10),
        earlier={DAN: Relation.WROTE_BACK, ANN: Relation.KNOWN},
    )


def test_the_first_campaign_is_the_whole_record(story: Story) -> None:
    story.call(0, ANN, "later")
    network = story.network()
    assert current(network) is network


def test_r104_a_new_campaign_counts_from_its_first_day_on(story: Story, two: Network) -> None:
    now = current(two)
    assert {one.day for one in now.exchanges} == {story.day(10)}
    assert [len(rows) for rows in (now.introductions, now.promises, now.given, now.opinions)] == [1] * 4
    assert ([one.id for one in now.advice], [one.id for one in now.promised_names]) == ([2], [2])
    assert [one.ended_on for one in now.meetings] == [story.day(10), None], "one that is still to come goes on"
    assert (now.contacts, now.anchor, now.since) == (two.contacts, two.anchor, None)


def test_r110_the_relations_of_before_stay_what_they_were(two: Network) -> None:
    assert current(two).earlier == {ANN: Relation.VOICE, BOB: Relation.MET, DAN: Relation.WROTE_BACK}


def test_r109_the_figures_of_a_campaign_are_its_own(story: Story, two: Network) -> None:
    found = figures(two, story.day(10))
    assert [found[name] for name in ("calls_held", "meetings_held", "emails_sent", "names_received")] == [1, 0, 1, 1]
    whole = figures(replace(two, since=None), story.day(10))
    assert [whole[name] for name in ("calls_held", "meetings_held", "emails_sent", "names_received")] == [2, 1, 2, 2]


def test_a_campaign_that_ended_knows_its_last_day_and_nothing_later(story: Story, two: Network) -> None:
    over = until(two, story.day(9))
    assert max(one.day for one in over.exchanges) == story.day(9)
    assert [one.day for one in over.introductions] == [story.day(9)]


def test_r104_nobody_is_told_before_a_position_is_found(story: Story) -> None:
    story.call(0, ANN)
    assert closing_campaign(story.network(), story.day(9)) == []


def test_r104_introducers_are_told_first_then_those_met_then_those_called(story: Story) -> None:
    for who in (ANN, BOB, CAT, DAN):
        story.call(0, who)
    story.introduce(0, BOB, 10)
    for person in (11, 12):
        story.introduce(0, CAT, person)
    story.introduce(0, None, 13, occasion="A trade fair")
    story.meet(1, DAN)
    story.row("closing_message", 2, ANN)
    story.row("position_found", 5)
    story.row("closing_message", 5, BOB)
    story.row("closing_message", 9, DAN)
    assert closing_campaign(story.network(), story.day(8)) == [
        ToTell(CAT, 2, False, None),
        ToTell(BOB, 1, False, story.day(5)),
        ToTell(DAN, 0, True, None),
        ToTell(ANN, 0, False, None),
    ]


def test_r94_promises_of_before_are_of_the_campaign_before(story: Story, two: Network) -> None:
    assert [one.made_on for one in current(two).promises] == [story.day(10)]


def test_r110_what_was_lived_on_the_last_day_before_counts_as_of_before(story: Story) -> None:
    story.call(9, ANN)
    story.meet(10, BOB)
    first, second = (replace(story.network(), since=story.day(day)) for day in (10, 11))
    assert current(first).earlier == {ANN: Relation.VOICE}
    assert current(second).earlier == {ANN: Relation.VOICE, BOB: Relation.MET}
    assert current(first).earlier == {ANN: Relation.VOICE}


def test_r80_nothing_is_allowed_that_was_not_granted() -> None:
    assert Permissions() == Permissions(note=False, contact=False, use_name=False)
    assert not Permissions().all()
