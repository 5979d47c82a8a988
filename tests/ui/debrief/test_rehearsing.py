"""Rehearsing less often never shows other follow-ups."""

from dataclasses import replace
from datetime import date, time

from reseau_desktop.domain.debriefing import AdviceHeard, Debrief, LinkQuality, NameGiven, OpinionHeard, PromiseMade
from reseau_desktop.domain.exchange import Minutes
from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.vocabulary import Stance
from reseau_desktop.services import debriefing
from reseau_desktop.ui.debrief.rehearsing import Rehearsal
from tests.ui.debrief.forms import FRIDAY


def bare(offers):
    """What a choice is made of: all of a proposal but its reason in words."""
    return [(one.rule, one.action, one.due, one.ticked, one.name, one.contact_id, one.name_index) for one in offers]


def whole(helene, meeting):
    return Debrief(
        helene,
        FRIDAY,
        meeting_id=meeting,
        start=time(14),
        end=time(15),
        minutes=Minutes(90, 80, 30, 5),
        my_talk_share=30,
        learned=("one", "two"),
        terms=("loop",),
        opinions=(OpinionHeard(1, Stance.AGAINST, "a fact"),),
        advice=(AdviceHeard("meet a cooperative", "this week"), AdviceHeard(" ")),
        names=(NameGiven("Nadia", permissions=Permissions(True, True, True)),),
        promises=(PromiseMade("the article", due=date(2026, 1, 30)),),
        matters="farms",
        link=LinkQuality.ALLY,
        surprise="none",
        opportunity=True,
        opportunity_text="a post",
        cv_asked=True,
        ease=4,
        names_promised=("a colleague",),
        next_step="call",
    )


def test_what_is_left_out_changes_no_follow_up(session, helene, meeting):
    debrief = whole(helene, meeting)
    expected = debriefing.rehearse(session, debrief)
    assert len(expected) > 4
    assert bare(Rehearsal(session).offers(debrief)) == bare(expected)
    without = replace(debrief, advice=())
    assert bare(Rehearsal(session).offers(without)) == bare(debriefing.rehearse(session, without))


def test_notes_are_not_rehearsed_again_but_names_are(session, helene, meeting, monkeypatch):
    asked = []
    rehearse = debriefing.rehearse
    monkeypatch.setattr(debriefing, "rehearse", lambda *args: asked.append(1) or rehearse(*args))
    rehearsal, debrief = Rehearsal(session), whole(helene, meeting)
    rehearsal.offers(debrief)
    rehearsal.offers(replace(debrief, learned=("three",), matters="cows", my_talk_share=50))
    assert len(asked) == 1
    rehearsal.offers(replace(debrief, names=()))
    assert len(asked) == 2
    debriefing.record(session, replace(debrief, names=()))
    rehearsal.offers(replace(debrief, names=()))
    assert len(asked) == 3
