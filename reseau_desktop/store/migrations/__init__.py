"""One module for each version of the schema, applied in order, each with its bump in one transaction."""

from __future__ import annotations

from . import m0001_first, m0002_duplicates, m0003_campaigns

SCRIPTS: tuple[str, ...] = (m0001_first.SCHEMA, m0002_duplicates.SCHEMA, m0003_campaigns.SCHEMA)
"""The script that leads from version n to n + 1, at index n. A released script is never changed."""

CURRENT = len(SCRIPTS)
"""The version of the schema this program writes (`PRAGMA user_version`)."""
