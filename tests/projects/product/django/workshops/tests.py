"""Both sides of each limit, without HTTP."""

from datetime import date

from django.contrib.auth.models import User
from django.test import TestCase

from .models import Booking, Workshop
from .rules import MOST, NoSuchWorkshop, OwnWorkshop, RuleBroken, book, cancel


class Rules(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.host, cls.ana, cls.bo = [User.objects.create(username=name) for name in ("Hana", "Ana", "Bo")]
        monday, tuesday = date(2099, 3, 2), date(2099, 3, 3)
        cls.tea, cls.rum, cls.ink = [
            Workshop.objects.create(host=cls.host, title=title, day=day, seats=seats, free=seats).id
            for title, day, seats in [("Tea", monday, 9), ("Rum", monday, 9), ("Ink", tuesday, 2)]
        ]

    def free(self, workshop):
        return Workshop.objects.get(id=workshop).free

    def refused(self, person, *lines, error=RuleBroken):
        before = Booking.objects.count()
        with self.assertRaises(error):
            book(person, lines)
        self.assertEqual(Booking.objects.count(), before)

    def test_four_seats(self):
        book(self.ana, [(self.tea, MOST)])
        self.assertEqual(self.free(self.tea), 9 - MOST)

    def test_five_seats(self):
        self.refused(self.ana, (self.tea, MOST + 1))

    def test_five_seats_in_two_lines(self):
        self.refused(self.ana, (self.tea, 2), (self.tea, 3))

    def test_five_seats_in_two_bookings(self):
        book(self.ana, [(self.tea, 2)])
        self.refused(self.ana, (self.tea, 3))
        book(self.ana, [(self.tea, 2)])

    def test_one_workshop_a_day(self):
        book(self.ana, [(self.tea, 1)])
        self.refused(self.ana, (self.rum, 1))
        book(self.ana, [(self.ink, 1)])

    def test_the_last_seat(self):
        book(self.ana, [(self.ink, 2)])
        self.refused(self.bo, (self.ink, 1))

    def test_the_host_stays_out(self):
        self.refused(self.host, (self.tea, 1), error=OwnWorkshop)

    def test_an_unknown_line_undoes_the_others(self):
        self.refused(self.ana, (self.tea, 1), (987654321, 1), error=NoSuchWorkshop)
        self.assertEqual(self.free(self.tea), 9)

    def test_cancelled_once(self):
        booking = book(self.ana, [(self.tea, 3)])
        cancel(self.ana, booking.id)
        with self.assertRaises(RuleBroken):
            cancel(self.ana, booking.id)
        self.assertEqual(self.free(self.tea), 9)
