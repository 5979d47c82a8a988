"""Introductions that count, and the reports owed to those who made them."""

import pytest

from reseau_desktop.domain.history import History
from reseau_desktop.domain.loops import conclusive_day, conclusive_days, reports
from reseau_desktop.domain.sifting import Refusal
from tests.helpers.stories import Story

ANN, BOB, CAT, DAN = 1, 2, 3, 4


@pytest.fixture
def story():
    return Story()


def at(story, day):
    return History(story.network(), story.day(day))


def refusals(story, day=100):
    return [one.refusal for one in at(story, day).sifted]


def dues(story, day):
    return [(one.contact_id, one.about_id, one.due, one.done) for one in reports(at(story, day))]


def test_a_chain_that_comes_back_is_refused(story):
    story.introduce(0, ANN, BOB)
    story.introduce(1, BOB, CAT)
    story.introduce(2, CAT, ANN)
    story.introduce(3, CAT, CAT)
    assert refusals(story) == [None, None, Refusal.CYCLE, Refusal.CYCLE]


def test_a_refused_cycle_leads_nowhere(story):
    story.introduce(0, ANN, BOB)
    story.introduce(1, BOB, ANN)
    story.introduce(2, BOB, CAT)
    assert refusals(story) == [None, Refusal.CYCLE, None]


def test_the_same_name_twice_from_one_person_counts_once(story):
    story.introduce(0, ANN, CAT)
    story.introduce(5, ANN, CAT)
    story.introduce(5, BOB, CAT)
    assert refusals(story) == [None, Refusal.REPEATED, None]


@pytest.mark.parametrize(("spoken", "refused"), [(4, True), (5, True), (6, False)])
def test_a_name_one_has_spoken_with_before_or_that_day_is_no_news(story, spoken, refused):
    story.introduce(5, ANN, BOB)
    story.call(spoken, BOB)
    assert refusals(story) == [Refusal.ALREADY_SPOKEN if refused else None]


def test_an_unanswered_call_is_no_exchange(story):
    story.row("unanswered_call", 1, BOB)
    story.introduce(5, ANN, BOB)
    assert refusals(story) == [None]


def test_a_cycle_is_named_before_a_repeat_and_a_repeat_before_an_exchange(story):
    story.introduce(0, ANN, BOB)
    story.call(1, BOB)
    story.introduce(2, ANN, BOB)
    story.introduce(2, BOB, ANN)
    assert refusals(story) == [None, Refusal.REPEATED, Refusal.CYCLE]


def test_introductions_are_read_by_day_whatever_the_order_of_entry(story):
    story.introduce(9, BOB, ANN)
    story.introduce(1, ANN, BOB)
    sifted = at(story, 20).sifted
    assert [(one.introduction.giver_id, one.refusal) for one in sifted] == [(ANN, None), (BOB, Refusal.CYCLE)]


def test_later_introductions_are_not_known_yet(story):
    story.introduce(0, ANN, BOB)
    story.introduce(8, ANN, CAT)
    assert [one.person_id for one in at(story, 7).introductions] == [BOB]


def test_an_occasion_counts_and_owes_nobody_a_report(story):
    story.introduce(0, None, BOB, occasion="A trade fair")
    story.introduce(0, None, BOB, occasion="Another one")
    story.meet(3, BOB)
    assert refusals(story) == [None, None]
    assert dues(story, 20) == []


@pytest.mark.parametrize("verdict", ["phone_was_enough", "later", "close"])
def test_a_call_that_ends_the_matter_concludes(story, verdict):
    story.introduce(0, ANN, BOB)
    story.call(2, BOB, verdict)
    assert dues(story, 2) == [(ANN, BOB, story.day(4), None)]


def test_a_call_that_leads_to_a_meeting_or_says_nothing_does_not_conclude(story):
    story.introduce(0, ANN, BOB)
    story.call(2, BOB, "meet")
    story.row("qualification_call", 3, BOB)
    story.end(4, BOB, 3, "cancelled_by_contact", on=9)
    assert dues(story, 20) == []


def test_what_came_before_the_introduction_does_not_conclude_it(story):
    story.row("closed_without_exchange", 0, BOB)
    introduction = story.introduce(3, ANN, BOB)
    story.row("closed_without_exchange", 7, BOB)
    history = at(story, 20)
    [one] = [one for one in history.introductions if one.id == introduction]
    assert conclusive_day(one, conclusive_days(history)) == story.day(7)


def test_two_givers_are_two_reports_and_a_report_counts_from_the_conclusion_on(story):
    story.introduce(0, ANN, CAT)
    story.introduce(1, BOB, CAT)
    story.report(2, ANN, CAT)
    story.meet(3, CAT)
    story.report(7, ANN, CAT)
    story.report(8, ANN, DAN)
    assert dues(story, 20) == [
        (ANN, CAT, story.day(7), story.day(7)),
        (BOB, CAT, story.day(7), None),
    ]


@pytest.mark.parametrize("who", [ANN, BOB])
def test_an_erasure_drops_the_report_that_was_not_made(story, who):
    story.introduce(0, ANN, BOB)
    story.meet(3, BOB)
    story.erase(10, who)
    assert len(dues(story, 9)) == 1
    assert dues(story, 10) == []


def test_an_erasure_keeps_the_report_made_by_the_end_of_that_day(story):
    story.introduce(0, ANN, BOB)
    story.meet(3, BOB)
    story.erase(10, BOB)
    story.report(10, ANN, BOB)
    assert len(dues(story, 30)) == 1


def test_r25_an_introduction_refused_as_known_already_closes_no_cycle(story):
    story.call(0, BOB)
    story.introduce(1, ANN, BOB)
    story.introduce(2, BOB, ANN)
    assert refusals(story) == [Refusal.ALREADY_SPOKEN, None]
