"""The verbs `figures` and `alerts`: the contract's JSON, or sentences for people."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..domain.alerts import alerts
from ..domain.figures import figures
from ..domain.message import Argument, say
from ..domain.network import Network
from ..formats.campaign_refs import alerts_with_refs, figures_with_refs
from ..reports.alert_words import alert_message
from .setting import Setting, print_json

_ONLY_JSON = {"minutes_total", "minutes_by_kind", "last_touch_day"}


def run_figures(setting: Setting, options: Namespace) -> int:
    """`figures`: the figures of the campaign as of today."""
    return _show(setting, options, figures, figures_with_refs, _FigureWords)


def run_alerts(setting: Setting, options: Namespace) -> int:
    """`alerts`: what needs attention as of today."""
    return _show(setting, options, alerts, alerts_with_refs, _AlertWords)


def _show(
    setting: Setting,
    options: Namespace,
    measure: Callable[..., Any],
    with_refs: Callable[..., Any],
    words: type[_FigureWords] | type[_AlertWords],
) -> int:
    with setting.session() as session:
        network = session.network()
    found = measure(network, setting.clock.today())
    if options.json:
        print_json(with_refs(found, network) if options.refs else found)
        return 0
    for line in words(setting, network, options.refs).lines(found):
        print(line)
    return 0


class _Words:
    """Ids as names, or as the words of the campaign file with `--refs`."""

    def __init__(self, setting: Setting, network: Network, refs: bool) -> None:
        self.setting = setting
        nameless = setting.words(say("contact.no_name"))
        self._people = {one.id: (one.ref if refs else None) or one.name or nameless for one in network.contacts}
        self._axes = {one.id: (one.ref if refs else None) or one.name for one in network.axes}

    def person(self, number: int) -> str:
        return self._people.get(number, str(number))

    def axis(self, number: int | str) -> str:
        return self._axes.get(int(number), str(number))


class _FigureWords(_Words):
    """The figures, a line each."""

    def lines(self, found: Mapping[str, Any]) -> Iterator[str]:
        for name, value in found.items():
            if name not in _ONLY_JSON:
                label = self.setting.words(say(f"measure.{name}"))
                yield self.setting.words(say("measure.line", label=label, value=self._value(name, value)))

    def _value(self, name: str, value: Any) -> Argument:
        if value is None:
            return self.setting.words(say("measure.nothing"))
        if isinstance(value, Mapping):
            return self._ratio(value) if "percent" in value else self._parts(name, value)
        if isinstance(value, list):
            return self._list(name, value)
        return value if isinstance(value, int | float | str) else str(value)

    def _ratio(self, value: Mapping[str, Any]) -> str:
        if value["percent"] is None:
            return self.setting.words(say("measure.nothing"))
        return self.setting.words(say("measure.ratio", **value))

    def _parts(self, name: str, value: Mapping[str, Any]) -> str:
        if name == "opinions":
            return " ; ".join(f"{self.axis(axis)} ({self._parts('', stances)})" for axis, stances in value.items())
        return ", ".join(f"{self.setting.words(say(f'measure.part.{part}'))} {n}" for part, n in value.items())

    def _list(self, name: str, value: list[Any]) -> Argument:
        if name == "thanks_late":
            return len(value)
        if name == "relation_levels":
            return ", ".join(f"{level}: {count}" for level, count in enumerate(value))
        if name == "loops_open":
            return ", ".join(f"{self.person(one['giver'])} → {self.person(one['person'])}" for one in value) or 0
        return (" → " if name == "longest_chain" else ", ").join(map(self.person, value)) or 0


class _AlertWords(_Words):
    """The alerts, a sentence each with its rules."""

    def lines(self, found: list[Mapping[str, Any]]) -> Iterator[str]:
        for one in found:
            said = self.setting.words(alert_message(one, self.person, self.axis))
            yield f"{said} ({', '.join(one['rules'])})"
        if not found:
            yield self.setting.words(say("alert.none"))
