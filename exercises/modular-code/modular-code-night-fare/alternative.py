import pytest
from night_fare import fare


@pytest.mark.parametrize(
    ("age", "night", "cents"),
    [
        (5, False, 0),
        (6, False, 200),
        (17, False, 200),
        (18, False, 400),
        (5, True, 0),
        (6, True, 400),
        (18, True, 800),
    ],
)
def test_fare(age, night, cents):
    assert fare(age, night) == cents
