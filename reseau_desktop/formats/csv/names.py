"""Names of columns made comparable: without case, accents and signs."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_EMAIL_WORD = re.compile(r"\be ?mails?\b|\bcourriels?\b|\bmails?\b")
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """A header name without case, accents and signs: `Tél. mobile` is `tel mobile`, `E-Mail` is `email`."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    words = " ".join(_WORD.findall("".join(c for c in plain if not unicodedata.combining(c))))
    return _EMAIL_WORD.sub("email", words)
