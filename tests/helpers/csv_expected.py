"""Compares what a CSV file gave with an object of the shared expectations, by the rules that they state."""

from __future__ import annotations

from typing import Any

from reseau_desktop.domain.card import Card, LineWarning
from reseau_desktop.formats.csv import CsvResult
from reseau_desktop.formats.vcard.facts import facts_of
from tests.helpers.vcard_corpus import as_object

_PLAIN = ("family", "given", "org", "title", "note")
_LISTS = ("emails", "categories", "urls")
_ADDRESS = ("street", "locality", "region", "postal", "country")


def file_differences(expected: list[dict[str, Any]], result: CsvResult) -> list[str]:
    """What a file gave otherwise than expected, one line a fact; rows that make no contact must be rejected."""
    rows = [item for item in result.items if not isinstance(item, LineWarning)]
    if len(rows) != len(expected):
        return [f"{len(expected)} rows expected, {len(rows)} read"]
    return [
        f"row {number}: {line}"
        for number, (one, row) in enumerate(zip(expected, rows, strict=True), 1)
        for line in _row_differences(one, row)
    ]


def _row_differences(expected: dict[str, Any], row: object) -> list[str]:
    if expected.get("skip"):
        return ["a contact was made"] if isinstance(row, Card) else []
    if not isinstance(row, Card):
        return ["no contact was made"]
    facts = as_object(facts_of(row))
    checks = [(key, expected.get(key), facts[key]) for key in _PLAIN if key in expected]
    if "org_prefix" in expected:
        checks = [check for check in checks if check[0] != "org"]
    checks += [(key, expected.get(key, []), facts[key]) for key in _LISTS]
    checks.append(("phones", sorted(expected.get("phones", [])), sorted(facts["phones"])))
    if expected.get("fn") is not None:
        checks.append(("fn", expected["fn"], facts["fn"]))
    if "birthday_options" in expected:
        checks.append(("birthday", True, facts["birthday"] in [*expected["birthday_options"], None]))
    else:
        checks.append(("birthday", expected.get("birthday"), facts["birthday"]))
    addresses = [{key: one[key] for key in _ADDRESS} for one in facts["addresses"]]
    checks.append(("addresses", expected.get("addresses", []), addresses))
    checks += _further(expected, row, facts)
    return [f"{key}: {want!r} expected, {got!r} read" for key, want, got in checks if want != got]


def _further(expected: dict[str, Any], card: Card, facts: dict[str, Any]) -> list[tuple[str, Any, Any]]:
    """The facts that an importer may keep: raw columns, the date of connection, a cut company."""
    kept = {one.param("X-LABEL")[0]: one.value for one in card.properties if one.param("X-LABEL")}
    checks: list[tuple[str, Any, Any]] = [
        (f"extra {name}", value, kept.get(name)) for name, value in expected.get("extra", {}).items()
    ]
    if "connected_on" in expected:
        connected = card.first("X-CONNECTED-ON")
        checks.append(("connected_on", expected["connected_on"], connected.value if connected else None))
    if "org_prefix" in expected:
        checks.append(("org_prefix", True, (facts["org"] or "").startswith(expected["org_prefix"])))
    return checks
