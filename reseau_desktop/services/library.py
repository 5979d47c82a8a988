"""The user's own templates and questions: those of the method, edited, set aside, added, and put back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ..domain.bank import Letter, Template
from ..domain.changes import Op
from ..domain.errors import InputError
from ..domain.message import say
from ..domain.question_bank import BankQuestion
from ..domain.text import clean
from ..formats.content import bank
from ..formats.content import questions as questions_of_the_method
from .session import Session

TEMPLATES, QUESTIONS = "templates", "questions"
LANGUAGES = ("fr", "en")
_OWN = "own-"
_ALL_DURATIONS = (15, 20, 60)
_Kept = dict[str, Any]


def template(session: Session, template_id: str, language: str, *, familiar: bool = False) -> Template:
    """The template as the user has it, in that language and form of address; InputError for an unknown id.

    What it says in the other language is that of the method.
    """
    found = _of_the_method(template_id)
    original = found.letter(language, familiar=familiar)
    kept = _kept(session, TEMPLATES).get(template_id, {}).get(_form(found, language, familiar), {})
    return found.written(language, Letter(kept.get("subject", original.subject), kept.get("body", original.body)))


def is_edited(session: Session, template_id: str, language: str, *, familiar: bool = False) -> bool:
    """Whether the user has changed that form of a template."""
    form = _form(_of_the_method(template_id), language, familiar)
    return form in _kept(session, TEMPLATES).get(template_id, {})


def save_template(
    session: Session,
    template_id: str,
    language: str,
    letter: Letter,
    *,
    familiar: bool = False,
    initiator: str | None = None,
) -> None:
    """Keep the user's own text of a template; the text of the method again takes the user's away."""
    found = _of_the_method(template_id)
    form = _form(found, language, familiar)
    written = Letter(clean(letter.subject).strip(), clean(letter.body).strip())
    forms = {} if written == found.letter(language, familiar=familiar) else {form: _as_kept(written)}

    def change(kept: _Kept) -> None:
        others = {name: one for name, one in kept.get(template_id, {}).items() if name != form}
        _put(kept, template_id, {**others, **forms})

    _change(session, TEMPLATES, change, "label.template", initiator)


def reset_template(session: Session, template_id: str, initiator: str | None = None) -> None:
    """Put a template back as the method has it, in every language and form of address."""
    _of_the_method(template_id)
    _change(session, TEMPLATES, lambda kept: _put(kept, template_id, {}), "label.template", initiator)


def questions(session: Session, language: str) -> tuple[BankQuestion, ...]:
    """The bank as the user has it: without what was set aside, with own questions at the end."""
    kept = _kept(session, QUESTIONS)
    aside = set(kept.get("aside", ()))
    return tuple(one for one in all_questions(session, language) if one.id not in aside)


def all_questions(session: Session, language: str) -> tuple[BankQuestion, ...]:
    """Every question, also those set aside, worded as the user has it."""
    kept = _kept(session, QUESTIONS)
    edited = kept.get("edited", {})
    method = [
        replace(one, text=edited.get(one.id, {}).get(language, one.text)) for one in questions_of_the_method(language)
    ]
    return (*method, *(_own_question(number, one, language) for number, one in kept.get("own", {}).items()))


def set_aside(session: Session) -> frozenset[str]:
    """The ids of the questions that are not proposed."""
    return frozenset(_kept(session, QUESTIONS).get("aside", ()))


def edited_questions(session: Session, language: str) -> frozenset[str]:
    """The ids of the questions of the method that the user has worded otherwise."""
    edited = _kept(session, QUESTIONS).get("edited", {})
    return frozenset(number for number, texts in edited.items() if language in texts)


def save_question(session: Session, question_id: str, language: str, text: str, initiator: str | None = None) -> None:
    """Keep the user's words for a question; the words of the method again, or none, take the user's away.

    An own question left without words goes. InputError for an unknown id.
    """
    words = " ".join(clean(text).split())
    method = {one.id: one.text for one in questions_of_the_method(language)}

    def change(kept: _Kept) -> None:
        if question_id in method:
            texts = {**kept.get("edited", {}).get(question_id, {}), language: words}
            if words in {"", method[question_id]}:
                del texts[language]
            _put(kept.setdefault("edited", {}), question_id, texts)
            return
        own = kept.get("own", {})
        if question_id not in own:
            raise InputError("question.unknown")
        own[question_id]["text"][language] = words
        if not any(own[question_id]["text"].values()):
            del own[question_id]

    _change(session, QUESTIONS, change, "label.questions", initiator)


def add_question(
    session: Session, theme: str, language: str, text: str, *, involving: bool = False, initiator: str | None = None
) -> str:
    """Add an own question on a theme; returns its id. InputError without words or for an unknown theme."""
    words = " ".join(clean(text).split())
    if not words or theme not in {one.id for one in bank().themes}:
        raise InputError("question.empty")
    taken = {int(number.removeprefix(_OWN)) for number in _kept(session, QUESTIONS).get("own", {})}
    number = f"{_OWN}{max(taken, default=0) + 1}"

    def change(kept: _Kept) -> None:
        kept.setdefault("own", {})[number] = {"theme": theme, "text": {language: words}, "involving": involving}

    _change(session, QUESTIONS, change, "label.questions", initiator)
    return number


def propose_question(session: Session, question_id: str, proposed: bool, initiator: str | None = None) -> None:
    """Set a question aside, so that no sheet proposes it, or take it in again."""

    def change(kept: _Kept) -> None:
        aside = [one for one in kept.get("aside", ()) if one != question_id]
        kept["aside"] = aside if proposed else [*aside, question_id]

    _change(session, QUESTIONS, change, "label.questions", initiator)


def reset_questions(session: Session, initiator: str | None = None) -> None:
    """Put the bank back as the method has it; own questions go."""
    _change(session, QUESTIONS, lambda kept: kept.clear(), "label.questions", initiator)


def _own_question(number: str, one: _Kept, language: str) -> BankQuestion:
    texts = one["text"]
    text = texts.get(language) or next((text for text in texts.values() if text), "")
    return BankQuestion(number, one["theme"], text, _ALL_DURATIONS, True, bool(one.get("involving")))


def _of_the_method(template_id: str) -> Template:
    found = bank().template(template_id)
    if found is None:
        raise InputError("draft.unknown_message", name=template_id)
    return found


def _form(found: Template, language: str, familiar: bool) -> str:
    return "fr-tu" if familiar and language == "fr" and found.familiar is not None else language


def _as_kept(letter: Letter) -> dict[str, str]:
    return {"subject": letter.subject, "body": letter.body}


def _put(kept: _Kept, name: str, value: _Kept) -> None:
    if value:
        kept[name] = value
    else:
        kept.pop(name, None)


def _kept(session: Session, key: str) -> _Kept:
    found = session.store.settings().get(key)
    return found if isinstance(found, dict) else {}


def _change(session: Session, key: str, change: Callable[[_Kept], None], label: str, initiator: str | None) -> None:
    kept = _kept(session, key)
    before = repr(kept)
    change(kept)
    if repr(kept) != before:
        session.run(Op.EDIT_SETTINGS, lambda writer: writer.put_setting(key, kept), say(label), initiator)
