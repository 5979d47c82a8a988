"""Undo, redo and restarts in any order over every operation: rows and index are always those of that moment."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reseau_desktop.domain.card import CardFacts, Channel
from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.debriefing import AdviceHeard, Debrief, NameGiven, PromiseMade
from reseau_desktop.domain.errors import ReseauError
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.meeting import Meeting, PrepSheet
from reseau_desktop.domain.project import Axis, MethodSettings, UserProfile
from reseau_desktop.domain.target import TargetKind
from reseau_desktop.domain.vocabulary import (
    Action,
    AdviceFate,
    Circle,
    DiscoveryKind,
    ExchangeKind,
    Medium,
    MeetingStatus,
    Verdict,
)
from reseau_desktop.formats.campaign import sample_campaign
from reseau_desktop.services import (
    approaching,
    campaigns,
    contacts,
    debriefing,
    follow_ups,
    joining,
    learning,
    meetings,
    project,
    targets,
)
from reseau_desktop.services.importing import import_files
from reseau_desktop.services.replaying import replay
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.store.backup import problems
from reseau_desktop.store.database import open_database
from tests.helpers.databases import content

NAMES = st.sampled_from(
    ["Inès Calvarède", "Élodie", "مريم", 'O\'Neil \\ ; , "x"', "Zoé\nDeux", "名前 漢字", "a" * 300]
)
PICK = st.integers(0, 50)
SEEN: set[Op] = set()


class Machine(RuleBasedStateMachine):
    """Each operation may be refused; whatever is committed is one step, and undo leads back exactly."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="reseau-undo-"))
        self.path = self.folder / "a.db"
        open_database(self.path).close()
        self.day = date(2026, 3, 16)
        self.session = Session(self.path, Clock(self.day))
        self.before: list[dict[str, Any]] = []
        self.after: list[dict[str, Any]] = []
        self.now = content(self.path)

    def teardown(self) -> None:
        self.session.close()
        assert problems(self.path) == []
        shutil.rmtree(self.folder)

    def act(self, work: Any) -> None:
        """Run an operation; a refusal must leave everything as it was."""
        steps = [one.id for one in self.session.history()]
        try:
            work()
        except ReseauError:
            assert content(self.path) == self.now
            return
        history = self.session.history()
        SEEN.update(one.op for one in history)
        fresh = [one for one in history if one.id not in steps]
        assert len(fresh) <= 1
        found = content(self.path)
        if fresh:
            self.before.append(self.now)
            self.after.clear()
        self.now = found

    def person(self, pick: int) -> int:
        found = self.session.network().contacts
        return found[pick % len(found)].id if found else 999

    def meeting(self, pick: int) -> int:
        found = self.session.network().meetings
        return found[pick % len(found)].id if found else 999

    def follow_up(self, pick: int) -> int:
        found = self.session.network().follow_ups
        return found[pick % len(found)].id if found else 999

    @initialize(name=NAMES)
    def begin(self, name: str) -> None:
        self.create(name, None)

    @rule(name=NAMES, giver=st.none() | PICK)
    def create(self, name: str, giver: int | None) -> None:
        led = (
            [] if giver is None else [Introduction(0, self.person(giver), 0, self.day, Permissions(True, True, True))]
        )
        facts = CardFacts(fn=name, org="Ondelys", emails=(Channel("a@b.example", ("home",)),))
        self.act(lambda: contacts.create(self.session, facts, introduced_by=led))

    @rule(pick=PICK, name=NAMES, circle=st.sampled_from(list(Circle)))
    def edit(self, pick: int, name: str, circle: Circle) -> None:
        facts = CardFacts(fn=name, title="Directrice", note="Une note\nsur deux lignes")
        axes = [one.id for one in self.session.network().axes]
        self.act(
            lambda: contacts.edit(self.session, self.person(pick), facts=facts, method={"circle": circle}, axes=axes)
        )

    @rule(pick=PICK, archived=st.booleans())
    def archive(self, pick: int, archived: bool) -> None:
        self.act(lambda: contacts.archive(self.session, [self.person(pick)], archived))

    @rule(pick=PICK, other=PICK, third=st.none() | PICK)
    def merge(self, pick: int, other: int, third: int | None) -> None:
        others = tuple(self.person(one) for one in (other, third) if one is not None)
        self.act(lambda: joining.merge_people(self.session, joining.Merge(self.person(pick), others)))

    @rule(pick=PICK, other=PICK)
    def part(self, pick: int, other: int) -> None:
        self.act(lambda: joining.keep_apart(self.session, [self.person(pick), self.person(other)]))

    @rule(giver=PICK, person=PICK, granted=st.booleans())
    def introduce(self, giver: int, person: int, granted: bool) -> None:
        one = Introduction(
            0, self.person(giver), self.person(person), self.day, Permissions(granted, granted, granted)
        )
        self.act(lambda: approaching.record_introduction(self.session, one))

    @precondition(lambda self: self.session.network().introductions)
    @rule(pick=PICK)
    def grant(self, pick: int) -> None:
        found = self.session.network().introductions
        one = found[pick % len(found)]
        changed = replace(one, permissions=Permissions(True, True, True), words="Dites que vous venez de ma part")
        self.act(lambda: approaching.edit_introduction(self.session, changed))

    @rule(pick=PICK, verdict=st.sampled_from([*Verdict, None]))
    def call(self, pick: int, verdict: Verdict | None) -> None:
        self.act(lambda: approaching.record_call(self.session, approaching.Call(self.person(pick), verdict)))

    @rule(pick=PICK)
    def ring(self, pick: int) -> None:
        self.act(lambda: approaching.record_no_answer(self.session, self.person(pick)))

    @rule(pick=PICK, kind=st.sampled_from([ExchangeKind.NEWS, ExchangeKind.EMAIL_REPLY, ExchangeKind.REMINDER]))
    def note(self, pick: int, kind: ExchangeKind) -> None:
        row = Exchange(0, kind, self.day, self.person(pick), channel=Medium.EMAIL, text="mot", positive=True)
        self.act(lambda: approaching.record_exchange(self.session, row))

    @rule(pick=PICK, ahead=st.integers(0, 20), reason=st.sampled_from([None, "amie"]))
    def plan(self, pick: int, ahead: int, reason: str | None) -> None:
        one = Meeting(0, self.person(pick), self.day + timedelta(days=ahead), self.day, without_call_reason=reason)
        self.act(lambda: meetings.plan(self.session, one))

    @rule(pick=PICK, ahead=st.integers(0, 20))
    def move(self, pick: int, ahead: int) -> None:
        self.act(lambda: meetings.move(self.session, self.meeting(pick), self.day + timedelta(days=ahead), None))

    @rule(pick=PICK, by_contact=st.booleans())
    def cancel(self, pick: int, by_contact: bool) -> None:
        self.act(lambda: meetings.cancel(self.session, self.meeting(pick), by_contact=by_contact, reason="grippe"))

    @rule(pick=PICK, text=NAMES)
    def prepare(self, pick: int, text: str) -> None:
        self.act(lambda: meetings.save_sheet(self.session, PrepSheet(self.meeting(pick), why=text)))

    @rule(pick=PICK, name=NAMES)
    def debrief(self, pick: int, name: str) -> None:
        planned = [one for one in self.session.network().meetings if one.status is MeetingStatus.PLANNED]
        if not planned:
            return
        one = planned[pick % len(planned)]
        typed = Debrief(
            one.contact_id,
            self.day,
            meeting_id=one.id,
            names=(NameGiven(name, permissions=Permissions(True, True, False)),),
            promises=(PromiseMade("L'article"),),
            advice=(AdviceHeard("Lire"),),
            learned=("un", "deux", "trois"),
            terms=("mot",),
            matters=name,
            next_step="appeler",
        )
        choices = [
            debriefing.Choice(proposal, place % 2 == 0, proposal.due + timedelta(days=place))
            for place, proposal in enumerate(debriefing.rehearse(self.session, typed))
        ]
        self.act(lambda: debriefing.record(self.session, typed, choices))

    @rule(pick=PICK)
    def complete(self, pick: int) -> None:
        self.act(lambda: follow_ups.complete(self.session, self.follow_up(pick)))

    @rule(pick=PICK, ahead=st.integers(-1, 9))
    def snooze(self, pick: int, ahead: int) -> None:
        self.act(lambda: follow_ups.snooze(self.session, self.follow_up(pick), self.day + timedelta(days=ahead)))

    @rule(pick=PICK)
    def skip(self, pick: int) -> None:
        self.act(lambda: follow_ups.skip(self.session, self.follow_up(pick), "inutile"))

    @rule(pick=PICK, ahead=st.integers(0, 9))
    def follow(self, pick: int, ahead: int) -> None:
        one = FollowUp(0, Action.CALL, self.day + timedelta(days=ahead), self.day, self.person(pick), text="mot")
        self.act(lambda: follow_ups.add(self.session, one))

    @rule(name=NAMES)
    def project(self, name: str) -> None:
        self.act(lambda: project.change_statement(self.session, name))
        self.act(lambda: project.save_axes(self.session, [*self.session.network().axes[1:], Axis(0, name)]))
        self.act(lambda: project.save_user(self.session, UserProfile(name=name)))

    @rule(pick=PICK, text=NAMES, kind=st.sampled_from(list(TargetKind)))
    def aim(self, pick: int, text: str, kind: TargetKind) -> None:
        axes = self.session.network().axes
        if axes:
            axis, person = axes[pick % len(axes)].id, self.person(pick)
            self.act(lambda: targets.add(self.session, axis, kind, text, contact_id=person))
        known = targets.targets(self.session)
        if len(known) > 2:
            self.act(lambda: targets.drop(self.session, known[0].id))

    @rule(wanted=st.integers(1, 90))
    def change_numbers(self, wanted: int) -> None:
        self.act(lambda: project.save_settings(self.session, MethodSettings(target_meetings=wanted)))

    @rule(pick=PICK, text=NAMES, fate=st.sampled_from(list(AdviceFate)))
    def learn(self, pick: int, text: str, fate: AdviceFate) -> None:
        person = self.person(pick)
        known = self.session.network().advice
        if known:
            self.act(lambda: learning.set_fate(self.session, known[pick % len(known)].id, fate, text))
        self.act(lambda: learning.add_discovery(self.session, DiscoveryKind.SECTOR, text, person))
        self.act(lambda: learning.add_request(self.session, person, text))
        asked = learning.requests(self.session)
        if asked:
            self.act(lambda: learning.answer_request(self.session, asked[0].id, text))
        self.act(lambda: learning.conclude(self.session, text))

    @rule(name=NAMES, starts=st.booleans())
    def finish(self, name: str, starts: bool) -> None:
        self.act(lambda: campaigns.find_position(self.session, self.day, name))
        self.act(lambda: campaigns.end(self.session, name))
        if starts:
            self.act(lambda: campaigns.start(self.session, name))

    @rule(name=NAMES, count=st.integers(1, 3))
    def bring(self, name: str, count: int) -> None:
        file = self.folder / "a.vcf"
        plain = name.replace("\\", "").replace("\n", " ").replace(";", "").replace(",", "")
        cards = [
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u{place}\r\nFN:{plain}\r\nN:{plain};;;;\r\nEND:VCARD\r\n"
            for place in range(count)
        ]
        file.write_text("".join(cards), encoding="utf-8")
        self.act(lambda: import_files(self.session, [file]))

    @rule(ahead=st.integers(1, 9))
    def time_passes(self, ahead: int) -> None:
        """What time brings is no step: the moments kept for undo take it along."""
        self.session.clock = Clock(self.day + timedelta(days=ahead))
        self.day = self.session.today

    @precondition(lambda self: self.before)
    @rule()
    def undo(self) -> None:
        assert self.session.undo() is not None
        self.after.append(self.now)
        self.now = content(self.path)
        assert self.now == self.before.pop()

    @precondition(lambda self: self.after)
    @rule()
    def redo(self) -> None:
        assert self.session.redo() is not None
        self.before.append(self.now)
        self.now = content(self.path)
        assert self.now == self.after.pop()

    @rule()
    def restart(self) -> None:
        self.session.close()
        self.session = Session(self.path, Clock(self.day))

    @invariant()
    def nothing_changed_behind_our_back(self) -> None:
        assert content(self.path) == self.now

    @invariant()
    def the_network_kept_is_that_of_the_database(self) -> None:
        assert self.session.network() == self.session.store.network()


