"""Accounts: an administrator makes them and puts them into groups; only a superuser makes or touches a superuser."""

from typing import Any

from django.contrib import admin
from django.contrib.auth.models import User
from django.http import HttpRequest

from observers.admin.bases import Accounts

_SUPERUSERS_ALONE = {"is_superuser", "user_permissions"}

admin.site.unregister(User)


@admin.register(User)
class AccountAdmin(Accounts):
    """Admin of accounts that gives nobody more than the groups give, unless a superuser does."""

    # When somebody came is what happened, not what anybody enters.
    readonly_fields = ("last_login", "date_joined")

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        fieldsets = super().get_fieldsets(request, obj)
        if request.user.is_superuser:
            return fieldsets
        return [(name, {**options, "fields": _shared(options["fields"])}) for name, options in fieldsets]

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Tell whether this user may edit an account: who sets the password of a superuser becomes one."""
        return _may_touch(request, obj) and super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return _may_touch(request, obj) and super().has_delete_permission(request, obj)


def _shared(fields: Any) -> list[Any]:
    return [field for field in fields if field not in _SUPERUSERS_ALONE]


def _may_touch(request: HttpRequest, account: User | None) -> bool:
    return request.user.is_superuser or account is None or not account.is_superuser
