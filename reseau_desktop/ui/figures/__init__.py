"""The figures of the campaign, as a plain page."""
