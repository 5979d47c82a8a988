"""What is refused of a campaign file before anything of it is replayed, and by what name."""

from __future__ import annotations

import json
from typing import Any

import pytest

from reseau_desktop.domain.errors import InputError
from reseau_desktop.formats.campaign import read_campaign, sample_campaign


def file() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(sample_campaign("fr").file))
    return found


def refusal(changed: dict[str, Any]) -> tuple[str, dict[str, object]]:
    with pytest.raises(InputError) as caught:
        read_campaign(json.dumps(changed).encode(), "fr")
    return caught.value.message.key, dict(caught.value.message.args)


@pytest.mark.parametrize(
    ("table", "key", "ref"),
    [
        ("contacts", "axis", "A9"),
        ("introductions", "giver", "P99"),
        ("introductions", "person", "N01"),
        ("introductions", "exchange", "P01"),
        ("interactions", "contact", "p01"),
        ("interactions", "reply_to", "A-P99"),
        ("interactions", "meeting", "M99"),
        ("interactions", "for_exchange", ""),
        ("interactions", "promise", "PR99"),
        ("interactions", "about", "M1"),
        ("interactions", "named_introducer", "N01"),
        ("interactions", "introduction", "P01"),
        ("given", "ref", "nothing"),
        ("given", "contact", "nobody"),
        ("promises", "exchange", "nothing"),
        ("opinions", "axis", "P01"),
        ("opinions", "exchange", "O01"),
    ],
)
def test_a_reference_to_nothing_is_named_with_its_row(table: str, key: str, ref: str) -> None:
    changed = file()
    row = changed[table][-1]
    row[key] = ref
    assert refusal(changed) == ("campaign.unknown_ref", {"row": row["id"], "ref": ref})


@pytest.mark.parametrize("day", [-1, "5", 2.5, True, 10**6, [], {}])
@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("contacts", "known_day"),
        ("introductions", "day"),
        ("interactions", "day"),
        ("interactions", "planned_on"),
        ("interactions", "meeting_day"),
        ("interactions", "start_day"),
        ("given", "day"),
        ("promises", "made_day"),
        ("promises", "due_day"),
        ("opinions", "day"),
    ],
)
def test_a_day_is_a_whole_number_from_0_on(table: str, key: str, day: object) -> None:
    changed = file()
    row = changed[table][-1]
    row[key] = day
    assert refusal(changed) == ("campaign.bad_day", {"row": row["id"]})


@pytest.mark.parametrize("table", ["contacts", "introductions", "interactions", "given", "promises", "opinions"])
def test_an_id_names_one_row_of_its_list(table: str) -> None:
    changed = file()
    changed[table][-1]["id"] = changed[table][0]["id"]
    assert refusal(changed) == ("campaign.bad_id", {"row": changed[table][0]["id"]})
    changed[table][-1]["id"] = 7
    assert refusal(changed)[0] == "campaign.bad_id"


def test_lists_of_something_else_are_no_campaign() -> None:
    assert refusal(file() | {"promises": None})[0] == "campaign.not_one"
    assert refusal(file() | {"promises": [7]})[0] == "campaign.broken"
    assert refusal(file() | {"project": {"axes": None}})[0] == "campaign.broken"
