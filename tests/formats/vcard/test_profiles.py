from __future__ import annotations

from base64 import b64encode
from dataclasses import replace

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.domain.card import Address, Card, CardFacts, Channel
from reseau_desktop.formats.vcard.edit import apply_facts
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.profiles import export_cards, losses
from reseau_desktop.formats.vcard.targets import (
    ANDROID,
    ARCHIVE,
    GOOGLE,
    IPHONE,
    OUTLOOK,
    OUTLOOK_1252,
    PROFILES,
    THUNDERBIRD,
    Profile,
)
from reseau_desktop.formats.vcard.writer import write_archive
from reseau_desktop.reports.wording import catalogue, word
from tests.helpers.vcard_cards import card_of, only_card

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(200))
OLDER = [IPHONE, ANDROID, GOOGLE, OUTLOOK]


def exported(card: Card, profile: Profile) -> bytes:
    return b"".join(export_cards([card], profile))


def unfolded(card: Card, profile: Profile) -> list[str]:
    return exported(card, profile).decode().replace("\r\n ", "").split("\r\n")


def lost(card: Card, profile: Profile) -> list[str]:
    return [one.key.removeprefix("export.loss.") for one in losses(card, profile)]


def test_every_target_of_the_command_line_is_there() -> None:
    assert set(PROFILES) == {"iphone", "android", "google", "outlook", "thunderbird", "archive"}
    assert [one.version for one in PROFILES.values()] == ["3.0", "3.0", "3.0", "2.1", "4.0", "4.0"]
    assert [one.name for one in PROFILES.values() if one.one_a_file] == ["outlook"]


@pytest.mark.parametrize("profile", PROFILES.values(), ids=str)
def test_lines_end_in_cr_lf_and_are_short(profile: Profile) -> None:
    card = card_of("VERSION:4.0", "FN:" + "é" * 90, "NOTE:" + "🙂 = mot " * 30, "URL:http://example.org/" + "a" * 99)
    written = exported(card, profile)
    assert written.count(b"\n") == written.count(b"\r\n")
    assert not written.startswith(b"\xef\xbb\xbf")
    assert max(len(line) for line in written.split(b"\r\n")) <= 76
    for line in written.split(b"\r\n"):
        line.decode("utf-8")
    assert facts_of(only_card(written)).note == facts_of(card).note
    assert facts_of(only_card(written)).urls == facts_of(card).urls


def test_iphone_gets_repeated_types_and_bare_commas() -> None:
    card = card_of(
        "VERSION:4.0",
        "FN:Ada Martin",
        "N:Martin;Ada;;;",
        'TEL;TYPE="work,voice";PREF=1;VALUE=uri:tel:+33-1-23;ext=102',
        "CATEGORIES:Amis,Travail\\, ancien",
        "NOTE:a\\, b\\; c\\\\d\\ne",
    )
    assert unfolded(card, IPHONE)[1:-2] == [
        "VERSION:3.0",
        "FN:Ada Martin",
        "N:Martin;Ada;;;",
        "TEL;TYPE=work;TYPE=voice;TYPE=pref:+33-1-23 ext. 102",
        "CATEGORIES:Amis,Travail\\, ancien",
        "NOTE:a\\, b\\; c\\\\d\\ne",
    ]
    assert lost(card, IPHONE) == ["categories"]
    assert lost(card, GOOGLE) == []


@pytest.mark.parametrize(
    ("bday", "iphone", "thunderbird"),
    [
        ("BDAY:--0203", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03", "BDAY:--0203"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", "BDAY:--0229"),
        ("BDAY:19850203", "BDAY:1985-02-03", "BDAY:19850203"),
        ("BDAY;VALUE=date-time:1985-02-03T10:00:00Z", "BDAY:1985-02-03", "BDAY:19850203"),
        ("BDAY;VALUE=text:about 1950", "BDAY:about 1950", "BDAY;VALUE=text:about 1950"),
    ],
)
def test_birthdays(bday: str, iphone: str, thunderbird: str) -> None:
    card = card_of("VERSION:4.0", "FN:Ada", bday)
    assert iphone in unfolded(card, IPHONE)
    assert thunderbird in unfolded(card, THUNDERBIRD)


def test_a_birthday_without_year_is_lost_in_outlook_and_said_so() -> None:
    card = card_of("VERSION:4.0", "FN:Ada", "BDAY:--0203")
    assert lost(card, OUTLOOK) == ["birthday_without_year"]
    assert b"BDAY" not in exported(card, OUTLOOK)
    assert lost(card, IPHONE) == []


