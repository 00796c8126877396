"""How long the pages of the admin take in a large archive: `python bench/curating.py [MISSIONS]` (default: 100,000).

The archive is made up, filled on the first run (which takes minutes) and kept in var/bench/; with
`python -m tests.postgresql bench/curating.py` it is measured on PostgreSQL. Prints, for every page, its queries and the
seconds of the second of two answers, all told and in this process alone.
"""

import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
NUMBER = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
VAR = ROOT / "var" / "bench"
os.environ["VAR_DIR"] = str(VAR)
os.environ.setdefault("DATABASE_URL", f"sqlite:///{VAR / f'{NUMBER}.sqlite3'}")
os.environ["DJANGO_SETTINGS_MODULE"] = "archive.settings"
os.environ["ALLOWED_HOSTS"] = "testserver"
os.environ["LOG_LEVEL"] = "CRITICAL"

import django  # noqa: E402

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from bench.volume import fill  # noqa: E402
from observers.models import Mission  # noqa: E402

TARGET = 1.0
LISTS = {
    "organisation": ["", "q=moonlight"],
    "election": ["", "country=KZ&year=2001", "organisation=mo7", "votes__type__exact=local", "q=election+77"],
    "mission": [
        *("", "p=500", "all=", "country=KZ&year=2001", "type=local", "organisation=mo7", "publication__exact=draft"),
        *("waits=any", "waits=stale", "o=3", "q=mission+777", "q=Moonlight"),
    ],
    "statement": [
        *("", "p=900", "organisation=mo7", "kind__exact=final", "problems=some", "problems=none"),
        *("waits=any", "waits=problems", "o=4", "q=statement+777"),
    ],
    "person": ["", "q=arlo+777", "other_names__review_state__exact=unreviewed"],
    "meeting": ["", "review_state__exact=unreviewed", "counterpart__exact=media", "year=2001", "o=3", "q=lakes"],
    "finding": [
        *("", "p=3000", "review_state__exact=unreviewed", "is_stale__exact=1", "passage=none", "topic__exact=media"),
        *("country=KZ&year=2001", "organisation=mo7&review_state__exact=unreviewed", "o=2", "q=orderly", "q=nowhere"),
    ],
    "fact": ["", "review_state__exact=unreviewed", "field=mission.places", "type=local", "q=meridian"],
}
ROW_PAGES = ["change", "history"]
TYPED = [("mission", "organisation"), ("mission", "election"), ("finding", "mission"), ("fact", "statement")]
TYPED += [("meeting", "person")]


def addresses() -> list[str]:
    """Return every page that is measured."""
    found = ["/admin/", *(f"/admin/?reason={reason}" for reason in ("unreviewed", "stale", "problems", "bare"))]
    found += ["/admin/?page=1500", "/admin/observers/statement/777/review/", "/admin/observers/statement/add/"]
    for model, queries in LISTS.items():
        at = f"/admin/observers/{model}/"
        row = 7 if model == "organisation" else 777
        found += [*(f"{at}?{query}" for query in queries), f"{at}add/", f"{at}deleted/"]
        found += [f"{at}{row}/{page}/" for page in ROW_PAGES]
    for model in ("organisation", "election", "person"):
        found += [f"/admin/observers/{model}/likenesses/", f"/admin/observers/{model}/8/delete/"]
    found += ["/admin/observers/election/merge/?gone=7&kept=8", "/admin/observers/person/merge/?gone=7&kept=8"]
    typed = "/admin/autocomplete/?app_label=observers&model_name={}&field_name={}&term=7"
    return found + [typed.format(model, field) for model, field in TYPED]


def measure(client: Client, address: str) -> float:
    """Print what one page takes; return the seconds."""
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        begun, worked = time.perf_counter(), time.process_time()
        answer = client.get(address)
        took, worked = time.perf_counter() - begun, time.process_time() - worked
    slow = "  slow" if took > TARGET else ""
    print(f"{took:7.3f} s ({worked:6.3f}) {len(queries):4} queries {answer.status_code} {address}{slow}", flush=True)
    return took


def export(client: Client, model: str) -> None:
    """Print what taking along a page of a hundred takes."""
    kind = django.apps.apps.get_model("observers", model)
    chosen = list(kind.objects.order_by("-pk").values_list("pk", flat=True)[:100])
    begun = time.perf_counter()
    answer = client.post(f"/admin/observers/{model}/", {"action": "export_selected", "_selected_action": chosen})
    lines = answer.getvalue().count(b"\n")
    print(f"{time.perf_counter() - begun:7.3f} s  {lines} lines, CSV of a selection of {model}")


def main() -> None:
    """Fill the database where it is empty, then measure every page."""
    VAR.mkdir(parents=True, exist_ok=True)
    call_command("migrate", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    if not Mission.objects.exists():
        begun = time.perf_counter()
        fill(NUMBER)
        print(f"filled with {NUMBER} missions in {time.perf_counter() - begun:.0f} s")
    curator, _is_new = get_user_model().objects.get_or_create(username="bench", is_staff=True, is_superuser=True)
    client = Client()
    client.force_login(curator, backend="django.contrib.auth.backends.ModelBackend")
    times = [measure(client, address) for address in addresses()]
    for model in LISTS:
        export(client, model)
    print(f"{len(times)} pages, the slowest {max(times):.2f} s, over {TARGET:.0f} s: {sum(t > TARGET for t in times)}")


if __name__ == "__main__":
    main()
