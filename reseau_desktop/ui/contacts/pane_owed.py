"""What one asked of a person and gave in return, and who is to hear of the last exchange (R92, R103)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...domain.branches import InformedAs, ToInform
from ...domain.history import history_of
from ...domain.message import say
from ...domain.target import targets_of
from ...services import insights, targets
from ..app_state import AppState, Navigator
from ..kit import Label, button
from ..owed_news import REPORT
from .columns import no_name
from .person import Person
from .sections import Line, Section

_MOST = 4


def balance_line(state: AppState, person: Person) -> QWidget | None:
    """What was asked and given, in a line; None where nothing was asked."""
    found = insights.balance_of(state.session, person.contact.id)
    if found is None:
        return None
    text = state.words(say("insights.balance", asked=found.asked, returned=found.returned))
    caption = state.words(say("insights.one_sided")) if found.one_sided else ""
    return Line("scale", text, caption=caption, quiet=not found.one_sided)


def targets_line(state: AppState, person: Person) -> QWidget | None:
    """The companies, jobs and decisions of the axes that a person leads to (R6); None for none yet."""
    found = targets_of(person.contact, targets.targets(state.session))
    if not found:
        return None
    names = dict.fromkeys(one.text for one in found)
    return Line("target", state.words(say("insights.leads_to", targets=", ".join(names))), quiet=True)


class WhomToInform(Section):
    """Those who are to hear of the last exchange with a person, each with why; empty when all know."""

    def __init__(self, state: AppState, navigator: Navigator, person: Person) -> None:
        super().__init__(self.tr("Whom to inform"))
        self._state, self._navigator, self._about = state, navigator, person.contact.id
        row = insights.latest_to_tell_of(state.session, person.contact.id)
        self.found = insights.to_inform(state.session, row.id) if row is not None else []
        for one in self.found[:_MOST]:
            self.add(self._line(one))
        if len(self.found) > _MOST:
            self.add(Label(self.tr("and %n more", "", len(self.found) - _MOST), "caption"))

    def _line(self, one: ToInform) -> QWidget:
        known = history_of(self._state.network(), self._state.today).contacts
        name = known[one.contact_id].name or no_name()
        write = button(self.tr("Write"), "flat", small=True, icon="mail")
        write.setAccessibleName(f"{write.text()}, {name}")
        template = REPORT if one.why is InformedAs.INTRODUCER else "news"
        write.clicked.connect(lambda: self._navigator.write(one.contact_id, None, template, self._about))
        return Line("message-square", name, write, caption=self._why(one))

    def _why(self, one: ToInform) -> str:
        if one.why is InformedAs.ADVISER:
            advice = next(each.text for each in self._state.network().advice if each.id == one.advice_id)
            return self.tr("advised you: %1").replace("%1", advice)
        if one.why is InformedAs.CHAIN:
            return self.tr("further up the chain")
        return self.tr("gave you the name")
