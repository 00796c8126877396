"""Addresses of the public site."""

from django.contrib.sitemaps.views import index, sitemap
from django.urls import URLPattern, path

from observers.feeds import ElectionFeed, FindingFeed, MeetingFeed, MissionFeed
from observers.sitemaps import SITEMAPS
from observers.views.about import AboutView, AccessibilityView, GlossaryView
from observers.views.citations import MissionCitationView, StatementCitationView
from observers.views.citing import CitePageView
from observers.views.countries import CountryListView, CountryPageView
from observers.views.elections import ElectionListView, ElectionPageView
from observers.views.exports import ExportView
from observers.views.favicon import FaviconView
from observers.views.findings import FindingListView
from observers.views.gallery import GalleryView
from observers.views.home import HomeView
from observers.views.meetings import MeetingListView
from observers.views.missions import MissionListView, MissionPageView
from observers.views.organisations import OrganisationListView, OrganisationPageView
from observers.views.people import PersonListView, PersonPageView
from observers.views.robots import RobotsView
from observers.views.speculation import SpeculationRulesView
from observers.views.statements import StatementOriginalView

urlpatterns: list[URLPattern] = [
    path("", HomeView.as_view(), name="home"),
    path("missions/", MissionListView.as_view(), name="mission-list"),
    path("missions/export.<slug:suffix>", ExportView.as_view(kind="missions"), name="mission-export"),
    path("missions/feed.atom", MissionFeed(), name="mission-feed"),
    path("missions/<slug:slug>/", MissionPageView.as_view(), name="mission-page"),
    path("missions/<slug:slug>/cite/", CitePageView.as_view(), name="cite-page"),
    path("missions/<slug:slug>/cite.<slug:suffix>", MissionCitationView.as_view(), name="mission-cite"),
    path("elections/", ElectionListView.as_view(), name="election-list"),
    path("elections/export.<slug:suffix>", ExportView.as_view(kind="elections"), name="election-export"),
    path("elections/feed.atom", ElectionFeed(), name="election-feed"),
    path("elections/<slug:slug>/", ElectionPageView.as_view(), name="election-page"),
    path("organisations/", OrganisationListView.as_view(), name="organisation-list"),
    path("organisations/<slug:slug>/", OrganisationPageView.as_view(), name="organisation-page"),
    path("countries/", CountryListView.as_view(), name="country-list"),
    path("countries/<slug:code>/", CountryPageView.as_view(), name="country-page"),
    path("meetings/", MeetingListView.as_view(), name="meeting-list"),
    path("meetings/export.<slug:suffix>", ExportView.as_view(kind="meetings"), name="meeting-export"),
    path("meetings/feed.atom", MeetingFeed(), name="meeting-feed"),
    path("findings/", FindingListView.as_view(), name="finding-list"),
    path("findings/export.<slug:suffix>", ExportView.as_view(kind="findings"), name="finding-export"),
    path("findings/feed.atom", FindingFeed(), name="finding-feed"),
    path("people/", PersonListView.as_view(), name="person-list"),
    path("people/<slug:slug>/", PersonPageView.as_view(), name="person-page"),
    path("statements/<slug:sha256>/original", StatementOriginalView.as_view(), name="statement-original"),
    path("statements/<slug:sha256>/cite.<slug:suffix>", StatementCitationView.as_view(), name="statement-cite"),
    path("about/", AboutView.as_view(), name="about"),
    path("about/glossary/", GlossaryView.as_view(), name="glossary"),
    path("about/accessibility/", AccessibilityView.as_view(), name="accessibility"),
    path("gallery/", GalleryView.as_view(), name="gallery"),
    path("sitemap.xml", index, {"sitemaps": SITEMAPS, "sitemap_url_name": "sitemap"}, name="sitemap-index"),
    path("sitemap-<slug:section>.xml", sitemap, {"sitemaps": SITEMAPS}, name="sitemap"),
    path("speculation-rules.json", SpeculationRulesView.as_view(), name="speculation-rules"),
    path("favicon.ico", FaviconView.as_view(), name="favicon"),
    path("robots.txt", RobotsView.as_view(), name="robots"),
]
