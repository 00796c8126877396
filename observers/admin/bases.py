"""Django's bases with the type parameters that Django itself does not take at run time."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.forms.models import BaseInlineFormSet

if TYPE_CHECKING:
    Accounts = UserAdmin[Any]
    Admin = admin.ModelAdmin[Any]
    Form = forms.ModelForm[Any]
    Inline = admin.TabularInline[Any, Any]
    InlineFormSet = BaseInlineFormSet[Any, Any, Any]
else:
    Accounts = UserAdmin
    Admin = admin.ModelAdmin
    Form = forms.ModelForm
    Inline = admin.TabularInline
    InlineFormSet = BaseInlineFormSet
