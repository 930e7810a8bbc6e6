import random

from free_times import free_times


def units(bookings, opens, closes):
    """The free times, unit by unit."""
    found = []
    for unit in range(opens, closes):
        if not any(start <= unit < end for start, end in bookings):
            if found and found[-1][1] == unit:
                found[-1] = (found[-1][0], unit + 1)
            else:
                found.append((unit, unit + 1))
    return found


def test_no_bookings():
    assert free_times([], 8, 14) == [(8, 14)]


def test_many_small_days():
    dice = random.Random(7)
    for _ in range(400):
        starts = [dice.randint(0, 14) for _ in range(dice.randint(0, 4))]
        bookings = [(start, start + dice.randint(1, 6)) for start in starts]
        given = list(bookings)
        assert free_times(given, 4, 12) == units(bookings, 4, 12), bookings
        assert given == bookings
