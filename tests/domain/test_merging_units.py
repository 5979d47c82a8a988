"""Which property of a new version is which of the old one: labels, types, normal forms, repeats."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.card import Property
from reseau_desktop.domain.merging import Outcome, merge


def card(*lines: str) -> list[Property]:
    """Properties told as `item1.TEL;CELL:06...`."""
    found = []
    for line in lines:
        head, _, value = line.partition(":")
        name, *types = head.split(";")
        group, _, plain = name.rpartition(".")
        found.append(Property(plain, value, tuple(("TYPE", one) for one in types), group))
    return found


def lines(properties: tuple[Property, ...]) -> list[str]:
    return [
        f"{one.group}.".lstrip(".") + ";".join([one.name, *(value for _, value in one.params)]) + f":{one.value}"
        for one in properties
    ]


def merged(base: list[str] | None, here: list[str], source: list[str]) -> list[str]:
    return lines(merge(None if base is None else card(*base), card(*here), card(*source)).properties)


def test_what_was_edited_here_and_left_out_by_the_source_is_told_under_its_name() -> None:
    [one] = merge(card("TITLE:a"), card("TITLE:c"), []).differences
    assert (one.name, one.source, one.outcome) == ("TITLE", None, Outcome.CONFLICT)
    [one] = merge(card("TITLE:a"), [], card("TITLE:b")).differences
    assert (one.name, one.here, one.outcome) == ("TITLE", None, Outcome.CONFLICT)


def test_a_number_changed_under_the_same_label_is_taken_over() -> None:
    old, new = ["i.TEL:0600000001", "i.X-ABLABEL:boat"], ["i.TEL:0600000002", "i.X-ABLABEL:boat"]
    assert merged(old, old, new) == new


def test_a_type_changed_is_taken_over_and_its_case_is_none() -> None:
    assert merged(["TEL;CELL:01"], ["TEL;CELL:01"], ["TEL;WORK:01"]) == ["TEL;WORK:01"]
    assert merged(["TEL;CELL:01"], ["TEL;CELL:01"], ["TEL;cell:01"]) == ["TEL;CELL:01"]


def test_a_label_before_its_number_labels_it_too() -> None:
    before, behind = ["i.X-ABLABEL:boat", "i.TEL:01"], ["i.TEL:01", "i.X-ABLABEL:boat"]
    assert merge(card(*behind), card(*behind), card(*before)).differences == ()
    assert merged(before, before, ["i.TEL:02", "i.X-ABLABEL:boat"]) == ["i.TEL:02", "i.X-ABLABEL:boat"]


@pytest.mark.parametrize("alone", [["i.X-ABLABEL:boat"], ["X-ABLABEL:boat", "TEL:01"]])
def test_a_label_of_nothing_stays_where_it_is(alone: list[str]) -> None:
    assert merged(None, alone, []) == alone


def test_of_two_alike_the_source_may_take_one_away() -> None:
    assert merged(["TEL:01", "TEL:01"], ["TEL:01", "TEL:01"], ["TEL:01"]) == ["TEL:01"]


def test_what_is_said_once_is_replaced_in_its_place_whatever_its_type() -> None:
    old = ["PHOTO;JPEG:a", "FN:A"]
    assert merged(old, old, ["PHOTO;PNG:b", "FN:A"]) == ["PHOTO;PNG:b", "FN:A"]


def test_numbers_are_known_by_their_value_then_by_their_use() -> None:
    old = ["TEL;CELL:01", "TEL;HOME:02"]
    assert merged(old, old, ["TEL;HOME:03", "TEL;CELL:04"]) == ["TEL;CELL:04", "TEL;HOME:03"]
    old = ["TEL;CELL:01", "TEL;CELL:02"]
    assert merged(old, old, ["TEL;WORK:02", "TEL;CELL:03"]) == ["TEL;CELL:03", "TEL;WORK:02"]
    old = ["i.TEL:01", "i.X-ABLABEL:boat", "TEL:02"]
    new = ["TEL:03", "i.TEL:04", "i.X-ABLABEL:boat"]
    assert merged(old, old, new) == ["i.TEL:04", "i.X-ABLABEL:boat", "TEL:03"]


@pytest.mark.parametrize("dull", ["pref", "voice", "internet", "PREF"])
def test_types_that_tell_no_use_are_overlooked(dull: str) -> None:
    old = ["TEL;CELL:01", "TEL;HOME:02"]
    new = [f"TEL;HOME;{dull}:03", f"TEL;CELL;{dull}:04"]
    assert merged(old, old, new) == [new[1], new[0]]


@pytest.mark.parametrize(
    ("here", "source", "added"),
    [
        ("TEL:06 12 34 56 78", "TEL:tel:+33612345678", False),
        ("TEL:112", "TEL:113", True),
        ("EMAIL:Ann@Exemple.fr", "EMAIL:ann@exemple.fr", False),
        ("EMAIL:ann", "EMAIL:bob", True),
        ("IMPP:Ann@exemple.fr", "IMPP:ann@exemple.fr", True),
        ("ADR:;;a;;", "ADR:;;a", False),
    ],
)
def test_what_is_here_already_in_another_form_is_not_added(here: str, source: str, added: bool) -> None:
    assert merged(None, [here], [source]) == ([here, source] if added else [here])


def test_a_number_that_has_a_label_here_is_not_added_without_it() -> None:
    here = ["i.TEL:0612345678", "i.X-ABLABEL:boat"]
    assert merged(None, here, ["TEL:0612345678"]) == here


def test_a_group_that_two_properties_share_without_a_label_stays() -> None:
    here = ["i.TEL:01", "i.EMAIL:a@b.c"]
    assert merged(None, here, []) == here


def test_what_replaces_a_number_and_is_here_already_is_not_doubled() -> None:
    assert merged(["TEL:0600000001"], ["TEL:0600000001", "TEL:0600000002"], ["TEL:0600000002"]) == ["TEL:0600000002"]


def test_something_more_stands_behind_the_last_of_its_kind() -> None:
    here = ["TEL:01", "TEL:02", "NOTE:n"]
    assert merged(None, here, ["TEL:03"]) == ["TEL:01", "TEL:02", "TEL:03", "NOTE:n"]
