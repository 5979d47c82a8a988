"""The project: its sentence, its axes and the user's own words."""
