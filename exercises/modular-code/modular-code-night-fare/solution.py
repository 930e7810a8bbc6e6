from night_fare import fare


def test_small_children_are_free():
    assert fare(0) == 0
    assert fare(5) == 0


def test_children_pay_from_6_to_17():
    assert fare(6) == 200
    assert fare(17) == 200


def test_adults_pay_from_18():
    assert fare(18) == 400
    assert fare(90) == 400


def test_night_is_twice_as_high():
    assert fare(10, night=True) == 400
    assert fare(40, night=True) == 800


def test_small_children_are_free_at_night():
    assert fare(3, night=True) == 0
