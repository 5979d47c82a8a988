"""Text made comparable: without accents, case, apostrophe forms or stray characters."""

from __future__ import annotations

import re
import unicodedata

_SPACES = re.compile(r"\s+")
_ACCENTS = re.compile("[\u0300-\u036f]+")
# What the second byte of an accented letter, or of a curly quote, becomes in Windows-1252.
_GARBLED = re.compile("Ã[\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â€[\u0080-\u00bfœ™˜“”¦¢]")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "’": "'", "ʼ": "'"})


def fold(text: str) -> str:
    """`text` in lower case, without accents, spaces run together: what searching and sorting compare."""
    if text.isascii():
        return _SPACES.sub(" ", text.lower()).strip()
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LIGATURES))
    plain = _ACCENTS.sub("", plain)
    if not plain.isascii():
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    return _SPACES.sub(" ", plain).strip()


def sort_key(family: str | None, given: str | None, shown: str) -> str:
    """The stored key of a contact: family name, then given name, else what is shown; "" sorts last by rule."""
    return fold(f"{family or ''} {given or ''}") or fold(shown)


def words(text: str) -> list[str]:
    """The folded words of a text: runs of letters and digits, in order."""
    return re.findall(r"\w+", fold(text))


def is_garbled(text: str) -> bool:
    """Whether a text looks like UTF-8 that a program once took for Windows-1252: `HÃ©lÃ¨ne` for `Hélène`."""
    return ("Ã" in text or "â€" in text) and _GARBLED.search(text) is not None


def clean(text: str) -> str:
    """`text` without NUL characters and lone surrogates, which a database cannot keep."""
    if "\0" in text:
        text = text.replace("\0", "")
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-8", "replace").decode()
    return text


def initials(name: str) -> str:
    """One or two capitals that stand for a name: first letters of its first and last word; "" for none."""
    letters = [word[0] for word in re.findall(r"\w+", name)]
    return (letters[0] + (letters[-1] if len(letters) > 1 else "")).upper() if letters else ""
