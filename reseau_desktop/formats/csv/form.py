"""What somebody said of a table: its separator, its encoding, its first line, its dates and its columns."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from .columns import ColumnMapping
from .dates import Order
from .names import fold

DELIMITERS = (",", ";", "\t", "|")
"""The signs that may stand between cells."""


@dataclass(frozen=True, slots=True)
class TableForm:
    """How a table is to be read, as far as somebody said so; None is what the file itself says.

    `has_names`: the first line holds the names of the columns. `order`: which comes first in a date, day or month.
    """

    mapping: ColumnMapping | None = None
    delimiter: str | None = None
    encoding: str | None = None
    has_names: bool | None = None
    order: Order | None = None

    def as_json(self) -> dict[str, Any]:
        """The form as it is kept: only what was said."""
        said = {
            "fields": list(self.mapping.fields) if self.mapping is not None else None,
            "delimiter": self.delimiter,
            "encoding": self.encoding,
            "has_names": self.has_names,
            "order": self.order.value if self.order is not None else None,
        }
        return {key: value for key, value in said.items() if value is not None}

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> TableForm:
        """The form that was kept; what has lost its shape counts as not said."""
        names, order, delimiter = kept.get("fields"), kept.get("order"), kept.get("delimiter")
        encoding, has_names = kept.get("encoding"), kept.get("has_names")
        return cls(
            ColumnMapping(tuple(map(str, names))) if isinstance(names, list) else None,
            delimiter if delimiter in DELIMITERS else None,
            encoding if isinstance(encoding, str) else None,
            has_names if isinstance(has_names, bool) else None,
            Order(order) if order in {one.value for one in Order} else None,
        )

    @property
    def says_nothing(self) -> bool:
        """Whether the file is left to itself in everything."""
        return all(getattr(self, one.name) is None for one in fields(self))


def fingerprint(names: Sequence[str], guessed: ColumnMapping) -> str:
    """By what a table of the same form is known again: its header, comparable; without one, what its columns hold.

    A hash, so that nothing of a file can be read from it.
    """
    folded = [fold(name) for name in names]
    parts = folded if any(folded) else ["", *guessed.fields]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]
