from __future__ import annotations

import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.formats.vcard.written_lines import binary_line, fold, head, parameter, quoted_printable_line

_TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=200)


@given(_TEXT.map(lambda text: text.replace("\n", "")))
def test_folds_are_short_whole_characters_and_reversible(text: str) -> None:
    folded = fold("NOTE:" + text)
    assert folded.endswith(b"\r\n")
    parts = folded[:-2].split(b"\r\n")
    assert all(len(part) <= 75 for part in parts)
    assert all(part[:1] == b" " for part in parts[1:])
    assert "".join(part.decode("utf-8") for part in [parts[0], *(part[1:] for part in parts[1:])]) == "NOTE:" + text


@given(_TEXT)
def test_quoted_printable_is_short_ascii_and_reversible(text: str) -> None:
    written = quoted_printable_line("NOTE", text)
    lines = written.decode("ascii").split("\r\n")
    assert all(len(line) <= 76 and not line.startswith(" ") and not line.endswith(" ") for line in lines)
    start = written.index(b"PRINTABLE:") + len(b"PRINTABLE:")
    decoded = quopri.decodestring(written[start:-2]).decode("utf-8").replace("\r\n", "\n")
    assert decoded == text
    assert (b"CHARSET=UTF-8" in written) == (not text.isascii())


@pytest.mark.parametrize(
    ("value", "version", "written"),
    [
        ("work", "3.0", ";TYPE=work"),
        ("a,b", "3.0", ';TYPE="a,b"'),
        ('say "a"\nb^', "4.0", ";TYPE=say ^'a^'^nb^^"),
        ('say "a"\nb^', "3.0", ";TYPE=say 'a' b^"),
        ("a^nb", "3.0", ";TYPE=a^^nb"),
    ],
)
def test_parameters(value: str, version: str, written: str) -> None:
    assert parameter("TYPE", value, version) == written


def test_types_stand_bare_in_2_1_unless_they_would_be_misread() -> None:
    params = (("TYPE", "home"), ("TYPE", "base64"), ("TYPE", "été"), ("LANGUAGE", "fr"))
    assert head("", "TEL", params, "2.1", bare=True) == "TEL;HOME;TYPE=base64;TYPE=été;LANGUAGE=fr"


def test_bytes_of_2_1_end_with_a_blank_line() -> None:
    assert binary_line("PHOTO;ENCODING=BASE64", b"abc", "2.1", "image/png") == (
        b"PHOTO;ENCODING=BASE64:\r\n YWJj\r\n\r\n"
    )
    assert binary_line("PHOTO", b"abc", "4.0", "image/png") == b"PHOTO:data:image/png;base64,YWJj\r\n"
