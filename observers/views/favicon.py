"""The address where browsers look for the icon of a site that does not say where it is."""

from typing import Any

from django.templatetags.static import static
from django.views.generic import RedirectView


class FaviconView(RedirectView):
    """Leads to the drawn icon, also from downloads and feeds, which carry no link to it."""

    def get_redirect_url(self, *args: Any, **kwargs: Any) -> str:
        """Return where the icon is served."""
        return static("images/favicon.svg")
