"""A debrief kept as JSON comes back as it was typed."""

import json
from datetime import date, time

from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.domain.debriefing import (
    AdviceHeard,
    Debrief,
    GiftMade,
    LinkQuality,
    NameGiven,
    OpinionHeard,
    PromiseMade,
)
from reseau_desktop.domain.exchange import Minutes
from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.vocabulary import Action, Asked, Gift, Medium, PromiseSide, Stance
from reseau_desktop.ui.debrief.draft_codec import ChoiceMade, FactTyped, FormDraft, decode, encode

DAY = date(2026, 1, 23)
WHOLE = FormDraft(
    Debrief(
        7,
        DAY,
        meeting_id=3,
        channel=Medium.VIDEO,
        start=time(14, 0),
        end=time(14, 30),
        minutes=Minutes(60, 80, 30, 10),
        my_talk_share=30,
        learned=("one", " two "),
        terms=("scope 3",),
        opinions=(OpinionHeard(1, Stance.FOR, "a fact"),),
        advice=(AdviceHeard("see a cooperative", "this week", 2),),
        names=(NameGiven("Nadia", "buyer", "", Permissions(True, True), Asked.OFFERED, True, 9, "club", "hello"),),
        promises=(PromiseMade("the article", PromiseSide.MINE, DAY), PromiseMade("", PromiseSide.THEIRS)),
        link=LinkQuality.ALLY,
        ease=4,
        given=(GiftMade(Gift.ARTICLE, "x"),),
        next_step="call in March",
        next_step_on=date(2026, 3, 2),
    ),
    start_text="14h",
    end_text="2 o'clock or so",
    word="half a wo",
    facts=(FactTyped(2, "no opinion yet"),),
    choices=(ChoiceMade("F14", Action.ANNOUNCE, place=0, ticked=False, due=date(2026, 2, 2)),),
    seconds=100,
)


def through_json(draft):
    return decode(FormDraft, json.loads(json.dumps(encode(draft))))


def test_a_whole_form_comes_back_as_it_was():
    assert through_json(WHOLE) == WHOLE


@settings(max_examples=40)
@given(
    st.builds(
        FormDraft,
        st.builds(
            Debrief,
            contact_id=st.integers(1, 99),
            day=st.dates(),
            start=st.none() | st.times(),
            learned=st.lists(st.text()).map(tuple),
            terms=st.lists(st.text()).map(tuple),
            link=st.none() | st.sampled_from(LinkQuality),
            ease=st.none() | st.integers(1, 5),
            promises=st.lists(
                st.builds(PromiseMade, st.text(), st.sampled_from(PromiseSide), st.none() | st.dates())
            ).map(tuple),
        ),
        word=st.text(),
        seconds=st.integers(0),
    )
)
def test_any_form_comes_back_as_it_was(draft):
    assert through_json(draft) == draft


def test_a_field_of_another_version_neither_loses_nor_breaks_the_rest():
    kept = encode(WHOLE)
    kept["debrief"]["no longer there"] = 1
    del kept["word"]
    kept["debrief"]["link"] = "a word of a later version"
    kept["debrief"]["promises"][1] = "not a promise"
    found = decode(FormDraft, kept)
    assert found.word == ""
    assert found.debrief.link is None
    assert found.debrief.promises == WHOLE.debrief.promises[:1]
    assert found.debrief.learned == WHOLE.debrief.learned


def test_what_is_no_draft_is_none():
    assert decode(FormDraft, None) is None
    assert decode(FormDraft, {"debrief": {"contact_id": "seven", "day": "2026-01-23"}}) is None
    assert decode(FormDraft, {"debrief": {"contact_id": 7, "day": "some day"}}) is None
    assert decode(FormDraft, {"debrief": {"contact_id": True, "day": "2026-01-23"}}) is None
