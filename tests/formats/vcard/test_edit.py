from __future__ import annotations

import os
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.domain.card import Address, Card, CardFacts, Channel, Property
from reseau_desktop.formats.vcard.draft import Draft
from reseau_desktop.formats.vcard.edit import apply_facts, new_card
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.writer import write_archive
from tests.helpers.vcard_cards import all_cards, card_of, only_card

_CORPUS = os.environ.get("RESEAU_CORPUS")


def edited(card: Card, **changes: object) -> Card:
    before = facts_of(card)
    return apply_facts(card, before, replace(before, **changes))  # type: ignore[arg-type]


def lines(card: Card) -> list[str]:
    return write_archive(card).decode().replace("\r\n ", "").split("\r\n")[2:-2]


def touched(before: Card, after: Card) -> set[str]:
    """The names of the properties that were replaced, put in or taken out."""
    gone = [one for one in before.properties if one not in after.properties]
    new = [one for one in after.properties if one not in before.properties]
    return {one.name for one in gone + new}


ADA = card_of(
    "VERSION:3.0",
    "FN:Ada Martin",
    "N:Martin;Ada;Zoe,Ann;;",
    "TITLE:Engineer",
    "TITLE:Teacher",
    "ORG:Example\\, Inc.;R\\;D;Lab",
    "item1.TEL;TYPE=WORK;X-KEEP=1:01",
    "item1.X-ABLabel:Standard",
    "TEL;TYPE=CELL,PREF:06",
    "EMAIL;TYPE=INTERNET:ada@example.org",
    "ADR;TYPE=HOME:;;1 rue Haute;Paris;;75000;France",
    "CATEGORIES:Amis,Travail",
    "CATEGORIES:Golf",
    "NOTE:one",
    "NOTE:two",
    "BDAY:1985-02-03",
    "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgAB",
    "X-PRIVATE;A=b:kept",
    "URL:http\\://example.org",
)


def test_a_title_touches_the_first_title_only() -> None:
    after = edited(ADA, title="Chief, R&D")
    assert [one.value for one in after.all("TITLE")] == ["Chief\\, R&D", "Teacher"]
    assert touched(ADA, after) == {"TITLE"}


def test_an_emptied_title_takes_all_of_them_out() -> None:
    after = edited(ADA, title=None)
    assert after.all("TITLE") == []
    assert touched(ADA, after) == {"TITLE"}


def test_a_new_e_mail_stands_after_the_others() -> None:
    after = edited(ADA, emails=(*facts_of(ADA).emails, Channel("a@example.org", ("work",))))
    found = [one.name for one in after.properties]
    assert found[found.index("EMAIL") + 1] == "EMAIL"
    assert lines(after)[9] == "EMAIL;TYPE=work:a@example.org"
    assert len(after.properties) == len(ADA.properties) + 1


def test_a_given_name_takes_the_full_name_along() -> None:
    after = edited(ADA, given="Zoé")
    assert lines(after)[:2] == ["FN:Zoé Martin", "N:Martin;Zoé;Zoe,Ann;;"]
    assert touched(ADA, after) == {"FN", "N"}


@pytest.mark.parametrize(
    ("fn", "expected"),
    [("Martin Ada", "Martin Zoé"), ("Martin, Ada", "Martin, Zoé"), ("A. Martin", "A. Martin")],
)
def test_the_full_name_follows_only_where_it_was_made_of_the_name(fn: str, expected: str) -> None:
    after = edited(card_of("VERSION:3.0", f"FN:{fn.replace(',', chr(92) + ',')}", "N:Martin;Ada;;;"), given="Zoé")
    assert facts_of(after).fn == expected


def test_a_full_name_that_changes_too_is_taken_as_given() -> None:
    assert facts_of(edited(ADA, given="Zoé", fn="Madame Z.")).fn == "Madame Z."


def test_a_name_that_loses_everything_goes() -> None:
    after = edited(ADA, family=None, given=None, additional=None)
    assert after.first("N") is None
    assert facts_of(after).fn == "Ada Martin"


def test_a_photo_goes_alone_and_its_bytes_with_it() -> None:
    after = edited(ADA, photo=None, photo_bytes=None)
    assert touched(ADA, after) == {"PHOTO"}
    assert after.blobs == {}
    assert len(ADA.blobs) == 1


