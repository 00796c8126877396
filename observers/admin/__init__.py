"""The curators' floor: every record of the archive, with its evidence beside it."""

from django.contrib import admin

from observers.admin import accounts, elections, facts, findings, meetings, missions, organisations, people, statements

__all__ = [
    "accounts",
    "elections",
    "facts",
    "findings",
    "meetings",
    "missions",
    "organisations",
    "people",
    "statements",
]

admin.site.site_header = "Observation archive"
admin.site.site_title = "Observation archive"
admin.site.index_title = "Curation"
admin.site.index_template = "admin/observers/dashboard.html"
