"""What crawlers are asked to leave alone."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views import View

# Every combination of filters has an address; all of them lead to records that the site map names.
_RULES = """User-agent: *
Disallow: /admin/
Disallow: /*?
Allow: /*?page=
Disallow: /*/export.
Disallow: /*/cite.
"""


class RobotsView(View):
    """Keeps crawlers out of combinations of filters and files, and leads them to the site map."""

    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """Answer with the rules."""
        sitemap = request.build_absolute_uri(reverse("sitemap-index"))
        return HttpResponse(f"{_RULES}\nSitemap: {sitemap}\n", content_type="text/plain; charset=utf-8")
