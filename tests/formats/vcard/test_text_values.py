from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.formats.vcard.text_values import (
    escape,
    join_components,
    join_list,
    split_components,
    split_list,
    unescape,
)

VERSIONS = st.sampled_from(["2.1", "3.0", "4.0", ""])
TEXTS = st.text(st.one_of(st.sampled_from('\\;,:nN\n"ab '), st.characters(blacklist_characters="\r\0")))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("plain", "plain"),
        (r"a\nb\Nc", "a\nb\nc"),
        (r"a\, b\; c\: d\\e", "a, b; c: d\\e"),
        (r"http\://example.org", "http://example.org"),
        (r"C:\Users\me", "C:\\Users\\me"),
        ("broken off\\", "broken off"),
        (r"\"quoted\"", '"quoted"'),
        ("unescaped, comma; semicolon", "unescaped, comma; semicolon"),
    ],
)
def test_unescape_gives_what_was_meant(written: str, meant: str) -> None:
    assert unescape(written, "3.0") == meant


def test_an_upper_case_n_is_no_newline_in_2_1() -> None:
    assert unescape(r"\\host\Notes\nend", "2.1") == "\\host\\Notes\nend"


def test_components_are_split_at_bare_semicolons_only() -> None:
    assert split_components(r";A\;B\\;C\\\;;D;\:E;\\\\;", "2.1") == ["", "A;B\\", "C\\;", "D", ":E", "\\\\", ""]
    assert split_components("Doe;John;;;", "3.0") == ["Doe", "John", "", "", ""]


def test_lists_are_split_at_bare_commas_only() -> None:
    assert split_list(r"one\, two,three", "3.0") == ["one, two", "three"]
    assert split_list("a,b", "2.1") == ["a", "b"]


def test_carriage_returns_are_written_as_newlines() -> None:
    assert escape("a\r\nb\rc", "4.0") == r"a\nb\nc"


@given(TEXTS, VERSIONS)
def test_escape_then_unescape_is_the_text(text: str, version: str) -> None:
    assert unescape(escape(text, version), version) == text


@given(st.lists(TEXTS, min_size=1), VERSIONS)
def test_joined_parts_come_apart_again(parts: list[str], version: str) -> None:
    assert split_components(join_components(parts, version), version) == parts
    assert split_list(join_list(parts, version), version) == parts
