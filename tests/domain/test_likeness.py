"""How likely two cards are one person: pairs by table, and how often it is right on a list of invented people."""

from __future__ import annotations

import itertools

import pytest

from reseau_desktop.domain.card import Address, CardFacts, Channel
from reseau_desktop.domain.likely_profile import profile_of
from reseau_desktop.domain.likeness import PERHAPS, SURE, WEIGHTS, Evidence, Level, Likeness, likeness

OTHER, MAYBE, ONE = Level.OTHER, Level.PERHAPS, Level.SURE


def card(name: str = "", *said: str, **facts: str) -> CardFacts:
    """A card from a name ("Family; Given" or a full one) and channels (@ in a mailbox, / in a page, else a phone)."""
    family, parted, given = name.partition("; ")
    return CardFacts(
        fn=None if parted else name or None,
        family=family if parted else None,
        given=given if parted else None,
        emails=tuple(Channel(one) for one in said if "@" in one),
        urls=tuple(one for one in said if "/" in one),
        phones=tuple(Channel(one) for one in said if "@" not in one and "/" not in one),
        **facts,
    )


def level(one: CardFacts, other: CardFacts) -> Level:
    found = likeness(profile_of(one), profile_of(other))
    assert found == likeness(profile_of(other), profile_of(one)), "the order of two cards means nothing"
    return found.level


MAIL, MOBILE, DESK, BOX = "nadia.fersen@courriel.test", "06 12 34 56 78", "01 44 55 66 77", "info@fersen.test"

NAMES = [
    # the same words
    ("Fersen; Nadia", "Nadia Fersen", MAYBE),
    ("Fersen; Nadia", "FERSEN Nadia", MAYBE),
    ("Fersen; Nadia", "Fersen, Nadia", MAYBE),
    ("Fersen; Nadia", "Nadia; Fersen", MAYBE),
    ("Fersen; Nadia", "Mme Nadia Fersen", MAYBE),
    ("Lefèvre; Anne-Lise", "Lefevre; Anne Lise", MAYBE),
    ("Lefèvre; Anne-Lise", "LEFEVRE Annelise", MAYBE),
    ("d’Orval; Hugues", "D'Orval; Hugues", MAYBE),
    ("de la Tremblaye; Guy", "Tremblaye; Guy", MAYBE),
    ("van der Berg; Joost", "Vanderberg; Joost", MAYBE),
    ("Le Goff; Yann", "Legoff; Yann", MAYBE),
    ("St. Clair; Rose", "Saint-Clair; Rose", MAYBE),
    ("O’Meara; Sean", "OMeara; Sean", MAYBE),
    ("Smith; Robert J.", "Smith; Robert", MAYBE),
    ("山田; 太郎", "山田太郎", MAYBE),
    ("Петров; Иван", "Петров Иван", MAYBE),
    ("Quéméner", "Quemener", OTHER),
    # what needs more than the name
    ("Martin; Jean", "Marin; Jean", OTHER),
    ("Müller; Jörg", "Mueller; Jörg", OTHER),
    ("Fersen; N.", "Fersen; Nadia", OTHER),
    ("Nguyễn; Lan", "Nguyen; Thị Lan", OTHER),
    ("Müller; Jörg", "Mueller; Joerg", OTHER),
    ("Dupont; Jean", "Dupont; Jean-Pierre", OTHER),
    ("Dupont; JP", "Dupont; Jean-Pierre", OTHER),
    ("Hale; Bob", "Hale; Robert", OTHER),
    ("Martin; Claire", "Martin-Orsel; Claire", OTHER),
    ("Martin née Orsel; Claire", "Orsel; Claire", OTHER),
    ("Martin; Claire", "Orsel; Claire", OTHER),
    ("Nadia", "Fersen; Nadia", OTHER),
    # somebody else
    ("Fersen; Nadia", "Fersen; Paul", OTHER),
    ("Fersen; Nadia", "Orsel; Paul", OTHER),
    ("Dupont; Jean-Pierre", "Dupont; Jean-Paul", OTHER),
    ("", "", OTHER),
]


