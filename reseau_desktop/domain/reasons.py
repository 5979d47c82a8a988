"""Why a follow-up is there, in words: who, since when, and what is enough."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from textwrap import shorten

from .exchange import Exchange
from .follow_up import FollowUp
from .message import Message, say
from .scene import Scene
from .vocabulary import AdviceFate, ExchangeKind
from .workdays import between

QUOTED_CHARACTERS = 120
_Reason = Callable[[Scene, FollowUp, str], Message]


def why(scene: Scene, one: FollowUp) -> Message:
    """The reason of a follow-up; one made by hand says its own words."""
    name = name_of(scene, one.contact_id)
    if one.rule in _BY_RULE:
        return _BY_RULE[one.rule](scene, one, name)
    if one.text:
        return say("why.by_hand", text=one.text)
    return say("why.by_hand.plain", due=one.due)


def name_of(scene: Scene, contact_id: int | None) -> str:
    """How a sentence calls somebody: the full name, never empty for a contact."""
    contact = scene.history.contacts.get(contact_id or 0)
    return contact.name if contact else ""


def _quoted(text: str) -> str:
    """One's own words as a sentence quotes them: on one line, not too long, without the final stop."""
    return shorten(text, QUOTED_CHARACTERS, placeholder=" …").rstrip(" .")


def _since(one: FollowUp) -> date:
    return one.trigger_on or one.made_on


def _row(scene: Scene, one: FollowUp) -> Exchange | None:
    return next((row for row in scene.rows(one.contact_id) if row.id == one.exchange_id), None)


def _pace(scene: Scene, one: FollowUp, key: str) -> Message:
    """How the day due stands to today: late, today or soon."""
    if one.due < scene.today:
        return say(f"{key}.late", late=between(one.due, scene.today))
    if one.due == scene.today:
        return say(f"{key}.today")
    return say(f"{key}.soon", due=one.due)


def _report(scene: Scene, one: FollowUp, name: str) -> Message:
    person, late = name_of(scene, one.about_id), between(one.due, scene.today)
    if late:
        head = say("why.report.late", giver=name, person=person, late=late)
    else:
        head = say("why.report.due", giver=name, person=person)
    return head.then(_outcome(scene, one))


def _outcome(scene: Scene, one: FollowUp) -> Message:
    day, rows = _since(one), scene.rows(one.about_id)
    last = [row for row in rows if row.day == day]
    if any(row.id in scene.history.held_rows for row in last):
        return say("why.report.met", day=day)
    if any(scene.is_live(row) for row in last):
        return say("why.report.talked", day=day)
    calls = sum(row.kind is ExchangeKind.UNANSWERED_CALL for row in rows)
    return say("why.report.unanswered", calls=calls) if calls else say("why.report.closed")


def _opening(scene: Scene, one: FollowUp, name: str) -> Message:
    pairs = scene.openings.get(one.contact_id, ())
    person = next((row.contact_id for _, row in pairs if row.id == one.exchange_id), one.about_id)
    return say("why.report.opening", giver=name, person=name_of(scene, person), day=_since(one))


def _thank(scene: Scene, one: FollowUp, name: str) -> Message:
    row, day = _row(scene, one), _since(one)
    kind = "call" if row is not None and row.kind is ExchangeKind.QUALIFICATION_CALL else "meeting"
    minutes = row.breakdown.exchange if row is not None and row.breakdown is not None else 0
    if minutes:
        head = say(f"why.thank.{kind}_minutes", name=name, day=day, minutes=minutes)
    else:
        head = say(f"why.thank.{kind}", name=name, day=day)
    return head.then(_pace(scene, one, "why.thank"))


def _call(scene: Scene, one: FollowUp, name: str) -> Message:
    key = {"F02": "announced", "F03": "again", "F06": "replied"}[one.rule or "F02"]
    head = say(f"why.call.{key}", name=name, day=_since(one))
    return head.then(_pace(scene, one, "why.call"), _sent_by(scene, one))


def _sent_by(scene: Scene, one: FollowUp) -> Message | None:
    """Through whom one came to the person, and whether the name may be used (R80)."""
    for each in scene.introductions_to.get(one.contact_id, ()):
        giver = name_of(scene, each.giver_id)
        if giver:
            return say("why.from" if each.permissions.use_name else "why.from.locked", giver=giver)
    return None


