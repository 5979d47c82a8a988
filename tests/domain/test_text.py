"""Text made comparable, and made fit to be kept."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.text import clean, fold, initials, is_garbled, sort_key, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  Hélène\tBRASSARONDE ", "helene brassaronde"),
        ("Œuvre d’Été", "oeuvre d'ete"),
        ("Straße Łódź", "strasse lodz"),
        ("Z\u0316oe", "zoe"),
        ("ASCII  only", "ascii only"),
    ],
)
def test_folding_drops_accents_case_and_spaces(text, expected):
    assert fold(text) == expected
    assert fold(fold(text)) == fold(text)


def test_people_sort_by_family_name_then_by_what_is_shown():
    assert sort_key("Écuyer", "Ann", "Ann Écuyer") == "ecuyer ann"
    assert sort_key(None, None, "Val Clairet") == "val clairet"
    assert sort_key(None, None, "") == ""


def test_words_are_runs_of_letters_and_digits():
    assert words("L'Été, 2026 — n°5") == ["l", "ete", "2026", "n", "5"]


@pytest.mark.parametrize(("text", "expected"), [("a\0b", "ab"), ("\ud800a", "?a"), ("é😀", "é😀"), ("", "")])
def test_what_a_database_cannot_keep_is_left_out(text, expected):
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Ann Leroy", "AL"), ("Jean-Marc de la Tour", "JT"), ("ann", "A"), ("élodie", "É"), ("", ""), ("— ·", "")],
)
def test_initials_are_of_the_first_and_last_word(name, expected):
    assert initials(name) == expected


@pytest.mark.parametrize(
    ("text", "garbled"),
    [
        ("HÃ©lÃ¨ne", True),
        ("L’Haÿ-les-Roses, « Ã la carte »", False),
        ("Lâ€™atelier", True),
        ("Ã\u00a0 bientÃ´t", True),
        ("JOÃO Conceição, SÃO PAULO, Ângela, MÃE", False),
        ("Hélène Lefèvre 12 €", False),
        ("", False),
    ],
)
def test_text_that_lost_its_accents_is_told(text, garbled):
    assert is_garbled(text) is garbled


@pytest.mark.parametrize(
    "word", ["élève", "Noël", "ÎLE", "ÉTÉ", "Été", "Ça", "Ôter", "où", "â", "ñ", "ü", "ß", "l’été", "façade"]
)
def test_an_accented_word_is_told_only_after_windows_has_misread_it(word):
    assert not is_garbled(word)
    assert is_garbled(word.encode().decode("cp1252"))
