"""Records named in a request: a name that can be no record's is told from one that might be, before anybody looks."""

from typing import Any

from django.contrib.admin.widgets import AutocompleteSelect, AutocompleteSelectMultiple
from django.core.exceptions import ValidationError
from django.db.models import ForeignKey, ManyToManyField, Model
from django.http import HttpRequest

from observers.admin.bases import Admin


def may_name(model: type[Model], word: Any) -> bool:
    """Tell whether a word can be the number of a record: a whole one that the database can hold."""
    try:
        model._meta.pk.clean(word, None)
    except ValidationError:
        return False
    return True


class _Sound:
    """A field that looks records up, shown again without what can be no record; Django would look for it and fail."""

    field: Any

    def optgroups(self, name: str, value: Any, attr: Any = None) -> Any:
        words = [word for word in value if not word or may_name(self.field.related_model, word)]
        return super().optgroups(name, words, attr)  # type: ignore[misc]


class LookUp(_Sound, AutocompleteSelect):
    """Looks one record up as its name is typed."""


class LookUpMany(_Sound, AutocompleteSelectMultiple):
    """Looks several records up; what can be no record stands for number 0, which is refused as nobody's."""

    def value_from_datadict(self, *args: Any) -> Any:
        words = super().value_from_datadict(*args)
        return [word if may_name(self.field.related_model, word) else "0" for word in words]


class LookingUpAdmin(Admin):
    """Admin whose relations, where they are looked up, are shown again whatever was sent."""

    def formfield_for_foreignkey(self, db_field: "ForeignKey[Any]", request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = LookUp(db_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(
        self, db_field: "ManyToManyField[Any, Any]", request: HttpRequest, **kwargs: Any
    ) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = LookUpMany(db_field, self.admin_site)
        return super().formfield_for_manytomany(db_field, request, **kwargs)
