"""The rules, without HTTP. Each use case is one transaction, in which its person is locked."""

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import F, Sum

from .models import Booking, Workshop

MOST = 4


class RuleBroken(Exception):
    """A rule says no."""


class OwnWorkshop(RuleBroken):
    """Nobody books their own."""


class NoSuchWorkshop(Exception):
    """A line names a workshop that is not there."""


@transaction.atomic
def book(person, lines):
    """Books (workshop, seats) lines: all of them, or none."""
    User.objects.select_for_update().get(id=person.id)
    booking = Booking.objects.create(person=person)
    for number, seats in sorted(lines):  # in one order, so that no two wait for each other
        workshop = Workshop.objects.filter(id=number).first()
        if workshop is None:
            raise NoSuchWorkshop(f"there is no workshop {number}")
        allow(person, workshop, seats)
        taken = Workshop.objects.filter(id=number, free__gte=seats).update(free=F("free") - seats)
        if not taken:
            raise RuleBroken("not enough seats are free")
        booking.lines.create(workshop=workshop, seats=seats)
    return booking


def allow(person, workshop, seats):
    if workshop.host_id == person.id:
        raise OwnWorkshop("this is a workshop of your own")
    held = Workshop.objects.filter(line__booking__person=person, line__booking__state=Booking.State.BOOKED)
    mine = held.filter(id=workshop.id).aggregate(seats=Sum("line__seats"))["seats"] or 0
    if mine + seats > MOST:
        raise RuleBroken(f"at most {MOST} seats in one workshop")
    if held.filter(day=workshop.day).exclude(id=workshop.id).exists():
        raise RuleBroken("one workshop a day")


@transaction.atomic
def cancel(person, number):
    """Gives the seats back. None if the person has no such booking."""
    booking = Booking.objects.select_for_update().filter(person=person, id=number).first()
    if booking is None:
        return None
    if booking.state != Booking.State.BOOKED:
        raise RuleBroken("this booking is cancelled already")
    booking.state = Booking.State.CANCELLED
    booking.save()
    for line in booking.lines.all():
        Workshop.objects.filter(id=line.workshop_id).update(free=F("free") + line.seats)
    return booking
