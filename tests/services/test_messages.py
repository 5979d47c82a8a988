"""Messages: the template an occasion calls for, its slots filled from the record, the lock on names."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest

from reseau_desktop.domain.advice import Advice
from reseau_desktop.domain.card import CardFacts
from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.debriefing import AdviceHeard, NameGiven, PromiseMade
from reseau_desktop.domain.errors import InputError
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.meeting import Meeting, PrepSheet, SheetQuestion
from reseau_desktop.domain.message import say
from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.vocabulary import Action, AdviceFate, ExchangeKind, Medium, Verdict
from reseau_desktop.services import (
    approaching,
    contacts,
    follow_ups,
    meetings,
    messages,
    project,
    sending,
)
from reseau_desktop.services.messages import MessageDraft, Wish
from reseau_desktop.services.session import Session
from tests.helpers.databases import TODAY, at, person
from tests.helpers.letters import ALL, NB, SILENT, about, as_camille, debriefed, due, led


@pytest.fixture
def camille(session: Session) -> Session:
    return as_camille(session)


def test_r26_the_announcement_says_who_sends_one_and_when_one_calls(camille: Session) -> None:
    ines, helene = person(camille, "Inès", "Calvarède"), person(camille, "Hélène", "Brassaronde", prefix="Mme")
    project.save_axes(camille, [Axis(0, "Achats responsables")])
    contacts.edit(camille, helene, axes=[camille.network().axes[0].id])
    led(camille, ines, helene, ALL, link="une ancienne collègue", words="Dis que c’est moi")
    made = about(camille, due(camille, helene, Action.ANNOUNCE))
    assert made.errand.template == "call_announcement"
    assert made.subject == "De la part d’Inès Calvarède"
    assert made.text.startswith(
        "Bonjour Madame Brassaronde,\n\nInès Calvarède, une ancienne collègue, m’a parlé de vous à propos d’achats"
        " responsables."
    )
    assert "Je vous appellerai le mercredi 18 mars." in made.text
    assert made.text.endswith("Camille Verdoux, 06 01 02 03 04")
    assert (made.blanks, made.locks) == ((), ())
    assert [one.key for one in made.hints] == ["message.words"]


def test_r80_without_the_third_permission_the_name_is_locked_in_every_template(camille: Session) -> None:
    ines, nadia = person(camille, "Inès", "Calvarède"), person(camille, "Nadia", "Ferrouka")
    led(camille, ines, nadia, SILENT)
    made = about(camille, due(camille, nadia, Action.ANNOUNCE))
    assert made.errand.template == "call_announcement_cold"
    assert [(one.reason.key, one.giver_id) for one in made.locks] == [("message.locked", ines)]
    for template in ("call_announcement", "ask_advice", "reminder"):
        chosen = messages.draft(camille, nadia, wish=Wish(template=template))
        for text in (chosen.subject, chosen.text):
            assert "Inès" not in text
            assert "de la part" not in text.lower()
            assert "conseil de" not in text
        assert chosen.text.count("\n\n\n") == 0
        assert [one.reason.key for one in chosen.locks] == ["message.locked"]


def test_r80_the_lock_opens_with_the_permission(camille: Session) -> None:
    ines, nadia = person(camille, "Inès", "Calvarède"), person(camille, "Nadia", "Ferrouka")
    number = led(camille, ines, nadia, SILENT)
    one = next(one for one in camille.network().introductions if one.id == number)
    approaching.edit_introduction(camille, replace(one, permissions=ALL))
    made = messages.draft(camille, nadia)
    assert made.errand.template == "call_announcement"
    assert made.locks == ()
    assert "Inès Calvarède" in made.text


def test_a_locked_name_typed_by_hand_is_flagged_and_asking_for_leave_is_a_message(camille: Session) -> None:
    ines, nadia = person(camille, "Inès", "Calvarède"), person(camille, "Nadia", "Ferrouka")
    led(camille, ines, nadia, Permissions(note=True))
    made = messages.draft(camille, nadia)
    assert [one.reason.key for one in made.locks] == ["message.locked", "message.no_contact"]
    text = "Bonjour,\n\nInès Calvarède m’a parlé de vous."
    assert "introducer_not_permitted" in {one.flag for one in messages.review(camille, made, text)}
    flags = messages.review_subject(camille, made, "De la part d’Inès Calvarède")
    assert [one.flag for one in flags] == ["introducer_not_permitted"]
    asked = messages.draft(camille, ines, wish=Wish(template="ask_permission"), about_id=nadia)
    assert "Nadia Ferrouka" in asked.text
    assert asked.blanks == ()


def test_a_noted_text_that_names_a_locked_person_is_withheld(camille: Session) -> None:
    ines, nadia = person(camille, "Inès", "Calvarède"), person(camille, "Nadia", "Ferrouka")
    led(camille, ines, nadia, SILENT)
    number = debriefed(camille, nadia, learned=("Comme le dit Inès, le terrain d’abord",))
    made = messages.draft(camille, nadia, wish=Wish(template="thank_you"))
    assert number
    assert "Inès" not in made.text
    assert "points retenus" in made.blanks
    assert [one.reason.key for one in made.locks] == ["message.withheld"]


def test_r85_the_thanks_restate_points_axes_promise_and_names(camille: Session) -> None:
    helene = person(camille, "Hélène", "Brassaronde")
    debriefed(
        camille,
        helene,
        advice=(AdviceHeard("Rencontrer une coopérative", "J’appelle Nadia cette semaine"),),
        names=(NameGiven("Nadia Ferrouka", permissions=ALL), NameGiven("Olivier Castagnoux", permissions=SILENT)),
        promises=(PromiseMade("L’article sur la notation"),),
    )
    made = about(camille, due(camille, helene, Action.THANK), Wish(familiar=False))
    assert made.text == (
        "Bonjour Hélène Brassaronde,\n\n"
        "Merci du temps que vous m’avez donné le lundi 16 mars. J’en retiens surtout"
        f"{NB}: la laiterie note ses fournisseurs chaque trimestre.\n\n"
        "Vous m’avez proposé de rencontrer une coopérative\u202f; je commence par ceci"
        f"{NB}: j’appelle Nadia cette semaine.\n\n"
        f"Je garde en tête ma promesse{NB}: l’article sur la notation.\n"
        "Je prends contact avec Nadia Ferrouka de votre part, comme vous me l’avez permis."
        " Je prends contact avec Olivier Castagnoux sans citer votre nom.\n\n"
        "Je vous dirai ce que cela devient.\n\n"
        "Bien à vous,\nCamille Verdoux, 06 01 02 03 04"
    )
    tu = about(camille, due(camille, helene, Action.THANK), Wish(familiar=True))
    assert "que tu m’as donné" in tu.text
    assert "de ta part, comme tu me l’as permis" in tu.text
    assert not re.search(r"\b(vous|votre|vos)\b", tu.text.replace("Bien à vous", ""))


def test_a_call_that_was_enough_is_thanked_for_as_one(camille: Session) -> None:
    who = person(camille, "Yann", "Desaultour")
    approaching.record_call(camille, approaching.Call(who, Verdict.PHONE_WAS_ENOUGH, learned=("Le vrac recrute.",)))
    made = about(camille, due(camille, who, Action.THANK), Wish(familiar=False))
    assert made.errand.template == "stay_on_phone"
    assert f"Notre échange du lundi 16 mars m’a déjà appris ce que je cherchais{NB}: le vrac recrute." in made.text


def test_r90_the_report_tells_the_introducer_what_the_talk_taught(camille: Session) -> None:
    ines, nadia = person(camille, "Inès", "Calvarède"), person(camille, "Nadia", "Ferrouka")
    led(at(camille, date(2026, 3, 2)), ines, nadia, ALL)
    debriefed(at(camille, TODAY), nadia)
    made = about(camille, due(camille, ines, Action.REPORT), Wish(familiar=False))
    assert made.subject == "Des nouvelles de Nadia Ferrouka"
    assert (
        "J’ai parlé avec Nadia Ferrouka le lundi 16 mars, grâce à vous. J’en retiens surtout"
        f"{NB}: la laiterie note ses fournisseurs chaque trimestre." in made.text
    )


def test_r90_a_door_that_stayed_shut_is_told_too(camille: Session) -> None:
    ines, nadia = person(camille, "Inès", "Calvarède"), person(camille, "Nadia", "Ferrouka")
    led(camille, ines, nadia, ALL)
    for _ in range(3):
        approaching.record_no_answer(camille, nadia)
    close = due(camille, nadia, Action.CLOSE_KINDLY)
    assert "(trois appels)" in about(camille, close).text
    follow_ups.complete(camille, close.id)
    made = about(camille, due(camille, ines, Action.REPORT))
    assert made.errand.template == "report_no_result"
    assert "(trois appels)" in made.text


def test_r102_news_quote_the_advice_and_what_it_became(camille: Session) -> None:
    who = person(camille, "Bastien", "Lormeuil")
    number = debriefed(camille, who, advice=(AdviceHeard("Apprendre le vocabulaire Scope 3."),))
    advice = camille.network().advice[0]
    at(camille, date(2026, 5, 4))
    made = messages.draft(camille, who, wish=Wish(template="news", familiar=False))
    assert number
    assert "En mars, vous m’aviez conseillé d’apprendre le vocabulaire Scope 3." in made.text
    assert "ce que le conseil est devenu" in made.blanks
    _fate(camille, advice, "J’ai suivi un cours de deux jours")
    told = messages.draft(camille, who, wish=Wish(template="news", familiar=False))
    assert f"Voici ce que c’est devenu{NB}: j’ai suivi un cours de deux jours." in told.text
    sending.mark_sent(camille, told, told.subject, told.text)
    assert camille.network().advice[0].told_on == date(2026, 5, 4)
    camille.undo()
    assert camille.network().advice[0].told_on is None


def _fate(session: Session, advice: Advice, outcome: str) -> None:
    session.run(
        Op.EDIT_PROJECT,
        lambda writer: writer.update(Advice, advice.id, fate=AdviceFate.FOLLOWED, outcome=outcome),
        say("label.project"),
    )


def test_a_change_of_project_is_told_with_its_sentence(camille: Session) -> None:
    who = person(camille, "Bastien", "Lormeuil")
    project.change_statement(camille, "Passer de la logistique aux achats responsables.")
    debriefed(camille, who)
    number = follow_ups.add(camille, FollowUp(0, Action.TELL_CHANGE, TODAY, TODAY, who))
    made = messages.draft(camille, who, follow_up_id=number, wish=Wish(familiar=False))
    assert made.errand.template == "project_changed"
    assert f"en une phrase{NB}: «{NB}Passer de la logistique aux achats responsables{NB}»." in made.text
    debriefed(camille, who, advice=(AdviceHeard("Oser"),))
    quoted = messages.draft(camille, who, follow_up_id=number)
    assert quoted.errand.template == "news"
    assert "mon projet tient maintenant en une phrase" in quoted.text


def test_the_confirmation_knows_the_meeting_and_what_the_sheet_asks(camille: Session) -> None:
    who = person(camille, "Rémi", "Saulxure")
    one = Meeting(
        0, who, date(2026, 3, 19), TODAY, start=time(14, 30), place="Siège d’Ondelys", without_call_reason="connu"
    )
    number = meetings.plan(camille, one)
    questions = tuple(SheetQuestion("?", bank=name) for name in ("Q01", "Q02", "Q11"))
    meetings.save_sheet(camille, PrepSheet(number, questions=questions))
    made = messages.draft(camille, who, wish=Wish(template="confirmation", familiar=False))
    assert made.subject == "Notre rendez-vous du 19 mars"
    assert f"Je note le jeudi 19 mars à 14{NB}h{NB}30, Siège d’Ondelys, vingt minutes." in made.text
    assert f"J’aimerais vous entendre sur{NB}: parcours" in made.text
    meetings.cancel(camille, number, by_contact=False, reason="x")
    by_phone = meetings.plan(camille, replace(one, place=None, channel=Medium.PHONE))
    assert by_phone
    assert "le jeudi 19 mars" in messages.draft(camille, who, wish=Wish(template="confirmation")).text


def test_a_promise_is_kept_with_its_link(camille: Session) -> None:
    who = person(camille, "Hélène", "Brassaronde")
    debriefed(camille, who, promises=(PromiseMade("Envoyer l’article sur la notation : https://exemple.fr/a?b=1."),))
    made = about(camille, due(camille, who, Action.KEEP_PROMISE), Wish(familiar=False))
    assert made.errand.template == "promise_kept"
    assert f"Comme promis{NB}: l’article sur la notation.\n\nhttps://exemple.fr/a?b=1\n\nDites-moi" in made.text


def test_the_form_of_address_follows_the_circle_and_may_be_chosen(camille: Session) -> None:
    friend = contacts.create(camille, _facts("Solène", "Quimperval"), method={"circle": "friend"})
    other = contacts.create(camille, _facts("Thibault", "Vernouzet"), method={"circle": "social_network"})
    assert messages.draft(camille, friend).text.startswith("Bonjour Solène,")
    assert not messages.draft(camille, other).familiar
    chosen = messages.draft(camille, other, wish=Wish(familiar=True, language="en", channel="sms", template="free"))
    messages.remember(camille, chosen)
    again = messages.draft(camille, other)
    assert (again.familiar, again.language, again.channel) == (True, "en", "sms")
    assert messages.advised_words(again) < messages.advised_words(replace(again, channel="email"))


def _facts(given: str, family: str) -> CardFacts:
    return CardFacts(fn=f"{given} {family}", given=given, family=family)


@pytest.mark.parametrize(
    ("prefix", "french", "english"),
    [
        ("Mme", "Madame Roy", "Ms Roy"),
        ("M.", "Monsieur Roy", "Mr Roy"),
        ("Dr", "Docteur Roy", "Dr Roy"),
        ("Maître", "Maître Roy", "Maître Roy"),
        ("", "Alex Roy", "Alex Roy"),
        ("Sa Majesté", "Alex Roy", "Alex Roy"),
    ],
)
def test_a_title_is_said_as_the_card_has_it_and_no_gender_is_guessed(
    session: Session, prefix: str, french: str, english: str
) -> None:
    who = person(session, "Alex", "Roy", prefix=prefix)
    wish = Wish(template="free", familiar=False)
    assert messages.draft(session, who, wish=wish).text.startswith(f"Bonjour {french},")
    wish = replace(wish, language="en")
    assert messages.draft(session, who, wish=wish).text.startswith(f"Dear {english},")


def test_unknown_people_follow_ups_and_templates_are_refused(camille: Session) -> None:
    who, other = person(camille, "Inès", "Calvarède"), person(camille, "Nadia", "Ferrouka")
    number = follow_ups.add(camille, FollowUp(0, Action.THANK, TODAY, TODAY, other))
    refusals: list[Callable[[], MessageDraft]] = [
        lambda: messages.draft(camille, 999),
        lambda: messages.draft(camille, who, follow_up_id=999),
        lambda: messages.draft(camille, who, follow_up_id=number),
        lambda: messages.draft(camille, who, wish=Wish(template="none")),
    ]
    for refused in refusals:
        with pytest.raises(InputError):
            refused()


def test_an_exchange_by_hand_is_enough_to_know_that_one_wrote(session: Session) -> None:
    who = person(session, "Ann", "Leroy")
    row = Exchange(0, ExchangeKind.CALL_ANNOUNCEMENT, date(2025, 12, 30), who, channel=Medium.EMAIL)
    approaching.record_exchange(session, row)
    made = messages.draft(session, who)
    assert made.errand.template == "reminder"
    assert made.subject == "Suite à mon message du 30 décembre 2025"
    approaching.record_exchange(session, Exchange(0, ExchangeKind.REMINDER, TODAY, who, channel=Medium.EMAIL))
    assert messages.draft(session, who).errand.template == "free"


def test_what_is_not_known_stays_visible(session: Session) -> None:
    who = person(session, "Ann", "Leroy")
    made = messages.draft(session, who, wish=Wish(template="confirmation"))
    assert "date, heure et lieu" in made.blanks
    assert "ma signature" in made.blanks
