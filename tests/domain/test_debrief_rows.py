"""The rows that a debrief makes: what was typed, without its blanks, and nothing where nothing was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from reseau_desktop.domain.advice import Advice, Discovery, Opinion
from reseau_desktop.domain.contact import Contact
from reseau_desktop.domain.debriefing import (
    AdviceHeard,
    Debrief,
    DiscoveryMade,
    GiftMade,
    NameGiven,
    OpinionHeard,
    PromiseMade,
    contact_of,
    discoveries_of,
    entered_with,
    exchange_of,
)
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.promise import Given, Promise, PromisedName
from reseau_desktop.domain.rehearsal import proposals
from reseau_desktop.domain.vocabulary import (
    DiscoveryKind,
    ExchangeKind,
    Gift,
    Origin,
    PromiseSide,
    Source,
    Stance,
    Verdict,
)
from tests.helpers.living import ALL, Living

ANN, BOB = 1, 2
DAY = date(2026, 3, 16)
NOTED = Permissions(note=True)


def meeting(**fields: object) -> Debrief:
    return Debrief(ANN, DAY, meeting_id=1, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("granted", "name", "kept"),
    [(NOTED, "Eve", True), (ALL, " ", False), (Permissions(contact=True, use_name=True), "Eve", False)],
)
def test_r80_a_name_is_kept_only_with_the_first_permission(granted: Permissions, name: str, kept: bool) -> None:
    assert bool(meeting(names=(NameGiven(name, permissions=granted),)).noted_names) is kept


def test_texts_stand_without_their_blanks_and_empty_ones_are_none() -> None:
    typed = meeting(
        surprise=" One ",
        opportunity_text=" Two ",
        good_questions=(" ", " Three "),
        learned=(" a ", ""),
        next_step=" Call ",
        verdict_reason=" Busy ",
        verdict=Verdict.LATER,
    )
    row = exchange_of(typed)
    assert (row.id, row.text, row.learned) == (0, "One\nTwo\nThree", ("a",))
    assert (row.next_step, row.verdict_reason, row.verdict) == ("Call", "Busy", None)
    empty = exchange_of(meeting(surprise=" ", next_step=" ", verdict_reason=" "))
    assert (empty.text, empty.learned, empty.next_step, empty.verdict_reason) == (None, (), None, None)
    call = replace(typed, kind=ExchangeKind.QUALIFICATION_CALL, meeting_id=None)
    assert exchange_of(call).verdict is Verdict.LATER


def test_a_name_makes_a_person_introduced() -> None:
    named = NameGiven(" Eve Dee ", company=" Acme ", job=" Buyer ")
    person = Contact(
        9, "Eve Dee", DAY, "Eve", "Acme", "Buyer", source=Source.INTRODUCED, origin=Origin.DEBRIEF
    )  # fmt: skip
    assert contact_of(named, 9, DAY) == person
    bare = contact_of(NameGiven("Eve", company=" ", job=" "), 9, DAY)
    assert (bare.organisation, bare.job) == (None, None)


def test_r80_each_permission_keeps_its_day() -> None:
    for granted in (NOTED, Permissions(note=True, contact=True), ALL):
        name = NameGiven("Eve", permissions=granted, words=" Meet her ", link=" A cousin ")
        assert entered_with(meeting(names=(name,)), 5, [9]) == [
            Introduction(
                0, ANN, 9, DAY, granted, name.asked, 5, words="Meet her", link="A cousin",
                note_granted_on=DAY,
                contact_granted_on=DAY if granted.contact else None,
                use_name_granted_on=DAY if granted.use_name else None,
            )
        ]  # fmt: skip
    [bare] = entered_with(meeting(names=(NameGiven("Eve", permissions=NOTED, words=" ", link=" "),)), 5, [9])
    assert isinstance(bare, Introduction)
    assert (bare.words, bare.link) == (None, None)


def test_lines_become_rows_and_blank_lines_none() -> None:
    typed = meeting(
        promises=(PromiseMade(" An article ", due=DAY), PromiseMade(" "), PromiseMade("A name", PromiseSide.THEIRS)),
        names_promised=(" a colleague ", " "),
        advice=(AdviceHeard(" Read ", " Soon "), AdviceHeard(" "), AdviceHeard("Wait", " ")),
        opinions=(OpinionHeard(1, Stance.FOR, " Fact "), OpinionHeard(2, Stance.AGAINST, " ")),
        given=(GiftMade(Gift.ARTICLE, " Paper "), GiftMade(Gift.HELP, " ")),
    )
    assert entered_with(typed, 5, []) == [
        Promise(0, ANN, DAY, "An article", PromiseSide.MINE, DAY, 5),
        Promise(0, ANN, DAY, "A name", PromiseSide.THEIRS, None, 5),
        PromisedName(0, ANN, DAY, "a colleague", 5),
        Advice(0, ANN, DAY, "Read", "Soon", None, 5),
        Advice(0, ANN, DAY, "Wait", None, None, 5),
        Opinion(0, ANN, DAY, 1, Stance.FOR, 5, True, "Fact"),
        Opinion(0, ANN, DAY, 2, Stance.AGAINST, 5, None, None),
        Given(0, ANN, DAY, Gift.ARTICLE, 5, "Paper"),
        Given(0, ANN, DAY, Gift.HELP, 5, None),
    ]


def test_r75_discoveries_are_kept_apart() -> None:
    kind = next(iter(DiscoveryKind))
    typed = meeting(discoveries=(DiscoveryMade(kind, " Acme "), DiscoveryMade(kind, " ")))
    assert discoveries_of(typed, 5) == [Discovery(0, ANN, DAY, kind, "Acme", 5)]


def test_r98_proposals_tell_new_people_from_known_ones() -> None:
    life = Living()
    planned = life.plan(0, ANN, 2)
    life.announce(1, ANN)
    life.wake(2)
    debrief = Debrief(
        ANN,
        life.today,
        meeting_id=planned.id,
        names=(
            NameGiven("Eve", permissions=ALL),
            NameGiven("Person 2", permissions=ALL, contact_id=BOB),
            NameGiven("Max", permissions=ALL),
        ),
        opinions=(OpinionHeard(1, Stance.FOR, ""),),
        promises=(PromiseMade("One"), PromiseMade("Two", due=life.day(30))),
    )
    found = proposals(debrief, life.network, life.today, life.rules)
    named = {(one.name, one.contact_id, one.name_index) for one in found if one.rule == "F14"}
    assert named == {("Eve", None, 0), ("Person 2", BOB, None), ("Max", None, 2)}
    assert [one.name for one in found if one.rule == "F11"] == ["Person 1"]
    assert [one.ticked for one in found] == sorted((one.ticked for one in found), reverse=True)


def test_r25_a_name_one_has_spoken_with_already_is_not_to_be_approached() -> None:
    life = Living()
    life.call(0, BOB, "later")
    life.announce(1, 3)
    planned = life.plan(1, ANN, 2)
    life.wake(2)
    known = tuple(NameGiven(f"Person {who}", permissions=ALL, contact_id=who) for who in (BOB, 3, 4))
    debrief = Debrief(ANN, life.today, meeting_id=planned.id, names=known)
    found = proposals(debrief, life.network, life.today, life.rules)
    assert [one.contact_id for one in found if one.rule == "F14"] == [3, 4]
