"""The import page: preview, progress and report."""
