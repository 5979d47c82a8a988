"""Settings: language, look, paper, the method's numbers and backups."""