TestUndo = Machine.TestCase
TestUndo.settings = settings(max_examples=max(5, settings().max_examples // 4), stateful_step_count=20, deadline=None)


FIRST: dict[str, dict[str, Any]] = {
    "create": {"name": "Bastien", "giver": 0},
    "edit": {"pick": 0, "name": "Zoé", "circle": Circle.FRIEND},
    "archive": {"pick": 0, "archived": True},
    "introduce": {"giver": 1, "person": 0, "granted": True},
    "grant": {"pick": 0},
    "call": {"pick": 0, "verdict": Verdict.MEET},
    "ring": {"pick": 1},
    "note": {"pick": 1, "kind": ExchangeKind.NEWS},
    "plan": {"pick": 0, "ahead": 0, "reason": "amie"},
    "prepare": {"pick": 0, "text": "pourquoi"},
    "move": {"pick": 0, "ahead": 3},
}
"""The first operations lived, each with what it is given."""


def test_every_operation_is_in_the_machine_or_the_replay(session: Session) -> None:
    """Live each operation of the machine once in a fixed order, then the replay: none is left out."""
    machine = Machine()
    machine.begin("Inès")
    for name, given in FIRST.items():
        getattr(machine, name)(**given)
    machine.archive(0, False)
    machine.debrief(0, "Nadia")
    machine.plan(0, 4, "amie")
    machine.cancel(1, True)
    for pick in range(12):
        machine.complete(pick)
    machine.follow(0, 2)
    last = len(machine.session.network().follow_ups) - 1
    machine.snooze(last, 3)
    machine.skip(last)
    machine.create("Bastian", 1)
    machine.part(0, 1)
    machine.merge(0, 2, None)
    machine.project("Projet")
    machine.change_numbers(30)
    machine.bring("Camille", 2)
    machine.learn(0, "Appris", AdviceFate.FOLLOWED)
    machine.finish("Poste", True)
    machine.teardown()
    replay(session, sample_campaign("fr"), 1)
    assert set(Op) == SEEN | {one.op for one in session.history()}
