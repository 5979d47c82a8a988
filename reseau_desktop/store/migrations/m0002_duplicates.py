"""Version 2: people who were said to be two, and what people were known as before they were merged."""

from __future__ import annotations

SCHEMA = """
CREATE TABLE not_same (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    one_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    UNIQUE (one_id, other_id), CHECK (one_id < other_id)
);
CREATE INDEX not_same_other ON not_same (other_id);
-- by what a card is known again that speaks of a contact under the name it had before a merge
CREATE TABLE alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    uid TEXT, fn TEXT, family TEXT, given TEXT,
    emails TEXT NOT NULL DEFAULT '[]', phones TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX alias_contact ON alias (contact_id);
"""
