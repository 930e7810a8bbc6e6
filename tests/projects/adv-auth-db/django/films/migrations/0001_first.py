import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = ()
    operations = (
        migrations.CreateModel(
            name="Director",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=80, unique=True)),
            ],
        ),
        migrations.CreateModel(
            name="Film",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=120)),
                ("year", models.IntegerField()),
                ("director", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="films.director")),
            ],
        ),
        migrations.CreateModel(
            name="Review",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("stars", models.IntegerField()),
                ("text", models.CharField(blank=True, max_length=1000)),
                ("film", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="films.film")),
            ],
        ),
        migrations.AddIndex(
            model_name="film",
            index=models.Index(fields=["year", "id"], name="film_order"),
        ),
        migrations.AddConstraint(
            model_name="film",
            constraint=models.UniqueConstraint(fields=("title", "year"), name="one_film"),
        ),
        migrations.AddConstraint(
            model_name="review",
            constraint=models.CheckConstraint(
                condition=models.Q(("stars__gte", 1), ("stars__lte", 5)), name="five_stars"
            ),
        ),
    )
