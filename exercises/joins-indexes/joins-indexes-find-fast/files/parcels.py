"""Three queries, and a function that shows how SQLite plans them."""

import sqlite3

OF_CUSTOMER = "SELECT id, grams FROM parcel WHERE customer_id = ?"
SINCE = "SELECT id, grams FROM parcel WHERE customer_id = ? AND sent_on >= ?"
OLDEST = "SELECT id, grams FROM parcel WHERE depot = ? ORDER BY sent_on LIMIT 10"


def plan(indexes, query):
    """Return the steps of a query, with these indexes on the table."""
    db = sqlite3.connect(":memory:")
    db.execute(
        "CREATE TABLE parcel (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL,"
        " depot TEXT NOT NULL, sent_on TEXT NOT NULL, grams INTEGER NOT NULL)"
    )
    for statement in indexes:
        db.execute(statement)
    values = ["1"] * query.count("?")
    steps = db.execute("EXPLAIN QUERY PLAN " + query, values)
    return [step[3] for step in steps]


def is_fast(indexes, query):
    """Say whether each condition is looked up in an index, and nothing is sorted."""
    steps = plan(indexes, query)
    (first, *more) = steps
    found = first.partition("(")[2]
    return (
        not more and first.startswith("SEARCH") and found.count("?") == query.count("?")
    )
