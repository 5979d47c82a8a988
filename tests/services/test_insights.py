"""Services on the network as a whole, and the delays of the follow-up rules as the user wants them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.domain.errors import InputError, RefusedError
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.figures import figures
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.target import TargetKind
from reseau_desktop.domain.vocabulary import ExchangeKind, FollowUpState, Verdict
from reseau_desktop.formats.campaign import sample_campaign
from reseau_desktop.services import approaching, contacts, follow_ups, forgetting, insights, project, targets
from reseau_desktop.services.replaying import replay
from reseau_desktop.services.session import Session
from tests.helpers.databases import TODAY, at, person

ALL = Permissions(note=True, contact=True, use_name=True)


def named(session: Session, numbers: list[int]) -> list[str | None]:
    refs = {one.id: one.ref for one in session.network().contacts}
    return [refs[one] for one in numbers]


@pytest.fixture
def camille(session: Session) -> Session:
    replay(session, sample_campaign("en"))
    return at(session, date(2026, 3, 16))


def test_the_sample_told_as_branches(camille: Session) -> None:
    first = insights.yields(camille)[0]
    assert (named(camille, [first.giver_id]), first.names) == (["P01"], 2)
    assert named(camille, [one.introduction.person_id for one in insights.stalled(camille)]) == []
    assert insights.unthanked(camille) == {}
    assert named(camille, [one.id for one in insights.without_next_step(camille)]) == []
    assert insights.where_to_start(camille) == []
    one_sided = [one.contact_id for one in insights.balances(camille) if one.one_sided]
    assert named(camille, one_sided) == ["P08", "P15"]
    values = {one.name: (one.value, one.is_own) for one in insights.numbers_of_the_method(camille)}
    assert values["reply_percent"] == (16.7, True)
    assert values["talk_share_percent"] == (32.5, True)


def test_the_path_to_a_company_is_the_shortest_recorded_one(camille: Session) -> None:
    people = {one.ref: one for one in camille.network().contacts}
    company = people["P11"].organisation or ""
    path = insights.path_to_company(camille, company.upper()[:8])
    assert named(camille, list(path)) == ["P01", "P06", "P08", "P10", "P11"]
    assert insights.path_to_company(camille, "  ") == ()
    assert insights.path_to_company(camille, "No such house") == ()


def test_the_ways_to_the_targets_of_an_axis(session: Session) -> None:
    """R6, R28: by the company, by the job, by the person who decides."""
    project.save_axes(session, [Axis(0, "Buying")])
    [axis] = session.network().axes
    ann, bob = person(session, "Ann", "Bell"), person(session, "Bob", "Cole", org="Moulins d’Orvalce", title="Buyer")
    approaching.record_introduction(session, Introduction(0, ann, bob, TODAY, ALL))
    wanted = [
        targets.add(session, axis.id, TargetKind.COMPANY, "moulins"),
        targets.add(session, axis.id, TargetKind.COMPANY, "No such house"),
        targets.add(session, axis.id, TargetKind.JOB, "buyer"),
        targets.add(session, axis.id, TargetKind.DECIDER, "", contact_id=ann),
        targets.add(session, axis.id, TargetKind.DECIDER, "Bob Cole"),
    ]
    found = insights.paths_to_targets(session, targets.targets(session))
    assert [found[one] for one in wanted] == [(ann, bob), (), (ann, bob), (ann,), ()]
    forgetting.forget(session, bob, "en")
    assert insights.paths_to_targets(session, targets.targets(session))[wanted[0]] == ()


def test_who_is_to_hear_of_an_exchange(session: Session) -> None:
    ann, bob = person(session, "Ann", "Bell"), person(session, "Bob", "Cole")
    approaching.record_introduction(session, Introduction(0, ann, bob, TODAY, ALL))
    call = approaching.Call(bob, Verdict.LATER, day=TODAY + timedelta(days=1))
    at(session, TODAY + timedelta(days=1))
    row = approaching.record_call(session, call)
    assert [one.contact_id for one in insights.to_inform(session, row)] == [ann]
    with pytest.raises(InputError):
        insights.to_inform(session, 999)


def test_what_stands_between_two_people(session: Session) -> None:
    """R91, R92, R103: who waits for news, what there is to tell, and the balance."""
    ann, bob = person(session, "Ann", "Bell"), person(session, "Bob", "Cole")
    approaching.record_introduction(session, Introduction(0, ann, bob, TODAY, ALL))
    assert (insights.owed_news(session, ann), insights.latest_to_tell_of(session, bob)) == ([], None)
    assert insights.balance_of(session, bob) is None
    at(session, TODAY + timedelta(days=1))
    row = approaching.record_call(session, approaching.Call(bob, Verdict.LATER, day=session.today))
    told = insights.latest_to_tell_of(session, bob)
    assert (insights.owed_news(session, ann), told.id if told else None) == ([bob], row)
    balance = insights.balance_of(session, ann)
    assert balance is not None
    assert (balance.asked, balance.returned) == (1, 0)


def announced(session: Session) -> int:
    who = person(session, "Ann", "Bell")
    approaching.record_exchange(session, Exchange(0, ExchangeKind.CALL_ANNOUNCEMENT, TODAY, who))
    return who


def dues(session: Session) -> dict[str | None, date]:
    return {one.rule: one.due for one in session.network().follow_ups if one.pending}


def test_a_delay_that_is_changed_moves_what_is_open(session: Session) -> None:
    announced(session)
    assert dues(session) == {"F02": date(2026, 3, 18), "F04": date(2026, 3, 25)}
    project.set_delay(session, "F04", 3)
    project.set_delay(session, "F02", 1)
    assert session.network().settings.call_after_email_business_days == 1
    assert session.network().settings.rule_delays == {"F04": 3}
    assert dues(session) == {"F02": date(2026, 3, 17), "F04": date(2026, 3, 19)}
    held = {one.rule.id: (one.usual, one.days) for one in project.delays(session)}
    assert (held["F02"], held["F04"], held["F03"], held["F08"]) == ((2, 1), (7, 3), (3, 3), (-2, -2))
    assert len(held) == 25
    project.set_delay(session, "F04", None)
    project.set_delay(session, "F02", None)
    assert dues(session) == {"F02": date(2026, 3, 18), "F04": date(2026, 3, 25)}
    session.undo()
    assert dues(session)["F02"] == date(2026, 3, 17)


def test_what_was_put_off_stays_where_it_was_put(session: Session) -> None:
    announced(session)
    [reminder] = [one for one in session.network().follow_ups if one.rule == "F04"]
    follow_ups.snooze(session, reminder.id, date(2026, 4, 1))
    project.set_delay(session, "F04", 3)
    assert dues(session)["F04"] == date(2026, 4, 1)
    [after] = [one for one in session.network().follow_ups if one.rule == "F04"]
    assert after.state is FollowUpState.SNOOZED


@pytest.mark.parametrize(("rule", "days"), [("F04", -1), ("F04", 251), ("F08", 1), ("F08", -31), ("F02", 31)])
def test_a_delay_stays_in_its_range_and_on_its_side(session: Session, rule: str, days: int) -> None:
    with pytest.raises(RefusedError):
        project.set_delay(session, rule, days)
    assert session.history() == []


def test_an_unknown_rule_has_no_delay(session: Session) -> None:
    with pytest.raises(InputError):
        project.set_delay(session, "F99", 1)


def test_a_rhythm_of_ones_own_replaces_the_setting(session: Session) -> None:
    """R99: the cadence of a contact."""
    who = person(session, "Ann", "Bell")
    approaching.record_call(session, approaching.Call(who, Verdict.LATER, day=TODAY))
    contacts.edit(session, who, method={"cadence_business_days": 5, "stake": 3})
    contact = next(one for one in session.network().contacts if one.id == who)
    assert (contact.cadence_business_days, contact.stake) == (5, 3)
    assert figures(session.network(), date(2026, 3, 23))["news_overdue"] == [who]
    assert figures(session.network(), date(2026, 3, 20))["news_due_soon"] == [who]
