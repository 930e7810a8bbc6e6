import sqlite3


def make_tables(db):
    """Make the three tables, and let SQLite check foreign keys."""
    db.executescript("""
    PRAGMA foreign_keys = ON;
    CREATE TABLE member (id INTEGER PRIMARY KEY, email TEXT UNIQUE, name TEXT);
    CREATE TABLE boat (id INTEGER PRIMARY KEY, name TEXT UNIQUE, seats INTEGER
        CHECK (seats >= 1));
    CREATE TABLE skipper (
        boat_id INTEGER REFERENCES boat (id),
        member_id INTEGER REFERENCES member (id),
        UNIQUE (boat_id, member_id));
    """)


def added(db, statement, values):
    try:
        with db:
            return db.execute(statement + " RETURNING *", values).fetchone()
    except sqlite3.IntegrityError:
        return None


def add_member(db, name, email):
    """Add a member; return the id, or None if the e-mail address is taken."""
    row = added(db, "INSERT INTO member (name, email) VALUES (?, ?)", (name, email))
    return row[0] if row else None


def add_boat(db, name, seats):
    """Add a boat; return the id, or None if the database refuses it."""
    row = added(db, "INSERT INTO boat (name, seats) VALUES (?, ?)", (name, seats))
    return row[0] if row else None


def make_skipper(db, member_id, boat_id):
    """Let a member steer a boat; False if the database refuses it."""
    pair = (boat_id, member_id)
    return bool(added(db, "INSERT INTO skipper VALUES (?, ?)", pair))


def skippers(db, boat_id):
    """Return the names of a boat's skippers, sorted."""
    query = (
        "SELECT name FROM member JOIN skipper ON skipper.member_id = member.id"
        " WHERE boat_id = ? ORDER BY name"
    )
    return [name for (name,) in db.execute(query, (boat_id,))]


def remove_member(db, member_id):
    """Delete a member, who is then no skipper any more."""
    with db:
        db.execute("DELETE FROM skipper WHERE member_id = ?", (member_id,))
        db.execute("DELETE FROM member WHERE id = ?", (member_id,))
