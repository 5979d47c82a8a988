"""Messages prepared for a person: a template filled from what is recorded, kept as typed, and marked as sent.

Nothing is ever sent from here (R116): the user sends it, then says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from ..domain.bank import Bilingual, Template
from ..domain.card import CardFacts
from ..domain.contact import Contact
from ..domain.corresponding import (
    ANNOUNCING,
    COLD,
    Errand,
    errand_of,
    is_familiar,
    kind_for,
)
from ..domain.errors import InputError
from ..domain.follow_up import FollowUp
from ..domain.history import History
from ..domain.letter_facts import Facts, Known
from ..domain.locking import names_introducer, without_introducer
from ..domain.meeting import PrepSheet
from ..domain.message import Message, say
from ..domain.reviewing import Draft, Flag, ReviewTables
from ..domain.reviewing import review as find_flags
from ..domain.senders import Sender, locked
from ..formats.content import bank
from ..formats.review_content import review_tables
from ..reports.letter import Filled, fill
from ..reports.letter_words import typeset
from . import library, project
from .contacts import contact
from .session import Session

CHANNELS = ("email", "linkedin", "sms", "letter")
_TOPICS = 3
_TU = frozenset({"tu", "te", "t", "toi", "ton", "ta", "tes", "tien", "tienne"})
_SHORT_CHANNELS = frozenset({"linkedin", "sms"})


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user chose for a message; None leaves it as proposed."""

    template: str | None = None
    language: str | None = None
    familiar: bool | None = None
    channel: str | None = None


@dataclass(frozen=True, slots=True)
class Lock:
    """A name that is not said, and why; `giver_id` and `introduction_id` tell whom to ask for the permission."""

    reason: Message
    giver_id: int | None = None
    introduction_id: int | None = None


@dataclass(frozen=True, slots=True)
class MessageDraft:
    """A message as it stands: `subject` and `text` as typed, or filled from the record.

    `template` is the text it was filled from, `blanks` the names of the slots that nothing filled, `proposed` what
    the program proposes for the same choices. `typed` says that the user has written in it.
    """

    errand: Errand
    language: str
    familiar: bool
    channel: str
    subject: str
    text: str
    template: Template
    blanks: tuple[str, ...]
    locks: tuple[Lock, ...]
    hints: tuple[Message, ...]
    proposed: Filled
    typed: bool = False

    @property
    def key(self) -> str:
        """Under which it is kept as typed: one a follow-up, one a person beside."""
        return _key(self.errand.contact_id, self.errand.follow_up_id)


def draft(
    session: Session,
    contact_id: int,
    *,
    follow_up_id: int | None = None,
    wish: Wish | None = None,
    language: str = "fr",
    about_id: int | None = None,
) -> MessageDraft:
    """The message to a person, for a follow-up or for what suits: as typed before, else filled from the record.

    A wish fills it anew. `language` is that of the message when none was chosen for this person, `about_id` whom it
    speaks of. InputError for an unknown person, follow-up or template.
    """
    person = contact(session, contact_id)
    history = History(session.network(), session.today)
    errand = _errand(session, history, person, follow_up_id)
    kept = _kept(session, _key(contact_id, errand.follow_up_id))
    before = {"language": language, "familiar": is_familiar(person), "template": errand.template}
    chosen = _chosen(wish or Wish(), {**before, **_address(session, contact_id), **(kept or {})})
    about = about_id or errand.about_id or (kept or {}).get("about")
    errand = replace(errand, template=chosen.template or errand.template, about_id=about)
    made = _filled(session, history, errand, chosen)
    if kept is not None and wish is None:
        return replace(made, subject=kept["subject"], text=kept["text"], typed=True)
    return made


def review(session: Session, message: MessageDraft, text: str, spoken: str | None = None) -> list[Flag]:
    """What would harm the text of a message, with its places (R14); the user's own template is what it is held to.

    The reasons are in the language `spoken`, by default that of the message.
    """
    people = _senders(session, message.errand.contact_id)
    return find_flags(
        _to_read(message, text, people, message.template), _tables(message.familiar, spoken or message.language)
    )


def review_subject(session: Session, message: MessageDraft, subject: str, spoken: str | None = None) -> list[Flag]:
    """What would harm a subject: only what has a place in it."""
    people = _senders(session, message.errand.contact_id)
    found = find_flags(
        _to_read(message, subject, people, None), _tables(message.familiar, spoken or message.language)
    )
    return [one for one in found if one.start is not None]


