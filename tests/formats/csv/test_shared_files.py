"""The shared CSV files of many producers, against what each of them says."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path

import pytest

from reseau_desktop.formats.csv import looks_like_csv, read_csv
from reseau_desktop.formats.csv.decoding import find_encoding
from reseau_desktop.formats.csv.sheet import open_sheet
from tests.helpers.csv_expected import file_differences

_CORPUS = os.environ.get("RESEAU_CORPUS")
_FOLDER = Path(_CORPUS or "") / "csv" / "cards"
_FILES = sorted(_FOLDER.glob("*/*.csv")) if _CORPUS else []
_FORMATS = {"google_new": "google-csv", "google_old": "google-csv", "linkedin": "linkedin-csv"}

pytestmark = pytest.mark.skipif(_CORPUS is None, reason="RESEAU_CORPUS does not say where the shared files are")


@pytest.mark.parametrize("path", _FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_shared_file_gives_what_it_says(path: Path) -> None:
    expected = json.loads(
        (path.parents[2] / "expected" / path.parent.name / f"{path.name}.json").read_text(encoding="utf-8")
    )
    result = read_csv(path.read_bytes())
    assert file_differences(expected, result) == []


@pytest.mark.parametrize("path", _FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_producer_of_a_shared_file_is_recognised(path: Path) -> None:
    folder = path.parent.name
    usual = "outlook-csv" if "outlook" in folder else "csv"
    assert read_csv(path.read_bytes()).format == _FORMATS.get(folder, usual)
    assert looks_like_csv(path.read_bytes()) == (path.stat().st_size > 0)


_DELIMITERS = {"utf-16-le": "\t", "mac_roman": ";", "cp850": ";", "utf-8-sig": "|"}


def _saved_otherwise(path: Path, codec: str) -> bytes | None:
    """The rows as another program would save them: other delimiter, quotes and code page; None where it cannot."""
    data = path.read_bytes()
    sheet = open_sheet(data, find_encoding([data]))
    if sheet.header is None or "broken" in path.name:
        return None
    saved = io.StringIO(newline="")
    table = csv.writer(saved, delimiter=_DELIMITERS[codec], lineterminator="\r\n")
    table.writerows([sheet.header.cells, *(row.cells for row in sheet.rows())])
    try:
        return saved.getvalue().encode(codec)
    except UnicodeEncodeError:
        return None


@pytest.mark.parametrize("codec", _DELIMITERS)
def test_shared_files_say_the_same_when_saved_otherwise(codec: str) -> None:
    read, wrong = 0, {}
    for path in _FILES:
        data = _saved_otherwise(path, codec)
        if data is None:
            continue
        place = path.parents[2] / "expected" / path.parent.name / f"{path.name}.json"
        differences = file_differences(json.loads(place.read_text(encoding="utf-8")), read_csv(data))
        read += 1
        if differences:
            wrong[path.name] = differences
    assert wrong == {}
    assert read >= 20


def test_all_shared_files_are_there() -> None:
    assert len(_FILES) >= 37
