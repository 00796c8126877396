"""Findings: the list."""

from django.utils.translation import gettext_lazy as _

from observers.querying.findings import list_findings
from observers.views.listings import ListingView


class FindingListView(ListingView):
    """All findings of all missions, filtered."""

    template_name = "observers/finding_list.html"
    list_records = staticmethod(list_findings)
    kind = "findings"
    heading = _("Findings")
    search_label = _("Search the findings")
    search_hint = _(
        "Searches the quoted sentences: “words in quotes” are a phrase, -word leaves out, "
        "vot* finds vote and voting; accents make no difference."
    )
    empty_message = _("No findings match")
