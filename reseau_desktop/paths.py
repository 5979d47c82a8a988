"""Where things lie on this machine: the database, its backups, logs and window settings.

QStandardPaths would need Qt, which the command line does not load; platformdirs names the same folders.
"""

from __future__ import annotations

from pathlib import Path

import platformdirs

_NAME = "reseau"


def data_folder() -> Path:
    """The per-user folder of the data; it may not exist yet."""
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False))


def database_file() -> Path:
    """The database opened without `--data`."""
    return data_folder() / "reseau.db"


def backups_folder(database: Path) -> Path:
    """Where the automatic backups of a database lie: beside it."""
    return database.with_name(f"{database.stem}-backups")


def log_file() -> Path:
    """The log of the program: ids and events, never names or notes."""
    return Path(platformdirs.user_log_dir(_NAME, appauthor=False)) / "reseau.log"


def settings_file() -> Path:
    """The settings of the window, which are not part of the data."""
    return Path(platformdirs.user_config_dir(_NAME, appauthor=False)) / "reseau.ini"