@pytest.mark.parametrize(("one", "other", "found"), NAMES)
def test_names_alone_never_make_sure(one, other, found):
    assert level(card(one), card(other)) is found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fersen; Nadia", "Nadia Fersen"),
        ("Fersen; N.", "Fersen; Nadia"),
        ("Martin; Jean", "Marin; Jean"),
        ("Müller; Jörg", "Mueller; Jörg"),
        ("Dupont; Jean", "Dupont; Jean-Pierre"),
        ("Dupont; JP", "Dupont; Jean-Pierre"),
        ("Hale; Bob", "Hale; Robert"),
        ("Durand; Steph", "Durand; Stéphane"),
        ("Martin; Claire", "Martin-Orsel; Claire"),
        ("Martin née Orsel; Claire", "Orsel; Claire"),
        ("Claire Martin (née Orsel)", "Claire Orsel"),
        ("Claire Martin-Orsel", "Claire Martin"),
        ("Joost van der Berg", "Vanderberg; Joost"),
        ("Martin; Claire", "Orsel; Claire"),
        ("Nadia", "Fersen; Nadia"),
        ("Fersen", "Fersen; Nadia"),
        ("Petrov; Ivan", "Петров; Иван"),
        ("", "Fersen; Nadia"),
        ("Benali; Mohamed", "Ben Ali; Mohammed"),
        ("Ågren; Björn", "Agren; Bjorn"),
    ],
)
@pytest.mark.parametrize("channel", [MAIL, MOBILE, "https://www.linkedin.com/in/nadia-fersen/"])
def test_a_like_name_with_a_channel_of_ones_own_is_shown(one, other, channel):
    assert level(card(one, channel), card(other, channel)) in (MAYBE, ONE)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fersen; Nadia", "Fersen; Paul"),
        ("Fersen; Nadia", "Orsel; Paul"),
        ("Fersen; Paul", "Fersen; Paule"),
        ("Fersen; Stéphane", "Fersen; Stéphanie"),
        ("Fersen; Martin", "Fersen; Martine"),
        ("Fersen; Julien", "Fersen; Julie"),
        ("Martin-Orsel; Claire", "Martin; Paul"),
        ("M. Fersen", "Mme Fersen"),
    ],
)
@pytest.mark.parametrize("channel", [MAIL, MOBILE, DESK, BOX])
def test_a_family_that_shares_a_mailbox_or_a_telephone_stays_apart(one, other, channel):
    assert level(card(one, channel), card(other, channel)) is OTHER


PAIRS = [
    (card("Fersen; Nadia", MAIL), card("FERSEN Nadia", MAIL.upper()), ONE),
    (card("Fersen; Nadia", "nadia.fersen@gmail.com"), card("Nadia Fersen", "nadiafersen+pro@googlemail.com"), ONE),
    (card("Fersen; Nadia", MOBILE), card("Nadia Fersen", "+33612345678"), ONE),
    (card("Fersen; Nadia", uid="urn:uuid:A-1"), card("Nadia Fersen", uid="a-1"), ONE),
    (card("Fersen; Nadia", uid="1"), card("Orsel; Paul", uid="1"), OTHER),
    (CardFacts(given="Nadia", emails=(Channel(MAIL),)), card("Nadia Fersen", MAIL), MAYBE),
    # who has no name
    (card("", MAIL), card("Fersen; Nadia", MAIL), MAYBE),
    (card(MAIL, MAIL), card("Fersen; Nadia", MAIL), ONE),
    (card("nadia.fersen@a.test"), card("Fersen; Nadia"), MAYBE),
    (card("x1@a.test"), card("Fersen; Nadia"), OTHER),
    (card("06 12 34 56 78", MOBILE), card("Fersen; Nadia", MOBILE), MAYBE),
    (card("", "", nickname="Nana"), card("Fersen; Nadia", MOBILE, nickname="Nana"), OTHER),
    (card("Fersen; Nadia", MOBILE, nickname="Zaza"), card("Zaza", MOBILE), MAYBE),
    # what a company or a family shares
    (card("Fersen; Nadia", BOX), card("Orsel; Nadia", BOX), OTHER),
    (card("", BOX), card("Fersen; Nadia", BOX), OTHER),
    (card("Orsel; N.", DESK), card("Orsel; Nadia", DESK), MAYBE),
    (card("Orsel; Nadia", DESK, org="Brume SAS"), card("Fersen; Nadia", DESK, org="BRUME"), OTHER),
    (card("Orsel; N.", org="Brume SAS"), card("Orsel; Nadia", org="Groupe Brume"), MAYBE),
    (card("Orsel; Nadia", org="Brume"), card("Orsel; Nadia", org="Halte"), MAYBE),
    # father and son
    (card("Fersen; Jean", DESK, birthday="1950-01-02"), card("Fersen; Jean", DESK, birthday="1980-05-06"), OTHER),
    (card("Fersen; Jean", MAIL, birthday="1950-01-02"), card("Fersen; Jean", MAIL, birthday="1980-05-06"), MAYBE),
    (card("Fersen; Jean", DESK, suffix="Jr."), card("Fersen; Jean", DESK), OTHER),
    (card("Jean Fersen père"), card("Jean Fersen fils"), OTHER),
    # birthdays, in one form or the other
    (card("Fersen; N.", birthday="--05-06"), card("Fersen; Nadia", birthday="1980-05-06"), MAYBE),
    (card("Fersen; Nadia", birthday="19800506"), card("Fersen; Nadia", birthday="1980-05-06"), MAYBE),
    (card("Fersen; Nadia", birthday="in spring"), card("Fersen; Nadia", birthday="1980-05-06"), MAYBE),
    # numbers of which one cannot tell
    (card("Hale; Bob", "+1 415 555 0101"), card("Hale; Robert", "+1 (415) 555-0101"), MAYBE),
    (card("Hale; Rose", "+1 415 555 0101"), card("Hale; Robert", "+1 415 555 0101"), OTHER),
]


