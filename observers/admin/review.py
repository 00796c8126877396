"""The review page of a statement: its text beside everything read from it, one decision after the other."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import ngettext

from observers.admin.bases import Admin
from observers.admin.corrections import correction_form
from observers.admin.decisions import decide, is_undecided, name_of, next_undecided, rows_of
from observers.admin.laid_out import Mark, lay_out
from observers.admin.queue import next_statement
from observers.admin.versions import version_of
from observers.loading import Comparison, differing, problems_of
from observers.models import Fact, Row, Statement
from observers.spans import Span
from observers.vocabulary import ReviewState

_SAVE = "save"


@dataclass(frozen=True, slots=True)
class Card:
    """A row as the page shows it: its name, its number in the text, the version decided on, and a form where edited."""

    row: Row
    name: str
    number: int
    version: str
    form: Any = None

    @property
    def kind(self) -> str:
        """Return "fact", "meeting" or "finding"."""
        return str(self.row._meta.model_name)

    @property
    def address(self) -> str:
        """Return where all fields of the row are edited, and which page to come back to."""
        return f"{reverse(f'admin:observers_{self.kind}_change', args=[self.row.pk])}?_review=1"

    @property
    def is_undecided(self) -> bool:
        """Tell whether the row still wants a decision."""
        return is_undecided(self.row)

    @property
    def now_read(self) -> list[Comparison]:
        """Return the values of a stale row that the latest reading gives otherwise."""
        return differing(self.row, self.row.as_read) if self.row.is_stale else []

    @property
    def field_words(self) -> str:
        """Return the field of a fact in words, "" for another row."""
        return self.row.field_words if isinstance(self.row, Fact) else ""


class ReviewingAdmin(Admin):
    """Admin of statements with a page that reviews one."""

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.review_view)
        return [path("<int:pk>/review/", view, name="observers_statement_review"), *super().get_urls()]

    def review_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Answer with the page, or carry out a decision and lead to the next row."""
        statement = Statement.objects.select_related("mission").defer("original").filter(pk=pk).first()
        if statement is None:
            raise Http404
        if not self.has_view_permission(request, statement):
            raise PermissionDenied
        if request.method != "POST":
            return self._review_page(request, statement, request.GET.get("edit", ""))
        if not request.user.has_perms([f"observers.change_{kind}" for kind in ("fact", "meeting", "finding")]):
            raise PermissionDenied
        return self._save(request, statement) if request.POST.get("decision") == _SAVE else _decide(request, statement)

    def _save(self, request: HttpRequest, statement: Statement) -> HttpResponse:
        with transaction.atomic():
            row = next((row for row in rows_of(statement) if name_of(row) == request.POST.get("row")), None)
            if row is None:
                raise Http404
            form = correction_form(type(row).objects.select_for_update().get(pk=row.pk), request)
            if not form.is_valid():
                messages.error(
                    request, "Not saved: the row could not be corrected as written. The reason stands beside it."
                )
                return self._review_page(request, statement, name_of(row), form)
            owner: Any = self.admin_site.get_model_admin(type(row))
            form.instance.review_state = ReviewState.ACCEPTED
            owner.save_model(request, form.instance, form, change=True)
            owner.log_change(request, form.instance, owner.construct_change_message(request, form, [], add=False))
        messages.success(request, "Saved and accepted.")
        return _lead_on(statement, name_of(row))

    def _review_page(
        self, request: HttpRequest, statement: Statement, edited: str, form: Any = None
    ) -> TemplateResponse:
        rows = rows_of(statement)
        numbers = _numbers(rows)
        cards = [_card(row, numbers, edited, form) for row in rows]
        may_change = request.user.has_perm("observers.change_finding")
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": str(statement),
            "statement": statement,
            "paragraphs": lay_out(statement.text, _marks(statement, rows, numbers)),
            "sections": [(label, [card for card in cards if card.kind == kind], kind) for kind, label in _SECTIONS],
            "total": len(cards),
            "reviewed": sum(not card.is_undecided for card in cards),
            "problems": problems_of(statement),
            "next": next_statement(statement),
            "first": next((card.name for card in cards if card.is_undecided), ""),
            "may_change": may_change,
            "is_nav_sidebar_enabled": False,
        }
        return TemplateResponse(request, "admin/observers/review.html", context, status=422 if form else 200)


_SECTIONS = [("fact", "Facts"), ("meeting", "Meetings"), ("finding", "Findings")]


def _card(row: Row, numbers: dict[str, int], edited: str, form: Any) -> Card:
    name = name_of(row)
    shown = (form or correction_form(row)) if name == edited else None
    return Card(row, name, numbers[name], version_of(row), shown)


def _numbers(rows: list[Row]) -> dict[str, int]:
    """Return a number for each row: its place in the list."""
    return {name_of(row): number for number, row in enumerate(rows, 1)}


def _marks(statement: Statement, rows: list[Row], numbers: dict[str, int]) -> list[Mark]:
    marks = [
        Mark(row.span, name_of(row), str(row._meta.model_name), numbers[name_of(row)])
        for row in rows
        if row.span and row.review_state != ReviewState.REJECTED
    ]
    spans = [(problem.get("start"), problem.get("end")) for problem in statement.problems]
    marks += [
        Mark(Span(start, end), f"problem-{number}", "problem", number)
        for number, (start, end) in enumerate(spans, 1)
        if end
    ]
    return marks


def _decide(request: HttpRequest, statement: Statement) -> HttpResponse:
    names, versions = request.POST.getlist("row"), request.POST.getlist("version")
    state = next((state for state in ReviewState if state.value == request.POST.get("decision")), None)
    if state is None or len(names) != len(versions):
        return HttpResponse(status=400)
    decided = decide(statement, dict(zip(names, versions, strict=True)), state, request.user)
    if decided.refused:
        told = ngettext(
            "%d row has been changed by somebody else since you opened the page, and was left alone. Look at it again.",
            "%d rows have been changed by somebody else since you opened the page, and were left alone.",
            decided.refused,
        )
        messages.warning(request, told % decided.refused)
        return _lead_on(statement, "", names[-1])
    return _lead_on(statement, names[-1] if names else "")


def review_address(statement_pk: int, **query: str) -> str:
    """Return the address of the review page of a statement."""
    address = reverse("admin:observers_statement_review", args=[statement_pk])
    return f"{address}?{urlencode(query)}" if query else address


def _lead_on(statement: Statement, after: str, to: str = "") -> HttpResponseRedirect:
    """Lead to the row named, or to the next undecided one, or to the top where all is done."""
    following = next_undecided(rows_of(statement), after)
    anchor = to or (name_of(following) if following else "done")
    return HttpResponseRedirect(f"{review_address(statement.pk)}#{anchor}")
