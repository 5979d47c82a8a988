from __future__ import annotations

import pytest

from reseau_desktop.domain.exchange import Minutes
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.next_actions import explained
from reseau_desktop.reports.wording import word
from tests.helpers.living import Living

ANN, BOB, CAT, DAN = 1, 2, 3, 4


@pytest.fixture
def life() -> Living:
    life = Living()
    for contact, name in zip(life.network.contacts, ("Anne", "Hélène", "Yves", "Judith"), strict=False):
        life.change(contact, settle=False, name=name)
    return life


def said(life: Living, rule: str, language: str = "fr") -> str:
    found = explained(life.network, life.today, life.rules, [life.last(rule)])
    return word(found[0].why, language, life.today)


def test_r39_a_call_says_by_when_and_through_whom(life: Living) -> None:
    life.introduce(0, BOB, ANN)
    life.announce(0, ANN)
    assert said(life, "F02") == (
        "Vous avez annoncé votre appel à Anne aujourd’hui. L’appeler d’ici mercredi 7 arrive à temps. "
        "Son nom vous vient d’Hélène, que vous pouvez citer."
    )
    life.wake(2)
    assert "L’appeler aujourd’hui arrive à temps." in said(life, "F02")
    life.wake(5)
    assert "L’appel est attendu depuis 2 jours ouvrés." in said(life, "F02")
    assert "The call has been due for 2 business days." in said(life, "F02", "en")


def test_r80_a_name_that_may_not_be_used_is_said_so(life: Living) -> None:
    life.introduce(0, CAT, BOB, Permissions(note=True, contact=True))
    assert said(life, "F14") == (
        "Yves vous a donné le nom d’Hélène aujourd’hui. Un message qui annonce votre appel suffit. "
        "Le nom d’Yves ne peut pas être cité sans son accord."
    )
    life.announce(1, BOB)
    assert said(life, "F02").endswith("Son nom vous vient d’Yves, à ne pas citer sans son accord.")


def test_r80_a_name_from_an_occasion_names_no_giver(life: Living) -> None:
    life.introduce(0, None, DAN)
    assert said(life, "F14").startswith("Vous tenez le nom de Judith depuis aujourd’hui.")
    life.announce(1, DAN)
    assert "nom vous vient" not in said(life, "F02")


def test_r54_calls_without_an_answer_end_kindly(life: Living) -> None:
    for day in (0, 1, 2):
        life.unanswered(day, DAN)
    assert said(life, "F03") == (
        "Sans réponse de Judith hier. Rappeler à une autre heure. L’appeler d’ici vendredi 9 arrive à temps."
    )
    assert (
        said(life, "F05") == "3 appels sont restés sans réponse de Judith. Clore avec égards suffit, la raison notée."
    )
    life.unanswered(2, BOB)
    life.wake(30)
    assert said(life, "F05").startswith("Sans réponse d’Hélène depuis mercredi 7 janvier.")


def test_r40_r44_a_reply_a_confirmation_a_cancelled_meeting(life: Living) -> None:
    life.row("email_reply", 0, ANN, positive=True)
    assert said(life, "F06").startswith("Anne a répondu favorablement aujourd’hui. Un appel fixe l’échange.")
    life.call(1, ANN)
    assert said(life, "F07") == "Anne accepte une rencontre. Confirmer le lieu, vingt minutes et trois sujets."
    meeting = life.plan(1, ANN, 9)
    assert said(life, "F07").startswith("Rendez-vous avec Anne le mercredi 14 janvier.")
    assert said(life, "F08") == (
        "Rendez-vous avec Anne le mercredi 14 janvier. La fiche de préparation est à compléter."
    )
    assert "Relire la fiche" in said(life, "F09")
    life.end(meeting, 2, "cancelled_by_contact")
    assert said(life, "F20") == "Anne a annulé aujourd’hui. Proposer deux dates par téléphone suffit."


