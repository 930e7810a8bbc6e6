from django.conf import settings
from django.db import models


class Workout(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    sport = models.CharField(max_length=60)
    minutes = models.IntegerField()
    day = models.DateField()
    memo = models.CharField(max_length=500, blank=True)

    class Meta:
        indexes = (models.Index(fields=["owner", "id"], name="workout_of"),)
        constraints = (
            models.CheckConstraint(condition=models.Q(minutes__gte=1, minutes__lte=1440), name="minutes_of_a_day"),
        )