def test_photos_in_each_version() -> None:
    encoded = b64encode(JPEG).decode()
    card = card_of("VERSION:4.0", "FN:Ada", f"PHOTO:data:image/jpeg;base64,{encoded}")
    assert f"PHOTO;ENCODING=b;TYPE=JPEG:{encoded}" in unfolded(card, IPHONE)
    assert f"PHOTO:data:image/jpeg;base64,{encoded}" in unfolded(card, THUNDERBIRD)
    assert f"PHOTO;ENCODING=BASE64;TYPE=JPEG:{encoded}" in unfolded(card, OUTLOOK)
    assert b"\r\n\r\nN:" in exported(card, OUTLOOK) or b"\r\n\r\nEND:VCARD" in exported(card, OUTLOOK)
    for profile in PROFILES.values():
        assert facts_of(only_card(exported(card, profile))).photo_bytes == len(JPEG)


def test_thunderbird_gets_one_pref() -> None:
    card = card_of("VERSION:3.0", "FN:Ada", "TEL;TYPE=pref;TYPE=CELL;PREF=1:06", "EMAIL;TYPE=PREF:a@example.org")
    assert unfolded(card, THUNDERBIRD)[3:-2] == ["TEL;PREF=1;TYPE=CELL:06", "EMAIL;PREF=1:a@example.org"]


def test_a_linked_photo_is_written_and_told() -> None:
    card = card_of("VERSION:3.0", "FN:Ada", "PHOTO;VALUE=uri:http://example.org/ada.jpg")
    assert "PHOTO;VALUE=uri:http://example.org/ada.jpg" in unfolded(card, IPHONE)
    assert lost(card, IPHONE) == ["linked_photo"]
    assert lost(card, THUNDERBIRD) == []


def test_outlook_gets_2_1_in_quoted_printable() -> None:
    card = card_of(
        "VERSION:3.0",
        "FN:Zoé Lefèvre",
        "N:Lefèvre;Zoé;;;",
        "item1.TEL:01 23",
        "item1.X-ABLabel:Ligne directe",
        "TEL;TYPE=cell,pref:06 12",
        "EMAIL:zoe@example.org",
        "NOTE:a\\, b\\nc",
        "CATEGORIES:Amis,Travail",
    )
    assert exported(card, OUTLOOK).decode("ascii").split("\r\n")[2:-2] == [
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=A9 Lef=C3=A8vre",
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8vre;Zo=C3=A9;;;",
        "TEL;VOICE:01 23",
        "TEL;CELL;PREF:06 12",
        "EMAIL;INTERNET:zoe@example.org",
        "NOTE;ENCODING=QUOTED-PRINTABLE:a, b=0D=0Ac",
        "CATEGORIES:Amis,Travail",
    ]
    assert lost(card, OUTLOOK) == ["labels"]


def test_outlook_says_which_addresses_are_too_many() -> None:
    card = card_of("VERSION:3.0", "FN:Ada", *(f"EMAIL:{n}@example.org" for n in range(4)))
    assert [(one.key, one.args) for one in losses(card, OUTLOOK)] == [("export.loss.beyond_email", (("most", 3),))]


def test_a_place_stands_beside_a_label() -> None:
    card = card_of(
        "VERSION:3.0", "FN:Ada", "item1.TEL:06", "item1.X-ABLabel:_$!<Mobile>!$_", "item2.TEL;TYPE=WORK:01",
        "item2.X-ABLabel:Accueil",
    )  # fmt: skip
    lines = unfolded(card, IPHONE)
    assert "item1.TEL;TYPE=CELL:06" in lines
    assert "item1.X-ABLabel:_$!<Mobile>!$_" in lines
    assert "item2.TEL;TYPE=WORK:01" in lines


@pytest.mark.parametrize(
    ("lines", "made"),
    [
        (["N:Martin;Ada;;Dr;PhD"], "FN:Dr Ada Martin PhD"),
        (["ORG:Example;Unit"], "FN:Example"),
        (["NICKNAME:Zoe,Zo"], "FN:Zoe"),
        (["EMAIL:ada@example.org"], "FN:ada@example.org"),
        (["FN:", "TEL:01"], "FN:01"),
    ],
)
def test_fn_is_made_for_the_export_only(lines: list[str], made: str) -> None:
    card = card_of("VERSION:3.0", *lines)
    assert made in unfolded(card, IPHONE)
    assert sum(line.startswith("FN") for line in unfolded(card, IPHONE)) == 1
    assert facts_of(card).fn is None


def test_n_is_made_of_fn_unless_it_names_a_company() -> None:
    assert "N:;Ada Martin;;;" in unfolded(card_of("VERSION:4.0", "FN:Ada Martin"), IPHONE)
    assert "N:;;;;" in unfolded(card_of("VERSION:4.0", "FN:Example", "ORG:Example"), IPHONE)


