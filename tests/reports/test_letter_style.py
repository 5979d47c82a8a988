"""French inside a sentence: elision, contraction, small letters, advice as a verb or as a thing."""

from __future__ import annotations

from datetime import date

import pytest

from reseau_desktop.domain.letter_values import Advised, Said
from reseau_desktop.reports.letter_style import begun, french_join, inside, is_infinitive, joined
from reseau_desktop.reports.letter_words import LetterWords

TODAY = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("before", "value", "expected"),
    [
        ("de la part de ", "Judith Morvanel", "de la part de Judith Morvanel"),
        ("de la part de ", "Inès Calvarède", "de la part d’Inès Calvarède"),
        ("de la part de ", "Hélène", "de la part d’Hélène"),
        ("de la part de ", "Hans Meyer", "de la part de Hans Meyer"),
        ("de la part de ", "Yves", "de la part d’Yves"),
        ("de la part de ", "Yann", "de la part de Yann"),
        ("de la part de ", "Œdipe", "de la part d’Œdipe"),
        ("de la part de ", "Le Goff", "de la part de Le Goff"),
        ("De ", "Anne", "D’Anne"),
        ("à propos de ", "achats responsables", "à propos d’achats responsables"),
        ("à propos de ", "le réemploi", "à propos du réemploi"),
        ("à propos de ", "les achats", "à propos des achats"),
        ("à propos de ", "la logistique", "à propos de la logistique"),
        ("à propos de ", "l’achat public", "à propos de l’achat public"),
        ("Notre échange de ", "le mardi 17 mars", "Notre échange du mardi 17 mars"),
        ("conseillé de ", "apprendre", "conseillé d’apprendre"),
        ("je crois que ", "elle", "je crois qu’elle"),
        ("je crois que ", "vous", "je crois que vous"),
        ("Que ", "Inès", "Qu’Inès"),
        ("je réponds à ", "le directeur", "je réponds au directeur"),
        ("À ", "les achats", "Aux achats"),
        ("je parle à ", "Inès", "je parle à Inès"),
        ("le code ", "Inès", "le code Inès"),
        ("je code ", "apprendre", "je code apprendre"),
        ("de ", "[jour de l’appel]", "de [jour de l’appel]"),
        ("de ", "", "de "),
    ],
)
def test_what_french_joins(before: str, value: str, expected: str) -> None:
    assert "".join(french_join(before, value)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Apprendre le vocabulaire Scope 3.", "apprendre le vocabulaire Scope 3"),
        ("Rencontrer Nadia", "rencontrer Nadia"),
        ("Le métier est moitié terrain", "le métier est moitié terrain"),
        ("L’article sur la notation", "l’article sur la notation"),
        ("RSE d’abord", "RSE d’abord"),
        ("Nadia peut aider", "Nadia peut aider"),
        ("Le terrain d’abord", "le terrain d’abord"),
        ("Olivier d’abord", "Olivier d’abord"),
        ("Saint Nazaire recrute", "Saint Nazaire recrute"),
        ("I would start small", "I would start small"),
        ("Et après...", "et après..."),
        ("Vraiment ?", "vraiment ?"),
        ("déjà petit ;", "déjà petit"),
        ("", ""),
        ("  ", ""),
        ("3 métiers", "3 métiers"),
    ],
)
def test_noted_words_inside_a_sentence(text: str, expected: str) -> None:
    assert inside(text, frozenset({"Nadia", "Scope", "Le", "Olivier"})) == expected


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Apprendre le métier", True),
        ("voir une filière", True),
        ("Ne pas postuler", True),
        ("m’inscrire", True),
        ("Se former", True),
        ("le dossier", False),
        ("Métier à revoir", False),
        ("une formation courte", False),
        ("Avenir incertain", False),
        ("", False),
    ],
)
def test_a_verb_to_do(text: str, is_one: bool) -> None:
    assert is_infinitive(text) is is_one


def test_several_texts() -> None:
    assert joined(["a"], "et") == "a"
    assert joined(["a", "b", "c"], "et") == "a, b et c"
    assert joined(["une phrase bien trop longue ici", "b"], "et") == "une phrase bien trop longue ici ; b"
    assert joined(["one sentence that is too long", "b"], "and") == "one sentence that is too long; b"


def test_a_capital_begins_a_sentence() -> None:
    assert begun("", "le mardi") == "Le mardi"
    assert begun("Merci. ", "le mardi") == "Le mardi"
    assert begun("donné ", "le mardi") == "le mardi"


@pytest.mark.parametrize(
    ("language", "before", "texts", "expected"),
    [
        ("fr", "proposé de ", ["Apprendre", "lire", "Écouter"], "proposé d’apprendre, de lire et d’écouter"),
        ("fr", "proposé de ", ["une formation courte"], "proposé ceci\u00a0: une formation courte"),
        ("fr", "m’avez dit ", ["Voir une filière", "oser"], "m’avez dit de voir une filière et d’oser"),
        ("fr", "m’avez dit ", ["moins de CV"], "m’avez dit «\u00a0moins de CV\u00a0»"),
        ("fr", "conseil : ", ["Oser", "lire"], "conseil : oser et lire"),
        ("en", "advised me to ", ["Learn the words", "read"], "advised me to learn the words and to read"),
        ("en", "advised me to ", ["a short course"], "advised me this: a short course"),
        ("en", "You suggested ", ["Learn the words"], "You suggested that I learn the words"),
        ("en", "You suggested ", ["a short course"], "You suggested a short course"),
        ("en", "you told me ", ["Learn"], "you told me to learn"),
        ("en", "you told me ", ["no more CVs"], "you told me “no more CVs”"),
        ("en", "advice: ", ["Learn"], "advice: learn"),
    ],
)
def test_advice_after_its_verb(language: str, before: str, texts: list[str], expected: str) -> None:
    assert "".join(LetterWords(language, TODAY).join(before, Advised(tuple(texts)))) == expected


@pytest.mark.parametrize(
    ("language", "before", "text", "expected"),
    [
        ("fr", "je commence par ", "J’appelle Nadia", "je commence par ceci\u00a0: j’appelle Nadia"),
        ("fr", "je commence par ", "Appeler Nadia", "je commence par appeler Nadia"),
        ("fr", "je commence par ", "le terrain", "je commence par le terrain"),
        ("en", "I am starting with ", "Call Nadia", "I am starting with this: call Nadia"),
        ("en", "I am starting with ", "Calling Nadia", "I am starting with calling Nadia"),
        ("en", "I am starting with ", "a short course", "I am starting with a short course"),
    ],
)
def test_a_whole_sentence_comes_after_a_colon(language: str, before: str, text: str, expected: str) -> None:
    value = Said((text,), frozenset({"Nadia"}))
    assert "".join(LetterWords(language, TODAY).join(before, value)) == expected


def test_the_users_words_are_typeset() -> None:
    assert LetterWords("fr", TODAY).words(Said(("L'achat : un métier",))) == "l’achat\u00a0: un métier"
