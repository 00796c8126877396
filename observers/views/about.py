"""About the archive: what is in it, how its records are made, and the words it sorts them by."""

from typing import Any

from django.views.generic import TemplateView

from observers.vocabulary import Assessment, Counterpart, Topic


class AboutView(TemplateView):
    """Explains the archive; the lists of terms come from the vocabulary."""

    template_name = "observers/about.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        terms = {"topics": list(Topic), "assessments": list(Assessment), "counterparts": list(Counterpart)}
        return super().get_context_data(**terms, **kwargs)
