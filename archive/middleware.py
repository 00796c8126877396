"""What is said with every answer."""

import time
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.urls import reverse
from django.utils.cache import add_never_cache_headers

POLICY = "; ".join(
    [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    ]
)

_PRESENCE_SECONDS = 60


class ContentSecurityPolicyMiddleware:
    """Tells browsers to run and show nothing that the site itself does not serve."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep the next step."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request and add the policy."""
        response = self.get_response(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        return response


class SpeculationRulesMiddleware:
    """Tells browsers where the public pages say what may be fetched ahead."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep the next step."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request and name the rules on every page outside the admin."""
        response = self.get_response(request)
        is_page = response.headers.get("Content-Type", "").startswith("text/html")
        if is_page and not request.path.startswith(reverse("admin:index")):
            response.headers["Speculation-Rules"] = f'"{reverse("speculation-rules")}"'
        return response


class SoundQueryMiddleware:
    """Refuses addresses of the admin with the one character that PostgreSQL keeps in no text, and would fail over."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep the next step."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request where its address can be meant; public pages say themselves what they leave out."""
        if request.path.startswith(reverse("admin:index")) and "%00" in request.META.get("QUERY_STRING", ""):
            return HttpResponseBadRequest()
        return self.get_response(request)


class CuratorSessionMiddleware:
    """Keeps pages of the admin out of every cache, and starts the time until a curator is logged out anew.

    The session is written at most once a minute, so that looking around costs no write for every page. Public pages
    are left alone: they set no cookie.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep the next step."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request; where it is one to the admin, see to its session and say that nobody keeps the answer."""
        if not request.path.startswith(reverse("admin:index")):
            return self.get_response(request)
        if request.user.is_authenticated:
            _note_presence(request)
        response = self.get_response(request)
        add_never_cache_headers(response)
        return response


def _note_presence(request: HttpRequest) -> None:
    now = int(time.time())
    if now - request.session.get("present_at", 0) >= _PRESENCE_SECONDS:
        request.session["present_at"] = now
