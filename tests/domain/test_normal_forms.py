"""The normal forms by which people are known again, at their edges."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.card import CardFacts, Channel
from reseau_desktop.domain.matching import (
    MOST_CANDIDATES,
    Index,
    alike,
    email_key,
    identity_of,
    phone_key,
)


@pytest.mark.parametrize(
    ("number", "key"),
    [
        ("0033 06 12 34 56 78", "33612345678"),
        ("0033 612345678", "33612345678"),
        ("01 23 45 67 89 POSTE 12", "33123456789"),
        ("0612345678 x4\n5", "33612345678"),
        ("5551234567", "5551234567"),
        ("330123456", "330123456"),
        ("123456", "123456"),
        ("12345", ""),
        ("", ""),
    ],
)
def test_a_phone_number_is_its_digits_international_where_that_can_be_told(number: str, key: str) -> None:
    assert phone_key(number) == key


def test_an_e_mail_address_holds_an_at_sign() -> None:
    assert [email_key(one) for one in (" Ann@Example.org ", "Ann")] == ["ann@example.org", ""]


def test_the_blanks_around_a_page_are_no_part_of_it() -> None:
    pages = [identity_of(CardFacts(urls=(url,))).hints for url in (" https://www.a.org/ann/ ", "a.org/ann?from=mail")]
    assert pages == [("a.org/ann",), ("a.org/ann",)]


def test_names_are_alike_from_eighty_five_on() -> None:
    whole = "abcdefghijklmnopqrst"
    assert alike(whole, "abcdefghijklmnopqxyz"), "17 of 20 letters"
    assert not alike(whole, "abcdefghijklmnopwxyz")


def test_of_many_namesakes_only_the_first_ones_are_looked_at() -> None:
    index, ann = Index(), identity_of(CardFacts(fn="Ann Bee"))
    for number in range(1, MOST_CANDIDATES + 3):
        index.add(number, ann)
    assert MOST_CANDIDATES == 8
    assert len(index.candidates(ann)) == 8


def test_people_without_a_name_share_no_name() -> None:
    index, nobody = Index(), identity_of(CardFacts())
    index.add(1, nobody)
    assert index.candidates(nobody) == ()


def test_a_card_that_says_one_thing_more_tells_more() -> None:
    index = Index()
    index.add(1, identity_of(CardFacts(fn="Ann Bee", uid="u1")))
    more = CardFacts(fn="Ann Bee", uid="u1", emails=(Channel("ann@example.org"),))
    assert index.is_told_more(identity_of(more))
    assert not index.is_told_more(identity_of(CardFacts(fn="Ann Bee", uid="u1")))


def test_names_under_eighty_five_are_not_alike() -> None:
    assert not alike("abcdefghijklmnopqrstuvwxy", "abcdefghijklmnopqrstu0123"), "21 of 25 letters"


def test_the_blanks_around_a_number_are_no_part_of_it() -> None:
    assert phone_key(" +33 0612345678 ") == "33612345678"


def test_colleagues_of_like_initials_are_worth_a_closer_look_rooms_of_another_number_are_not() -> None:
    def hints(fn: str) -> tuple[str, ...]:
        return identity_of(CardFacts(fn=fn, org="Acme SA")).hints

    assert hints("Ann Bee") == hints("Benoît Armand") != ()
    assert hints("Salle 12") != hints("Salle 13")
    assert hints("") == ()


@pytest.mark.parametrize("more", [{"emails": "ann@{}.org"}, {"phones": "06123456{}"}])
def test_a_name_alone_is_never_enough_nor_a_channel_of_another_kind(more: dict[str, str]) -> None:
    [(field, value)] = more.items()

    def ann(name: str, number: int) -> CardFacts:
        return CardFacts(fn=name, **{field: (Channel(value.format(number)),)})  # type: ignore[arg-type]

    index = Index()
    index.add(1, identity_of(ann("Ann Bee", 11)))
    assert index.find(identity_of(ann("Ann Bee", 11))) is not None
    assert index.find(identity_of(ann("Ann Bee", 22))) is None
    assert index.candidates(identity_of(ann("Ann Bee", 22))) == (1,)
    assert index.candidates(identity_of(ann("Zoé Dee", 11))) == (1,)
    assert index.candidates(identity_of(ann("Zoé Dee", 22))) == ()


def test_what_was_said_under_another_name_means_the_same_person() -> None:
    index = Index()
    index.add(1, identity_of(CardFacts(fn="Ann Bee", uid="u1")))
    index.also(1, identity_of(CardFacts(fn="Ann Dee", uid="u2")))
    found = index.find(identity_of(CardFacts(fn="Anybody", uid="u2")))
    assert found is not None
    assert (found.contact, index.name(1)) == (1, "ann bee")


def test_of_several_surely_meant_by_the_same_the_first_is_found_and_the_others_are_named() -> None:
    index = Index()
    same, other = identity_of(CardFacts(fn="Ann Bee", uid="u1")), identity_of(CardFacts(fn="Zoé Dee", uid="u2"))
    index.add(1, same)
    assert index.rivals(same) == ()
    for number in (*range(2, 12), 2):
        index.add(number, same)
    found = index.find(same)
    assert found is not None
    assert (found.contact, index.rivals(same)) == (1, tuple(range(2, 2 + MOST_CANDIDATES)))
    index.add(20, other)
    assert index.rivals(other) == ()
