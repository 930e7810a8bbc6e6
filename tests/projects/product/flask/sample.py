"""Fills an empty database, so that there is something to see."""

import sys

from tables import connect

SAMPLE = [("Sourdough", "2099-03-01", 6), ("Bicycle repair", "2099-03-02", 8), ("First aid", "2099-03-03", 12)]

db = connect()
if db.execute("SELECT 1 FROM workshop").fetchone():
    sys.exit("The database has data. Nothing was changed.")
db.executemany("INSERT INTO workshop (title, day, seats) VALUES (?, ?, ?)", SAMPLE)
print(len(SAMPLE), "workshops")
