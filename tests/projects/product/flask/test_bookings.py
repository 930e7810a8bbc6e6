"""Both sides of each limit, without HTTP."""

import sqlite3

import bookings
import pytest
from tables import TABLES

HOST, ANA, BO = 1, 2, 3


@pytest.fixture
def db():
    one = sqlite3.connect(":memory:", isolation_level=None)
    one.row_factory = sqlite3.Row
    one.executescript(TABLES)
    one.executemany("INSERT INTO person VALUES (?, ?, '')", [(HOST, "Hana"), (ANA, "Ana"), (BO, "Bo")])
    rows = [(1, HOST, "Tea", "2099-03-01", 9), (2, HOST, "Rum", "2099-03-01", 9), (3, HOST, "Ink", "2099-03-02", 2)]
    one.executemany("INSERT INTO workshop VALUES (?, ?, ?, ?, ?)", rows)
    return one


@pytest.mark.parametrize(
    ("person", "before", "lines", "is_right"),
    [
        (ANA, [], [(1, 4)], True),
        (ANA, [], [(1, 5)], False),
        (ANA, [], [(1, 2), (1, 3)], False),
        (ANA, [(1, 2)], [(1, 2)], True),
        (ANA, [(1, 2)], [(1, 3)], False),
        (ANA, [(1, 1)], [(2, 1)], False),
        (ANA, [(1, 1)], [(3, 2)], True),
        (ANA, [(1, 1)], [(3, 3)], False),
        (HOST, [], [(1, 1)], False),
    ],
)
def test_book(db, person, before, lines, is_right):
    if before:
        bookings.book(db, person, before)
    if is_right:
        assert bookings.book(db, person, lines)["state"] == "booked"
    else:
        with pytest.raises(bookings.Refused):
            bookings.book(db, person, lines)
        assert db.execute("SELECT count(*) FROM booking").fetchone()[0] == len(before)
