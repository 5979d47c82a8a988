"""Files of others: vCard, CSV, iCalendar and campaign files, read and written as values."""
