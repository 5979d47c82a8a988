"""Names of an address book in other code pages."""

from __future__ import annotations

import pytest

from reseau_desktop.services.code_pages import CODE_PAGES, sample_names


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1252", "Hélène Bœuf"),
        ("cp1250", "Łukasz Žák"),
        ("cp1251", "Иван Петров"),
        ("cp1253", "Ελένη"),
        ("cp932", "山田太郎"),
    ],
)
def test_the_right_page_gives_the_right_name(tmp_path, encoding, name):
    path = tmp_path / "old.vcf"
    path.write_bytes(f"BEGIN:VCARD\r\nVERSION:2.1\r\nFN:{name}\r\nEND:VCARD\r\n".encode(encoding))
    assert encoding in CODE_PAGES
    assert sample_names([path], encoding) == [name]


def test_only_names_beyond_ascii_tell_something(tmp_path):
    path = tmp_path / "cards.vcf"
    cards = [
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEND:VCARD\n" for name in ("Ann", "Zoé", "Noé", "Zoé", "Éva", "Ève")
    ]
    path.write_text("".join(cards) + "BEGIN:VCARD\nEND:VCARD\n", encoding="utf-8")
    assert sample_names([path], "utf-8") == ["Zoé", "Noé", "Éva"]
    assert sample_names([path], "utf-8", most=9) == ["Zoé", "Noé", "Éva", "Ève"]


def test_a_file_without_accents_or_without_cards_gives_none(tmp_path):
    path = tmp_path / "cards.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nEND:VCARD\n", encoding="utf-8")
    assert sample_names([path, tmp_path / "gone.vcf"], None) == []
