"""Dates as the archive writes them: months in full, so that a date can be quoted as it stands."""

DATE_FORMAT = "j F Y"
MONTH_DAY_FORMAT = "j F"
