"""The words with which Google labels an e-mail or a phone, and the types of vCard (RFC 6350, 6.4.1) they mean."""

from __future__ import annotations

from dataclasses import dataclass

_TYPES = {
    "home": "home",
    "personal": "home",
    "domicile": "home",
    "work": "work",
    "professionnel": "work",
    "mobile": "cell",
    "cell": "cell",
    "portable": "cell",
    "main": "main",
    "fax": "fax",
    "pager": "pager",
    "other": "other",
    "voice": "voice",
    "car": "car",
    "isdn": "isdn",
    "text": "text",
    "video": "video",
    "textphone": "textphone",
    "internet": "internet",
}
_WORDS = {"cell": "Mobile"}


@dataclass(frozen=True, slots=True)
class Label:
    """A label read: types of vCard, else the words of the owner; and whether the value is the preferred one."""

    types: tuple[str, ...] = ()
    own: str = ""
    preferred: bool = False


def read_label(text: str) -> Label:
    """`* Work Fax` is work and fax, preferred; `ligne directe` is an own label; `*` alone says only preferred."""
    plain = text.strip()
    preferred = plain.startswith("*")
    plain = plain.removeprefix("*").strip()
    words = plain.casefold().split()
    if all(word in _TYPES for word in words):
        return Label(tuple(dict.fromkeys(_TYPES[word] for word in words)), "", preferred)
    return Label((), plain, preferred)


def write_label(types: tuple[str, ...], own: str) -> str:
    """The label of a channel, such that `read_label` finds its types again; the own label wins."""
    star = "* " if "pref" in types else ""
    words = own or " ".join(_WORDS.get(one, one.capitalize()) for one in types if one in _TYPES.values())
    return (star + words).strip()
