"""The command line: one verb, one service call; the exit status of the outside contract.

0 done; 1 done, but some input was rejected; 2 wrong usage; 3 not done.
"""

from .main import WindowWish, run

__all__ = ["WindowWish", "run"]
