"""From the bytes of one card to Unicode, in one go where that is sound, else value by value.

A card that is ASCII or sound UTF-8, as nearly all are, is decoded once. Any other is taken as Latin-1, which keeps
each byte as one character, so that it can be cut into lines, and each value is then decoded by itself; folds inside
a character and several charsets in one card do no harm.
"""

from __future__ import annotations

import binascii

from reseau_desktop.formats.vcard.charsets import MULTIBYTE, Decoded, Fallback, decode, fallback_of, strict


class CardText:
    """The text of a card and the way back to its bytes.

    `text` is the card to be cut into lines; `sound` says that it is Unicode already. `encoding` is the one that was
    needed for text that is not ASCII (None so far), and `guessed` whether nothing declared it.
    """

    __slots__ = ("_fallback", "encoding", "guessed", "sound", "text")

    def __init__(self, body: bytes, chosen: str | None = None) -> None:
        self.encoding: str | None = None
        self.guessed = False
        self.sound = True
        self._fallback: Fallback | None = Fallback(chosen, guessed=False, chosen=True) if chosen else None
        if body.isascii():
            self.text = body.decode("ascii")
            return
        text = strict(body, "utf-8") if chosen in (None, "utf-8") else None
        self.sound = text is not None
        self.encoding = "utf-8" if self.sound else None
        self.text = body.decode("latin-1") if text is None else text

    def head(self, text: str) -> str:
        """What stands before a colon, in Unicode."""
        if self.sound or text.isascii():
            return text
        return self._found(text.encode("latin-1"), None).text

    def value(self, text: str, charset: str | None) -> Decoded:
        """A value in Unicode; `charset` is the codec that its property declares, or None."""
        if charset not in MULTIBYTE and (self.sound or (charset is None and text.isascii())):
            return Decoded(text, "utf-8")
        return self._found(self.encode(text), charset)

    def octets(self, raw: bytes, charset: str | None) -> Decoded:
        """The text of bytes that stood in the card in an encoded form, as quoted-printable."""
        return Decoded(raw.decode("ascii"), "ascii") if raw.isascii() and not charset else self._found(raw, charset)

    def encode(self, text: str) -> bytes:
        """The bytes that a part of `text` was read from."""
        return text.encode("utf-8" if self.sound else "latin-1", "replace")

    def _evidence(self) -> bytes:
        """The bytes that tell the encoding of those that declare none; where all are ASCII, what they encode."""
        raw = self.encode(self.text)
        return binascii.a2b_qp(raw) if raw.isascii() else raw

    def _found(self, raw: bytes, charset: str | None) -> Decoded:
        if charset == "utf-8" and (text := strict(raw, charset)) is not None:
            return Decoded(text, charset)
        if self._fallback is None:
            self._fallback = fallback_of(self._evidence())
        found = decode(raw, charset, self._fallback)
        if charset is None and self.encoding in (None, "utf-8"):
            self.encoding = found.encoding
        self.guessed = self.guessed or found.guessed
        return found
