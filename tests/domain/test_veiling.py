"""What hides an erased person in the texts of others, and what it leaves alone (R107)."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.card import CardFacts, Channel
from reseau_desktop.domain.veiling import Veil, veil_of

ANN = CardFacts(
    fn="Anne-Zoé Bée",
    given="Anne-Zoé",
    family="Bée",
    additional="Marie",
    emails=(Channel("anne.bee@exemple.fr"), Channel("no address")),
    phones=(Channel("+33 6 12 34 56 78"), Channel("12345678")),
)


def veil(*versions: CardFacts) -> Veil:
    return veil_of(versions, "[X]")


@pytest.mark.parametrize(
    "name",
    [
        "Anne-Zoé Bée",
        "Bée Anne-Zoé",
        "ANNE ZOE BEE",
        "anne zoe, bee",
        "Anne-Zoe\u0301 Be\u0301e",
        "Anne-Zoé Marie Bée",
        "Ànne_Zoë - Bêe",
    ],
)
def test_r107_the_full_name_is_hidden_however_it_is_written(name: str) -> None:
    assert veil(ANN)(f"Vu {name}, puis Paul.") == "Vu [X], puis Paul."
    assert veil(ANN).finds(f"Vu {name}.")


@pytest.mark.parametrize(
    "text",
    ["Anne", "Zoé Bée", "Anne-Zoé Béesson", "Jeanne-Zoé Bée", "Anne-Zoé .... Bée", "Anne-Zoé chez Bée", ""],
)
def test_r107_a_part_of_the_name_or_a_longer_one_may_be_anybodys(text: str) -> None:
    assert veil(ANN)(text) == text
    assert not veil(ANN).finds(text)


@pytest.mark.parametrize(
    "number",
    ["06 12 34 56 78", "0612345678", "06.12-34/56 78", "+33 (0)6 12 34 56 78", "+33612345678", "0033 6 12 34 56 78"],
)
def test_r107_a_phone_number_is_hidden_in_every_form(number: str) -> None:
    assert veil(ANN)(f"tel {number}.") == "tel [X]."


@pytest.mark.parametrize("text", ["12345678", "06 12 34 56 789", "facture 206123456789"])
def test_r107_another_number_is_left_alone(text: str) -> None:
    assert veil(ANN)(text) == text


def test_r107_a_number_of_nine_digits_is_long_enough_to_be_somebodys() -> None:
    whole, short = CardFacts(phones=(Channel("612345678"),)), CardFacts(phones=(Channel("61234567"),))
    assert veil(whole)("612345678") == "[X]"
    assert veil(short).pattern is None


def test_r107_an_address_is_hidden_whole_although_it_begins_with_the_name() -> None:
    one = CardFacts(fn="Anne Bee", emails=(Channel(" anne.bee@exemple.fr "),))
    assert veil(one)("écrire à Anne.Bee@exemple.fr !") == "écrire à [X] !"
    for other in ("jo.anne.bee2@exemple.fr", "no address"):
        assert veil(ANN)(other) == other
    mail = CardFacts(emails=(Channel("bee@exemple.fr"),))
    for other in ("anne.bee@exemple.fr", "bee@exemple.free", "bee@exemple.fr-x"):
        assert veil(mail)(other) == other


def test_r107_a_name_of_one_word_hides_nothing() -> None:
    for facts in (CardFacts(fn="Anne"), CardFacts(given="Anne"), CardFacts(family="Bee"), CardFacts()):
        assert veil(facts).pattern is None
        assert veil(facts)("Anne Bee") == "Anne Bee"
        assert not veil(facts).finds("Anne Bee")


def test_r107_a_shown_name_of_two_words_is_hidden_in_either_order_a_longer_one_as_it_stands() -> None:
    assert veil(CardFacts(fn="Anne Bee"))("Bee Anne, Anne Bee") == "[X], [X]"
    assert veil(CardFacts(fn="Anne Bee Cee"))("Anne Bee Cee, Cee Bee Anne") == "[X], Cee Bee Anne"
    assert veil(CardFacts(given="Anne", additional="Dee", family="Bee"))("Anne Dee Bee, Bee Anne") == "[X], [X]"


def test_r107_the_names_of_every_version_are_hidden_the_longest_first() -> None:
    both = veil(CardFacts(fn="Anne Bee"), CardFacts(fn="Anne Bee Cee"))
    assert both("Anne Bee Cee et Anne Bee") == "[X] et [X]"


def test_r107_the_label_stands_as_it_is() -> None:
    assert veil_of([CardFacts(fn="Anne Bee")], r"\1 \g<0>")("Anne Bee") == r"\1 \g<0>"


@pytest.mark.parametrize("half", [CardFacts(fn="Anne Bee", given="Anne"), CardFacts(fn="Anne Bee", family="Bee")])
def test_r107_half_a_name_in_its_fields_leaves_the_shown_one_to_be_turned(half: CardFacts) -> None:
    assert veil(half)("Bee Anne") == "[X]"


def test_r107_a_second_given_name_may_be_left_out() -> None:
    assert veil(CardFacts(given="Anne", additional="Dee", family="Bee"))("Anne Bee") == "[X]"