def test_what_stands_once_and_what_cannot_be_said_is_told() -> None:
    card = card_of(
        "VERSION:4.0",
        "FN;ALTID=1;LANGUAGE=fr:Ada",
        "FN;ALTID=1;LANGUAGE=en:Ada M.",
        "TITLE:One",
        "TITLE:Two",
        "GENDER:F",
        "X-PRIVATE:x",
        "NOTE:a",
        "NOTE:b",
        "no property at all",
    )
    assert lost(card, IPHONE) == ["alternatives", "gender", "other", "unreadable", "several_title"]
    back = facts_of(only_card(exported(card, IPHONE)))
    assert (back.title, back.note) == ("One", "a\nb")
    assert lost(card, ARCHIVE) == []
    assert exported(card, ARCHIVE) == write_archive(card)


def test_an_address_label_of_4_0_becomes_a_property() -> None:
    card = card_of(
        "VERSION:4.0", "FN:Ada", 'ADR;TYPE=home;LABEL="1 rue Haute^n75000 Paris":;;1 rue Haute;Paris;;75000;'
    )
    assert "LABEL;TYPE=home:1 rue Haute\\n75000 Paris" in unfolded(card, IPHONE)


def test_a_group_is_known_to_apple_under_its_own_names() -> None:
    lines = unfolded(card_of("VERSION:4.0", "KIND:group", "FN:Amis", "MEMBER:urn:uuid:1"), IPHONE)
    assert "X-ADDRESSBOOKSERVER-KIND:group" in lines
    assert "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1" in lines


def test_an_anniversary_and_related_people_are_said_apples_way() -> None:
    card = card_of(
        "VERSION:4.0",
        "FN:Ada",
        "item1.TEL:01",
        "ANNIVERSARY:20090808",
        "RELATED;VALUE=text;TYPE=spouse:Paul\\, dit Popaul",
        "RELATED;TYPE=friend:urn:uuid:1",
    )
    lines = unfolded(card, IPHONE)
    assert "item2.X-ABDATE:2009-08-08" in lines
    assert "item2.X-ABLabel:_$!<Anniversary>!$_" in lines
    assert "item3.X-ABRELATEDNAMES:Paul\\, dit Popaul" in lines
    assert "item3.X-ABLabel:_$!<Spouse>!$_" in lines
    assert "RELATED;TYPE=friend:urn:uuid:1" in lines
    assert lost(card, IPHONE) == ["related"]
    assert "X-MS-ANNIVERSARY:2009-08-08" in unfolded(card, OUTLOOK)


def test_what_programs_say_in_names_of_their_own_reaches_others() -> None:
    android = card_of("VERSION:2.1", "FN:Ada", "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Zo;1;;;;;;;;;;;;;")
    assert facts_of(only_card(exported(android, IPHONE))).nickname == "Zo"
    assert "NICKNAME:Zo" in unfolded(android, OUTLOOK)
    assert lost(android, GOOGLE) == lost(android, ANDROID) == []
    outlook = card_of("VERSION:2.1", "FN:Ada", "X-MS-ANNIVERSARY:20090808")
    assert "ANNIVERSARY:2009-08-08" in unfolded(outlook, ANDROID)
    assert "item1.X-ABDATE:2009-08-08" in unfolded(outlook, IPHONE)
    assert "X-MS-ANNIVERSARY:2009-08-08" in unfolded(outlook, OUTLOOK)
    apple = card_of("VERSION:3.0", "FN:Ada", "item1.X-ABDATE:2009-08-08", "item1.X-ABLabel:_$!<Anniversary>!$_")
    assert "ANNIVERSARY:20090808" in unfolded(apple, THUNDERBIRD)
    assert "X-MS-ANNIVERSARY:2009-08-08" in unfolded(apple, OUTLOOK)


def test_outlook_in_windows_1252_says_which_characters_are_lost() -> None:
    card = card_of("VERSION:4.0", "FN:Zoe\u0301 œuvre €", "N:œuvre;Zoé;;;", "NOTE:Straße – «\u00a0oui\u00a0»\\nfin")
    written = exported(card, OUTLOOK_1252)
    assert written.isascii()
    assert b"FN;CHARSET=WINDOWS-1252;ENCODING=QUOTED-PRINTABLE:Zo=E9 =9Cuvre =80\r\n" in written
    assert lost(card, OUTLOOK_1252) == []
    back = facts_of(only_card(written))
    assert (back.fn, back.family, back.note) == ("Zoé œuvre €", "œuvre", "Straße – «\u00a0oui\u00a0»\nfin")
    assert [one.value for one in vobject.readOne(written.decode(), allowQP=True).contents["fn"]] == ["Zoé œuvre €"]
    beyond = card_of("VERSION:4.0", "FN:Łódź 🙂", "TITLE:chef")
    assert lost(beyond, OUTLOOK_1252) == ["characters"]
    assert facts_of(only_card(exported(beyond, OUTLOOK_1252))).fn == "?ód? ?"
    assert lost(beyond, OUTLOOK) == []


