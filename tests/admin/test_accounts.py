"""Accounts: nobody but a superuser makes a superuser, or becomes one."""

import pytest
from django.contrib.auth.models import Group, User

from tests.admin.pages import form_fields, soup_of

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.fixture
def administrator(client):
    user = User.objects.create_user("mem-administrator", is_staff=True)
    user.groups.add(Group.objects.get(name="Administrator"))
    client.force_login(user)
    return client


@pytest.fixture
def account():
    return User.objects.create_user("una-curator", is_staff=True)


def address_of(user, page="change"):
    return f"/admin/auth/user/{user.pk}/{page}/"


def test_an_administrator_puts_into_groups_and_makes_no_superuser(administrator, account):
    fields = form_fields(administrator.get(address_of(account)))
    assert not {"is_superuser", "user_permissions"} & set(fields)
    group = Group.objects.get(name="Curator")
    administrator.post(address_of(account), {**fields, "groups": [group.pk], "is_superuser": "on"})
    account.refresh_from_db()
    assert (list(account.groups.all()), account.is_superuser) == ([group], False)


@pytest.mark.parametrize("page", ["change", "password", "delete"])
def test_an_administrator_touches_no_superuser(administrator, curator, page):
    fields = {"post": "yes", "username": "x", "password1": "another-made-up-word", "password2": "another-made-up-word"}
    assert administrator.post(address_of(curator, page), fields).status_code == 403


def test_a_superuser_makes_superusers(admin_site, account):
    page = soup_of(admin_site.get(address_of(account)))
    assert page.select("input[name=is_superuser], select[name=user_permissions]") != []
