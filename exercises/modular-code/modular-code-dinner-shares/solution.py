import pytest
from dinner_shares import shares


def test_even_bill_gives_equal_shares():
    assert shares(90, 3) == [30, 30, 30]
    assert shares(0, 2) == [0, 0]


def test_rest_goes_to_the_first():
    assert shares(100, 3) == [34, 33, 33]
    assert shares(103, 4) == [26, 26, 26, 25]


def test_one_person_pays_all():
    assert shares(75, 1) == [75]


@pytest.mark.parametrize("people", [0, -1])
def test_nobody_cannot_share(people):
    with pytest.raises(ValueError):
        shares(100, people)
