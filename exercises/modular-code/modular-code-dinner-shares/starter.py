from dinner_shares import shares


def test_nothing_is_left_of_an_even_bill():
    assert shares(90, 3) == [30, 30, 30]
