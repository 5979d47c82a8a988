from __future__ import annotations

from dataclasses import replace

import pytest

from reseau_desktop.domain.contact import Contact
from reseau_desktop.domain.history import History
from reseau_desktop.domain.introduction_states import introduction_states, loop_states
from reseau_desktop.domain.stages import Warmth, stages, warmths
from reseau_desktop.domain.vocabulary import IntroductionState, LoopState, Origin, Stage, Triage
from tests.helpers.living import Living
from tests.helpers.replay import Replay, camille

ANN, BOB, CAT = 1, 2, 3


@pytest.fixture
def life() -> Living:
    return Living()


def stage(life: Living, who: int = ANN) -> Stage:
    return stages(History(life.network, life.today))[who]


def warmth(life: Living, who: int = ANN) -> Warmth | None:
    return warmths(History(life.network, life.today)).get(who)


def test_r110_a_contact_entered_by_hand_is_to_be_approached_an_imported_one_to_be_sorted(life: Living) -> None:
    assert stage(life) is Stage.TO_APPROACH
    imported = replace(life.network.contacts[0], origin=Origin.IMPORT, triage=Triage.UNSORTED)
    life.network = replace(life.network, contacts=(imported, *life.network.contacts[1:]))
    assert stage(life) is Stage.UNSORTED
    life.introduce(0, BOB, ANN)
    assert stage(life) is Stage.TO_APPROACH


@pytest.mark.parametrize(
    ("triage", "expected"), [(Triage.KEPT, Stage.TO_APPROACH), (Triage.NOT_RELEVANT, Stage.NOT_RELEVANT)]
)
def test_triage_sorts_what_was_imported(life: Living, triage: Triage, expected: Stage) -> None:
    person = Contact(ANN, "Ann", life.today, origin=Origin.IMPORT, triage=triage)
    life.network = replace(life.network, contacts=(person,))
    assert stage(life) is expected


def test_the_stages_follow_each_other(life: Living) -> None:
    life.introduce(0, BOB, ANN)
    life.announce(0, ANN)
    assert stage(life) is Stage.ANNOUNCED
    life.call(1, ANN, "meet")
    assert stage(life) is Stage.QUALIFIED
    meeting = life.plan(1, ANN, 4)
    life.wake(7)
    assert stage(life) is Stage.MEETING_PLANNED, "also past its time, until debriefed"
    row = life.end(meeting, 7)
    assert stage(life) is Stage.TO_THANK
    life.thank(7, row, "phone")
    assert stage(life) is Stage.TO_THANK
    life.thank(8, row)
    assert stage(life) is Stage.TO_REPORT
    life.row("report_to_introducer", 8, BOB, about_id=ANN)
    assert stage(life) is Stage.KEPT_WARM
    person = next(one for one in life.network.contacts if one.id == ANN)
    life.change(person, settle=False, archived=True)
    assert stage(life) is Stage.ARCHIVED


def test_r54_the_verdict_of_the_last_call_decides(life: Living) -> None:
    life.thank(0, life.call(0, ANN, "later"))
    assert stage(life) is Stage.QUALIFIED
    life.thank(1, life.call(1, ANN, "phone_was_enough"))
    assert stage(life) is Stage.KEPT_WARM
    life.thank(2, life.call(2, ANN, "close"))
    assert stage(life) is Stage.CLOSED
    life.thank(3, life.meet(3, ANN))
    assert stage(life) is Stage.KEPT_WARM


def test_closed_without_exchange_until_taken_up_again(life: Living) -> None:
    life.unanswered(0, ANN)
    life.row("closed_without_exchange", 1, ANN)
    life.row("news", 2, ANN)
    assert stage(life) is Stage.CLOSED
    life.announce(3, ANN)
    assert stage(life) is Stage.ANNOUNCED
    life.row("closed_without_exchange", 4, ANN)
    life.plan(4, ANN, 8)
    assert stage(life) is Stage.MEETING_PLANNED


def test_kept_warm_is_worded_more_finely(life: Living) -> None:
    life.thank(0, life.call(0, ANN, "phone_was_enough"))
    assert warmth(life) is Warmth.PHONE_ENOUGH
    life.thank(1, life.meet(1, ANN))
    assert warmth(life) is Warmth.THANKED
    life.row("news", 2, ANN)
    assert warmth(life) is Warmth.FOLLOWED
    life.introduce(2, CAT, BOB)
    life.thank(3, life.meet(3, BOB))
    life.row("report_to_introducer", 3, CAT, about_id=BOB)
    assert warmth(life, BOB) is Warmth.LOOP_CLOSED
    assert warmth(life, CAT) is None


