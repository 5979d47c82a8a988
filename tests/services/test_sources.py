"""Folders, archives and archives inside archives, sound and hostile ones."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from reseau_desktop.services import sources
from reseau_desktop.services.sources import Sources

CARD = b"BEGIN:VCARD\nFN:Anne\nEND:VCARD\n"


def packed(**entries: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name.replace("|", "/"), data)
    return buffer.getvalue()


def read(*paths: Path) -> list[tuple[str, bytes | str]]:
    """Names and contents, or the key of what is wrong."""
    found: list[tuple[str, bytes | str]] = []
    with Sources(list(paths)) as opened:
        for one in opened.files:
            if one.error is not None:
                found.append((one.name, one.error.key))
            else:
                with one.open() as file:
                    found.append((one.name, file.read()))
    return found


def zip_file(folder: Path, data: bytes) -> Path:
    path = folder / "cards.zip"
    path.write_bytes(data)
    return path


def test_a_folder_gives_its_files_by_name_but_hidden_ones(tmp_path):
    (tmp_path / "b.vcf").write_bytes(CARD)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.vcf").write_bytes(b"x")
    (tmp_path / ".DS_Store").write_bytes(b"x")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_bytes(b"x")
    assert read(tmp_path) == [(str(tmp_path / "b.vcf"), CARD), (str(tmp_path / "sub" / "a.vcf"), b"x")]


def test_an_empty_folder_is_said(tmp_path):
    assert read(tmp_path) == [(str(tmp_path), "import.empty_folder")]


def test_an_archive_in_an_archive_is_opened(tmp_path):
    path = zip_file(tmp_path, packed(**{"one.vcf": CARD, "more.zip": packed(**{"deep|two.vcf": b"2"})}))
    assert read(path) == [(f"{path}/more.zip/deep/two.vcf", b"2"), (f"{path}/one.vcf", CARD)]


def test_many_archives_can_be_read_in_any_order(tmp_path):
    inner = {f"{n}.zip": packed(**{"a.vcf": str(n).encode()}) for n in range(9)}
    path = zip_file(tmp_path, packed(**inner))
    with Sources([path]) as opened:
        found = [one.open().read() for one in reversed(opened.files)]
    assert found == [str(n).encode() for n in reversed(range(9))]


def test_names_that_lead_out_of_the_archive_stay_names(tmp_path):
    path = zip_file(tmp_path, packed(**{"../../evil.vcf": CARD, "C:\\x\\..\\y.vcf": b"2", "/etc/z.vcf": b"3"}))
    before = sorted(tmp_path.rglob("*"))
    found = dict(read(path))
    assert set(found) == {f"{path}/evil.vcf", f"{path}/C:/x/y.vcf", f"{path}/etc/z.vcf"}
    assert sorted(tmp_path.rglob("*")) == before


def test_what_unpacks_beyond_reason_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "_UNSUSPECTED", 1_000_000)
    path = zip_file(tmp_path, packed(**{"a.vcf": CARD, "bomb.vcf": b"\0" * 20_000_000}))
    assert read(path) == [(f"{path}/a.vcf", CARD), (f"{path}/bomb.vcf", "import.zip_bomb")]


def test_bombs_inside_archives_count_together(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "_UNSUSPECTED", 1_000_000)
    inner = packed(**{"a.vcf": b"\0" * 900_000})
    path = zip_file(tmp_path, packed(**{"1.zip": inner, "2.zip": inner}))
    assert [content for _, content in read(path)][1] == "import.zip_bomb"


def test_too_many_archives_inside_archives_are_refused(tmp_path):
    data = packed(**{"a.vcf": CARD})
    for _ in range(sources.MAX_DEPTH):
        data = packed(**{"in.zip": data})
    assert [content for _, content in read(zip_file(tmp_path, data))] == ["import.zip_too_deep"]


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"PK\x03\x04 and then nothing", "import.damaged_zip"),
        (packed(), "import.empty_zip"),
        (packed(**{"__MACOSX|._a.vcf": b"x"}), "import.empty_zip"),
        (packed(**{"[Content_Types].xml": b"x", "xl|workbook.xml": b"x"}), "import.is_document"),
    ],
)
def test_an_archive_without_address_books_is_said(tmp_path, data, key):
    assert [content for _, content in read(zip_file(tmp_path, data))] == [key]


def test_an_entry_with_a_password_is_said(tmp_path):
    data = bytearray(packed(**{"a.vcf": CARD}))
    data[6] |= 1
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    with Sources([zip_file(tmp_path, bytes(data))]) as opened, pytest.raises(RuntimeError) as refused:
        opened.files[0].open()
    assert sources.unreadable(refused.value).key == "import.encrypted"


def test_a_file_that_is_not_there_is_said(tmp_path):
    assert read(tmp_path / "none.vcf") == [(str(tmp_path / "none.vcf"), "import.missing")]
