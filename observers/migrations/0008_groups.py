from django.db import migrations, models

from observers.models.groups import make_groups


def make(apps, schema_editor):
    make_groups(apps, schema_editor.connection.alias)


class Migration(migrations.Migration):
    dependencies = [
        ("observers", "0007_begin_history"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="mission",
            options={
                "ordering": [
                    models.OrderBy(models.F("election__start_date"), descending=True, nulls_last=True),
                    "slug",
                ],
                "permissions": [("publish_mission", "Can publish and withdraw missions")],
            },
        ),
        migrations.RunPython(make, migrations.RunPython.noop),
    ]
