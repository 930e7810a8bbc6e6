from django.conf import settings
from django.db import models


class Workshop(models.Model):
    host = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    title = models.CharField(max_length=80)
    day = models.DateField()
    seats = models.IntegerField()
    free = models.IntegerField()

    class Meta:
        constraints = (
            models.CheckConstraint(condition=models.Q(free__gte=0, free__lte=models.F("seats")), name="never_too_many"),
        )


class Booking(models.Model):
    class State(models.TextChoices):
        BOOKED = "booked"
        CANCELLED = "cancelled"

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    state = models.CharField(max_length=9, choices=State, default=State.BOOKED)


class Line(models.Model):
    booking = models.ForeignKey(Booking, on_delete=models.CASCADE, related_name="lines")
    workshop = models.ForeignKey(Workshop, on_delete=models.PROTECT)
    seats = models.IntegerField()

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(seats__gte=1), name="a_seat_or_more"),)
