"""Addresses of the public site."""

from django.urls import URLPattern, path

from observers.views.about import AboutView
from observers.views.elections import ElectionListView, ElectionPageView
from observers.views.findings import FindingListView
from observers.views.gallery import GalleryView
from observers.views.home import HomeView
from observers.views.meetings import MeetingListView
from observers.views.missions import MissionListView, MissionPageView
from observers.views.organisations import OrganisationListView, OrganisationPageView
from observers.views.people import PersonListView, PersonPageView
from observers.views.statements import StatementOriginalView

urlpatterns: list[URLPattern] = [
    path("", HomeView.as_view(), name="home"),
    path("missions/", MissionListView.as_view(), name="mission-list"),
    path("missions/<slug:slug>/", MissionPageView.as_view(), name="mission-page"),
    path("elections/", ElectionListView.as_view(), name="election-list"),
    path("elections/<slug:slug>/", ElectionPageView.as_view(), name="election-page"),
    path("organisations/", OrganisationListView.as_view(), name="organisation-list"),
    path("organisations/<slug:slug>/", OrganisationPageView.as_view(), name="organisation-page"),
    path("meetings/", MeetingListView.as_view(), name="meeting-list"),
    path("findings/", FindingListView.as_view(), name="finding-list"),
    path("people/", PersonListView.as_view(), name="person-list"),
    path("people/<slug:slug>/", PersonPageView.as_view(), name="person-page"),
    path("statements/<slug:sha256>/original", StatementOriginalView.as_view(), name="statement-original"),
    path("about/", AboutView.as_view(), name="about"),
    path("gallery/", GalleryView.as_view(), name="gallery"),
]
