"""How long a text takes to say aloud (R68)."""

from __future__ import annotations

import re

WORDS_A_MINUTE = 150  # calm speech, an order of magnitude
SHORT_PITCH_SECONDS = 30
LONG_PITCH_SECONDS = 120
# Elided words count as one with the next: "j'ai" is said in one breath.
_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")


def spoken_words(text: str) -> int:
    """The words one says: runs of letters and digits, elided and hyphenated ones as one."""
    return len(_WORD.findall(text))


def spoken_seconds(text: str, words_a_minute: int = WORDS_A_MINUTE) -> int:
    """Seconds the text takes to say, rounded up; 0 for a text without words. Source: R68."""
    return -(-spoken_words(text) * 60 // max(1, words_a_minute))
