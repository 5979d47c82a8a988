"""The follow-up table: what calls for what, after how long, and what settles it (method, F02 to F26).

The table itself is content (`formats.content`); here is the shape of its lines and how long they leave.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .project import MethodSettings
from .vocabulary import Action


@dataclass(frozen=True, slots=True)
class FollowUpRule:
    """One line of the table.

    `delay` counts business days after the trigger, before it when negative; `setting` names the setting that
    replaces it, if any. `done_by` and `dropped_by` are words of `domain.settling`; `rules` the R-numbers behind it,
    `template` the message it is done with. An `offered` one is made only when ticked; `not_while` says what it
    waits for the end of. The texts are by language ("fr", "en").
    """

    id: str
    trigger: str
    action: Action
    delay: int
    setting: str | None
    done_by: frozenset[str]
    dropped_by: frozenset[str]
    rules: tuple[str, ...]
    template: str | None
    offered: bool
    not_while: frozenset[str]
    trigger_text: Mapping[str, str]
    action_text: Mapping[str, str]
    to_text: Mapping[str, str]
    note: Mapping[str, str] | None


Rules = Mapping[str, FollowUpRule]

_DELAYS = "_business_days"


def delay_of(rule: FollowUpRule, settings: MethodSettings) -> int:
    """The business days a rule leaves: its setting, else the user's own value, else that of the method.

    The setting of F05 is a number of calls, not a delay: it is not looked at here.
    """
    if driven_by_setting(rule):
        return int(getattr(settings, str(rule.setting)))
    return settings.rule_delays.get(rule.id, rule.delay)


def driven_by_setting(rule: FollowUpRule) -> bool:
    """Whether a setting of the method is the delay of that rule."""
    return rule.setting is not None and rule.setting.endswith(_DELAYS)
