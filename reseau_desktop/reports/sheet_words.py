"""The words of a sheet in one language."""

from __future__ import annotations

from ..domain.message import Message
from . import english, french
from .sheet_content import TextBlock
from .wording import word

_TYPESET = {"fr": french.typeset, "en": english.typeset}


class Words:
    """Words messages in "fr" or "en" and typesets what the user typed."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._typeset = _TYPESET[language]

    def word(self, message: Message) -> str:
        """A message worded."""
        return word(message, self.language)

    def plain(self, key: str) -> str:
        """The sentence of a key that has no argument."""
        return self.word(Message(key))

    def text(self, text: str) -> str:
        """A text of the user with the apostrophes and spaces of printing."""
        return self._typeset(text.strip())

    def block(self, key: str, text: str) -> TextBlock:
        """A text of the user under the title of a key."""
        return TextBlock(self.plain(key), self.text(text))