def keep(session: Session, message: MessageDraft, subject: str, text: str) -> None:
    """Keep a message as it is typed; one that says what is proposed is not kept. It is no step."""
    key = message.key
    if (subject, text) == (message.proposed.subject, message.proposed.text):
        session.store.save_draft(key, None, session.clock.stamp())
        return
    session.store.save_draft(key, {**_choices(message), "subject": subject, "text": text}, session.clock.stamp())


def keep_as_sent(session: Session, message: MessageDraft, subject: str, text: str, row: int | None) -> None:
    """Keep what was sent as row `row` of the log, so that it is there again when the sending is undone."""
    content = {**_choices(message), "subject": subject, "text": text, "sent": row}
    session.store.save_draft(message.key, None if row is None else content, session.clock.stamp())


def start_anew(session: Session, message: MessageDraft) -> None:
    """Drop what was typed."""
    session.store.save_draft(message.key, None, session.clock.stamp())


def remember(session: Session, message: MessageDraft) -> None:
    """Remember language, form of address and channel for the next message to this person."""
    content = {"language": message.language, "familiar": message.familiar, "channel": message.channel}
    session.store.save_draft(_address_key(message.errand.contact_id), content, session.clock.stamp())


def by_channel(message: MessageDraft, channel: str) -> MessageDraft:
    """The same message by another channel; an unknown one changes nothing."""
    return replace(message, channel=channel) if channel in CHANNELS else message


def advised_words(message: MessageDraft) -> int:
    """About how many words suit the channel at most: a letter or an e-mail are read in a minute (R45)."""
    return 60 if message.channel in _SHORT_CHANNELS else 120


def _errand(session: Session, history: History, person: Contact, follow_up_id: int | None) -> Errand:
    if follow_up_id is None:
        return Errand(person.id, kind_for(person.id, history))
    found = session.store.one(FollowUp, follow_up_id)
    if found is None or found.contact_id != person.id:
        raise InputError("follow_up.unknown")
    return errand_of(found, history)


def _chosen(wish: Wish, before: dict[str, Any]) -> Wish:
    """Every choice made: by the wish, else as before."""
    template, language = wish.template or before["template"], wish.language or before["language"]
    if bank().template(template) is None:
        raise InputError("draft.unknown_message", name=str(template))
    channel = wish.channel or before.get("channel")
    return Wish(
        template=template,
        language=language if language in library.LANGUAGES else "fr",
        familiar=bool(before["familiar"] if wish.familiar is None else wish.familiar),
        channel=channel if channel in CHANNELS else CHANNELS[0],
    )


def _filled(session: Session, history: History, errand: Errand, chosen: Wish) -> MessageDraft:
    language, familiar = chosen.language or "fr", bool(chosen.familiar)
    facts = Facts(history, errand, _known(session, history, errand, language, familiar))
    template = library.template(session, errand.template, language, familiar=familiar)
    if names_introducer(template) and facts.sender is None:
        template = without_introducer(template, library.template(session, COLD, language))
    names = {one.id: one.name[language] for one in bank().slots}
    filled = fill(template, facts.value, names, language, session.today)
    return MessageDraft(
        errand=errand,
        language=language,
        familiar=familiar,
        channel=chosen.channel or CHANNELS[0],
        subject=filled.subject,
        text=filled.text,
        template=template,
        blanks=tuple(typeset(names.get(one, one), language) for one in filled.blanks),
        locks=tuple(_locks(facts)),
        hints=tuple(_hints(facts)),
        proposed=filled,
    )


def _known(session: Session, history: History, errand: Errand, language: str, familiar: bool) -> Known:
    givers = {
        one.giver_id for one in history.network.introductions if one.person_id == errand.contact_id and one.giver_id
    }
    cards = session.store.facts([errand.contact_id, *sorted(givers)])
    sheet = _sheet(session, history, errand)
    sentence = project.statement(session)
    return Known(
        card=cards.get(errand.contact_id, CardFacts()),
        families={number: card.family or "" for number, card in cards.items()},
        topics=_topics(session, sheet, language),
        project=sentence.text.strip() if sentence else "",
        familiar=familiar,
    )


def _sheet(session: Session, history: History, errand: Errand) -> PrepSheet | None:
    meeting = Facts(history, errand).meeting
    return session.store.sheet(meeting.id) if meeting else None


