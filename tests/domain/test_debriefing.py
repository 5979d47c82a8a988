from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from reseau_desktop.domain.advice import Advice, Opinion
from reseau_desktop.domain.debrief_check import problems
from reseau_desktop.domain.debriefing import (
    AdviceHeard,
    Debrief,
    GiftMade,
    LinkQuality,
    NameGiven,
    OpinionHeard,
    PromiseMade,
    contact_of,
    entered_with,
    exchange_of,
    tags_after,
)
from reseau_desktop.domain.exchange import Minutes
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.promise import Given, Promise, PromisedName
from reseau_desktop.domain.rehearsal import Proposal, proposals
from reseau_desktop.domain.vocabulary import (
    Asked,
    ExchangeKind,
    Gift,
    PromiseSide,
    Source,
    Stance,
    Verdict,
)
from reseau_desktop.reports.wording import word
from tests.helpers.living import ALL, Living
from tests.helpers.replay import Replay, camille

ANN, BOB = 1, 2


@pytest.fixture
def life() -> Living:
    return Living()


def _made(found: list[Proposal]) -> list[tuple[str, str, str, bool]]:
    return [(one.rule, one.name, f"{one.due:%d/%m}", one.ticked) for one in found]


def test_r81_the_debrief_of_the_sample_campaign_proposes_what_the_table_says() -> None:
    replay = Replay(camille())
    network, today, helene = replay.at(17), replay.day(18), replay.ids["P06"]
    meeting = next(one for one in network.meetings if one.contact_id == helene)
    debrief = Debrief(
        helene,
        today,
        meeting_id=meeting.id,
        names=(
            NameGiven("Nadia Ferrouka", "Responsable RSE", "Grains d’Avant", ALL),
            NameGiven("Olivier Castagnoux", permissions=Permissions(note=True, contact=True)),
            NameGiven("Somebody one may not note"),
        ),
        promises=(PromiseMade("L’article", due=replay.day(25)), PromiseMade("Prévenir Nadia", PromiseSide.THEIRS)),
    )
    found = proposals(debrief, network, today, replay.rules)
    assert _made(found) == [
        ("F11", "Hélène Brassaronde", "26/01", True),
        ("F12", "Inès Calvarède", "27/01", True),
        ("F14", "Nadia Ferrouka", "28/01", True),
        ("F14", "Olivier Castagnoux", "28/01", True),
        ("F13", "Hélène Brassaronde", "30/01", True),
        ("F17", "Hélène Brassaronde", "06/03", True),
        ("F16", "Hélène Brassaronde", "10/02", False),
    ]
    assert [(one.contact_id, one.name_index) for one in found[2:4]] == [(None, 0), (None, 1)]
    assert word(found[3].why, "fr", today).endswith("ne peut pas être cité sans son accord.")


def test_r54_a_call_that_leads_to_a_meeting_proposes_to_confirm_it(life: Living) -> None:
    life.introduce(0, BOB, ANN)
    life.announce(0, ANN)
    life.wake(1)
    call = Debrief(ANN, life.today, ExchangeKind.QUALIFICATION_CALL, verdict=Verdict.MEET, cv_asked=True)
    found = proposals(call, life.network, life.today, life.rules)
    assert [one.rule for one in found] == ["F07", "F21", "F17"]
    enough = replace(call, verdict=Verdict.PHONE_WAS_ENOUGH, cv_asked=False, names_promised=("a colleague",))
    found = proposals(enough, life.network, life.today, life.rules)
    assert [(one.rule, one.contact_id) for one in found] == [("F11", ANN), ("F12", BOB), ("F15", ANN), ("F17", ANN)]


def test_r96_an_article_is_offered_only_when_nothing_was_given_and_no_meeting_is_near(life: Living) -> None:
    def offered(debrief: Debrief) -> bool:
        return any(one.rule == "F16" for one in proposals(debrief, life.network, life.today, life.rules))

    meeting = life.plan(0, ANN, 0)
    debrief = Debrief(ANN, life.today, meeting_id=meeting.id)
    assert offered(debrief)
    assert not offered(replace(debrief, given=(GiftMade(Gift.HELP),)))
    life.plan(0, ANN, 14)
    assert not offered(debrief)


