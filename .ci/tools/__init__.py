"""What run.py does, in the standard library only: the environment, the system's libraries, the checks."""

import sys


def say(french: str, english: str) -> None:
    """Print one sentence in both languages on standard error: the program's own language is not known yet."""
    sys.stderr.write(f"{french}\n{english}\n")


class NotDoneError(Exception):
    """Something the command needs cannot be had; a sentence has been printed already."""
