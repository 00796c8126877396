"""The gallery: every component of the site with fixed, made-up records."""

from django.views.generic import TemplateView


class GalleryView(TemplateView):
    """Shows the components."""

    template_name = "observers/gallery.html"
