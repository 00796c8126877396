"""How the tests read and fill in the pages of the admin."""

from bs4 import BeautifulSoup
from django.urls import reverse

from tests.make import make_fact, make_finding, make_meeting, make_person, make_statement

MODELS = ["organisation", "election", "mission", "statement", "person", "meeting", "finding", "fact"]


def list_address(model):
    return reverse(f"admin:observers_{model}_changelist")


def add_address(model):
    return reverse(f"admin:observers_{model}_add")


def page_address(row):
    return reverse(f"admin:observers_{row._meta.model_name}_change", args=[row.pk])


def soup_of(response):
    return BeautifulSoup(response.content, "html.parser")


def text_of(response):
    """Return the words of the page's main part, blanks run together."""
    return " ".join(soup_of(response).find(id="content").get_text(" ").split())


def form_fields(response):
    """Return what a browser would send for the page's form if nothing was changed."""
    form = soup_of(response).find(id="content-main").find("form")
    fields = {}
    for field in form.find_all("input"):
        kind, name = field.get("type"), field.get("name")
        is_off = kind in {"checkbox", "radio"} and not field.has_attr("checked")
        if name and kind != "submit" and not is_off:
            fields[name] = field.get("value", "on" if kind == "checkbox" else "")
    for area in form.find_all("textarea"):
        fields[area["name"]] = area.get_text().removeprefix("\n").removeprefix("\r\n")
    for select in form.find_all("select"):
        chosen = [option.get("value", "") for option in select.find_all("option", selected=True)]
        if select.has_attr("multiple"):
            fields[select["name"]] = chosen
        else:
            fields[select["name"]] = chosen[0] if chosen else ""
    return {name: value for name, value in fields.items() if "__prefix__" not in name}


def save(client, row, **changes):
    """Open the page of a row, change some fields and save; return the answer."""
    address = page_address(row)
    return client.post(address, {**form_fields(client.get(address)), **changes}, follow=True)


def add(client, model, **values):
    """Fill in the page that adds a row and save; return the answer."""
    address = add_address(model)
    return client.post(address, {**form_fields(client.get(address)), **values}, follow=True)


def act(client, model, action, rows):
    """Run an action on a selection of a list; return the answer."""
    selection = {"action": action, "_selected_action": [row.pk for row in rows]}
    return client.post(list_address(model), selection, follow=True)


def messages_of(response):
    return [item.get_text().strip() for item in soup_of(response).select("ul.messagelist li")]


def make_rows(model, number):
    """Make `number` rows of `model`, each with all that stands above it and its own mission."""
    rows = []
    for _ in range(number):
        statement = make_statement()
        chain = {
            "statement": statement,
            "mission": statement.mission,
            "election": statement.mission.election,
            "organisation": statement.mission.organisation,
        }
        rows.append(chain[model] if model in chain else _LAST[model](statement))
    return rows


_LAST = {
    "person": lambda statement: make_meeting(statement=statement, person=make_person()).person,
    "meeting": lambda statement: make_meeting(statement=statement),
    "finding": lambda statement: make_finding(statement=statement),
    "fact": lambda statement: make_fact(statement=statement),
}
