import sqlite3

TABLES = """
CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE
);
CREATE TABLE boat (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    seats INTEGER NOT NULL CHECK (seats > 0)
);
CREATE TABLE skipper (
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    boat_id INTEGER NOT NULL REFERENCES boat (id),
    PRIMARY KEY (member_id, boat_id)
);
"""


def make_tables(db):
    """Make the three tables, and let SQLite check foreign keys."""
    db.executescript(TABLES)


def changed(db, statement, values):
    """Run and commit a statement; return its cursor, or None if it is refused."""
    try:
        cursor = db.execute(statement, values)
    except sqlite3.IntegrityError:
        db.rollback()
        return None
    db.commit()
    return cursor


def add_member(db, name, email):
    """Add a member; return the id, or None if the e-mail address is taken."""
    add = "INSERT INTO member (name, email) VALUES (?, ?)"
    cursor = changed(db, add, (name, email))
    return cursor and cursor.lastrowid


def add_boat(db, name, seats):
    """Add a boat; return the id, or None if the database refuses it."""
    cursor = changed(db, "INSERT INTO boat (name, seats) VALUES (?, ?)", (name, seats))
    return cursor and cursor.lastrowid


def make_skipper(db, member_id, boat_id):
    """Let a member steer a boat; False if the database refuses it."""
    add = "INSERT INTO skipper (member_id, boat_id) VALUES (?, ?)"
    return changed(db, add, (member_id, boat_id)) is not None


def skippers(db, boat_id):
    """Return the names of a boat's skippers, sorted."""
    names = []
    query = "SELECT member_id FROM skipper WHERE boat_id = ?"
    for (member_id,) in db.execute(query, (boat_id,)).fetchall():
        found = db.execute("SELECT name FROM member WHERE id = ?", (member_id,))
        names.append(found.fetchone()[0])
    return sorted(names)


def remove_member(db, member_id):
    """Delete a member, who is then no skipper any more."""
    changed(db, "DELETE FROM member WHERE id = ?", (member_id,))
