"""Facts as a CSV file that spreadsheets open and address books import: the header of Google, plus what it lacks.

UTF-8 with a mark (Excel needs it), CR LF, cells neutralised that a spreadsheet would take for formulas. Reading the
file back gives the same facts, but for what CSV cannot say: the bytes of a photo, that FN is missing beside a name.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence

from ...domain.card import Address, CardFacts, Channel
from .labels import write_label

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_JOINT = " ::: "
_ADDRESS_COLUMNS: tuple[tuple[str, str], ...] = (
    ("Street", "street"),
    ("City", "locality"),
    ("PO Box", "pobox"),
    ("Region", "region"),
    ("Postal Code", "postal"),
    ("Country", "country"),
    ("Extended Address", "extended"),
)

# The columns that stand once, in their order, and what fills them.
_SINGLE: tuple[tuple[str, Callable[[CardFacts], str | None]], ...] = (
    ("Name", lambda one: one.fn),
    ("First Name", lambda one: one.given),
    ("Middle Name", lambda one: one.additional),
    ("Last Name", lambda one: one.family),
    ("Name Prefix", lambda one: one.prefix),
    ("Name Suffix", lambda one: one.suffix),
    ("Nickname", lambda one: one.nickname),
    ("Organization Name", lambda one: one.org),
    ("Organization Title", lambda one: one.title),
    ("Organization Department", lambda one: _JOINT.join(one.org_units)),
    ("Role", lambda one: one.role),
    ("Birthday", lambda one: one.birthday),
    ("Notes", lambda one: one.note),
    ("Photo", lambda one: one.photo_url),
    ("Labels", lambda one: _JOINT.join(one.categories)),
    ("UID", lambda one: one.uid),
)


Counts = tuple[int, int, int, int]
"""How many columns of e-mails, phones, addresses and links a table has."""


def write_csv(people: Iterable[CardFacts], delimiter: str = ",") -> bytes:
    """The file of these people, one row each, in their order; a header even without anybody.

    As many columns of e-mails, phones, links and addresses as the richest of them needs. `delimiter` is `,` for
    address books; a French or German Excel opens `;` by itself.
    """
    rows = list(people)
    counts = widest(rows)
    return csv_header(counts, delimiter) + csv_rows(rows, counts, delimiter)


def widest(people: Iterable[CardFacts], counts: Counts = (0, 0, 0, 0)) -> Counts:
    """The columns that these people need, and at least `counts`."""
    for one in people:
        emails, phones, addresses, urls = counts
        counts = (
            max(emails, len(one.emails)),
            max(phones, len(one.phones)),
            max(addresses, len(one.addresses)),
            max(urls, len(one.urls)),
        )
    return counts


def csv_header(counts: Counts, delimiter: str = ",") -> bytes:
    """The beginning of a file: the mark and the names of the columns."""
    return b"\xef\xbb\xbf" + _table([_header(counts)], delimiter)


def csv_rows(people: Iterable[CardFacts], counts: Counts, delimiter: str = ",") -> bytes:
    """The rows of these people, to be put after the header; written in slices, a table of any size takes no room."""
    return _table(([neutralised(cell) for cell in _row(one, counts)] for one in people), delimiter)


def _table(rows: Iterable[Sequence[str]], delimiter: str) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode("utf-8")


def neutralised(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe before `=`, `+`, `-`, `@`, tab and CR.

    A cell that already has such an apostrophe gets one more, so that reading takes off exactly one.
    Source: product description, "CSV cells that start with =+-@ are neutralised".
    """
    return "'" + cell if _FORMULA.match(cell) else cell


def _header(counts: Counts) -> list[str]:
    emails, phones, addresses, urls = counts
    names = [name for name, _ in _SINGLE]
    for word, count in (("E-mail", emails), ("Phone", phones)):
        names += [f"{word} {n} - {part}" for n in range(1, count + 1) for part in ("Label", "Value")]
    names += [f"Address {n} - {part}" for n in range(1, addresses + 1) for part, _ in _ADDRESS_COLUMNS]
    return names + [f"Website {n} - Value" for n in range(1, urls + 1)]


def _row(one: CardFacts, counts: Counts) -> list[str]:
    emails, phones, addresses, urls = counts
    return [
        *(fill(one) or "" for _, fill in _SINGLE),
        *_channels(one.emails, emails),
        *_channels(one.phones, phones),
        *_addresses(one.addresses, addresses),
        *one.urls,
        *[""] * (urls - len(one.urls)),
    ]


def _channels(channels: Sequence[Channel], count: int) -> list[str]:
    cells = [cell for one in channels for cell in (write_label(one.types, one.label), one.value)]
    return cells + [""] * (2 * count - len(cells))


def _addresses(addresses: Sequence[Address], count: int) -> list[str]:
    cells: list[str] = [getattr(one, name) for one in addresses for _, name in _ADDRESS_COLUMNS]
    return cells + [""] * (len(_ADDRESS_COLUMNS) * count - len(cells))
