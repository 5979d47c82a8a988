"""What a merge notes, keeps once and puts where: the rules of `domain.merging` one by one."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.card import Property
from reseau_desktop.domain.merging import Merged, Outcome, merge

ONCE = [
    "FN", "N", "NICKNAME", "ORG", "TITLE", "ROLE", "NOTE", "BDAY", "ANNIVERSARY", "PHOTO", "LOGO", "GENDER", "UID",
    "REV", "PRODID", "KIND", "TZ", "GEO", "SORT-STRING", "CLASS", "MAILER",
]  # fmt: skip


def card(*lines: str) -> list[Property]:
    """Properties told as `item1.TEL:06...`."""
    found = []
    for line in lines:
        head, _, value = line.partition(":")
        group, _, name = head.rpartition(".")
        found.append(Property(name, value, group=group))
    return found


def told(merged: Merged) -> list[tuple[str, str | None, str | None, Outcome]]:
    return [
        (one.name, one.here and one.here.value, one.source and one.source.value, one.outcome)
        for one in merged.differences
    ]


def values(merged: Merged) -> list[str]:
    return [f"{one.name}:{one.value}" for one in merged.properties]


@pytest.mark.parametrize("name", ONCE)
def test_what_is_said_once_of_a_person_is_replaced_and_never_doubled(name: str) -> None:
    merged = merge(card(f"{name}:a"), card(f"{name}:c"), card(f"{name}:b"))
    assert (values(merged), merged.changed) == ([f"{name}:c"], False)
    assert told(merged) == [(name, "c", "b", Outcome.CONFLICT)]


@pytest.mark.parametrize("name", [name for name in ONCE if name not in {"UID", "REV", "PRODID"}])
def test_without_a_card_imported_before_another_word_for_it_is_a_conflict(name: str) -> None:
    merged = merge(None, card(f"{name}:a"), card(f"{name}:b"))
    assert values(merged) == [f"{name}:a"]
    assert told(merged) == [(name, "a", "b", Outcome.CONFLICT)]


@pytest.mark.parametrize("name", ["UID", "REV", "PRODID"])
def test_what_belongs_to_the_source_is_no_conflict_with_a_card_of_another_one(name: str) -> None:
    merged = merge(None, card(f"{name}:a"), card(f"{name}:b"))
    assert (values(merged), told(merged)) == ([f"{name}:a"], [])
    assert values(merge(None, [], card(f"{name}:b"))) == [f"{name}:b"]


@pytest.mark.parametrize("name", ["N", "ORG", "ADR"])
def test_empty_components_at_the_end_make_no_difference(name: str) -> None:
    merged = merge(card(f"{name}:a;b"), card(f"{name}:a;b"), card(f"{name}:a;b;;"))
    assert (values(merged), told(merged)) == ([f"{name}:a;b"], [])


def test_a_text_that_ends_with_semicolons_is_another_text() -> None:
    merged = merge(card("NOTE:a"), card("NOTE:a"), card("NOTE:a;;"))
    assert values(merged) == ["NOTE:a;;"]


def test_what_is_taken_over_is_told_and_is_a_change() -> None:
    merged = merge(None, card("FN:A"), card("FN:A", "TEL:0600000001"))
    assert told(merged) == [("TEL", None, "0600000001", Outcome.TAKEN)]
    assert merged.changed
    assert not merge(None, card("FN:A"), card("FN:A")).changed


def test_what_both_sides_took_away_is_nothing_to_tell() -> None:
    assert told(merge(card("FN:A", "TEL:01"), card("FN:A"), card("FN:A"))) == []


def test_what_both_sides_replaced_alike_is_nothing_to_tell() -> None:
    merged = merge(card("TEL:0600000001"), card("TEL:0600000002"), card("TEL:0600000002"))
    assert (values(merged), told(merged)) == (["TEL:0600000002"], [])


def test_something_more_stands_behind_the_last_of_its_kind_and_its_label() -> None:
    here = card("FN:A", "item1.TEL:0600000001", "item1.X-ABLABEL:boat", "EMAIL:a@b.c", "NOTE:n")
    merged = merge(None, here, card("TEL:0600000002"))
    assert [one.split(":")[0] for one in values(merged)] == ["FN", "TEL", "X-ABLABEL", "TEL", "EMAIL", "NOTE"]
    assert values(merged)[3] == "TEL:0600000002"


def test_something_new_stands_at_the_end() -> None:
    assert values(merge(None, card("FN:A", "NOTE:n"), card("TEL:01")))[-1] == "TEL:01"


def test_a_conflict_settled_for_the_source_is_a_change_that_is_told() -> None:
    merged = merge(card("TITLE:a"), card("TITLE:c"), card("TITLE:b"), source_wins=True)
    assert (values(merged), merged.changed) == (["TITLE:b"], True)
    assert told(merged) == [("TITLE", "c", "b", Outcome.TAKEN)]


@pytest.mark.parametrize("name", ONCE)
def test_what_the_source_says_for_the_first_time_stands_beside_nothing_said_once(name: str) -> None:
    merged = merge(card("X-OTHER:o"), card(f"{name}:a"), card("X-OTHER:o", f"{name}:b"))
    assert values(merged) == [f"{name}:a"]


@pytest.mark.parametrize("transfer", ["CHARSET", "ENCODING"])
def test_how_a_text_was_carried_makes_no_difference(transfer: str) -> None:
    plain, carried = [Property("NOTE", "a")], [Property("NOTE", "a", ((transfer, "x"),))]
    assert told(merge(plain, plain, carried)) == []


@pytest.mark.parametrize("label", ["X-ABLABEL", "X-ABADR"])
def test_an_address_keeps_its_own_label_when_two_files_call_their_groups_alike(label: str) -> None:
    here = card("item1.ADR:;;a", f"item1.{label}:fr")
    merged = merge(None, here, card("item1.ADR:;;b", f"item1.{label}:de"))
    assert values(merged) == ["ADR:;;a", f"{label}:fr", "ADR:;;b", f"{label}:de"]
    first, second = merged.properties[0].group, merged.properties[2].group
    assert [one.group for one in merged.properties] == [first, first, second, second]
    assert first != second
