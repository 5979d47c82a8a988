"""By what people are known again."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.card import CardFacts, Channel
from reseau_desktop.domain.matching import (
    MOST_CANDIDATES,
    How,
    Index,
    Match,
    identity_of,
    name_key,
    phone_key,
    uid_key,
)


def person(fn: str = "", phone: str = "", email: str = "", uid: str = "") -> CardFacts:
    return CardFacts(
        uid=uid or None,
        fn=fn or None,
        phones=(Channel(phone),) if phone else (),
        emails=(Channel(email),) if email else (),
    )


@pytest.mark.parametrize(
    "number",
    [
        "06 12 34 56 78",
        "06.12.34.56.78",
        "+33612345678",
        "+33 (0)6 12 34 56 78",
        "0033 6 12345678",
        "0612345678 poste 12",
        "+33 0612345678",
        "06-12-34-56-78;ext=4",
        "06\u00a012\u00a034\u00a056\u00a078",
    ],
)
def test_a_number_is_the_same_however_it_is_written(number):
    assert phone_key(number) == "33612345678"


@pytest.mark.parametrize(("number", "key"), [("3631", ""), ("abc", ""), ("+44 20 7946 0958", "442079460958")])
def test_short_and_foreign_numbers(number, key):
    assert phone_key(number) == key


def test_names_are_the_same_swapped_and_without_accents():
    assert name_key(person("LEFÈVRE Anne-Lise")) == name_key(CardFacts(given="Anne Lise", family="Lefevre"))


def test_uids_are_the_same_with_and_without_their_scheme():
    assert uid_key("urn:uuid:AB-1") == uid_key(" ab-1")


@pytest.mark.parametrize(
    ("card", "match"),
    [
        (person("X", uid="u1"), Match(1, How.UID)),
        (person("Anne Lefèvre", phone="+33612345678"), Match(1, How.CHANNEL)),
        (person("Lefevre Anne", email="ANNE@b.fr"), Match(1, How.CHANNEL)),
        (person("Anne Lefèvre"), None),
        (person("Bruno", email="anne@b.fr"), None),
        (person("Anne Lefebvre", phone="0612345678"), None),
        (person(), None),
    ],
)
def test_whom_a_card_speaks_of(card, match):
    index = Index()
    index.add(1, identity_of(person("Anne Lefèvre", "06 12 34 56 78", "anne@b.fr", "u1")))
    index.add(2, identity_of(person("Anne Lefèvre", "07 00 00 00 00")))
    assert index.find(identity_of(card)) == match
    assert (index.by_uid("URN:UUID:U1"), index.by_uid("u2")) == (1, None)


@pytest.mark.parametrize(
    ("card", "candidates"),
    [
        (person("Anne Lefèvre"), (1, 2)),
        (person("Bruno", email="ANNE@b.fr"), (1,)),
        (person("Anne Lefebvre", phone="0612345678"), (1,)),
        (CardFacts(fn="A. Lefèvre", org="ACME, S.A."), (3,)),
        (CardFacts(fn="A. Lefèvre 2", org="ACME, S.A."), ()),
        (CardFacts(fn="Carole Petit", org="Acme SA"), ()),
        (CardFacts(fn="X", urls=("linkedin.com/in/Anne/?lang=fr",)), (3,)),
        (CardFacts(fn="X", urls=("https://acme.example/",)), ()),
        (person("Bruno"), ()),
        (person(), ()),
    ],
)
def test_who_is_worth_a_closer_look(card, candidates):
    index = Index()
    index.add(1, identity_of(person("Anne Lefèvre", "06 12 34 56 78", "anne@b.fr", "u1")))
    index.add(2, identity_of(person("Anne Lefèvre", "07 00 00 00 00")))
    urls = ("https://www.linkedin.com/in/anne", "http://acme.example")
    index.add(3, identity_of(CardFacts(fn="Annie Lefevre", org="Acme SA", urls=urls)))
    assert index.candidates(identity_of(card)) == candidates


def test_a_thing_that_hundreds_share_says_nothing_and_of_namesakes_the_first_are_looked_at():
    index = Index()
    for number in range(1, 300):
        for _again in range(2):
            index.add(number, identity_of(person("Ann Bell" if number > 9 else f"Person {number}", email="all@b.fr")))
        shared = tuple(range(1, number + 1)) if number <= MOST_CANDIDATES else ()
        assert index.candidates(identity_of(person("X", email="all@b.fr"))) == shared
    assert index.candidates(identity_of(person("Bell Ann", email="all@b.fr"))) == tuple(range(10, 18))