def test_a_new_photo_replaces_the_old_one() -> None:
    before = facts_of(ADA)
    after = apply_facts(ADA, before, replace(before, photo="f" * 64), {"f" * 64: b"\x89PNG\r\n\x1a\n"})
    assert touched(ADA, after) == {"PHOTO"}
    assert facts_of(after).photo_bytes == 8
    assert "PHOTO:data:image/png;base64,iVBORw0KGgo=" in lines(after)


def test_a_linked_photo_is_put_in_and_taken_out_beside_the_embedded_one() -> None:
    linked = edited(card_of("FN:Ada"), photo_url="http://example.org/a.jpg")
    assert "PHOTO;VALUE=uri:http://example.org/a.jpg" in lines(linked)
    assert touched(linked, edited(linked, photo_url=None)) == {"PHOTO"}


def test_units_and_organisation_keep_each_other() -> None:
    assert edited(ADA, org="Other").all("ORG")[0].value == "Other;R\\;D;Lab"
    assert edited(ADA, org_units=("Sales",)).all("ORG")[0].value == "Example\\, Inc.;Sales"
    assert edited(ADA, org=None, org_units=()).all("ORG") == []


def test_channels_that_move_keep_their_lines() -> None:
    one, two = facts_of(ADA).phones
    after = edited(ADA, phones=(two, one))
    assert sorted(after.properties, key=repr) == sorted(ADA.properties, key=repr)
    assert facts_of(after).phones == (two, one)


def test_a_changed_phone_keeps_its_parameters_and_label() -> None:
    one, two = facts_of(ADA).phones
    after = edited(ADA, phones=(replace(one, value="+33 1"), two))
    assert "item1.TEL;TYPE=WORK;X-KEEP=1:+33 1" in lines(after)
    assert touched(ADA, after) == {"TEL"}


def test_types_that_stay_keep_their_spelling() -> None:
    one, two = facts_of(ADA).phones
    after = edited(ADA, phones=(replace(one, types=("work", "fax")), two))
    assert "item1.TEL;TYPE=WORK;TYPE=fax;X-KEEP=1:01" in lines(after)


def test_labels_are_renamed_taken_off_and_given() -> None:
    one, two = facts_of(ADA).phones
    assert "item1.X-ABLabel:Direct" in lines(edited(ADA, phones=(replace(one, label="Direct"), two)))
    assert edited(ADA, phones=(replace(one, label=""), two)).all("X-ABLABEL") == []
    given_one = lines(edited(ADA, phones=(one, replace(two, label="Perso"))))
    assert "item2.TEL;TYPE=CELL;TYPE=PREF:06" in given_one
    assert given_one[given_one.index("item2.TEL;TYPE=CELL;TYPE=PREF:06") + 1] == "item2.X-ABLabel:Perso"


def test_a_label_shared_by_two_lines_is_changed_for_one() -> None:
    card = card_of("FN:Ada", "item1.TEL:01", "item1.EMAIL:a@example.org", "item1.X-ABLabel:Poste")
    phone = facts_of(card).phones[0]
    renamed = facts_of(edited(card, phones=(replace(phone, label="Direct"),)))
    assert (renamed.phones[0].label, renamed.emails[0].label) == ("Direct", "Poste")
    bare = facts_of(edited(card, phones=(replace(phone, label=""),)))
    assert (bare.phones[0].label, bare.emails[0].label) == ("", "Poste")


def test_the_label_of_a_phone_goes_with_it() -> None:
    after = edited(ADA, phones=facts_of(ADA).phones[1:])
    assert touched(ADA, after) == {"TEL", "X-ABLABEL"}


def test_an_address_changes_the_components_concerned() -> None:
    address = facts_of(ADA).addresses[0]
    after = edited(ADA, addresses=(replace(address, locality="Lyon; 3e"),))
    assert after.all("ADR")[0].value == ";;1 rue Haute;Lyon\\; 3e;;75000;France"


def test_categories_are_put_in_and_taken_out_where_they_stand() -> None:
    assert [one.value for one in edited(ADA, categories=("Amis", "Golf", "New")).all("CATEGORIES")] == [
        "Amis",
        "Golf,New",
    ]
    assert [one.value for one in edited(ADA, categories=("Golf", "Amis")).all("CATEGORIES")] == ["Golf,Amis"]
    assert touched(ADA, edited(ADA, categories=())) == {"CATEGORIES"}


def test_a_property_whose_categories_stay_is_not_touched() -> None:
    after = edited(ADA, categories=("Amis", "Travail"))
    assert after.all("CATEGORIES") == ADA.all("CATEGORIES")[:1]


