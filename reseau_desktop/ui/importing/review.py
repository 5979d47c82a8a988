"""What is looked through before an import: the cards by tab, what is to be done with each, what comes of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ...domain.picking import Picks
from ...services.import_plan import Choice, Place
from ...services.import_report import ImportReport
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
    CHANGED: (MERGE, MINE, FILE, BOTH, SKIP),
    DUPLICATE: (BOTH, MERGE, MINE, FILE, SKIP),
    IDENTICAL: (),
    REJECTED: (),
    ASIDE: (SKIP, TAKE),
}
"""What can be done with the cards of each tab; the first is what is done when nothing else is chosen."""

_SERVICE = {
    MERGE: Choice.UPDATE, MINE: Choice.KEEP_MINE, FILE: Choice.TAKE_FILE, BOTH: Choice.ADD, SKIP: Choice.SKIP,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many cards make new contacts, change one, are kept beside one like them, change nothing, are set aside.

    `kept` are those of `unchanged` against which the user keeps what is here, `rejected` those of `aside` of which no
    contact can be made.
    """

    new: int = 0
    changed: int = 0
    apart: int = 0
    unchanged: int = 0
    aside: int = 0
    kept: int = 0
    rejected: int = 0

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
        self._effects: dict[str, Counter[str]] = {tab: Counter() for tab in TABS}
        self._rows: dict[Place, PreviewRow] = {}
        self._concerned: set[Place] = set()
        self._idle: set[Place] = set()
        self._counted: Outcome | None = None

    def add(self, rows: Iterable[PreviewRow]) -> dict[str, list[PreviewRow]]:
        """Take in more rows; returns them by tab."""
        fresh: dict[str, list[PreviewRow]] = {}
        for row in rows:
            tab = tab_of(row)
            fresh.setdefault(tab, []).append(row)
            self._effects[tab][_effect(row)] += 1
            if row.related:
                self._concerned.update((place(row), *row.related))
        for tab, some in fresh.items():
            self.rows[tab] += some
        return fresh

    def choice(self, row: PreviewRow) -> str:
        """What is to be done with a card: one of CHOICES of its tab, "" where there is no choice."""
        if row.kind is Kind.GROUP:
            return ""
        tab = tab_of(row)
        return self._chosen[tab].get(place(row), self._usual[tab])

    def choose(self, row: PreviewRow, choice: str) -> None:
        """Do that with this card; what was picked in it is forgotten."""
        self._counted = None
        self._rows[place(row)] = row
        self._chosen[tab_of(row)][place(row)] = choice
        self._forget_picks(row)

    def choose_all(self, tab: str, choice: str) -> None:
        """Do that with every card of a tab."""
        self._counted = None
        self._usual[tab] = choice
        self._chosen[tab].clear()
        for row in self.rows[tab]:
            self._forget_picks(row)

    def pick(self, row: PreviewRow, picks: Picks, *, idle: bool = False) -> None:
        """Merge this card, with what was picked in it; `idle`: nothing of the card is taken over then."""
        if self.choice(row) not in (MERGE, FILE):
            self.choose(row, MERGE)
        self._counted = None
        self._rows[place(row)] = row
        self.picks[place(row)] = picks
        (self._idle.add if idle else self._idle.discard)(place(row))

    def picked(self, row: PreviewRow) -> Picks:
        """What was picked in this card."""
        return self.picks.get(place(row), Picks())

    def _forget_picks(self, row: PreviewRow) -> None:
        self.picks.pop(place(row), None)
        self._idle.discard(place(row))

    def service_choice(self, row: PreviewRow) -> Choice | None:
        """The choice of this card in the terms of the import; None for what is usual."""
        choice = self.choice(row)
        return Choice.ADD if choice == TAKE and tab_of(row) == ASIDE else _SERVICE.get(choice)

    def options(self, encoding: str | None) -> Options:
        """Everything chosen, for the import: only what departs from what would be done anyway."""
        choices: dict[Place, Choice] = {}
        beside: dict[Place, int | Place] = {}
        for tab in TABS:
            for row in self._departing(tab):
                chosen = self.service_choice(row)
                if chosen is not None:
                    choices[place(row)] = chosen
                    seen = row.partner or row.contact or row.similar
                    if seen is not None:
                        beside[place(row)] = seen
        return Options(encoding=encoding, choices=choices, picks=dict(self.picks), beside=beside)

    def outcome(self) -> Outcome:
        """What the import would do, as things stand: as it was counted last, else as the cards one by one say."""
        return self._counted or self._summed()

    @property
    def uncertain(self) -> bool:
        """Whether a choice departs on a card that others depend on, and nothing was counted since."""
        if self._counted is not None:
            return False
        return any(place(row) in self._concerned for tab in TABS for row in self._departing(tab))

    def settle(self, report: ImportReport) -> None:
        """Take over what the import was counted to do with the present choices."""
        files = report.files
        new = sum(one.new for one in files)
        apart = sum(remark.reason.key == "import.possible_duplicate" for one in files for remark in one.warnings)
        kept = sum(one.kept for one in files)
        self._counted = Outcome(
            new - apart,
            sum(one.updated for one in files),
            apart,
            kept + sum(one.identical for one in files),
            sum(one.skipped + len(one.rejected) for one in files),
            kept,
            sum(len(one.rejected) for one in files),
        )

    def _summed(self) -> Outcome:
        counts: Counter[str] = Counter()
        for tab in TABS:
            usual = Counter(self._effects[tab])
            for where, choice in self._chosen[tab].items():
                effect = _effect(self._rows[where])
                usual[effect] -= 1
                counts[self._end(tab, choice, effect, where)] += 1
            for where in self.picks.keys() - self._chosen[tab].keys():
                row = self._rows[where]
                if tab_of(row) == tab:
                    usual[_effect(row)] -= 1
                    counts[self._end(tab, self._usual[tab], _effect(row), where)] += 1
            for effect, number in usual.items():
                counts[_end_of(tab, self._usual[tab], effect)] += number
        new, changed, apart, unchanged, aside, kept = (
            counts[name] for name in ("new", "changed", "apart", "unchanged", "aside", "kept")
        )
        return Outcome(new, changed, apart, unchanged + kept, aside, kept, len(self.rows[REJECTED]))

    def _end(self, tab: str, choice: str, effect: str, where: Place) -> str:
        if where in self.picks:
            return "kept" if where in self._idle else "changed"
        return _end_of(tab, choice, effect)

    def _departing(self, tab: str) -> Iterable[PreviewRow]:
        """The cards of a tab with which something else is done than what is usual at first."""
        if not CHOICES[tab]:
            return ()
        first = CHOICES[tab][0]
        if self._usual[tab] != first:
            return (one for one in self.rows[tab] if self.choice(one) != first or place(one) in self.picks)
        places = [where for where, choice in self._chosen[tab].items() if choice != first]
        places += [one for one in self.picks if tab_of(self._rows[one]) == tab and one not in places]
        return [self._rows[one] for one in places]


