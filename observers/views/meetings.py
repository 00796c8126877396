"""Meetings: the list."""

from django.utils.translation import gettext_lazy as _

from observers.querying.meetings import list_meetings
from observers.views.listings import ListingView


class MeetingListView(ListingView):
    """All meetings of all missions, filtered."""

    template_name = "observers/meeting_list.html"
    list_records = staticmethod(list_meetings)
    kind = "meetings"
    heading = _("Meetings")
    search_label = _("Search names, roles and institutions")
    search_hint = _(
        "Searches names, roles and institutions as the statements write them: “words in quotes” are a phrase, "
        "-word leaves out, vot* finds vote and voting; accents make no difference."
    )
    empty_message = _("No meetings match")
