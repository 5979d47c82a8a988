"""The follow-ups of a debrief, rehearsed anew only when something they depend on has changed."""

from __future__ import annotations

from dataclasses import replace

from ...domain.debriefing import NO_MINUTES, AdviceHeard, Debrief
from ...domain.network import Network
from ...domain.rehearsal import Proposal
from ...services import debriefing
from ...services.session import Session


class Rehearsal:
    """Remembers the last rehearsal: with tens of thousands of contacts each one takes a noticeable time."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._network: Network | None = None
        self._asked: Debrief | None = None
        self._offers: list[Proposal] = []

    def offers(self, debrief: Debrief) -> list[Proposal]:
        """The follow-ups that recording the debrief today would make."""
        asked, network = essence(debrief), self._session.network()
        if asked != self._asked or network is not self._network:
            self._offers = debriefing.rehearse(self._session, asked)
            self._asked, self._network = asked, network
        return self._offers


def essence(debrief: Debrief) -> Debrief:
    """A debrief without what no follow-up depends on: the notes, the hours, how advice is worded."""
    return replace(
        debrief,
        start=None,
        end=None,
        minutes=NO_MINUTES,
        my_talk_share=None,
        learned=(),
        terms=(),
        opinions=(),
        advice=tuple(AdviceHeard("…") for one in debrief.advice if one.text.strip()),
        matters="",
        surprise="",
        good_questions=(),
        opportunity=False,
        opportunity_text="",
        ease=None,
    )
