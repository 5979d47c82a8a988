"""The parts of a message: greeting, body, closing, signature; its words, addresses and durations."""

from __future__ import annotations

import re

from .text import fold

_GREETING = re.compile(
    r"^\s*(?:bonjour|bonsoir|salut|chere?s?|madame|monsieur|mme|hello|hi|dear|good (?:morning|afternoon|evening))\b"
    r"[^\n,!]*[,!]?",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"^(?:bien a vous|bien a toi|bien cordialement|cordialement|sinceres salutations|amicalement|merci|a bientot"
    r"|belle journee|bonne journee|au plaisir|kind regards|best regards|regards|best wishes|best|thanks|thank you"
    r"|many thanks|with thanks|see you soon|speak soon|sincerely|yours|cheers)\b"
)
_CLOSING_WORDS = 6
_SIGNATURE_WORDS = 4
ADDRESS = re.compile(
    r"https?://\S+|\bwww\.\S+|(?<![\w@.])[\w-]+(?:\.[\w-]+)*\.(?:com|fr|org|net|eu|io|info|edu|co|uk|be|ch|ca)\b(?:/\S*)?",
    re.IGNORECASE,
)
SLOT = re.compile(r"\{[^{}\n]*\}")
DURATION = re.compile(
    r"\bminutes?\b|\b\d+ ?(?:mn|mins?)\b|\bquarts? d'heure\b|\bdemi[- ]heure\b|\b(?:trois )?quarters? of an hour\b"
    r"|\bhalf[- ](?:an )?hour\b|(?<!\ba )(?<!\bat )\b(?:une|deux|an|one|two) (?:petite )?(?:heures?|hours?)\b"
)


def without_greeting(text: str) -> str:
    """The text with its greeting blanked out, every position kept."""
    found = _GREETING.match(text)
    return " " * found.end() + text[found.end() :] if found else text


def without_signature(text: str) -> str:
    """The text without its last line, when it has several."""
    lines = [line for line in text.splitlines() if line.strip()]
    return "\n".join(lines[:-1]) if len(lines) > 1 else text


def core(text: str) -> str:
    """What is left without greeting, closing, signature and web addresses."""
    lines = [line.strip() for line in without_greeting(text).splitlines() if line.strip()]
    closing = next((place for place, line in enumerate(lines) if _closes(line)), None)
    if closing is not None:
        lines = lines[:closing]
    elif len(lines) > 1 and count_words(lines[-1]) <= _SIGNATURE_WORDS and not ADDRESS.search(lines[-1]):
        lines = lines[:-1]
    return ADDRESS.sub(" ", "\n".join(lines))


def _closes(line: str) -> bool:
    return bool(_CLOSING.match(fold(line))) and count_words(line) <= _CLOSING_WORDS


def count_words(text: str) -> int:
    """How many words a text has: runs between spaces with a letter or digit in them."""
    return sum(any(letter.isalnum() for letter in word) for word in text.split())
