"""People found by typing: a scan of folded names and organisations, kept while the network stands."""

from __future__ import annotations

from ...domain.contact import Contact
from ...domain.follow_up import FollowUp
from ...domain.network import Network
from ...domain.text import fold
from ...domain.vocabulary import Action

MOST = 8


class People:
    """Who can be met or called; `find` answers a keystroke in some milliseconds for 50,000 people."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self._folded: list[tuple[str, Contact]] = []

    def find(self, text: str, most: int = MOST) -> list[Contact]:
        """Those in whom every word of `text` begins a word of name, organisation or job; nobody without a word."""
        words = [f" {word}" for word in fold(text).split()]
        if not words:
            return []
        found: list[Contact] = []
        for haystack, person in self._haystacks():
            if all(word in haystack for word in words):
                found.append(person)
                if len(found) == most:
                    break
        return found

    def to_call(self, most: int = MOST) -> list[Contact]:
        """Those whose next call is due, soonest first."""
        calls = sorted((one.due, one.id, one.contact_id) for one in self._pending_calls())
        people = {one.id: one for one in self.network.contacts if one.erased_on is None}
        ids = dict.fromkeys(who for _, _, who in calls if who in people)
        return [people[who] for who in ids if who is not None][:most]

    def _pending_calls(self) -> list[FollowUp]:
        wanted = {Action.CALL, Action.REPLAN}
        return [one for one in self.network.follow_ups if one.pending and one.action in wanted and one.contact_id]

    def _haystacks(self) -> list[tuple[str, Contact]]:
        if not self._folded:
            people = [one for one in self.network.contacts if one.erased_on is None and not one.archived]
            self._folded = [
                (f" {fold(f'{one.name} {one.organisation or str()} {one.job or str()}')}", one) for one in people
            ]
        return self._folded
