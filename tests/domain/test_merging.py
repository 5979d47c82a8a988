"""Three versions of a card, property by property."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.card import Property
from reseau_desktop.domain.merging import Outcome, merge


def card(*lines: str) -> tuple[Property, ...]:
    """Properties told as `item1.TEL;CELL:06...`."""
    found = []
    for line in lines:
        head, _, value = line.partition(":")
        name, *types = head.split(";")
        group, _, plain = name.rpartition(".")
        found.append(Property(plain, value, tuple(("TYPE", one) for one in types), group))
    return tuple(found)


def lines(properties: tuple[Property, ...]) -> list[str]:
    return [
        (f"{one.group}." if one.group else "")
        + ";".join([one.name, *(value for _, value in one.params)])
        + f":{one.value}"
        for one in properties
    ]


@pytest.mark.parametrize(
    ("base", "here", "source", "result"),
    [
        (["FN:A"], ["FN:A"], ["FN:B"], ["FN:B"]),
        (["FN:A"], ["FN:C"], ["FN:B"], ["FN:C"]),
        (["FN:A"], ["FN:C"], ["FN:A"], ["FN:C"]),
        (["FN:A"], ["FN:B"], ["FN:B"], ["FN:B"]),
        (["FN:A", "TITLE:t"], ["FN:A", "TITLE:t"], ["FN:A"], ["FN:A"]),
        (["FN:A", "TITLE:t"], ["FN:A", "TITLE:u"], ["FN:A"], ["FN:A", "TITLE:u"]),
        (["FN:A", "TITLE:t"], ["FN:A"], ["FN:A", "TITLE:u"], ["FN:A"]),
        (
            ["TEL;CELL:060001"],
            ["TEL;CELL:060001", "TEL;HOME:040001"],
            ["TEL;CELL:060002"],
            ["TEL;CELL:060002", "TEL;HOME:040001"],
        ),
        (
            ["TEL;CELL:060001"],
            ["TEL;CELL:060001"],
            ["TEL;CELL:060001", "TEL;WORK:01"],
            ["TEL;CELL:060001", "TEL;WORK:01"],
        ),
        (["TEL;CELL:060001"], ["TEL;WORK:060001"], ["TEL;HOME:060001"], ["TEL;WORK:060001"]),
        (
            ["item1.TEL:060001", "item1.X-ABLABEL:a"],
            ["x.TEL:060001", "x.X-ABLABEL:a"],
            ["item9.TEL:060001", "item9.X-ABLABEL:b"],
            ["item9.TEL:060001", "item9.X-ABLABEL:b"],
        ),
        (
            ["NOTE:n"],
            ["item1.TEL:1", "item1.X-ABLABEL:a", "NOTE:n"],
            ["NOTE:n", "item1.URL:u", "item1.X-ABLABEL:b"],
            ["item1.TEL:1", "item1.X-ABLABEL:a", "NOTE:n", "item2.URL:u", "item2.X-ABLABEL:b"],
        ),
    ],
)
def test_a_merge_takes_what_the_source_changed(base, here, source, result):
    assert lines(merge(card(*base), card(*here), card(*source)).properties) == result


@pytest.mark.parametrize(
    ("here", "source", "result"),
    [
        (["FN:A"], ["FN:B", "TITLE:t"], ["FN:A", "TITLE:t"]),
        (["FN:A", "UID:1", "REV:1"], ["FN:A", "UID:2", "REV:2"], ["FN:A", "UID:1", "REV:1"]),
        (["FN:A"], ["FN:A", "UID:2"], ["FN:A", "UID:2"]),
        (["TEL:06 12 34 56 78"], ["TEL:tel:+33-6-12-34-56-78"], ["TEL:06 12 34 56 78"]),
        (["EMAIL:A@b.fr"], ["EMAIL;WORK:a@B.fr", "EMAIL:c@b.fr"], ["EMAIL:A@b.fr", "EMAIL:c@b.fr"]),
        (["N:a;b"], ["N:a;b;;;"], ["N:a;b"]),
    ],
)
def test_without_a_base_nothing_is_removed_or_replaced(here, source, result):
    assert lines(merge(None, card(*here), card(*source)).properties) == result


def test_conflicts_are_told_and_can_go_to_the_source():
    base, here, source = card("TITLE:a", "NOTE:n"), card("TITLE:b", "NOTE:n"), card("TITLE:c", "NOTE:m")
    kept = merge(base, here, source)
    assert [(one.name, one.outcome) for one in kept.differences] == [
        ("TITLE", Outcome.CONFLICT),
        ("NOTE", Outcome.TAKEN),
    ]
    assert kept.changed
    assert lines(kept.properties) == ["TITLE:b", "NOTE:m"]
    assert lines(merge(base, here, source, source_wins=True).properties) == ["TITLE:c", "NOTE:m"]
    assert lines(merge(card("TITLE:a"), card("FN:x"), card("TITLE:c"), source_wins=True).properties) == [
        "FN:x",
        "TITLE:c",
    ]
    assert lines(merge(card("TITLE:a"), card("TITLE:b"), (), source_wins=True).properties) == []


def test_equal_versions_leave_the_card_alone():
    here = card("FN:A", "item1.TEL;CELL:1", "item1.X-ABLABEL:x")
    same = merge(here, here, card("item7.TEL;cell:1", "item7.X-ABLABEL:x", "FN:A"))
    assert not same.changed
    assert same.differences == ()
