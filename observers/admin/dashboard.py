"""The first page of the admin: the queue, then the records."""

from django.contrib import admin
from django.core.paginator import Page, Paginator
from django.http import HttpRequest
from django.template.response import TemplateResponse

from observers.admin.queue import REASONS, Progress, progress_of, waiting
from observers.models import Mission, Statement
from observers.vocabulary import Publication

_PAGE_SIZE = 20


def dashboard(request: HttpRequest) -> TemplateResponse:
    """Answer with the queue for `?reason=`, page by page, above the index of all records."""
    if not request.user.has_perm("observers.view_statement"):
        return admin.site.index(request)
    counts = {reason.value: waiting(reason.value).count() for reason in REASONS}
    chosen = next((reason for reason in REASONS if reason.value == request.GET.get("reason")), REASONS[0])
    paginator: Paginator[Statement] = Paginator(waiting(chosen.value).select_related("mission"), _PAGE_SIZE)
    paginator.count = counts[chosen.value]
    page: Page[Statement] = paginator.get_page(request.GET.get("page"))
    progress = progress_of(statement.pk for statement in page)
    context = {
        "reasons": [{"reason": reason, "count": counts[reason.value]} for reason in REASONS],
        "chosen": chosen,
        "page": page,
        "entries": [(statement, progress.get(statement.pk, Progress())) for statement in page],
        "drafts": Mission.objects.filter(publication=Publication.DRAFT).count(),
    }
    return admin.site.index(request, context)
