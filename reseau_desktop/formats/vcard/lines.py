"""The physical lines of one card and the four ways in which a value goes on in the next ones.

Folds (RFC 6350, 3.2), soft line breaks of quoted-printable (RFC 2045, 6.7), base64 that is not indented, and nested
cards. Each way stops in time when the next property was run into because something is missing.
"""

from __future__ import annotations

import re

FOLD = (" ", "\t")
"""What a line starts with that goes on with the one before."""

_NOT_FOLDED = re.compile(r"\n(?![ \t])")
_NEW_LINE_OF_TEXT = re.compile(r"\n(?=[^ \t\n])")
_BASE64 = re.compile(r"[A-Za-z0-9+/=]+[ \t]*(?:\n|\Z)")
_NEXT_PROPERTY = re.compile(
    r"(?:[\w-]+\.)?(?:(?:VERSION|REV|UID|N|FN|BDAY|PHOTO|ADR|ORG|TITLE|ROLE|EMAIL|URL|NOTE|X-[A-Z0-9-]+):\S|TEL:[+(\d]"
    r"|(?:N|FN|ADR|TEL|EMAIL|ORG|TITLE|ROLE|NOTE|URL|LABEL|PHOTO|BDAY|X-[A-Z0-9-]+);[A-Z0-9=;,-]+:)"
)
_BEGIN = re.compile(r"\s*begin[ \t]*:[ \t]*vcard[ \t]*\Z", re.IGNORECASE)
_END = re.compile(r"end[ \t]*:[ \t]*vcard[ \t]*\Z", re.IGNORECASE)


def begins_card(line: str) -> bool:
    """Whether a line is BEGIN:VCARD."""
    return _BEGIN.match(line) is not None


def breaks_off(line: str) -> bool:
    """Whether a line of quoted-printable ends in a soft line break."""
    return line.rstrip(" \t").endswith("=")


class Lines:
    """A text and a place in it: `at` is where the next line begins, `number` its number, from the one given."""

    __slots__ = ("at", "number", "text")

    def __init__(self, text: str, number: int) -> None:
        self.text = text
        self.at = 0
        self.number = number

    def next(self) -> str | None:
        """The next line, without its end; None after the last one."""
        text, at = self.text, self.at
        if at > len(text):
            return None
        end = text.find("\n", at)
        if end < 0:
            end = len(text)
        self.at = end + 1
        self.number += 1
        return text[at:end]

    def folded(self) -> bool:
        """Whether the next line goes on with the one before."""
        return self.text.startswith(FOLD, self.at)

    def _until(self, end: int) -> str:
        """The lines up to the one that ends at this place, with the LF before them."""
        taken = self.text[self.at - 1 : end]
        self.number += taken.count("\n")
        self.at = end + 1
        return taken

    def unfold(self) -> str:
        """The continuation lines from here on, each without its first blank, put together; "" when there are none."""
        if not self.folded():
            return ""
        match = _NOT_FOLDED.search(self.text, self.at)
        taken = self._until(match.start() if match else len(self.text))
        return taken.replace("\n ", "").replace("\n\t", "")

    def soft_breaks(self, value: str) -> str:
        """A quoted-printable value with the lines that its soft line breaks join to it, still encoded.

        Blanks after the sign of a soft line break were added on the way and do not count (RFC 2045, 6.7, rule 3).
        """
        parts = [value]
        while True:
            if breaks_off(parts[-1]):
                parts[-1] = parts[-1].rstrip(" \t")[:-1]
                if self.at > len(self.text) or _NEXT_PROPERTY.match(self.text, self.at):
                    break
                parts.append(self.next() or "")
            elif self.folded():
                parts.append((self.next() or "")[1:])
            else:
                break
        return "".join(parts)

    def base64(self, value: str) -> str:
        """A base64 value with its further lines, indented or not, before or after blank ones."""
        text = self.text
        at = self.at - 1
        while (match := _NEW_LINE_OF_TEXT.search(text, at)) is not None:
            at = match.end()
            if not _BASE64.match(text, at):
                return value + self._until(match.start())
        return value + self._until(len(text))

    def nested_card(self, value: str) -> str | None:
        """The text of the card that opens in this value of AGENT or on the next line, else None."""
        place = self.at, self.number
        opening: str | None = value
        while opening is not None and not opening.strip():
            opening = self.next()
        if opening is None or not begins_card(opening):
            self.at, self.number = place
            return None
        lines, depth = ["BEGIN:VCARD"], 1
        while depth and (line := self.next()) is not None:
            depth += begins_card(line.partition("AGENT:")[2] or line) - (_END.match(line) is not None)
            lines.append(line)
        return "\n".join(lines)
