"""Cards of which no contact could be made, kept in files that can be mended and imported again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from .files import write_whole
from .import_report import ImportReport

_MARK = b"\xef\xbb\xbf"
"""The mark of UTF-8: without it spreadsheets garble accents."""


@dataclass(frozen=True, slots=True)
class Rejects:
    """How many rejected cards were kept, and in which files."""

    count: int
    files: tuple[Path, ...]


def are_rows(report: ImportReport) -> bool:
    """Whether all that was rejected are rows of tables."""
    return all(one.table for one in report.files if one.rejected)


def write_rejects(report: ImportReport, path: Path) -> Rejects:
    """Write the rejected cards to `path`, to be mended and imported again.

    Cards stand in it as in their files, rows of a table in UTF-8 under the names of its columns. Where there are
    cards and rows, or rows of several tables, each further kind gets a file of its own beside it (`rejected-2.csv`).
    MachineError when the machine refuses.
    """
    kinds = _kinds(report)
    files: list[Path] = []
    for table, head in kinds:
        target = _beside(path, bool(table)) if files else path
        start = _MARK + head.encode("utf-8") if table else b""
        write_whole(target, start + b"".join(map(_line, kinds[table, head])))
        files.append(target)
    return Rejects(sum(map(len, kinds.values())), tuple(files))


def _kinds(report: ImportReport) -> dict[tuple[str, str], list[bytes]]:
    """The bytes of the rejected cards by table and line of column names, vCards (without either) first."""
    kinds: dict[tuple[str, str], list[bytes]] = {}
    for file in sorted(report.files, key=lambda one: bool(one.table)):
        for one in file.rejected:
            if one.raw:
                kinds.setdefault((file.table, file.head), []).append(one.raw)
    return kinds


def _beside(path: Path, table: bool) -> Path:
    """A name like that of a file which no file has yet."""
    return next(name for name in _names(path, table) if not name.exists())


def _names(path: Path, table: bool) -> Iterator[Path]:
    for number in count(2):
        yield path.with_name(f"{path.stem}-{number}{'.csv' if table else '.vcf'}")


def _line(raw: bytes) -> bytes:
    return raw if raw.endswith(b"\n") else raw + b"\n"
