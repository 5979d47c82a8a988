from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from reseau_desktop.domain.contact import Contact
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.message import say
from reseau_desktop.domain.network import Network
from reseau_desktop.domain.next_actions import ORDER, explained, next_action_of, next_actions
from reseau_desktop.domain.vocabulary import Action, ExchangeKind, FollowUpState
from reseau_desktop.formats.content import follow_up_rules
from reseau_desktop.reports.wording import word
from tests.helpers.replay import Replay, camille

RULES = follow_up_rules()
MONDAY = date(2026, 3, 16)


def _network(*follow_ups: FollowUp, **contact: object) -> Network:
    people = tuple(Contact(one, f"Person {one}", MONDAY, stake=one, **contact) for one in (1, 2, 3))
    return Network(contacts=people, follow_ups=follow_ups)


def _todo(number: int, action: Action, day: int, contact: int | None = 1, **fields: object) -> FollowUp:
    return FollowUp(number, action, date(2026, 3, day), date(2026, 3, 1), contact, **fields)


def _ids(network: Network, limit: int | None = None) -> list[int]:
    return [one.follow_up.id for one in next_actions(network, MONDAY, RULES, limit)]


def test_the_order_is_that_of_the_contract() -> None:
    assert [set(group) for group in ORDER] == [
        {Action.REPORT},
        {Action.THANK, Action.DEBRIEF},
        {Action.KEEP_PROMISE, Action.SEND_CV},
        {
            Action.CALL, Action.CONFIRM, Action.REREAD, Action.REPLAN,
            Action.ANNOUNCE, Action.REMIND, Action.CLOSE_KINDLY, Action.PREPARE,
        },
        {Action.GIVE_NEWS, Action.TELL_OUTCOME, Action.TELL_CHANGE, Action.TELL_POSITION},
        {Action.SHARE_ARTICLE},
        {Action.REVIEW_WEEK},
    ]  # fmt: skip
    assert {action for group in ORDER for action in group} == set(Action)


def test_groups_come_before_days_and_days_before_stakes() -> None:
    network = _network(
        _todo(1, Action.REVIEW_WEEK, 2, None),
        _todo(2, Action.CALL, 2),
        _todo(3, Action.PREPARE, 2, 3),
        _todo(4, Action.REPORT, 20),
        _todo(5, Action.REPORT, 16),
        _todo(6, Action.DEBRIEF, 16),
        _todo(7, Action.THANK, 16, 2),
    )
    assert _ids(network, 0) == [5, 4, 7, 6, 3, 2, 1]


def test_five_at_the_most_unless_the_setting_says_otherwise() -> None:
    network = _network(*(_todo(number, Action.CALL, 16) for number in range(1, 9)))
    assert _ids(network) == [1, 2, 3, 4, 5]
    assert _ids(replace(network, settings=replace(network.settings, actions_a_day=2))) == [1, 2]
    assert _ids(network, 3) == [1, 2, 3]
    assert len(_ids(network, 0)) == 8


def test_what_is_due_in_five_business_days_is_shown_and_no_later() -> None:
    assert _ids(_network(_todo(1, Action.CALL, 23), _todo(2, Action.CALL, 24))) == [1]


def test_only_what_is_still_to_be_done_with_people_who_are_there() -> None:
    network = _network(
        _todo(1, Action.CALL, 16, state=FollowUpState.DONE),
        _todo(2, Action.CALL, 16, state=FollowUpState.SNOOZED),
        _todo(3, Action.CALL, 16, 99),
    )
    assert _ids(network) == [2]
    gone = replace(network, exchanges=(Exchange(1, ExchangeKind.CONTACT_ERASED, MONDAY, 1),))
    assert _ids(gone) == []


def test_r104_the_archived_are_left_alone_but_told_of_the_position() -> None:
    assert _ids(_network(_todo(1, Action.CALL, 16), _todo(2, Action.TELL_POSITION, 16), archived=True)) == [2]


def test_lateness_is_counted_in_business_days() -> None:
    found = next_actions(_network(_todo(1, Action.CALL, 11), _todo(2, Action.CALL, 18)), MONDAY, RULES)
    assert [one.overdue_business_days for one in found] == [3, 0]


