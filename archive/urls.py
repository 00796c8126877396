"""All addresses of the site."""

from django.contrib import admin
from django.urls import include, path

from observers.admin.dashboard import dashboard

urlpatterns = [
    path("admin/", admin.site.admin_view(dashboard)),
    path("admin/", admin.site.urls),
    path("", include("observers.urls")),
]
