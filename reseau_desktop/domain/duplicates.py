"""People who may be entered twice: who is compared with whom, and who belongs together.

Comparing everybody with everybody takes hours from some ten thousand people on. Two people can only reach PERHAPS
when they share something (`likeness.WEIGHTS`): a channel, a page, a UID, the letters of the whole name, or a part of
the name with an organisation, a telephone or a birthday. So only those who share one of these keys are compared.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from .likely_profile import Profile
from .likeness import PERHAPS, Evidence, Likeness, denies, likeness

Pair = tuple[int, int]

MOST_SHARED = 150
"""What more people than this share is of a company or of nobody, and tells nothing."""

_SLICE = 2_000


@dataclass(frozen=True, slots=True)
class Group:
    """People who may be one: ids in order, the likeness of the weakest link, and by what they were found.

    `certain`: their names and UIDs or e-mail addresses agree, all of them.
    """

    people: tuple[int, ...]
    score: int
    evidence: tuple[Evidence, ...]
    certain: bool


def duplicates(
    profiles: Mapping[int, Profile],
    apart: Collection[Pair] = frozenset(),
    progress: Callable[[int, int], None] | None = None,
) -> list[Group]:
    """The groups of people who may be one, the likeliest first.

    `apart` are pairs said to be two people, the smaller id first. `progress` is told how many pairs of how many have
    been compared; what it raises ends the search.
    """
    pairs = sorted(candidates(profiles) - set(apart))
    links: dict[Pair, Likeness] = {}
    for place, pair in enumerate(pairs):
        if progress is not None and place % _SLICE == 0:
            progress(place, len(pairs))
        found = likeness(profiles[pair[0]], profiles[pair[1]])
        if found.score >= PERHAPS:
            links[pair] = found
    if progress is not None:
        progress(len(pairs), len(pairs))
    return _Clusters(profiles, set(apart), links).groups()


def candidates(profiles: Mapping[int, Profile]) -> set[Pair]:
    """The pairs that share enough to be worth comparing, the smaller id first."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    first_words = Counter(_first_word(one.organisation) for one in profiles.values())
    for number, profile in profiles.items():
        for key in set(_keys(profile, first_words)):
            blocks[key].append(number)
    found: set[Pair] = set()
    for people in blocks.values():
        if 1 < len(people) <= MOST_SHARED:
            found.update((min(pair), max(pair)) for pair in combinations(people, 2))
    return found


def _first_word(text: str) -> str:
    return text.partition(" ")[0]


def _keys(one: Profile, first_words: Counter[str]) -> Iterator[tuple[str, ...]]:
    if one.uid:
        yield "uid", one.uid
    for kind, values in (("email", one.emails), ("mobile", one.mobiles), ("phone", one.phones), ("page", one.pages)):
        for value in values:
            yield kind, value
    yield from _name_keys(one)
    for kind, value in _shared(one, first_words):
        for part in _parts(one):
            yield kind, value, part


def _shared(one: Profile, first_words: Counter[str]) -> Iterator[tuple[str, str]]:
    """What several people have in common by nature: it tells something only together with a part of the name."""
    for number in one.landlines:
        yield "landline", number
    if one.organisation:
        yield "organisation", one.organisation
        if first_words[first := _first_word(one.organisation)] <= MOST_SHARED:
            yield "organisation", first
    if one.birthday:
        yield "birthday", one.birthday.replace("-", "")[-4:]


def _name_keys(one: Profile) -> Iterator[tuple[str, ...]]:
    """The letters of the whole name: the same for swapped, hyphenated and run-together names."""
    name = one.name
    given = "".join(part for part in name.given if len(part) > 1)
    for family in {name.whole, "".join(name.family)}:
        if letters := given + family:
            yield "name", "".join(sorted(letters))


def _parts(one: Profile) -> set[str]:
    """What of the name people of one company or family must share: a whole half of it, or how both begin."""
    name = one.name
    whole = {"".join(name.given), name.whole} - {""}
    if not name.given or not name.family:
        return whole | {name.called}
    starts = {part[0] for part in (*name.family, name.whole)}
    return whole | {"".join(sorted(name.given[0][0] + start)) for start in starts}


class _Clusters:
    """Puts linked people together, the surest links first; a weak link alone never draws a third one in."""

    def __init__(self, profiles: Mapping[int, Profile], apart: set[Pair], links: dict[Pair, Likeness]) -> None:
        self._profiles = profiles
        self._apart = apart
        self._links = links
        self._cluster: dict[int, list[int]] = {}

    def groups(self) -> list[Group]:
        left: list[Pair] = []
        for pair, link in sorted(self._links.items(), key=lambda each: (-each[1].score, each[0])):
            mine, theirs = (self._cluster.setdefault(one, [one]) for one in pair)
            if mine is theirs:
                continue
            if all(self._fits(a, b, sure=link.sure) for a in mine for b in theirs):
                mine += theirs
                for one in theirs:
                    self._cluster[one] = mine
            else:
                left.append(pair)
        together = {id(people): people for people in self._cluster.values() if len(people) > 1}
        found = [self._group(sorted(people)) for people in (*together.values(), *map(list, left))]
        return sorted(found, key=lambda group: (not group.certain, -group.score, group.people))

    def _fits(self, one: int, other: int, *, sure: bool) -> bool:
        """Whether two people may stand in one group: linked themselves, or by sure links with nothing against it."""
        pair = (min(one, other), max(one, other))
        if pair in self._links:
            return True
        if pair in self._apart or not sure:
            return False
        return not denies(likeness(self._profiles[one], self._profiles[other]))

    def _group(self, people: list[int]) -> Group:
        links = [self._links[pair] for pair in combinations(people, 2) if pair in self._links]
        evidence = dict.fromkeys(one for link in sorted(links, key=lambda one: -one.score) for one in link.evidence)
        whole = len(links) == len(people) * (len(people) - 1) // 2
        return Group(
            tuple(people),
            min(link.score for link in links),
            tuple(evidence),
            whole and all(link.certain for link in links),
        )
