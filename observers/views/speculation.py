"""What browsers may fetch before a reader follows a link: pages, on the first sign that the link is meant."""

import json

from django.http import HttpRequest, HttpResponse
from django.views import View

_PAGES = {"href_matches": "/*"}
_NOT_MEANT = [{"href_matches": "/admin/*"}, {"selector_matches": "[download], [rel~=nofollow]"}]
_RULES = {
    "prefetch": [
        {"where": {"and": [_PAGES, *({"not": rule} for rule in _NOT_MEANT)]}, "eagerness": "moderate"},
    ]
}


class SpeculationRulesView(View):
    """Sends the rules that the `Speculation-Rules` header of every public page names."""

    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """Answer with the rules, under the one type that browsers take them in."""
        headers = {"Cache-Control": "max-age=86400"}
        return HttpResponse(json.dumps(_RULES), content_type="application/speculationrules+json", headers=headers)
