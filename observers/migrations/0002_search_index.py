from django.db import migrations

from observers.models.search_index import create_search_index, drop_search_index


class Migration(migrations.Migration):
    dependencies = [("observers", "0001_initial")]

    operations = [migrations.RunPython(create_search_index, drop_search_index)]
