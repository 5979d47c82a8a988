"""What one can do about a follow-up: its main act, its outcomes, putting it off, passing it over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from ..domain.errors import ReseauError
from ..domain.follow_up import FollowUp
from ..domain.message import say
from ..domain.next_actions import NextAction
from ..domain.vocabulary import Action
from ..domain.workdays import add
from ..services import approaching, follow_ups
from . import dialogs
from .app_state import AppState, Navigator
from .kit import button, flow
from .kit.buttons import Button
from .kit.chips import PillKind
from .labels import words

_WRITTEN = frozenset(
    {
        Action.REPORT,
        Action.THANK,
        Action.ANNOUNCE,
        Action.REMIND,
        Action.GIVE_NEWS,
        Action.TELL_OUTCOME,
        Action.TELL_CHANGE,
        Action.TELL_POSITION,
        Action.SHARE_ARTICLE,
        Action.SEND_CV,
        Action.CONFIRM,
        Action.CLOSE_KINDLY,
        Action.KEEP_PROMISE,
    }
)
_CALLS = frozenset({Action.CALL, Action.REPLAN})


class Acting(QObject):
    """The acts on follow-ups for one page: each is one step, then a toast that can undo it."""

    def __init__(self, state: AppState, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self._navigator = navigator
        self._widget = parent

    def buttons(self, one: NextAction, *, primary: bool = False) -> QWidget:
        """Main act, outcomes and *Later* of an action, in a row that wraps."""
        found: list[Button] = []
        main = self._main(one, primary)
        if main is not None:
            found.append(main)
        found += self._outcomes(one)
        later = button(self.tr("Later"), "quiet", small=True, icon="clock")
        later.clicked.connect(lambda: self._show_later(one.follow_up, later))
        return flow(*found, later)

    def done(self, follow_up: FollowUp) -> None:
        """Record that it is done."""
        self._do(lambda: follow_ups.complete(self._state.session, follow_up.id), self.tr("Done: %1"), follow_up)

    def put_off(self, follow_up: FollowUp, day: date) -> None:
        """Put it off to that day."""
        self._do(lambda: follow_ups.snooze(self._state.session, follow_up.id, day), self.tr("Put off: %1"), follow_up)

    def pass_over(self, follow_up: FollowUp) -> None:
        """Pass it over, once a reason is given."""
        reason = dialogs.ask_text(self._widget, self.tr("Skip"), self.tr("Why is this not needed?"))
        if reason:
            self._do(
                lambda: follow_ups.skip(self._state.session, follow_up.id, reason), self.tr("Skipped: %1"), follow_up
            )

    def later_menu(self, follow_up: FollowUp) -> QMenu:
        """Days to put it off to, a day of one's own, or passing over with a reason."""
        today = self._state.today
        menu = QMenu(self._widget)
        sunday = today + timedelta(days=6 - today.weekday())
        for text, day in (
            (self.tr("Next business day"), add(today, 1)),
            (self.tr("In three business days"), add(today, 3)),
            (self.tr("Next week"), add(sunday, 1)),
        ):
            menu.addAction(text, partial(self.put_off, follow_up, day))
        menu.addAction(self.tr("Choose a day…"), lambda: self._ask_day(follow_up))
        menu.addSeparator()
        menu.addAction(self.tr("Skip, with a reason…"), lambda: self.pass_over(follow_up))
        return menu

    def write_to(self, contact_id: int) -> None:
        """Show the message that suits the person now; nothing is sent."""
        self._navigator.write(contact_id)

    def _main(self, one: NextAction, primary: bool) -> Button | None:
        found = self._main_act(one)
        if found is None:
            return None
        text, icon, run = found
        made = button(text, "primary" if primary else "soft", small=True, icon=icon)
        made.clicked.connect(run)
        return made

    def _main_act(self, one: NextAction) -> tuple[str, str, Callable[[], object]] | None:
        who, meeting = one.contact_id, one.follow_up.meeting_id
        if who is None:
            return None
        if one.action in _CALLS:
            return self.tr("Call"), "phone", lambda: self._navigator.record_call(who)
        if one.action in {Action.PREPARE, Action.REREAD} and meeting is not None:
            text = self.tr("Prepare") if one.action is Action.PREPARE else self.tr("Open the sheet")
            return text, "file-text", lambda: self._navigator.open_sheet(meeting)
        if one.action is Action.DEBRIEF and meeting is not None:
            return self.tr("Debrief"), "clipboard-pen-line", lambda: self._navigator.open_debrief(meeting)
        if one.action in _WRITTEN:
            return *self._writing(one.action), lambda: self._navigator.write(who, one.follow_up.id)
        return None

    def _writing(self, action: Action) -> tuple[str, str]:
        if action is Action.THANK:
            return self.tr("Write the thanks"), "pen-line"
        if action is Action.KEEP_PROMISE:
            return self.tr("Open the promise"), "gift"
        return self.tr("Write the note"), "mail"

    def _outcomes(self, one: NextAction) -> list[Button]:
        if one.action is Action.DEBRIEF:
            return []
        if one.action is Action.CALL and one.contact_id is not None:
            return self._call_outcomes(one.contact_id)
        if one.action is Action.REPLAN and one.contact_id is not None:
            who = one.contact_id
            plan = button(self.tr("Plan a new date"), "plain", small=True, icon="calendar-plus")
            plan.clicked.connect(lambda: self._navigator.plan_meeting(who))
            return [plan]
        done = button(self._done_words(one.action), "plain", small=True, icon="check")
        done.clicked.connect(lambda: self.done(one.follow_up))
        return [done]

    def _call_outcomes(self, who: int) -> list[Button]:
        talked = button(self.tr("Talked"), "plain", small=True, icon="check")
        talked.clicked.connect(lambda: self._navigator.record_call(who))
        missed = button(self.tr("No answer"), "plain", small=True, icon="phone-missed")
        missed.clicked.connect(lambda: self._no_answer(who))
        return [talked, missed]

    def _done_words(self, action: Action) -> str:
        if action is Action.REPORT:
            return self.tr("It is said")
        if action is Action.KEEP_PROMISE:
            return self.tr("Kept")
        if action in _WRITTEN:
            return self.tr("Sent")
        return self.tr("Done")

    def _no_answer(self, who: int) -> None:
        try:
            approaching.record_no_answer(self._state.session, who)
        except ReseauError as error:
            self._navigator.tell(error)
            return
        self._navigator.toast(self.tr("Call without answer recorded; another hour may suit better."))

    def _do(self, act: Callable[[], None], text: str, follow_up: FollowUp) -> None:
        try:
            act()
        except ReseauError as error:
            self._navigator.tell(error)
            return
        self._navigator.toast(text.replace("%1", words("act", follow_up.action)))

    def _ask_day(self, follow_up: FollowUp) -> None:
        day = dialogs.ask_day(self._widget, self.tr("Put off to"), self._state.today + timedelta(days=1))
        if day is not None:
            self.put_off(follow_up, day)

    def _show_later(self, follow_up: FollowUp, where: QWidget) -> None:
        menu = self.later_menu(follow_up)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where.mapToGlobal(where.rect().bottomLeft()))


def delay_pill(state: AppState, one: NextAction) -> tuple[str, PillKind]:
    """The words of the pill of an action and its kind: late, today, or the day it is due."""
    kind = words("kind_of_act", one.action)
    if one.overdue_business_days > 0:
        return f"{kind} · {state.words(say('delay.late', days=one.overdue_business_days))}", "late"
    text = state.words(say("delay.day", due=one.due))
    return f"{kind} · {text}", "tint" if one.due <= state.today else "neutral"
