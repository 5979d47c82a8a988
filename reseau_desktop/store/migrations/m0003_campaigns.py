"""Version 3: a campaign knows the day it started, so that the next one counts from there."""

from __future__ import annotations

SCHEMA = """
ALTER TABLE campaign ADD COLUMN started_on TEXT;
"""
