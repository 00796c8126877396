"""Countries: the list, and the page of one with every vote that was observed."""

from typing import Any

from django.http import Http404
from django.views.generic import TemplateView

from observers.querying.countries import NoSuchCountry, country_page, list_countries


class CountryListView(TemplateView):
    """All countries where a vote was observed."""

    template_name = "observers/country_list.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(countries=list_countries(), **kwargs)


class CountryPageView(TemplateView):
    """One country: every vote observed, by whom, and what the missions found."""

    template_name = "observers/country_page.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        try:
            country = country_page(kwargs["code"].upper())
        except NoSuchCountry as missing:
            raise Http404 from missing
        return super().get_context_data(country=country, **kwargs)
