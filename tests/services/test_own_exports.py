"""Our own exports come back: what a target left out stays, what was changed in the file is taken over."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reseau_desktop.domain.card import Card, Property
from reseau_desktop.formats.vcard.profiles import export_card
from reseau_desktop.formats.vcard.targets import ARCHIVE, OUTLOOK_1252, PROFILES, Profile
from reseau_desktop.formats.vcard.versions import aligned, comparable, says
from reseau_desktop.services.card_merging import merge_cards, says_nothing_new
from reseau_desktop.services.exporting import export
from reseau_desktop.services.importing import import_files
from reseau_desktop.services.session import Session
from reseau_desktop.store.cards import StoredCard
from tests.helpers.odd_cards import odd_cards
from tests.helpers.vcard_cards import only_card

_RICH = """BEGIN:VCARD
VERSION:3.0
UID:rich-1
N:Lovelace;Ada;;;
FN:Ada Lovelace
TITLE:Cheffe
TITLE:Mathématicienne
item1.TEL;TYPE=WORK:+33 1 00 00 00 01
item1.X-ABLabel:Ligne directe
TEL;TYPE=CELL:+33 6 00 00 00 02
EMAIL:ada@example.org
NOTE:Une
NOTE:Deux
BDAY:--1210
ANNIVERSARY:18350708
AGENT:BEGIN:VCARD\\nFN:Charles\\nEND:VCARD
CATEGORIES:un,deux
X-ODD:kept
END:VCARD
"""
_TARGETS = [*PROFILES.values(), OUTLOOK_1252]
_QUOTED = (("CHARSET", "UTF-8"), ("ENCODING", "QUOTED-PRINTABLE"))
_SOUND = odd_cards().filter(lambda card: not any(_is_misread(one) for one in card.properties))
"""Cards as `odd_cards` makes them, but those that no reader can tell: see `parameters.cut`."""
_LOSSY = [name for name in PROFILES if name != ARCHIVE.name]


def back(card: Card, profile: Profile) -> Card:
    """The card as it is read again from what is written for that target."""
    return only_card(export_card(card, profile))


def _is_misread(one: Property) -> bool:
    """Whether a caret in the value is taken for a part of a LABEL that should be quoted."""
    return "^" in one.value and bool(one.param("LABEL"))


def texts(card: Card) -> list[str]:
    """The properties as texts, in order."""
    return [f"{one.name}:{one.value}" for one in card.properties]


@pytest.fixture
def rich(tmp_path: Path, session: Session) -> Callable[[str, Callable[[str], str]], Card]:
    """Imports the rich card, exports it for a target, changes the text of that file, imports it; the card then."""

    def through(name: str, change: Callable[[str], str]) -> Card:
        source = tmp_path / "rich.vcf"
        source.write_bytes(_RICH.encode().replace(b"\n", b"\r\n"))
        import_files(session, [source])
        out = tmp_path / name
        export(session, out, name)
        file = next(out.glob("*.vcf")) if out.is_dir() else out
        written = file.read_bytes().decode()
        changed = change(written)
        file.write_bytes(changed.encode())
        report = import_files(session, [out])
        assert (report.files[0].new, report.files[0].updated) == (0, int(changed != written))
        stored = session.store.card(1)
        assert stored is not None
        return stored.card

    return through


@pytest.mark.parametrize("name", _LOSSY)
def test_a_number_changed_in_the_file_of_a_target_is_all_that_changes(rich, name):
    before = texts(only_card(_RICH.encode()))
    after = texts(rich(name, lambda text: text.replace("+33 6 00 00 00 02", "+33 7 00 00 00 02")))
    assert after == [one.replace("+33 6 00 00 00 02", "+33 7 00 00 00 02") for one in before]


@pytest.mark.parametrize("name", _LOSSY)
def test_what_was_added_and_removed_in_the_file_is_taken_over(rich, name):
    def change(text: str) -> str:
        without = re.sub(r"EMAIL[^\r]*\r\n", "", text)
        return without.replace("END:VCARD", "URL:https://example.org/ada\r\nEND:VCARD")

    before = texts(only_card(_RICH.encode()))
    after = texts(rich(name, change))
    assert sorted(after) == sorted([one for one in before if "EMAIL" not in one] + ["URL:https://example.org/ada"])


def test_a_source_that_is_no_export_of_ours_takes_away_what_it_leaves_out(session, tmp_path):
    source = tmp_path / "rich.vcf"
    source.write_bytes(_RICH.encode())
    import_files(session, [source])
    source.write_bytes(_RICH.replace("X-ODD:kept\n", "").encode())
    assert import_files(session, [source]).files[0].updated == 1
    assert "X-ODD:kept" not in texts(session.store.card(1).card)


def test_a_card_without_a_name_is_known_by_the_one_made_up_for_it(session, tmp_path):
    source = tmp_path / "url.vcf"
    source.write_text("BEGIN:VCARD\nVERSION:3.0\nURL:http://example.org/\nADR:;;1 rue X;Lyon;;69001;\nEND:VCARD\n")
    import_files(session, [source])
    for name in PROFILES:
        out = tmp_path / f"out-{name}{'.zip' if name == 'outlook' else '.vcf'}"
        export(session, out, name)
        report = import_files(session, [out])
        assert [(one.new, one.updated, one.identical) for one in report.files] == [(0, 0, 1)]


@pytest.mark.parametrize(
    "card",
    [
        Card("2.1", (Property("EMAIL", "ada@example.org"), Property("N", ""), Property("ADR", "\x0b"))),
        Card("2.1", (Property("EMAIL", "ada@example.org"), Property("FN", "a\u0300 Łódź"))),
        Card(
            "3.0",
            (Property("TEL", "+33 1\x0b2"), Property("ADR", ";Szczecin"), Property("X-MS-ANNIVERSARY", "20110113")),
        ),
        Card("2.1", (Property("EMAIL", "ada@example.org"), Property("URL", "é\x0b", _QUOTED))),
    ],
    ids=["blank", "composed", "days", "control"],
)
def test_what_a_target_writes_otherwise_is_nothing_new(card: Card) -> None:
    for profile in _TARGETS:
        for base in (card, None):
            assert merge_cards(card, base, back(card, profile), source_wins=False)[1].differences == ()


@pytest.mark.parametrize("profile", _TARGETS, ids=lambda one: f"{one.name}-{one.encoding}")
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(card=_SOUND)
def test_an_odd_card_comes_back_from_each_target_saying_nothing_new(profile: Profile, card: Card) -> None:
    source = back(card, profile)
    for base in (card, None):
        merged, found = merge_cards(card, base, source, source_wins=False)
        assert found.differences == ()
        assert merged is card
    assert says_nothing_new(StoredCard(card, None, None), source)


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(card=_SOUND, number=st.integers(0, 99))
def test_a_line_edited_here_stays_when_older_exports_come_again(card: Card, number: int) -> None:
    place = number % len(card.properties)
    one = card.properties[place]
    edited = Property(one.name, f"{one.value}9" if one.blob is None else "9", one.params, one.group)
    here = card.with_properties((*card.properties[:place], edited, *card.properties[place + 1 :]))
    for profile in PROFILES.values():
        merged, _ = merge_cards(here, card, back(card, profile), source_wins=False)
        assert merged is here, profile.name


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(card=_SOUND)
def test_the_archive_of_a_card_is_worded_as_the_card_itself(card: Card) -> None:
    mine = comparable(card, card.version)
    assert aligned(mine, card.version, mine) is mine
    theirs = aligned(comparable(back(card, ARCHIVE), card.version), card.version, mine)
    assert {says(one, card.version) for one in theirs} == {says(one, card.version) for one in mine}
    assert {(one.name, one.value, one.blob) for one in theirs} <= {(one.name, one.value, one.blob) for one in mine}
