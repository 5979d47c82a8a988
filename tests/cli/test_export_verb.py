"""The export on the command line: its encoding and the separator of its tables."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Command

PEOPLE = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé Łódź\r\nEMAIL:zoe@example.org\r\nEND:VCARD\r\n"


def test_an_outlook_in_windows_1252_is_told_what_it_loses(
    command: Command, write: Callable[[str, str], Path], tmp_path: Path
) -> None:
    command.ok("import", write("a.vcf", PEOPLE))
    usual = command.ok("export", tmp_path / "utf.zip", "--profile", "outlook", "--json").json
    assert usual["losses"] == []
    out = tmp_path / "out.zip"
    report = command.ok("export", out, "--profile", "outlook", "--encoding", "windows-1252", "--json").json
    [loss] = report["losses"]
    assert "windows-1252" in loss["reason"]
    with zipfile.ZipFile(out) as archive:
        assert b"CHARSET=WINDOWS-1252;ENCODING=QUOTED-PRINTABLE:Zo=E9 ?" in archive.read(archive.namelist()[0])


def test_only_outlook_has_a_code_page(command: Command, write: Callable[[str, str], Path], tmp_path: Path) -> None:
    command.ok("import", write("a.vcf", PEOPLE))
    refused = command("export", tmp_path / "out.vcf", "--encoding", "windows-1252", lang="fr")
    assert refused.status == 3
    assert "Outlook" in refused.err
    assert not (tmp_path / "out.vcf").exists()
    assert command.misused("export", tmp_path / "out.vcf", "--encoding", "latin-9")


def test_a_table_has_the_separator_that_was_asked_for(
    command: Command, write: Callable[[str, str], Path], tmp_path: Path
) -> None:
    command.ok("import", write("a.vcf", PEOPLE))
    for sign, options in ((b",", ()), (b";", ("--delimiter", ";"))):
        out = tmp_path / "out.csv"
        command.ok("export", out, "--profile", "csv", *options)
        assert out.read_bytes().startswith(b"\xef\xbb\xbfName" + sign)
