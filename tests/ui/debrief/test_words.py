"""Hours as one types them, and the words of what will be created."""

from dataclasses import replace
from datetime import date, time

import pytest

from reseau_desktop.domain.debriefing import Debrief, NameGiven, PromiseMade
from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.message import say
from reseau_desktop.domain.rehearsal import Proposal
from reseau_desktop.domain.vocabulary import Action, PromiseSide
from reseau_desktop.reports.wording import word
from reseau_desktop.ui.debrief.hours import read_hour
from reseau_desktop.ui.debrief.outcome import also, lowered, offer_note, offer_title, place_of, thanks

DAY = date(2026, 1, 23)
NOTE = Permissions(note=True)


@pytest.mark.parametrize(
    ("typed", "hour"),
    [
        ("14", time(14)),
        ("14h", time(14)),
        ("14 h 05", time(14, 5)),
        ("14\u00a0h\u00a005", time(14, 5)),
        ("9:30", time(9, 30)),
        ("9.30", time(9, 30)),
        ("0930", time(9, 30)),
        ("2 pm", time(14)),
        ("12:15 am", time(0, 15)),
        (" 8 heures 15 ", time(8, 15)),
    ],
)
def test_hours_are_read_as_they_are_typed(typed, hour):
    assert read_hour(typed) == hour


@pytest.mark.parametrize("typed", ["", "noon", "25", "14:75", "14 pm", "0 am", "14h30h", "-3", "3.5.1"])
def test_what_is_no_hour_is_none(typed):
    assert read_hour(typed) is None


def offer(action, name="Nadia Ferrouka", contact_id=None, index=None):
    return Proposal("F", action, date(2026, 3, 6), True, name, contact_id, index, say("why.by_hand.plain", due=DAY))


def in_french(message):
    return word(message, "fr", DAY)


def test_the_thanks_are_made_of_the_points():
    debrief = Debrief(1, DAY, learned=("La laiterie note. ", "", "Nadia sait tout", "un dernier", "de trop"))
    text = in_french(thanks(debrief, "vendredi"))
    assert text == (
        "Merci du temps que vous m’avez donné vendredi. J’en retiens surtout ceci\u00a0: "
        "la laiterie note\u202f; Nadia sait tout\u202f; un dernier."
    )
    assert thanks(replace(debrief, learned=(" ",)), "vendredi") is None
    assert in_french(thanks(replace(debrief, learned=("Un",)), "lundi")).endswith("ceci\u00a0: un.")
    assert in_french(thanks(replace(debrief, learned=("Un", "Deux")), "lundi")).endswith("un\u202f; Deux.")


def test_only_small_words_lose_their_capital():
    assert lowered("L’article de Nadia.") == "l’article de Nadia"
    assert lowered("Nadia  sait\ntout ;") == "Nadia sait tout"
    assert lowered("") == ""


def test_each_follow_up_says_what_and_with_whom():
    debrief = Debrief(
        1,
        DAY,
        names=(NameGiven("Not kept"), NameGiven("Nadia Ferrouka", permissions=NOTE)),
        promises=(
            PromiseMade("later", due=date(2026, 2, 9)),
            PromiseMade("the article", due=date(2026, 1, 30)),
            PromiseMade("theirs", PromiseSide.THEIRS, DAY),
        ),
    )
    new = offer(Action.ANNOUNCE, index=0)
    assert in_french(offer_title(new)) == "Écrire à Nadia"
    assert in_french(offer_note(new, debrief, "Hélène", DAY)) == "annonce, sans citer Hélène"
    assert place_of(new, debrief) == 1
    kept = offer(Action.KEEP_PROMISE, "Hélène Brassaronde", 1)
    assert "the article" in in_french(offer_note(kept, debrief, "Hélène", DAY))
    assert place_of(kept, debrief) is None
    news = offer(Action.GIVE_NEWS, "Hélène Brassaronde", 1)
    assert in_french(offer_note(news, debrief, "Hélène", DAY)) == "à Hélène, dans 6 semaines"
    for action in (Action.THANK, Action.REPORT, Action.SHARE_ARTICLE, Action.SEND_CV):
        assert in_french(offer_title(offer(action, contact_id=1)))
        assert in_french(offer_note(offer(action, contact_id=1), debrief, "Hélène", DAY))
    assert offer_title(offer(Action.REMIND, contact_id=1)) is None
    assert in_french(offer_note(offer(Action.REMIND, contact_id=1), debrief, "Hélène", DAY)) == "avec Nadia"


def test_what_else_is_created_is_counted():
    blank = Debrief(1, DAY)
    assert [icon for icon, _ in also(blank, "Hélène", "")] == ["clock"]
    full = replace(
        blank,
        terms=("Scope 3", "scope 3 ", "loop"),
        names=(NameGiven("Nadia", permissions=NOTE), NameGiven("Not kept")),
        promises=(PromiseMade("x", PromiseSide.THEIRS), PromiseMade("mine")),
        matters="farms",
    )
    said = [in_french(message) for _, message in also(full, "Hélène", "")]
    assert said == [
        "Une personne, venant d’Hélène",
        "2 mots au glossaire",
        "Une promesse d’Hélène",
        "Ce qui compte pour Hélène, sur sa page",
        "0 min ajoutées aux heures investies",
    ]
