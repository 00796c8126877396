"""A statement added in the admin: paste or upload, look at the reading, confirm. Until then nothing is stored."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.core.validators import FileExtensionValidator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from observers.admin.essentials import EssentialsForm
from observers.admin.history import HistoryAdmin
from observers.admin.intake_shown import shown_reading
from observers.admin.publishing import ASK_AN_EDITOR, may_add_to
from observers.loading import LARGEST_FILE, Intake, UnreadableFile, correct_intake, read_intake, store_intake
from observers.models import Statement

_SALT = "observers.admin.intake"
_HOURS = 24
_TEXT_FILES = ["txt", "text", "md"]
_PASTED = "pasted.txt"
_TWICE = "The archive holds these very words already. Tick the box to store them once more, as a document of its own."
_WRONG = "Not stored: some values cannot be right. The reasons stand beside them."
_BELONGS = "With these values it belongs to “%s”. Nothing is stored yet."


@dataclass(frozen=True, slots=True)
class Received:
    """What a curator has sent: the name of the file, its bytes, and where it was published."""

    name: str
    data: bytes
    address: str = ""

    def sealed(self) -> str:
        """Return it as a signed line for a hidden field, so that it comes back as it was looked at."""
        return signing.dumps([self.name, self.data.decode("latin-1"), self.address], salt=_SALT, compress=True)

    @classmethod
    def opened(cls, line: str) -> "Received":
        """Return what `sealed` made; raises `BadSignature` where the line was tampered with or is a day old."""
        name, data, address = signing.loads(line, salt=_SALT, max_age=_HOURS * 3600)
        return cls(name, data.encode("latin-1"), address)


class IntakeForm(forms.Form):
    """A text, pasted or as a file."""

    text = forms.CharField(required=False, strip=False, widget=forms.Textarea(attrs={"rows": 16, "cols": 100}))
    file = forms.FileField(
        required=False,
        label="Or a text file",
        help_text=f"A file of plain text (.txt), at most {LARGEST_FILE // 1024 // 1024} MB.",
        validators=[FileExtensionValidator(_TEXT_FILES)],
        widget=forms.ClearableFileInput(attrs={"accept": ".txt,.text,.md,text/plain"}),
    )
    name = forms.CharField(
        required=False,
        max_length=255,
        label="Name of a pasted text",
        help_text="As a file would be called. The same name again, with half of the paragraphs, is a new version.",
    )
    address = forms.URLField(
        required=False, max_length=500, label="Where it was published", assume_scheme="https", help_text="An address."
    )

    def clean_file(self) -> Any:
        """Refuse a file that is too large before it is read."""
        file = self.cleaned_data["file"]
        if file and file.size > LARGEST_FILE:
            raise forms.ValidationError("The file is larger than any statement.")
        return file

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if not self.errors and bool(cleaned.get("file")) == bool(cleaned.get("text", "").strip()):
            raise forms.ValidationError("Paste a text or choose a file: one of the two.")
        return cleaned

    def received(self) -> Received:
        """Return what a valid form holds."""
        values = self.cleaned_data
        if values["file"]:
            return Received(values["file"].name, values["file"].read(), values["address"])
        text = values["text"].replace("\r\n", "\n")
        return Received(values["name"] or _PASTED, text.encode(), values["address"])


class IntakeAdmin(HistoryAdmin):
    """Admin of statements whose page for adding one reads a text."""

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """Ask for a text; show what is read from it; store it when confirmed."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        if "sealed" in request.POST:
            return self._confirmed(request)
        form = IntakeForm(request.POST or None, request.FILES or None)
        if request.method == "POST" and form.is_valid():
            received = form.received()
            try:
                intake = read_intake(received.name, received.data)
            except UnreadableFile as reason:
                form.add_error("file" if form.cleaned_data["file"] else "text", str(reason))
            else:
                if _may_store(request, intake):
                    return self._preview(request, received, intake, EssentialsForm(intake))
                form.add_error(None, ASK_AN_EDITOR)
        return self._page(request, "intake", None, title="Add a statement", form=form)

    def _preview(self, request: HttpRequest, received: Received, intake: Intake, form: EssentialsForm) -> HttpResponse:
        context = {"intake": intake, "sealed": received.sealed(), "form": form, "media": form.media}
        shown = shown_reading(intake, form.left_out)
        return self._page(request, "intake_preview", None, title="What is read from it", **context, **shown)

    def _confirmed(self, request: HttpRequest) -> HttpResponse:
        try:
            received = Received.opened(request.POST["sealed"])
            intake = read_intake(received.name, received.data)
        except (signing.BadSignature, UnreadableFile):
            messages.error(request, "The text has not come back as it was looked at. Add it again.")
            return HttpResponseRedirect(self._address("add"))
        is_corrected = "corrected" in request.POST and intake.may_be_corrected
        form = EssentialsForm(intake, request.POST if is_corrected else None)
        if is_corrected and not form.is_valid():
            messages.error(request, _WRONG)
            return self._preview(request, received, intake, form)
        if is_corrected:
            intake = correct_intake(intake, form.corrections())
        if not _may_store(request, intake):
            messages.error(request, ASK_AN_EDITOR)
            return HttpResponseRedirect(self._address("add"))
        doubt = _doubt(request, intake)
        if doubt:
            messages.warning(request, doubt)
            return self._preview(request, received, intake, form)
        statement, _outcome = store_intake(intake, received.address)
        self.log_addition(request, statement, "Added from a text.")
        messages.success(request, f"“{statement}” is stored. {_publication_of(statement)}")
        return HttpResponseRedirect(reverse("admin:observers_statement_review", args=[statement.pk]))


def _may_store(request: HttpRequest, intake: Intake) -> bool:
    """Tell whether the user may store a text; one that the archive holds already makes no new words public."""
    return intake.is_new_mission or intake.same_file is not None or may_add_to(request, intake.mission)


def _doubt(request: HttpRequest, intake: Intake) -> str:
    """Return why a text is shown once more before it is stored, "" where nothing speaks against it."""
    if intake.same_file is None and intake.same_words and "anyway" not in request.POST:
        return _TWICE
    if "look" in request.POST or request.POST.get("belongs", intake.mission.slug) != intake.mission.slug:
        return _BELONGS % intake.mission
    return ""


def _publication_of(statement: Statement) -> str:
    return f"Its mission, “{statement.mission}”, is: {statement.mission.get_publication_display().lower()}."
