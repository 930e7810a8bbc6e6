import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = (migrations.swappable_dependency(settings.AUTH_USER_MODEL),)
    operations = (
        migrations.CreateModel(
            name="Workout",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sport", models.CharField(max_length=60)),
                ("minutes", models.IntegerField()),
                ("day", models.DateField()),
                ("memo", models.CharField(blank=True, max_length=500)),
                ("owner", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL)),
            ],
            options={
                "indexes": [models.Index(fields=["owner", "id"], name="workout_of")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(minutes__gte=1, minutes__lte=1440), name="minutes_of_a_day"
                    )
                ],
            },
        ),
    )
