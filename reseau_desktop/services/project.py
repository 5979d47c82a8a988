"""The project: its sentence, its axes, the user's own words, and the numbers of the method."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from ..domain.changes import Op
from ..domain.errors import InputError, RefusedError
from ..domain.following_up import rescheduled
from ..domain.message import say
from ..domain.project import (
    DELAY_RANGE,
    RANGES,
    Axis,
    MethodSettings,
    ProjectStatement,
    UserProfile,
    in_range,
)
from ..domain.rules import FollowUpRule, delay_of, driven_by_setting
from ..formats.content import follow_up_rules
from ..store.writing import Writer
from .approaching import open_ledger
from .ledger import Ledger
from .session import Session


def statement(session: Session) -> ProjectStatement | None:
    """The project sentence as it stands, None before the first one."""
    versions = session.store.read(ProjectStatement)
    return versions[-1] if versions else None


def versions(session: Session) -> list[ProjectStatement]:
    """Every version of the project sentence, the oldest first (R88)."""
    return session.store.read(ProjectStatement)


def change_statement(session: Session, text: str, initiator: str | None = None) -> None:
    """Change the project sentence on purpose; the former one is kept. The same words change nothing (R88)."""
    words = text.strip()
    current = statement(session)
    if not words or (current is not None and current.text == words):
        return

    def work(writer: Writer) -> None:
        made = ProjectStatement(0, session.today, words)
        number = writer.insert(made)
        open_ledger(session, writer).settle(replace(made, id=number))

    session.run(Op.EDIT_PROJECT, work, say("label.project"), initiator)


def save_axes(session: Session, axes: Sequence[Axis], initiator: str | None = None) -> None:
    """Keep the axes in this order: those with id 0 are new, those left out are archived, blank names passed over."""
    wanted = [replace(one, name=one.name.strip()) for one in axes if one.name.strip()]
    current = {one.id: one for one in session.network().axes}

    def work(writer: Writer) -> None:
        ledger = open_ledger(session, writer)
        for position, one in enumerate(wanted):
            if one.id in current:
                _change(ledger, current[one.id], name=one.name, position=position, archived=False)
            else:
                ledger.add(replace(one, id=0, position=position), settle=False)
        kept = {one.id for one in wanted}
        for number, one in current.items():
            if number not in kept:
                _change(ledger, one, archived=True)

    session.run(Op.EDIT_PROJECT, work, say("label.project"), initiator)


def save_user(session: Session, user: UserProfile, initiator: str | None = None) -> None:
    """Keep what the user says of himself or herself: name, answer (R47), pitches (R68), weekly hours."""
    session.run(
        Op.EDIT_PROJECT, lambda writer: writer.put_setting("user", asdict(user)), say("label.project"), initiator
    )


def save_settings(session: Session, settings: MethodSettings, initiator: str | None = None) -> None:
    """Keep the numbers of the method as the user wants them; open follow-ups fall due by the new delays."""

    def work(writer: Writer) -> None:
        writer.put_setting("method", asdict(settings))
        former = session.network()
        network = replace(former, settings=in_range(settings))
        ledger = Ledger(writer, network, session.today, session.clock.stamp())
        ledger.apply(rescheduled(network, former.settings, session.today, follow_up_rules()))

    session.run(Op.EDIT_SETTINGS, work, say("label.settings"), initiator)


@dataclass(frozen=True, slots=True)
class Delay:
    """How many business days a follow-up rule leaves: those of the method, those that hold now, and the range."""

    rule: FollowUpRule
    usual: int
    days: int
    low: int
    high: int


def delays(session: Session) -> list[Delay]:
    """The delays of the follow-up rules, F02 to F26, as they hold."""
    usual, settings = MethodSettings(), session.network().settings
    return [
        Delay(rule, delay_of(rule, usual), delay_of(rule, settings), *_limits(rule))
        for rule in follow_up_rules().values()
    ]


def _limits(rule: FollowUpRule) -> tuple[int, int]:
    """From where to where the days of a rule may go: never to the other side of a meeting."""
    usual = delay_of(rule, MethodSettings())
    low, high = (DELAY_RANGE[0], 0) if usual < 0 else (0, DELAY_RANGE[1])
    return RANGES.get(rule.setting or "", (low, high)) if driven_by_setting(rule) else (low, high)


def set_delay(session: Session, rule_id: str, days: int | None, initiator: str | None = None) -> None:
    """Change how many business days a follow-up rule leaves; None for those of the method again.

    A rule that a setting drives changes the setting: one value, one place. InputError for an unknown rule,
    RefusedError for days out of range or on the other side of a meeting.
    """
    rule = follow_up_rules().get(rule_id)
    if rule is None:
        raise InputError("follow_up.unknown_rule", rule=rule_id)
    settings, usual = session.network().settings, delay_of(rule, MethodSettings())
    wanted = usual if days is None else days
    low, high = _limits(rule)
    if not low <= wanted <= high:
        raise RefusedError("follow_up.delay_range", low=low, high=high)
    if driven_by_setting(rule):
        changed = replace(settings, **{str(rule.setting): wanted})  # type: ignore[arg-type]
    else:
        others = {one: value for one, value in settings.rule_delays.items() if one != rule_id}
        changed = replace(settings, rule_delays=others if days is None else {**others, rule_id: days})
    save_settings(session, changed, initiator)


def _change(ledger: Ledger, axis: Axis, **values: object) -> None:
    """Change only what differs."""
    different = {name: value for name, value in values.items() if getattr(axis, name) != value}
    if different:
        ledger.change(axis, **different)