def _with_meeting(key: str) -> _Reason:
    def reason(scene: Scene, one: FollowUp, name: str) -> Message:
        meetings = scene.meetings.get(one.contact_id, ())
        own = (meeting.day for meeting in meetings if meeting.id == one.meeting_id)
        return say(key, name=name, day=next(own, _since(one)))

    return reason


def _confirm(scene: Scene, one: FollowUp, name: str) -> Message:
    days = [meeting.day for meeting in scene.history.planned if meeting.contact_id == one.contact_id]
    if days:
        return say("why.confirm.planned", name=name, day=min(days)).then(_sent_by(scene, one))
    return say("why.confirm", name=name)


def _simple(key: str) -> _Reason:
    return lambda _scene, one, name: say(key, name=name, day=_since(one))


def _promise(scene: Scene, one: FollowUp, name: str) -> Message:
    promises = scene.promises.get(one.contact_id, ())
    text = next((promise.text for promise in promises if promise.id == one.promise_id), "")
    head = say("why.promise", name=name, made=_since(one), text=_quoted(text), due=one.due)
    return head.then(say("why.promise.late") if one.due < scene.today else None)


def _announce(scene: Scene, one: FollowUp, name: str) -> Message:
    introductions = scene.introductions_to.get(one.contact_id, ())
    found = next((each for each in introductions if each.id == one.introduction_id), None)
    giver = name_of(scene, found.giver_id) if found is not None else ""
    if found is None or not giver:
        return say("why.announce.occasion", name=name, day=_since(one))
    may = "why.announce.may" if found.permissions.use_name else "why.announce.locked"
    return say("why.announce", giver=giver, name=name, day=found.day).then(say(may, giver=giver))


def _remind_of_name(scene: Scene, one: FollowUp, name: str) -> Message:
    promised = scene.promised_names.get(one.contact_id, ())
    text = next((each.text for each in promised if each.day == one.trigger_on), "")
    return say("why.remind.name", name=name, day=_since(one), text=_quoted(text))


def _close(scene: Scene, one: FollowUp, name: str) -> Message:
    row = _row(scene, one)
    if row is not None and row.kind is ExchangeKind.UNANSWERED_CALL and row.day == one.trigger_on:
        head = say("why.close.calls", name=name, calls=scene.settings.max_unanswered_calls)
    else:
        head = say("why.close.silence", name=name, day=row.day if row is not None else _since(one))
    return head.then(say("why.close.act"))


def _news(scene: Scene, one: FollowUp, name: str) -> Message:
    head = say("why.news", name=name, day=_since(one))
    untold = [each.text for each in scene.advice.get(one.contact_id, ()) if each.told_on is None]
    return head.then(say("why.news.advice", text=_quoted(untold[-1])) if untold else say("why.news.lines"))


def _advice(scene: Scene, one: FollowUp, name: str) -> Message:
    given = scene.advice.get(one.contact_id, ())
    found = next((each for each in given if each.id == one.advice_id), None)
    fate = found.fate if found is not None else AdviceFate.FOLLOWED
    return say(f"why.outcome.{fate.value}", name=name, text=_quoted(found.text) if found is not None else "")


_BY_RULE: dict[str | None, _Reason] = {
    "F02": _call,
    "F03": _call,
    "F04": _simple("why.remind"),
    "F05": _close,
    "F06": _call,
    "F07": _confirm,
    "F08": _with_meeting("why.prepare"),
    "F09": _with_meeting("why.reread"),
    "F10": _simple("why.debrief"),
    "F11": _thank,
    "F12": _report,
    "F13": _promise,
    "F14": _announce,
    "F15": _remind_of_name,
    "F16": _simple("why.article"),
    "F17": _news,
    "F18": _advice,
    "F19": _simple("why.change"),
    "F20": _simple("why.replan"),
    "F21": _simple("why.send_cv"),
    "F22": _opening,
    "F23": _simple("why.position"),
    "F24": _simple("why.news.three_months"),
    "F25": lambda _scene, _one, _name: say("why.review"),
    "F26": _simple("why.news.six_months"),
}
