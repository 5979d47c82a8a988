"""What is looked through before an import: the cards by tab, what is to be done with each, what comes of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ...domain.picking import Picks
from ...services.import_plan import Choice
from ...services.importing import Options
from ...services.previewing import Kind, PreviewRow

NEW, CHANGED, DUPLICATE, IDENTICAL, REJECTED, ASIDE = (
    "new", "changed", "possible_duplicate", "identical", "rejected", "aside",
)  # fmt: skip
TABS = (NEW, CHANGED, DUPLICATE, IDENTICAL, REJECTED, ASIDE)
_TAB_OF = {Kind.SKIPPED: ASIDE, Kind.GROUP: ASIDE}

MERGE, MINE, FILE, BOTH, SKIP, TAKE = "merge", "mine", "file", "both", "skip", "take"
CHOICES: dict[str, tuple[str, ...]] = {
    NEW: (TAKE, SKIP),
    CHANGED: (MERGE, MINE, FILE, BOTH),
    DUPLICATE: (BOTH, MERGE, FILE, SKIP),
    IDENTICAL: (),
    REJECTED: (),
    ASIDE: (SKIP, TAKE),
}
"""What can be done with the cards of each tab; the first is what is done when nothing else is chosen."""

_SERVICE = {MERGE: Choice.UPDATE, MINE: Choice.SKIP, FILE: Choice.TAKE_FILE, BOTH: Choice.ADD, SKIP: Choice.SKIP}

Place = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many cards make new contacts, change one, are kept beside one like them, change nothing, are set aside."""

    new: int
    changed: int
    apart: int
    unchanged: int
    aside: int

    @property
    def contacts(self) -> int:
        """How many contacts the import brings or changes."""
        return self.new + self.changed + self.apart


class Review:
    """The rows of one preview and the choices made; rows only come to it, in the order of the files."""

    def __init__(self) -> None:
        self.rows: dict[str, list[PreviewRow]] = {tab: [] for tab in TABS}
        self.picks: dict[Place, Picks] = {}
        self._usual = {tab: choices[0] if choices else "" for tab, choices in CHOICES.items()}
        self._chosen: dict[str, dict[Place, str]] = {tab: {} for tab in TABS}
        self._disputed: set[Place] = set()

    def add(self, rows: Iterable[PreviewRow]) -> dict[str, list[PreviewRow]]:
        """Take in more rows; returns them by tab."""
        fresh: dict[str, list[PreviewRow]] = {}
        for row in rows:
            fresh.setdefault(tab_of(row), []).append(row)
        for tab, some in fresh.items():
            self.rows[tab] += some
        self._disputed.update(place(row) for row in fresh.get(CHANGED, ()) if row.kind is Kind.IDENTICAL)
        return fresh

    def choice(self, row: PreviewRow) -> str:
        """What is to be done with a card: one of CHOICES of its tab, "" where there is no choice."""
        tab = tab_of(row)
        if row.kind is Kind.GROUP:
            return ""
        return self._chosen[tab].get(place(row), self._usual[tab])

    def choose(self, row: PreviewRow, choice: str) -> None:
        """Do that with this card; what was picked in it is forgotten."""
        self._chosen[tab_of(row)][place(row)] = choice
        self.picks.pop(place(row), None)

    def choose_all(self, tab: str, choice: str) -> None:
        """Do that with every card of a tab."""
        self._usual[tab] = choice
        self._chosen[tab].clear()
        for row in self.rows[tab]:
            self.picks.pop(place(row), None)

    def pick(self, row: PreviewRow, picks: Picks) -> None:
        """Merge this card, with what was picked in it."""
        if self.choice(row) not in (MERGE, FILE):
            self.choose(row, MERGE)
        self.picks[place(row)] = picks

    def picked(self, row: PreviewRow) -> Picks:
        """What was picked in this card."""
        return self.picks.get(place(row), Picks())

    def service_choice(self, row: PreviewRow) -> Choice | None:
        """The choice of this card in the terms of the import; None for what is usual."""
        choice = self.choice(row)
        return Choice.ADD if choice == TAKE and tab_of(row) == ASIDE else _SERVICE.get(choice)

    def options(self, encoding: str | None) -> Options:
        """Everything chosen, for the import."""
        choices: dict[Place, Choice] = {}
        for tab in TABS:
            rows = self.rows[tab] if self._departs(tab) else ()
            for row in rows:
                chosen = self.service_choice(row)
                if chosen is not None:
                    choices[place(row)] = chosen
        return Options(encoding=encoding, choices=choices, picks=dict(self.picks))

    def outcome(self) -> Outcome:
        """What the import would do, as things stand."""
        counts: Counter[str] = Counter()
        for tab in TABS:
            chosen = Counter(self._chosen[tab].values())
            counts[_end_of(tab, self._usual[tab])] += len(self.rows[tab]) - chosen.total()
            for choice, number in chosen.items():
                counts[_end_of(tab, choice)] += number
        kept = self._kept_by_merging()
        counts["changed"] -= kept
        counts["unchanged"] += kept
        return Outcome(*(counts[name] for name in ("new", "changed", "apart", "unchanged", "aside")))

    def _kept_by_merging(self) -> int:
        """How many cards only say otherwise what was edited here: merging them changes nothing."""
        chosen, usual = self._chosen[CHANGED], self._usual[CHANGED]
        return sum(chosen.get(one, usual) == MERGE and one not in self.picks for one in self._disputed)

    def _departs(self, tab: str) -> bool:
        """Whether anything but the usual is chosen in a tab."""
        return bool(CHOICES[tab]) and (self._usual[tab] != CHOICES[tab][0] or bool(self._chosen[tab]))


def tab_of(row: PreviewRow) -> str:
    """The tab in which a row stands; a card that says otherwise what was edited here is a changed one too."""
    if row.kind is Kind.IDENTICAL and row.changes:
        return CHANGED
    return _TAB_OF.get(row.kind, str(row.kind))


def place(row: PreviewRow) -> Place:
    """The file and the number of the card in it."""
    return row.file, row.number


def _end_of(tab: str, choice: str) -> str:
    """What becomes of a card of that tab under that choice."""
    if tab == IDENTICAL or (tab == CHANGED and choice == MINE):
        return "unchanged"
    if tab == REJECTED or choice == SKIP:
        return "aside"
    if choice in (MERGE, FILE):
        return "changed"
    return "apart" if tab == DUPLICATE else "new"
