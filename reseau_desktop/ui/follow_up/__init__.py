"""The follow-up calendar: month and agenda."""