@pytest.mark.parametrize(("one", "other", "found"), PAIRS)
def test_pairs(one, other, found):
    assert level(one, other) is found


def test_a_fax_and_a_page_of_a_company_say_nothing():
    fax = CardFacts(fn="Nadia", phones=(Channel("06 12 34 56 78", ("fax",)),), urls=("https://brume.test/team",))
    assert Evidence.MOBILE not in likeness(profile_of(fax), profile_of(fax)).evidence
    assert Evidence.PROFILE not in likeness(profile_of(fax), profile_of(fax)).evidence


def test_a_home_they_share_is_told():
    home = CardFacts(fn="Nadia Fersen", addresses=(Address(street="3, rue Basse", postal="59000"),))
    assert likeness(profile_of(home), profile_of(home)).evidence == (Evidence.NAME_SAME, Evidence.ADDRESS)


@pytest.mark.parametrize(
    ("one", "other", "certain"),
    [
        (card("Fersen; Nadia", MAIL), card("Nadia Fersen", MAIL), True),
        (card("Fersen; Nadia", uid="1"), card("Nadia; Fersen", uid="1"), True),
        (card("Fersen; Nadia", MOBILE), card("Fersen; Nadia", MOBILE), False),
        (card("Fersen; N.", MAIL), card("Fersen; Nadia", MAIL), False),
        (card("Fersen; Nadia", MAIL, org="Brume"), card("Fersen; Nadia", MAIL, org="Halte"), False),
        (card("Fersen; Nadia", BOX), card("Fersen; Nadia", BOX), False),
    ],
)
def test_only_a_name_with_its_uid_or_mailbox_is_certain(one, other, certain):
    assert likeness(profile_of(one), profile_of(other)).certain is certain


def test_every_evidence_has_one_weight_and_a_reason():
    assert sorted(one.evidence for one in WEIGHTS) == sorted(Evidence)
    assert all(one.points and one.why for one in WEIGHTS)
    assert PERHAPS < SURE
    assert Likeness(SURE).level is ONE


