"""CSV address books: Outlook, Google, LinkedIn, Thunderbird, Yahoo and those that people make themselves."""

from __future__ import annotations

from .columns import MAPPABLE, ColumnMapping
from .reader import CsvPreview, CsvResult, looks_like_csv, preview_rows, read_csv
from .writer import write_csv

__all__ = [
    "MAPPABLE",
    "ColumnMapping",
    "CsvPreview",
    "CsvResult",
    "looks_like_csv",
    "preview_rows",
    "read_csv",
    "write_csv",
]
