"""Publishing missions and taking them back."""

from typing import Any, cast

from django.contrib import admin, messages
from django.contrib.admin.models import CHANGE, LogEntry
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse

from observers.admin.bases import Admin
from observers.models import Mission, change_all
from observers.vocabulary import Publication

_BUTTONS = {Publication.PUBLISHED.value, Publication.WITHDRAWN.value}
_LOGGED = [{"changed": {"fields": ["Publication"]}}]

ASK_AN_EDITOR = "This mission is public; ask an Editor to add the statement."


def may_add_to(request: HttpRequest, mission: Mission) -> bool:
    """Tell whether this user may put a statement under a mission: it is public at once where the mission is."""
    return mission.publication != Publication.PUBLISHED or request.user.has_perm("observers.publish_mission")


class PublishingAdmin(Admin):
    """Admin of missions, which those who may publish can publish and withdraw."""

    change_form_template = "admin/observers/mission_form.html"

    def has_publish_permission(self, request: HttpRequest) -> bool:
        """Tell whether this user may publish."""
        return request.user.has_perm("observers.publish_mission")

    @admin.action(description="Publish selected missions", permissions=["publish"])
    def publish_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Make the missions of a selection public and say how many."""
        self._set(request, queryset, Publication.PUBLISHED)

    @admin.action(description="Withdraw selected missions", permissions=["publish"])
    def withdraw_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Take the public missions of a selection back and say how many; a draft was never public and stays one."""
        self._set(request, queryset.exclude(publication=Publication.DRAFT), Publication.WITHDRAWN)

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        may_publish = self.has_publish_permission(request)
        return super().render_change_form(request, {**context, "may_publish": may_publish}, *args, **kwargs)

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        wanted = request.POST.get("_publication")
        if wanted in _BUTTONS and self.has_publish_permission(request):
            self._set(request, type(obj).objects.filter(pk=obj.pk), Publication(wanted))
        return super().response_change(request, obj)

    def _set(self, request: HttpRequest, missions: QuerySet[Any], state: Publication) -> None:
        with transaction.atomic():
            changed = list(missions.exclude(publication=state))
            change_all(changed, publication=state)
            LogEntry.objects.log_actions(cast(int, request.user.pk), changed, CHANGE, _LOGGED)
        self.message_user(request, f"{len(changed)} {state.value}.", messages.SUCCESS)
