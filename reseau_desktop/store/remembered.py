"""What an import remembers of a contact beside its card: fingerprints in one column, apart by blanks.

First stands the version last imported ("-" for a contact that never was), then earlier ones that the same import
brought; `+` marks a card of another source that was taken in or decided upon, `=` a group whose member this is.
A card whose fingerprint is here is known again at once; a group whose mark is here has given its category already.
"""

from __future__ import annotations

import hashlib

_NEVER, _OTHER, _GROUP = "-", "+", "="


def was_imported(told: str | None) -> bool:
    """Whether a version of the contact's own card was imported."""
    return bool(told) and not str(told).startswith(_NEVER)


def fingerprints(told: str) -> list[str]:
    """The fingerprints of all cards that are known again."""
    found = (one.removeprefix(_OTHER) for one in told.split(" ") if not one.startswith(_GROUP))
    return [one for one in found if one and one != _NEVER]


def behind(told: str | None, *, again: bool) -> str | None:
    """What is to stand behind a new version: the other sources and the groups; `again`: earlier versions too."""
    words = (told or "").split(" ")
    kept = [one for one in words if one not in ("", _NEVER) and (again or one[0] in (_OTHER, _GROUP))]
    return " ".join(kept) or None


def with_other(told: str | None, fingerprint: str) -> str:
    """The same with a card of another source."""
    if told and fingerprint in fingerprints(told):
        return told
    return f"{told or _NEVER} {_OTHER}{fingerprint}"


def with_group(told: str | None, group: str) -> str:
    """The same with the group of that name or UID; unchanged when it is there."""
    mark = _GROUP + hashlib.blake2b(group.encode(), digest_size=8).hexdigest()
    if mark in (told or "").split(" "):
        return str(told)
    return f"{told or _NEVER} {mark}"
