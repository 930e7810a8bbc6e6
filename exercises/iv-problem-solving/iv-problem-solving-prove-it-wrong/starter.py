from free_times import free_times


def test_two_bookings():
    assert free_times([(9, 10), (12, 13)], 8, 14) == [(8, 9), (10, 12), (13, 14)]
