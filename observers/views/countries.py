"""Countries: the list, and the page of one with every vote that was observed."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import reverse
from django.views.generic import TemplateView

from observers.querying.countries import NoSuchCountry, country_page, list_countries
from observers.querying.facet_filters import country_code


class CountryListView(TemplateView):
    """All countries where a vote was observed."""

    template_name = "observers/country_list.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(countries=list_countries(), **kwargs)


class CountryPageView(TemplateView):
    """One country: every vote observed, by whom, and what the missions found."""

    template_name = "observers/country_page.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Answer with the page; a code in small letters leads, for good, to the one address of the country."""
        page = super().get(request, *args, **kwargs)
        code = country_code(kwargs["code"])
        return page if code == kwargs["code"] else HttpResponsePermanentRedirect(reverse("country-page", args=[code]))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        try:
            country = country_page(country_code(kwargs["code"]))
        except NoSuchCountry as missing:
            raise Http404 from missing
        return super().get_context_data(country=country, **kwargs)
