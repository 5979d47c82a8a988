"""The SQLite database: schema, migrations, undo, search and reads as values."""
