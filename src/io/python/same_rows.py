"""Tells whether a query gives the rows of another on each data set: {same}, and what differs on the first that differs.

Before each of the two runs it tells {runs}, so that it is known which of them did not end.

Nothing but a database in memory can be reached, and no query takes more than its share of time and memory. An error of
the learner's query is {same: false, set, error, malformed}; an error of the question's own ends the script.
"""

import itertools
import sqlite3
from collections import Counter

STEPS = 20_000_000
HEAP = 128 << 20
LENGTH = 4 << 20
ROWS = 20_000
#: Rows and characters that are told, to be shown.
SHOWN_ROWS, SHOWN_LENGTH = 20, 100
DENIED = {sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH, sqlite3.SQLITE_PRAGMA}
#: What SQLite says of a query that it does not understand.
MALFORMED = ("syntax error", "incomplete input", "unrecognized token", "no such ", "one statement at a time")


def main(question, tell):
    ordered = question["ordered"] or bool(question.get("check"))
    for place, data in enumerate(question["sets"]):
        tell({"runs": "answer"})
        wanted = result(question["answer"], data, question)
        tell({"runs": "query"})
        try:
            found = result(question["query"], data, question)
        except (sqlite3.Error, sqlite3.Warning, ValueError, OverflowError, MemoryError) as error:
            text = explained(error)
            malformed = any(part in text for part in MALFORMED)
            return tell({"same": False, "set": place, "error": text, "malformed": malformed})
        difference = difference_of(found[1], wanted[1], ordered)
        if difference:
            tables = {"found": shown(found), "wanted": shown(wanted)}
            return tell({"same": False, "set": place, "difference": difference, **tables})
    return tell({"same": True})


def result(query, data, question):
    """The column names and rows that a query gives, or that are there after it."""
    database = opened()
    try:
        database.executescript(question["schema"] + ";\n" + data)
        found = fetched(database.execute(query))
        return fetched(database.execute(question["check"])) if question.get("check") else found
    finally:
        database.close()


def opened():
    database = sqlite3.connect(":memory:")
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("PRAGMA temp_store = MEMORY")
    database.execute(f"PRAGMA hard_heap_limit = {HEAP}")
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LENGTH)
    database.set_authorizer(lambda action, *_: sqlite3.SQLITE_DENY if action in DENIED else sqlite3.SQLITE_OK)
    steps = itertools.count(0, 10_000)
    database.set_progress_handler(lambda: next(steps) > STEPS, 10_000)
    return database


def fetched(cursor):
    rows = cursor.fetchmany(ROWS + 1)
    if len(rows) > ROWS:
        raise ValueError(f"it gives more than {ROWS} rows")
    return [name for name, *_ in cursor.description or []], rows


def difference_of(found, wanted, ordered):
    """What is different, in a word; None if nothing that counts is."""
    if found == wanted or (not ordered and Counter(found) == Counter(wanted)):
        return None
    if Counter(found) == Counter(wanted):
        return "order"
    widths = [len(rows[0]) if rows else None for rows in (found, wanted)]
    if None not in widths and widths[0] != widths[1]:
        return "more-columns" if widths[0] > widths[1] else "fewer-columns"
    if Counter(map(sorted_row, found)) == Counter(map(sorted_row, wanted)):
        return "columns"
    if not Counter(wanted) - Counter(found):
        return "more-rows"
    if not Counter(found) - Counter(wanted):
        return "fewer-rows"
    return "values"


def explained(error):
    if isinstance(error, MemoryError) or "out of memory" in str(error):
        return "it takes more memory than a query may take"
    if "interrupted" in str(error):
        return "it takes more time than a query may take"
    return str(error) or type(error).__name__


def sorted_row(row):
    return tuple(sorted(map(repr, row)))


def shown(found):
    names, rows = found
    return {
        "columns": [name[:SHOWN_LENGTH] for name in names],
        "rows": [[text_of(value)[:SHOWN_LENGTH] for value in row] for row in rows[:SHOWN_ROWS]],
        "count": len(rows),
    }


def text_of(value):
    if value is None:
        return "NULL"
    return f"x'{value[:SHOWN_LENGTH].hex()}'" if isinstance(value, bytes) else str(value)
