"""How the names of an address book read in other code pages, for the user to see which one is right."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from ..domain.card import Rejected
from ..formats.vcard.facts import facts_of
from ..store.contacts import shown_name
from .card_files import CardFile
from .sources import Sources

CODE_PAGES = ("utf-8", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp932", "gb18030", "mac_roman")
"""Those offered, the likeliest first: UTF-8, Windows of the West, Central Europe, Cyrillic, Greek, Turkish, Japanese,
Chinese, and old Macintosh."""

_LOOKED_AT = 400


def sample_names(paths: Sequence[Path], encoding: str | None, most: int = 3) -> list[str]:
    """The first names with letters beyond ASCII, as that encoding reads them; [] when there are none."""
    found: list[str] = []
    with Sources(list(paths)) as sources:
        for source in sources.files:
            for item in islice(CardFile(source, encoding), _LOOKED_AT):
                name = "" if isinstance(item, Rejected) else shown_name(facts_of(item.card))
                if not name.isascii() and name not in found:
                    found.append(name)
                if len(found) >= most:
                    return found
    return found
