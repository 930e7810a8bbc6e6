import pytest
from dinner_shares import shares


@pytest.mark.parametrize("cents", [0, 1, 90, 100, 103])
@pytest.mark.parametrize("people", [1, 2, 3, 4, 7])
def test_shares_keep_their_promises(cents, people):
    parts = shares(cents, people)
    assert len(parts) == people
    assert sum(parts) == cents
    assert max(parts) - min(parts) <= 1
    assert parts == sorted(parts, reverse=True)


def test_no_people_are_refused():
    with pytest.raises(ValueError):
        shares(100, 0)


def test_fewer_than_no_people_are_refused():
    with pytest.raises(ValueError):
        shares(100, -2)