def test_r3_the_next_action_of_each_person_is_the_first_of_today_else_the_nearest() -> None:
    network = _network(
        _todo(1, Action.GIVE_NEWS, 16),
        _todo(2, Action.CALL, 20),
        _todo(3, Action.CALL, 30, 2),
        _todo(4, Action.GIVE_NEWS, 29, 2),
        _todo(5, Action.REVIEW_WEEK, 16, None),
    )
    found = next_action_of(network, MONDAY, RULES)
    assert {who: one.follow_up.id for who, one in found.items()} == {1: 2, 2: 4}


def test_one_made_by_hand_has_no_rule_and_says_its_own_words() -> None:
    network = _network(_todo(1, Action.CALL, 16, text="Ask about the fair"), _todo(2, Action.THANK, 18, 2))
    thank, call = next_actions(network, MONDAY, RULES)
    assert (call.rule, call.rules, call.name, call.contact_id) == (None, (), "Person 1", 1)
    assert word(call.why, "en", MONDAY) == "Ask about the fair"
    assert word(thank.why, "fr", MONDAY) == "Prévu pour mercredi 18."


def test_an_agenda_keeps_its_own_order() -> None:
    network = _network(_todo(1, Action.CALL, 16), _todo(2, Action.REPORT, 16))
    found = explained(network, MONDAY, RULES, list(network.follow_ups))
    assert [one.action for one in found] == [Action.CALL, Action.REPORT]


@pytest.fixture(scope="module")
def last_monday() -> tuple[Replay, Network]:
    replay = Replay(camille())
    return replay, replay.at(70)


def test_r90_r3_the_last_monday_of_the_sample_campaign(last_monday: tuple[Replay, Network]) -> None:
    replay, network = last_monday
    found = next_actions(network, replay.today, replay.rules)
    assert [(replay.ref(one.contact_id), one.rule, one.overdue_business_days) for one in found] == [
        ("P03", "F12", 26),
        ("P08", "F12", 13),
        ("P06", "F22", 4),
        ("P01", "F22", 4),
        ("P04", "F02", 46),
    ]
    assert found[0].rules == ("R90", "R91", "R92")


def test_reasons_say_who_since_when_and_what_is_enough(last_monday: tuple[Replay, Network]) -> None:
    replay, network = last_monday
    found = next_actions(network, replay.today, replay.rules, 0)
    said = {(one.rule, replay.ref(one.contact_id)): word(one.why, "fr", replay.today) for one in found}
    assert said["F12", "P03"] == (
        "Solène Quimperval attend de vos nouvelles d’Étienne Roquebrac depuis 26 jours ouvrés. "
        "3 appels sont restés sans réponse\u00a0: le lui dire suffit."
    )
    assert said["F12", "P08"] == (
        "Nadia Ferrouka attend de vos nouvelles de Judith Morvanel depuis 13 jours ouvrés. "
        "Rendez-vous tenu le lundi 23 février\u00a0: deux lignes suffisent."
    )
    assert (
        said["F17", "P03"] == "Votre dernier signe à Solène Quimperval remonte au 4 février. Trois lignes suffisent."
    )


def test_every_action_has_its_name_in_both_languages() -> None:
    for language in ("fr", "en"):
        names = [word(say(f"action.{one.value}"), language) for one in Action]
        assert len(set(names)) == len(Action)


def test_the_weekly_review_is_with_nobody() -> None:
    [review] = next_actions(_network(_todo(1, Action.REVIEW_WEEK, 16, None)), MONDAY, RULES)
    assert (review.contact_id, review.name) == (None, None)


def test_what_falls_due_on_the_last_day_of_the_window_still_stands_by_its_group() -> None:
    network = _network(_todo(1, Action.CALL, 16), _todo(2, Action.REPORT, 23))
    assert _ids(network) == [2, 1]
    assert next_action_of(network, MONDAY, RULES)[1].action is Action.REPORT
    network = _network(_todo(1, Action.CALL, 16), _todo(2, Action.REPORT, 24))
    assert next_action_of(network, MONDAY, RULES)[1].action is Action.CALL