def tab_of(row: PreviewRow) -> str:
    """The tab in which a row stands; a card that says otherwise what was edited here is a changed one too."""
    if row.kind is Kind.IDENTICAL and row.changes:
        return CHANGED
    return _TAB_OF.get(row.kind, str(row.kind))


def place(row: PreviewRow) -> Place:
    """The file and the number of the card in it."""
    return row.file, row.number


_ALL, _QUIET, _NOTHING, _GROUP = "all", "quiet", "nothing", "group"


def _effect(row: PreviewRow) -> str:
    """What a merge of that card changes: something, only what stays as it is here, or nothing at all."""
    if row.kind is Kind.GROUP:
        return _GROUP
    return _NOTHING if not row.changes and row.similar is not None else _QUIET if row.quiet else _ALL


def _end_of(tab: str, choice: str, effect: str) -> str:
    """What becomes of a card of that tab under that choice."""
    if tab == IDENTICAL:
        return "unchanged"
    if tab == REJECTED or choice == SKIP or effect == _GROUP:
        return "aside"
    if choice == MINE:
        return "kept"
    if choice in (MERGE, FILE):
        return "unchanged" if effect == _NOTHING or (effect == _QUIET and choice == MERGE) else "changed"
    return "apart" if tab == DUPLICATE else "new"
