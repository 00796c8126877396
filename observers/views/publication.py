"""Missions that are not public: a draft is not there, a withdrawn one is gone, and a curator may look at either."""

from typing import TYPE_CHECKING, Any, NoReturn

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.template.response import TemplateResponse
from django.utils.cache import add_never_cache_headers

from observers.models import Mission, Statement
from observers.querying.citable import citable_missions, citable_statements
from observers.querying.missions import hidden_mission_page, mission_page
from observers.vocabulary import Publication

if TYPE_CHECKING:
    from django.views import View as _Base
else:
    _Base = object


class Gone(Exception):
    """What is asked for was public once and has been withdrawn."""


class AnswersGone(_Base):
    """A view that answers 410 for what is withdrawn, and lets no cache keep what only a curator may see."""

    is_preview = False

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Answer, with a page that helps where `Gone` is raised."""
        try:
            response = super().dispatch(request, *args, **kwargs)
        except Gone:
            return TemplateResponse(request, "410.html", status=410)
        if self.is_preview and isinstance(response, HttpResponse):
            add_never_cache_headers(response)
        return response


def find_mission(request: HttpRequest, slug: str) -> Mission:
    """Return a mission with all its page shows, one that is not public to curators alone.

    Raises Http404 where there is none for this reader, and Gone where it has been withdrawn.
    """
    try:
        return mission_page(slug)
    except Mission.DoesNotExist:
        mission = Mission.objects.filter(slug=slug).first()
    if mission is None:
        raise Http404
    check_may_preview(request, mission)
    return hidden_mission_page(slug)


def find_citable_mission(slug: str) -> Mission:
    """Return a mission to be cited; raises Http404, or Gone where it has been withdrawn."""
    mission = citable_missions().filter(slug=slug).first()
    return mission or _not_public(Mission.objects.filter(slug=slug).first())


def find_citable_statement(sha256: str) -> Statement:
    """Return a statement to be cited; raises Http404, or Gone where its mission has been withdrawn."""
    statement = citable_statements().filter(sha256=sha256).first()
    return statement or _not_public(Mission.objects.filter(statements__sha256=sha256).first())


def _not_public(mission: Mission | None) -> NoReturn:
    if mission and mission.publication == Publication.WITHDRAWN:
        raise Gone
    raise Http404


def check_may_preview(request: HttpRequest, mission: Mission) -> None:
    """Let a curator pass; raise Gone for a withdrawn mission and Http404 for any other that is not public."""
    user = request.user
    if user.is_active and user.is_staff and user.has_perm("observers.change_mission"):
        return
    _not_public(mission)