def test_a_soft_break_never_makes_a_line_look_like_a_property() -> None:
    card = card_of("VERSION:3.0", "FN:Ada", "NOTE:" + "é" * 9 + " END:VCARD TEL:01 " * 9)
    starts = [line.split(b":")[0] for line in exported(card, OUTLOOK).split(b"\r\n") if b":" in line]
    assert starts == [
        b"BEGIN", b"VERSION", b"N", b"FN", b"NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE", b"END",
    ]  # fmt: skip
    assert facts_of(only_card(exported(card, OUTLOOK))).note == facts_of(card).note


_CHARACTERS = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Z", "Cf"])
_SIGNS = st.sampled_from(' ,;\\=":é')
_TEXT = st.text(_CHARACTERS | _SIGNS, max_size=80).map(str.strip)
_SOME = st.text(_CHARACTERS | _SIGNS, min_size=1, max_size=80).map(lambda text: text.strip() or "é")
_CHANNELS = st.lists(st.builds(Channel, _SOME, st.just(("work",)) | st.just(("home", "cell"))), max_size=2).map(tuple)
_FACTS = st.builds(
    CardFacts,
    fn=_TEXT.map("A{}".format),
    **{key: st.none() | _SOME for key in ("family", "given", "additional", "nickname", "org", "title", "role")},
    note=st.none() | st.lists(_SOME, min_size=1, max_size=3).map("\n".join),
    emails=_CHANNELS,
    phones=_CHANNELS,
    urls=st.lists(_SOME, max_size=2).map(tuple),
    categories=st.lists(_SOME, max_size=3).map(tuple),
    addresses=st.lists(st.builds(Address, street=_SOME, locality=_TEXT), max_size=2).map(tuple),
    birthday=st.sampled_from([None, "1985-02-03", "--02-29"]),
)


@given(st.sampled_from(["2.1", "3.0", "4.0"]), _FACTS, st.sampled_from(sorted(PROFILES)))
def test_any_facts_arrive(version: str, facts: CardFacts, name: str) -> None:
    card = apply_facts(Card(version, ()), CardFacts(), facts)
    written = exported(card, PROFILES[name])
    found = facts_of(only_card(written))
    if PROFILES[name] is OUTLOOK and (facts.birthday or "").startswith("--"):
        facts = replace(facts, birthday=None)
    if not (facts.family or facts.given or facts.additional):
        found = replace(found, given=None)
    if PROFILES[name] is OUTLOOK:
        assert written.isascii()
        found = replace(found, emails=tuple(replace(one, types=_without_internet(one)) for one in found.emails))
    assert found == facts


def _without_internet(channel: Channel) -> tuple[str, ...]:
    return tuple(one for one in channel.types if one != "internet")


def test_every_loss_is_worded() -> None:
    """One card with everything that some target loses: the catalogue has these keys and no others."""
    repeated = [f"{name}:{n}" for name in ("N", "ORG", "TITLE", "ROLE") for n in "12"]
    card = card_of(
        "VERSION:4.0", "FN;ALTID=1:a", "FN;ALTID=1:b", "FN:c", "BDAY:--0203", "BDAY:19000101", "PHOTO:http://a.b/c",
        "PHOTO:http://a.b/d", "ANNIVERSARY:--0203", "ANNIVERSARY:--0304", "CATEGORIES:a", "GENDER:F",
        "KEY:http://a.b",
        "SOUND:http://a.b", "LOGO:http://a.b", "GEO:geo:1,2", "TZ:-0500", "LANG:fr", "RELATED:urn:uuid:1",
        "KIND:group",
        "MEMBER:urn:uuid:2", "IMPP:xmpp:a", "NICKNAME:a", "X-PRIVATE:a", "item1.TEL:1", "item1.X-ABLabel:Mine",
        "X-ABDATE:20200101", "X-TWITTER:a", "X-PHONETIC-FIRST-NAME:a", "TITLE;PREF=2:a", "NOTE:a\x0bb",
        "no line",
        "AGENT:http://a.b", *repeated, *(f"{name}:{n}" for name in ("EMAIL", "ADR", "URL") for n in "1234"),
    )  # fmt: skip
    in_words = card_of("VERSION:3.0", "FN:Ada", "BDAY:in spring")
    told = {one.key for profile in PROFILES.values() for each in (card, in_words) for one in losses(each, profile)}
    told |= {one.key for one in losses(card_of("VERSION:4.0", "FN:山田"), OUTLOOK_1252)}
    worded = {key for key in catalogue("fr") if key.startswith("export.loss.")}
    assert told == worded
    assert all(word(one, language) for one in losses(card, OUTLOOK) for language in ("fr", "en"))
