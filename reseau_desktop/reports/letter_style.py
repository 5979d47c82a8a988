"""How noted words are put inside a sentence: small first letter, no full stop, « d’ », « qu’ », « du »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .french import elides

_BEFORE = re.compile(r"(?:(?<=\W)|^)(de|que|à) \Z", re.IGNORECASE)
_WITH_ARTICLE = {"de": ("du ", "des "), "à": ("au ", "aux ")}
_SENTENCE_BEGINS = re.compile(r"(?:\A|\n|[.!?]\s)\Z")
_FIRST_WORD = re.compile(r"[^\W\d_]+")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_NOT_VERBS = _set(
    """dossier métier papier atelier premier première dernier dernière janvier février octobre septembre novembre
    décembre lettre cadre autre notre votre entre contre avenir plaisir loisir soir espoir offre titre livre
    quatre filière carrière manière matière hier cahier quartier chantier courrier mémoire histoire"""
)
_BEFORE_VERBS = re.compile(r"(?:(?:ne|pas|jamais|plus|me|se|y|en|bien|mieux) |[mns][’'])*", re.IGNORECASE)
_I = re.compile(r"(?:je |j[’'])", re.IGNORECASE)
_DETERMINERS = _set(
    "a an the my your his her their our this that these those some any more less fewer no one two three"
)
_FUNCTION_WORDS = _DETERMINERS | _set(
    """le la les l un une des du de d mon ma mes ton ta tes son sa ses notre votre leur ce cet cette ces il elle on
    ils elles je j tu vous nous qu que pas ne plus moins en au aux à y deux trois in on to"""
)


def inside(text: str, kept: frozenset[str] = frozenset()) -> str:
    """A noted text as part of a sentence: no full stop, its first letter small unless the word is a name."""
    plain = text.strip()
    if plain.endswith(".") and not plain.endswith(".."):
        plain = plain[:-1].rstrip()
    plain = plain.rstrip(" ;,:")
    return plain[:1].lower() + plain[1:] if _begins_small(plain, kept) else plain


def _begins_small(text: str, kept: frozenset[str]) -> bool:
    words = text.split()
    found = _FIRST_WORD.match(words[0]) if words else None
    first = found[0] if found else ""
    if not first[:1].isupper() or first == "I" or (len(first) > 1 and first.isupper()):
        return False
    if first.lower() in _FUNCTION_WORDS:
        return True
    if words[0].strip(",;:") in kept:
        return False
    if is_infinitive(text):
        return True
    second = words[1].strip(",;:.") if len(words) > 1 else ""
    return not (second[:1].isupper() and second[1:2].islower() and second not in kept)


def is_infinitive(text: str) -> bool:
    """Whether a French text begins with a verb to do, so that « de » goes before it."""
    start = _BEFORE_VERBS.match(text)
    found = _FIRST_WORD.match(text[start.end() if start else 0 :])
    word = found[0].lower() if found else ""
    return len(word) > 3 and word.endswith(("er", "ir", "re")) and word not in _NOT_VERBS


def is_verb(text: str) -> bool:
    """Whether an English advice begins with what to do, rather than with a thing."""
    found = _FIRST_WORD.match(text)
    return found is not None and found[0].lower() not in _DETERMINERS


def is_clause(before: str, text: str) -> bool:
    """Whether a text is a sentence where a thing or a deed is awaited: « je commence par j’appelle… »."""
    if before.endswith(" par "):
        return bool(_I.match(text))
    found = _FIRST_WORD.match(text)
    return before.endswith(" with ") and found is not None and is_verb(text) and not found[0].endswith("ing")


def joined(texts: Sequence[str], last: str) -> str:
    """Texts in one sentence: "a, b and c" when they are short, else "a ; b ; c"; `last` is the word for "and"."""
    if len(texts) == 1:
        return texts[0]
    if all(len(text.split()) <= 5 and "," not in text for text in texts):
        return f"{', '.join(texts[:-1])} {last} {texts[-1]}"
    return (" ; " if last == "et" else "; ").join(texts)


def french_join(before: str, value: str) -> tuple[str, str]:
    """What stands before a value and the value, as French joins them: « d’apprendre », « du mardi », « qu’elle »."""
    found = _BEFORE.search(before)
    if found is None or not value:
        return before, value
    word, start = found[1], before[: found.start(1)]
    small = word.lower()
    for article, contracted in zip(("le ", "les "), _WITH_ARTICLE.get(small, ()), strict=False):
        if value.startswith(article):
            return start + _like(word, contracted), value[len(article) :]
    if small != "à" and elides(value):
        return start + word[:-1] + "’", value
    return before, value


def _like(word: str, other: str) -> str:
    return other[:1].upper() + other[1:] if word[0].isupper() else other


def begun(before: str, value: str) -> str:
    """The value with a capital where it begins a sentence."""
    return value[:1].upper() + value[1:] if _SENTENCE_BEGINS.search(before) else value
