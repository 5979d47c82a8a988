"""Writing a message: the draft, what would harm it, and the ways to send it."""
