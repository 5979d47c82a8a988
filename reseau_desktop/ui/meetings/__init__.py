"""Meetings: planning, preparing and debriefing."""
