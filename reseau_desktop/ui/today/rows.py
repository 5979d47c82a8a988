"""The rows of Today: one action with its reason and acts, one meeting, one line of what is next or done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...domain.meeting import Meeting, is_over
from ...domain.message import say
from ...domain.next_actions import NextAction
from ...domain.people import people_of
from ...services import meetings, prep_sheets
from ..acting import Acting, delay_pill
from ..app_state import AppState, Navigator
from ..kit import IconLabel, Label, Pill, button, flow, hbox, vbox
from ..kit.layouts import TOP
from ..labels import act_icon, words


class ActionRow(QWidget):
    """An action: round icon, person and organisation, pill, one sentence of reason, acts."""

    def __init__(self, state: AppState, acting: Acting, one: NextAction, *, first: bool) -> None:
        super().__init__()
        late = one.overdue_business_days > 0
        icon = IconLabel(act_icon(one.action), "warn" if late else "accent", 18, 36, "warn_bg" if late else "tint")
        person = next((c for c in state.network().contacts if c.id == one.contact_id), None)
        name = Label(one.name or words("act", one.action), "name", elide=True)
        organisation = Label(person.organisation or "" if person else "", "dense-sub", elide=True)
        text, kind = delay_pill(state, one)
        head = hbox(name, (organisation, 1), Pill(text, kind), gap=10)
        reason = Label(state.words(one.why), wrap=True)
        body = vbox(head, reason, 6, acting.buttons(one, primary=first), gap=4)
        hbox((icon, 0, TOP), (body, 1), gap=14, margins=(18, 18, 18, 17), on=self)
        self.setAccessibleName(f"{one.name or ''} {text}")
        self.action = one


class MeetingBlock(QWidget):
    """A meeting of the pane: when, with whom, where, how ready, and the one act."""

    def __init__(self, state: AppState, navigator: Navigator, meeting: Meeting) -> None:
        super().__init__()
        person = people_of(state.network().contacts).by_id[meeting.contact_id]
        over = is_over(meeting, state.session.clock.now())
        when = (
            say("moment.at", day=meeting.day, at=meeting.start)
            if meeting.start
            else say("moment.day", day=meeting.day)
        )
        pill, act = self._pill_and_act(state, navigator, meeting, over)
        see = button(self.tr("See the person"), "flat", small=True)
        see.clicked.connect(lambda: navigator.open_contact(person.id))
        vbox(
            hbox((Label(state.words(when), "caption-bold"), 1), pill, gap=6),
            Label(person.name, "bold", wrap=True),
            Label(self._where(state, meeting, person.organisation, over), "dense-sub", wrap=True),
            4,
            flow(act, see, gap=4),
            gap=3,
            on=self,
        )

    def _pill_and_act(
        self, state: AppState, navigator: Navigator, meeting: Meeting, over: bool
    ) -> tuple[QWidget, QWidget]:
        if over:
            act = button(self.tr("Debrief"), "soft", small=True, icon="clipboard-pen-line")
            act.clicked.connect(lambda: navigator.open_debrief(meeting.id))
            return Pill(self.tr("To debrief"), "tint"), act
        act = button(self.tr("Prepare"), "plain", small=True, icon="file-text")
        act.clicked.connect(lambda: navigator.open_sheet(meeting.id))
        found = prep_sheets.readiness_of(state.session, meeting)
        if found.first_missing is None:
            return Pill(self.tr("Sheet ready"), "done"), act
        return Pill(
            self.tr("%1 of %2 ready").replace("%1", str(found.ready)).replace("%2", str(len(found.checks)))
        ), act

    def _where(self, state: AppState, meeting: Meeting, organisation: str | None, over: bool) -> str:
        parts = [part for part in (words("medium", meeting.channel), organisation, meeting.place) if part]
        text = ", ".join(parts) + "."
        if over:
            return f"{text} {self.tr('Two minutes are enough to note it.')}"
        minutes = meetings.estimated_minutes(state.network(), meeting)
        cost = (
            self.tr("Estimated cost: %1 h %2.").replace("%1", str(minutes // 60)).replace("%2", f"{minutes % 60:02}")
        )
        return f"{text} {cost}"


class ShortLine(QWidget):
    """One line of a card: icon, words, and when."""

    def __init__(self, icon: str, colour: str, text: str, when: str) -> None:
        super().__init__()
        hbox(
            IconLabel(icon, colour, 16),
            (Label(text, "dense", elide=True), 1),
            Label(when, "dense-sub"),
            gap=10,
            on=self,
        )