def test_r25_r90_an_introduction_and_its_loop(life: Living) -> None:
    life.introduce(0, ANN, BOB)

    def now() -> tuple[IntroductionState, LoopState]:
        history = History(life.network, life.today)
        return introduction_states(history)[1], loop_states(history)[1]

    assert now() == (IntroductionState.NAMED, LoopState.NOT_DUE)
    life.announce(1, BOB)
    assert now() == (IntroductionState.ANNOUNCED, LoopState.NOT_DUE)
    life.row("closed_without_exchange", 2, BOB)
    assert now() == (IntroductionState.DEAD, LoopState.OPEN)
    life.unanswered(3, BOB)
    assert now() == (IntroductionState.ANNOUNCED, LoopState.OPEN)
    life.call(4, BOB)
    assert now() == (IntroductionState.TALKED, LoopState.OPEN)
    life.meet(5, BOB)
    life.row("report_to_introducer", 5, ANN, about_id=BOB)
    assert now() == (IntroductionState.MET, LoopState.CLOSED)


def test_what_happened_before_an_introduction_is_not_its_doing(life: Living) -> None:
    life.announce(0, BOB)
    life.introduce(1, ANN, BOB)
    life.introduce(1, None, CAT)
    history = History(life.network, life.today)
    assert set(introduction_states(history).values()) == {IntroductionState.NAMED}
    assert set(loop_states(history).values()) == {LoopState.NOT_DUE}


def test_the_stages_of_the_sample_campaign_on_its_last_monday() -> None:
    replay = Replay(camille())
    history = History(replay.at(70), replay.day(70))
    found = {replay.ref(who): one.value for who, one in stages(history).items()}
    assert {ref for ref, one in found.items() if one == "kept_warm"} == {
        "P01", "P02", "P03", "P05", "P06", "P07", "P08", "P09", "P11", "P12", "P14",
    }  # fmt: skip
    others = {ref: one for ref, one in found.items() if one != "kept_warm"}
    assert others == {"P04": "announced", "P10": "to_report", "P13": "closed", "P15": "meeting_planned"}


def test_a_name_given_later_has_no_state_yet(life: Living) -> None:
    life.introduce(5, ANN, BOB)
    before = History(life.network, life.day(4))
    assert (introduction_states(before), loop_states(before)) == ({}, {})


def test_r25_an_approach_of_the_day_of_the_introduction_is_its_doing(life: Living) -> None:
    life.announce(0, BOB)
    life.introduce(1, ANN, BOB)
    life.introduce(2, ANN, CAT)
    life.announce(2, CAT)
    life.announce(3, BOB)
    found = introduction_states(History(life.network, life.today))
    assert found == {1: IntroductionState.ANNOUNCED, 2: IntroductionState.ANNOUNCED}


def test_r25_a_word_that_approaches_nobody_leaves_the_introduction_as_it_is(life: Living) -> None:
    life.introduce(0, ANN, BOB)
    life.introduce(0, ANN, CAT)
    life.row("article_shared", 1, BOB)
    life.row("closed_without_exchange", 1, CAT)
    life.row("article_shared", 2, CAT)
    found = introduction_states(History(life.network, life.today))
    assert found == {1: IntroductionState.NAMED, 2: IntroductionState.DEAD}


def test_an_unanswered_call_alone_announces_and_another_word_does_not(life: Living) -> None:
    life.row("article_shared", 0, ANN)
    life.unanswered(0, BOB)
    assert (stage(life, ANN), stage(life, BOB)) == (Stage.TO_APPROACH, Stage.ANNOUNCED)


def test_somebody_entered_by_hand_is_to_be_approached_before_any_triage(life: Living) -> None:
    life.network = replace(life.network, contacts=(Contact(ANN, "Ann", life.today, triage=Triage.UNSORTED),))
    assert stage(life) is Stage.TO_APPROACH


def test_only_what_comes_after_the_last_closing_takes_it_up_again(life: Living) -> None:
    life.row("closed_without_exchange", 1, ANN)
    life.announce(2, ANN)
    assert stage(life) is Stage.ANNOUNCED
    life.row("closed_without_exchange", 3, ANN)
    assert stage(life) is Stage.CLOSED


def test_a_meeting_fixed_before_the_closing_does_not_take_it_up_again(life: Living) -> None:
    life.plan(0, ANN, 10)
    life.row("closed_without_exchange", 1, ANN)
    assert stage(life) is Stage.CLOSED


def test_a_live_exchange_takes_a_closed_contact_up_again(life: Living) -> None:
    for who in (ANN, BOB):
        life.row("closed_without_exchange", 0, who)
    life.call(1, ANN, "later")
    life.meet(1, BOB)
    assert (stage(life, ANN), stage(life, BOB)) == (Stage.TO_THANK, Stage.TO_THANK)
