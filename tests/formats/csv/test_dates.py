"""Dates of address books."""

from __future__ import annotations

import pytest

from reseau_desktop.formats.csv.dates import DateOrder, Order, from_parts, order_of, read_date, says_no_date

_DAY_FIRST = DateOrder(Order.DAY_FIRST, True)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("1980-05-03", "1980-05-03"),
        ("19800503", "1980-05-03"),
        ("1980/5/3", "1980-05-03"),
        ("1980-05-03T00:00:00", "1980-05-03"),
        (" --05-03", "--05-03"),
        ("--0503", "--05-03"),
        ("0000-05-03", "--05-03"),
        ("1604-05-03", "--05-03"),
        ("1604-02-29", "--02-29"),
        ("3/5/1980", "1980-05-03"),
        ("03/05/1980 00:00", "1980-05-03"),
        ("03-05-1980", "1980-05-03"),
        ("3.5.1980", "1980-05-03"),
        ("3. 5. 1980", "1980-05-03"),
        ("3.5.80", "1980-05-03"),
        ("03/05", "--05-03"),
        ("12 Mar 2024", "2024-03-12"),
        ("7-Feb-22", "2022-02-07"),
        ("12 mars 2024", "2024-03-12"),
        ("1er août 2023", "2023-08-01"),
        ("15 févr. 2024", "2024-02-15"),
        ("12. März 2024", "2024-03-12"),
        ("3 juin 1980", "1980-06-03"),
        ("3 juil. 1980", "1980-07-03"),
        ("March 12, 2024", "2024-03-12"),
        ("Mar 12", "--03-12"),
        ("lundi 12 mars 2024", "2024-03-12"),
    ],
)
def test_forms_of_a_date(text: str, iso: str) -> None:
    found = read_date(text, _DAY_FIRST)
    assert found is not None
    assert (found.iso, found.doubtful) == (iso, False)


@pytest.mark.parametrize("text", ["2000-02-30", "31/04/1980", "13/13/1980", "12 foo 2024", "soon", "1980", "--13-01"])
def test_what_is_no_date(text: str) -> None:
    assert read_date(text, _DAY_FIRST) is None


@pytest.mark.parametrize("text", ["", "0/0/00", "0.0.00", "0000-00-00", "00/00/0000", "1/1/4501", "01.01.4501 00:00"])
def test_what_says_that_there_is_no_date(text: str) -> None:
    assert says_no_date(text)
    assert not says_no_date("3/5/1980")


def test_the_order_is_shown_by_one_date_or_supposed_from_the_language() -> None:
    assert order_of(["3/5/1980", "25/12/1975"], "en") == DateOrder(Order.DAY_FIRST, True)
    assert order_of(["3/5/1980", "12/25/1975"], "fr") == DateOrder(Order.MONTH_FIRST, True)
    assert order_of(["3/5/1980", "0/0/00", "31.5.1980"], "en") == DateOrder(Order.MONTH_FIRST, False)
    assert order_of([], "de") == DateOrder(Order.DAY_FIRST, True)


def test_dates_that_contradict_each_other_are_doubtful() -> None:
    order = order_of(["25/12/1975", "26/12/1975", "12/25/1975"], "en")
    assert order == DateOrder(Order.DAY_FIRST, False)
    for text, iso, doubtful in (("12/25/1975", "1975-12-25", False), ("3/5/1980", "1980-05-03", True)):
        found = read_date(text, order)
        assert found is not None
        assert (found.iso, found.doubtful) == (iso, doubtful)


@pytest.mark.parametrize(
    ("parts", "iso"),
    [
        (("1980", "5", "3"), "1980-05-03"),
        (("", "5", "3"), "--05-03"),
        (("1980", "", ""), "1980"),
        (("1980", "5", ""), None),
        (("", "2", "30"), None),
        (("", "", ""), None),
        (("x", "y", "z"), None),
    ],
)
def test_a_date_in_three_cells(parts: tuple[str, str, str], iso: str | None) -> None:
    assert from_parts(*parts) == iso
