"""A curator at the door."""

import pytest
from django.contrib.auth import get_user_model


@pytest.fixture
def curator():
    return get_user_model().objects.create_superuser("ada-curator", "ada@archive.example", "a-made-up-password")


@pytest.fixture
def admin_site(client, curator):
    """Return a test client logged in to the admin."""
    client.force_login(curator)
    return client
