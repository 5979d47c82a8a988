"""The contact table, the detail pane and the editor."""