# people, each on several cards as address books, mail programs and networks would have them
PEOPLE = [
    [card("Fersen; Nadia", "nadia.fersen@a.test", "0611111101"), card("FERSEN Nadia", "0611111101"),
     card("N. Fersen", "nadia.fersen@a.test", org="Brume"), card("nadia.fersen@a.test", "nadia.fersen@a.test")],
    [card("Fersen; Paul", "0611111102", "0140000001"), card("Paul Fersen", "paul@fersen.test", "0140000001")],
    [card("Le Goff; Yann", "y.legoff@b.test"), card("Legoff; Yannick", "y.legoff@b.test", "0611111103")],
    [card("Martin; Claire", "0611111104"), card("Martin-Orsel; Claire", "0611111104", "claire@c.test"),
     card("Orsel; Claire", "claire@c.test")],
    [card("Martin; Jean", "jean.martin@d.test"), card("MARTIN Jean", "jean.martin@d.test", org="Halte")],
    [card("Marin; Jean", "jean.marin@d.test"), card("Jean MARIN", "0611111105", "jean.marin@d.test")],
    [card("Martin; Jean", "0611111106", birthday="1950-01-02"), card("Jean Martin", "0611111106")],
    [card("Dupont; Jean-Pierre", "jp@e.test"), card("Dupont; JP", "jp@e.test"), card("Jean Pierre Dupont")],
    [card("Dupont; Jean-Paul", "0611111107"), card("Jean-Paul DUPONT", org="Brume")],
    [card("Hale; Robert", "rhale@f.test", "+1 415 555 0101"), card("Bob Hale", "rhale@f.test")],
    [card("Müller; Jörg", "+49 151 55501"), card("Mueller, Joerg", "+49 151 55501")],
    [card("van der Berg; Joost", "joost@g.test"), card("Joost van den Berg", "joost@g.test")],
    [card("Benali; Mohamed", "0611111108"), card("Ben Ali Mohammed", "+33 6 11 11 11 08")],
    [card("Nguyễn; Thị Lan", "lan@h.test"), card("Lan NGUYEN", "lan@h.test")],
    [card("山田; 太郎", "yamada@i.test"), card("Taro Yamada", "yamada@i.test")],
    [card("Petrov; Ivan", "0611111109"), card("Иван Петров", "0611111109")],
    [card("Lefèvre; Anne-Lise", org="Halte"), card("LEFEVRE Anne Lise", org="Halte SAS")],
    [card("Orsel; Stéphane", "0140000002", org="Orsel SARL"), card("Steph Orsel", org="Orsel")],
    [card("Orsel; Stéphanie", "0140000002", org="Orsel SARL")],
    [card("Brun; Paul", "info@brun.test", org="Brun")],
    [card("Brun; Paule", "info@brun.test", org="Brun")],
    [card("Garnier; Sophie", "/linkedin.com/in/sgarnier"), card("Sofia Garnier", "www.linkedin.com/in/sgarnier?x=1")],
    [card("Roux; Camille", "c.roux@j.test", org="Phare"), card("Roux; C.", "c.roux@j.test")],
    [card("Roux; Chloé", "chloe@j.test", org="Phare")],
    [card("Silva; João", "joao@k.test"), card("Joao SILVA", "joao@k.test", "0611111110")],
    [card("Silva; Joana", "0140000003"), card("Joana da Silva", "0140000003")],
    [card("O’Meara; Seán", "sean@l.test"), card("Sean OMeara", "sean@l.test")],
    [card("Kone; Aminata", "0611111111"), card("Koné; Aminata", birthday="1988-03-04", org="Phare")],
    [card("Blanc; Marie"), card("Marie Blanc", "0611111112")],
    [card("Blanc; Marie-Hélène", "0611111113")],
    [card("Petit; Thomas", "thomas.petit@m.test", "0140000004"), card("Petti; Thomas", "thomas.petit@m.test")],
    [card("Petit; Lucas", "thomas.petit@m.test", "0140000004")],
]  # fmt: skip


def test_it_is_right_on_the_list():
    people = [(number, profile_of(one)) for number, cards in enumerate(PEOPLE) for one in cards]
    right = wrong = missed = 0
    for (a, one), (b, other) in itertools.combinations(people, 2):
        found = likeness(one, other)
        if a != b:
            assert found.level is not ONE
        right += (a == b and found.level is MAYBE) or found.level is ONE
        wrong += a != b and found.level is MAYBE
        missed += a == b and found.level is OTHER
    precision, recall = right / (right + wrong), right / (right + missed)
    assert precision >= 0.85, precision  # 5 of 37 that are shown are namesakes or like names at one company
    assert recall >= 0.9, recall  # 3 of 35 are missed: one card each that says too little beside the other
