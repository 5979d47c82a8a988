"""Today: what to do next, and why."""
