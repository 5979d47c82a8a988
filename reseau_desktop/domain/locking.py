"""A template without the introducer: « de la part de » stays locked until the third permission is given (R80)."""

from __future__ import annotations

import re
from dataclasses import replace

from .bank import Bilingual, Template

_SLOTS = ("{introducer}", "{introducer_link}")
_CLAUSE = re.compile(r",[^,.;:!?\n]*\{introducer\}[^,.;:!?\n]*,")
_SENTENCE = re.compile(r"(?P<first>^)?[^.!?\n]*\{introducer(?:_link)?\}[^.!?\n]*[.!?]?(?(first) ?)", re.MULTILINE)
_EMPTY_LINES = re.compile(r"\n{3,}")


def names_introducer(template: Template) -> bool:
    """Whether a template speaks of who sends one."""
    return any(slot in text for slot in _SLOTS for text in _texts(template))


def without_introducer(template: Template, cold: Template) -> Template:
    """The template with every clause or sentence about the introducer left out.

    Where the subject is about the introducer, subject and body are those of `cold`: the message for when the name
    may not be said. `cold` itself must name nobody.
    """
    return replace(
        template,
        slots=tuple(dict.fromkeys((*template.slots, *cold.slots))),
        required_slots=tuple(one for one in template.required_slots if f"{{{one}}}" not in _SLOTS),
        subject=Bilingual(*(_subject(template, cold, language) for language in ("fr", "en"))),
        body=Bilingual(*(_body(template, cold, language) for language in ("fr", "en"))),
    )


def _subject(template: Template, cold: Template, language: str) -> str:
    subject = template.subject[language]
    return cold.subject[language] if _speaks(subject) else subject


def _body(template: Template, cold: Template, language: str) -> str:
    if _speaks(template.subject[language]):
        return cold.body[language]
    text = _CLAUSE.sub("", template.body[language])
    return _EMPTY_LINES.sub("\n\n", _SENTENCE.sub("", text))


def _speaks(text: str) -> bool:
    return any(slot in text for slot in _SLOTS)


def _texts(template: Template) -> tuple[str, ...]:
    return (template.subject.fr, template.subject.en, template.body.fr, template.body.en)
