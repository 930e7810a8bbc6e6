import sqlite3

TABLES = """
CREATE TABLE IF NOT EXISTS boat (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS trip (
    id INTEGER PRIMARY KEY,
    boat_id INTEGER NOT NULL REFERENCES boat (id),
    hours INTEGER NOT NULL CHECK (hours > 0)
);
INSERT OR IGNORE INTO boat VALUES (1, 'Alba'), (2, 'Wind');
"""


def save_trips(path, trips):
    """Save the trips in the file; return those that the database refuses."""
    db = sqlite3.connect(path)
    db.executescript(TABLES)
    refused = []
    for boat_id, hours in trips:
        add = "INSERT INTO trip (boat_id, hours) VALUES (?, ?)"
        db.execute(add, (boat_id, hours))
    db.close()
    return refused


if __name__ == "__main__":
    print(save_trips("trips.db", [(1, 3), (9, 2), (2, 0), (2, 5)]))
    for row in sqlite3.connect("trips.db").execute("SELECT boat_id, hours FROM trip"):
        print(row)
