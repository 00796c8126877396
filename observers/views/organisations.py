"""Organisations: the list, and the page of one with its names and missions."""

from typing import Any

from django.http import Http404, QueryDict
from django.utils.translation import gettext_lazy as _

from observers.models import Organisation
from observers.querying.findings import finding_facets
from observers.querying.missions import mission_facets
from observers.querying.organisations import list_organisations, organisation_page
from observers.querying.verdicts import add_verdicts
from observers.views.listings import ListingView
from observers.views.moved import PlacedPageView


class OrganisationListView(ListingView):
    """All organisations, filtered by where they went."""

    template_name = "observers/organisation_list.html"
    list_records = staticmethod(list_organisations)
    heading = _("Organisations")
    empty_message = _("No organisations match")


class OrganisationPageView(PlacedPageView):
    """One organisation: what it is and was called, and its missions."""

    kind = "organisation"
    template_name = "observers/organisation_page.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        try:
            organisation = organisation_page(kwargs["slug"])
        except Organisation.DoesNotExist as missing:
            raise Http404 from missing
        missions, joined = list(organisation.missions.all()), list(organisation.partnered_missions.all())
        add_verdicts([*missions, *joined])
        asked = QueryDict(f"organisation={organisation.slug}")
        return super().get_context_data(
            organisation=organisation,
            names=list(organisation.other_names.all()),
            missions=missions,
            joined=joined,
            facets=mission_facets(asked, ["country", "year", "election_type"]),
            finding_facets=finding_facets(asked, ["assessment", "topic"]),
            **kwargs,
        )
