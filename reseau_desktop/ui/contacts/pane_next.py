"""The next action with a person, as a card: what, why, and what can be done about it."""

from __future__ import annotations

from ...domain.next_actions import NextAction
from ..acting import Acting
from ..app_state import AppState
from ..kit import Label, vbox
from ..kit.frames import Ground
from ..labels import words


class NextCard(Ground):
    """Amber when it is late, tinted otherwise; the buttons are those of the list of the day."""

    def __init__(self, state: AppState, acting: Acting, one: NextAction) -> None:
        late = one.overdue_business_days > 0
        colour = "warn" if late else ""
        title = Label(words("act", one.action), "bold", wrap=True, colour=colour)
        why = Label(state.words(one.why), "dense", wrap=True, colour=colour)
        super().__init__(
            vbox(title, why, 4, acting.buttons(one, primary=True), gap=2),
            ground="warn_bg" if late else "tint",
            margins=(12, 10, 12, 12),
        )
        self.setAccessibleName(f"{title.text()}. {why.text()}")