def test_r99_a_debrief_typed_days_later_proposes_nothing_in_the_past(life: Living) -> None:
    meeting = life.plan(0, ANN, 0)
    life.wake(8)
    found = proposals(Debrief(ANN, life.day(0), meeting_id=meeting.id), life.network, life.today, life.rules)
    assert all(one.due >= life.today for one in found)
    assert all(one.rule != "F10" for one in found)


def test_r80_a_person_known_already_is_not_made_anew(life: Living) -> None:
    debrief = Debrief(ANN, life.today, names=(NameGiven("Bob", permissions=ALL, contact_id=BOB),))
    found = proposals(debrief, life.network, life.today, life.rules)
    assert [(one.contact_id, one.name_index) for one in found if one.rule == "F14"] == [(BOB, None)]


def test_proposals_leave_the_network_as_it_was(life: Living) -> None:
    before = life.network
    proposals(Debrief(ANN, life.today, advice=(AdviceHeard("Read"),)), life.network, life.today, life.rules)
    assert life.network is before


def test_r58_r69_the_row_keeps_what_was_typed(life: Living) -> None:
    row = exchange_of(
        Debrief(
            ANN,
            life.today,
            minutes=Minutes(60, 80, 30, 15),
            my_talk_share=30,
            learned=(" One ", "", "Two"),
            surprise="A surprise",
            good_questions=("Which?",),
            next_step=" Call ",
            verdict=Verdict.MEET,
            opportunity=True,
            cv_asked=True,
        )
    )
    assert (row.minutes, row.my_talk_share, row.learned) == (185, 30, ("One", "Two"))
    assert (row.text, row.next_step, row.verdict) == ("A surprise\nWhich?", "Call", None)
    assert row.opportunity
    assert row.cv_asked


def test_the_rows_entered_with_an_exchange_come_in_the_order_of_the_sheet(life: Living) -> None:
    debrief = Debrief(
        ANN,
        life.today,
        names=(NameGiven("Eve Roc", permissions=Permissions(note=True), asked=Asked.INDIRECT, link=" cousins "),),
        promises=(PromiseMade("An article"), PromiseMade(" ")),
        names_promised=("a buyer",),
        advice=(AdviceHeard("Read", "tonight", 1), AdviceHeard("")),
        opinions=(OpinionHeard(1, Stance.FOR, "a fact"), OpinionHeard(2, Stance.MIXED)),
        given=(GiftMade(Gift.ARTICLE, "On crates"),),
    )
    rows = entered_with(debrief, 9, [7])
    assert [type(one) for one in rows] == [Introduction, Promise, PromisedName, Advice, Opinion, Opinion, Given]
    given = rows[0]
    assert isinstance(given, Introduction)
    assert (given.giver_id, given.person_id, given.link, given.asked) == (ANN, 7, "cousins", Asked.INDIRECT)
    assert (given.note_granted_on, given.contact_granted_on, given.use_name_granted_on) == (life.today, None, None)
    assert [(one.is_fact, one.text) for one in rows if isinstance(one, Opinion)] == [(True, "a fact"), (None, None)]
    assert {one.exchange_id for one in rows} == {9}


def test_a_new_name_makes_a_contact(life: Living) -> None:
    person = contact_of(NameGiven(" Eve Roc ", "Buyer", " "), 7, life.today)
    assert (person.name, person.given_name, person.job, person.organisation) == ("Eve Roc", "Eve", "Buyer", None)
    assert person.source is Source.INTRODUCED


def test_r93_an_ally_is_told_by_the_debrief() -> None:
    debrief = Debrief(ANN, Living().today)
    assert tags_after(replace(debrief, link=LinkQuality.ALLY), ("bounced_back",)) == ("bounced_back", "ally")
    assert tags_after(debrief, ("ally",)) == ("ally",)
    assert tags_after(replace(debrief, link=LinkQuality.POLITE), ("ally", "bounced_back")) == ("bounced_back",)