def _topics(session: Session, sheet: PrepSheet | None, language: str) -> tuple[str, ...]:
    """The themes of the questions chosen for the meeting, in their order, in words."""
    if sheet is None:
        return ()
    theme_of = {one.id: one.theme for one in library.all_questions(session, language)}
    words: dict[str, Bilingual] = {one.id: one.name for one in bank().themes}
    themes = dict.fromkeys(theme_of[one.bank] for one in sheet.questions if one.bank in theme_of)
    return tuple(words[one][language] for one in themes if one in words)[:_TOPICS]


def _locks(facts: Facts) -> Iterable[Lock]:
    """Why names are left out: first of those who sent me, then of those whom a noted text names."""
    shut = locked(facts.senders)
    who = facts.person.name
    if facts.errand.template in ANNOUNCING | {"reminder"} and facts.sender is None:
        yield from (_lock("message.locked", one, who) for one in shut)
    yield from (_lock("message.withheld", one, who) for one in facts.withheld)
    if facts.errand.template in ANNOUNCING and facts.senders and not any(one.may_contact for one in facts.senders):
        yield _lock("message.no_contact", facts.senders[0], who)


def _lock(key: str, sender: Sender, person: str) -> Lock:
    return Lock(say(key, name=sender.name, person=person), sender.contact_id, sender.introduction_id)


def _hints(facts: Facts) -> Iterable[Message]:
    """What is good to have in mind while writing: the exact words to use, what matters to the person (R71)."""
    if facts.sender is not None and facts.sender.words and facts.errand.template in ANNOUNCING:
        yield say("message.words", name=facts.sender.name, text=facts.sender.words)
    if facts.person.matters:
        yield say("message.matters", text=facts.person.matters.strip())


def _senders(session: Session, contact_id: int) -> tuple[Sender, ...]:
    history = History(session.network(), session.today)
    givers = [one.giver_id for one in history.network.introductions if one.person_id == contact_id]
    cards = session.store.facts([one for one in givers if one is not None])
    return Facts(
        history, Errand(contact_id, ""), Known(families={number: card.family or "" for number, card in cards.items()})
    ).senders


def _to_read(message: MessageDraft, text: str, people: tuple[Sender, ...], template: Template | None) -> Draft:
    return Draft(
        text=text,
        language=message.language,
        template=template,
        may_name=tuple(one.name for one in people if one.allowed),
        introducers=tuple(one.as_introducer() for one in people),
    )


@cache
def _tables(familiar: bool, spoken: str) -> ReviewTables:
    """What the review reads, its reasons in one language.

    To somebody one says "tu" to, « tu » and « ton » speak of the other person too.
    """
    tables = review_tables()
    checks = {code: replace(one, why=_only(one.why, spoken)) for code, one in tables.checks.items()}
    if familiar:
        check = checks["self_centred"]
        checks["self_centred"] = replace(check, second={**check.second, "fr": check.second["fr"] | _TU})
    flags = tuple(replace(one, why=_only(one.why, spoken)) for one in tables.red_flags)
    return replace(tables, red_flags=flags, checks=checks)


def _only(text: Bilingual, language: str) -> Bilingual:
    words = typeset(text[language], language)
    return Bilingual(words, words)


def _choices(message: MessageDraft) -> dict[str, Any]:
    return {
        "template": message.errand.template,
        "language": message.language,
        "familiar": message.familiar,
        "channel": message.channel,
        "about": message.errand.about_id,
    }


def _kept(session: Session, key: str) -> dict[str, Any] | None:
    """What was typed; nothing once it was sent, unless the sending was undone."""
    found = session.store.draft(key)
    if not isinstance(found, dict) or "text" not in found:
        return None
    sent = found.get("sent")
    return None if sent is not None and _is_recorded(session, sent) else found


def _is_recorded(session: Session, row: int) -> bool:
    return any(one.id == row for one in session.network().exchanges)


def _address(session: Session, contact_id: int) -> dict[str, Any]:
    found = session.store.draft(_address_key(contact_id))
    return found if isinstance(found, dict) else {}


def _key(contact_id: int, follow_up_id: int | None) -> str:
    return f"message-{contact_id}-{follow_up_id or 0}"


def _address_key(contact_id: int) -> str:
    return f"address-{contact_id}"
