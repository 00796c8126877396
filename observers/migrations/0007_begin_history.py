from django.db import migrations
from django.utils import timezone

from observers.models.words import digest_of_words

RECORDED = [
    "Organisation",
    "OrganisationName",
    "Election",
    "Vote",
    "Person",
    "PersonName",
    "Mission",
    "Statement",
    "Fact",
    "Finding",
    "Meeting",
]
REASON = "as it stood when the history began"
CHUNK = 500


def digest_words(apps, _schema_editor):
    """Give every statement stored so far the digest of its words."""
    statements = apps.get_model("observers", "Statement").objects
    for pk, text in statements.filter(words_sha256="").values_list("pk", "text").iterator(chunk_size=50):
        statements.filter(pk=pk).update(words_sha256=digest_of_words(text))


def begin_history(apps, _schema_editor):
    """Write every record stored so far to the history as it stands, so that the first change has a state before it."""
    now = timezone.now()
    for name in RECORDED:
        model, history = apps.get_model("observers", name), apps.get_model("observers", f"Historical{name}")
        kept = {field.attname for field in history._meta.fields}
        names = [field.attname for field in model._meta.concrete_fields if field.attname in kept]
        states = (
            history(history_date=now, history_type="+", history_change_reason=REASON, **row)
            for row in model.objects.order_by("pk").values(*names).iterator(chunk_size=CHUNK)
        )
        history.objects.bulk_create(states, batch_size=CHUNK)
    keep_partners(apps)


def keep_partners(apps):
    """Write the partners of every mission beside its first state."""
    states = dict(apps.get_model("observers", "HistoricalMission").objects.values_list("id", "history_id"))
    partner = apps.get_model("observers", "HistoricalMission_partners")
    pairs = apps.get_model("observers", "Mission").partners.through.objects.values("id", "mission_id", "organisation_id")
    partner.objects.bulk_create(partner(history_id=states[pair["mission_id"]], **pair) for pair in pairs)


class Migration(migrations.Migration):
    dependencies = [("observers", "0006_words")]

    operations = [
        migrations.RunPython(digest_words, migrations.RunPython.noop),
        migrations.RunPython(begin_history, migrations.RunPython.noop),
    ]
