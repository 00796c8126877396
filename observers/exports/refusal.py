"""The answer to a program that asks for a list by something the archive cannot read."""

from collections.abc import Sequence

from django.http import HttpResponseBadRequest


def refusal(notices: Sequence[str]) -> HttpResponseBadRequest:
    """Answer 400 with the notices: a program sees none on a page, and must not take everything for what it asked."""
    words = "".join(f"{notice}\n" for notice in notices)
    return HttpResponseBadRequest(words, content_type="text/plain; charset=utf-8")
