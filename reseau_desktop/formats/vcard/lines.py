"""The physical lines of one card and the four ways in which a value goes on in the next ones.

Folds (RFC 6350, 3.2), soft line breaks of quoted-printable (RFC 2045, 6.7), base64 that is not indented, and nested
cards. Each way stops in time when the next property was run into because something is missing.
"""

from __future__ import annotations

import re

FOLD = (" ", "\t")
"""What a line starts with that goes on with the one before."""

_BASE64 = re.compile(r"[A-Za-z0-9+/=]+[ \t]*\Z")
_NEXT_PROPERTY = re.compile(
    r"(?:[\w-]+\.)?(?:(?:VERSION|REV|UID|N|FN|BDAY|PHOTO|ADR|ORG|X-[A-Z0-9-]+):\S"
    r"|(?:N|FN|ADR|TEL|EMAIL|ORG|TITLE|ROLE|NOTE|URL|LABEL|PHOTO|BDAY|X-[A-Z0-9-]+);[A-Z0-9=;,-]+:)"
)
_BEGIN = re.compile(r"\s*begin[ \t]*:[ \t]*vcard[ \t]*\Z", re.IGNORECASE)
_END = re.compile(r"end[ \t]*:[ \t]*vcard[ \t]*\Z", re.IGNORECASE)


def begins_card(line: str) -> bool:
    """Whether a line is BEGIN:VCARD."""
    return _BEGIN.match(line) is not None


class Lines:
    """The lines of a text, with a place: `at` is the index of the next one to be read."""

    __slots__ = ("at", "texts")

    def __init__(self, text: str) -> None:
        self.texts = text.split("\n")
        self.at = 0

    def folded(self) -> bool:
        """Whether the next line goes on with the one before."""
        return self.at < len(self.texts) and self.texts[self.at].startswith(FOLD)

    def unfold(self) -> str:
        """The continuation lines from here on, each without its first blank, put together."""
        texts, start, at = self.texts, self.at, self.at
        while at < len(texts) and texts[at].startswith(FOLD):
            at += 1
        self.at = at
        return "".join([line[1:] for line in texts[start:at]])

    def soft_breaks(self, value: str) -> str:
        """A quoted-printable value with the lines that its soft line breaks join to it, still encoded."""
        parts = [value]
        while self.at < len(self.texts):
            line = self.texts[self.at]
            if parts[-1].endswith("="):
                if _NEXT_PROPERTY.match(line):
                    break
                parts[-1] = parts[-1][:-1]
                parts.append(line)
            elif line.startswith(FOLD):
                parts.append(line[1:])
            else:
                break
            self.at += 1
        return "".join(parts).removesuffix("=")

    def base64(self, value: str) -> str:
        """A base64 value with its further lines, indented or not, before or after blank ones."""
        texts, start = self.texts, self.at
        at = start
        while at < len(texts):
            line = texts[at]
            if line and not line.startswith(FOLD) and not _BASE64.match(line):
                break
            at += 1
        self.at = at
        return value + "\n".join(texts[start:at])

    def nested_card(self, value: str) -> str | None:
        """The text of the card that opens in this value of AGENT or on the next line, else None."""
        at = self.at
        opening = value
        while not opening.strip() and at < len(self.texts):
            opening = self.texts[at]
            at += 1
        if not begins_card(opening):
            return None
        start, depth = at, 1
        while at < len(self.texts) and depth:
            line = self.texts[at]
            depth += begins_card(line.partition("AGENT:")[2] or line) - (_END.match(line) is not None)
            at += 1
        self.at = at
        return "\n".join(["BEGIN:VCARD", *self.texts[start:at]])
