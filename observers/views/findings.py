"""Findings: the list."""

from django.utils.translation import gettext_lazy as _

from observers.querying.findings import list_findings
from observers.views.listings import ListingView


class FindingListView(ListingView):
    """All findings of all missions, filtered."""

    template_name = "observers/finding_list.html"
    list_records = staticmethod(list_findings)
    heading = _("Findings")
    search_label = _("Search the findings")
    empty_message = _("No findings match")
