"""CSV address books: Outlook, Google, LinkedIn, Thunderbird, Yahoo and those that people make themselves."""

from __future__ import annotations

from .columns import MAPPABLE, ColumnMapping
from .dates import Order
from .form import DELIMITERS, TableForm
from .reader import (
    CsvItem,
    CsvPreview,
    CsvResult,
    TableReader,
    has_known_names,
    looks_like_csv,
    preview_rows,
    read_csv,
)
from .writer import write_csv

__all__ = [
    "DELIMITERS",
    "MAPPABLE",
    "ColumnMapping",
    "CsvItem",
    "CsvPreview",
    "CsvResult",
    "Order",
    "TableForm",
    "TableReader",
    "has_known_names",
    "looks_like_csv",
    "preview_rows",
    "read_csv",
    "write_csv",
]
