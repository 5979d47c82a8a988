"""The debrief of a meeting: the form in the order of the sheet, and what it will create."""