def test_a_first_photo_is_put_in() -> None:
    card = card_of("VERSION:3.0", "FN:Ada")
    before = facts_of(card)
    after = apply_facts(card, before, replace(before, photo="f" * 64), {"f" * 64: b"GIF89a"})
    assert lines(after) == ["FN:Ada", "PHOTO:data:image/gif;base64,R0lGODlh"]


def test_a_draft_has_no_line_where_it_was_taken_out() -> None:
    draft = Draft(ADA)
    draft.take_out(0)
    with pytest.raises(IndexError):
        draft.line(0)


def test_several_notes_become_one_when_it_is_changed() -> None:
    assert [one.value for one in edited(ADA, note="one\ntwo\nthree").all("NOTE")] == ["one\\ntwo\\nthree"]
    assert edited(ADA, note=None).all("NOTE") == []


@pytest.mark.parametrize(
    ("version", "birthday", "line"),
    [
        ("3.0", "1990-12-01", "BDAY:1990-12-01"),
        ("3.0", "--12-01", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-12-01"),
        ("4.0", "--12-01", "BDAY:--1201"),
        ("4.0", "1990-12-01", "BDAY:19901201"),
        ("4.0", "in the fifties", "BDAY;VALUE=text:in the fifties"),
        ("3.0", "in the fifties", "BDAY:in the fifties"),
    ],
)
def test_birthdays_are_written_as_the_version_does(version: str, birthday: str, line: str) -> None:
    card = card_of(f"VERSION:{version}", "FN:Ada", "BDAY;VALUE=date:1985-02-03")
    after = edited(card, birthday=birthday)
    assert line in lines(after)
    assert facts_of(after).birthday == birthday
    assert edited(after, birthday=None).all("BDAY") == []


def test_the_nickname_of_android_goes_too() -> None:
    card = card_of("VERSION:2.1", "N:Martin", "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Zo;1;;;;;;;;;;;;;")
    assert facts_of(edited(card, nickname="Zoé")).nickname == "Zoé"
    assert facts_of(edited(card, nickname=None)).nickname is None


def test_repeats_in_other_languages_go_with_their_first() -> None:
    card = card_of("VERSION:4.0", "FN:Ada", "TITLE;ALTID=1;LANGUAGE=fr:Chef", "TITLE;ALTID=1;LANGUAGE=en:Chief")
    assert edited(card, title=None).all("TITLE") == []
    assert [one.value for one in edited(card, title="Patron").all("TITLE")] == ["Patron", "Chief"]


def test_a_card_made_by_hand() -> None:
    facts = CardFacts(
        fn="Ada Martin",
        family="Martin",
        given="Ada",
        org="Example",
        emails=(Channel("ada@example.org", ("work", "pref")),),
        phones=(Channel("06", ("cell",), "Perso"),),
        note="a, b;\nc",
    )
    card = new_card(facts)
    assert card.version == "4.0"
    assert lines(card) == [
        "FN:Ada Martin",
        "N:Martin;Ada;;;",
        "ORG:Example",
        "item1.TEL;TYPE=cell:06",
        "item1.X-ABLabel:Perso",
        "EMAIL;TYPE=work;PREF=1:ada@example.org",
        "NOTE:a\\, b;\\nc",
    ]
    assert facts_of(only_card(write_archive(card))) == facts


_CHARACTERS = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp", "Cf"])
_TEXT = st.text(_CHARACTERS | st.sampled_from(" ,;\\\n:"), min_size=1, max_size=12).map(str.strip).filter(bool)
_WORD = _TEXT.filter(lambda text: not text.lower().startswith(("tel:", "mailto:")))
_TYPES = st.lists(st.sampled_from(["home", "work", "cell", "fax"]), unique=True, max_size=2).flatmap(
    lambda words: st.sampled_from([tuple(words), (*words, "pref")])
)
_CHANNELS = st.lists(st.builds(Channel, _WORD, _TYPES, st.just("") | _TEXT), max_size=3).map(tuple)
_ADDRESSES = st.lists(
    st.builds(Address, street=st.just("") | _TEXT, locality=_TEXT, postal=st.just("") | _TEXT), max_size=2
).map(tuple)
_NAME = ("family", "given", "additional", "prefix", "suffix")
_FACTS = st.builds(
    CardFacts,
    **{name: st.none() | _TEXT for name in ("uid", "fn", *_NAME, "nickname", "org", "title", "role", "note")},
    org_units=st.lists(_TEXT, max_size=2).map(tuple),
    emails=_CHANNELS,
    phones=_CHANNELS,
    urls=st.lists(_TEXT, max_size=2).map(tuple),
    categories=st.lists(_TEXT, max_size=3).map(tuple),
    addresses=_ADDRESSES,
    birthday=st.sampled_from([None, "1985-02-03", "--02-29", "in spring"]),
    photo_url=st.sampled_from([None, "http://example.org/a.jpg"]),
)
_CONCERNED = {
    "uid": {"UID"}, "fn": {"FN"}, "nickname": {"NICKNAME"}, "org": {"ORG"}, "org_units": {"ORG"},
    "title": {"TITLE"}, "role": {"ROLE"}, "emails": {"EMAIL", "X-ABLABEL"}, "phones": {"TEL", "X-ABLABEL"},
    "urls": {"URL"}, "categories": {"CATEGORIES"}, "addresses": {"ADR"}, "note": {"NOTE"}, "birthday": {"BDAY"},
    "photo_url": {"PHOTO"}, "photo": {"PHOTO"},
    **{name: {"N", "FN"} for name in _NAME},
}  # fmt: skip


def _made(version: str, facts: CardFacts) -> Card:
    """A card of that version that says these facts, with lines that say something else."""
    start = Card(version, (Property("X-FIRST", "1"),))
    made = apply_facts(start, CardFacts(), facts)
    return made.with_properties((*made.properties, Property("X-LAST", "a;b", (("X-A", "b"),))))


def _without_fn(facts: CardFacts) -> CardFacts:
    return replace(facts, fn=None)


@given(st.sampled_from(["2.1", "3.0", "4.0", ""]), _FACTS, _FACTS, st.sets(st.sampled_from(sorted(_CONCERNED))))
def test_editing_says_the_new_facts_and_touches_nothing_else(
    version: str, before: CardFacts, other: CardFacts, changing: set[str]
) -> None:
    card = _made(version, before)
    assert facts_of(card) == before
    after = replace(before, **{name: getattr(other, name) for name in changing})
    result = apply_facts(card, before, after)
    names = changing & set(_NAME)
    if names and before.fn == after.fn:
        assert _without_fn(facts_of(result)) == _without_fn(after)
    else:
        assert facts_of(result) == after
    concerned = set().union(*(_CONCERNED[name] for name in changing))
    assert [one for one in result.properties if one.name not in concerned | {"X-ABLABEL"}] == [
        one for one in card.properties if one.name not in concerned | {"X-ABLABEL"}
    ]
    assert apply_facts(card, before, before) == card


def _corpus() -> list[object]:
    if not _CORPUS:
        return []
    root = Path(_CORPUS) / "vcards" / "cards"
    return [
        pytest.param(card, id=f"{path.relative_to(root)}-{number}")
        for path in sorted(root.rglob("*"))
        if path.is_file()
        for number, card in enumerate(all_cards(path.read_bytes())[:3], 1)
    ]


@pytest.mark.skipif(not _CORPUS, reason="RESEAU_CORPUS does not name the shared folder")
@pytest.mark.parametrize("card", _corpus())
def test_each_fact_of_a_real_card_can_be_changed_alone(card: Card) -> None:
    before = facts_of(card)
    other = CardFacts(
        "uid-1", "New Name", "Name", "New", "N.", "Dr", "PhD", "Nick", "Firm, Ltd", ("Unit",), "Title", "Role",
        (Channel("x@example.org", ("work",)),), (Channel("01", ("home",), "Mine"), *before.phones[:1]),
        ("http://example.org/",), ("Cat, egory",), (Address(street="1; rue"), *before.addresses), "Note\nline",
        "--02-29", None, None, None,
    )  # fmt: skip
    for field in fields(CardFacts):
        if field.name == "photo_bytes":
            continue
        after = replace(before, **{field.name: getattr(other, field.name)})
        result = apply_facts(card, before, after)
        concerned = _CONCERNED[field.name] | {"X-ANDROID-CUSTOM", "X-ABLABEL"}
        found = facts_of(result)
        expected = after if field.name != "photo" else replace(after, photo_bytes=None)
        if _CONCERNED[field.name] == {"N", "FN"}:
            found, expected = _without_fn(found), _without_fn(expected)
        assert found == expected
        assert [one for one in result.properties if one.name not in concerned] == [
            one for one in card.properties if one.name not in concerned
        ]
