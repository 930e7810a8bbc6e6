from free_times import free_times


def test_two_bookings():
    assert free_times([(9, 10), (12, 13)], 8, 14) == [(8, 9), (10, 12), (13, 14)]


def test_no_bookings():
    assert free_times([], 8, 14) == [(8, 14)]


def test_in_another_order_and_the_list_stays():
    bookings = [(12, 13), (9, 10)]
    assert free_times(bookings, 8, 14) == [(8, 9), (10, 12), (13, 14)]
    assert bookings == [(12, 13), (9, 10)]


def test_touching_bookings():
    assert free_times([(8, 9), (9, 10)], 8, 14) == [(10, 14)]


def test_one_inside_another():
    assert free_times([(9, 13), (10, 11)], 8, 14) == [(8, 9), (13, 14)]


def test_before_opening():
    assert free_times([(5, 6), (7, 9)], 8, 14) == [(9, 14)]
    assert free_times([(5, 6)], 8, 14) == [(8, 14)]


def test_after_closing():
    assert free_times([(13, 16)], 8, 14) == [(8, 13)]
    assert free_times([(15, 16)], 8, 14) == [(8, 14)]


def test_a_full_day():
    assert free_times([(8, 14)], 8, 14) == []