def _fields(debrief: Debrief) -> list[tuple[str, bool]]:
    return [(one.field, one.blocking) for one in problems(debrief)]


def test_r98_r85_what_would_be_good_to_say(life: Living) -> None:
    debrief = Debrief(ANN, life.today, meeting_id=1)
    assert _fields(debrief) == [("next_step", False), ("learned", False)]
    assert _fields(replace(debrief, next_step="Call", learned=("One",))) == []


def test_r5_only_a_meeting_that_was_planned_is_debriefed(life: Living) -> None:
    assert _fields(Debrief(ANN, life.today))[0] == ("meeting", True)


def test_what_must_be_said_comes_first(life: Living) -> None:
    call = Debrief(
        ANN,
        life.today,
        ExchangeKind.QUALIFICATION_CALL,
        start=time(9),
        end=time(8),
        my_talk_share=101,
        promises=(PromiseMade("An article", due=life.day(-1)),),
        names=(NameGiven("Eve", permissions=Permissions(contact=True)), NameGiven("Dan")),
    )
    assert _fields(call) == [
        ("verdict", True),
        ("end", True),
        ("my_talk_share", True),
        ("promises", True),
        ("names", True),
        ("next_step", False),
        ("learned", False),
        ("names", False),
    ]
    for one in problems(call):
        assert word(one.message, "fr").endswith(".")


@pytest.mark.parametrize(("share", "wrong"), [(-1, True), (0, False), (100, False), (101, True), (None, False)])
def test_r69_my_share_of_the_talk_is_a_percentage(life: Living, share: int | None, wrong: bool) -> None:
    debrief = Debrief(ANN, life.today, meeting_id=1, my_talk_share=share)
    assert (("my_talk_share", True) in _fields(debrief)) is wrong


def test_an_exchange_may_end_in_the_minute_it_began_and_have_but_one_of_its_hours(life: Living) -> None:
    debrief = Debrief(ANN, life.today, meeting_id=1)
    for start, end in ((time(9), time(9)), (time(9), None), (None, time(9))):
        assert ("end", True) not in _fields(replace(debrief, start=start, end=end))


def test_r54_only_a_call_wants_a_verdict_and_only_a_meeting_its_appointment(life: Living) -> None:
    call = Debrief(ANN, life.today, ExchangeKind.QUALIFICATION_CALL)
    assert [name for name, blocking in _fields(call) if blocking] == ["verdict"]
    assert [name for name, blocking in _fields(replace(call, verdict=Verdict.LATER)) if blocking] == []
    assert [name for name, blocking in _fields(Debrief(ANN, life.today, meeting_id=1)) if blocking] == []


def test_a_promise_may_be_due_the_same_day_and_an_empty_line_promises_nothing(life: Living) -> None:
    lines = (PromiseMade("An article", due=life.today), PromiseMade(" ", due=life.day(-1)), PromiseMade("A link"))
    assert ("promises", True) not in _fields(Debrief(ANN, life.today, meeting_id=1, promises=lines))


@pytest.mark.parametrize(
    ("granted", "found"),
    [
        (Permissions(), [("names", False)]),
        (Permissions(note=True), []),
        (Permissions(contact=True), [("names", True)]),
        (Permissions(use_name=True), [("names", True)]),
        (ALL, []),
    ],
)
def test_r80_the_first_permission_comes_before_the_others(
    life: Living, granted: Permissions, found: list[tuple[str, bool]]
) -> None:
    debrief = Debrief(ANN, life.today, meeting_id=1, names=(NameGiven("Eve", permissions=granted),))
    assert [one for one in _fields(debrief) if one[0] == "names"] == found
    nobody = replace(debrief, names=(NameGiven(" ", permissions=granted),))
    assert [one for one in _fields(nobody) if one[0] == "names"] == []


def test_blank_lines_say_nothing(life: Living) -> None:
    blank = Debrief(ANN, life.today, meeting_id=1, next_step=" ", learned=(" ", ""))
    assert _fields(blank) == [("next_step", False), ("learned", False)]
    assert _fields(replace(blank, next_step="Call", learned=(" ", "One"))) == []