def test_r83_thanks_say_what_was_given_and_how_they_stand(life: Living) -> None:
    life.row("qualification_call", 4, ANN, verdict="later", breakdown=Minutes(exchange=20))
    life.wake(7)
    assert said(life, "F11") == (
        "Anne vous a donné 20 minutes au téléphone le vendredi 9 janvier. Un mot écrit aujourd’hui arrive à temps."
    )
    life.call(7, BOB, "later")
    assert said(life, "F11") == (
        "Vous avez parlé avec Hélène au téléphone aujourd’hui. Un mot écrit d’ici demain arrive à temps."
    )
    life.meet(7, CAT)
    life.wake(10)
    assert said(life, "F11") == (
        "Vous avez rencontré Yves le lundi 12. "
        "Le merci est attendu depuis 2 jours ouvrés\u00a0: trois lignes suffisent."
    )


def test_r90_a_report_says_what_came_of_it(life: Living) -> None:
    for who in (BOB, CAT, DAN):
        life.introduce(0, ANN, who)
    life.call(1, BOB, "phone_was_enough")
    assert said(life, "F12") == (
        "Anne vous a donné le nom d’Hélène. Appel passé aujourd’hui\u00a0: deux lignes suffisent."
    )
    life.row("closed_without_exchange", 1, CAT)
    assert said(life, "F12").endswith("L’échange n’aura pas lieu\u00a0: le lui dire suffit.")
    life.unanswered(2, DAN)
    life.row("closed_without_exchange", 2, DAN)
    assert said(life, "F12").endswith("1 appel est resté sans réponse\u00a0: le lui dire suffit.")


def test_r17_an_opening_says_whose_and_when(life: Living) -> None:
    life.introduce(0, ANN, BOB)
    life.introduce(0, BOB, CAT)
    life.meet(1, CAT, opportunity=True)
    assert said(life, "F22") == (
        "Yves a parlé d’une occasion aujourd’hui. Anne est à l’origine de ce chemin\u00a0: le lui dire suffit."
    )


def test_r94_r77_promises_in_their_own_words(life: Living) -> None:
    life.promise(0, BOB, 2)
    assert said(life, "F13") == "Promis à Hélène aujourd’hui\u00a0: «\u00a0An article\u00a0», pour mercredi 7."
    life.wake(3)
    assert said(life, "F13").endswith("Si le délai change, le dire suffit.")
    life.name_promised(3, BOB)
    assert said(life, "F15") == (
        "Hélène a parlé aujourd’hui d’un nom à vous donner\u00a0: «\u00a0a colleague\u00a0». "
        "Une relance douce suffit, une seule fois."
    )


def test_r101_news_quote_the_advice_that_waits_for_an_answer(life: Living) -> None:
    life.call(0, ANN, "later")
    assert said(life, "F17") == "Votre dernier signe à Anne remonte au 5 janvier. Trois lignes suffisent."
    advice = life.advise(0, ANN)
    assert said(life, "F17").endswith("Dire ce que devient son conseil suffit\u00a0: «\u00a0Learn the words\u00a0».")
    for fate, start in (
        ("followed", "Vous avez suivi"),
        ("tried", "Vous avez essayé"),
        ("dropped", "Vous avez laissé"),
    ):
        advice = life.decide(1, advice, fate)
        assert said(life, "F18").startswith(f"{start} le conseil d’Anne")


def test_long_words_are_quoted_on_one_line(life: Living) -> None:
    promise = life.promise(0, ANN, 2)
    life.change(promise, text="Send the\nnotes of the fair.")
    assert "«\u00a0Send the notes of the fair\u00a0»" in said(life, "F13")
    life.change(promise, text="word " * 60)
    assert "word …\u00a0»" in said(life, "F13")
    assert len(said(life, "F13")) < 200


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_rule_has_its_words(life: Living, language: str) -> None:
    """Even for a follow-up whose rows are gone."""
    for number, (rule, line) in enumerate(life.rules.items(), 1):
        one = FollowUp(number, line.action, life.day(3), life.day(0), None if rule == "F25" else ANN, rule)
        found = explained(life.network, life.today, life.rules, [one])[0]
        text = word(found.why, language, life.today)
        assert text.strip().endswith("."), rule
        assert "!" not in text
