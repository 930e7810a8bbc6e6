from django.db import migrations, models


class Migration(migrations.Migration):
    operations = [
        migrations.CreateModel(
            "Person",
            [
                ("id", models.BigAutoField(primary_key=True)),
                ("login", models.CharField(max_length=60, unique=True)),
                ("secret", models.CharField(max_length=200)),
            ],
        )
    ]
