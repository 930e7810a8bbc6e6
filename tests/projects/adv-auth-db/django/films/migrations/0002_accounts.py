"""Accounts, logins and their tokens; a review gets an owner."""

from django.db import migrations, models
from django.db.models.deletion import CASCADE, SET_NULL

KNOWN = models.Q(role__in=("member", "editor", "admin"))


class Migration(migrations.Migration):
    dependencies = (("films", "0001_first"),)
    operations = (
        migrations.CreateModel(
            "Account",
            [
                ("id", models.BigAutoField(primary_key=True, auto_created=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=60, unique=True)),
                ("secret", models.CharField(max_length=200)),
                ("role", models.CharField(default="member", max_length=10)),
            ],
            options={"constraints": [models.CheckConstraint(condition=KNOWN, name="known_role")]},
        ),
        migrations.AddField("review", "owner", models.ForeignKey("films.account", SET_NULL, null=True)),
        migrations.CreateModel(
            "Login",
            [
                ("id", models.BigAutoField(primary_key=True, auto_created=True, serialize=False, verbose_name="ID")),
                ("account", models.ForeignKey("films.account", CASCADE)),
            ],
        ),
        migrations.CreateModel(
            "RefreshToken",
            [
                ("digest", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("expires", models.FloatField()),
                ("used", models.BooleanField(default=False)),
                ("login", models.ForeignKey("films.login", CASCADE)),
            ],
        ),
    )
